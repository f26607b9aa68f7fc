import { createHmac } from 'node:crypto'
import { type CallRecord, totalTokens } from '#src/model/port.ts'
import type { LedgerRow } from '#src/table/ledger.ts'
import type { Spender, SpendFigures, SpendGroup } from '#src/table/spend.ts'

const noFigures: SpendFigures = {
  requests: 0,
  calls: 0,
  estimatedCalls: 0,
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  costMicroUsd: 0,
  estimatedMicroUsd: 0,
}

function addFigures(a: SpendFigures, b: SpendFigures): SpendFigures {
  return {
    requests: a.requests + b.requests,
    calls: a.calls + b.calls,
    estimatedCalls: a.estimatedCalls + b.estimatedCalls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
    cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
    costMicroUsd: a.costMicroUsd + b.costMicroUsd,
    estimatedMicroUsd: a.estimatedMicroUsd + b.estimatedMicroUsd,
  }
}

export const sumFigures = (all: readonly SpendFigures[]): SpendFigures => all.reduce(addFigures, noFigures)

type Settled = Pick<CallRecord, 'tokens' | 'costMicroUsd' | 'estimated'>

/** What one settled call adds; `first`: it is the first one of its request. */
function figuresOf({ tokens, costMicroUsd, estimated }: Settled, first: boolean): SpendFigures {
  return {
    requests: first ? 1 : 0,
    calls: 1,
    estimatedCalls: estimated ? 1 : 0,
    inputTokens: tokens.input,
    outputTokens: tokens.output,
    cacheReadTokens: tokens.cacheRead,
    cacheWriteTokens: tokens.cacheWrite,
    costMicroUsd,
    estimatedMicroUsd: estimated ? costMicroUsd : 0,
  }
}

/** What the rows of a ledger add up to. */
export async function sumLedger(rows: AsyncIterable<LedgerRow>): Promise<SpendFigures> {
  const requests = new Set<string>()
  let sum = noFigures
  for await (const { requestId, ...row } of rows) {
    const tokens = {
      input: row.inputTokens,
      output: row.outputTokens,
      cacheRead: row.cacheReadTokens,
      cacheWrite: row.cacheWriteTokens,
    }
    sum = addFigures(sum, figuresOf({ ...row, tokens }, !requests.has(requestId)))
    requests.add(requestId)
  }
  return sum
}

/** Users that one process remembers at a time; about 200 bytes each. The lesser half is forgotten when there are more. */
const mostUsers = 10_000
/** Users that a row names. */
export const mostTopUsers = 20

/** Most first by cost, then by name, so that the order is always the same. */
export const byCost = (a: Spender, b: Spender): number =>
  b.costMicroUsd - a.costMicroUsd || (a.user < b.user ? -1 : a.user > b.user ? 1 : 0)

/** What one process counted on one day; sums of whole numbers, so that nothing is lost in the adding. */
export class DayTotals {
  readonly #groups = new Map<string, SpendGroup>()
  #users = new Map<string, Spender>()
  #changes = 0
  #costMicroUsd = 0

  add(userId: string, record: CallRecord, first: boolean): void {
    const { ability, model, tokens, costMicroUsd } = record
    const key = `${ability} ${model}`
    const group = this.#groups.get(key) ?? { ...noFigures, ability, model }
    this.#groups.set(key, { ...group, ...addFigures(group, figuresOf(record, first)) })
    const user = this.#users.get(userId) ?? { user: userId, requests: 0, calls: 0, tokens: 0, costMicroUsd: 0 }
    this.#users.set(userId, {
      user: userId,
      requests: user.requests + (first ? 1 : 0),
      calls: user.calls + 1,
      tokens: user.tokens + totalTokens(tokens),
      costMicroUsd: user.costMicroUsd + costMicroUsd,
    })
    if (this.#users.size > mostUsers) this.#forgetTheLesser()
    this.#costMicroUsd += costMicroUsd
    this.#changes += 1
  }

  #forgetTheLesser(): void {
    const kept = [...this.#users.values()].sort(byCost).slice(0, mostUsers / 2)
    this.#users = new Map(kept.map(user => [user.user, user]))
  }

  /** Grows with every call: what was written at one number is all that was counted up to it. */
  get changes(): number {
    return this.#changes
  }

  get costMicroUsd(): number {
    return this.#costMicroUsd
  }

  /** The figures as a row has them; users by the names that `key` gives them. */
  snapshot(key: Buffer): { figures: SpendFigures; groups: SpendGroup[]; topUsers: Spender[] } {
    const groups = [...this.#groups.values()]
    const top = [...this.#users.values()].sort(byCost).slice(0, mostTopUsers)
    return {
      figures: sumFigures(groups),
      groups,
      topUsers: top.map(spender => ({ ...spender, user: nameOf(spender.user, key) })),
    }
  }
}

/**
 * The name of a user in the rows of a day: a pseudonym, keyed by the day's secret. Who may read the table and knows an
 * id can find it in the rows while that secret exists, also after the user has deleted everything: until a week after the
 * day in the table, 35 days more in the backups of a table that has point-in-time recovery. Afterwards nobody can.
 */
export function nameOf(userId: string, key: Buffer): string {
  return createHmac('sha256', key).update(userId).digest('base64url').slice(0, 22)
}
