import { randomBytes } from 'node:crypto'
import { ulid } from 'ulid'
import type { CallRecord } from '#src/model/port.ts'
import { mintPermit } from '#src/quota/permit.ts'
import { createSpend } from '#src/quota/spend.ts'
import type { SpendRow, SpendRows } from '#src/table/spend.ts'

export const permitOf = (userId: string) => mintPermit(userId, ulid(), '2026-11-22')

/** A settled call of 10 tokens in and 2 out, unless told otherwise. */
export const callOf = (more: Partial<CallRecord> & Pick<CallRecord, 'startedAt'>): CallRecord => ({
  callId: ulid(),
  ability: 'chat',
  model: 'a-model',
  tokens: { input: 10, output: 2, cacheRead: 0, cacheWrite: 0 },
  costMicroUsd: 100,
  estimated: false,
  outcome: 'ok',
  ...more,
})

/** Rows in memory that keep the promises of the table's; `down` makes them refuse. */
export function memoryRows() {
  const days = new Map<string, Map<string, { row: SpendRow; revision: number }>>()
  const secrets = new Map<string, Buffer>()
  const state = { down: false, puts: 0 }
  const orDown = async () => {
    if (state.down) throw new Error('the store is down')
  }
  const rows: SpendRows = {
    async put(day, row, revision) {
      await orDown()
      state.puts += 1
      const kept = days.get(day) ?? new Map()
      days.set(day, kept)
      if ((kept.get(row.startId)?.revision ?? 0) <= revision) kept.set(row.startId, { row, revision })
    },
    async read(day) {
      await orDown()
      return [...(days.get(day)?.values() ?? [])].map(({ row }) => row)
    },
    async readNames(day) {
      await orDown()
      return secrets.get(day)
    },
    async namesFor(day, fresh) {
      await orDown()
      const secret = secrets.get(day) ?? fresh
      secrets.set(day, secret)
      return secret
    },
  }
  return { rows, state, days }
}

/** A pause that is over at once, but for the bound of a shutdown, which never is. */
export const noPause = (ms: number): Promise<void> => (ms > 2_000 ? new Promise(() => {}) : Promise.resolve())

type Dependencies = Parameters<typeof createSpend>[0]

export function startSpend(more: Partial<Dependencies> & Pick<Dependencies, 'rows' | 'now'>) {
  const lines: { level: string; fields: object; message: string }[] = []
  const startId = more.startId ?? ulid()
  const spend = createSpend({
    taskId: startId,
    startId,
    limitMicroUsd: 1_000_000,
    pause: noPause,
    newSecret: () => randomBytes(32),
    log: {
      warn: (fields, message) => lines.push({ level: 'warn', fields, message }),
      error: (fields, message) => lines.push({ level: 'error', fields, message }),
    },
    ...more,
  })
  return { spend, startId, lines }
}
