import fc from 'fast-check'
import t from 'tap'
import { fitDay } from '#src/coach/meal/portions.ts'
import { slotsOf } from '#src/coach/meal/shares.ts'
import { sumOf } from '#src/coach/meal/sums.ts'
import { allDishes } from '#src/knowledge/dishes/index.ts'
import { briefOf } from '#test/support/mealBriefs.ts'

const anyDay = fc
  .record({ kcal: fc.integer({ min: 1500, max: 4000 }), count: fc.integer({ min: 3, max: 6 }), at: fc.nat(9999) })
  .map(({ kcal, count, at }) => {
    const { brief } = briefOf({ calories: kcal, mealsPerDay: count })
    const meals = slotsOf(count).map((type, place) => {
      const fitting = allDishes.filter(({ meals }) => meals.includes(type))
      const dish = fitting[(at * (place + 3)) % fitting.length]
      if (!dish) throw new Error(type)
      return { type, dish, sides: brief.menu.sidesFor(dish, type) }
    })
    return { brief, meals }
  })

t.test('portions are whole steps of a kitchen, and a dish stays itself', async t => {
  let checked = 0
  fc.assert(
    fc.property(anyDay, ({ brief, meals }) => {
      const { meals: fitted } = fitDay(meals, brief.targets)
      for (const { dish, portions } of fitted) {
        for (const { food, grams, side } of portions) {
          const written = dish.ingredients.find(({ foodId }) => foodId === food.id)?.grams
          const step = side ? food.stepG : Math.min(food.stepG, Math.max(1, written ?? food.stepG))
          const steps = grams / step
          if (Math.abs(steps - Math.round(steps)) > 1e-6) throw new Error(`${grams} g of ${food.id}, by ${step}`)
          if (written !== undefined && (grams < written * 0.25 || grams > Math.max(written * 3, step)))
            throw new Error(`${grams} g of ${food.id} in ${dish.id}, written are ${written}`)
          checked += 1
        }
        const missing = dish.ingredients.find(({ foodId }) => !portions.some(({ food }) => food.id === foodId))
        if (missing) throw new Error(`${dish.id} lost its ${missing.foodId}`)
      }
    }),
    { numRuns: 60, seed: 1 },
  )
  t.ok(checked > 1000, `${checked} portions`)
})

t.test('an egg is a whole egg', async t => {
  const { brief } = briefOf({ calories: 2150 })
  const dish = allDishes.find(
    ({ meals, ingredients }) => meals.includes('breakfast') && ingredients.some(({ foodId }) => foodId === 'egg'),
  )
  if (!dish) return t.fail('no breakfast with eggs')
  const { meals } = fitDay([{ type: 'breakfast', dish, sides: [] }], brief.targets)
  const egg = meals[0]?.portions.find(({ food }) => food.id === 'egg')
  return t.equal((egg?.grams ?? 1) % 50, 0)
})

t.test('what comes from a pot stays as it was cooked; the rest of the day is fitted around it', async t => {
  const { brief } = briefOf({ calories: 2400, mealsPerDay: 3 })
  const [breakfast, lunch, dinner] = slotsOf(3).map(type => allDishes.find(({ meals }) => meals.includes(type)))
  if (!breakfast || !lunch || !dinner) return t.fail('an empty book')
  const cooked = fitDay([{ type: 'dinner', dish: lunch, sides: [] }], { ...brief.targets, kcal: 800 }).meals[0]
  const kept = { pot: { day: 1, meal: 3 }, portions: cooked?.portions ?? [] }
  const fit = fitDay(
    [
      { type: 'breakfast', dish: breakfast, sides: brief.menu.sidesFor(breakfast, 'breakfast') },
      { type: 'lunch', dish: lunch, sides: [], kept },
      { type: 'dinner', dish: dinner, sides: brief.menu.sidesFor(dinner, 'dinner') },
    ],
    brief.targets,
  )
  t.same(
    fit.meals[1]?.portions.map(({ food, grams }) => [food.id, grams]),
    kept.portions.map(({ food, grams }) => [food.id, grams]),
  )
  t.same(fit.meals[1]?.pot, kept.pot)
  const [kcal] = sumOf(fit.meals.flatMap(({ portions }) => portions))
  return t.ok(Math.abs(kcal / 2400 - 1) < 0.05, `${Math.round(kcal)} kcal`)
})
