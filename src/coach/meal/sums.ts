import type { Dish } from '#src/knowledge/dishes/types.ts'
import { foodOf } from '#src/knowledge/foods/index.ts'
import type { Food } from '#src/knowledge/foods/types.ts'

/** A day's, a meal's or a dish's sums, unrounded: a plain array, because the search for portions adds millions of them. */
export type Sums = readonly [
  kcal: number,
  protein: number,
  fat: number,
  carbs: number,
  fibre: number,
  saturated: number,
  sodium: number,
]

/** What one gram of a food holds. */
export const perGram = ({ per100g }: Food): Sums => [
  per100g.kcal / 100,
  per100g.proteinG / 100,
  per100g.fatG / 100,
  per100g.carbsG / 100,
  per100g.fibreG / 100,
  per100g.saturatedG / 100,
  per100g.sodiumMg / 100,
]

/** The sums of amounts of foods. */
export function sumOf(portions: Iterable<{ readonly food: Food; readonly grams: number }>): Sums {
  let [kcal, protein, fat, carbs, fibre, saturated, sodium] = [0, 0, 0, 0, 0, 0, 0]
  for (const { food, grams } of portions) {
    const { per100g } = food
    const share = grams / 100
    kcal += share * per100g.kcal
    protein += share * per100g.proteinG
    fat += share * per100g.fatG
    carbs += share * per100g.carbsG
    fibre += share * per100g.fibreG
    saturated += share * per100g.saturatedG
    sodium += share * per100g.sodiumMg
  }
  return [kcal, protein, fat, carbs, fibre, saturated, sodium]
}

export const add = (a: Sums, b: Sums, times = 1): Sums => [
  a[0] + times * b[0],
  a[1] + times * b[1],
  a[2] + times * b[2],
  a[3] + times * b[3],
  a[4] + times * b[4],
  a[5] + times * b[5],
  a[6] + times * b[6],
]

const known = new WeakMap<Dish, Sums>()

/** The sums of one portion as the dish is written. */
export function dishSums(dish: Dish): Sums {
  const found = known.get(dish)
  if (found) return found
  const sums = sumOf(dish.ingredients.map(({ foodId, grams }) => ({ food: foodOf(foodId), grams })))
  known.set(dish, sums)
  return sums
}
