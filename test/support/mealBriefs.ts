import fc from 'fast-check'
import type { MealPlanRequest } from '#src/api/mealPlan.ts'
import { defaultPreferences } from '#src/api/preferences.ts'
import { type Known, type Reading, toBrief } from '#src/coach/meal/brief.ts'
import type { Athlete } from '#src/coach/meal/targetTypes.ts'
import type { Brief } from '#src/coach/meal/types.ts'

export const nobody: Known = {
  preferences: defaultPreferences,
  athlete: {},
  weights: [],
  intake: [],
  today: '2026-11-24',
}

export const request: MealPlanRequest = { goals: ['eat healthily'], dietaryPreferences: [], allergies: [] }

/** A request read as the service reads it; throws where support would be answered. */
export function briefOf(more: Partial<MealPlanRequest> = {}, known: Partial<Known> = {}) {
  const reading: Reading = toBrief({ ...request, ...more }, { ...nobody, ...known })
  if (reading.kind !== 'brief') throw new Error(reading.reason)
  return reading
}

const dietWords = [
  'vegetarian',
  'vegan',
  'pescatarian',
  'halal',
  'kosher',
  'gluten-free',
  'dairy-free',
  'keto',
  'paleo',
] as const
const allergyWords = [
  'peanuts',
  'nuts',
  'milk',
  'lactose',
  'egg',
  'fish',
  'shellfish',
  'soy',
  'wheat',
  'coeliac',
  'sesame',
  'celery',
  'mustard',
  'sulphites',
  'lupin',
  'kiwi',
  'tomato',
] as const
const dislikes = ['no mushrooms', 'no pork', 'I hate broccoli', 'mediterranean', 'indian food', 'no fish'] as const

const body: fc.Arbitrary<Athlete> = fc.record({
  sex: fc.constantFrom('female' as const, 'male' as const),
  ageYears: fc.integer({ min: 18, max: 75 }),
  heightCm: fc.integer({ min: 150, max: 200 }),
  weightKg: fc.integer({ min: 55, max: 120 }),
  activity: fc.constantFrom('sedentary' as const, 'light' as const, 'moderate' as const, 'active' as const),
})

/** Requests of every kind that the service can be asked for; the calories from 1,200 to 4,500 where no body is known. */
export const anyRequest: fc.Arbitrary<{ request: MealPlanRequest; athlete: Athlete }> = fc
  .record({
    diets: fc.oneof(
      { weight: 35, arbitrary: fc.constant<string[]>([]) },
      { weight: 45, arbitrary: fc.constantFrom(...dietWords).map(diet => [diet]) },
      { weight: 20, arbitrary: fc.uniqueArray(fc.constantFrom<string>(...dietWords), { minLength: 2, maxLength: 2 }) },
    ),
    allergies: fc.oneof(
      { weight: 4, arbitrary: fc.constant<string[]>([]) },
      {
        weight: 6,
        arbitrary: fc.uniqueArray(fc.constantFrom<string>(...allergyWords), { minLength: 1, maxLength: 4 }),
      },
    ),
    tastes: fc.uniqueArray(fc.constantFrom<string>(...dislikes), { maxLength: 2 }),
    calories: fc.integer({ min: 1200, max: 4500 }),
    mealsPerDay: fc.integer({ min: 3, max: 6 }),
    maxPrepMinutes: fc.constantFrom(10, 15, 20, 30, 45, 60, 90),
    athlete: fc.option(body, { nil: undefined }),
    goal: fc.constantFrom('fat loss', 'build muscle', 'stay healthy'),
  })
  .map(({ diets, allergies, tastes, calories, athlete, goal, ...rest }) => ({
    request: {
      goals: [goal],
      dietaryPreferences: [...diets, ...tastes],
      allergies,
      // With a body the targets are computed; without one they are wished for, by women down to 1,200.
      ...(athlete ? {} : { calories }),
      ...rest,
    },
    athlete: athlete ?? (calories < 1500 ? { sex: 'female' as const } : {}),
  }))

/** The brief of such a request, or undefined where its answer is support. */
export function toAnyBrief({
  request: asked,
  athlete,
}: {
  request: MealPlanRequest
  athlete: Athlete
}): Brief | undefined {
  const reading = toBrief(asked, { ...nobody, athlete })
  return reading.kind === 'brief' ? reading.brief : undefined
}
