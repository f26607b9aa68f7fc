import { Type } from 'typebox'
import type { AdaptAnswer, AdaptRequest } from '#src/api/adapt.ts'
import type { Preferences } from '#src/api/preferences.ts'
import { violationsOf } from '#src/coach/gate.ts'
import { CoachError } from '#src/errors.ts'
import { triageAll } from '#src/knowledge/redFlags/index.ts'
import { shapeOf } from '#src/shape.ts'
import type { PlanHeader, Plans, Version } from '#src/table/plans.ts'
import { toBrief } from '../brief.ts'
import { checkPlan } from '../check.ts'
import { completePlan } from '../complete.ts'
import { toContent, type WorkoutContent } from '../content.ts'
import { draftByRules, isInfeasible } from '../rules.ts'
import { changeFor } from './change.ts'
import { diffPlans } from './diffPlans.ts'
import { repeatWeeks } from './repeatWeek.ts'
import { replaceForbidden } from './replace.ts'

const proposal = shapeOf(Type.Object({ from: Type.String(), content: Type.Unknown() }))

type Parts = {
  plans: Plans
  preferences: { read(userId: string): Promise<Preferences> }
  now: () => number
}

const unknown = (what: string) => new CoachError('not_found', { detail: `There is no such ${what}.` })

/** Changes of a saved plan: proposed as a diff, applied when the user says so, taken back on request. By code alone. */
export function createProposals({ plans, preferences, now }: Parts) {
  async function load(userId: string, planId: string): Promise<{ header: PlanHeader; content: WorkoutContent }> {
    const header = await plans.read(userId, planId)
    const content = header && toContent(await plans.readContent(userId, planId, header.version))
    if (!header || !content) throw unknown('plan')
    return { header, content }
  }

  /** Proposes the smallest change that answers the reason; it passes every hard gate or is not offered. */
  async function propose(
    userId: string,
    planId: string,
    proposalId: string,
    asked: AdaptRequest,
  ): Promise<AdaptAnswer> {
    const redFlag = triageAll([asked.details ?? ''])
    if (redFlag) {
      const { reply, kind, urgent } = redFlag
      return { proposalId: null, source: 'safety', diff: [], reply, safety: { kind, urgent } }
    }
    const [{ header, content }, declared] = await Promise.all([load(userId, planId), preferences.read(userId)])
    const { request, repeated = [], plan } = content
    const { summary, ...basis } = changeFor(asked, {
      request,
      repeated,
      exercises: namesOf(plan),
      weeks: plan.weeks.length,
    })
    const adapted = rebuild(basis, content, declared)
    const diff = diffPlans(content.plan, adapted.plan)
    if (diff.length === 0) {
      throw new CoachError('brief_infeasible', {
        detail: 'The plan already is as you ask: nothing would change. Describe what bothers you more closely.',
      })
    }
    await plans.saveProposal(userId, planId, proposalId, now(), { from: header.version, content: adapted })
    return { proposalId, source: 'rules', summary, diff, report: adapted.report }
  }

  /** Applies a proposal; to accept it again changes nothing. Throws `plan_changed` if the plan has moved on. */
  async function accept(userId: string, planId: string, proposalId: string): Promise<void> {
    const [header, kept] = await Promise.all([
      plans.read(userId, planId),
      plans.readProposal(userId, planId, proposalId, now()),
    ])
    if (!header) throw unknown('plan')
    if (header.version === proposalId) return
    if (!proposal.Check(kept)) throw unknown('proposal')
    const content = toContent(kept.content)
    if (!content) throw unknown('proposal')
    if (header.version !== kept.from) throw new CoachError('plan_changed')
    if (!(await plans.addVersion(userId, header, versionOf(proposalId, content), content))) {
      throw new CoachError('plan_changed')
    }
  }

  /** Goes back to the version before the last change. */
  async function undo(userId: string, planId: string): Promise<void> {
    const header = await plans.read(userId, planId)
    if (!header) throw unknown('plan')
    if (header.undoTo === undefined) {
      throw new CoachError('plan_changed', { detail: 'There is no change of this plan to take back.' })
    }
    const content = toContent(await plans.readContent(userId, planId, header.undoTo))
    if (!content || !(await plans.undo(userId, header, versionOf(header.undoTo, content)))) {
      throw new CoachError('plan_changed')
    }
  }

  return { propose, accept, undo }
}

const namesOf = ({ weeks }: WorkoutContent['plan']): string[] => [
  ...new Set(weeks.flatMap(({ sessions }) => sessions.flatMap(({ exercises }) => exercises.map(({ name }) => name)))),
]

const versionOf = (version: string, { plan }: WorkoutContent): Version => ({
  version,
  title: plan.title,
  duration: plan.weeks.length,
})

/** The plan made anew from what changed, every gate run again. Throws `brief_infeasible` where none is valid. */
export function rebuild(
  { request, repeated }: Pick<WorkoutContent, 'request'> & { repeated: readonly number[] },
  { draft: before }: Pick<WorkoutContent, 'draft'>,
  declared: Preferences,
): WorkoutContent {
  const brief = toBrief(request, declared)
  const drafted = draftByRules(brief)
  if (isInfeasible(drafted)) {
    throw new CoachError('brief_infeasible', { detail: [drafted.infeasible, ...drafted.relax].join(' ') })
  }
  const draft = replaceForbidden(brief, before)
  const plan = repeatWeeks(brief, draft, completePlan(brief, draft), repeated)
  const report = checkPlan({ ...brief, weeks: plan.weeks.length }, plan, { redFlags: 'none' })
  const [broken] = violationsOf(report)
  if (broken) {
    throw new CoachError('brief_infeasible', {
      detail: `No change of this plan answers that and holds: ${broken.detail}. Make a new plan instead.`,
    })
  }
  return { request, draft, ...(repeated.length > 0 ? { repeated: [...repeated] } : {}), plan, report }
}
