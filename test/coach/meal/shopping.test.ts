import fc from 'fast-check'
import t from 'tap'
import type { MealDay } from '#src/api/mealPlan.ts'
import { buyOf, inGrams, measureOf } from '#src/coach/meal/measures.ts'
import { shoppingListOf, shoppingListText } from '#src/coach/meal/shopping.ts'
import { allFoods, foodOf } from '#src/knowledge/foods/index.ts'
import { aisles } from '#src/knowledge/foods/types.ts'

const nutrition = { kcal: 0, proteinG: 0, fatG: 0, carbsG: 0, fibreG: 0, saturatedG: 0, sodiumMg: 0 }

const toDays = (meals: readonly (readonly { foodId: string; grams: number }[])[]): MealDay[] =>
  meals.map((ingredients, at) => ({
    day: at + 1,
    nutrition,
    meals: [
      {
        type: 'lunch',
        dishId: 'any',
        name: 'Any',
        minutes: 1,
        steps: [],
        nutrition,
        ingredients: ingredients.map(({ foodId, grams }) => ({
          foodId,
          name: foodOf(foodId).name,
          grams,
          measure: '',
        })),
      },
    ],
  }))

const portion = fc.record({
  foodId: fc.constantFrom(...allFoods.map(({ id }) => id)),
  grams: fc.integer({ min: 1, max: 9000 }).map(tenths => tenths / 10),
})

t.test('the list is the sum of the recipes, each food once, and what is bought is enough', async t => {
  let items = 0
  fc.assert(
    fc.property(fc.array(fc.array(portion, { maxLength: 8 }), { maxLength: 7 }), meals => {
      const list = shoppingListOf(toDays(meals))
      const flat = list.flatMap(aisle => aisle.items)
      const needed = new Map<string, number>()
      for (const { foodId, grams } of meals.flat())
        needed.set(foodId, (needed.get(foodId) ?? 0) + Math.round(grams * 10))
      if (flat.length !== needed.size) throw new Error('a food is missing or doubled')
      for (const { foodId, grams, buy } of flat) {
        if (Math.round(grams * 10) !== needed.get(foodId)) throw new Error(`${foodId}: ${grams} g`)
        const { pack, unit } = foodOf(foodId)
        const counted = pack ?? unit
        if (counted && Number.parseFloat(buy) * counted.grams < grams - 1e-6)
          throw new Error(`${buy} is less than ${grams} g`)
        items += 1
      }
    }),
    { numRuns: 300, seed: 2 },
  )
  t.ok(items > 3000, `${items} items`)
})

t.test('aisles come in the order of a shop', async t => {
  const list = shoppingListOf(
    toDays([
      [...aisles].reverse().flatMap(aisle =>
        allFoods
          .filter(food => food.aisle === aisle)
          .slice(0, 2)
          .map(({ id }) => ({ foodId: id, grams: 50 })),
      ),
    ]),
  )
  t.equal(list.length, aisles.length)
  t.equal(list[0]?.aisle, 'Fruit and vegetables')
  for (const { items } of list)
    t.same(
      items,
      items.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    )
})

t.test('amounts as a kitchen and a shop say them', async t => {
  const say = (id: string, grams: number) => measureOf(foodOf(id), grams)
  t.equal(say('egg', 100), '2 eggs (100 g)')
  t.equal(say('egg', 50), '1 egg (50 g)')
  t.match(say('rice_white', 80), /^80 g dry \(about 2\d\d g cooked\)$/)
  t.match(say('olive_oil', 14), /tbsp \(14 g\)$/)
  t.equal(say('chicken_breast', 150), '150 g')
  const buy = (id: string, grams: number) => buyOf(foodOf(id), grams)
  t.equal(buy('egg', 350), '2 boxes of 6')
  t.equal(buy('chicken_breast', 431), '450 g')
  t.equal(buy('chicken_breast', 1210), '1.25 kg')
  t.equal(buy('cumin', 3), '5 g')
  t.equal(buy('water', 500), 'from the tap')
  t.equal(inGrams(1234), '1.23 kg')
})

t.test('as text for a phone', async t => {
  const text = shoppingListText(
    'A week',
    shoppingListOf(
      toDays([
        [
          { foodId: 'egg', grams: 100 },
          { foodId: 'carrot', grams: 200 },
        ],
      ]),
    ),
  )
  t.match(text, /^Shopping list: A week\n\nFruit and vegetables\n\[ \] carrot: /)
  t.match(text, /\n\nDairy and eggs\n\[ \] egg: 1 box of 6 \(100 g needed\)\n$/)
})
