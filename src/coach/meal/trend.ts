import { median, type Point, slopeOf } from '#src/coach/robust.ts'
import type { IntakeEntry, WeightEntry } from './targetTypes.ts'

const dayMs = 86_400_000
/** How far back the logs are read, in days: long enough to see past water, short enough to be the present. */
const windowDays = 28
/** The smoothing of the weight: an entry counts 1/e of one that is ten days newer. */
const smoothingDays = 10
const leastEntries = 4
const leastSpanDays = 10
const leastLoggedDays = 10
/** Nobody moves a tenth of their weight from the middle of four weeks: such an entry is a slip of the finger. */
const slipShare = 0.1

/** Energy of a kilogram of body weight (Wishnofsky 1958, the usual figure): 1 kg a week is 1100 kcal a day. */
export const kcalPerKg = 7700
/** The fastest loss that is planned or left uncorrected, as a share of body weight a week (M4; Helms 2014). */
export const mostLossShare = 0.01
/** The log may move the formula's expenditure by this share; what goes beyond is more likely a gap in the log. */
export const mostShift = 0.15

const kcalPerKgWeek = kcalPerKg / 7

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** One point for each day of the window, in their order, without slips of the finger. */
const pointsOf = (entries: readonly WeightEntry[], today: string): readonly Point[] => {
  const now = dayOf(today)
  const byDay = new Map<number, number[]>()
  for (const { date, weightKg } of entries) {
    const day = dayOf(date)
    // A date that cannot be read is NaN, which is in no window.
    if (!(now - day >= 0 && now - day < windowDays) || !(weightKg >= 30 && weightKg <= 300)) continue
    byDay.set(day, [...(byDay.get(day) ?? []), weightKg])
  }
  const points = [...byDay].map(([day, weights]): Point => ({ day, value: mean(weights) }))
  const middle = median(points.map(({ value }) => value))
  return points.filter(({ value }) => Math.abs(value / middle - 1) <= slipShare).sort((a, b) => a.day - b.day)
}

const smoothed = (points: readonly Point[]): number => {
  const last = points.at(-1)?.day ?? 0
  const shares = points.map(({ day }) => Math.exp((day - last) / smoothingDays))
  const sum = points.reduce((total, { value }, index) => total + value * (shares[index] ?? 0), 0)
  return sum / shares.reduce((total, share) => total + share, 0)
}

const toTenth = (value: number): number => Math.round(value * 10) / 10

export type RecentWeight = { readonly weightKg: number; readonly date: string; readonly entries: number }

/** The body weight of the last 28 days, smoothed, to 0.1 kg, with the day of the newest entry; null if none was logged. */
export const recentWeight = (entries: readonly WeightEntry[], today: string): RecentWeight | null => {
  const points = pointsOf(entries, today)
  const last = points.at(-1)
  if (!last) return null
  const date = new Date(last.day * dayMs).toISOString().slice(0, 10)
  return { weightKg: toTenth(smoothed(points)), date, entries: points.length }
}

/** `weightKg` is smoothed; `kgPerWeek` is negative for a loss, to 0.01 kg. */
export type WeightTrend = {
  readonly weightKg: number
  readonly kgPerWeek: number
  readonly entries: number
  readonly days: number
}

/**
 * Where the weight has gone in the last 28 days: an exponentially smoothed level (10 days) and a robust slope (Theil-Sen).
 * Null with fewer than 4 days weighed or less than 10 days between the first and the last: that would be water, not a trend.
 */
export const weightTrend = (entries: readonly WeightEntry[], today: string): WeightTrend | null => {
  const points = pointsOf(entries, today)
  const days = (points.at(-1)?.day ?? 0) - (points[0]?.day ?? 0)
  if (points.length < leastEntries || days < leastSpanDays) return null
  // Adding zero turns -0 into 0, which would be read as a loss.
  const kgPerWeek = Math.round(slopeOf(points) * 700) / 100 + 0
  return { weightKg: toTenth(smoothed(points)), kgPerWeek, entries: points.length, days }
}

export type LoggedIntake = { readonly meanKcal: number; readonly days: number; readonly leftOut: number }

/**
 * The mean intake of the days that were logged in full in the last 28, in whole kcal. Today is left out because it is not
 * over, and so is a day under half of the mean, because it was most likely not logged to its end. Null below 10 such days.
 */
