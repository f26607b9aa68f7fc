import { CoachError } from '#src/errors.ts'
import type { Admission, QuotaRow, QuotaRows } from '#src/table/quotaRows.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import { mintPermit, type Permit } from './permit.ts'
import type { Tier } from './tiers.ts'

export type QuotaLimits = {
  /** Requests a UTC day by tier. */
  perDay: Record<Tier, number>
  /** Requests a UTC day that are let through at all, given back or not. */
  attempts: number
}

/** What a user has left; the figures of the RateLimit headers and of `GET /api/ai/rate-limit`. */
export type Allowance = {
  tier: Tier
  limit: number
  used: number
  remaining: number
  /** Requests that will still be let through today, whatever comes of them. */
  attemptsLeft: number
  /** Milliseconds since the epoch of the next UTC midnight. */
  resetAtMs: number
}

export type Charge = { userId: string; tier: Tier; requestId: string; day: string; nowMs: number }

export type Quota = ReturnType<typeof createQuota>

type Dependencies = {
  rows: QuotaRows
  limits: QuotaLimits
  /** Waits between the tries of a give-back whose outcome is unknown. */
  pause: (ms: number) => Promise<void>
  log: { error(details: object, message: string): void }
  /** Told of each refusal, and by which of the two limits. */
  refused?: (refusal: { tier: Tier; limit: 'requests' | 'attempts' }) => void
}

const giveBackPausesMs = [50, 200, 1_000, 3_000, 10_000, 30_000, 30_000, 60_000, 60_000, 60_000]

/** The daily allowance: the only maker of a permit. */
export function createQuota({ rows, limits, pause, log, refused }: Dependencies) {
  const pendingGiveBacks = new Set<Promise<void>>()

  function allowance(tier: Tier, row: Pick<QuotaRow, 'count' | 'attempts'>, nowMs: number): Allowance {
    return toAllowance(tier, limits.perDay[tier], row.count, limits.attempts - row.attempts, nextUtcMidnight(nowMs))
  }

  function refuse(left: Allowance, nowMs: number): CoachError {
    refused?.({ tier: left.tier, limit: left.used >= left.limit ? 'requests' : 'attempts' })
    return exceeded(left, nowMs)
  }

  /** Reads what is left today; writes nothing. */
  async function read(userId: string, tier: Tier, nowMs: number): Promise<Allowance> {
    return allowance(tier, await rows.read(userId, utcDay(nowMs)), nowMs)
  }

  /**
   * Charges one unit and returns the permit. Safe to repeat under the same request id. Throws `quota_exceeded` with
   * the seconds to midnight, or `store_unavailable` when it is not known whether the unit was charged; it is then
   * given back in the background.
   */
  async function admit(charge: Charge): Promise<{ permit: Permit; allowance: Allowance }> {
    const admission: Admission = {
      userId: charge.userId,
      requestId: charge.requestId,
      day: charge.day,
      tier: charge.tier,
      limit: limits.perDay[charge.tier],
      attemptsLimit: limits.attempts,
      nowMs: charge.nowMs,
    }
    if (admission.limit <= 0 || admission.attemptsLimit <= 0) {
      throw refuse(allowance(charge.tier, { count: 0, attempts: 0 }, charge.nowMs), charge.nowMs)
    }
    const { applied, row } = await rows.admit(admission).catch((error: unknown) => {
      keepGivingBack(charge)
      throw error
    })
    if (applied || row.requests.has(charge.requestId)) {
      const permit = mintPermit(charge.userId, charge.requestId, charge.day)
      return { permit, allowance: allowance(charge.tier, row, charge.nowMs) }
    }
    if (row.refunded.has(charge.requestId)) throw new CoachError('store_unavailable', { retryAfterS: 1 })
    throw refuse(allowance(charge.tier, row, charge.nowMs), charge.nowMs)
  }

  /**
   * Throws `quota_exceeded` if nothing is left today; charges nothing. A store that does not answer is no reason to
   * refuse.
   */
  async function refuseIfSpent({ userId, tier, nowMs }: Pick<Charge, 'userId' | 'tier' | 'nowMs'>): Promise<void> {
    const left = await read(userId, tier, nowMs).catch(() => undefined)
    if (left?.remaining === 0) throw refuse(left, nowMs)
  }

  /** Voids the permit and gives its unit back, in the background if the store does not answer. Never throws. */
  async function refund(permit: Permit): Promise<void> {
    permit.void()
    try {
      await rows.refund(permit.userId, permit.day, permit.requestId)
    } catch {
      keepGivingBack({ ...permitParts(permit), nowMs: Date.parse(permit.day) })
    }
  }

  function keepGivingBack(charge: Pick<Charge, 'userId' | 'day' | 'requestId' | 'nowMs'>): void {
    const work = giveBack(charge).finally(() => pendingGiveBacks.delete(work))
    pendingGiveBacks.add(work)
  }

  /** Refunds the id or, where the row does not hold it, bars it; tries again until the store says which. */
  async function giveBack({ userId, day, requestId, nowMs }: Pick<Charge, 'userId' | 'day' | 'requestId' | 'nowMs'>) {
    for (const pauseMs of giveBackPausesMs) {
      try {
        if (await rows.refund(userId, day, requestId)) return
        if (await rows.bar(userId, day, requestId, nowMs)) return
      } catch {
        // The store is still away: the next round asks again, and the last one is reported below.
      }
      await pause(pauseMs)
    }
    log.error({ reqId: requestId, day }, 'a unit of the daily allowance could not be given back')
  }

  /** Resolves when no give-back is under way any more. */
  async function settled(): Promise<void> {
    while (pendingGiveBacks.size > 0) await Promise.all(pendingGiveBacks)
  }

  return { read, admit, refuseIfSpent, refund, settled }
}

function toAllowance(tier: Tier, limit: number, used: number, attemptsLeft: number, resetAtMs: number): Allowance {
  return { tier, limit, used, remaining: Math.max(0, Math.min(limit - used, attemptsLeft)), attemptsLeft, resetAtMs }
}

/** What is left after one unit was given back; the attempt stays counted. */
export function afterRefund({ tier, limit, used, attemptsLeft, resetAtMs }: Allowance): Allowance {
  return toAllowance(tier, limit, used - 1, attemptsLeft, resetAtMs)
}

function permitParts({ userId, day, requestId }: Permit) {
  return { userId, day, requestId }
}

function exceeded(left: Allowance, nowMs: number): CoachError {
  const detail =
    left.used >= left.limit
      ? `Your ${left.limit} requests for today are used up; they come back at midnight UTC.`
      : 'You have tried too often today; your requests come back at midnight UTC.'
  return new CoachError('quota_exceeded', {
    detail,
    retryAfterS: secondsToReset(left, nowMs),
    headers: rateLimitHeaders(left, nowMs),
  })
}

/** Milliseconds since the epoch of the midnight (UTC) that ends the day of `nowMs`. */
export function nextUtcMidnight(nowMs: number): number {
  return Math.floor(nowMs / dayMs) * dayMs + dayMs
}

const secondsToReset = (left: Allowance, nowMs: number): number => Math.ceil((left.resetAtMs - nowMs) / 1000)

/** The RateLimit headers (draft-ietf-httpapi-ratelimit-headers): the policy, and what is left until when. */
export function rateLimitHeaders(left: Allowance, nowMs: number): Record<string, string> {
  return {
    'ratelimit-policy': `"daily";q=${left.limit};w=${dayMs / 1000}`,
    ratelimit: `"daily";r=${left.remaining};t=${Math.max(0, secondsToReset(left, nowMs))}`,
  }
}
