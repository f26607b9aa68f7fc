import { Value } from 'typebox/value'
import { type MealPlan, MealPlanAnswer, type MealPlanRequest } from '#src/api/mealPlan.ts'
import type { Report } from '#src/api/plan.ts'
import type { AthleteCaller } from '#src/athlete/port.ts'
import { violationsOf } from '#src/coach/gate.ts'
import { answerSafely, type Emit, type GenerateParts, type GenerateResult, generatePlan } from '#src/coach/generate.ts'
import type { PlanKind } from '#src/coach/propose.ts'
import { CoachError } from '#src/errors.ts'
import type { Asked } from '#src/quota/meter.ts'
import { toBrief } from './brief.ts'
import { checkPlan } from './check.ts'
import { completePlan } from './complete.ts'
import { ownDishes } from './content.ts'
import { readDraft } from './draft.ts'
import { type AthleteParts, readKnown } from './known.ts'
import { draftPrompt } from './prompt.ts'
import { whatToRelax } from './relax.ts'
import { isInfeasible, planByRules } from './rules.ts'
import { triageRequest } from './triageRequest.ts'
import type { Brief, FittedWeek } from './types.ts'

export type MealInput = Asked & AthleteCaller & { body: MealPlanRequest }

export type MealParts = GenerateParts & AthleteParts

/** A plan is for one week, whatever the weeks of training. */
const weeks = 1

/** Meal plans: made, checked, kept. */
export function createMeals(parts: MealParts) {
  /**
   * Makes a week of meals that passes every hard gate and keeps it. Throws `brief_infeasible` or `brief_unclear` before
   * anything is charged; a red flag in any free text, or a plan that would harm (M11), is answered in words instead.
   */
  async function generate(input: MealInput, emit: Emit<MealPlan>): Promise<GenerateResult<MealPlan>> {
    const { body, requestId: seed } = input
    const redFlag = triageRequest(body)
    if (redFlag) return answerSafely(parts, input, redFlag, emit)
    const reading = toBrief(body, await readKnown(parts, input, parts.now()))
    if (reading.kind === 'support')
      return answerSafely(parts, input, { kind: reading.reason, reply: reading.reply, urgent: false }, emit)
    const { brief, wishes } = reading
    const byRules = planByRules(brief, seed)
    if (isInfeasible(byRules)) {
      const detail = `${byRules.infeasible} ${whatToRelax(brief, wishes, seed)}`
      throw new CoachError('brief_infeasible', { detail })
    }
    return generatePlan(
      parts,
      input,
      {
        planType: 'meal',
        kind: kindOf(brief, byRules, seed),
        titleOf: ({ title }) => title,
        weeksOf: () => weeks,
        contentOf: week => ({ request: body, own: ownDishes(week) }),
        parse: stored => Value.Parse(MealPlanAnswer, stored),
      },
      emit,
    )
  }

  return { generate }
}

/** How a meal plan is proposed. */
export const kindOf = (brief: Brief, byRules: FittedWeek, seed: string): PlanKind<FittedWeek, MealPlan, Report> => ({
  ask: draftPrompt(brief, seed),
  read: toolInput => readDraft(toolInput, brief),
  complete: week => completePlan(brief, week),
  check: plan => {
    const report = checkPlan(brief, plan, { guarded: 'none' })
    return { report, violations: violationsOf(report) }
  },
  byRules,
})
