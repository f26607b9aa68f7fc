import { type Static, Type } from 'typebox'
import { AnswerSource } from './chat.ts'
import { ConversationId, Cursor, Instant, MessageId, PageLimit, strict } from './common.ts'

export const Conversation = Type.Object(
  {
    conversationId: ConversationId,
    title: Type.String({ description: 'the beginning of the first message, until it is renamed' }),
    messageCount: Type.Integer({ minimum: 0 }),
    createdAt: Instant,
    lastMessageAt: Instant,
  },
  { title: 'Conversation' },
)
export type Conversation = Static<typeof Conversation>

export const Message = Type.Object(
  {
    messageId: MessageId,
    role: Type.Union([Type.Literal('user'), Type.Literal('assistant')]),
    content: Type.String(),
    createdAt: Instant,
    source: Type.Optional(AnswerSource),
    model: Type.Optional(Type.String()),
    tokens: Type.Optional(Type.Integer()),
    stopReason: Type.Optional(Type.String()),
    interrupted: Type.Optional(Type.Boolean({ description: 'the answer ended before its end' })),
  },
  { title: 'Message' },
)
export type Message = Static<typeof Message>

export const ConversationPage = Type.Object({
  conversations: Type.Array(Conversation),
  nextCursor: Type.Optional(Cursor),
})

export const MessagePage = Type.Object({
  conversation: Conversation,
  messages: Type.Array(Message),
  nextCursor: Type.Optional(Cursor),
})

export const ConversationListQuery = Type.Object({ limit: PageLimit, cursor: Type.Optional(Cursor) }, strict)

export const MessageListQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50, description: 'most messages on a page' }),
    cursor: Type.Optional(Cursor),
    order: Type.Union([Type.Literal('asc'), Type.Literal('desc')], {
      default: 'asc',
      description: 'asc: from the first message on; desc: from the newest back',
    }),
  },
  strict,
)

export const ConversationParams = Type.Object({ conversationId: ConversationId })

export const RenameRequest = Type.Object(
  { title: Type.String({ minLength: 1, maxLength: 120, examples: ['Back day'] }) },
  { ...strict, title: 'RenameRequest' },
)

export const Deleted = Type.Object({ success: Type.Literal(true) }, { title: 'Deleted' })
