import type { MealDay, ShoppingAisle } from '#src/api/mealPlan.ts'
import { foodOf } from '#src/knowledge/foods/index.ts'
import { type Aisle, aisles } from '#src/knowledge/foods/types.ts'
import { buyOf, inGrams } from './measures.ts'

const aisleNames: Readonly<Record<Aisle, string>> = {
  fruit_vegetables: 'Fruit and vegetables',
  meat: 'Meat',
  fish: 'Fish',
  dairy_eggs: 'Dairy and eggs',
  chilled_plant_based: 'Chilled plant-based',
  bakery: 'Bread and bakery',
  grains_pasta: 'Grains and pasta',
  beans_tins_jars: 'Beans, tins and jars',
  nuts_seeds_dried_fruit: 'Nuts, seeds and dried fruit',
  oils_sauces_condiments: 'Oils, sauces and condiments',
  herbs_spices: 'Herbs and spices',
  baking_sweet: 'Baking and sweet',
  frozen: 'Frozen',
  drinks: 'Drinks',
}

/** Grams are added in tenths, so that a sum of sums is the same sum. */
const tenths = (grams: number): number => Math.round(grams * 10) / 10

/** Grams of each food over all recipes of the week. */
export function gramsByFood(days: readonly MealDay[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { meals } of days)
    for (const { ingredients } of meals)
      for (const { foodId, grams } of ingredients) sums.set(foodId, tenths((sums.get(foodId) ?? 0) + grams))
  return sums
}

/** What the week needs, by aisle in the order of a shop, each food once. */
export function shoppingListOf(days: readonly MealDay[]): ShoppingAisle[] {
  const items = [...gramsByFood(days)].map(([foodId, grams]) => ({ food: foodOf(foodId), grams }))
  const byAisle = Map.groupBy(items, ({ food }) => food.aisle)
  return aisles.flatMap(aisle => {
    const found = byAisle.get(aisle)?.toSorted((a, b) => (a.food.name < b.food.name ? -1 : 1)) ?? []
    if (found.length === 0) return []
    return [
      {
        aisle: aisleNames[aisle],
        items: found.map(({ food, grams }) => ({ foodId: food.id, name: food.name, grams, buy: buyOf(food, grams) })),
      },
    ]
  })
}

/** The list as plain text for a phone: a heading for each aisle, a box for each item. */
export const shoppingListText = (title: string, list: readonly ShoppingAisle[]): string =>
  [
    `Shopping list: ${title}`,
    ...list.flatMap(({ aisle, items }) => [
      '',
      aisle,
      ...items.map(
        ({ name, grams, buy }) => `[ ] ${name}: ${buy}${buy === inGrams(grams) ? '' : ` (${inGrams(grams)} needed)`}`,
      ),
    ]),
    '',
  ].join('\n')
