import type { Dish, MealType, Role } from '#src/knowledge/dishes/types.ts'
import type { Food } from '#src/knowledge/foods/types.ts'
import { distance, type Sums } from './cost.ts'
import { sharesOf } from './shares.ts'
import type { FittedMeal, Side } from './types.ts'
import type { Targets } from './targetTypes.ts'

/** How far an ingredient may go from what is written in its dish; a dish that is half or three times itself is another. */
const bands: Readonly<Record<Role, { readonly low: number; readonly high: number; readonly stiffness: number }>> = {
  main: { low: 0.4, high: 2.6, stiffness: 0.5 },
  starch: { low: 0.3, high: 2.8, stiffness: 0.4 },
  fat: { low: 0.3, high: 2.8, stiffness: 0.3 },
  produce: { low: 0.5, high: 2.4, stiffness: 0.3 },
  season: { low: 0.4, high: 2.6, stiffness: 0 },
  liquid: { low: 0.4, high: 2.6, stiffness: 0 },
}
const smallest = 0.4
const largest = 2.6
/** The most of one thing on one plate, as bought: nobody eats more eggs, oil or raw meat than this at one meal. */
const mostKcal = 1000

type Item = {
  readonly meal: number
  readonly food: Food
  readonly role: Role
  readonly base: number
  readonly step: number
  readonly min: number
  readonly max: number
  readonly side: boolean
  readonly perGram: Sums
  grams: number
}

const perGramOf = ({ per100g }: Food): Sums => [
  per100g.kcal / 100,
  per100g.proteinG / 100,
  per100g.fatG / 100,
  per100g.carbsG / 100,
  per100g.fibreG / 100,
  per100g.saturatedG / 100,
  per100g.sodiumMg / 100,
]

const toStep = (grams: number, step: number) => Math.max(step, Math.round(grams / step) * step)

const ingredientItem = (meal: number, food: Food, base: number, role: Role): Item => {
  const { low, high } = bands[role]
  const step = Math.min(food.stepG, Math.max(1, base))
  const perGram = perGramOf(food)
  const cap = perGram[0] > 0 ? mostKcal / perGram[0] : Number.POSITIVE_INFINITY
  const min = Math.max(step, Math.ceil((base * low) / step) * step)
  const max = Math.max(min, Math.floor(Math.min(base * high, cap) / step) * step)
  return { meal, food, role, base, step, min, max, side: false, perGram, grams: Math.min(max, toStep(base, step)) }
}

const sideItem = (meal: number, { food, role, maxG }: Side): Item => ({
  meal,
  food,
  role,
  base: maxG,
  step: food.stepG,
  min: 0,
  max: Math.floor(maxG / food.stepG) * food.stepG,
  side: true,
  perGram: perGramOf(food),
  grams: 0,
})

/** One day in search: its items, the size of each meal and the running sums. */
class Day {
  readonly items: readonly Item[]
  readonly sizes: number[]
  readonly #byMeal: readonly (readonly Item[])[]
  readonly #shares: readonly number[]
  readonly #targets: Targets
  readonly #sums: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0]
  readonly #mealKcal: number[]

