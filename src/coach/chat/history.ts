import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { messageIdPattern, ulidPattern } from '#src/api/common.ts'
import { CoachError } from '#src/errors.ts'
import type { Conversations, ListPosition } from '#src/table/conversations.ts'
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

/**
 * A cursor holds a place within a list and never whose list it is: the reader's own partition is always put before it,
 * so that no forged cursor leads to another user's data.
 */
const toCursor = (place: string[]): string => Buffer.from(JSON.stringify(place)).toString('base64url')

const ListPlace = Type.Tuple([
  Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' }),
  Type.String({ pattern: ulidPattern }),
])
const MessagePlace = Type.Tuple([Type.String({ pattern: messageIdPattern })])

function readListCursor(cursor: string): ListPosition {
  const place = decode(cursor)
  if (!Value.Check(ListPlace, place)) throw wrongCursor()
  return { lastMessageAt: place[0], conversationId: place[1] }
}

function readMessageCursor(cursor: string): string {
  const place = decode(cursor)
  if (!Value.Check(MessagePlace, place)) throw wrongCursor()
  return place[0]
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

function wrongCursor(): CoachError {
  const message = 'is not a cursor of this list'
  return new CoachError('invalid_request', {
    detail: `#/query/cursor ${message}.`,
    errors: [{ pointer: '#/query/cursor', message }],
  })
}
