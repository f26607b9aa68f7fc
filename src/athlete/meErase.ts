import { decodeTime } from 'ulid'
import type { Everything, Item } from '#src/table/everything.ts'
import { toKey } from '#src/table/keys.ts'
import { utcDay } from '#src/table/time.ts'

type Parts = {
  rows: Everything
  /** Resolves when no row of the ledger is being written. */
  ledgerSettled: () => Promise<void>
  now: () => number
  pause: (ms: number) => Promise<void>
  log: { error(details: object, message: string): void }
}

/** A request that may still have written while its user's data were deleted. */
export type Ended = {
  userId: string
  startedAtMs: number
  /** How long its handler took. */
  tookMs: number
  /** It may have logged what the athlete did, under ids that say nothing of the time. */
  logs: boolean
}

/** A deletion waits for the requests that are faster than this; the slower ones look for themselves. */
const quickMs = 1_000
/** Timers may fire a little early. */
const marginMs = 50
/** Passes until one finds nothing; more are needed only if the user goes on writing all the time. */
const mostPasses = 10
/** Another process whose clock is behind still charges the day before for so long. */
const clocksApartMs = 600_000
/** How long a shutdown waits for look-backs. */
const closeWaitMs = 3_000
const retryPausesMs = [100, 1_000, 5_000, 20_000]

/**
 * Deletes all of a user's data, from this process and against requests that are under way in any.
 *
 * A deletion is noted in the day's quota row, then it deletes; it waits for as long as a quick request takes and deletes
 * once more, until a pass finds nothing. A request that took longer reads the note when it ends and takes out what it
 * wrote. So quick requests pay nothing, and nobody has to know who else is running.
 *
 * What can remain, until its TTL or a repeat: the ledger row (figures, no text) of a call whose client left and that is
 * still read to its end, and what a slow request wrote whose process was killed before it looked back. A plan has no
 * TTL: that one waits for the repeat. Preferences and profile that are put while the deletion runs count as new.
 */
export function createErasure({ rows, ledgerSettled, now, pause, log }: Parts) {
  const looking = new Set<Promise<void>>()
  let closing = false
  const { promise: closed, resolve: close } = Promise.withResolvers<void>()

  /** Deletes everything but the day's quota row; gives the number of items. Safe to repeat and to be cut off. */
  async function erase(userId: string): Promise<number> {
    const startedAtMs = now()
    await rows.markErased(userId, utcDay(startedAtMs), startedAtMs)
    let deleted = await rows.removePass(userId)
    deleted += await rows.removeQuotaBefore(userId, utcDay(startedAtMs - clocksApartMs))
    await pause(quickMs + marginMs)
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const found = await rows.removePass(userId)
      deleted += found
      if (found === 0) break
    }
    return deleted
  }

  /** To be told of every request that has ended. Works in the background and never throws. */
  function lookBack(ended: Ended): void {
    if (ended.tookMs <= quickMs) return
    const work = takeOut(ended).finally(() => looking.delete(work))
    looking.add(work)
  }

  async function takeOut(ended: Ended): Promise<void> {
    for (const pauseMs of [0, ...retryPausesMs]) {
      if (pauseMs > 0) await Promise.race([pause(pauseMs), closed])
      try {
        const erasedAtMs = await erasedSince(ended)
        if (erasedAtMs === undefined) return
        const isMeant = (item: Item): boolean => isLeftover(item, erasedAtMs, ended.logs)
        await rows.removePass(ended.userId, isMeant)
        // The price of its last call may still have been on its way.
        await ledgerSettled()
        await rows.removePass(ended.userId, isMeant)
        return
      } catch (error) {
        if (pauseMs !== retryPausesMs.at(-1) && !closing) continue
        log.error({ err: error }, 'what a request wrote after a deletion could not be looked for')
      }
    }
  }

  async function erasedSince({ userId, startedAtMs }: Ended): Promise<number | undefined> {
    const days = new Set([utcDay(startedAtMs), utcDay(now())])
    const found = await Promise.all([...days].map(day => rows.readErased(userId, day)))
    const last = Math.max(...found.map(atMs => atMs ?? Number.NEGATIVE_INFINITY))
    return last >= startedAtMs ? last : undefined
  }

  /**
   * For shutdown: resolves when no request is being looked after any more, or soon after: nobody waits for a store that
   * does not answer. What is left then waits for a repeat of the deletion.
   */
  async function settled(): Promise<void> {
    closing = true
    close()
    if (looking.size === 0) return
    const patience = pause(closeWaitMs)
    while (looking.size > 0) {
      const inTime = await Promise.race([Promise.all(looking).then(() => true), patience.then(() => false)])
      if (!inTime) return
    }
  }

  return { erase, lookBack, settled }
}

/** What a user puts as a whole: written after the deletion it is new, and to lose it in silence (allergies) is worse. */
const kept = new Set(['PREFERENCES', 'PROFILE', 'IDEMPOTENCY'])
const logKinds = /^(DAY_OF_)?(WORKOUT|MEASUREMENT|NUTRITION)$/
const ulids = /[0-7][0-9A-HJKMNP-TV-Z]{25}/

/**
 * Whether an item that is there after a deletion was written by a request from before it. Ids are ULIDs of the request
 * that made them, so their time tells; what the user began since then has later ones. A cached context has no id and can
 * be made anew.
 */
export function isLeftover(item: Item, erasedAtMs: number, withLogs: boolean): boolean {
  const { SK } = toKey(item)
  const kind = SK.split('#')[0] ?? ''
  if (kept.has(kind)) return false
  if (logKinds.test(kind)) return withLogs
  if (kind === 'CONTEXT') return true
  const named = [item.requestId, item.planId, SK].find(text => typeof text === 'string' && ulids.test(text))
  const id = ulids.exec(String(named))?.[0]
  return id !== undefined && decodeTime(id) <= erasedAtMs
}
