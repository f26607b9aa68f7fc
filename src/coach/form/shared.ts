import type { CachedAnswers } from '#src/table/cachedAnswers.ts'

/** What came of the making, for everybody who waits for it. */
export type Made = { kind: 'found'; content: object } | { kind: 'failed'; reason: string }

type ByOthers = { kind: 'found'; content: unknown } | { kind: 'failed'; reason: string }

type Ended =
  | ByOthers
  /** The maker could not begin, for a reason of its own: the next one may. */
  | { kind: 'vacant' }
  | { kind: 'broken'; error: unknown }

/** `own`: this request made it. Otherwise somebody else did (the content is unchecked), or failed at it. */
export type Shared<Own> = { kind: 'own'; own: Own } | ByOthers

/** Makes the answer. `tell` is to be called as soon as it is known what came of it: the others wait for that. */
export type Make<Own> = (tell: (made: Made) => Promise<void>) => Promise<Own>

type Parts = {
  rows: CachedAnswers
  /** How long a maker may take before another one may take over. */
  leaseMs: number
  /** Longest wait for a maker in another process. */
  patienceMs: number
  now: () => number
  pause: (ms: number) => Promise<void>
  /** True for a failure that says nothing about the others: the next one in the row may try. */
  isOwnFailure: (error: unknown) => boolean
  log: { error(details: object, message: string): void }
}

const firstWaitMs = 50
const longestWaitMs = 500

export type SharedAnswers = ReturnType<typeof createSharedAnswers>

/**
 * One making for all who ask for the same at the same time: within a process they share a promise, between processes
 * the row of the answer is a lease that the others watch. Whoever waits, waits for a bounded time; a maker that died is
 * replaced when its lease has run out.
 */
export function createSharedAnswers(parts: Parts) {
  const { rows, leaseMs, patienceMs, now, pause, isOwnFailure, log } = parts
  const underway = new Map<string, Promise<Ended>>()

  /** `holder` is an id of this request's own. Throws what the making throws, and what the store throws. */
  async function get<Own>(hash: string, holder: string, make: Make<Own>): Promise<Shared<Own>> {
    for (let other = underway.get(hash); other; other = underway.get(hash)) {
      const ended = await other
      if (ended.kind === 'broken') throw ended.error
      if (ended.kind !== 'vacant') return ended
    }
    return lead(hash, holder, make)
  }

  async function lead<Own>(hash: string, holder: string, make: Make<Own>): Promise<Shared<Own>> {
    const { promise, resolve } = Promise.withResolvers<Ended>()
    underway.set(hash, promise)
    const end = (ended: Ended) => {
      // First out of the map: whoever wakes up must not find it there.
      if (underway.get(hash) === promise) underway.delete(hash)
      resolve(ended)
    }
    try {
      const found = await findOrLease(hash, holder)
      if (!found) return { kind: 'own', own: await makeUnderLease(hash, holder, make, end) }
      end(found)
      return found
    } catch (error) {
      end(isOwnFailure(error) ? { kind: 'vacant' } : { kind: 'broken', error })
      throw error
    } finally {
      end({ kind: 'vacant' })
    }
  }

  /** The answer of somebody else, or nothing: then the lease is this request's. Counts its waits, whatever the clock does. */
  async function findOrLease(hash: string, holder: string): Promise<ByOthers | undefined> {
    let waitedMs = 0
    for (let waitMs = firstWaitMs; ; waitMs = Math.min(longestWaitMs, waitMs * 2)) {
      const row = await rows.read(hash, now())
      if (row.state === 'done') return { kind: 'found', content: row.content }
      if (row.state === 'free' && (await takeLease(hash, holder))) return undefined
      if (waitedMs >= patienceMs) return { kind: 'failed', reason: 'model_timeout' }
      await pause(waitMs)
      waitedMs += waitMs
    }
  }

  async function takeLease(hash: string, holder: string): Promise<boolean> {
    try {
      return await rows.lease(hash, holder, leaseMs, now())
    } catch (error) {
      // It may be there although its answer was lost; if it cannot be given up either, it runs out.
      rows.release(hash, holder).catch(() => {})
      throw error
    }
  }

  async function makeUnderLease<Own>(hash: string, holder: string, make: Make<Own>, end: (ended: Ended) => void) {
    let told = false
    const keep = (made: Made) =>
      made.kind === 'found' ? rows.complete(hash, holder, made.content, now()) : rows.release(hash, holder)
    const survive = (error: unknown) => log.error({ err: error }, 'a shared answer could not be kept')
    try {
      return await make(async made => {
        told = true
        await keep(made).catch(survive)
        end(made)
      })
    } finally {
      if (!told) await rows.release(hash, holder).catch(survive)
    }
  }

  return { get }
}
