import type { Measurement, NutritionEntry, Profile } from '#src/api/athlete.ts'
import type { Preferences } from '#src/api/preferences.ts'
import { loggedIntake, recentWeight, weightTrend } from '#src/coach/meal/trend.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import { figure, oneLine } from './contextWords.ts'
import { dayInWords } from './contextWorkouts.ts'
import type { Figure } from './port.ts'
import { ageOn } from './profile.ts'

/** Figures are shown for so many of the newest measurements, and for so many days of food. */
const mostMeasurements = 6
const mostFoodDays = 7
/** How far back the means of what was eaten go, as in the reckoning of targets. */
const intakeDays = 28
const mostFigures = 10
/** Words of a list that nobody's health hangs on are cut at this many characters. */
const longestList = 300

const activities = {
  sedentary: 'sedentary',
  light: 'lightly active',
  moderate: 'moderately active',
  active: 'active',
  very_active: 'very active',
} as const

/** The profile; the age in place of the birth date, which a model need not be told. */
export function profileLine(profile: Profile, today: string): string {
  const { sex, birthDate, heightCm, weightKg, bodyFatPercent, level, activity, pregnant, units } = profile
  const said = [
    sex,
    birthDate === undefined ? undefined : `${ageOn(birthDate, today)} years old`,
    heightCm === undefined ? undefined : `${figure(heightCm)} cm tall`,
    weightKg === undefined ? undefined : `${figure(weightKg)} kg when the profile was saved`,
    bodyFatPercent === undefined ? undefined : `body fat ${figure(bodyFatPercent)} %`,
    level,
    activity && activities[activity],
    pregnant === true ? 'pregnant' : undefined,
  ].filter(part => part !== undefined)
  const told = units === 'imperial' ? ' Speaks in pounds and inches.' : ''
  return `Profile: ${said.length > 0 ? said.join(', ') : 'nothing is known yet'}.${told}`
}

/** What the athlete has told the coach to respect. Injuries and allergies are always there in full, also if there are none. */
export function preferenceLines(preferences: Preferences): string[] {
  const { coachingStyle, workoutDaysPerWeek, workoutDurationPreference } = preferences
  const list = (what: string, texts: readonly string[]) => (texts.length > 0 ? [`${what}: ${shortList(texts)}.`] : [])
  return [
    `Wants a ${coachingStyle} coach, ${workoutDaysPerWeek} training days a week and ${workoutDurationPreference} minutes a session.`,
    `Injuries and conditions declared: ${wholeList(preferences.injuryHistory)}.`,
    `Allergies and intolerances declared: ${wholeList(preferences.allergies)}.`,
    ...list('Diets and tastes', preferences.mealPreferences),
    ...list('Equipment', preferences.equipmentAvailable),
    ...list('Wants to work on', preferences.focusAreas),
    ...list('Supplements', preferences.supplementPreferences),
  ]
}

const wholeList = (texts: readonly string[]): string =>
  texts.length > 0 ? texts.map(text => oneLine(text, 100)).join('; ') : 'none'

const shortList = (texts: readonly string[]): string => oneLine(wholeList(texts), longestList)

/** Where the body weight goes, then the newest measurements, newest first. */
export function measurementLines(measurements: readonly Measurement[], today: string): string[] {
  const weights = measurements.flatMap(({ date, weightKg }) => (weightKg === undefined ? [] : [{ date, weightKg }]))
  const trend = weightTrend(weights, today)
  const recent = recentWeight(weights, today)
  const level = trend
    ? [
        `Body weight: ${figure(trend.weightKg)} kg smoothed, ${change(trend.kgPerWeek)}, by ${trend.entries} days weighed within ${trend.days} days.`,
      ]
    : recent
      ? [
          `Body weight: ${figure(recent.weightKg)} kg, last weighed on ${recent.date}; too few days weighed in the last 28 (${recent.entries}) for a trend.`,
        ]
      : []
  return [...level, ...measurements.slice(-mostMeasurements).reverse().map(measurementLine)]
}

