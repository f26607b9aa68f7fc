import type { Metrics } from '#src/api/progress.ts'
import { type Point, slopeOf } from '#src/coach/robust.ts'
import { dayText } from './days.ts'
import { greatest, rounded } from './figures.ts'
import type { DoneSet } from './log.ts'
import { isIn, type Span } from './sessions.ts'

type OneRepMax = NonNullable<Metrics['lifts'][number]['oneRepMax']>
type Plateau = NonNullable<Metrics['lifts'][number]['plateau']>

/** Beyond 12 repetitions both formulas are guesses (LeSuer 1997 tested up to 10). */
const mostReps = 12
const leastTrendSessions = 4
const leastTrendDays = 14
const plateauDays = 28
const plateauSessions = 6
/** A best from before the range counts against a plateau for so long: a new low after a long break is no plateau. */
const lookBackDays = 84
/** Who gains this share of the best a week after it (a return after a break) is climbing, not stuck. This project's choice. */
const climbingShare = 0.0025

/** Epley 1985: kg x (1 + reps / 30); a single is its own maximum. */
export const epley = (kg: number, reps: number): number => (reps === 1 ? kg : kg * (1 + reps / 30))

/** Brzycki 1993: kg x 36 / (37 - reps). */
export const brzycki = (kg: number, reps: number): number => (kg * 36) / (37 - reps)

/** The mean of both formulas in kilograms, not rounded; undefined for a set that tells too little. */
export const oneRepMaxOf = ({ lift, kg, reps }: DoneSet): number | undefined =>
  kg > 0 && reps >= 1 && reps <= mostReps && lift.isLoad ? (epley(kg, reps) + brzycki(kg, reps)) / 2 : undefined

type Estimate = Point & { readonly set: DoneSet }

/** The best estimate of each day on which there is one, in the order of the days. Of two that are equal, the heavier set. */
export const estimatesOf = (sets: readonly DoneSet[]): readonly Estimate[] => {
  const byDay = new Map<number, Estimate>()
  for (const set of sets) {
    const value = oneRepMaxOf(set)
    if (value === undefined) continue
    const known = byDay.get(set.day)
    if (!known || value > known.value || (value === known.value && set.kg > known.set.kg))
      byDay.set(set.day, { day: set.day, value, set })
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day)
}

const bestOf = (estimates: readonly Estimate[]): Estimate | undefined => {
  const most = greatest(estimates.map(({ value }) => value))
  return estimates.find(({ value }) => value === most)
}

const trendOf = (estimates: readonly Estimate[]): OneRepMax['trend'] => {
  const days = (estimates.at(-1)?.day ?? 0) - (estimates[0]?.day ?? 0)
  if (estimates.length < leastTrendSessions || days < leastTrendDays) return undefined
  const slope = slopeOf(estimates)
  return { kgPerWeek: rounded(slope * 7, 10), changeKg: rounded(slope * days, 2), sessions: estimates.length, days }
}

/** The estimated one-repetition maximum of a lift in the range, and where it goes. */
export const oneRepMaxIn = (estimates: readonly Estimate[], span: Span): OneRepMax | undefined => {
  const own = estimates.filter(({ day }) => isIn(span, day))
  const [best, latest] = [bestOf(own), own.at(-1)]
  if (!best || !latest) return undefined
  const { kg, reps, day } = best.set
  const trend = trendOf(own)
  return {
    kg: rounded(best.value, 2),
    epleyKg: rounded(epley(kg, reps), 2),
    brzyckiKg: rounded(brzycki(kg, reps), 2),
    from: { kg, reps, date: dayText(day) },
    latestKg: rounded(latest.value, 2),
    latestOn: dayText(latest.day),
    ...(trend ? { trend } : {}),
  }
}

/**
 * No better estimate for 4 weeks or more with 6 sessions or more of the lift since, and no climb either. Counted to the
 * lift's last session, which must be in the last 4 weeks of the range: what is not trained is not stuck. Nothing of the
 * estimates may lie after the range.
 */
export const plateauIn = (estimates: readonly Estimate[], { from, to }: Span): Plateau | undefined => {
  const last = estimates.at(-1)?.day
  if (last === undefined || last < from || last <= to - plateauDays) return undefined
  const own = estimates.filter(({ day }) => day >= Math.min(from, last - lookBackDays) && day <= last)
  const best = bestOf(own)
  if (!best || last - best.day < plateauDays) return undefined
  const since = own.filter(({ day }) => day > best.day)
  if (since.length < plateauSessions || slopeOf(since) * 7 > climbingShare * best.value) return undefined
  return {
    weeks: Math.floor((last - best.day) / 7),
    sessions: since.length,
    bestKg: rounded(best.value, 2),
    bestOn: dayText(best.day),
  }
}
