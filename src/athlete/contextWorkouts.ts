import type { LoggedExercise, LoggedSet, Workout } from '#src/api/workouts.ts'
import { figure, oneLine } from './contextWords.ts'

/** Exercises of a workout that its line names; the rest are counted. */
const mostExercises = 12
const longestTitle = 80
const longestName = 60

const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })

/** The day with its weekday, which people speak of. */
export const dayInWords = (date: string): string => `${date} (${weekday.format(Date.parse(date))})`

/** A workout in one line: its day, title and minutes, and of each exercise the sets that count and the best one. */
export function workoutLine({ date, title, minutes, exercises }: Workout): string {
  const shown = exercises.slice(0, mostExercises).map(exerciseWords)
  const rest = exercises.length - shown.length
  const named = title === undefined ? 'Workout' : `"${oneLine(title, longestTitle)}"`
  const lasted = minutes === undefined ? '' : `, ${figure(minutes)} minutes`
  const more = rest > 0 ? [`and ${rest} more ${rest === 1 ? 'exercise' : 'exercises'}`] : []
  return `${dayInWords(date)} ${named}${lasted}: ${[...shown, ...more].join('; ')}.`
}

function exerciseWords({ name, sets }: LoggedExercise): string {
  const counted = sets.filter(({ kind }) => kind !== 'warmup')
  const called = oneLine(name, longestName) || 'unnamed exercise'
  if (counted.length === 0) return `${called} ${setsInWords(sets.length, 'warm-up set')}`
  const best = bestOf(counted)
  return `${called} ${setsInWords(counted.length, 'set')}${best === '' ? '' : `, ${best}`}`
}

const setsInWords = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** The heaviest set, of equal ones that with more repetitions; without weights the most repetitions, metres or seconds. */
function bestOf(sets: readonly LoggedSet[]): string {
  const heaviest = mostBy(sets, ({ weightKg = 0, reps = 0 }) => [weightKg, reps])
  if (heaviest?.weightKg) {
    const repeated = heaviest.reps === undefined ? '' : ` x ${figure(heaviest.reps)} reps`
    const held = heaviest.seconds === undefined ? '' : ` for ${figure(heaviest.seconds)} s`
    const carried = heaviest.distanceM === undefined ? '' : ` over ${figure(heaviest.distanceM)} m`
    return `heaviest ${figure(heaviest.weightKg)} kg${repeated}${carried}${held}${reserve(heaviest)}`
  }
  const most = mostBy(sets, ({ reps = 0, seconds = 0 }) => [reps, seconds])
  if (most?.reps) return `most ${figure(most.reps)} reps${reserve(most)}`
  const furthest = mostBy(sets, ({ distanceM = 0, seconds = 0 }) => [distanceM, -seconds])
  if (furthest?.distanceM) {
    const took = furthest.seconds === undefined ? '' : ` in ${figure(furthest.seconds)} s`
    return `furthest ${figure(furthest.distanceM)} m${took}`
  }
  const longest = mostBy(sets, ({ seconds = 0 }) => [seconds, 0])
  return longest?.seconds ? `longest ${figure(longest.seconds)} s` : ''
}

const reserve = ({ rir }: LoggedSet): string => (rir === undefined ? '' : ` with ${figure(rir)} left in reserve`)

function mostBy(
  sets: readonly LoggedSet[],
  values: (set: LoggedSet) => readonly [number, number],
): LoggedSet | undefined {
  return sets.reduce<LoggedSet | undefined>((best, set) => {
    if (best === undefined) return set
    const [[first, second], [bestFirst, bestSecond]] = [values(set), values(best)]
    return first > bestFirst || (first === bestFirst && second > bestSecond) ? set : best
  }, undefined)
}
