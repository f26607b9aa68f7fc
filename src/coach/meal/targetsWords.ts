import { type Aim, wishStep } from './targetsAim.ts'
import { activityFactors, type Limits, type Resting } from './targetsEnergy.ts'
import type { Athlete, Targets } from './targetTypes.ts'
import type { Adapted } from './trend.ts'

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What is not known of a body, as in "age, sex and weight"; empty if nothing is missing. */
export const missingOf = ({ ageYears, sex, heightCm, weightKg }: Athlete): string =>
  listed([
    ...(ageYears === undefined ? ['age'] : []),
    ...(sex === undefined ? ['sex'] : []),
    ...(heightCm === undefined ? ['height'] : []),
    ...(weightKg === undefined ? ['weight'] : []),
  ])

/** Why a wish is too low, and what is the least, in one sentence. */
export const tooLowDetail = (
  calories: number,
  athlete: Athlete,
  { floorKcal, lowestKcal }: Limits,
  expenditureKcal: number | null,
): string => {
  const missing = missingOf(athlete)
  if (missing !== '' && lowestKcal > floorKcal)
    return `${calories} kcal a day is less than the ${lowestKcal} kcal that you use, and no deficit is planned without your ${missing}: add that, or ask for ${lowestKcal} kcal or more.`
  if (missing !== '' && athlete.sex === undefined)
    return `${calories} kcal a day is under ${floorKcal} kcal, the safe floor while your body is not known: give your sex, age, height and weight for a lower target.`
  if (lowestKcal === floorKcal || expenditureKcal === null)
    return `${calories} kcal a day is under your safe floor of ${floorKcal} kcal: less than that does not cover what your body needs at rest, or is under the least for your sex.`
  return `${calories} kcal a day is too far under the ${Math.round(expenditureKcal)} kcal that you use: with at most 750 kcal and 1 % of body weight a week off, the least is ${lowestKcal} kcal.`
}

/** Why a wish is too high, and what is the most, in one sentence. */
export const tooHighDetail = (calories: number, highestKcal: number, expenditureKcal: number | null): string =>
  expenditureKcal === null
    ? `${calories} kcal a day is over ${highestKcal} kcal, the most that is planned while your body is not known.`
    : `${calories} kcal a day is over the most that is planned for somebody who uses ${Math.round(expenditureKcal)} kcal: ${highestKcal} kcal.`

export type FormulaFrom = {
  readonly resting: Resting | null
  readonly formulaKcal: number | null
  readonly expenditureKcal: number | null
  readonly adapted: Adapted | null
  readonly activity: NonNullable<Athlete['activity']>
  readonly aim: Aim
  readonly macros: Pick<Targets, 'proteinG' | 'fatG' | 'carbsG' | 'fibreG'>
  /** The expenditure, or what stands in for it. */
  readonly usedKcal: number
  /** See proteinWords. */
  readonly protein: string
}

const usedWords = ({ resting, formulaKcal, expenditureKcal, activity, usedKcal, aim }: FormulaFrom): string => {
  if (!resting || formulaKcal === null || expenditureKcal === null)
    return aim.step === wishStep ? 'No formula without a known body' : `A usual day of ${usedKcal} kcal`
  const factor = `${activityFactors[activity]} (${activity.replaceAll('_', ' ')})`
  const used = `At rest ${Math.round(resting.kcal)} kcal (${resting.method}) x ${factor} = ${Math.round(formulaKcal)} kcal`
  return expenditureKcal === formulaKcal ? used : `${used}, ${Math.round(expenditureKcal)} kcal by your log`
}

/** The way from the body to the targets in one sentence, with every number in it. */
export const formulaOf = (from: FormulaFrom): string => {
  const { aim, macros, protein } = from
  return `${usedWords(from)}, ${aim.step}: ${aim.kcal} kcal a day with ${protein}, fat ${macros.fatG} g, carbohydrate ${macros.carbsG} g and fibre ${macros.fibreG} g.`
}
