import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type PlanSummary, Report } from '#src/api/plan.ts'
import { type SavedWorkoutPlan, WorkoutPlan, WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { CoachError } from '#src/errors.ts'
import type { Plans } from '#src/table/plans.ts'
import { toCalendar } from './calendar.ts'
import type { Draft } from './types.ts'

const content = Compile(
  Type.Object({
    request: WorkoutPlanRequest,
    draft: Type.Object({
      title: Type.String(),
      sessions: Type.Array(Type.Object({ title: Type.String(), exerciseIds: Type.Array(Type.String()) })),
    }),
    /** Weeks that were missed and are done once more. */
    repeated: Type.Optional(Type.Array(Type.Integer())),
    plan: WorkoutPlan,
    report: Report,
  }),
)

/** What a plan was made of, kept with it as it was delivered. */
export type WorkoutContent = {
  request: WorkoutPlanRequest
  draft: Draft
  repeated?: number[]
  plan: WorkoutPlan
  report: Report
}

/** Stored bytes as the content of a plan; undefined for anything else. */
export const toContent = (kept: unknown): WorkoutContent | undefined => (content.Check(kept) ? kept : undefined)

const unknown = () => new CoachError('not_found', { detail: 'There is no such plan.' })

/** The user's saved plans. What is not there, or not the user's, is `not_found`. */
export function createSavedPlans(plans: Plans) {
  async function header(userId: string, planId: string) {
    const found = await plans.read(userId, planId)
    if (!found) throw unknown()
    return found
  }

  async function read(userId: string, planId: string): Promise<SavedWorkoutPlan> {
    const found = await header(userId, planId)
    const kept = toContent(await plans.readContent(userId, planId, found.version))
    if (!kept) throw unknown()
    return { ...found, request: kept.request, plan: kept.plan, report: kept.report }
  }

  /** The plan as a calendar; without a start date of its own it begins on the first Monday after `nowMs`. */
  async function calendar(userId: string, planId: string, nowMs: number): Promise<string> {
    const { plan, request, generatedAt } = await read(userId, planId)
    const start = request.startDate ?? new Date(nowMs).toISOString().slice(0, 10)
    return toCalendar(planId, plan, start, generatedAt)
  }

  async function setActive(userId: string, planId: string, active: boolean): Promise<PlanSummary> {
    const found = await header(userId, planId)
    await plans.setActive(userId, found, active)
    return { ...found, active }
  }

  async function remove(userId: string, planId: string): Promise<void> {
    await plans.remove(userId, await header(userId, planId))
  }

  return { list: plans.list, read, calendar, setActive, remove }
}