  constructor(items: readonly Item[], slots: readonly MealType[], targets: Targets) {
    this.items = items
    this.#targets = targets
    this.#shares = sharesOf(slots)
    this.#byMeal = slots.map((_, meal) => items.filter((item) => item.meal === meal))
    this.#mealKcal = slots.map(() => 0)
    this.sizes = slots.map(() => 1)
    for (const item of items) this.#add(item, item.grams)
    for (let meal = 0; meal < slots.length; meal++) {
      const wanted = ((this.#shares[meal] ?? 0) * targets.kcal) / Math.max(1, this.#mealKcal[meal] ?? 1)
      this.resize(meal, Math.min(largest, Math.max(smallest, wanted)))
    }
  }

  #add(item: Item, grams: number) {
    const sums = this.#sums
    for (let index = 0; index < 7; index++) sums[index] = (sums[index] ?? 0) + grams * (item.perGram[index] ?? 0)
    this.#mealKcal[item.meal] = (this.#mealKcal[item.meal] ?? 0) + grams * item.perGram[0]
  }

  set(item: Item, grams: number) {
    this.#add(item, grams - item.grams)
    item.grams = grams
  }

  /** The whole meal larger or smaller, as a cook would: everything in proportion, sides left as they are. */
  resize(meal: number, size: number) {
    this.sizes[meal] = size
    for (const item of this.#byMeal[meal] ?? [])
      if (!item.side) this.set(item, Math.min(item.max, Math.max(item.min, toStep(item.base * size, item.step))))
  }

  #mealCost(meal: number): number {
    const size = this.sizes[meal] ?? 1
    const aim = (this.#shares[meal] ?? 0) * this.#targets.kcal
    let cost = ((this.#mealKcal[meal] ?? 0) / aim - 1) ** 2
    let sides = 0
    for (const item of this.#byMeal[meal] ?? []) {
      if (!item.side) cost += bands[item.role].stiffness * (item.grams / (item.base * size) - 1) ** 2
      else if (item.grams > 0) {
        sides++
        cost += 0.1 * (item.grams / item.max)
      }
    }
    return cost + 0.25 * sides * sides
  }

  cost(): number {
    let cost = distance(this.#sums, this.#targets)
    for (let meal = 0; meal < this.sizes.length; meal++) cost += this.#mealCost(meal)
    return cost
  }

  energyError(): number {
    return distance(this.#sums, this.#targets)
  }
}

const jumps = [1, -1, 4, -4]

/** Tries the item's neighbours and keeps the best; the new cost. */
const improve = (day: Day, item: Item, cost: number): number => {
  const start = item.grams
  let best = cost
  let kept = start
  for (const jump of jumps) {
    const grams = start + jump * item.step
    if (grams < item.min || grams > item.max) continue
    day.set(item, grams)
    const tried = day.cost()
    if (tried < best - 1e-9) {
      best = tried
      kept = grams
    }
  }
  day.set(item, kept)
  return best
}

const improveSize = (day: Day, meal: number, cost: number): number => {
  const size = day.sizes[meal] ?? 1
  let best = cost
  for (const factor of [1.1, 1 / 1.1, 1.03, 1 / 1.03]) {
    const before = day.items.map(({ grams }) => grams)
    const was = day.sizes[meal] ?? size
    const next = was * factor
    if (next < smallest || next > largest) continue
    day.resize(meal, next)
    const tried = day.cost()
    if (tried < best - 1e-9) {
      best = tried
      continue
    }
    day.sizes[meal] = was
    for (const [index, item] of day.items.entries()) day.set(item, before[index] ?? item.grams)
  }
  return best
}

const passes = 40

export type Fit = { readonly meals: readonly FittedMeal[]; readonly distance: number }

/**
 * Portions of one day's dishes, in steps that a kitchen has (whole eggs, 10 g of rice), so that the day meets its targets
 * with dishes that stay themselves; where they cannot, sides are put next to them. Coordinate descent over whole steps:
 * each portion and each meal's size goes to its best neighbour until none is better. The same day gives the same answer.
 */
export const fitDay = (
  meals: readonly { readonly type: MealType; readonly dish: Dish }[],
  slots: readonly MealType[],
  targets: Targets,
  sides: readonly Side[],
  foodOf: (id: string) => Food,
): Fit => {
  const items = meals.flatMap(({ dish, type }, meal) => {
    const own = new Set(dish.ingredients.map(({ foodId }) => foodId))
    return [
      ...dish.ingredients.map(({ foodId, grams, role }) => ingredientItem(meal, foodOf(foodId), grams, role)),
      ...sides.filter((side) => side.meals.includes(type) && !own.has(side.food.id)).map((side) => sideItem(meal, side)),
    ]
  })
  const day = new Day(items, slots, targets)
  let cost = day.cost()
  for (let pass = 0; pass < passes; pass++) {
    const before = cost
    for (let meal = 0; meal < meals.length; meal++) cost = improveSize(day, meal, cost)
    for (const item of items) if (item.role !== 'season' && item.role !== 'liquid') cost = improve(day, item, cost)
    if (before - cost < 1e-6) break
  }
  const fitted = meals.map(({ type, dish }, meal) => ({
    type,
    dish,
    portions: items
      .filter((item) => item.meal === meal && item.grams > 0)
      .map(({ food, grams, role, side }) => ({ food, grams, role, side })),
  }))
  return { meals: fitted, distance: day.energyError() }
}
