import { AsyncLocalStorage } from 'node:async_hooks'
import type { Budget, Reserved } from '#src/model/budget.ts'
import type { CallRecord } from '#src/model/port.ts'
import type { SpendRow, SpendRows } from '#src/table/spend.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import type { Permit } from './permit.ts'
import { nextUtcMidnight } from './quota.ts'
import { DayTotals } from './spendFigures.ts'
import { createPurse } from './spendPurse.ts'

type Dependencies = {
  rows: SpendRows
  /** The name of this task in the rows. */
  taskId: string
  /** A ULID of this start of it. */
  startId: string
  /** What all tasks together may spend on a UTC day; 0: nothing. */
  limitMicroUsd: number
  /** Milliseconds since the epoch. */
  now: () => number
  pause: (ms: number) => Promise<void>
  /** A new secret by which the users of a day are named. */
  newSecret: () => Buffer
  log: { warn(details: object, message: string): void; error(details: object, message: string): void }
}

/** Between two rounds of writing and reading: a task knows what another one spent after two rounds at most. */
const roundMs = 5_000
/** From this part of the limit on a round is short, so that the tasks together stop soon after they reach it. */
const nearShare = 0.8
const nearRoundMs = 1_000
/** Longest time that a shutdown waits for the last row. The ledger has the same figures, call by call. */
const closeWaitMs = 3_000
const closePausesMs = [0, 100, 400, 1_000]
/** Days that are kept in memory; a call that began before midnight is settled after it. */
const keptDays = 2

type Day = { totals: DayTotals; written: number; secret?: Buffer }

export type Spend = ReturnType<typeof createSpend>

/**
 * What the service spends on models, by UTC day: counts every settled call in memory, writes this process's own row
 * every few seconds while it changes, reads the rows of the others, and says whether a call can still be paid.
 *
 * The store may be away: counting goes on in memory and the row is written when it is back. A process that is killed
 * loses from the day's sum what it counted since its last round, and what was under way; the ledger has those calls.
 */
