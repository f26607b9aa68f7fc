import { type Static, Type } from 'typebox'
import { strict } from './common.ts'
import { PlanId, PlanSummary, planCharge, planTexts, Report } from './plan.ts'

export const MealPlanRequest = Type.Object(
  {
    goals: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
      minItems: 1,
      maxItems: 8,
      description:
        'in your own words or fat_loss, muscle_gain, maintain ...; it decides whether the plan has a deficit',
      examples: [['muscle_gain']],
    }),
    dietaryPreferences: planTexts(20, 'diets, kitchens, likes and dislikes in your own words', [
      'vegetarian',
      'no mushrooms',
    ]),
    allergies: planTexts(30, 'allergies and intolerances in your own words', ['peanuts', 'lactose']),
    calories: Type.Optional(
      Type.Integer({ minimum: 500, maximum: 8000, description: 'kcal a day; computed if left out', examples: [2200] }),
    ),
    mealsPerDay: Type.Optional(
      Type.Integer({ minimum: 3, maximum: 6, description: 'three main meals, the rest snacks; 4 if left out' }),
    ),
    maxPrepMinutes: Type.Optional(
      Type.Integer({ minimum: 5, maximum: 180, description: 'the longest that one meal may take; 45 if left out' }),
    ),
  },
  { ...strict, title: 'MealPlanRequest' },
)
export type MealPlanRequest = Static<typeof MealPlanRequest>

export const Nutrition = Type.Object(
  {
    kcal: Type.Integer(),
    proteinG: Type.Number(),
    fatG: Type.Number(),
    carbsG: Type.Number({ description: 'with fibre, as the table of foods counts' }),
    fibreG: Type.Number(),
    saturatedG: Type.Number(),
    sodiumMg: Type.Integer(),
  },
  { title: 'Nutrition' },
)
export type Nutrition = Static<typeof Nutrition>

const Range = Type.Object({ min: Type.Integer(), max: Type.Integer() })
const Least = Type.Object({ min: Type.Integer() })
const Most = Type.Object({ max: Type.Integer() })

export const MealTargets = Type.Object({
  kcal: Type.Integer(),
  proteinG: Type.Integer(),
  fatG: Type.Integer(),
  carbsG: Type.Integer(),
  fibreG: Type.Integer(),
  formula: Type.String({ description: 'how the calories came about, with the figures' }),
  assumptions: Type.Array(Type.String(), { description: 'what was not known or was adapted, and what was taken' }),
  ranges: Type.Object({
    kcal: Range,
    proteinG: Range,
    fatG: Range,
    fibreG: Least,
    saturatedG: Most,
    sodiumMg: Most,
    netCarbsG: Type.Optional(Most),
  }),
  restingKcal: Type.Union([Type.Integer(), Type.Null()]),
  expenditureKcal: Type.Union([Type.Integer(), Type.Null()]),
  floorKcal: Type.Integer({ description: 'no plan goes below this' }),
})
export type MealTargets = Static<typeof MealTargets>

export const MealType = Type.Union([
  Type.Literal('breakfast'),
  Type.Literal('lunch'),
  Type.Literal('dinner'),
  Type.Literal('snack'),
])

export const MealIngredient = Type.Object({
  foodId: Type.String(),
  name: Type.String(),
  grams: Type.Number({ description: 'as bought: meat raw, rice dry' }),
  measure: Type.String({
    description: 'the same in words of a kitchen',
    examples: ['2 eggs', '80 g dry (about 225 g cooked)'],
  }),
})
export type MealIngredient = Static<typeof MealIngredient>

/** A meal of another day of the week: 1 to 7, and its place in that day from 1. */
export const MealPlace = Type.Object({ day: Type.Integer(), meal: Type.Integer() })

export const PlannedMeal = Type.Object({
  type: MealType,
  dishId: Type.String(),
  name: Type.String(),
  minutes: Type.Integer({ description: 'work and waiting, on this day' }),
  ingredients: Type.Array(MealIngredient),
  steps: Type.Array(Type.String()),
  nutrition: Nutrition,
  leftoverOf: Type.Optional(MealPlace),
  cooksFor: Type.Optional(
    Type.Array(MealPlace, { description: 'meals whose portion is cooked along; their ingredients are listed there' }),
  ),
})
export type PlannedMeal = Static<typeof PlannedMeal>

export const MealDay = Type.Object({
  day: Type.Integer({ minimum: 1, maximum: 7 }),
  nutrition: Nutrition,
  meals: Type.Array(PlannedMeal),
})
export type MealDay = Static<typeof MealDay>

export const ShoppingAisle = Type.Object({
  aisle: Type.String(),
  items: Type.Array(
    Type.Object({
      foodId: Type.String(),
      name: Type.String(),
      grams: Type.Number({ description: 'what the recipes of the week need' }),
      buy: Type.String({ description: 'that in units of a shop', examples: ['2 tins (400 g)'] }),
    }),
  ),
})
export type ShoppingAisle = Static<typeof ShoppingAisle>

export const AllergenStatement = Type.Object({ allergen: Type.String(), statement: Type.String() })

export const MealPlan = Type.Object(
  {
    title: Type.String(),
    targets: MealTargets,
    days: Type.Array(MealDay),
    shoppingList: Type.Array(ShoppingAisle),
    allergens: Type.Array(AllergenStatement, {
      description: 'for each allergen what its list of ingredients says; it is never a promise of safety',
    }),
    notes: Type.Array(Type.String()),
  },
  { title: 'MealPlan' },
)
export type MealPlan = Static<typeof MealPlan>

export const MealPlanAnswer = Type.Object(
  {
    planId: Type.Union([PlanId, Type.Null()], { description: 'null with the source safety' }),
    plan: Type.Union([MealPlan, Type.Null()]),
    ...planCharge,
  },
  { title: 'MealPlanAnswer' },
)
export type MealPlanAnswer = Static<typeof MealPlanAnswer>

export const SavedMealPlan = Type.Object(
  {
    ...PlanSummary.properties,
    planType: Type.Literal('meal'),
    request: MealPlanRequest,
    plan: MealPlan,
    report: Report,
  },
  { title: 'SavedMealPlan' },
)
export type SavedMealPlan = Static<typeof SavedMealPlan>

export const SwapRequest = Type.Object(
  {
    day: Type.Integer({ minimum: 1, maximum: 7, examples: [2] }),
    meal: Type.Union([Type.Integer({ minimum: 1, maximum: 6 }), MealType], {
      description: 'its place in the day, from 1, or its type (the first one of that type)',
      examples: ['dinner'],
    }),
    reason: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 500,
        description: 'what you would rather have or not have; an allergy named here counts',
      }),
    ),
  },
  { ...strict, title: 'SwapRequest' },
)
export type SwapRequest = Static<typeof SwapRequest>

export const SwapAnswer = Type.Object(
  {
    planId: PlanId,
    plan: Type.Union([MealPlan, Type.Null()], { description: 'null with the source safety' }),
    report: Type.Optional(Report),
    source: Type.Union([Type.Literal('rules'), Type.Literal('safety')]),
    /** What stands in its place. */
    swapped: Type.Optional(Type.Object({ from: Type.String(), to: Type.String() })),
    reply: Type.Optional(Type.String({ description: 'the safety answer' })),
    safety: Type.Optional(Type.Object({ kind: Type.String(), urgent: Type.Boolean() })),
  },
  { title: 'SwapAnswer' },
)
export type SwapAnswer = Static<typeof SwapAnswer>
