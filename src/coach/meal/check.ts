import type { MealPlan } from '#src/api/mealPlan.ts'
import type { Gate, Report } from '#src/api/plan.ts'
import { withinDiets, withoutAllergens } from './gates/allowed.ts'
import { aboveFloor, addsUp, energyAgrees, proteinByWeight, quality } from './gates/figures.ts'
import { cookedSafely, listIsSum, variety } from './gates/kitchen.ts'
import type { Brief } from './types.ts'

const gates: readonly ((brief: Brief, plan: MealPlan) => Gate)[] = [
  withoutAllergens,
  withinDiets,
  addsUp,
  energyAgrees,
  aboveFloor,
  proteinByWeight,
  quality,
  listIsSum,
  variety,
  cookedSafely,
]

/** What was found of who asks, before any plan; only its word passes M11. */
export type Guarded = { readonly guarded?: 'none' }

const guard = ({ guarded }: Guarded): Gate => {
  const passed = guarded === 'none'
  const detail = passed
    ? 'no sign that a plan of this kind would harm'
    : 'age, pregnancy, weight and signs of an eating disorder were not looked at'
  return { id: 'M11', kind: 'H', passed, score: passed ? 1 : 0, detail }
}

/** Every gate of a meal plan, and more that the caller has. A plan with a hard gate that does not pass is never delivered. */
export function checkPlan(
  brief: Brief,
  plan: MealPlan,
  { guarded, more = [] }: Guarded & { more?: readonly Gate[] } = {},
): Report {
  const checked = [...gates.map(gate => gate(brief, plan)), ...more, guard(guarded ? { guarded } : {})]
  const score = checked.reduce((sum, gate) => sum + gate.score, 0) / checked.length
  return { gates: checked, score, builtFor: [...brief.builtFor] }
}
