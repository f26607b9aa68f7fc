import { Type } from 'typebox'
import { MealPlan, MealPlanRequest } from '#src/api/mealPlan.ts'
import { Report } from '#src/api/plan.ts'
import { dishById } from '#src/knowledge/dishes/index.ts'
import { type Dish, mealTypes, roles } from '#src/knowledge/dishes/types.ts'
import { shapeOf } from '#src/shape.ts'
import type { FittedWeek } from './types.ts'

const StoredDish = Type.Object({
  id: Type.String(),
  name: Type.String(),
  meals: Type.Array(Type.Enum(mealTypes)),
  kitchen: Type.String(),
  minutes: Type.Number(),
  servings: Type.Number(),
  keepsDays: Type.Number(),
  ingredients: Type.Array(Type.Object({ foodId: Type.String(), grams: Type.Number(), role: Type.Enum(roles) })),
  steps: Type.Array(Type.String()),
})

const content = shapeOf(
  Type.Object({ request: MealPlanRequest, own: Type.Array(StoredDish), plan: MealPlan, report: Report }),
)

/** What a meal plan was made of, kept with it as it was delivered. `own` are its dishes that are in no book. */
export type MealContent = { request: MealPlanRequest; own: Dish[]; plan: MealPlan; report: Report }

/** Stored bytes as the content of a meal plan; undefined for anything else. */
export const toMealContent = (kept: unknown): MealContent | undefined => (content.Check(kept) ? kept : undefined)

/** The dishes of a week that were put together for it. */
export const ownDishes = ({ days }: FittedWeek): Dish[] => [
  ...new Map(
    days
      .flatMap(({ meals }) => meals.map(({ dish }) => dish))
      .filter(dish => dishById(dish.id) !== dish)
      .map(dish => [dish.id, dish]),
  ).values(),
]
