import fp from 'fastify-plugin'
import { CoachError } from '#src/errors.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The end of this process: `begin` tells load balancers, `app.close()` takes nothing in any more. */
    closing: { begun: boolean; begin: () => void }
  }
}

/**
 * After the answers under way were ended (CLOSING_MS), what is left to their clients to take the end: the rest of the
 * time to settle is for the store.
 */
const lastWordsMs = 5_000

/** How the service ends: no new work, the work under way to its end or as far as it comes, nothing of it lost. */
export default fp(
  async app => {
    const { config, meter } = app
    const closing = {
      begun: false,
      begin: () => {
        closing.begun = true
      },
    }
    let shut = false
    let cut: NodeJS.Timeout | undefined
    app.decorate('closing', closing)
    app.addHook('onRequest', async (_request, reply) => {
      if (!closing.begun) return
      // A client that keeps its connection would find it dead, and keep this process waiting.
      reply.header('connection', 'close')
      if (shut) throw new CoachError('closing', { retryAfterS: 1 })
    })
    app.addHook('onSend', async (_request, reply) => {
      if (closing.begun) reply.header('connection', 'close')
    })
    app.addHook('onResponse', async () => {
      // A stream that had begun before promised to keep its connection.
      if (shut) setImmediate(() => app.server.closeIdleConnections())
    })
    app.addHook('preClose', async () => {
      closing.begin()
      shut = true
      // A reader or an upload that stands still must not keep what others are owed from being settled.
      const leftMs = config.CLOSING_MS - config.CLOSING_NOTICE_MS + lastWordsMs
      cut = setTimeout(() => app.server.closeAllConnections(), leftMs).unref()
    })
    // Closing runs backwards: this comes before the model and the store are closed.
    app.addHook('onClose', async () => {
      clearTimeout(cut)
      await meter.settled()
    })
  },
  { name: 'closing', dependencies: ['records', 'model', 'coach', 'formCheck'] },
)
