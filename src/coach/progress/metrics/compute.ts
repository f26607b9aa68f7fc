import type { Measurement, NutritionEntry, Profile } from '#src/api/athlete.ts'
import type { Metrics } from '#src/api/progress.ts'
import type { Workout } from '#src/api/workouts.ts'
import { type ActivePlan, adherenceTo } from './adherence.ts'
import { liftsOf, recordsOf } from './bests.ts'
import { bodyWeightIn, directionOf, goalRateOf, type IntakeTargets, intakeIn, supportFor } from './body.ts'
import { dayNumber, dayText } from './days.ts'
import { rounded, sumOf } from './figures.ts'
import { shownOf } from './lines.ts'
import { type DoneSet, readLog, type Session, tonnageOf } from './log.ts'
import { balanceOf, volumeOf } from './muscles.ts'
import { countedOf, deloadsOf, heavyWeeksOf, isIn, type Span, sessionFigures, weekFigures } from './sessions.ts'

/** Everything that the figures rest on. Data from before the range count for personal records and plateaus alone. */
export type MetricsInput = {
  readonly workouts: readonly Workout[]
  readonly measurements: readonly Measurement[]
  readonly nutrition: readonly NutritionEntry[]
  readonly profile: Profile
  readonly activePlan?: ActivePlan
  readonly targets?: IntakeTargets
  /** In the athlete's words or as a plan has them; the active plan's if left out. */
  readonly goals?: readonly string[]
  /** Days of the athlete, YYYY-MM-DD, both included; `to` is `today` at the latest. */
  readonly from: string
  readonly to: string
  readonly today: string
}

/** The sets of each lift, in the order of their days. */
const setsByLift = (sessions: readonly Session[]): ReadonlyMap<string, readonly DoneSet[]> =>
  Map.groupBy(
    sessions.flatMap(({ sets }) => sets),
    ({ lift }) => lift.id,
  )

type Training = Omit<Metrics, 'range' | 'bodyWeight' | 'intake' | 'goalRate' | 'support' | 'shown'>

const trainingOf = ({ workouts, profile, activePlan, today }: MetricsInput, span: Span): Training => {
  // What lies after the range must not be known inside it.
  const sessions = readLog(workouts).filter(({ day }) => day <= span.to)
  const inRange = sessions.filter(({ day }) => isIn(span, day))
  const sets = inRange.flatMap(session => session.sets)
  const byLift = setsByLift(sessions)
  const counted = countedOf(sessions, span)
  const weeks = weekFigures(inRange, span)
  const adherence = adherenceTo(activePlan, inRange, span, dayNumber(today))
  return {
    counted: { from: dayText(counted.from), weeks: rounded(counted.weeks, 10) },
    sessions: sessionFigures(inRange, counted.weeks),
    weeks,
    ...(adherence ? { adherence } : {}),
    volume: volumeOf(sets, counted.weeks, profile.level),
    tonnageKg: rounded(sumOf(sets.map(tonnageOf))),
    lifts: liftsOf(byLift, span),
    personalRecords: recordsOf(byLift, span),
    balance: balanceOf(sets),
    deloads: deloadsOf(weeks),
    heavyWeeks: heavyWeeksOf(weeks),
  }
}

const bodyOf = (input: MetricsInput): Pick<Metrics, 'bodyWeight' | 'intake' | 'goalRate' | 'support'> => {
  const { measurements, nutrition, profile, targets, today } = input
  const goals = input.goals ?? input.activePlan?.plan.goals ?? []
  const bodyWeight = bodyWeightIn(measurements, input)
  const intake = intakeIn(nutrition, input, targets)
  const support = supportFor(profile, bodyWeight, today)
  const goalRate = support ? undefined : goalRateOf(bodyWeight, directionOf(goals))
  return {
    ...(bodyWeight ? { bodyWeight } : {}),
    ...(intake ? { intake } : {}),
    ...(goalRate ? { goalRate } : {}),
    ...(support ? { support } : {}),
  }
}

/**
 * The figures of a time range and, in `shown`, the lines that may be said of them. Pure: the order in which the logs come
 * does not matter, nor does anything that is logged after the range.
 */
export const computeMetrics = (input: MetricsInput): Metrics => {
  const { from, to } = input
  const span = { from: dayNumber(from), to: dayNumber(to) }
  const range = { from, to, days: span.to - span.from + 1 }
  const figures = { range, ...trainingOf(input, span), ...bodyOf(input) }
  return { ...figures, shown: shownOf(figures) }
}
