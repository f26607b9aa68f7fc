import { Value } from 'typebox/value'
import type { Report } from '#src/api/plan.ts'
import type { Preferences } from '#src/api/preferences.ts'
import { type WorkoutPlan, WorkoutPlanAnswer, type WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { type Proposed, propose, type Step } from '#src/coach/propose.ts'
import { CoachError } from '#src/errors.ts'
import type { Model } from '#src/model/port.ts'
import type { Asked, Done, Meter, Run } from '#src/quota/meter.ts'
import type { Permit } from '#src/quota/permit.ts'
import type { Allowance, Quota } from '#src/quota/quota.ts'
import type { PlanHeader, Plans } from '#src/table/plans.ts'
import { toBrief } from './brief.ts'
import { checkPlan, violationsOf } from './check.ts'
import { completePlan } from './complete.ts'
import { readDraft } from './draft.ts'
import { draftPrompt } from './prompt.ts'
import { draftByRules, isInfeasible } from './rules.ts'
import type { WorkoutContent } from './saved.ts'
import { triageRequest } from './triageRequest.ts'
import type { Brief, Draft } from './types.ts'

export type GenerateInput = Asked & { body: WorkoutPlanRequest }

export type PlanEvent =
  | { event: 'start'; data: { planId: string } }
  | { event: 'progress'; data: { step: Step } }
  | { event: 'end'; data: WorkoutPlanAnswer }

type Emit = (event: PlanEvent, heading?: { allowance?: Allowance; replayed?: boolean }) => Promise<void>

export type WorkoutParts = {
  plans: Plans
  preferences: { read(userId: string): Promise<Preferences> }
  meter: Meter
  quota: Quota
  /** Absent: the rules choose. */
  model: Model | undefined
  now: () => number
}

export type GenerateResult = { answer: WorkoutPlanAnswer; allowance?: Allowance; replayed: boolean }

/** Workout plans: made, checked, kept. */
export function createWorkouts(parts: WorkoutParts) {
  /**
   * Makes a plan that passes every hard gate and keeps it. Throws `brief_infeasible` before anything is charged; a red
   * flag in any free text gives the safety answer in place of a plan.
   */
  async function generate(input: GenerateInput, emit: Emit): Promise<GenerateResult> {
    const { body, userId, tier } = input
    const redFlag = triageRequest(body)
    if (redFlag) {
      const left = await parts.quota.read(userId, tier, parts.now()).catch(() => undefined)
      const { reply, kind, urgent } = redFlag
      const answer: WorkoutPlanAnswer = {
        planId: null,
        plan: null,
        tokensUsed: 0,
        remainingRequests: left?.remaining ?? null,
        source: 'safety',
        reply,
        safety: { kind, urgent },
      }
      await emit({ event: 'end', data: answer }, left ? { allowance: left } : {})
      return { answer, ...(left ? { allowance: left } : {}), replayed: false }
    }
    const preferences = await parts.preferences.read(userId)
    if (!preferences.enabled) throw new CoachError('coach_disabled')
    const brief = toBrief(body, preferences)
    const byRules = feasible(draftByRules(brief))
    const outcome = await parts.meter.run(
      input,
      async () => undefined,
      run => make(parts, input, run, brief, byRules, emit),
    )
    if (outcome.replay !== undefined) return replay(outcome.replay, emit)
    await emit({ event: 'end', data: outcome.answer })
    return { ...outcome, replayed: false }
  }

  return { generate }
}

function feasible(drafted: ReturnType<typeof draftByRules>): Draft {
  if (!isInfeasible(drafted)) return drafted
  const detail = [drafted.infeasible, ...drafted.relax].join(' ')
  throw new CoachError('brief_infeasible', { detail })
}

async function make(
  parts: WorkoutParts,
  input: GenerateInput,
  run: Run & { permit: Permit; allowance: Allowance },
  brief: Brief,
  byRules: Draft,
  emit: Emit,
): Promise<Done<WorkoutPlanAnswer>> {
  const planId = run.requestId
  await emit({ event: 'start', data: { planId } }, { allowance: run.allowance })
  let draft = byRules
  const proposed = await propose(
    {
      ask: draftPrompt(brief),
      read: toolInput => readDraft(toolInput, brief),
      complete: chosen => {
        draft = chosen
        return completePlan(brief, chosen)
      },
      check: plan => {
        const report = checkPlan(brief, plan, { redFlags: 'none' })
        return { report, violations: violationsOf(report) }
      },
      byRules,
    },
    { model: parts.model, permit: run.permit, onStep: step => emit({ event: 'progress', data: { step } }) },
  )
  const stored = await keep(parts, input, run, { request: input.body, draft, ...proposed })
  return {
    answer: left => toAnswer(planId, proposed, left, stored),
    // A refusal costs: probing must.
    giveBack: proposed.degraded !== undefined && proposed.degraded.reason !== 'model_refusal',
  }
}

/** Keeps the plan; it is the user's even if that fails, and then says so. */
async function keep(
  { plans }: WorkoutParts,
  { userId, log }: GenerateInput,
  { requestId: planId, startedAt }: Run,
  made: WorkoutContent & Proposed<WorkoutPlan, Report>,
): Promise<boolean> {
  const { request, draft, plan, report, source, model } = made
  const header: PlanHeader = {
    planId,
    planType: 'workout',
    title: plan.title,
    generatedAt: new Date(startedAt).toISOString(),
    duration: plan.weeks.length,
    source,
    version: planId,
    ...(model === undefined ? {} : { model }),
  }
  try {
    await plans.save(userId, header, { request, draft, plan, report })
    return true
  } catch (error) {
    log.error({ err: error }, 'a plan could not be kept')
    return false
  }
}

function toAnswer(
  planId: string,
  { plan, report, source, tokensUsed, degraded }: Proposed<WorkoutPlan, Report>,
  left: Allowance,
  stored: boolean,
): WorkoutPlanAnswer {
  return {
    planId,
    plan,
    tokensUsed,
    remainingRequests: left.remaining,
    source,
    report,
    ...(degraded ? { degraded } : {}),
    ...(stored ? {} : { stored: false }),
  }
}

async function replay(stored: unknown, emit: Emit): Promise<GenerateResult> {
  const answer = Value.Parse(WorkoutPlanAnswer, stored)
  if (answer.planId !== null) await emit({ event: 'start', data: { planId: answer.planId } }, { replayed: true })
  await emit({ event: 'end', data: answer }, { replayed: true })
  return { answer, replayed: true }
}