export const loggedIntake = (entries: readonly IntakeEntry[], today: string): LoggedIntake | null => {
  const now = dayOf(today)
  const byDay = new Map<number, number>()
  for (const { date, kcal } of entries) {
    const day = dayOf(date)
    if (!(now - day >= 1 && now - day <= windowDays) || !(kcal > 0)) continue
    byDay.set(day, (byDay.get(day) ?? 0) + kcal)
  }
  const all = [...byDay.values()]
  const full = all.filter(kcal => kcal >= mean(all) / 2)
  if (full.length < leastLoggedDays) return null
  return { meanKcal: Math.round(mean(full)), days: full.length, leftOut: all.length - full.length }
}

/** An expenditure in whole kcal and the sentence that says what was seen and what was done about it. */
export type Adapted = { readonly kcal: number; readonly note: string }

export type Log = {
  readonly trend: WeightTrend | null
  readonly intake: LoggedIntake | null
  /** False where a lower target would be a deficit for somebody who must not have one. */
  readonly mayLower: boolean
}

const moved = (kgPerWeek: number): string => {
  if (kgPerWeek === 0) return 'your weight held steady'
  return `you ${kgPerWeek < 0 ? 'lost' : 'gained'} ${Math.abs(kgPerWeek)} kg a week`
}

const byIntake = (
  formulaKcal: number,
  restingKcal: number,
  trend: WeightTrend,
  { meanKcal, days, leftOut }: LoggedIntake,
  mayLower: boolean,
): Adapted => {
  const seenKcal = Math.round(meanKcal - trend.kgPerWeek * kcalPerKgWeek)
  const without = leftOut > 0 ? ` (${leftOut} logged only in part, left out)` : ''
  const seen = `You logged ${meanKcal} kcal a day on ${days} of the last ${windowDays} days${without} while ${moved(trend.kgPerWeek)}, which points to ${seenKcal} kcal used a day`
  if (seenKcal < restingKcal)
    return {
      kcal: formulaKcal,
      note: `${seen}; that is less than a body uses at rest, so some food is missing in the log and nothing was changed.`,
    }
  const half = (formulaKcal + seenKcal) / 2
  const kcal = Math.round(Math.min(formulaKcal * (1 + mostShift), Math.max(formulaKcal * (1 - mostShift), half)))
  if (kcal < formulaKcal && !mayLower)
    return { kcal: formulaKcal, note: `${seen}; the formula's ${formulaKcal} kcal is kept, to be on the safe side.` }
  return {
    kcal,
    note: `${seen}; the formula says ${formulaKcal}, so ${kcal} kcal is used: half way between them, and at most ${mostShift * 100} % from the formula.`,
  }
}

const unlogged = `with food logged on fewer than ${leastLoggedDays} of the last ${windowDays} days nothing was changed for that`

const byFastLoss = (formulaKcal: number, { kgPerWeek, weightKg }: WeightTrend): Adapted => {
  const excess = -kgPerWeek - mostLossShare * weightKg
  const kcal = Math.round(Math.min(formulaKcal * (1 + mostShift), formulaKcal + (excess * kcalPerKgWeek) / 2))
  return {
    kcal,
    note: `You lost ${-kgPerWeek} kg a week, faster than 1 % of your weight, so your daily use was taken ${kcal - formulaKcal} kcal higher, at ${kcal} kcal; see a doctor if you did not mean to lose weight.`,
  }
}

/**
 * The formula's expenditure, taught by the log. With a weight trend and enough intake it goes half way to intake less
 * what the body stored, at most 15 % off; with a trend alone it only ever rises, for a loss of more than 1 % a week,
 * because without intake a slow loss says nothing of the body. Null without a weight trend.
 */
export const adaptExpenditure = (
  formulaKcal: number,
  restingKcal: number,
  { trend, intake, mayLower }: Log,
): Adapted | null => {
  if (!trend) return null
  const fast = -trend.kgPerWeek > mostLossShare * trend.weightKg ? byFastLoss(formulaKcal, trend) : null
  if (!intake)
    return fast ?? { kcal: formulaKcal, note: `In ${trend.days} days ${moved(trend.kgPerWeek)}; ${unlogged}.` }
  const adapted = byIntake(formulaKcal, restingKcal, trend, intake, mayLower)
  return fast && adapted.kcal <= formulaKcal ? fast : adapted
}
