import { type Static, Type } from 'typebox'
import { shapeOf } from '#src/shape.ts'
import { isExpired } from './time.ts'

const header = Type.Object({
  conversationId: Type.String(),
  title: Type.String(),
  messageCount: Type.Integer(),
  createdAt: Type.String(),
  lastMessageAt: Type.String(),
  lastTurn: Type.String(),
  deletedAt: Type.Optional(Type.String()),
  ttl: Type.Number(),
})

const message = Type.Object({
  messageId: Type.String(),
  role: Type.Union([Type.Literal('user'), Type.Literal('assistant')]),
  content: Type.String(),
  createdAt: Type.String(),
  /** Who wrote an assistant's message: the model, the rules or the safety answers. */
  source: Type.Optional(Type.Union([Type.Literal('model'), Type.Literal('rules'), Type.Literal('safety')])),
  model: Type.Optional(Type.String()),
  tokens: Type.Optional(Type.Integer()),
  stopReason: Type.Optional(Type.String()),
  /** True where the answer ended before its end: the client left or the model broke off. */
  interrupted: Type.Optional(Type.Boolean()),
})

export type ConversationHeader = Static<typeof header>
export type StoredMessage = Static<typeof message>

export const conversationItem = shapeOf(header)
export const messageItem = shapeOf(Type.Intersect([message, Type.Object({ ttl: Type.Number() })]))

/** A header that can be shown and written to: neither over nor deleted. */
export function isAlive(item: ConversationHeader, nowMs: number): boolean {
  return item.deletedAt === undefined && !isExpired(item, nowMs)
}
