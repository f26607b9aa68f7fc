import { Type } from 'typebox'
import { Instant } from './common.ts'

export const Erased = Type.Object(
  {
    success: Type.Literal(true),
    deleted: Type.Integer({ minimum: 0, description: 'stored items that were deleted this time' }),
  },
  { title: 'Erased' },
)

const rows = (description: string) => Type.Optional(Type.Array(Type.Object({}), { description }))
const one = (description: string) =>
  Type.Optional(Type.Union([Type.Object({}), Type.Null()], { description: `${description}; null if there are none` }))

/** What an export holds. It is streamed, so the schema describes it and does not shape it. */
export const Export = Type.Object(
  {
    exportedAt: Instant,
    userId: Type.String(),
    preferences: one('your preferences as you saved them'),
    profile: one('your profile as you saved it'),
    context: one('what the coach was last shown of you'),
    conversations: rows('each with its messages, oldest first'),
    plans: rows('your plans'),
    planVersions: rows('every version of a plan with its content, by planId and version'),
    activePlans: rows('which plan of each type you follow'),
    proposals: rows('changes that were proposed'),
    workouts: rows('your training log'),
    measurements: rows('your measurements'),
    nutrition: rows('what you ate'),
    feedback: rows('your judgements'),
    usage: rows('the model calls made for you, with tokens and cost'),
    idempotencyKeys: rows('the keys of the last 24 hours with the answers kept for them'),
    rateLimit: rows('your requests by day'),
  },
  { title: 'Export', description: 'Kinds that are newer than this list come as `other:KIND`.' },
)
