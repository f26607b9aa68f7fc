import type { Metrics } from '#src/api/progress.ts'
import { dayText, mondayOf } from './days.ts'
import { rounded, sumOf } from './figures.ts'
import { isHard, type Session, tonnageOf } from './log.ts'

/** The days of a range as numbers, both included. */
export type Span = { readonly from: number; readonly to: number }

export const isIn = ({ from, to }: Span, day: number): boolean => day >= from && day <= to

/** What "a week" is reckoned over: from the first log where that is in the range, so that nobody's start counts as a gap. */
export const countedOf = (sessions: readonly Session[], { from, to }: Span): { from: number; weeks: number } => {
  const first = Math.min(to, Math.max(from, sessions[0]?.day ?? from))
  return { from: first, weeks: Math.max(7, to - first + 1) / 7 }
}

/** How many sessions, on how many days, how often. Two sessions of one day are two. */
export const sessionFigures = (inRange: readonly Session[], weeks: number): Metrics['sessions'] => {
  const last = inRange.at(-1)
  return {
    count: inRange.length,
    days: new Set(inRange.map(({ day }) => day)).size,
    perWeek: rounded(inRange.length / weeks, 10),
    ...(last ? { lastOn: dayText(last.day) } : {}),
  }
}

/** Every week of the range from Monday on, those without a session too; of the first and last only the days inside. */
export const weekFigures = (inRange: readonly Session[], { from, to }: Span): Metrics['weeks'] => {
  const byMonday = Map.groupBy(inRange, ({ day }) => mondayOf(day))
  const mondays = Array.from({ length: (mondayOf(to) - mondayOf(from)) / 7 + 1 }, (_, at) => mondayOf(from) + at * 7)
  return mondays.map(monday => {
    const own = byMonday.get(monday) ?? []
    const sets = own.flatMap(session => session.sets)
    return {
      monday: dayText(monday),
      whole: monday >= from && monday + 6 <= to,
      sessions: own.length,
      hardSets: sets.filter(isHard).length,
      tonnageKg: rounded(sumOf(sets.map(tonnageOf))),
    }
  })
}

/** A deload takes 40 to 60 % of the sets away (W8; Rogerson 2024). */
const leastLess = 0.4
const mostLess = 0.6
/** With fewer hard sets a week around it, half of them is one session missed rather than a deload. */
const leastSetsAround = 6

/** Whole weeks with 40 to 60 % fewer hard sets than the mean of the weeks before and after, both of them heavier. */
export const deloadsOf = (weeks: Metrics['weeks']): Metrics['deloads'] =>
  weeks.flatMap(({ monday, whole, hardSets }, at) => {
    const [before, after] = [weeks[at - 1], weeks[at + 1]]
    if (!whole || !before?.whole || !after?.whole) return []
    const around = (before.hardSets + after.hardSets) / 2
    if (around < leastSetsAround || before.hardSets <= hardSets || after.hardSets <= hardSets) return []
    const less = 1 - hardSets / around
    // 12 of 20 is 0.4 less, but not to a computer.
    if (less < leastLess - 1e-9 || less > mostLess + 1e-9) return []
    return [{ monday, hardSets, lessPercent: rounded(less * 100) }]
  })

/**
 * How many whole weeks on end, up to the last whole one, were trained without a lighter one between them: one with at
 * most 60 % of the hard sets that are usual (the median of the whole weeks).
 */
export const heavyWeeksOf = (weeks: Metrics['weeks']): number => {
  const sets = weeks.flatMap(({ whole, hardSets }) => (whole ? [hardSets] : []))
  const usual = sets.toSorted((a, b) => a - b)[sets.length >> 1] ?? 0
  const lighter = sets.findLastIndex(hardSets => hardSets <= usual * (1 - leastLess) + 1e-9)
  return sets.length - 1 - lighter
}