const change = (kgPerWeek: number): string =>
  kgPerWeek === 0 ? 'steady' : `${kgPerWeek < 0 ? 'losing' : 'gaining'} ${figure(Math.abs(kgPerWeek))} kg a week`

function measurementLine({ date, weightKg, bodyFatPercent, ...girths }: Measurement): string {
  const named = [
    ['waist', girths.waistCm],
    ['hip', girths.hipCm],
    ['chest', girths.chestCm],
    ['upper arm', girths.armCm],
    ['thigh', girths.thighCm],
  ] as const
  const figures = [
    ...(weightKg === undefined ? [] : [`${figure(weightKg)} kg`]),
    ...(bodyFatPercent === undefined ? [] : [`body fat ${figure(bodyFatPercent)} %`]),
    ...named.flatMap(([name, cm]) => (cm === undefined ? [] : [`${name} ${figure(cm)} cm`])),
  ]
  return `Measured on ${dayInWords(date)}: ${figures.join(', ')}.`
}

type FoodDay = { date: string; kcal: number; proteinG?: number; carbsG?: number; fatG?: number }

const macros = [
  ['proteinG', 'protein'],
  ['carbsG', 'carbohydrate'],
  ['fatG', 'fat'],
] as const

/** The means of what was eaten, then the sums of the newest days, newest first. */
export function nutritionLines(entries: readonly NutritionEntry[], today: string): string[] {
  const days = [...Map.groupBy(entries, ({ date }) => date)]
    .map(([date, own]) => foodDay(date, own))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
  if (days.length === 0) return []
  const first = utcDay(Date.parse(today) - intakeDays * dayMs)
  const counted = days.filter(({ date }) => date >= first && date < today)
  const mean = loggedIntake(days, today)
  const means = mean
    ? `Eaten on average: ${mean.meanKcal} kcal a day, over ${mean.days} days logged in full of the last ${intakeDays}${macroMeans(counted)}.`
    : `Food was logged on ${counted.length} of the last ${intakeDays} days, too few for a mean.`
  return [means, ...days.slice(0, mostFoodDays).map(foodLine)]
}

/** A day's sums; a macro only where every entry of the day has it. */
function foodDay(date: string, entries: readonly NutritionEntry[]): FoodDay {
  const sums = macros.flatMap(([name]) => {
    const grams = entries.flatMap(entry => entry[name] ?? [])
    return grams.length === entries.length ? [[name, grams.reduce((sum, gram) => sum + gram, 0)]] : []
  })
  return { date, kcal: entries.reduce((sum, { kcal }) => sum + kcal, 0), ...Object.fromEntries(sums) }
}

function macroMeans(days: readonly FoodDay[]): string {
  const said = macros.flatMap(([name, word]) => {
    const grams = days.flatMap(day => day[name] ?? [])
    const mean = Math.round(grams.reduce((sum, gram) => sum + gram, 0) / grams.length)
    return grams.length > 0 ? [`${mean} g ${word} (${grams.length} days)`] : []
  })
  return said.length > 0 ? `; ${said.join(', ')}` : ''
}

function foodLine({ date, kcal, ...grams }: FoodDay): string {
  const said = macros.flatMap(([name, word]) =>
    grams[name] === undefined ? [] : [`${Math.round(grams[name])} g ${word}`],
  )
  return `Eaten on ${dayInWords(date)}: ${[`${Math.round(kcal)} kcal`, ...said].join(', ')}.`
}

/** Ready-made figures of an analytics service, as it gave them. */
export const figureLines = (figures: readonly Figure[]): string[] =>
  figures.slice(0, mostFigures).map(({ name, value, unit, date }) => {
    const said = typeof value === 'number' ? figure(value) : oneLine(value, 80)
    const of = unit === undefined ? '' : ` ${oneLine(unit, 20)}`
    return `${oneLine(name, 60)}: ${said}${of}${date === undefined ? '' : ` (${dayInWords(date)})`}.`
  })
