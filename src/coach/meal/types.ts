import type { Allergen, DeclaredAllergy } from '#src/knowledge/allergens/types.ts'
import type { Diet } from '#src/knowledge/diets/types.ts'
import type { Dish, MealType, Role } from '#src/knowledge/dishes/types.ts'
import type { Food, Trait } from '#src/knowledge/foods/types.ts'
import type { Athlete, Direction, Targets } from './targetTypes.ts'

export type { Violation } from '#src/coach/propose.ts'

/** What must not be on the plate, whatever it is called. */
export type Avoided = {
  readonly allergens: readonly Allergen[]
  readonly words: readonly string[]
  readonly traits: readonly Trait[]
}

/** A food that may be put beside a dish to reach the day's targets; it needs no cooking. */
export type Side = {
  readonly food: Food
  readonly role: Exclude<Role, 'season' | 'liquid'>
  readonly maxG: number
  readonly meals: readonly MealType[]
}

/** What a dish has to keep to, before any target: the part of a brief that a menu is made from. */
export type Limits = {
  readonly diets: readonly Diet[]
  readonly avoid: Avoided
  /** The longest a meal may take. */
  readonly minutes: number
}

/** Every dish that the limits allow, by the slot it may fill, and what may be put beside it. */
export type Menu = {
  readonly dishes: Readonly<Record<MealType, readonly Dish[]>>
  readonly byId: ReadonlyMap<string, Dish>
  readonly foods: ReadonlyMap<string, Food>
  readonly sidesFor: (dish: Dish, type: MealType) => readonly Side[]
}

/** A request, read: what a week of meals has to keep to. */
export type Brief = Limits & {
  readonly targets: Targets
  readonly direction: Direction
  readonly athlete: Athlete
  readonly declared: readonly DeclaredAllergy[]
  /** The meals of a day in their order. */
  readonly slots: readonly MealType[]
  readonly goals: readonly string[]
  /** Tastes: for the choice of dishes alone. */
  readonly likes: readonly string[]
  readonly kitchens: readonly string[]
  readonly menu: Menu
  /** What the plan was built for and what could not be read, in sentences. */
  readonly builtFor: readonly string[]
  /** Sentences that every plan of these diets carries. */
  readonly notes: readonly string[]
}

/** One ingredient of one portion with its grams as bought. */
export type Portion = { readonly food: Food; readonly grams: number; readonly role: Role; readonly side: boolean }

/** A meal by its day of the week and its place in that day, both from 1. */
export type Place = { readonly day: number; readonly meal: number }

export type FittedMeal = {
  readonly type: MealType
  readonly dish: Dish
  readonly portions: readonly Portion[]
  /** The meal that this portion was cooked with. */
  readonly pot?: Place
}

export type ChosenMeal = { readonly type: MealType; readonly dish: Dish }
export type ChosenDay = { readonly meals: readonly ChosenMeal[] }

/** A week as it is chosen, before any number: seven days of a dish for each slot. */
export type Draft = { readonly title: string; readonly days: readonly ChosenDay[] }

/** A draft whose portions are computed, a day each. */
export type FittedWeek = {
  readonly title: string
  readonly days: readonly { readonly meals: readonly FittedMeal[] }[]
}
