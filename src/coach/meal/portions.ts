import type { MealType, Role } from '#src/knowledge/dishes/types.ts'
import { foodOf } from '#src/knowledge/foods/index.ts'
import type { Food } from '#src/knowledge/foods/types.ts'
import { distance } from './cost.ts'
import { sharesOf } from './shares.ts'
import { perGram, type Sums } from './sums.ts'
import type { Targets } from './targetTypes.ts'
import type { ChosenMeal, FittedMeal, Place, Portion, Side } from './types.ts'

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
/** The most of one thing on one plate: nobody eats more rice, oil or meat than this at one meal, nor nuts and seeds by the bowl. */
const mostKcal = 1000
const mostNutsG = 60
const mostOf = ({ aisle, per100g: { kcal } }: Food): number =>
  aisle === 'nuts_seeds_dried_fruit' ? mostNutsG : kcal > 0 ? (mostKcal * 100) / kcal : Number.POSITIVE_INFINITY

type Item = {
  readonly meal: number
  readonly food: Food
  readonly role: Role
  readonly stiffness: number
  readonly base: number
  readonly step: number
  readonly min: number
  readonly max: number
  readonly side: boolean
  readonly perGram: Sums
  grams: number
}

const toStep = (grams: number, step: number) => Math.max(step, Math.round(grams / step) * step)

function ingredientItem(meal: number, food: Food, base: number, role: Role): Item {
  const { low, high, stiffness } = bands[role]
  const step = Math.min(food.stepG, Math.max(1, base))
  const min = Math.max(step, Math.ceil((base * low) / step) * step)
  const max = Math.max(min, Math.floor(Math.min(base * high, Math.max(base, mostOf(food))) / step) * step)
  const grams = Math.max(min, Math.min(max, toStep(base, step)))
  return { meal, food, role, stiffness, base, step, min, max, side: false, perGram: perGram(food), grams }
}

/** A side is worth its plate: it comes in steps of a fifth of what it may be. */
const sideSteps = 5

function sideItem(meal: number, { food, role, maxG }: Side): Item {
  const step = Math.max(1, Math.round(maxG / sideSteps / food.stepG)) * food.stepG
  const max = Math.floor(maxG / step) * step
  const { stiffness } = bands[role]
  return { meal, food, role, stiffness, base: maxG, step, min: 0, max, side: true, perGram: perGram(food), grams: 0 }
}

/** A portion that was cooked before: eaten as it is. */
const keptItem = (meal: number, { food, grams, role }: Portion): Item => ({
  meal,
  food,
  role,
  stiffness: bands[role].stiffness,
  base: grams,
  step: grams,
  min: grams,
  max: grams,
  side: false,
  perGram: perGram(food),
  grams,
})

/** One day in search: its items, the size of each meal, and the running sums and costs. */
class Day {
  readonly items: readonly Item[]
  readonly sizes: number[]
  readonly #byMeal: readonly (readonly Item[])[]
  readonly #aims: readonly number[]
  readonly #targets: Targets
  readonly #sums: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0]
  readonly #mealKcal: number[]
  readonly #mealCosts: number[]
  #notedSize = 1
  readonly #notedGrams: number[] = []

  constructor(items: readonly Item[], slots: readonly MealType[], kept: ReadonlySet<number>, targets: Targets) {
    this.items = items
    this.#targets = targets
    this.#aims = sharesOf(slots).map(share => share * targets.kcal)
    this.#byMeal = slots.map((_, meal) => items.filter(item => item.meal === meal))
    this.#mealKcal = slots.map(() => 0)
    this.#mealCosts = slots.map(() => 0)
    this.sizes = slots.map(() => 1)
    for (const item of items) this.#add(item, item.grams)
    for (let meal = 0; meal < slots.length; meal++) {
      const wanted = (this.#aims[meal] ?? 0) / Math.max(1, this.#mealKcal[meal] ?? 1)
      if (!kept.has(meal)) this.resize(meal, Math.min(largest, Math.max(smallest, wanted)))
      this.#mealCosts[meal] = this.#mealCost(meal)
    }
  }

  #add(item: Item, grams: number) {
    const sums = this.#sums
    for (let index = 0; index < 7; index++) sums[index] = (sums[index] ?? 0) + grams * (item.perGram[index] ?? 0)
    this.#mealKcal[item.meal] = (this.#mealKcal[item.meal] ?? 0) + grams * item.perGram[0]
  }

