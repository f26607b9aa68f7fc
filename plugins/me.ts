import { setTimeout as pause } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { createErasure } from '#src/athlete/meErase.ts'
import { openExport } from '#src/athlete/meExport.ts'
import type { createFeedback } from '#src/coach/feedback.ts'
import { createEverything } from '#src/table/everything.ts'
import { createFeedbackRows } from '#src/table/feedback.ts'

declare module 'fastify' {
  interface FastifyInstance {
    feedback: ReturnType<typeof createFeedback>
    me: {
      erase: ReturnType<typeof createErasure>['erase']
      /** The user's data as JSON, piece by piece. */
      openExport: (userId: string) => ReturnType<typeof openExport>
    }
  }
}

/** What users say of the coach, and what they can do with all of their data. */
export default fp(
  async app => {
    const { client, tableName } = app.store
    const { conversations, messages, plans, ledger, now, log } = app
    const rows = createEverything(client, tableName)
    const erasure = createErasure({ rows, ledgerSettled: ledger.settled, now, pause, log })
    const feedback = app.late.part('feedback', async () => {
      const { createFeedback } = await import('#src/coach/feedback.ts')
      return createFeedback({ rows: createFeedbackRows(client, tableName), conversations, messages, plans })
    })
    app.decorate('feedback', {
      give: async (...given) => (await feedback()).give(...given),
      report: async (...given) => (await feedback()).report(...given),
    })
    app.decorate('me', { erase: erasure.erase, openExport: userId => openExport(rows, userId, now()) })
    app.addHook('onClose', erasure.settled)
    // Every route of the users' can write, also one that is yet to come; so none has to remember this.
    app.addHook('onRoute', route => {
      if (!route.url.startsWith('/api/ai/') || route.url === meUrl) return
      const { handler } = route
      route.handler = async function (request, reply) {
        const startedAtMs = now()
        const began = performance.now()
        try {
          return await handler.call(this, request, reply)
        } finally {
          const { userId } = request.caller
          const logs = route.url.startsWith('/api/ai/athlete/')
          erasure.lookBack({ userId, startedAtMs, tookMs: performance.now() - began, logs })
        }
      }
    })
  },
  { name: 'me', dependencies: ['records'] },
)

const meUrl = '/api/ai/me'
