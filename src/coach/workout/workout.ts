import { Value } from 'typebox/value'
import type { Preferences } from '#src/api/preferences.ts'
import { type WorkoutPlan, WorkoutPlanAnswer, type WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { violationsOf } from '#src/coach/gate.ts'
import { answerSafely, type Emit, type GenerateParts, type GenerateResult, generatePlan } from '#src/coach/generate.ts'
import { CoachError } from '#src/errors.ts'
import type { Asked } from '#src/quota/meter.ts'
import { toBrief } from './brief.ts'
import { checkPlan } from './check.ts'
import { completePlan } from './complete.ts'
import { readDraft } from './draft.ts'
import { draftPrompt } from './prompt.ts'
import { draftByRules, isInfeasible } from './rules.ts'
import { triageRequest } from './triageRequest.ts'
import type { Draft } from './types.ts'

export type GenerateInput = Asked & { body: WorkoutPlanRequest }

export type WorkoutParts = GenerateParts & { preferences: { read(userId: string): Promise<Preferences> } }

/** Workout plans: made, checked, kept. */
export function createWorkouts(parts: WorkoutParts) {
  /**
   * Makes a plan that passes every hard gate and keeps it. Throws `brief_infeasible` before anything is charged; a red
   * flag in any free text gives the safety answer in place of a plan.
   */
  async function generate(input: GenerateInput, emit: Emit<WorkoutPlan>): Promise<GenerateResult<WorkoutPlan>> {
    const { body, userId } = input
    const redFlag = triageRequest(body)
    if (redFlag) return answerSafely(parts, input, redFlag, emit)
    const preferences = await parts.preferences.read(userId)
    if (!preferences.enabled) throw new CoachError('coach_disabled')
    const brief = toBrief(body, preferences)
    const byRules = feasible(draftByRules(brief))
    const kind = {
      ask: draftPrompt(brief),
      read: (toolInput: unknown) => readDraft(toolInput, brief),
      complete: (chosen: Draft) => completePlan(brief, chosen),
      check: (plan: WorkoutPlan) => {
        const report = checkPlan(brief, plan, { redFlags: 'none' })
        return { report, violations: violationsOf(report) }
      },
      byRules,
    }
    return generatePlan(
      parts,
      input,
      {
        planType: 'workout',
        kind,
        titleOf: ({ title }) => title,
        weeksOf: ({ weeks }) => weeks.length,
        contentOf: draft => ({ request: body, draft }),
        parse: stored => Value.Parse(WorkoutPlanAnswer, stored),
      },
      emit,
    )
  }

  return { generate }
}

function feasible(drafted: ReturnType<typeof draftByRules>): Draft {
  if (!isInfeasible(drafted)) return drafted
  const detail = [drafted.infeasible, ...drafted.relax].join(' ')
  throw new CoachError('brief_infeasible', { detail })
}
