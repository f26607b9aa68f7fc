import type { MealPlan, PlannedMeal, SwapAnswer, SwapRequest } from '#src/api/mealPlan.ts'
import type { AthleteCaller } from '#src/athlete/port.ts'
import { hardGate, violationsOf } from '#src/coach/gate.ts'
import { CoachError } from '#src/errors.ts'
import { dishById } from '#src/knowledge/dishes/index.ts'
import type { Dish } from '#src/knowledge/dishes/types.ts'
import { foodOf } from '#src/knowledge/foods/index.ts'
import { triageAll } from '#src/knowledge/redFlags/index.ts'
import type { PlanHeader, Plans } from '#src/table/plans.ts'
import { toBrief } from './brief.ts'
import { checkPlan } from './check.ts'
import { baseOf, likedFirst, mostUses } from './choose.ts'
import { assemble, toMeal, toNutrition } from './complete.ts'
import { type MealContent, toMealContent } from './content.ts'
import { brokenBy } from './day.ts'
import { type AthleteParts, readKnown } from './known.ts'
import { menuFor } from './menu.ts'
import { fitDay } from './portions.ts'
import { sumOf } from './sums.ts'
import { limitsOfReason } from './swapReason.ts'
import type { Brief, FittedMeal, Place, Portion } from './types.ts'

type Parts = AthleteParts & { plans: Plans; now: () => number }

const unknown = (what: string) => new CoachError('not_found', { detail: `There is no such ${what}.` })

/** Swaps of one meal of a saved plan: by code alone, free of charge, every gate run again (M9). */
export function createSwaps(parts: Parts) {
  async function load(userId: string, planId: string): Promise<{ header: PlanHeader; content: MealContent }> {
    const header = await parts.plans.read(userId, planId)
    if (header?.planType !== 'meal') throw unknown('meal plan')
    const content = toMealContent(await parts.plans.readContent(userId, planId, header.version))
    if (!content) throw unknown('meal plan')
    return { header, content }
  }

  /**
   * Puts another dish in the place of a meal and keeps the plan as its new version. Throws `brief_infeasible` where no
   * dish fits, `plan_changed` if the plan has moved on meanwhile.
   */
  async function swap(caller: AthleteCaller, planId: string, version: string, asked: SwapRequest): Promise<SwapAnswer> {
    const { userId } = caller
    const redFlag = triageAll([asked.reason ?? ''])
    if (redFlag) {
      const { reply, kind, urgent } = redFlag
      return { planId, plan: null, source: 'safety', reply, safety: { kind, urgent } }
    }
    const [{ header, content }, known] = await Promise.all([
      load(userId, planId),
      readKnown(parts, caller, parts.now()),
    ])
    const reading = toBrief(content.request, known)
    if (reading.kind === 'support')
      return {
        planId,
        plan: null,
        source: 'safety',
        reply: reading.reply,
        safety: { kind: reading.reason, urgent: false },
      }
    // The week was computed for these targets; new ones need a new plan.
    const brief: Brief = { ...reading.brief, targets: content.plan.targets }
    const swapped = swapMeal(brief, content, asked, version)
    if (
      !(await parts.plans.addVersion(
        userId,
        header,
        { version, title: header.title, duration: header.duration },
        swapped.content,
      ))
    )
      throw new CoachError('plan_changed')
    const { plan, report } = swapped.content
    return { planId, plan, report, source: 'rules', swapped: { from: swapped.from, to: swapped.to } }
  }

  /** Takes the last swap back. */
  async function undo(userId: string, planId: string): Promise<void> {
    const { header } = await load(userId, planId)
    const { undoTo: version, title, duration } = header
    if (version === undefined || !(await parts.plans.undo(userId, header, { version, title, duration })))
      throw new CoachError('plan_changed', { detail: 'There is no swap of this plan to take back.' })
  }

  return { swap, undo }
}

function placeOf({ days }: MealPlan, { day, meal }: SwapRequest): Place {
  const meals = days[day - 1]?.meals ?? []
  const at = typeof meal === 'number' ? meal - 1 : meals.findIndex(({ type }) => type === meal)
  if (!meals[at]) throw unknown('meal in this plan')
  return { day, meal: at + 1 }
}

const isAt = (a: Place, b: Place): boolean => a.day === b.day && a.meal === b.meal

type Swapped = { content: MealContent; from: string; to: string }

/** How many candidates are portioned before the nearest is taken. */
const mostTried = 24

function swapMeal(brief: Brief, content: MealContent, asked: SwapRequest, seed: string): Swapped {
  const { plan, own } = content
  const place = placeOf(plan, asked)
  const old = mealAt(plan, place)
  const { limits, said, likes, kitchens } = limitsOfReason(brief, old, asked.reason)
  const chooser: Brief = { ...brief, ...limits, likes, kitchens, menu: menuFor(limits) }
  const best = candidates(chooser, plan, place, old, seed)
    .map(dish => fitInto(chooser, plan, place, dish))
    .filter(({ broken }) => broken.length === 0)
    .toSorted((a, b) => a.missed - b.missed)[0]
  if (!best) {
    throw new CoachError('brief_infeasible', {
      detail:
        'No other dish fits in this place with the rest of the day as it is: ask for less, swap another meal of that day, or make a new plan.',
    })
  }
  const dishes = new Map(own.map(dish => [dish.id, dish]))
  const days = putInto(plan, place, best.meal, id => dishes.get(id) ?? dishById(id))
  const made = assemble(brief, plan.title, days)
  const report = checkPlan(brief, made, { guarded: 'none', more: [othersUnchanged(plan, made, place)] })
  const [broken] = violationsOf(report)
  if (broken) {
    throw new CoachError('brief_infeasible', {
      detail: `The rest of this plan does not hold any more (${broken.detail}): make a new plan.`,
    })
  }
  const { dish } = best.meal
  return {
    content: {
      ...content,
      own: dishById(dish.id) === dish || dishes.has(dish.id) ? own : [...own, dish],
      plan: made,
      report: { ...report, builtFor: [...report.builtFor, ...said] },
    },
    from: old.name,
    to: dish.name,
  }
}

