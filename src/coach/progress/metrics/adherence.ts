import type { Metrics } from '#src/api/progress.ts'
import type { WorkoutPlan } from '#src/api/workoutPlan.ts'
import { oneLine } from '#src/athlete/contextWords.ts'
import { dayNumber, dayText, isDay, mondayFrom } from './days.ts'
import { percentOf, sumOf } from './figures.ts'
import type { Session } from './log.ts'
import { isIn, type Span } from './sessions.ts'

const longestTitle = 120

/** `startedOn` is a day, YYYY-MM-DD; week one begins on the first Monday from it, as in the plan's calendar. */
export type ActivePlan = { readonly plan: WorkoutPlan; readonly startedOn: string }

type WeekDone = { readonly days: readonly number[]; readonly planned: number; readonly done: number }

/** A session moved within its week is done; an extra one does not make up for another week. */
const weekDone = (
  plannedDays: readonly number[],
  trained: ReadonlySet<number>,
  monday: number,
  span: Span,
): WeekDone => {
  const { from, to } = span
  const done = Array.from({ length: 7 }, (_, at) => monday + at).filter(
    day => day >= from && day <= to && trained.has(day),
  ).length
  return { days: plannedDays, planned: plannedDays.length, done: Math.min(done, plannedDays.length) }
}

/**
 * Planned sessions of the range against days trained, week by week. What is planned for today counts once it is done.
 * Undefined where no session was planned in the range: before the plan, after its end.
 */
export const adherenceTo = (
  active: ActivePlan | undefined,
  inRange: readonly Session[],
  span: Span,
  today: number,
): Metrics['adherence'] => {
  if (!active || !isDay(active.startedOn)) return undefined
  const monday = mondayFrom(dayNumber(active.startedOn))
  const trained = new Set(inRange.map(({ day }) => day))
  const isDue = (day: number): boolean => isIn(span, day) && (day < today || (day === today && trained.has(day)))
  const weeks = active.plan.weeks.map(({ week, sessions }) => {
    const first = monday + (week - 1) * 7
    const due = [...new Set(sessions.map(({ day }) => first + day - 1))].filter(isDue).sort((a, b) => a - b)
    return weekDone(due, trained, first, span)
  })
  const days = weeks.flatMap(week => week.days)
  const [planned, done] = [sumOf(weeks.map(week => week.planned)), sumOf(weeks.map(week => week.done))]
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const title = oneLine(active.plan.title, longestTitle)
  return { plan: title, from: dayText(first), to: dayText(last), planned, done, percent: percentOf(done, planned) }
}
