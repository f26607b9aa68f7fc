import { allergensInText, traitsInText, type WordText, wordSearch, wordText } from '#src/knowledge/allergens/index.ts'
import type { Allergen } from '#src/knowledge/allergens/types.ts'
import { allows, pairsAllowed } from '#src/knowledge/diets/index.ts'
import { allDishes } from '#src/knowledge/dishes/index.ts'
import { type Dish, type MealType, mealTypes } from '#src/knowledge/dishes/types.ts'
import { allFoods, foodOf } from '#src/knowledge/foods/index.ts'
import type { Food, Trait } from '#src/knowledge/foods/types.ts'
import { composedFor } from './compose.ts'
import { allSides } from './sides.ts'
import { dishSums } from './sums.ts'
import type { Avoided, Limits, Menu, Side } from './types.ts'

/** What the words of a food or dish name; looked up once for each. */
function read<Thing extends object>(wordsOf: (thing: Thing) => string) {
  const known = new WeakMap<Thing, { words: WordText; allergens: readonly Allergen[]; traits: readonly Trait[] }>()
  return (thing: Thing) => {
    const found = known.get(thing)
    if (found) return found
    const text = wordsOf(thing)
    const certain = allergensInText(text).filter(hit => hit.certain)
    const fresh = {
      words: wordText(text),
      allergens: certain.map(({ allergen }) => allergen),
      traits: traitsInText(text)
        .filter(hit => hit.certain)
        .map(({ trait }) => trait),
    }
    known.set(thing, fresh)
    return fresh
  }
}
const readFood = read<Food>(({ name, parts }) => [name, ...parts].join(', '))
const readDish = read<Dish>(({ name, steps }) => [name, ...steps].join('. '))

type Search = (text: WordText) => readonly string[]

const meet = <Kind>(some: readonly Kind[], others: readonly Kind[]): boolean => some.some(one => others.includes(one))

/**
 * Whether a food may be on the plate: by its declared allergens, traces too, by diet, and, as a second look beside the tags,
 * by what it is called and made of.
 */
export function isFoodAllowed(
  food: Food,
  { avoid, diets }: Pick<Limits, 'avoid' | 'diets'>,
  search = wordSearch(avoid.words),
): boolean {
  if (meet(avoid.allergens, food.contains) || meet(avoid.allergens, food.mayContain)) return false
  if (meet(avoid.traits, food.traits) || !diets.every(diet => allows(diet, food))) return false
  const { words, allergens } = readFood(food)
  return !meet(avoid.allergens, allergens) && (avoid.words.length === 0 || search(words).length === 0)
}

/** Whether the words of a dish name anything that is to be avoided. */
function namesAvoided(dish: Dish, avoid: Avoided, search: Search): boolean {
  const { words, allergens, traits } = readDish(dish)
  if (meet(avoid.allergens, allergens) || meet(avoid.traits, traits)) return true
  return avoid.words.length > 0 && search(words).length > 0
}

/** Whether the limits allow a dish: each food, what stands together, its words and its minutes. */
export function isDishAllowed(
  dish: Dish,
  limits: Limits,
  foods: ReadonlyMap<string, Food>,
  search = wordSearch(limits.avoid.words),
): boolean {
  return (
    dish.minutes <= limits.minutes &&
    dish.ingredients.every(({ foodId }) => foods.has(foodId)) &&
    pairsHold(dish, limits) &&
    (!limits.diets.includes('keto') || isLowCarb(dish)) &&
    !namesAvoided(dish, limits.avoid, search)
  )
}

/** Net carbohydrate for each kcal that a keto dish may have: 50 g at about 1,700 kcal; the day's 50 g are checked apart. */
const ketoNetPerKcal = 0.03

function isLowCarb(dish: Dish): boolean {
  const [kcal, , , carbs, fibre] = dishSums(dish)
  return carbs - fibre <= ketoNetPerKcal * kcal
}

function pairsHold(dish: Dish, { diets }: Limits, more: readonly Food[] = []): boolean {
  if (diets.length === 0) return true
  const foods = [...dish.ingredients.map(({ foodId }) => foodOf(foodId)), ...more]
  return diets.every(diet => pairsAllowed(diet, foods))
}

/** A slot with fewer dishes than this gets some that are put together from the allowed foods. */
const fewDishes = 8

/** Everything that the limits allow. */
export function menuFor(limits: Limits): Menu {
  const search = wordSearch(limits.avoid.words)
  const foods = new Map(allFoods.filter(food => isFoodAllowed(food, limits, search)).map(food => [food.id, food]))
  const fromBook = allDishes.filter(dish => isDishAllowed(dish, limits, foods, search))
  const dishes = { breakfast: of('breakfast'), lunch: of('lunch'), dinner: of('dinner'), snack: of('snack') }
  const sides = allSides.filter(({ food }) => foods.has(food.id))
  const knownSides = new WeakMap<Dish, Map<MealType, readonly Side[]>>()
  return {
    dishes,
    byId: new Map(Object.values(dishes).flatMap(group => group.map(dish => [dish.id, dish]))),
    foods,
    sidesFor: (dish, type) => {
      // A week is tried many times over with the same dishes.
      const byType = knownSides.get(dish) ?? new Map<MealType, readonly Side[]>()
      const found = byType.get(type) ?? sidesOf(dish, type)
      knownSides.set(dish, byType.set(type, found))
      return found
    },
  }

  function sidesOf(dish: Dish, type: MealType): readonly Side[] {
    // What stands beside a dish stands beside the other sides, too.
    const together: Side[] = []
    for (const side of sides) {
      const fits = side.meals.includes(type) && !dish.ingredients.some(({ foodId }) => foodId === side.food.id)
      const beside = together.map(({ food }) => food)
      if (fits && pairsHold(dish, limits, [...beside, side.food])) together.push(side)
    }
    return together
  }

  function of(type: MealType): readonly Dish[] {
    const found = fromBook.filter(({ meals }) => meals.includes(type))
    if (found.length >= fewDishes) return found
    return [...found, ...composedFor(type, foods).filter(dish => isDishAllowed(dish, limits, foods, search))]
  }
}

/** The slots of a day for which there is nothing to eat. */
export const emptySlots = ({ dishes }: Menu): readonly MealType[] => mealTypes.filter(type => dishes[type].length === 0)
