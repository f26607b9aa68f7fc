import type { SavedMealPlan } from '#src/api/mealPlan.ts'
import type { PlanSummary } from '#src/api/plan.ts'
import type { SavedWorkoutPlan } from '#src/api/workoutPlan.ts'
import { toMealContent } from '#src/coach/meal/content.ts'
import { shoppingListText } from '#src/coach/meal/shopping.ts'
import { toCalendar } from '#src/coach/workout/calendar.ts'
import { toContent } from '#src/coach/workout/content.ts'
import { CoachError } from '#src/errors.ts'
import type { Plans } from '#src/table/plans.ts'

const unknown = (what = 'plan') => new CoachError('not_found', { detail: `There is no such ${what}.` })

/** The user's saved plans. What is not there, or not the user's, is `not_found`. */
export function createSavedPlans(plans: Plans) {
  async function header(userId: string, planId: string) {
    const found = await plans.read(userId, planId)
    if (!found) throw unknown()
    return found
  }

  /** A plan in full, of either type. */
  async function read(userId: string, planId: string): Promise<SavedWorkoutPlan | SavedMealPlan> {
    const { planType, ...found } = await header(userId, planId)
    const stored = await plans.readContent(userId, planId, found.version)
    if (planType === 'workout') {
      const kept = toContent(stored)
      if (kept) return { ...found, planType, request: kept.request, plan: kept.plan, report: kept.report }
    } else {
      const kept = toMealContent(stored)
      if (kept) return { ...found, planType, request: kept.request, plan: kept.plan, report: kept.report }
    }
    throw unknown()
  }

  async function readWorkout(userId: string, planId: string): Promise<SavedWorkoutPlan> {
    const found = await read(userId, planId)
    if (found.planType !== 'workout') throw unknown('workout plan')
    return found
  }

  async function readMeal(userId: string, planId: string): Promise<SavedMealPlan> {
    const found = await read(userId, planId)
    if (found.planType !== 'meal') throw unknown('meal plan')
    return found
  }

  /** A workout plan as a calendar; without a start date of its own it begins on the first Monday after `nowMs`. */
  async function calendar(userId: string, planId: string, nowMs: number): Promise<string> {
    const { plan, request, generatedAt } = await readWorkout(userId, planId)
    const start = request.startDate ?? new Date(nowMs).toISOString().slice(0, 10)
    return toCalendar(planId, plan, start, generatedAt)
  }

  /** The shopping list of a meal plan as plain text. */
  async function shoppingList(userId: string, planId: string): Promise<string> {
    const { plan } = await readMeal(userId, planId)
    return shoppingListText(plan.title, plan.shoppingList)
  }

  async function setActive(userId: string, planId: string, active: boolean): Promise<PlanSummary> {
    const found = await header(userId, planId)
    await plans.setActive(userId, found, active)
    return { ...found, active }
  }

  async function remove(userId: string, planId: string): Promise<void> {
    await plans.remove(userId, await header(userId, planId))
  }

  return { list: plans.list, read, readWorkout, readMeal, calendar, shoppingList, setActive, remove }
}
