import type { MealPlan, MealPlanRequest } from '#src/api/mealPlan.ts'
import { completePlan, toNutrition } from '#src/coach/meal/complete.ts'
import { isInfeasible, planByRules } from '#src/coach/meal/rules.ts'
import { shoppingListOf } from '#src/coach/meal/shopping.ts'
import { sumOf } from '#src/coach/meal/sums.ts'
import { foodOf } from '#src/knowledge/foods/index.ts'
import { briefOf } from '#test/support/mealBriefs.ts'

/** A request with something to break in every gate. */
export const asked: Partial<MealPlanRequest> = {
  dietaryPreferences: ['vegetarian'],
  allergies: ['peanuts', 'sesame', 'kiwi'],
  calories: 2000,
}

/** A sound plan for it, with something left over. */
export function soundPlan() {
  const { brief } = briefOf(asked)
  for (const seed of ['planted', 'planted again', 'planted once more', 'planted at last']) {
    const week = planByRules(brief, seed)
    if (isInfeasible(week)) throw new Error(week.infeasible)
    if (week.days.some(({ meals }) => meals.some(({ pot }) => pot)))
      return { brief, week, plan: completePlan(brief, week) }
  }
  throw new Error('no plan of these has anything left over')
}

type Change = (plan: MealPlan) => void
type Meal = MealPlan['days'][number]['meals'][number]

const meal = (plan: MealPlan, day = 0, at = 0): Meal => {
  const found = plan.days[day]?.meals[at]
  if (!found) throw new Error('no such meal')
  return found
}

/** The sums made right again, so that only the fault that is planted is there. */
function resum(plan: MealPlan): void {
  for (const day of plan.days) {
    const portions = day.meals.map(({ ingredients }) =>
      ingredients.map(({ foodId, grams }) => ({ food: foodOf(foodId), grams })),
    )
    for (const [at, own] of portions.entries()) meal(plan, day.day - 1, at).nutrition = toNutrition(sumOf(own))
    day.nutrition = toNutrition(sumOf(portions.flat()))
  }
  plan.shoppingList = shoppingListOf(plan.days)
}

const addFood =
  (foodId: string, grams: number): Change =>
  plan => {
    const { name } = foodOf(foodId)
    meal(plan).ingredients.push({ foodId, name, grams, measure: `${grams} g` })
    resum(plan)
  }

const addStep =
  (step: string): Change =>
  plan => {
    meal(plan).steps.push(step)
  }

