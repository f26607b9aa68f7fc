import type { FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import { ClientGone } from '#src/coach/chat/clientGone.ts'
import { toProblem } from '#src/errors.ts'
import { type Allowance, rateLimitHeaders } from '#src/quota/quota.ts'
import { LeftQueue } from '#src/quota/slots.ts'
import type { Metrics } from '#src/telemetry/metrics.ts'
import { toCoachError } from '#src/toCoachError.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** How an answer goes out: as JSON, or as events if the client accepts them. */
    channel: (reply: FastifyReply) => Channel
  }
}

type Heading = { allowance?: Allowance; replayed?: boolean }

export type Channel = {
  streamed: boolean
  /** Aborts when the client has closed the connection before its end. */
  gone: AbortSignal
  /**
   * Does the work, which emits its events on the way, and gives the body for the handler to return: the answer as JSON, or
   * nothing for a stream. A failure ends a stream with the problem; before its first event it is thrown, for the error
   * handler to answer.
   */
  deliver: <Answer extends object>(
    work: (emit: Emit) => Promise<{ answer: Answer } & Heading>,
  ) => Promise<Answer | undefined>
}

/** Sends an event; for JSON it only takes note of what belongs in the headers. */
type Emit = (event: { event: string; data: object }, heading?: Heading) => Promise<void>

export default fp(
  async app => {
    app.decorate('channel', reply => openChannel(reply, app))
  },
  { name: 'channel', dependencies: ['http', 'metrics'] },
)

type Held = { now: () => number; metrics: Metrics; config: { READER_STALL_MS: number } }

function openChannel(reply: FastifyReply, { now, metrics, config }: Held): Channel {
  const streamed = reply.sse !== undefined
  const leaving = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) leaving.abort()
  })
  const gone = leaving.signal
  let begun = false
  // The events plugin always promises to keep the connection; who asked for its end waits for that end.
  if (streamed && reply.request.headers.connection?.toLowerCase() === 'close') reply.header('connection', 'close')

  function head({ allowance, replayed }: Heading): void {
    if (begun) return
    if (allowance) reply.headers(rateLimitHeaders(allowance, now()))
    if (replayed) reply.header('idempotency-replayed', 'true')
  }

  async function emit(event: { event: string; data: object }, heading: Heading = {}): Promise<void> {
    head(heading)
    if (!streamed || gone.aborted) return
    begun = true
    await sendUnlessGone(reply, event, gone, config.READER_STALL_MS)
  }

  async function fail(error: unknown): Promise<void> {
    if (gone.aborted && (error instanceof ClientGone || error instanceof LeftQueue)) return
    if (!begun) throw error
    const known = toCoachError(error instanceof Error ? error : new Error('not an error'))
    if (!gone.aborted) reply.log.warn({ err: error, code: known.code }, 'a stream broke off')
    if (!gone.aborted) metrics.problem(known.code)
    await emit({ event: 'error', data: toProblem(known, reply.request.id) })
  }

  async function deliver<Answer extends object>(work: (emit: Emit) => Promise<{ answer: Answer } & Heading>) {
    try {
      const { answer, ...heading } = await work(emit)
      head(heading)
      if (!heading.replayed) metrics.answerGiven(reply.request.routeOptions.url ?? 'unknown', answer)
      return streamed ? undefined : answer
    } catch (error) {
      await fail(error)
      return undefined
    }
  }

  return { streamed, gone, deliver }
}

/** Waits for a slow reader, but neither for one that has left nor for one that takes nothing for so long. */
async function sendUnlessGone(
  reply: FastifyReply,
  event: { event: string; data: object },
  gone: AbortSignal,
  longestStallMs: number,
) {
  try {
    const sent = reply.sse.send(event)
    // Most events find room at once; the means to wait are made for those alone that do not.
    await (reply.raw.writableNeedDrain ? whileTaken(sent, reply, gone, longestStallMs) : sent)
  } catch (error) {
    // The connection can close between the check and the write.
    if (!gone.aborted && !reply.raw.destroyed) throw error
  }
}

async function whileTaken(sent: Promise<void>, reply: FastifyReply, gone: AbortSignal, longestStallMs: number) {
  const { promise: ended, resolve: end } = Promise.withResolvers<unknown>()
  const stalled = setTimeout(() => reply.raw.destroy(), longestStallMs)
  gone.addEventListener('abort', end, { once: true })
  try {
    await Promise.race([sent, ended])
  } finally {
    clearTimeout(stalled)
    gone.removeEventListener('abort', end)
  }
}