  #put(item: Item, grams: number) {
    this.#add(item, grams - item.grams)
    item.grams = grams
  }

  set(item: Item, grams: number) {
    this.#put(item, grams)
    this.#mealCosts[item.meal] = this.#mealCost(item.meal)
  }

  /** The whole meal larger or smaller, as a cook would: everything in proportion, sides left as they are. */
  resize(meal: number, size: number) {
    this.sizes[meal] = size
    for (const item of this.#byMeal[meal] ?? [])
      if (!item.side) this.#put(item, Math.min(item.max, Math.max(item.min, toStep(item.base * size, item.step))))
    this.#mealCosts[meal] = this.#mealCost(meal)
  }

  /** Notes the amounts of a meal and its size, to go back to. */
  note(meal: number) {
    this.#notedSize = this.sizes[meal] ?? 1
    this.#notedGrams.length = 0
    for (const { grams } of this.#byMeal[meal] ?? []) this.#notedGrams.push(grams)
  }

  /** Back to what was noted last, of the same meal. */
  goBack(meal: number) {
    this.sizes[meal] = this.#notedSize
    let at = 0
    for (const item of this.#byMeal[meal] ?? []) this.#put(item, this.#notedGrams[at++] ?? item.grams)
    this.#mealCosts[meal] = this.#mealCost(meal)
  }

  #mealCost(meal: number): number {
    const size = this.sizes[meal] ?? 1
    const off = (this.#mealKcal[meal] ?? 0) / (this.#aims[meal] ?? 1) - 1
    let cost = off * off
    let sides = 0
    for (const item of this.#byMeal[meal] ?? []) {
      if (!item.side) {
        const bent = item.grams / (item.base * size) - 1
        cost += item.stiffness * bent * bent
      } else if (item.grams > 0) {
        sides++
        cost += 0.1 * (item.grams / item.max)
      }
    }
    return cost + 0.25 * sides * sides
  }

  cost(): number {
    let cost = distance(this.#sums, this.#targets)
    for (const own of this.#mealCosts) cost += own
    return cost
  }

  missed(): number {
    return distance(this.#sums, this.#targets)
  }
}

const jumps = [1, -1, 4, -4]
const better = 1e-9

/** Tries the item's neighbours and keeps the best; the new cost. */
function improve(day: Day, item: Item, cost: number): number {
  const start = item.grams
  let best = cost
  let kept = start
  for (const jump of jumps) {
    const grams = start + jump * item.step
    if (grams < item.min || grams > item.max) continue
    day.set(item, grams)
    const tried = day.cost()
    if (tried < best - better) {
      best = tried
      kept = grams
    }
  }
  day.set(item, kept)
  return best
}

function improveSize(day: Day, meal: number, cost: number): number {
  let best = cost
  for (const factor of [1.1, 1 / 1.1, 1.03, 1 / 1.03]) {
    const next = (day.sizes[meal] ?? 1) * factor
    if (next < smallest || next > largest) continue
    day.note(meal)
    day.resize(meal, next)
    const tried = day.cost()
    if (tried < best - better) best = tried
    else day.goBack(meal)
  }
  return best
}

const passes = 40
const flat = 1e-4

/** `missed` is the day's distance from its targets, without what the portions were bent for it. */
export type Fit = { readonly meals: readonly FittedMeal[]; readonly missed: number }

/** A portion that was cooked on an earlier day, and where. */
export type Kept = { readonly pot: Place; readonly portions: readonly Portion[] }

/** A dish for a slot, what may be put beside it, and its portion where that is there already. */
export type FitMeal = ChosenMeal & { readonly sides: readonly Side[]; readonly kept?: Kept | undefined }

/**
 * Portions of one day's dishes, in steps that a kitchen has (whole eggs, 10 g of rice), so that the day meets its targets
 * with dishes that stay themselves; where they cannot, sides are put next to them. Coordinate descent over whole steps:
 * each portion and each meal's size goes to its best neighbour until none is better. The same day gives the same answer.
 */
export function fitDay(meals: readonly FitMeal[], targets: Targets): Fit {
  const items = meals.flatMap(({ dish, sides, kept }, meal) => [
    ...(kept?.portions.map(portion => keptItem(meal, portion)) ??
      dish.ingredients.map(({ foodId, grams, role }) => ingredientItem(meal, foodOf(foodId), grams, role))),
    ...sides.map(side => sideItem(meal, side)),
  ])
  const cookedBefore = new Set(meals.flatMap(({ kept }, meal) => (kept ? [meal] : [])))
  const day = new Day(
    items,
    meals.map(({ type }) => type),
    cookedBefore,
    targets,
  )
  const free = items.filter(({ role, min, max }) => role !== 'season' && role !== 'liquid' && max > min)
  let cost = day.cost()
  for (let pass = 0; pass < passes; pass++) {
    const before = cost
    for (let meal = 0; meal < meals.length; meal++) if (!cookedBefore.has(meal)) cost = improveSize(day, meal, cost)
    for (const item of free) cost = improve(day, item, cost)
    if (before - cost < flat) break
  }
  const fitted = meals.map(({ type, dish, kept }, meal) => ({
    type,
    dish,
    ...(kept ? { pot: kept.pot } : {}),
    portions: items
      .filter(item => item.meal === meal && item.grams > 0)
      .map(({ food, grams, role, side }) => ({ food, grams, role, side })),
  }))
  return { meals: fitted, missed: day.missed() }
}