/** What is planted, the gate that must catch it, and how. */
export const planted: readonly (readonly [string, string, Change])[] = [
  ['peanuts among the ingredients', 'M1', addFood('peanuts', 10)],
  ['peanut butter among the ingredients', 'M1', addFood('peanut_butter', 10)],
  ['a compound with sesame in it (hummus)', 'M1', addFood('hummus', 10)],
  ['a food that may carry traces (trail of almonds)', 'M1', addFood('almonds', 5)],
  ['a food that is an allergy in plain words', 'M1', addFood('kiwi', 50)],
  ['the allergen in a step', 'M1', addStep('Scatter chopped peanuts over it.')],
  ['a compound product in a step', 'M1', addStep('Stir in a spoon of tahini.')],
  ['a product that usually has it, in a step', 'M1', addStep('Serve with satay sauce.')],
  ['a product of another kitchen in a step', 'M1', addStep('Dust with dukkah.')],
  ['in another language', 'M1', addStep('Mit Erdnüssen bestreuen.')],
  ['Cyrillic look-alikes', 'M1', addStep('Add the реаnuts.')],
  ['full-width letters', 'M1', addStep('Add ｐｅａｎｕｔｓ.')],
  ['zero-width joiners', 'M1', addStep('Add pea\u200bnuts.')],
  ['soft hyphens', 'M1', addStep('Add ses\u00adame seeds.')],
  ['combining marks', 'M1', addStep('Add p\u0301eanuts.')],
  ['digits for letters', 'M1', addStep('Add p3anuts.')],
  ['the plain word in a step', 'M1', addStep('Top with slices of kiwi.')],
  ['in the name of a meal', 'M1', plan => void Object.assign(meal(plan), { name: 'Peanut noodles' })],
  ['in the title', 'M1', plan => void Object.assign(plan, { title: 'A week of sesame' })],
  ['in the shopping list’s words', 'M1', plan => void Object.assign(firstItem(plan), { name: 'tahini' })],
  [
    'in the shopping list’s amounts',
    'M1',
    plan => void Object.assign(firstItem(plan), { buy: '1 jar of peanut butter' }),
  ],
  ['meat among the ingredients', 'M2', addFood('chicken_breast', 20)],
  ['fish among the ingredients', 'M2', addFood('anchovies_canned', 5)],
  ['gelatine among the ingredients', 'M2', addFood('gelatine', 3)],
  ['a cheese set with rennet', 'M2', addFood('parmesan', 5)],
  ['meat in a step', 'M2', addStep('Crumble the bacon over it.')],
  ['fish sauce in a step', 'M2', addStep('Season with fish sauce.')],
  ['meat in a name', 'M2', plan => void Object.assign(meal(plan), { name: 'Beef stew' })],
  [
    'calories of a day that the table does not give',
    'M3',
    plan => void Object.assign(firstDay(plan).nutrition, { kcal: firstDay(plan).nutrition.kcal + 40 }),
  ],
  [
    'protein of a meal that the table does not give',
    'M3',
    plan => void Object.assign(meal(plan).nutrition, { proteinG: 99 }),
  ],
  ['a day far over its calories', 'M3', addFood('olive_oil', 60)],
  ['a day with too little protein', 'M3', thinned],
  ['six days', 'M3', plan => void plan.days.pop()],
  ['a day without its dinner', 'M3', withoutLastMeal],
  ['a target under the one that was computed', 'M4', plan => void Object.assign(plan.targets, { kcal: 900 })],
  [
    'a food on the list that no recipe has',
    'M7',
    plan => void firstAisle(plan).items.push({ foodId: 'salmon', name: 'salmon fillet', grams: 10, buy: '10 g' }),
  ],
  ['a food missing on the list', 'M7', plan => void firstAisle(plan).items.pop()],
  ['other grams on the list', 'M7', plan => void Object.assign(firstItem(plan), { grams: firstItem(plan).grams + 1 })],
  ['a food twice on the list', 'M7', plan => void firstAisle(plan).items.push({ ...firstItem(plan) })],
  ['another amount to buy', 'M7', plan => void Object.assign(firstItem(plan), { buy: '99 kg' })],
  [
    'an ingredient that is no food of the table',
    'M10',
    plan => void Object.assign(firstIngredient(plan), { foodId: 'unicorn' }),
  ],
  [
    'an ingredient under another name',
    'M10',
    plan => void Object.assign(firstIngredient(plan), { name: 'something nice' }),
  ],
  ['an amount below nothing', 'M10', plan => void Object.assign(firstIngredient(plan), { grams: -5 })],
  ['eggs that nobody cooks', 'M10', rawEggs],
  [
    'words of an amount that are not the amount',
    'M10',
    plan => void Object.assign(firstIngredient(plan), { measure: '5 kg' }),
  ],
  ['an amount that is no number', 'M10', plan => void Object.assign(firstIngredient(plan), { grams: Number.NaN })],
  ['a dish of nowhere', 'M10', plan => void Object.assign(meal(plan), { dishId: '__proto__' })],
  ['markup in a name', 'M10', plan => void Object.assign(meal(plan), { name: '<b>Porridge</b>' })],
  ['no name', 'M10', plan => void Object.assign(meal(plan), { name: ' ' })],
  ['markup in the title', 'M10', plan => void Object.assign(plan, { title: '<script>' })],
  ['minutes below nothing', 'M10', plan => void Object.assign(meal(plan), { minutes: -5 })],
  ['minutes without an end', 'M10', plan => void Object.assign(meal(plan), { minutes: 1e9 })],
  ['left over from nowhere', 'M10', plan => void Object.assign(leftover(plan), { leftoverOf: { day: 99, meal: 1 } })],
  [
    'left over from a later day',
    'M10',
    plan => void Object.assign(leftover(plan), { leftoverOf: { day: 7, meal: 1 } }),
  ],
  [
    'left over from another dish',
    'M10',
    plan => void Object.assign(leftover(plan), { leftoverOf: { day: 1, meal: 1 } }),
  ],
  ['a pot that nobody knows of', 'M10', plan => void delete pot(plan).cooksFor],
  [
    'cooked for a meal that is not there',
    'M10',
    plan => void Object.assign(pot(plan), { cooksFor: [{ day: 12, meal: 3 }] }),
  ],
  [
    'a statement that promises safety',
    'M1',
    plan => void Object.assign(firstStatement(plan), { statement: 'It is safe.' }),
  ],
  ['statements that are gone', 'M1', plan => void Object.assign(plan, { allergens: [] })],
  ['a note that was not computed', 'M1', plan => void plan.notes.push('Guaranteed to suit you.')],
  ['another target for protein', 'M4', plan => void Object.assign(plan.targets, { proteinG: 10 })],
  ['another floor', 'M4', plan => void Object.assign(plan.targets, { floorKcal: 100 })],
  ['another formula', 'M4', plan => void Object.assign(plan.targets, { formula: 'You need 900 kcal.' })],
  ['an aisle under another name', 'M7', plan => void Object.assign(firstAisle(plan), { aisle: 'Bargains' })],
  ['a food drawn in a step', 'M1', addStep('Add 🥜.')],
  ['a portion from the fridge that is not heated', 'M10', coldLeftover],
]

