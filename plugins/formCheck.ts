import { setTimeout as pause } from 'node:timers/promises'
import fp from 'fastify-plugin'
import type { createFormChecks } from '#src/coach/form/formCheck.ts'
import { createCachedAnswers } from '#src/table/cachedAnswers.ts'

declare module 'fastify' {
  interface FastifyInstance {
    formChecks: ReturnType<typeof createFormChecks>
  }
}

/** A lease outlasts the longest answer, so that nobody takes over from a process that still works. */
const leaseMarginMs = 30_000

/** Checks of form, with their answers that all users share. */
export default fp(
  async app => {
    const { config, preferences, claims, meter, quota, model, now, log } = app
    const { client, tableName } = app.store
    const formChecks = app.late.part('formChecks', async () => {
      const { createFormChecks } = await import('#src/coach/form/formCheck.ts')
      return createFormChecks({
        cachedAnswers: createCachedAnswers(client, tableName, 'form'),
        preferences,
        claims,
        meter,
        quota,
        model,
        now,
        // A wait that nobody needs any more must not keep the process.
        pause: ms => pause(ms, undefined, { ref: false }),
        totalMs: config.MODEL_TOTAL_TIMEOUT_MS,
        leaseMs: config.MODEL_QUEUE_MS + config.MODEL_TOTAL_TIMEOUT_MS + leaseMarginMs,
        log,
      })
    })
    app.decorate('formChecks', { check: async (...given) => (await formChecks()).check(...given) })
  },
  { name: 'formCheck', dependencies: ['records', 'model'] },
)
