import { setTimeout as pause } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { droppingAfter } from '#src/athlete/contextDrop.ts'
import { createPreferences } from '#src/athlete/preferences.ts'
import { createClaims } from '#src/quota/claims.ts'
import { createLedger } from '#src/quota/ledger.ts'
import { createMeter } from '#src/quota/meter.ts'
import { createQuota } from '#src/quota/quota.ts'
import { createUsage } from '#src/quota/usage.ts'
import { type ContextRows, createContextRows } from '#src/table/contexts.ts'
import { createConversations } from '#src/table/conversations.ts'
import { createIdempotencyRows } from '#src/table/idempotency.ts'
import { createLedgerRows } from '#src/table/ledger.ts'
import { createMessages } from '#src/table/messages.ts'
import { createPlans } from '#src/table/plans.ts'
import { createPreferenceRows } from '#src/table/preferences.ts'
import { createQuotaRows } from '#src/table/quotaRows.ts'

declare module 'fastify' {
  interface FastifyInstance {
    conversations: ReturnType<typeof createConversations>
    contextRows: ContextRows
    messages: ReturnType<typeof createMessages>
    plans: ReturnType<typeof createPlans>
    preferences: ReturnType<typeof createPreferences>
    quota: ReturnType<typeof createQuota>
    claims: ReturnType<typeof createClaims>
    meter: ReturnType<typeof createMeter>
    ledger: ReturnType<typeof createLedger>
    usage: ReturnType<typeof createUsage>
  }
}

/** A lease outlasts the longest answer, so that nobody takes over from a process that still works. */
const leaseMarginMs = 30_000

/** What the table holds, by kind, with the rules of quota and money over it. */
export default fp(
  async app => {
    const { config, log } = app
    const { client, tableName } = app.store
    const quota = createQuota({
      rows: createQuotaRows(client, tableName),
      limits: {
        perDay: { free: config.QUOTA_FREE, premium: config.QUOTA_PREMIUM },
        attempts: config.QUOTA_ATTEMPTS,
      },
      pause,
      log,
      refused: app.metrics.quotaRefused,
    })
    const ledgerRows = createLedgerRows(client, tableName)
    const ledger = createLedger({ rows: ledgerRows, pause, log, lost: app.metrics.ledgerRowLost })
    app.decorate('conversations', createConversations(client, tableName))
    app.decorate('messages', createMessages(client, tableName))
    const contextRows = createContextRows(client, tableName)
    app.decorate('contextRows', contextRows)
    const dropping = droppingAfter(contextRows.drop)
    const plans = createPlans(client, tableName)
    app.decorate('plans', {
      ...plans,
      setActive: dropping(plans.setActive),
      remove: dropping(plans.remove),
      addVersion: dropping(plans.addVersion),
      undo: dropping(plans.undo),
    })
    const preferences = createPreferences(createPreferenceRows(client, tableName))
    app.decorate('preferences', { ...preferences, replace: dropping(preferences.replace) })
    app.decorate('quota', quota)
    const claims = createClaims({
      rows: createIdempotencyRows(client, tableName),
      leaseMs: config.MODEL_QUEUE_MS + config.MODEL_TOTAL_TIMEOUT_MS + leaseMarginMs,
    })
    app.decorate('claims', claims)
    const spent = () => app.spend.today().limitReached
    app.decorate('meter', createMeter({ claims, quota, slots: app.slots, spent, now: app.now }))
    app.decorate('ledger', ledger)
    app.decorate('usage', createUsage(ledgerRows))
    // Closing runs backwards: the model has drained by then, and the store is still open.
    app.addHook('onClose', async () => {
      await Promise.all([quota.settled(), ledger.settled()])
    })
  },
  { name: 'records', dependencies: ['store', 'spend', 'metrics', 'slots'] },
)
