import { join } from 'node:path'
import autoload from '@fastify/autoload'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { monotonicFactory } from 'ulid'
import { type Config, listOf } from './config.ts'
import { CoachError, type ProblemCode, toProblem } from './errors.ts'
import { createLate, type Late } from './late.ts'
import { loggerOptions } from './log.ts'
import { createMethodTable } from './methods.ts'
import { toCoachError } from './toCoachError.ts'
import { createCompilers, normaliseTexts } from './validation.ts'

declare module 'fastify' {
  interface FastifyInstance {
    config: Config
    now: () => number
    /** What is made when it is first used. */
    late: Late
  }
}

const longestBodyBytes = 64 * 1024
const root = join(import.meta.dirname, '..')

/** The application: everything but the process. `now` gives milliseconds since the epoch. */
export async function build(config: Config, now: () => number = Date.now): Promise<FastifyInstance> {
  const nextId = monotonicFactory()
  const app = Fastify({
    logger: loggerOptions(config.LOG_LEVEL),
    // One line a request, written below; Fastify's own two carry the whole URL.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => nextId(),
    trustProxy: config.TRUSTED_PROXIES ? listOf(config.TRUSTED_PROXIES) : false,
    bodyLimit: longestBodyBytes,
    // Until the whole of a body is there: an import of 40 MB is read no faster than the store takes it.
    requestTimeout: 120_000,
    // Longer than a load balancer in front keeps an idle connection (125 s in deploy/), which must be the one to close it.
    keepAliveTimeout: 130_000,
    // Nothing at all moved on a connection: longer than the longest silence of an answer, and then than a stalled reader.
    connectionTimeout: config.MODEL_QUEUE_MS + config.MODEL_TOTAL_TIMEOUT_MS + config.READER_STALL_MS,
    // Answers under way end by themselves, or are ended when the time to close is over; idle connections are cut.
    forceCloseConnections: 'idle',
    // plugins/closing.ts answers what still comes in, in the form of every other error.
    return503OnClosing: false,
    frameworkErrors: sendError,
    clientErrorHandler: refuseBrokenConnection,
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.decorate('config', config)
  app.decorate('now', now)
  app.decorate('late', createLate())
  acceptOnlyJson(app)
  const methods = createMethodTable()
  app.addHook('onRoute', route => methods.add(route.url, route.method))
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onRequest', async (request, reply) => {
    app.metrics.requestBegun()
    // Not onResponse: that is silent about clients that leave before the end.
    reply.raw.once('close', () => {
      const route = request.routeOptions.url ?? 'unknown'
      const ms = Math.round(reply.elapsedTime)
      const left = reply.raw.writableFinished ? {} : { left: true }
      request.log.info({ method: request.method, route, status: reply.statusCode, ms, ...left }, 'answered')
      app.metrics.requestAnswered({ method: request.method, route, status: reply.statusCode, ms: reply.elapsedTime })
    })
  })
  app.setErrorHandler(sendError)
  app.setNotFoundHandler(request => {
    const allowed = methods.allowed(request.url)
    // A route that answers the method said itself that there is nothing (a file of the docs page).
    if (allowed.length === 0 || allowed.includes(request.method)) {
      throw new CoachError('not_found', { detail: 'There is nothing at this address.' })
    }
    throw new CoachError('method_not_allowed', { headers: { allow: allowed.join(', ') } })
  })
  await app.register(autoload, { dir: join(root, 'plugins') })
  await app.register(autoload, { dir: join(root, 'routes'), autoHooks: true, cascadeHooks: true })
  return app
}

function acceptOnlyJson(app: FastifyInstance): void {
  const { validatorCompiler, serializerCompiler } = createCompilers(app.late)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeContentTypeParser('text/plain')
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Many clients name a content type on every call; where no body is asked for, its absence is no fault.
    if (body === '' && !request.routeOptions.schema?.body) return done(null, undefined)
    return parseJson(request, body.toString(), done)
  })
  app.addHook('preValidation', async request => {
    request.body = normaliseTexts(request.body)
  })
}

const refusals: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['overloaded', 'closing', 'spend_limit_reached'])

/** The one place where an error becomes an answer. */
function sendError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = toCoachError(error)
  // A service that refuses on purpose has no fault to look for; a line with its frames for each would bury those that have.
  if (refusals.has(known.code)) request.log.warn({ code: known.code }, 'refused')
  else if (known.status >= 500) request.log.error({ err: error, code: known.code }, 'failed')
  request.server.metrics.problem(known.code)
  if (known.retryAfterS !== undefined) reply.header('retry-after', String(known.retryAfterS))
  return reply
    .headers(known.headers)
    .code(known.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(toProblem(known, request.id))
}

/** Answers what never became a request: broken HTTP, headers that are too large or too slow. */
function refuseBrokenConnection(this: FastifyInstance, error: Error & { code?: string }, socket: BrokenSocket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : 'invalid_request'
  const detail = code === 'invalid_request' ? { detail: 'The request is not valid HTTP or came too slowly.' } : {}
  const problem = toProblem(new CoachError(code, detail), 'unknown')
  const body = JSON.stringify(problem)
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.title}\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}

type BrokenSocket = { writable: boolean; destroy(): unknown; end(data: string): unknown }
