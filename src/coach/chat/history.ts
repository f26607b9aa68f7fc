import { readListCursor, readMessageCursor, toCursor } from '#src/api/cursor.ts'
import type { Conversations } from '#src/table/conversations.ts'
import type { Messages } from '#src/table/messages.ts'

type Paged = { limit: number; cursor?: string }

/** A page of the list, with an opaque cursor to the next. Throws `invalid_request` for a cursor that is none. */
export async function listConversations(rows: Conversations, userId: string, { limit, cursor }: Paged, nowMs: number) {
  const after = cursor === undefined ? undefined : readListCursor(cursor)
  const { conversations, next } = await rows.list(userId, { limit, after, nowMs })
  return { conversations, ...(next ? { nextCursor: toCursor([next.lastMessageAt, next.conversationId]) } : {}) }
}

/** A page of messages with the conversation's header; undefined if it is not there. */
export async function readConversation(
  { conversations, messages }: { conversations: Conversations; messages: Messages },
  userId: string,
  conversationId: string,
  { limit, cursor, order }: Paged & { order: 'asc' | 'desc' },
  nowMs: number,
) {
  const after = cursor === undefined ? undefined : readMessageCursor(cursor)
  const [conversation, page] = await Promise.all([
    conversations.readHeader(userId, conversationId, nowMs),
    messages.page(userId, conversationId, { limit, after, newestFirst: order === 'desc', nowMs }),
  ])
  if (!conversation) return undefined
  return { conversation, messages: page.messages, ...(page.next ? { nextCursor: toCursor([page.next]) } : {}) }
}