export function createSpend(dependencies: Dependencies) {
  const { rows, taskId, startId, limitMicroUsd, now, pause, newSecret, log } = dependencies
  const days = new Map<string, Day>()
  const purse = createPurse(limitMicroUsd)
  /** The rounds are nobody's request, also where a request's call hurries the next one: logs and traces go by that. */
  const outsideRequests = AsyncLocalStorage.snapshot()
  /** Requests that a call was counted of; a permit is a request, and goes when the request has gone. */
  const counted = new WeakSet<Permit>()
  let storeAway = false
  let toldOfLimit = ''
  let timer: NodeJS.Timeout | undefined
  let hurried = false
  let round: Promise<void> = Promise.resolve()

  function dayOf(day: string): Day {
    const found = days.get(day) ?? { totals: new DayTotals(), written: 0 }
    days.set(day, found)
    return found
  }

  /** Counts a settled call on the day on which it began, as the ledger does. Never throws. */
  function count(permit: Permit, record: CallRecord): void {
    const first = !counted.has(permit)
    counted.add(permit)
    const day = utcDay(record.startedAt)
    const { totals } = dayOf(day)
    totals.add(permit.userId, record, first)
    purse.setOwn(day, totals.costMicroUsd)
    hurryNearTheLimit()
  }

  /** See `Budget`. A call is let through while what is spent and set aside is below the limit, so only the last one can go over it. */
  function reserve(mostMicroUsd: number, startedAt: number): Reserved {
    const day = utcDay(startedAt)
    const release = purse.setAside(day, mostMicroUsd)
    if (release) return { ok: true, release }
    return { ok: false, retryAfterS: retryAfterS(purse.spent(day) >= limitMicroUsd, startedAt) }
  }

  /** What is known now: this process's own count, the others' as of the last round. */
  function today() {
    const day = utcDay(now())
    const spentMicroUsd = purse.spent(day)
    return {
      day,
      spentMicroUsd,
      reservedMicroUsd: purse.aside(day),
      limitMicroUsd,
      limitReached: spentMicroUsd >= limitMicroUsd,
    }
  }

  function tellOfLimit(): void {
    const { day, limitReached, spentMicroUsd } = today()
    if (!limitReached || toldOfLimit === day) return
    toldOfLimit = day
    log.warn({ day, spentMicroUsd, limitMicroUsd }, 'the day’s money is spent: the rules answer until midnight UTC')
  }

  async function secretOf(day: string): Promise<Buffer> {
    const kept = dayOf(day)
    kept.secret ??= await rows.namesFor(day, newSecret(), now())
    return kept.secret
  }

  async function toRow(day: string): Promise<{ row: SpendRow; changes: number }> {
    const secret = await secretOf(day)
    const { totals } = dayOf(day)
    const { figures, groups, topUsers } = totals.snapshot(secret)
    const updatedAt = new Date(now()).toISOString()
    return { row: { taskId, startId, updatedAt, ...figures, groups, topUsers }, changes: totals.changes }
  }

  const unwritten = (): string[] =>
    [...days].flatMap(([day, { totals, written }]) => (totals.changes > written ? [day] : []))

  async function write(): Promise<void> {
    for (const day of unwritten()) {
      const { row, changes } = await toRow(day)
      await rows.put(day, row, changes)
      dayOf(day).written = changes
    }
    const oldest = utcDay(now() - keptDays * dayMs)
    for (const [day, { totals, written }] of days) {
      if (day >= oldest || totals.changes > written) continue
      days.delete(day)
    }
    purse.forgetBefore(oldest)
  }

  async function readOthers(): Promise<void> {
    const day = utcDay(now())
    for (const row of await rows.read(day, now())) {
      if (row.startId !== startId) purse.setOther(day, row.startId, row.costMicroUsd)
    }
  }

  async function writeAndRead(): Promise<void> {
    const outcomes = [await settle(write()), await settle(readOthers())]
    const failed = outcomes.find(({ error }) => error !== undefined)
    if (failed && !storeAway)
      log.warn({ err: failed.error }, 'the spend cannot be kept at the moment: it is counted in memory')
    storeAway = failed !== undefined
    tellOfLimit()
  }

  /** One round: writes what has changed, then reads what the others wrote. Never throws; rounds follow one another. */
  function sync(): Promise<void> {
    round = outsideRequests(() => round.then(writeAndRead))
    return round
  }

  const isNear = (): boolean => purse.spent(utcDay(now())) >= nearShare * limitMicroUsd

  function nextRound(afterMs: number): void {
    clearTimeout(timer)
    const due = async () => {
      await sync()
      if (timer === undefined) return
      hurried = isNear()
      nextRound(hurried ? nearRoundMs : roundMs)
    }
    timer = outsideRequests(() => setTimeout(due, afterMs).unref())
  }

  /** The round that is due may be five seconds away, and the others should know now. */
  function hurryNearTheLimit(): void {
    if (timer === undefined || hurried || !isNear()) return
    hurried = true
    nextRound(0)
  }

  /** Reads what was spent today, by earlier starts of this task too, then goes on in rounds. Never throws. */
  async function start(): Promise<void> {
    await sync()
    nextRound(roundMs)
  }

  /** For shutdown, when no call can be settled any more: ends the rounds and writes the last row, if the store takes it in time. */
  async function close(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const late = pause(closeWaitMs).then(() => 'late' as const)
    for (const pauseMs of closePausesMs) {
      if (unwritten().length === 0) return
      if ((await Promise.race([pause(pauseMs).then(sync), late])) === 'late') break
    }
    for (const day of unwritten()) {
      const { costMicroUsd } = dayOf(day).totals
      log.error(
        { day, taskId, startId, costMicroUsd },
        'the last figures of the spend could not be written; the ledger has them',
      )
    }
  }

  /** All rows of a day, this process's own as it stands now, or as it was last written. Throws `store_unavailable`. */
  async function rowsOf(day: string): Promise<SpendRow[]> {
    const found = await rows.read(day, now())
    const own = days.get(day)
    if (!own || own.totals.changes === 0) return found
    return [...found.filter(row => row.startId !== startId), (await toRow(day)).row]
  }

  const budget: Budget = { reserve }
  return { count, budget, today, sync, start, close, rowsOf, limitMicroUsd }
}

/** Nobody should sleep longer on one answer: an operator may raise the limit meanwhile. */
const longestRetryS = 3_600
/** Calls that are under way are over soon, and most cost less than was set aside for them. */
const soonS = 10

function retryAfterS(spent: boolean, nowMs: number): number {
  const toMidnightS = Math.max(1, Math.ceil((nextUtcMidnight(nowMs) - nowMs) / 1000))
  return Math.min(toMidnightS, spent ? longestRetryS : soonS)
}

async function settle(work: Promise<void>): Promise<{ error?: unknown }> {
  try {
    await work
    return {}
  } catch (error) {
    return { error }
  }
}
