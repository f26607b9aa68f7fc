import { type Static, Type } from 'typebox'
import { ConversationId, MessageId, strict, ulidPattern } from './common.ts'

export const ChatRequest = Type.Object(
  {
    message: Type.String({
      minLength: 1,
      maxLength: 2000,
      description: 'what the athlete says: 1 to 2000 characters',
      examples: ['How many sets a week do I need to grow my back?'],
    }),
    conversationId: Type.Optional(ConversationId),
    replaceFrom: Type.Optional(MessageId),
  },
  {
    ...strict,
    title: 'ChatRequest',
    description:
      'Without conversationId a new conversation begins. With replaceFrom the turn of that message and all that follows are dropped once the new answer is there (edit, regenerate).',
  },
)
export type ChatRequest = Static<typeof ChatRequest>

export const AnswerSource = Type.Union([Type.Literal('model'), Type.Literal('rules'), Type.Literal('safety')], {
  description: 'who answered: the language model, the rules of this service, or a fixed safety answer',
})
export type AnswerSource = Static<typeof AnswerSource>

/** A change of a plan that the coach proposed and nobody has accepted yet. */
export const ChatProposal = Type.Object(
  {
    planId: Type.String({ pattern: ulidPattern }),
    proposalId: Type.String({ pattern: ulidPattern }),
    summary: Type.String({ description: 'what would change, in a sentence' }),
  },
  {
    title: 'ChatProposal',
    description:
      'nothing has changed yet: POST /api/ai/workout-plan/{planId}/adapt/{proposalId}/accept makes the change; it is kept for a week',
  },
)
export type ChatProposal = Static<typeof ChatProposal>

const answerFields = {
  conversationId: ConversationId,
  messageId: MessageId,
  userMessageId: MessageId,
  tokensUsed: Type.Integer({
    minimum: 0,
    description: 'input, output and cache tokens of all model calls of this request',
  }),
  remainingRequests: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
    description: 'requests left today; null if the store could not say',
  }),
  source: AnswerSource,
  stopReason: Type.Optional(
    Type.String({ description: 'why the model stopped: end, max_tokens (the answer is cut short), refusal' }),
  ),
  degraded: Type.Optional(
    Type.Object({ reason: Type.String() }, { description: 'the model could not answer, the rules did; not charged' }),
  ),
  interrupted: Type.Optional(Type.Boolean({ description: 'the answer ended before its end' })),
  stored: Type.Optional(
    Type.Literal(false, { description: 'present if this turn could not be kept in the conversation' }),
  ),
  proposal: Type.Optional(ChatProposal),
  safety: Type.Optional(
    Type.Object({ kind: Type.String(), urgent: Type.Boolean() }, { description: 'which warning sign was read' }),
  ),
}

export const ChatAnswer = Type.Object(
  { reply: Type.String(), ...answerFields },
  {
    title: 'ChatAnswer',
    examples: [
      {
        reply: 'Most people grow well on 10 to 20 hard sets a muscle a week, spread over two or three days.',
        conversationId: '01JD8X3W2N5Q7R9T1V3X5Z7B9D',
        messageId: '01JD8X3W2N5Q7R9T1V3X5Z7B9D-1',
        userMessageId: '01JD8X3W2N5Q7R9T1V3X5Z7B9D-0',
        tokensUsed: 412,
        remainingRequests: 9,
        source: 'model',
        stopReason: 'end',
      },
    ],
  },
)
export type ChatAnswer = Static<typeof ChatAnswer>

/** The events of the streamed form. */
export type ChatEvent =
  | { event: 'start'; data: { conversationId: string; messageId: string; userMessageId: string } }
  | { event: 'delta'; data: { text: string } }
  | { event: 'end'; data: Omit<ChatAnswer, 'reply'> }
