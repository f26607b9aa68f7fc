import { isDeepStrictEqual } from 'node:util'
import type { MealPlan, PlannedMeal } from '#src/api/mealPlan.ts'
import type { Gate } from '#src/api/plan.ts'
import { type Check, hardGate, scoredGate } from '#src/coach/gate.ts'
import { dishById } from '#src/knowledge/dishes/index.ts'
import { foodById, leftoverSentence } from '#src/knowledge/foods/index.ts'
import { safetySteps } from '../complete.ts'
import { buyOf, measureOf } from '../measures.ts'
import { gramsByFood, shoppingListOf } from '../shopping.ts'
import type { Brief, Place } from '../types.ts'
import { isOfTable, platesOf } from './plate.ts'

/** M7: the shopping list is the sum of the recipes, each food once, in its aisle and under its name. */
export function listIsSum(_: Brief, plan: MealPlan): Gate {
  const { days, shoppingList } = plan
  const needed = gramsByFood(days)
  const items = shoppingList.flatMap(({ items }) => items)
  const listed = new Map(items.map(item => [item.foodId, item]))
  const checks: Check[] = [
    {
      ok: !isOfTable(plan) || isDeepStrictEqual(shoppingList, shoppingListOf(days)),
      fault: 'the list is not in the aisles and the order of a shop',
    },
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

const isPlace = (a: Place, b: Place): boolean => a.day === b.day && a.meal === b.meal

/** The longest that anything cooked is kept, in days (USDA FSIS: three to four). */
const mostKeptDays = 3

/** A portion from the fridge was cooked as part of an earlier meal, which says so; and every portion cooked along is eaten. */
function potChecks({ days }: MealPlan): Check[] {
  const mealAt = ({ day, meal }: Place): PlannedMeal | undefined => days[day - 1]?.meals[meal - 1]
  return days.flatMap(({ meals }, before) =>
    meals.flatMap((meal, at): Check[] => {
      const here = { day: before + 1, meal: at + 1 }
      const pot = meal.leftoverOf
      const source = pot && mealAt(pot)
      const kept = pot ? here.day - pot.day : 0
      const wellKept = source?.dishId === meal.dishId && !source.leftoverOf && kept > 0 && kept <= mostKeptDays
      return [
        {
          ok: pot === undefined || (wellKept && (source?.cooksFor ?? []).some(eater => isPlace(eater, here))),
          fault: `day ${here.day}, ${meal.type} is left over from a meal that was not cooked for it`,
        },
        ...(meal.cooksFor ?? []).map(eater => {
          const from = mealAt(eater)?.leftoverOf
          return {
            ok: from !== undefined && isPlace(from, here),
            fault: `day ${here.day}, ${meal.type} is cooked for a meal that does not eat from it`,
          }
        }),
      ]
    }),
  )
}

/** What is read as one line is one, and nothing that a page could take for markup. */
const isLine = (text: string): boolean => text.trim() !== '' && text.length <= 200 && !/[<>\p{Cc}]/u.test(text)

/** Ids that are given to dishes which are in no book: by the model, and by code from the pantry. */
const ownId = /^(?:new|plain)_[a-z0-9_]+$/
const dayMinutes = 24 * 60

/**
 * M10: every ingredient is a food of the table under its own name, in a real amount that its words repeat; what must be cooked
 * says how far, and what is left over was cooked for that and not too long before.
 */
export function cookedSafely(_: Brief, plan: MealPlan): Gate {
  const plates = platesOf(plan)
  const checks = plates.flatMap(({ at, meal, portions }): Check[] => [
    {
      ok: dishById(meal.dishId) !== undefined || ownId.test(meal.dishId),
      fault: `${at} is no dish of the book and none of its own`,
    },
    { ok: isLine(meal.name), fault: `${at} has no name in plain words` },
    {
      ok: Number.isInteger(meal.minutes) && meal.minutes > 0 && meal.minutes <= dayMinutes,
      fault: `${at} takes no real number of minutes`,
    },
    ...meal.ingredients.map(({ foodId, name, grams, measure }) => {
      const food = foodById(foodId)
      return {
        ok: food?.name === name && Number.isFinite(grams) && grams > 0 && measureOf(food, grams) === measure,
        fault: `${at}: ${foodId.slice(0, 60)} is no food of the table under that name and amount`,
      }
    }),
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
    [...checks, ...potChecks(plan), { ok: isLine(plan.title), fault: 'the title is no line of plain words' }],
    'every ingredient is a food of the table; meat, fish and egg carry the temperature to cook them to',
  )
}

const isHot = (portions: readonly { food: { cooking: string } }[]): boolean =>
  portions.some(({ food }) => food.cooking !== 'none')
