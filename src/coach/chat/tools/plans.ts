import { Type } from 'typebox'
import type { PlanChange } from '#src/api/adapt.ts'
import { adaptReasons } from '#src/api/adapt.ts'
import { ulidPattern } from '#src/api/common.ts'
import type { MealPlan } from '#src/api/mealPlan.ts'
import type { WorkoutPlan } from '#src/api/workoutPlan.ts'
import { dayInWords } from '#src/athlete/contextWorkouts.ts'
import { toMealContent } from '#src/coach/meal/content.ts'
import { dayNumber, dayText, mondayFrom, mondayOf } from '#src/coach/progress/metrics/days.ts'
import type { createProposals } from '#src/coach/workout/adapt/proposals.ts'
import { toContent } from '#src/coach/workout/content.ts'
import type { PlanSummary, Plans } from '#src/table/plans.ts'
import { type ChatTool, chatTool, failed, type ToolAnswer } from './tool.ts'
import { mealWords, quoted, sessionWords } from './words.ts'

export type PlanReads = Pick<Plans, 'readActive' | 'read' | 'readContent'>
export type Proposals = Pick<ReturnType<typeof createProposals>, 'propose'>

const mostChanges = 20

/** What the plans that are followed now say for this week and today. */
export const myPlans = (plans: PlanReads): ChatTool =>
  chatTool(
    'my_plans',
    "The athlete's active plans: this week's sessions of the workout plan, today's meals of the meal plan.",
    Type.Object({ type: Type.Optional(Type.Enum(['workout', 'meal'])) }),
    async ({ type }, { caller, today }) => {
      const active = await activePlans(plans, caller.userId)
      const asked = active.filter(({ planType }) => type === undefined || planType === type)
      if (asked.length === 0) {
        return { records: [`There is no active ${type ?? ''} plan.`.replace(/ {2}/, ' ')] }
      }
      const lines = await Promise.all(asked.map(plan => planWords(plans, caller.userId, plan, today)))
      return { told: asked.map(({ planId, planType }) => `${planType} plan: planId ${planId}`), records: lines.flat() }
    },
  )

async function activePlans(plans: PlanReads, userId: string): Promise<PlanSummary[]> {
  const ids = await plans.readActive(userId)
  const found = await Promise.all([...ids].map(planId => plans.read(userId, planId)))
  return found.filter(plan => plan !== undefined)
}

async function planWords(plans: PlanReads, userId: string, plan: PlanSummary, today: string): Promise<string[]> {
  const { planId, planType, version, generatedAt } = plan
  const kept = await plans.readContent(userId, planId, version)
  if (planType === 'meal') {
    const content = toMealContent(kept)
    return content ? mealPlanWords(content.plan, today) : []
  }
  const content = toContent(kept)
  return content ? workoutPlanWords(content.plan, content.request.startDate ?? generatedAt.slice(0, 10), today) : []
}

/** The sessions of the week that the athlete is in; of the first one where the plan has not begun. */
function workoutPlanWords({ title, weeks }: WorkoutPlan, startedOn: string, today: string): string[] {
  const monday = mondayFrom(dayNumber(startedOn))
  const at = Math.floor((dayNumber(today) - monday) / 7)
  const named = `Active workout plan ${quoted(title, 80)}, ${weeks.length} weeks from ${dayInWords(dayText(monday))}`
  if (at >= weeks.length) return [`${named}: it is over.`]
  const week = weeks[Math.max(0, at)]
  if (!week) return []
  const where = at < 0 ? 'it has not begun yet; its first week' : `now in week ${week.week}`
  const first = monday + (week.week - 1) * 7
  return [
    `${named}: ${where}, ${quoted(week.focus, 80)}${week.deload ? ', a deload' : ''}.`,
    ...week.sessions.map(session => sessionWords(session, dayText(first + session.day - 1))),
  ]
}

/** The meals of today's weekday. */
function mealPlanWords({ title, targets, days }: MealPlan, today: string): string[] {
  const weekday = dayNumber(today) - mondayOf(dayNumber(today)) + 1
  const day = days.find(one => one.day === weekday)
  return [
    `Active meal plan ${quoted(title, 80)}: ${targets.kcal} kcal, ${targets.proteinG} g protein, ${targets.carbsG} g carbohydrate and ${targets.fatG} g fat a day.`,
    ...(day ? mealWords(day) : []),
  ]
}

type ProposeParts = { plans: PlanReads; proposals: Proposals; newId: () => string }

/** A change of the workout plan that is only proposed: it is made when the athlete accepts it. */
export function proposePlanChange({ plans, proposals, newId }: ProposeParts): ChatTool {
  return chatTool(
    'propose_plan_change',
    'Proposes the smallest change of the active workout plan that answers a reason. Nothing changes until the athlete accepts the proposal in the app: never say that it is done. Only when the athlete wants the plan changed.',
    Type.Object({
      planId: Type.Optional(Type.String({ pattern: ulidPattern, description: 'left out: the active workout plan' })),
      reason: Type.Enum([...adaptReasons]),
      details: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 200,
          description:
            'in the athlete’s words: what hurts or in which exercise (pain), what is there or missing (no_equipment), which week (missed_week), how many minutes there are (no_time)',
        }),
      ),
    }),
    async ({ planId, reason, details }, { caller: { userId } }) => {
      const id = planId ?? (await activePlans(plans, userId)).find(({ planType }) => planType === 'workout')?.planId
      if (id === undefined) return failed('there is no active workout plan to change')
      const asked = { reason, ...(details === undefined ? {} : { details }) }
      const { proposalId, summary, diff, reply } = await proposals.propose(userId, id, newId(), asked)
      if (proposalId === null) return { told: [`Nothing was proposed; tell the athlete this: ${reply ?? ''}`] }
      return proposed({ planId: id, proposalId, summary: summary ?? '' }, diff)
    },
  )
}

function proposed(proposal: NonNullable<ToolAnswer['proposal']>, diff: readonly PlanChange[]): ToolAnswer {
  return {
    told: [
      JSON.stringify(proposal),
      'This is proposed and not done: the plan stays as it is until the athlete accepts the proposal.',
    ],
    records: [`Proposed, not done: ${proposal.summary}`, ...diff.slice(0, mostChanges).map(changeWords)],
    proposal,
  }
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function changeWords({ week, day, change, from, to }: PlanChange): string {
  const when = [
    ...(week === undefined ? [] : [`week ${week}`]),
    ...(day === undefined ? [] : [weekdays[day - 1] ?? '']),
  ]
  const what = [from, to].filter(text => text !== undefined).join(' becomes ')
  return `Would be ${change}${when.length > 0 ? ` (${when.join(', ')})` : ''}: ${what}.`
}
