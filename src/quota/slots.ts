import { CoachError } from '#src/errors.ts'

export type SlotLimits = {
  /** Most slots that are held at a time. */
  atMost: number
  /** Most requests that wait for one; 0: nobody waits. */
  waiting: number
  /** Longest wait in milliseconds; 0: nobody waits. */
  longestWaitMs: number
}

/** The time as the slots see it: milliseconds that never run backwards, and a call later, which can be called off. */
export type SlotClock = { now(): number; after(ms: number, run: () => void): () => void }

/** Gives a slot back; a second call does nothing. */
export type Release = () => void

export type Slots = ReturnType<typeof createSlots>

/** The client went while its request waited for a slot: nothing was done, and nobody is there to be told. */
export class LeftQueue extends Error {
  override readonly name = 'LeftQueue'
}

type Waiter = { userId: string; enter(release: Release): void; refuse(error: Error): void }

/** Each turn that ends moves the mean by this part of its difference: it follows the last few dozen turns. */
const weightOfOneTurn = 1 / 16
const longestRetryS = 60

/**
 * The slots for work with the model: a request holds one for its whole turn. When all are held, requests wait in one
 * line for each user, and the users take turns: whoever stands first in a line is passed by at most one request of each
 * other user that waited when it came there. When no more may wait, the newest request of the user with the longest
 * line makes room for a user whose line is shorter by two or more.
 */
export function createSlots({ atMost, waiting: mostWaiting, longestWaitMs }: SlotLimits, clock: SlotClock) {
  /** Oldest first. */
  const holds = new Set<{ since: number }>()
  /** By user, in the order in which the users' turns come. Nobody stands here while a slot is free. */
  const lines = new Map<string, Waiter[]>()
  let waiting = 0
  let meanHeldMs: number | undefined

  /**
   * A slot, now or after a wait. Throws `overloaded` when there is none in time, and `LeftQueue` once `gone` has
   * aborted.
   */
  async function take(userId: string, gone?: AbortSignal): Promise<Release> {
    if (gone?.aborted) throw new LeftQueue()
    if (holds.size < atMost) return hold()
    if (longestWaitMs <= 0 || !makeRoom(userId)) throw overloaded()
    return wait(userId, gone)
  }

  function hold(): Release {
    const mine = { since: clock.now() }
    holds.add(mine)
    return () => {
      if (!holds.delete(mine)) return
      const heldMs = clock.now() - mine.since
      meanHeldMs = meanHeldMs === undefined ? heldMs : meanHeldMs + (heldMs - meanHeldMs) * weightOfOneTurn
      nextInLine()?.enter(hold())
    }
  }

  function wait(userId: string, gone: AbortSignal | undefined): Promise<Release> {
    const { promise, resolve, reject } = Promise.withResolvers<Release>()
    const leave = () => waiter.refuse(new LeftQueue())
    const stopTimer = clock.after(longestWaitMs, () => waiter.refuse(overloaded()))
    const end = () => {
      stopTimer()
      gone?.removeEventListener('abort', leave)
    }
    const waiter: Waiter = {
      userId,
      enter: release => {
        end()
        resolve(release)
      },
      refuse: error => {
        end()
        remove(waiter)
        reject(error)
      },
    }
    gone?.addEventListener('abort', leave, { once: true })
    lines.set(userId, [...(lines.get(userId) ?? []), waiter])
    waiting += 1
    return promise
  }

  /** Takes out the first of the line whose turn it is; that user's next turn comes after all others'. */
  function nextInLine(): Waiter | undefined {
    for (const [userId, [first, ...rest]] of lines) {
      lines.delete(userId)
      if (rest.length > 0) lines.set(userId, rest)
      waiting -= 1
      return first
    }
    return undefined
  }

  function remove(waiter: Waiter): void {
    const line = lines.get(waiter.userId) ?? []
    const rest = line.filter(other => other !== waiter)
    if (rest.length > 0) lines.set(waiter.userId, rest)
    else lines.delete(waiter.userId)
    waiting -= line.length - rest.length
  }

  function makeRoom(userId: string): boolean {
    if (waiting < mostWaiting) return true
    const own = lines.get(userId)?.length ?? 0
    let longest: Waiter[] = []
    for (const line of lines.values()) if (line.length > longest.length) longest = line
    if (longest.length < own + 2) return false
    longest.at(-1)?.refuse(overloaded())
    return true
  }

  /**
   * When it makes sense to come back: after one mean turn every slot has changed hands once, and those who wait go
   * first. Before any turn has ended, the age of the oldest one is the least that a turn takes.
   */
  function overloaded(): CoachError {
    const [oldest] = holds
    const turnMs = meanHeldMs ?? (oldest ? clock.now() - oldest.since : 0)
    const seconds = Math.ceil((turnMs * (1 + waiting / atMost)) / 1000)
    return new CoachError('overloaded', { retryAfterS: Math.min(longestRetryS, Math.max(1, seconds)) })
  }

  return {
    take,
    /** Slots that are held now. */
    held: () => holds.size,
    /** Requests that wait now. */
    waiting: () => waiting,
  }
}
