import type { MealDay, MealPlan, Nutrition, PlannedMeal } from '#src/api/mealPlan.ts'
import { cookingSentence, leftoverSentence } from '#src/knowledge/foods/index.ts'
import type { CookingNeed } from '#src/knowledge/foods/types.ts'
import { inWords } from './compose.ts'
import { keyOf } from './leftovers.ts'
import { measureOf } from './measures.ts'
import { shoppingListOf } from './shopping.ts'
import { statementsOf } from './statements.ts'
import { type Sums, sumOf } from './sums.ts'
import type { Brief, FittedMeal, FittedWeek, Place, Portion } from './types.ts'

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Sums as they are shown: whole kilocalories and milligrams, tenths of grams. */
export const toNutrition = ([kcal, protein, fat, carbs, fibre, saturated, sodium]: Sums): Nutrition => ({
  kcal: Math.round(kcal),
  proteinG: tenth(protein),
  fatG: tenth(fat),
  carbsG: tenth(carbs),
  fibreG: tenth(fibre),
  saturatedG: tenth(saturated),
  sodiumMg: Math.round(sodium),
})

const toIngredient = ({ food, grams }: Portion) => ({
  foodId: food.id,
  name: food.name,
  grams: tenth(grams),
  measure: measureOf(food, grams),
})

/** Reheating or plating, whatever it took to cook. */
const leftoverMinutes = 5

/** The sentences that make what is in a pot safe to eat, foods of one need together. */
export function safetySteps(portions: readonly Pick<Portion, 'food'>[]): string[] {
  const byNeed = Map.groupBy(portions, ({ food }) => food.cooking)
  return [...byNeed].flatMap(([need, group]: [CookingNeed, readonly Pick<Portion, 'food'>[]]) => {
    const sentence = cookingSentence(need, inWords(group.map(({ food }) => food.name)))
    return sentence === undefined ? [] : [sentence]
  })
}

const sideStep = (portions: readonly Portion[]): string[] => {
  const sides = portions.filter(({ side }) => side).map(({ food }) => food.name)
  return sides.length === 0 ? [] : [`Serve with ${inWords(sides)} on the side.`]
}

/** A day of the plan by its number: the plan begins on any weekday. */
export const dayName = (day: number): string => `day ${day}`

function freshSteps({ dish, portions }: FittedMeal, cooksFor: readonly Place[]): string[] {
  const more = cooksFor.map(({ day }) => dayName(day))
  return [
    ...(more.length > 0
      ? [`Cook ${cooksFor.length + 1} portions, each of the amounts listed: this one and one for ${inWords(more)}.`]
      : []),
    ...dish.steps,
    ...safetySteps(portions),
    ...(more.length > 0 ? ['Cool the rest within 2 hours and keep it covered in the fridge.'] : []),
    ...sideStep(portions),
  ]
}

/** A meal on the wire, cooked for itself and the meals at these places. */
export function toMeal(meal: FittedMeal, cooksFor: readonly Place[]): PlannedMeal {
  const { type, dish, portions, pot } = meal
  const hot = portions.some(({ food }) => food.cooking !== 'none')
  return {
    type,
    dishId: dish.id,
    name: dish.name,
    minutes: pot ? Math.min(leftoverMinutes, dish.minutes) : dish.minutes,
    ingredients: portions.map(toIngredient),
    steps: pot ? [leftoverSentence(hot), ...sideStep(portions)] : freshSteps(meal, cooksFor),
    nutrition: toNutrition(sumOf(portions)),
    ...(pot ? { leftoverOf: pot } : {}),
    ...(cooksFor.length > 0 ? { cooksFor: [...cooksFor] } : {}),
  }
}

/** A fitted day on the wire. `cooksFor` names the meals that eat from a meal's pot. */
export const toDay = (
  day: number,
  meals: readonly FittedMeal[],
  cooksFor: (place: Place) => readonly Place[],
): MealDay => ({
  day,
  nutrition: toNutrition(sumOf(meals.flatMap(({ portions }) => portions))),
  meals: meals.map((meal, at) => toMeal(meal, cooksFor({ day, meal: at + 1 }))),
})

/** Which meals eat from which pot. */
export function cookedAlong(week: readonly { readonly meals: readonly { readonly pot?: Place }[] }[]) {
  const eaters = Map.groupBy(
    week.flatMap(({ meals }, day) =>
      meals.flatMap(({ pot }, meal) => (pot ? [{ pot: keyOf(pot), place: { day: day + 1, meal: meal + 1 } }] : [])),
    ),
    ({ pot }) => pot,
  )
  return (place: Place): readonly Place[] => (eaters.get(keyOf(place)) ?? []).map(({ place: eater }) => eater)
}

/** A plan of days that are there: everything that sums over the week is computed from them. */
export function assemble(brief: Brief, title: string, days: MealDay[]): MealPlan {
  return {
    title,
    targets: toTargets(brief),
    days,
    shoppingList: shoppingListOf(days),
    allergens: statementsOf(days, brief),
    notes: notesOf(brief, days),
  }
}

/** The plan of a chosen and portioned week. */
export function completePlan(brief: Brief, { title, days }: FittedWeek): MealPlan {
  const cooksFor = cookedAlong(days)
  return assemble(
    brief,
    title,
    days.map(({ meals }, at) => toDay(at + 1, meals, cooksFor)),
  )
}

/** The targets of a brief on the wire. */
export const toTargets = ({ targets }: Pick<Brief, 'targets'>): MealPlan['targets'] => {
  const { ranges, assumptions, ...rest } = targets
  const { netCarbsG, ...others } = ranges
  return { ...rest, assumptions: [...assumptions], ranges: { ...others, ...(netCarbsG ? { netCarbsG } : {}) } }
}

/** What every plan says besides, and what its days and diets ask for. */
export function notesOf({ notes }: Pick<Brief, 'notes'>, days: readonly MealDay[]): string[] {
  const leftovers = days.some(({ meals }) => meals.some(({ leftoverOf }) => leftoverOf))
  return [
    'Amounts are as bought: meat and fish raw, rice, pasta and pulses dry, tins with what is eaten of them.',
    'Drink water with every meal, more on days with training.',
    ...(leftovers
      ? ['Meals marked as left over are cooked on an earlier day; keep them in the fridge until then.']
      : []),
    ...notes,
    'This plan is general information, no medical advice: with an illness, medication or an allergy talk to your doctor or a dietitian first.',
  ]
}
