import type { Report } from '#src/api/plan.ts'
import { type PlanKind, type Proposed, propose, type Step } from '#src/coach/propose.ts'
import type { RedFlag } from '#src/knowledge/redFlags/index.ts'
import type { Model } from '#src/model/port.ts'
import type { Asked, Done, Meter, Run } from '#src/quota/meter.ts'
import type { Permit } from '#src/quota/permit.ts'
import type { Allowance, Quota } from '#src/quota/quota.ts'
import type { PlanHeader, Plans } from '#src/table/plans.ts'

/** What the generation of every kind of plan needs. */
export type GenerateParts = {
  plans: Plans
  meter: Meter
  quota: Quota
  /** Absent: the rules choose. */
  model: Model | undefined
  now: () => number
}

/** A plan's answer on the wire, whatever the plan is. */
export type PlanAnswer<Plan> = {
  planId: string | null
  plan: Plan | null
  tokensUsed: number
  remainingRequests: number | null
  source: 'model' | 'repaired' | 'rules' | 'safety'
  report?: Report
  degraded?: { reason: string }
  stored?: false
  reply?: string
  safety?: { kind: string; urgent: boolean }
}

export type PlanEvent<Plan> =
  | { event: 'start'; data: { planId: string } }
  | { event: 'progress'; data: { step: Step } }
  | { event: 'end'; data: PlanAnswer<Plan> }

export type Emit<Plan> = (
  event: PlanEvent<Plan>,
  heading?: { allowance?: Allowance; replayed?: boolean },
) => Promise<void>

export type GenerateResult<Plan> = { answer: PlanAnswer<Plan>; allowance?: Allowance; replayed: boolean }

/** Words that go out in place of a plan: for a red flag, or where a plan would harm. They cost nothing. */
export async function answerSafely<Plan>(
  { quota, now }: GenerateParts,
  { userId, tier }: Asked,
  { reply, kind, urgent }: Omit<RedFlag, 'kind'> & { kind: string },
  emit: Emit<Plan>,
): Promise<GenerateResult<Plan>> {
  const left = await quota.read(userId, tier, now()).catch(() => undefined)
  const answer: PlanAnswer<Plan> = {
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

/** One kind of plan: how it is proposed, and what is kept of it. */
export type PlanMaking<Draft, Plan> = {
  planType: PlanHeader['planType']
  kind: PlanKind<Draft, Plan, Report>
  titleOf: (plan: Plan) => string
  weeksOf: (plan: Plan) => number
  /** What is stored beside the plan and its report. */
  contentOf: (draft: Draft) => object
  /** An answer as it was kept for its Idempotency-Key. */
  parse: (stored: unknown) => PlanAnswer<Plan>
}

/** A plan under one unit of the allowance: proposed, checked, kept, answered; or the answer that its key has already. */
export async function generatePlan<Draft, Plan>(
  parts: GenerateParts,
  input: Asked,
  making: PlanMaking<Draft, Plan>,
  emit: Emit<Plan>,
): Promise<GenerateResult<Plan>> {
  const outcome = await parts.meter.run(
    input,
    async () => undefined,
    run => make(parts, input, run, making, emit),
  )
  if (outcome.replay === undefined) {
    await emit({ event: 'end', data: outcome.answer })
    return { ...outcome, replayed: false }
  }
  const answer = making.parse(outcome.replay)
  if (answer.planId !== null) await emit({ event: 'start', data: { planId: answer.planId } }, { replayed: true })
  await emit({ event: 'end', data: answer }, { replayed: true })
  return { answer, replayed: true }
}

async function make<Draft, Plan>(
  parts: GenerateParts,
  input: Asked,
  run: Run & { permit: Permit; allowance: Allowance },
  making: PlanMaking<Draft, Plan>,
  emit: Emit<Plan>,
): Promise<Done<PlanAnswer<Plan>>> {
  const planId = run.requestId
  await emit({ event: 'start', data: { planId } }, { allowance: run.allowance })
  let draft = making.kind.byRules
  const complete = (chosen: Draft): Plan => {
    draft = chosen
    return making.kind.complete(chosen)
  }
  // One time for the draft and its repair, from when the request has its slot: the lease of its key and the connection
  // wait for one.
  const ask = { ...making.kind.ask, turnStartedAt: parts.now() }
  const proposed = await propose(
    { ...making.kind, ask, complete },
    { model: parts.model, permit: run.permit, onStep: step => emit({ event: 'progress', data: { step } }) },
  )
  const stored = await keep(parts, input, run, making, draft, proposed)
  return {
    answer: left => toAnswer(planId, proposed, left, stored),
    // A refusal costs: probing must.
    giveBack: proposed.degraded !== undefined && proposed.degraded.reason !== 'model_refusal',
  }
}

/** Keeps the plan; it is the user's even if that fails, and then says so. */
async function keep<Draft, Plan>(
  { plans }: GenerateParts,
  { userId, log }: Asked,
  { requestId: planId, startedAt }: Run,
  { planType, titleOf, weeksOf, contentOf }: PlanMaking<Draft, Plan>,
  draft: Draft,
  { plan, report, source, model }: Proposed<Plan, Report>,
): Promise<boolean> {
  const header: PlanHeader = {
    planId,
    planType,
    title: titleOf(plan),
    generatedAt: new Date(startedAt).toISOString(),
    duration: weeksOf(plan),
    source,
    version: planId,
    ...(model === undefined ? {} : { model }),
  }
  try {
    await plans.save(userId, header, { ...contentOf(draft), plan, report })
    return true
  } catch (error) {
    log.error({ err: error }, 'a plan could not be kept')
    return false
  }
}

function toAnswer<Plan>(
  planId: string,
  { plan, report, source, tokensUsed, degraded }: Proposed<Plan, Report>,
  left: Allowance,
  stored: boolean,
): PlanAnswer<Plan> {
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
