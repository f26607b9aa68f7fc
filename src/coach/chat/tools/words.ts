import type { Measurement, NutritionEntry } from '#src/api/athlete.ts'
import type { MealDay } from '#src/api/mealPlan.ts'
import type { PlannedExercise, PlannedSession } from '#src/api/workoutPlan.ts'
import type { LoggedSet } from '#src/api/workouts.ts'
import { figure, oneLine } from '#src/athlete/contextWords.ts'
import { dayInWords } from '#src/athlete/contextWorkouts.ts'

/** What an athlete wrote, as data: one line in quotation marks, which it cannot end itself. */
export const quoted = (text: string, longest: number): string => `"${oneLine(text, longest)}"`

const measures = [
  ['weightKg', '', 'kg'],
  ['bodyFatPercent', 'body fat ', '%'],
  ['waistCm', 'waist ', 'cm'],
  ['hipCm', 'hip ', 'cm'],
  ['chestCm', 'chest ', 'cm'],
  ['armCm', 'upper arm ', 'cm'],
  ['thighCm', 'thigh ', 'cm'],
] as const

/** The body measured once, in a line. */
export function measuredWords(measurement: Measurement): string {
  const figures = measures.flatMap(([name, what, unit]) => {
    const value = measurement[name]
    return value === undefined ? [] : [`${what}${figure(value)} ${unit}`]
  })
  return `Measured on ${dayInWords(measurement.date)}: ${figures.join(', ')}.`
}

/** Something eaten, in a line, with the athlete's note. */
export function eatenWords({ date, meal, kcal, proteinG, carbsG, fatG, note }: NutritionEntry): string {
  const figures = [
    `${figure(kcal)} kcal`,
    ...(proteinG === undefined ? [] : [`${figure(proteinG)} g protein`]),
    ...(carbsG === undefined ? [] : [`${figure(carbsG)} g carbohydrate`]),
    ...(fatG === undefined ? [] : [`${figure(fatG)} g fat`]),
  ]
  const said = note === undefined ? '' : `; the athlete's note: ${quoted(note, 200)}`
  return `Eaten on ${dayInWords(date)}${meal === undefined ? '' : `, ${meal}`}: ${figures.join(', ')}${said}.`
}

/** The sums of one day of food, in a line. */
export function dayEatenWords(date: string, entries: readonly NutritionEntry[]): string {
  const sum = (grams: readonly (number | undefined)[]) => grams.reduce<number>((total, gram) => total + (gram ?? 0), 0)
  const proteins = entries.map(({ proteinG }) => proteinG)
  const protein = proteins.includes(undefined) ? '' : `, ${figure(sum(proteins))} g protein`
  const meals = entries.length === 1 ? '1 entry' : `${entries.length} entries`
  return `Eaten in all on ${dayInWords(date)}: ${figure(sum(entries.map(({ kcal }) => kcal)))} kcal${protein} (${meals}).`
}

/** A set as it was done: "80 kg x 5 reps with 2 left in reserve". */
export function setWords({ weightKg, reps, seconds, distanceM, rir, kind }: LoggedSet): string {
  const done = [
    ...(weightKg === undefined ? [] : [`${figure(weightKg)} kg`]),
    ...(reps === undefined ? [] : [`${figure(reps)} reps`]),
    ...(distanceM === undefined ? [] : [`${figure(distanceM)} m`]),
    ...(seconds === undefined ? [] : [`${figure(seconds)} s`]),
  ].join(' x ')
  const left = rir === undefined ? '' : ` with ${figure(rir)} left in reserve`
  return `${done}${left}${kind === undefined || kind === 'working' ? '' : ` (${kind})`}`
}

/** A session of a plan on its day, in a line. */
export function sessionWords({ title, minutes, exercises }: PlannedSession, date: string): string {
  return `Planned for ${dayInWords(date)} ${quoted(title, 80)}, about ${minutes} minutes: ${exercises.map(plannedWords).join('; ')}.`
}

function plannedWords({ name, sets, reps, seconds, distanceM, load, rir, restSeconds }: PlannedExercise): string {
  const range = reps && (reps.min === reps.max ? `${reps.min} reps` : `${reps.min} to ${reps.max} reps`)
  const work = range ?? (seconds === undefined ? `${distanceM ?? 0} m` : `${seconds} s`)
  const more = [
    ...(load?.kg === undefined ? [] : [`at ${figure(load.kg)} kg`]),
    ...(rir === undefined ? [] : [`${rir} left in reserve`]),
    ...(restSeconds > 0 ? [`rest ${restSeconds} s`] : []),
  ]
  return [`${name} ${sets} x ${work}`, ...more].join(', ')
}

/** The meals of a day of a plan, a line each. */
export function mealWords({ meals }: MealDay): string[] {
  return meals.map(({ type, name, minutes, ingredients, nutrition: { kcal, proteinG, carbsG, fatG } }) => {
    const made = ingredients.map(({ name: food, measure }) => `${food} ${measure}`).join(', ')
    const figures = `${kcal} kcal, ${figure(proteinG)} g protein, ${figure(carbsG)} g carbohydrate, ${figure(fatG)} g fat`
    return `Planned for today, ${type}: ${quoted(name, 80)}, ${minutes} minutes, ${figures}; ${made}.`
  })
}
