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

/** A sound plan for it. */
export function soundPlan() {
  const { brief } = briefOf(asked)
  const week = planByRules(brief, 'planted')
  if (isInfeasible(week)) throw new Error(week.infeasible)
  return { brief, week, plan: completePlan(brief, week) }
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

function coldLeftover(plan: MealPlan): void {
  const found = plan.days.flatMap(({ meals }) => meals).find(({ leftoverOf }) => leftoverOf)
  if (!found) throw new Error('nothing is left over in this plan')
  found.steps = []
}
