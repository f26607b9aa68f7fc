import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { isProbe } from '#src/telemetry/probes.ts'
import { requestScope, type Scope } from '#src/telemetry/scope.ts'
import type { Tracing } from '#src/telemetry/tracing.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Undefined where nothing is traced. */
    tracing: Tracing | undefined
  }
  interface FastifyRequest {
    scope: Scope | undefined
  }
}

/** Whose work it is that some code does: for every log line, and for traces where a collector is named. */
export default fp(
  async app => {
    const tracing = await openTracing()
    app.decorate('tracing', tracing)
    app.decorateRequest('scope', undefined)
    app.addHook('onRequest', (request, reply, done) => {
      const span = tracing && begin(tracing, request)
      if (tracing && span) {
        request.log = reply.log = request.log.child({ traceId: span.spanContext().traceId })
        reply.raw.once('close', () => {
          tracing.endRequest(span, { status: reply.statusCode, left: !reply.raw.writableFinished })
        })
      }
      request.scope = { requestId: request.id, ...(span ? { span } : {}) }
      requestScope.run(request.scope, done)
    })
    // The body comes from the connection, which is nobody's request.
    app.addHook('preValidation', (request, _reply, done) => {
      if (request.scope) requestScope.run(request.scope, done)
      else done()
    })
    if (tracing) app.addHook('onClose', () => tracing.close())

    async function openTracing(): Promise<Tracing | undefined> {
      const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share } = app.config
      if (endpoint === '') return undefined
      const { createTracing } = await import('#src/telemetry/tracing.ts')
      return createTracing({ endpoint, share, random: Math.random, log: app.log })
    }
  },
  { name: 'tracing' },
)

function begin(tracing: Tracing, request: FastifyRequest) {
  const route = request.routeOptions.url ?? 'unknown'
  if (isProbe(route)) return undefined
  const { method, id: requestId, headers } = request
  const { traceparent } = headers
  const told = isBehindProxy(request) && typeof traceparent === 'string'
  return tracing.beginRequest({ method, route, requestId, ...(told ? { traceparent } : {}) })
}

/** The connection is a trusted proxy's: only then does Fastify see an address behind the first one. */
const isBehindProxy = ({ ips }: FastifyRequest): boolean => (ips?.length ?? 0) > 1
