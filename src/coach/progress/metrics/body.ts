import type { Measurement, NutritionEntry, Profile } from '#src/api/athlete.ts'
import type { Metrics } from '#src/api/progress.ts'
import { toAthlete } from '#src/coach/meal/known.ts'
import { protectedFor } from '#src/coach/meal/support.ts'
import type { Direction } from '#src/coach/meal/targetTypes.ts'
import { recentWeight, weightTrend } from '#src/coach/meal/trend.ts'
import { readGoals } from '#src/knowledge/goals.ts'
import { percentOf, rounded, sumOf } from './figures.ts'

type Dated = { readonly date: string; readonly id: string }

const inOrder = (a: Dated, b: Dated): number => {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

type Range = { readonly from: string; readonly to: string; readonly today: string }

/** The body weight at the end of the range: the smoothed level and the robust slope of its last 28 days. */
export const bodyWeightIn = (measurements: readonly Measurement[], { from, to }: Range): Metrics['bodyWeight'] => {
  const weights = measurements
    .filter(({ date }) => date >= from && date <= to)
    .sort(inOrder)
    .flatMap(({ date, weightKg }) => (weightKg === undefined ? [] : [{ date, weightKg }]))
  const recent = recentWeight(weights, to)
  if (!recent) return undefined
  const trend = weightTrend(weights, to)
  return {
    kg: recent.weightKg,
    lastOn: recent.date,
    daysWeighed: recent.entries,
    ...(trend
      ? { kgPerWeek: trend.kgPerWeek, percentPerWeek: rounded((trend.kgPerWeek / trend.weightKg) * 100, 10) }
      : {}),
  }
}

/** A mean of fewer days than a week leaves out some kind of day. */
const leastDays = 7

const meanOf = (values: readonly number[]): number | undefined =>
  values.length < leastDays ? undefined : Math.round(sumOf(values) / values.length)

export type IntakeTargets = { readonly kcal?: number | undefined; readonly proteinG?: number | undefined }

/** A mean and its target, each where it is known, and the one in percent of the other. */
const against = (mean: number | undefined, target: number | undefined) => ({
  ...(mean === undefined ? {} : { mean }),
  ...(target === undefined || target <= 0 ? {} : { target: Math.round(target) }),
  ...(mean === undefined || target === undefined || target <= 0 ? {} : { percent: percentOf(mean, target) }),
})

/**
 * What was eaten on the days of the range that were logged in full. Today is left out because it is not over; a day
 * under half of the mean was most likely not logged to its end. Undefined where nothing was logged.
 */
export const intakeIn = (
  nutrition: readonly NutritionEntry[],
  { from, to, today }: Range,
  targets: IntakeTargets = {},
): Metrics['intake'] => {
  const own = nutrition.filter(({ date }) => date >= from && date <= to && date < today).sort(inOrder)
  const days = [...Map.groupBy(own, ({ date }) => date).values()]
    .map(entries => ({ entries, kcal: sumOf(entries.map(({ kcal }) => kcal)) }))
    .filter(({ kcal }) => kcal > 0)
  if (days.length === 0) return undefined
  const half = sumOf(days.map(({ kcal }) => kcal)) / days.length / 2
  const full = days.filter(({ kcal }) => kcal >= half)
  const proteins = full.flatMap(({ entries }) => {
    const grams = entries.flatMap(({ proteinG }) => (proteinG === undefined ? [] : [proteinG]))
    return grams.length === entries.length ? [sumOf(grams)] : []
  })
  const energy = against(meanOf(full.map(({ kcal }) => kcal)), targets.kcal)
  const protein = against(meanOf(proteins), targets.proteinG)
  return {
    daysLogged: days.length,
    partDays: days.length - full.length,
    fullDays: full.length,
    proteinDays: proteins.length,
    ...(energy.mean === undefined ? {} : { meanKcal: energy.mean }),
    ...(protein.mean === undefined ? {} : { meanProteinG: protein.mean }),
    ...(energy.target === undefined ? {} : { targetKcal: energy.target }),
    ...(protein.target === undefined ? {} : { targetProteinG: protein.target }),
    ...(energy.percent === undefined ? {} : { kcalPercent: energy.percent }),
    ...(protein.percent === undefined ? {} : { proteinPercent: protein.percent }),
  }
}

/** Percent of the body weight a week: a slow loss (Helms 2014), a slow gain (Iraki 2019), and this project's band for none. */
const usualRates: Readonly<Record<Direction, { readonly min: number; readonly max: number }>> = {
  lose: { min: -1, max: -0.5 },
  maintain: { min: -0.25, max: 0.25 },
  gain: { min: 0.25, max: 0.5 },
}

/** Where the weight is meant to go; undefined where no goal says so. To lose fat and build muscle at once is to keep it. */
export const directionOf = (goals: readonly string[]): Direction | undefined => {
  const { known } = readGoals(goals)
  const [lose, gain] = [known.includes('fat_loss'), known.includes('muscle_gain')]
  if (lose && gain) return 'maintain'
  if (lose) return 'lose'
  return gain ? 'gain' : undefined
}

type GoalRate = NonNullable<Metrics['goalRate']>

const verdictOf = (direction: Direction, percent: number): GoalRate['verdict'] => {
  const { min, max } = usualRates[direction]
  if (percent >= min && percent <= max) return 'on_course'
  if (direction === 'maintain') return 'away'
  // Seen along the way that is wanted, a loss and a gain are judged alike.
  const sign = direction === 'lose' ? -1 : 1
  const [along, least] = [percent * sign, Math.min(Math.abs(min), Math.abs(max))]
  if (along < -usualRates.maintain.max) return 'away'
  return along < least ? 'slower' : 'faster'
}

/** The pace of the body weight against the usual pace for that goal, to 0.1 % a week. */
export const goalRateOf = (
  bodyWeight: Metrics['bodyWeight'],
  direction: Direction | undefined,
): GoalRate | undefined => {
  const percentPerWeek = bodyWeight?.percentPerWeek
  if (percentPerWeek === undefined || direction === undefined) return undefined
  const { min, max } = usualRates[direction]
  return {
    direction,
    percentPerWeek,
    minPercent: min,
    maxPercent: max,
    verdict: verdictOf(direction, percentPerWeek),
  }
}

/** Whose weight is not to be steered by a machine (M11), by the profile and the newest weight. */
export const supportFor = (profile: Profile, bodyWeight: Metrics['bodyWeight'], today: string): Metrics['support'] => {
  const athlete = toAthlete(profile, today)
  const reason = protectedFor(bodyWeight ? { ...athlete, weightKg: bodyWeight.kg } : athlete, false)
  return reason === null || reason === 'eating_disorder' ? undefined : reason
}
