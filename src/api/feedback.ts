import { type Static, Type } from 'typebox'
import { ConversationId, Day, Instant, strict } from './common.ts'

export const FeedbackTarget = Type.Union([Type.Literal('message'), Type.Literal('plan')], {
  description: 'what is judged: an answer of the coach, or a plan',
})
export type FeedbackTarget = Static<typeof FeedbackTarget>

export const Rating = Type.Union([Type.Literal('up'), Type.Literal('down')])
export type Rating = Static<typeof Rating>

const TargetId = Type.String({
  pattern: '^[0-9A-HJKMNP-TV-Z]{26}(-1)?$',
  description: 'the messageId of an answer (it ends with -1), or a planId',
  examples: ['01JD8X3W2N5Q7R9T1V3X5Z7B9D-1'],
})

export const FeedbackRequest = Type.Object(
  {
    targetType: FeedbackTarget,
    targetId: TargetId,
    rating: Rating,
    comment: Type.Optional(
      Type.String({ minLength: 1, maxLength: 1000, examples: ['Short and to the point, thank you.'] }),
    ),
    conversationId: Type.Optional(ConversationId),
  },
  {
    ...strict,
    title: 'FeedbackRequest',
    description:
      'conversationId says where a message is; without it the message is looked for at the head of its own conversation and in your 100 most recent ones.',
  },
)
export type FeedbackRequest = Static<typeof FeedbackRequest>

export const Feedback = Type.Object(
  {
    targetType: FeedbackTarget,
    targetId: TargetId,
    rating: Rating,
    comment: Type.Optional(Type.String()),
    createdAt: Instant,
  },
  { title: 'Feedback' },
)
export type Feedback = Static<typeof Feedback>

const counts = { up: Type.Integer({ minimum: 0 }), down: Type.Integer({ minimum: 0 }) }

const FeedbackGroup = Type.Object({
  targetType: FeedbackTarget,
  source: Type.String({ description: 'who answered or chose: model, repaired, rules, safety' }),
  model: Type.Optional(Type.String()),
  promptVersion: Type.Optional(
    Type.String({ description: 'hash of the stable part of the prompt; absent where no model answered' }),
  ),
  ...counts,
})

export const FeedbackReport = Type.Object(
  {
    from: Day,
    to: Day,
    ...counts,
    groups: Type.Array(FeedbackGroup),
    days: Type.Array(Type.Object({ day: Day, ...counts, groups: Type.Array(FeedbackGroup) })),
  },
  {
    title: 'FeedbackReport',
    description: 'counts by the UTC day on which the judged answer was asked for; no comments, no users',
  },
)
export type FeedbackReport = Static<typeof FeedbackReport>
