import { allergensInText, traitsInText, wordsInText } from '#src/knowledge/allergens/index.ts'
import { allows, pairsAllowed } from '#src/knowledge/diets/index.ts'
import { allDishes } from '#src/knowledge/dishes/index.ts'
import { type Dish, type MealType, mealTypes } from '#src/knowledge/dishes/types.ts'
import { allFoods, foodOf } from '#src/knowledge/foods/index.ts'
import type { Food } from '#src/knowledge/foods/types.ts'
import { composedFor } from './compose.ts'
import { allSides } from './sides.ts'
import type { Avoided, Limits, Menu } from './types.ts'

/** Everything that a food is called: its name and, for a compound, what it is made of. */
const wordsOf = ({ name, parts }: Food): string => [name, ...parts].join(', ')

/** Whether a food may be on the plate: by its declared allergens, traces too, by what it is called, and by diet. */
export function isFoodAllowed(food: Food, { avoid, diets }: Pick<Limits, 'avoid' | 'diets'>): boolean {
  if (avoid.allergens.some(allergen => food.contains.includes(allergen) || food.mayContain.includes(allergen))) return false
  if (avoid.traits.some(trait => food.traits.includes(trait))) return false
  if (!diets.every(diet => allows(diet, food))) return false
  if (avoid.words.length > 0 && wordsInText(wordsOf(food), avoid.words).length > 0) return false
  return avoid.allergens.length === 0 || !namesAllergen(wordsOf(food), avoid)
}

const scanned = new Map<string, ReturnType<typeof allergensInText>>()

/** A second look at the words, beside the tags: whatever surely means an allergen is out, even if a tag forgot it. */
function namesAllergen(text: string, { allergens }: Avoided): boolean {
  let found = scanned.get(text)
  if (!found) scanned.set(text, (found = allergensInText(text)))
  return found.some(({ allergen, certain }) => certain && allergens.includes(allergen))
}

const traitsOf = new Map<string, ReturnType<typeof traitsInText>>()

/** Whether the words of a dish name anything that is to be avoided. */
function namesAvoided({ name, steps }: Dish, avoid: Avoided): boolean {
  const text = [name, ...steps].join('. ')
  if (namesAllergen(text, avoid)) return true
  if (avoid.words.length > 0 && wordsInText(text, avoid.words).length > 0) return true
  if (avoid.traits.length === 0) return false
  let found = traitsOf.get(text)
  if (!found) traitsOf.set(text, (found = traitsInText(text)))
  return found.some(({ trait }) => avoid.traits.includes(trait))
}

/** Whether the limits allow a dish: each food, what stands together, its words and its minutes. */
export function isDishAllowed(dish: Dish, limits: Limits, foods: ReadonlyMap<string, Food>): boolean {
  return (
    dish.minutes <= limits.minutes &&
    dish.ingredients.every(({ foodId }) => foods.has(foodId)) &&
    pairsHold(dish, limits) &&
    !namesAvoided(dish, limits.avoid)
  )
}

const pairsHold = (dish: Dish, { diets }: Limits, more: readonly Food[] = []): boolean => {
  const foods = [...dish.ingredients.map(({ foodId }) => foodOf(foodId)), ...more]
  return diets.every(diet => pairsAllowed(diet, foods))
}

/** A slot with fewer dishes than this gets some that are put together from the allowed foods. */
const fewDishes = 8

/** Everything that the limits allow. */
export function menuFor(limits: Limits): Menu {
  const foods = new Map(allFoods.filter(food => isFoodAllowed(food, limits)).map(food => [food.id, food]))
  const fromBook = allDishes.filter(dish => isDishAllowed(dish, limits, foods))
  const dishes = { breakfast: of('breakfast'), lunch: of('lunch'), dinner: of('dinner'), snack: of('snack') }
  const sides = allSides.filter(({ food }) => foods.has(food.id))
  return {
    dishes,
    byId: new Map(Object.values(dishes).flatMap(group => group.map(dish => [dish.id, dish]))),
    foods,
    sidesFor: (dish, type) =>
      sides.filter(
        ({ food, meals }) =>
          meals.includes(type) &&
          !dish.ingredients.some(({ foodId }) => foodId === food.id) &&
          pairsHold(dish, limits, [food]),
      ),
  }

  function of(type: MealType): readonly Dish[] {
    const found = fromBook.filter(({ meals }) => meals.includes(type))
    if (found.length >= fewDishes) return found
    return [...found, ...composedFor(type, foods).filter(dish => isDishAllowed(dish, limits, foods))]
  }
}

/** The slots of a day for which there is nothing to eat. */
export const emptySlots = ({ dishes }: Menu): readonly MealType[] => mealTypes.filter(type => dishes[type].length === 0)
