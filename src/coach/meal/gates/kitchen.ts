import type { MealPlan } from '#src/api/mealPlan.ts'
import type { Gate } from '#src/api/plan.ts'
import { type Check, hardGate, scoredGate } from '#src/coach/gate.ts'
import { foodById, leftoverSentence } from '#src/knowledge/foods/index.ts'
import { safetySteps } from '../complete.ts'
import { buyOf } from '../measures.ts'
import { gramsByFood } from '../shopping.ts'
import type { Brief } from '../types.ts'
import { platesOf } from './plate.ts'

/** M7: the shopping list is the sum of the recipes, each food once, in its aisle and under its name. */
export function listIsSum(_: Brief, { days, shoppingList }: MealPlan): Gate {
  const needed = gramsByFood(days)
  const items = shoppingList.flatMap(({ items }) => items)
  const listed = new Map(items.map(item => [item.foodId, item]))
  const checks: Check[] = [
    { ok: listed.size === items.length, fault: 'a food stands twice on the list' },
    ...[...needed].map(([foodId, grams]) => ({
      ok: listed.get(foodId)?.grams === grams,
      fault: `the recipes need ${grams} g of ${foodId}, the list has ${listed.get(foodId)?.grams ?? 'none'}`,
    })),
    ...items.map(({ foodId, name, grams, buy }) => {
      const food = foodById(foodId)
      return {
        ok: needed.has(foodId) && food?.name === name && buyOf(food, grams) === buy,
        fault: `${name.slice(0, 60)} on the list is none of the recipes' foods as it is bought`,
      }
    }),
  ]
  return hardGate('M7', checks, `${items.length} foods in ${shoppingList.length} aisles, the sum of all recipes`)
}

const mostUses = 3
const leastFoods = 20

/** M8: variety, and no meal takes longer than asked. */
export function variety({ minutes }: Brief, plan: MealPlan): Gate {
  const plates = platesOf(plan)
  const uses = Map.groupBy(plates, ({ meal }) => meal.dishId.split('~')[0] ?? meal.dishId)
  const foods = new Set(plates.flatMap(({ portions }) => portions.map(({ food }) => food.id)))
  const checks: Check[] = [
    ...[...uses].map(([dish, group]) => ({
      ok: group.length <= mostUses,
      fault: `${dish} comes ${group.length} times`,
    })),
    { ok: foods.size >= leastFoods, fault: `only ${foods.size} different ingredients in the week` },
    ...plates.map(({ at, meal }) => ({
      ok: meal.minutes <= minutes,
      fault: `${at} takes ${meal.minutes} minutes, asked were ${minutes} at most`,
    })),
  ]
  return scoredGate('M8', checks, `${uses.size} dishes of ${foods.size} ingredients, none over ${minutes} minutes`)
}

/** M10: every ingredient is a food of the table under its own name, in a real amount; what must be cooked says how far. */
export function cookedSafely(_: Brief, plan: MealPlan): Gate {
  const plates = platesOf(plan)
  const checks = plates.flatMap(({ at, meal, portions }): Check[] => [
    ...meal.ingredients.map(({ foodId, name, grams }) => ({
      ok: foodById(foodId)?.name === name && grams > 0,
      fault: `${at}: ${foodId.slice(0, 60)} is no food of the table under that name and amount`,
    })),
    ...(meal.leftoverOf
      ? [
          {
            ok: meal.steps.includes(leftoverSentence(isHot(portions))),
            fault: `${at} does not say how to heat what is left over`,
          },
        ]
      : safetySteps(portions).map(step => ({ ok: meal.steps.includes(step), fault: `${at} lacks the step: ${step}` }))),
  ])
  return hardGate(
    'M10',
    checks,
    'every ingredient is a food of the table; meat, fish and egg carry the temperature to cook them to',
  )
}

const isHot = (portions: readonly { food: { cooking: string } }[]): boolean =>
  portions.some(({ food }) => food.cooking !== 'none')
