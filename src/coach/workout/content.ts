import { Type } from 'typebox'
import { Report } from '#src/api/plan.ts'
import { WorkoutPlan, WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { shapeOf } from '#src/shape.ts'
import type { Draft } from './types.ts'

const content = shapeOf(
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
