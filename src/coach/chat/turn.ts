import type { StoredMessage } from '#src/table/conversationItems.ts'
import type { Turn } from '#src/table/conversations.ts'
import type { TableKey } from '#src/table/keys.ts'
import { titleOf } from './title.ts'

/** The ids of a turn's conversation and messages: a new conversation takes the id of its first turn. */
export function idsOf(turnId: string, conversationId: string | undefined) {
  return { conversationId: conversationId ?? turnId, messageId: `${turnId}-1`, userMessageId: `${turnId}-0` }
}

/** The turn that a message belongs to. */
export const turnOf = (messageId: string): string => messageId.slice(0, -2)

type Asked = {
  userId: string
  turnId: string
  conversationId: string | undefined
  message: string
  askedAtMs: number
  answeredAtMs: number
  replaced: readonly TableKey[]
  resumed?: boolean
  lastSeen?: string | undefined
}

/** A question and its answer as they are kept. */
export function toTurn(
  { userId, turnId, conversationId, message, askedAtMs, answeredAtMs, ...rest }: Asked,
  answer: Omit<StoredMessage, 'messageId' | 'role' | 'createdAt'>,
): Turn {
  const ids = idsOf(turnId, conversationId)
  const createdAt = (ms: number) => new Date(ms).toISOString()
  return {
    userId,
    conversationId: ids.conversationId,
    turnId,
    isNew: conversationId === undefined,
    title: titleOf(message),
    messages: [
      { messageId: ids.userMessageId, role: 'user', content: message, createdAt: createdAt(askedAtMs) },
      { messageId: ids.messageId, role: 'assistant', createdAt: createdAt(answeredAtMs), ...answer },
    ],
    ...rest,
    nowMs: answeredAtMs,
  }
}
