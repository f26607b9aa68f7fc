import type { PlannedWeek } from '#src/api/workoutPlan.ts'
import { byId, isCardio, isResistance, isRun } from './kinds.ts'
import type { Range } from './schemes.ts'
import type { Brief } from './types.ts'

/** Every figure that the words of a plan may use, read off the finished weeks. */
export type Facts = {
  readonly weeks: number
  readonly days: number
  readonly minutes: Range
  readonly exercises: Range
  readonly reps: Range | undefined
  readonly rir: Range | undefined
  /** Rest in seconds after compound lifts and after other strength work. */
  readonly compoundRest: Range | undefined
  readonly isolationRest: Range | undefined
  readonly hardSets: number
  readonly cardioMinutes: number
  readonly deloads: readonly number[]
  readonly firstRunSeconds: number | undefined
  readonly longestRunSeconds: number | undefined
}

const rangeOf = (values: readonly number[]): Range | undefined =>
  values.length === 0 ? undefined : { min: Math.min(...values), max: Math.max(...values) }

const none: Range = { min: 0, max: 0 }

export function factsOf(brief: Brief, weeks: readonly PlannedWeek[]): Facts {
  const known = byId(brief.choices)
  const working = weeks.filter(({ deload }) => !deload)
  const entriesOf = (some: readonly PlannedWeek[]) =>
    some.flatMap(({ sessions }) =>
      sessions.flatMap(({ exercises }) =>
        exercises.flatMap(planned => {
          const exercise = known.get(planned.exerciseId)
          return exercise ? [{ exercise, planned }] : []
        }),
      ),
    )
  const entries = entriesOf(working)
  const first = entriesOf(working.slice(0, 1))
  const hard = entries.filter(({ exercise }) => isResistance(exercise))
  const rests = (mechanic: 'compound' | 'isolation') =>
    rangeOf(hard.filter(({ exercise }) => exercise.mechanic === mechanic).map(({ planned }) => planned.restSeconds))
  const runs = entries.filter(({ exercise }) => isRun(exercise)).map(({ planned }) => planned.seconds ?? 0)
  const sessions = working.flatMap(week => week.sessions)
  return {
    weeks: weeks.length,
    days: brief.days.length,
    minutes: rangeOf(sessions.map(({ minutes }) => minutes)) ?? none,
    exercises: rangeOf(sessions.map(({ exercises }) => exercises.length)) ?? none,
    reps: rangeOf(hard.flatMap(({ planned }) => (planned.reps ? [planned.reps.min, planned.reps.max] : []))),
    rir: rangeOf(hard.flatMap(({ planned }) => (planned.rir === undefined ? [] : [planned.rir]))),
    compoundRest: rests('compound'),
    isolationRest: rests('isolation'),
    hardSets: first.reduce((sum, { exercise, planned }) => sum + (isResistance(exercise) ? planned.sets : 0), 0),
    cardioMinutes: Math.round(
      first.reduce(
        (sum, { exercise, planned }) => sum + (isCardio(exercise) ? planned.sets * (planned.seconds ?? 0) : 0),
        0,
      ) / 60,
    ),
    deloads: weeks.filter(({ deload }) => deload).map(({ week }) => week),
    firstRunSeconds: runs[0],
    longestRunSeconds: rangeOf(runs)?.max,
  }
}
