import type { Dish } from '#src/knowledge/dishes/types.ts'
import type { Place } from './types.ts'

/** Under this, cooking again takes no longer than keeping a portion. */
const worthMinutes = 15

/** Whether a portion cooked on one day may be eaten on a later one. */
export const keepsUntil = (dish: Dish, cooked: number, eaten: number): boolean =>
  dish.servings >= 2 && dish.minutes >= worthMinutes && eaten > cooked && eaten - cooked <= dish.keepsDays

type Week = readonly (readonly { readonly dish: Dish }[])[]

/**
 * Where a week's meals come from: a dish that is still good from an earlier day is not cooked again. At most as many
 * portions as the dish is usually cooked for.
 */
export function leftoversIn(week: Week): ReadonlyMap<string, Place> {
  const cooked = new Map<string, { place: Place; left: number }>()
  const found = new Map<string, Place>()
  for (const [day, meals] of week.entries()) {
    for (const [meal, { dish }] of meals.entries()) {
      const place = { day: day + 1, meal: meal + 1 }
      const source = cooked.get(dish.id)
      if (source && source.left > 0 && keepsUntil(dish, source.place.day, place.day)) {
        source.left--
        found.set(keyOf(place), source.place)
      } else if (source?.place.day !== place.day) cooked.set(dish.id, { place, left: dish.servings - 1 })
    }
  }
  return found
}

/** A place as the key of a map. */
export const keyOf = ({ day, meal }: Place): string => `${day}.${meal}`
