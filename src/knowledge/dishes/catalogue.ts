import { allBooks } from '#src/knowledge/dishes/book/index.ts'
import { parseDishes } from '#src/knowledge/dishes/parse.ts'
import type { Dish, WrittenDish } from '#src/knowledge/dishes/types.ts'
import { foodOf } from '#src/knowledge/foods/index.ts'

type Variation = NonNullable<WrittenDish['variations']>[number]

/** `{foodId}` in a step as the name of what is used in its place. */
const named = (step: string, foodIdFor: (id: string) => string): string =>
  step.replaceAll(/\{(\w+)\}/g, (_, id: string) => foodOf(foodIdFor(id)).name)

function vary(dish: WrittenDish, { id, name, replace, steps }: Variation): Dish {
  const unused = Object.keys(replace).find(from => !dish.ingredients.some(({ foodId }) => foodId === from))
  if (unused !== undefined) throw new Error(`${dish.id}~${id} replaces ${unused}, which is not in the dish`)
  const other = (from: string) => {
    const to = replace[from] ?? from
    return typeof to === 'string' ? { foodId: to, grams: undefined } : to
  }
  return {
    ...plain(dish, steps ?? dish.steps, from => other(from).foodId),
    id: `${dish.id}~${id}`,
    name,
    ingredients: dish.ingredients.map(({ foodId, grams, role }) => {
      const to = other(foodId)
      return { foodId: to.foodId, grams: to.grams ?? grams, role }
    }),
  }
}

function plain(
  { variations: _, ...dish }: WrittenDish,
  steps: readonly string[],
  foodIdFor: (id: string) => string,
): Dish {
  return { ...dish, steps: steps.map(step => named(step, foodIdFor)) }
}

/** A written dish and its variations, each a dish of its own with the names of its foods in its steps. */
export const expandDish = (dish: WrittenDish): readonly Dish[] => [
  plain(dish, dish.steps, id => id),
  ...(dish.variations ?? []).map(variation => vary(dish, variation)),
]

/** Every dish of the book, variations included. */
export const allDishes: readonly Dish[] = allBooks.flatMap(parseDishes).flatMap(expandDish)

const byId = new Map(allDishes.map(dish => [dish.id, dish]))

/** The dish of that id (`dish` or `dish~variation`). */
export const dishById = (id: string): Dish | undefined => byId.get(id)
