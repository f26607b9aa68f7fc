import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { ulid } from 'ulid'
import { createSpend, type Spend } from '#src/quota/spend.ts'
import { createSpendRows } from '#src/table/spend.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** What the models cost today, over all tasks, and whether there is money left. */
    spend: Spend
  }
}

/** The operator's money. Its rounds begin with the model: where the rules answer nothing is spent, and nothing written. */
export default fp(
  async app => {
    const { config, now, log } = app
    const startId = ulid()
    const spend = createSpend({
      rows: createSpendRows(app.store.client, app.store.tableName),
      taskId: config.TASK_ID || startId,
      startId,
      limitMicroUsd: Math.round(config.DAILY_SPEND_LIMIT_USD * 1_000_000),
      now,
      // A wait that nobody needs any more must not keep the process.
      pause: ms => pause(ms, undefined, { ref: false }),
      newSecret: () => randomBytes(32),
      log,
    })
    app.decorate('spend', spend)
    app.metrics.watch('spendTodayMicroUsd', () => spend.today().spentMicroUsd)
    app.metrics.watch('spendLimitMicroUsd', () => spend.limitMicroUsd)
    // Closing runs backwards: the model has settled its last call by then, and the store is still open.
    app.addHook('onClose', spend.close)
  },
  { name: 'spend', dependencies: ['store', 'metrics'] },
)
