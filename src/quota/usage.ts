import type { UsageReport } from '#src/api/usage.ts'
import { CoachError } from '#src/errors.ts'
import type { LedgerRow, LedgerRows } from '#src/table/ledger.ts'
import { dayMs, utcDay } from '#src/table/time.ts'

const mostDays = 92
const defaultDays = 30

export type Period = { from: string; to: string }

/** The user's tokens and cost, summed from the ledger when asked. */
export function createUsage(rows: Pick<LedgerRows, 'read'>) {
  async function report(userId: string, { from, to }: Period, nowMs: number): Promise<UsageReport> {
    const found: LedgerRow[] = []
    for await (const row of rows.read(userId, from, to, nowMs)) found.push(row)
    return summarise(found, { from, to })
  }

  return { report }
}

/** The asked period with its missing ends filled in: up to today, 30 days long. Throws `invalid_request` if it is over 92 days. */
export function toPeriod(asked: { from?: string; to?: string }, nowMs: number): Period {
  const to = asked.to ?? utcDay(nowMs)
  const from = asked.from ?? utcDay(Date.parse(to) - (defaultDays - 1) * dayMs)
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1
  if (!(days >= 1 && days <= mostDays)) {
    const message = `must be a day on or before to, at most ${mostDays} days earlier`
    throw new CoachError('invalid_request', {
      detail: `#/query/from ${message}.`,
      errors: [{ pointer: '#/query/from', message }],
    })
  }
  return { from, to }
}

/** Sums ledger rows by day and ability, days and abilities in order. */
export function summarise(rows: readonly LedgerRow[], { from, to }: Period): UsageReport {
  const byDay = Map.groupBy(rows, row => row.day)
  const days = [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, dayRows]) => ({ day, ...figuresOf(dayRows), abilities: byAbility(dayRows) }))
  return { from, to, days, ...figuresOf(rows) }
}

function byAbility(rows: readonly LedgerRow[]) {
  return [...Map.groupBy(rows, row => row.ability)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ability, own]) => ({
      ability,
      ...figuresOf(own),
      inputTokens: sum(own, row => row.inputTokens),
      outputTokens: sum(own, row => row.outputTokens),
      cacheReadTokens: sum(own, row => row.cacheReadTokens),
      cacheWriteTokens: sum(own, row => row.cacheWriteTokens),
      estimatedCalls: own.filter(row => row.estimated).length,
    }))
}

function figuresOf(rows: readonly LedgerRow[]) {
  return {
    calls: rows.length,
    tokens: sum(rows, row => row.inputTokens + row.outputTokens + row.cacheReadTokens + row.cacheWriteTokens),
    costMicroUsd: sum(rows, row => row.costMicroUsd),
  }
}

const sum = (rows: readonly LedgerRow[], of: (row: LedgerRow) => number): number =>
  rows.reduce((total, row) => total + of(row), 0)
