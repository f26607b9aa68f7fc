import type { MealPlan, PlannedMeal } from '#src/api/mealPlan.ts'
import { foodById } from '#src/knowledge/foods/index.ts'
import type { Food } from '#src/knowledge/foods/types.ts'
import type { Sums } from '../sums.ts'
import { sumOf } from '../sums.ts'

/** A meal of a plan with what the table knows of its ingredients. */
export type Plate = {
  readonly day: number
  readonly meal: PlannedMeal
  /** Where it stands, in words. */
  readonly at: string
  /** Ingredients that are foods of the table; the others are M10's affair. */
  readonly portions: readonly { readonly food: Food; readonly grams: number }[]
}

/** Every meal of a plan. */
export const platesOf = ({ days }: MealPlan): readonly Plate[] =>
  days.flatMap(({ day, meals }) =>
    meals.map(meal => ({
      day,
      meal,
      at: `day ${day}, ${meal.type} (${meal.name.slice(0, 60)})`,
      portions: meal.ingredients.flatMap(({ foodId, grams }) => {
        const food = foodById(foodId)
        return food ? [{ food, grams }] : []
      }),
    })),
  )

/** Whether every ingredient is a food of the table; where one is not, that is M10's affair. */
export const isOfTable = ({ days }: MealPlan): boolean =>
  days.every(({ meals }) => meals.every(({ ingredients }) => ingredients.every(({ foodId }) => foodById(foodId))))

/** The sums of a day, from the table. */
export const daySums = (plates: readonly Plate[], day: number): Sums =>
  sumOf(plates.filter(plate => plate.day === day).flatMap(({ portions }) => portions))
