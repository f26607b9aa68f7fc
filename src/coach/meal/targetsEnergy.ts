import type { Athlete } from './targetTypes.ts'
import { kcalPerKg, mostLossShare } from './trend.ts'

type Activity = NonNullable<Athlete['activity']>

/** Expenditure as a multiple of the resting rate: the factors in common use with it (after McArdle, Katch and Katch). */
export const activityFactors: Readonly<Record<Activity, number>> = {
  sedentary: 1.2,
  light: 1.375,
  moderate: 1.55,
  active: 1.725,
  very_active: 1.9,
}
/** Taken where none is given: somebody with a desk who trains a little. */
export const assumedActivity: Activity = 'light'

/** The largest deficit in kcal a day (M4; AHA/ACC/TOS 2013). */
export const mostDeficitKcal = 750
const leastKcal = 800
const floors = { female: 1200, male: 1500 }
const mostKcal = 6000
const mostKcalUnknown = 4500

export type Body = Required<Pick<Athlete, 'sex' | 'ageYears' | 'heightCm' | 'weightKg'>>

/** What a deficit needs to be known (and the height, without which neither resting rate nor body mass index is). */
export const bodyOf = ({ sex, ageYears, heightCm, weightKg }: Athlete): Body | null =>
  sex === undefined || ageYears === undefined || heightCm === undefined || weightKg === undefined
    ? null
    : { sex, ageYears, heightCm, weightKg }

/** Resting rate in kcal a day of an adult (Mifflin, St Jeor et al. 1990). */
export const mifflin = ({ sex, ageYears, heightCm, weightKg }: Body): number =>
  10 * weightKg + 6.25 * heightCm - 5 * ageYears + (sex === 'male' ? 5 : -161)

/** Resting rate in kcal a day from the lean mass (Cunningham 1980). */
export const cunningham = (weightKg: number, bodyFatPercent: number): number =>
  500 + 22 * weightKg * (1 - bodyFatPercent / 100)

/** Resting rate in kcal a day from 10 to 17 years (Schofield 1985, as in FAO/WHO/UNU 2001): adult formulas read too low. */
export const schofield = (sex: Body['sex'], weightKg: number): number =>
  sex === 'male' ? 17.686 * weightKg + 658.2 : 13.384 * weightKg + 692.6

/** Lean mass over height squared lies between these in every living adult; outside, the body fat was mistyped. */
const leanIndex = { min: 11, max: 30 }

const plausibleFat = ({ sex, heightCm, weightKg, bodyFatPercent: fat }: Athlete): boolean => {
  if (fat === undefined || weightKg === undefined || fat < (sex === 'female' ? 8 : 3) || fat > 60) return false
  if (heightCm === undefined) return true
  const index = (weightKg * (1 - fat / 100)) / (heightCm / 100) ** 2
  return index >= leanIndex.min && index <= leanIndex.max
}

export type Resting = { readonly kcal: number; readonly method: string }

/** Resting rate by the best formula that the known facts allow, unrounded, or null. */
export const restingOf = (athlete: Athlete): Resting | null => {
  const { sex, ageYears, weightKg, bodyFatPercent } = athlete
  if (weightKg === undefined) return null
  if (ageYears !== undefined && ageYears < 18)
    return sex === undefined
      ? null
      : { kcal: schofield(sex, weightKg), method: `Schofield: ${sex}, under 18, ${weightKg} kg` }
  if (bodyFatPercent !== undefined && plausibleFat(athlete))
    return {
      kcal: cunningham(weightKg, bodyFatPercent),
      method: `Cunningham: ${weightKg} kg with ${bodyFatPercent} % body fat`,
    }
  const body = bodyOf(athlete)
  if (!body) return null
  const { heightCm } = body
  return {
    kcal: mifflin(body),
    method: `Mifflin-St Jeor: ${body.sex}, ${body.ageYears} years, ${heightCm} cm, ${weightKg} kg`,
  }
}

/** A sentence where a given body fat could not be used, else null. */
export const fatNote = (athlete: Athlete): string | null =>
  athlete.bodyFatPercent === undefined || athlete.weightKg === undefined || plausibleFat(athlete)
    ? null
    : `A body fat of ${athlete.bodyFatPercent} % does not fit your other measures, so it was not used.`

/** What stands in for the expenditure where it cannot be reckoned, kcal a day: about what adults use with light activity. */
export const usualKcal = ({ sex, weightKg, pregnant }: Athlete): number => {
  const bySex = sex === 'male' ? 2500 : sex === 'female' && pregnant !== true ? 2000 : 2200
  // 22 kcal/kg keeps a heavy body of unknown height from a deficit that nobody meant.
  return Math.min(mostKcalUnknown, Math.max(bySex, tenUp(22 * (weightKg ?? 0))))
}

/** Up to the next ten: a target is rounded away from the floor, never under it. */
export const tenUp = (kcal: number): number => Math.ceil(Math.round(kcal * 1000) / 10_000) * 10

/** The largest deficit for a body weight, kcal a day: 750, or what 1 % of the weight a week comes to (M4). */
export const mostDeficit = (weightKg: number): number =>
  Math.min(mostDeficitKcal, (mostLossShare * weightKg * kcalPerKg) / 7)

export type Limits = {
  /** No target is below it, whatever the deficit. */
  readonly floorKcal: number
  /** The least and the most that may be wished for. */
  readonly lowestKcal: number
  readonly highestKcal: number
}

/**
 * M4: the resting rate or the floor of the sex, whichever is higher (the man's where the sex is unknown), and no deficit
 * beyond its cap; none at all where the body is not known. All are multiples of ten.
 */
export const limitsOf = (athlete: Athlete, restingKcal: number | null, expenditureKcal: number | null): Limits => {
  // A resting rate is at least 10 kcal/kg: Mifflin's other terms sum up to more than nothing in anybody.
  const resting = restingKcal ?? 10 * (athlete.weightKg ?? 0)
  const female = athlete.sex === 'female' || athlete.pregnant === true
  const floorKcal = tenUp(Math.max(leastKcal, female ? floors.female : floors.male, resting))
  if (expenditureKcal === null)
    return { floorKcal, lowestKcal: floorKcal, highestKcal: Math.max(floorKcal, mostKcalUnknown) }
  const body = bodyOf(athlete)
  const allowed = body ? mostDeficit(body.weightKg) : 0
  const lowestKcal = Math.max(floorKcal, tenUp(expenditureKcal - allowed))
  const generous = Math.floor(Math.min(mostKcal, Math.max(expenditureKcal + 1000, expenditureKcal * 1.3)) / 10) * 10
  // Whoever uses more than 6000 kcal may ask for what they use.
  return { floorKcal, lowestKcal, highestKcal: Math.max(lowestKcal, tenUp(expenditureKcal), generous) }
}