function mealAt({ days }: MealPlan, { day, meal }: Place): PlannedMeal {
  const found = days[day - 1]?.meals[meal - 1]
  if (!found) throw unknown('meal in this plan')
  return found
}

/** Dishes for the place that bring no repetition, the liked and fitting ones first. */
function candidates(brief: Brief, plan: MealPlan, { day }: Place, old: PlannedMeal, seed: string): readonly Dish[] {
  const base = (id: string) => id.split('~')[0] ?? id
  const uses = Map.groupBy(
    plan.days.flatMap(({ meals }) => meals),
    ({ dishId }) => base(dishId),
  )
  const today = new Set(plan.days[day - 1]?.meals.map(({ dishId }) => base(dishId)))
  const fresh = likedFirst(brief, old.type, seed).filter(
    dish =>
      baseOf(dish) !== base(old.dishId) && !today.has(baseOf(dish)) && (uses.get(baseOf(dish))?.length ?? 0) < mostUses,
  )
  return fresh.slice(0, mostTried)
}

/** The wire's ingredients as portions; only their sums count. */
const toPortions = ({ ingredients }: PlannedMeal): Portion[] =>
  ingredients.map(({ foodId, grams }) => ({ food: foodOf(foodId), grams, role: 'season' as const, side: false }))

/** The dish in portions that bring the day to its targets, with every other meal as it is. */
function fitInto({ targets, menu }: Brief, plan: MealPlan, place: Place, dish: Dish) {
  const meals = plan.days[place.day - 1]?.meals ?? []
  const fit = fitDay(
    meals.map((meal, at) => {
      const here = { day: place.day, meal: at + 1 }
      if (isAt(here, place)) return { type: meal.type, dish, sides: menu.sidesFor(dish, meal.type) }
      return { type: meal.type, dish, sides: [], kept: { pot: here, portions: toPortions(meal) } }
    }),
    targets,
  )
  const meal = fit.meals[place.meal - 1]
  if (!meal) throw unknown('meal in this plan')
  const broken = brokenBy(sumOf(fit.meals.flatMap(({ portions }) => portions)), targets)
  return { meal, missed: fit.missed, broken }
}

/**
 * The days with the meal in its place. Who ate from its pot cooks anew, the first of them for the others; the pot that it
 * ate from is one portion smaller.
 */
function putInto(plan: MealPlan, place: Place, fitted: FittedMeal, dishOf: (id: string) => Dish | undefined) {
  const old = mealAt(plan, place)
  const [heir, ...others] = old.cooksFor ?? []
  const pot = old.leftoverOf
  return plan.days.map(({ day, meals, nutrition }) => {
    const changed = meals.map((meal, at): PlannedMeal => {
      const here = { day, meal: at + 1 }
      if (isAt(here, place)) return toMeal(fitted, [])
      if (heir && isAt(here, heir)) return again(meal, others, dishOf)
      if (heir && others.some(other => isAt(here, other))) return { ...meal, leftoverOf: heir }
      if (pot && isAt(here, pot))
        return again(
          meal,
          (meal.cooksFor ?? []).filter(eater => !isAt(eater, place)),
          dishOf,
        )
      return meal
    })
    return {
      day,
      meals: changed,
      nutrition: day === place.day ? toNutrition(sumOf(changed.flatMap(toPortions))) : nutrition,
    }
  })
}

/** A meal of the plan cooked for itself and these, in the same portion. */
function again(meal: PlannedMeal, cooksFor: readonly Place[], dishOf: (id: string) => Dish | undefined): PlannedMeal {
  const dish = dishOf(meal.dishId)
  if (!dish)
    throw new CoachError('brief_infeasible', {
      detail: `"${meal.name}" is no longer in the book of dishes: make a new plan.`,
    })
  const roles = new Map(dish.ingredients.map(({ foodId, role }) => [foodId, role]))
  const portions = toPortions(meal).map(portion => ({
    ...portion,
    role: roles.get(portion.food.id) ?? portion.role,
    side: !roles.has(portion.food.id),
  }))
  return toMeal({ type: meal.type, dish, portions }, cooksFor)
}

/** M9: nothing else was changed: every other meal has the amounts that it had. */
function othersUnchanged(before: MealPlan, after: MealPlan, place: Place) {
  const checks = before.days.flatMap(({ day, meals }) =>
    meals.flatMap((meal, at) => {
      const here = { day, meal: at + 1 }
      if (isAt(here, place)) return []
      const now = mealAt(after, here)
      const same = now.dishId === meal.dishId && JSON.stringify(now.ingredients) === JSON.stringify(meal.ingredients)
      return [{ ok: same, fault: `day ${day}, ${meal.type} was changed too` }]
    }),
  )
  return hardGate('M9', checks, 'one meal was replaced, all others are as they were, and every gate was run again')
}
