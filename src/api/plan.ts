import { type Static, Type } from 'typebox'
import { Cursor, Instant, PageLimit, strict, ulidPattern } from './common.ts'

export const Gate = Type.Object({
  id: Type.String({ examples: ['W4'] }),
  kind: Type.Union([Type.Literal('H'), Type.Literal('S')], { description: 'H must hold, S is a score' }),
  passed: Type.Boolean(),
  score: Type.Number({ minimum: 0, maximum: 1 }),
  detail: Type.String(),
})
export type Gate = Static<typeof Gate>

export const Report = Type.Object(
  {
    gates: Type.Array(Gate),
    score: Type.Number({ minimum: 0, maximum: 1, description: 'the mean of the scores' }),
    builtFor: Type.Array(Type.String(), { description: 'what the plan was built for, and what could not be read' }),
  },
  { title: 'Report' },
)
export type Report = Static<typeof Report>

/** A list of short texts in people's own words. */
export const planTexts = (maxItems: number, description: string, examples: string[]) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems, description, examples: [examples] })

/** What every generated plan's answer carries beside the plan: its cost, who chose, and how it was checked. */
export const planCharge = {
  tokensUsed: Type.Integer({ minimum: 0 }),
  remainingRequests: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()]),
  source: Type.Union([Type.Literal('model'), Type.Literal('repaired'), Type.Literal('rules'), Type.Literal('safety')]),
  report: Type.Optional(Report),
  degraded: Type.Optional(Type.Object({ reason: Type.String() })),
  stored: Type.Optional(Type.Literal(false, { description: 'present if the plan could not be kept' })),
  reply: Type.Optional(Type.String({ description: 'the safety answer' })),
  safety: Type.Optional(Type.Object({ kind: Type.String(), urgent: Type.Boolean() })),
}

export const PlanId = Type.String({
  pattern: ulidPattern,
  description: 'id of a plan (ULID)',
  examples: ['01JD8X3W2N5Q7R9T1V3X5Z7B9D'],
})

export const PlanSummary = Type.Object(
  {
    planId: PlanId,
    planType: Type.Union([Type.Literal('workout'), Type.Literal('meal')]),
    title: Type.String(),
    generatedAt: Instant,
    active: Type.Boolean({ description: 'the plan that is followed now; one of each type' }),
    duration: Type.Integer({ description: 'weeks' }),
    source: Type.String({ description: 'who chose: model, repaired (after its draft was mended) or rules' }),
    model: Type.Optional(Type.String()),
  },
  { title: 'PlanSummary' },
)
export type PlanSummary = Static<typeof PlanSummary>

export const PlanPage = Type.Object({ plans: Type.Array(PlanSummary), nextCursor: Type.Optional(Cursor) })

export const PlanListQuery = Type.Object({ limit: PageLimit, cursor: Type.Optional(Cursor) }, strict)

export const PlanParams = Type.Object({ planId: PlanId })

export const PlanFormat = Type.Object(
  {
    format: Type.Optional(
      Type.Literal('shopping-list', { description: 'the shopping list of a meal plan as plain text, for a phone' }),
    ),
  },
  strict,
)

export const PlanUpdate = Type.Object({ active: Type.Boolean() }, { ...strict, title: 'PlanUpdate' })
