import { Type } from 'typebox'
import type { NutritionEntry } from '#src/api/athlete.ts'
import type { Workout } from '#src/api/workouts.ts'
import { measurementLines } from '#src/athlete/contextLines.ts'
import { figure, oneLine } from '#src/athlete/contextWords.ts'
import { dayInWords, workoutLine } from '#src/athlete/contextWorkouts.ts'
import type { AthleteData, Days, Seen } from '#src/athlete/port.ts'
import { dayNumber, dayText, isDay } from '#src/coach/progress/metrics/days.ts'
import { findExercise } from '#src/knowledge/exercises/index.ts'
import { plainWords } from '#src/knowledge/plainText.ts'
import { type ChatTool, chatTool, failed, shortText, type ToolAnswer } from './tool.ts'
import { dayEatenWords, eatenWords, measuredWords, quoted, setWords } from './words.ts'

/** Days that are looked at unless others are asked for, and the most that may lie between two. */
const usualDays = 90
const mostDays = 400
/** Days of weights that the trend's four weeks are taken from. */
const trendDays = 42

const day = (which: string) =>
  Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: `${which} day, YYYY-MM-DD` })

/** What the athlete logged, kind by kind, newest first. */
export const myRecords = (data: AthleteData): ChatTool =>
  chatTool(
    'my_records',
    `What the athlete logged, newest first. Without days the last ${usualDays}; at most ${mostDays} days at a time. With an exercise: every set of it.`,
    Type.Object({
      kind: Type.Enum(['workouts', 'measurements', 'nutrition']),
      from: Type.Optional(day('first')),
      to: Type.Optional(day('last')),
      exercise: Type.Optional(shortText('only this exercise; for workouts')),
    }),
    async ({ kind, from, to, exercise }, { caller, today }) => {
      const days = daysOf(from, to, today)
      if (!days) return failed(`from and to must be days, the first one first, at most ${mostDays} days apart`)
      switch (kind) {
        case 'workouts':
          return tell(await data.workouts(caller, days), days, 'workout', found => workoutsIn(found, exercise))
        case 'measurements':
          return tell(await data.measurements(caller, days), days, 'measurement', found =>
            found.toReversed().map(measuredWords),
          )
        case 'nutrition':
          return tell(await data.nutrition(caller, days), days, 'food entry', foodIn)
      }
    },
  )

/** Where the body weight goes, as code reckons it. */
export const weightTrend = (data: AthleteData): ChatTool =>
  chatTool(
    'weight_trend',
    'Where the body weight of the athlete goes: smoothed, in kg a week, by the weights logged in the last four weeks.',
    Type.Object({}),
    async (_input, { caller, today }) => {
      const days = { from: dayText(dayNumber(today) - trendDays), to: today }
      const seen = await data.measurements(caller, days)
      if (!seen.seen) return failed(oneLine(seen.why, 200))
      const weighed = seen.value.filter(({ weightKg }) => weightKg !== undefined)
      if (weighed.length > 0) return { records: measurementLines(weighed, today) }
      return { records: [`No body weight is logged since ${days.from}, so there is no trend: ask for it.`] }
    },
  )

function daysOf(from: string | undefined, to: string | undefined, today: string): Days | undefined {
  const last = to ?? today
  const first = from ?? (isDay(last) ? dayText(dayNumber(last) - usualDays + 1) : last)
  if (!isDay(first) || !isDay(last) || first > last) return undefined
  return dayNumber(last) - dayNumber(first) > mostDays ? undefined : { from: first, to: last }
}

function tell<Entry>(
  seen: Seen<readonly Entry[]>,
  { from, to }: Days,
  what: string,
  linesOf: (found: readonly Entry[]) => string[],
): ToolAnswer {
  if (!seen.seen) return failed(oneLine(seen.why, 200).replace(/\.$/, ''))
  const lines = linesOf(seen.value)
  const span = `from ${dayInWords(from)} to ${dayInWords(to)}`
  return { records: lines.length > 0 ? lines : [`No such ${what} is logged ${span}.`] }
}

function workoutsIn(found: readonly Workout[], exercise: string | undefined): string[] {
  const newestFirst = found.toReversed()
  if (exercise === undefined) return newestFirst.map(workout => `${workoutLine(workout)}${noteOf(workout)}`)
  const isAsked = asksFor(exercise)
  const lines = newestFirst.flatMap(workout => {
    const done = workout.exercises.filter(({ name, exerciseId }) => isAsked(name, exerciseId))
    if (done.length === 0) return []
    const words = done.map(({ name, sets }) => `${oneLine(name, 60)} ${sets.map(setWords).join('; ')}`)
    return [`${dayInWords(workout.date)}: ${words.join('. ')}.${noteOf(workout)}`]
  })
  return lines.length > 0 ? [...heaviestOf(found, isAsked), ...lines] : []
}

const noteOf = ({ note }: Workout): string => (note === undefined ? '' : ` The athlete's note: ${quoted(note, 200)}.`)

type IsAsked = (name: string, exerciseId: string | undefined) => boolean

/** The exercise by the catalogue, or any whose name has all the words. */
function asksFor(exercise: string): IsAsked {
  const wanted = findExercise(exercise)?.exercise.id
  const words = plainWords(exercise)
  const known = new Map<string, boolean>()
  const byName = (name: string): boolean => {
    const own = new Set(plainWords(name))
    if (words.length > 0 && words.every(word => own.has(word))) return true
    return wanted !== undefined && findExercise(name)?.exercise.id === wanted
  }
  return (name, exerciseId) => {
    if (wanted !== undefined && exerciseId === wanted) return true
    const before = known.get(name)
    if (before !== undefined) return before
    const is = byName(name)
    known.set(name, is)
    return is
  }
}

/** The heaviest set that was no warm-up, of all these workouts; of equal ones the one with more repetitions. */
function heaviestOf(found: readonly Workout[], isAsked: IsAsked): string[] {
  const sets = found.flatMap(({ date, exercises }) =>
    exercises
      .filter(({ name, exerciseId }) => isAsked(name, exerciseId))
      .flatMap(({ name, sets }) => sets.map(set => ({ date, name, set }))),
  )
  const [best] = sets
    .filter(({ set: { weightKg = 0, kind } }) => weightKg > 0 && kind !== 'warmup')
    .toSorted((a, b) => (b.set.weightKg ?? 0) - (a.set.weightKg ?? 0) || (b.set.reps ?? 0) - (a.set.reps ?? 0))
  if (!best) return []
  const { date, name, set } = best
  const reps = set.reps === undefined ? '' : ` x ${figure(set.reps)} reps`
  return [
    `Heaviest set of these days: ${oneLine(name, 60)} ${figure(set.weightKg ?? 0)} kg${reps}, ${dayInWords(date)}.`,
  ]
}

/** The sums of the days first, so that a long log shows those, then each entry with its note. */
function foodIn(found: readonly NutritionEntry[]): string[] {
  const newestFirst = found.toReversed()
  const byDay = [...Map.groupBy(newestFirst, ({ date }) => date)]
  return [...byDay.map(([date, entries]) => dayEatenWords(date, entries)), ...newestFirst.map(eatenWords)]
}
