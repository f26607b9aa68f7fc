export const mealTypes = ['breakfast', 'lunch', 'dinner', 'snack'] as const
export type MealType = (typeof mealTypes)[number]

/**
 * What an ingredient is in its dish; code may scale it on its own within what `coach/meal` allows for the role.
 * `main` the protein, `starch`, `fat` (oil, nuts, cheese as a topping), `produce`, `season` (salt, spices, a dash of sauce:
 * goes with the portion), `liquid` (milk, stock, water of a soup or porridge: goes with the portion).
 */
export const roles = ['main', 'starch', 'fat', 'produce', 'season', 'liquid'] as const
export type Role = (typeof roles)[number]

export type DishIngredient = { readonly foodId: string; readonly grams: number; readonly role: Role }

export type Dish = {
  /** snake_case. A variation's id is `dish~variation`. */
  readonly id: string
  /** As it stands on a menu, no digits. Names no food that is not in it. */
  readonly name: string
  readonly meals: readonly MealType[]
  /** 'italian', 'indian', 'mexican', 'levantine', 'japanese', 'british', 'everyday' ... */
  readonly kitchen: string
  /** Minutes from start to plate, waiting in the oven counted, soaking overnight not. */
  readonly minutes: number
  /** How many portions one usually cooks at once. */
  readonly servings: number
  /** Days that a cooked portion keeps in the fridge; 0: eaten at once. At most 3. */
  readonly keepsDays: number
  /** Of one portion of 300 to 700 kcal (a snack: 120 to 350), as bought (rice dry, meat raw). */
  readonly ingredients: readonly DishIngredient[]
  /**
   * What to do, in our own words and in order. Times and oven temperatures are fine; amounts and temperatures in the
   * middle of a food are not: code scales the first and adds the second.
   */
  readonly steps: readonly string[]
}

/** A dish as it is written: variations become dishes of their own, with foods replaced. */
export type WrittenDish = Dish & {
  readonly variations?: readonly {
    /** `tofu`, `gluten_free` ... */
    readonly id: string
    readonly name: string
    /** food id to food id, at the same role; grams differ where given. */
    readonly replace: Readonly<Record<string, string | { readonly foodId: string; readonly grams: number }>>
    /** Only where the words of the dish do not fit; else a name of a food in the steps is replaced by hand here. */
    readonly steps?: readonly string[]
  }[]
}
