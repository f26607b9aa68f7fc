import type { Diet } from '#src/knowledge/diets/types.ts'
import { bmiOf } from './support.ts'
import type { Athlete, Targets } from './targetTypes.ts'

/** Which way the energy of the plan really goes; a deficit asks for more protein. */
export type Balance = 'deficit' | 'even' | 'surplus'

/** M5: Morton 2018 (1.6 to 2.2 g/kg), ISSN 2017 (more in a deficit). The aim leaves room for the 15 % of M3. */
const proteinPerKg: Readonly<Record<Balance, number>> = { deficit: 2, even: 1.6, surplus: 1.8 }
const leastPerKg = 1.6
const mostPerKg = { deficit: 2.4, even: 2.2, surplus: 2.2 }
/** M3: a plan's protein is at most this multiple of its target. */
const proteinRoom = 1.15

type Shares = { readonly low: number; readonly high: number; readonly hardHigh: number; readonly ofUnknown: number }
/**
 * Shares of the energy. NASEM's acceptable range is 10 to 35 %; real dishes do not come below 12 %, and ketosis does not
 * bear more than 30 %. A low and a high that give way to the grams for the body, then a hard end that does not.
 */
const hardLow = 0.12
const proteinShares: Readonly<Record<'usual' | 'vegan' | 'keto', Shares>> = {
  usual: { low: 0.15, high: 0.3, hardHigh: 0.35, ofUnknown: 0.2 },
  // Beyond a good fifth of the energy plants do not go without powders: M5 then scores what is missing, and says so.
  vegan: { low: 0.15, high: 0.22, hardHigh: 0.22, ofUnknown: 0.16 },
  keto: { low: 0.15, high: 0.26, hardHigh: 0.3, ofUnknown: 0.2 },
}

const obeseBmi = 30
const referenceBmi = 25
const netCarbsMaxG = 50
/** Aimed at inside the 50 g, because vegetables differ. */
const netCarbsAimG = 30

const clamp = (value: number, min: number, max: number): number => Math.max(min, Math.min(max, value))

/**
 * The kilograms that protein is reckoned for: the body weight, or with a body mass index of 30 and more the weight at 25,
 * because fat needs no protein. Null where the weight is unknown.
 */
export const proteinWeightKg = (athlete: Athlete): number | null => {
  const { heightCm, weightKg } = athlete
  if (weightKg === undefined) return null
  const bmi = bmiOf(athlete)
  return heightCm !== undefined && bmi !== null && bmi >= obeseBmi ? referenceBmi * (heightCm / 100) ** 2 : weightKg
}

const kindOf = (diets: readonly Diet[]): keyof typeof proteinShares => {
  if (diets.includes('keto')) return 'keto'
  return isOfPlants(diets) ? 'vegan' : 'usual'
}

/** Vegan, or vegetarian without what carries most of its protein. */
function isOfPlants(diets: readonly Diet[]): boolean {
  const without = diets.includes('dairy_free') || diets.includes('paleo')
  return diets.includes('vegan') || (diets.includes('vegetarian') && without)
}

/** Protein in whole grams. */
const proteinOf = (kcal: number, kg: number | null, balance: Balance, diets: readonly Diet[]): number => {
  const shares = proteinShares[kindOf(diets)]
  const gramsOf = (share: number) => (share * kcal) / 4
  if (kg === null) return Math.round(gramsOf(shares.ofUnknown))
  // Plants bring much energy along with their protein: the low end is what a vegan day can reach.
  const perKg = isOfPlants(diets) ? leastPerKg : proteinPerKg[balance]
  const byEnergy = clamp(perKg * kg, gramsOf(shares.low), gramsOf(shares.high))
  const byBody = clamp(byEnergy, leastPerKg * kg, (mostPerKg[balance] / proteinRoom) * kg)
  return Math.min(Math.ceil(Math.max(byBody, gramsOf(hardLow))), Math.floor(gramsOf(shares.hardHigh)))
}

type FatShares = { readonly aim: number; readonly max: number }
const fatShares = (diets: readonly Diet[]): FatShares =>
  diets.includes('paleo') ? { aim: 0.4, max: 0.55 } : { aim: 0.3, max: 0.4 }

type Macros = Pick<Targets, 'proteinG' | 'fatG' | 'carbsG' | 'fibreG' | 'ranges'>

/**
 * A day's grams and their ranges for a number of kcal: protein first (M5), fibre 14 g and more in 1000 kcal, then fat, and
 * carbohydrate (fibre within it) is the rest; with keto fat is. Every gram whole; 4/4/9 adds up to the kcal within 2 %.
 */
export const macrosFor = (kcal: number, athlete: Athlete, balance: Balance, diets: readonly Diet[]): Macros => {
  const keto = diets.includes('keto')
  const shares = fatShares(diets)
  const proteinG = proteinOf(kcal, proteinWeightKg(athlete), balance, diets)
  const fibreG = Math.ceil((14 * kcal) / 1000)
  const rest = kcal - 4 * proteinG
  const fatG = Math.round(keto ? (rest - 4 * (netCarbsAimG + fibreG)) / 9 : (shares.aim * kcal) / 9)
  const carbsG = keto ? netCarbsAimG + fibreG : Math.round((rest - 9 * fatG) / 4)
  return {
    proteinG,
    fatG,
    carbsG,
    fibreG,
    ranges: {
      kcal: { min: Math.ceil((95 * kcal) / 100), max: Math.floor((105 * kcal) / 100) },
      // In whole numbers: 1.15 times a hundred is less than 115 to a computer.
      proteinG: { min: proteinG, max: Math.floor((115 * proteinG) / 100) },
      fatG: { min: Math.ceil((20 * kcal) / 900), max: Math.floor((keto ? kcal : shares.max * kcal) / 9) },
      fibreG: { min: fibreG },
      saturatedG: { max: Math.floor(kcal / 90) },
      sodiumMg: { max: 2300 },
      ...(keto ? { netCarbsG: { max: netCarbsMaxG } } : {}),
    },
  }
}

/** How the protein came about, as part of a sentence. */
export const proteinWords = (proteinG: number, kcal: number, athlete: Athlete): string => {
  const kg = proteinWeightKg(athlete)
  const share = Math.round((400 * proteinG) / kcal)
  return kg === null
    ? `protein ${proteinG} g, ${share} % of the energy`
    : `protein ${proteinG} g, ${(proteinG / kg).toFixed(1)} g for each kg of ${Math.round(kg * 10) / 10} kg`
}

/** What was taken for granted about protein, a sentence each. */
export const proteinNotes = (proteinG: number, athlete: Athlete): readonly string[] => {
  const kg = proteinWeightKg(athlete)
  if (kg === null) return ['Your weight is not known, so protein was taken as a share of the energy.']
  const notes: string[] = []
  const shown = Math.round(kg * 10) / 10
  if (kg !== athlete.weightKg)
    notes.push(`Protein is reckoned for ${shown} kg, your weight at a body mass index of 25, because fat needs none.`)
  if (proteinG < leastPerKg * kg)
    notes.push(
      `Protein stays under ${leastPerKg} g for each kg, because more would crowd out the rest of so little energy.`,
    )
  return notes
}