function firstDay({ days: [day] }: MealPlan) {
  if (!day) throw new Error('no day')
  return day
}

function firstIngredient(plan: MealPlan) {
  const [found] = meal(plan).ingredients
  if (!found) throw new Error('an empty meal')
  return found
}

function firstAisle({ shoppingList: [aisle] }: MealPlan) {
  if (!aisle) throw new Error('an empty list')
  return aisle
}

function firstItem(plan: MealPlan) {
  const [item] = firstAisle(plan).items
  if (!item) throw new Error('an empty aisle')
  return item
}

/** Oil in the place of what has protein, for the same energy. */
function thinned(plan: MealPlan): void {
  for (const { ingredients } of firstDay(plan).meals) {
    for (const ingredient of ingredients) {
      const { kcal, proteinG } = foodOf(ingredient.foodId).per100g
      if (proteinG < 8) continue
      const { name } = foodOf('rapeseed_oil')
      Object.assign(ingredient, { foodId: 'rapeseed_oil', name, grams: Math.round((ingredient.grams * kcal) / 884) })
    }
  }
  resum(plan)
}

function withoutLastMeal(plan: MealPlan): void {
  firstDay(plan).meals.pop()
  resum(plan)
}

function rawEggs(plan: MealPlan): void {
  addFood('egg', 50)(plan)
  meal(plan).steps = meal(plan).steps.filter(step => !step.includes('°C'))
}

const mealLike = (plan: MealPlan, isOne: (one: Meal) => boolean): Meal => {
  const found = plan.days.flatMap(({ meals }) => meals).find(isOne)
  if (!found) throw new Error('there is no such meal in this plan')
  return found
}
const leftover = (plan: MealPlan): Meal => mealLike(plan, ({ leftoverOf }) => leftoverOf !== undefined)
const pot = (plan: MealPlan): Meal => mealLike(plan, ({ cooksFor }) => cooksFor !== undefined)

function firstStatement({ allergens: [statement] }: MealPlan) {
  if (!statement) throw new Error('no statement')
  return statement
}

function coldLeftover(plan: MealPlan): void {
  leftover(plan).steps = []
}
