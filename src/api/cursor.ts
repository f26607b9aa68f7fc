import { Type } from 'typebox'
import { messageIdPattern, ulidPattern } from '#src/api/common.ts'
import { CoachError } from '#src/errors.ts'
import { shapeOf } from '#src/shape.ts'

/**
 * A cursor holds a place within a list and never whose list it is: the reader's own partition is always put before it,
 * so that no forged cursor leads to another user's data.
 */
export const toCursor = (place: string[]): string => Buffer.from(JSON.stringify(place)).toString('base64url')

const listPlace = shapeOf(
  Type.Tuple([
    Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' }),
    Type.String({ pattern: ulidPattern }),
  ]),
)
const planPlace = shapeOf(Type.Tuple([Type.String({ pattern: ulidPattern })]))
const messagePlace = shapeOf(Type.Tuple([Type.String({ pattern: messageIdPattern })]))

/** A place in the list of conversations; throws `invalid_request` for what is no cursor of it. */
export function readListCursor(cursor: string): { lastMessageAt: string; conversationId: string } {
  const place = decode(cursor)
  if (!listPlace.Check(place)) throw wrongCursor()
  return { lastMessageAt: place[0], conversationId: place[1] }
}

/** The message that a page of messages ended with. */
export function readMessageCursor(cursor: string): string {
  const place = decode(cursor)
  if (!messagePlace.Check(place)) throw wrongCursor()
  return place[0]
}

/** The plan that a page of plans ended with. */
export function readPlanCursor(cursor: string): string {
  const place = decode(cursor)
  if (!planPlace.Check(place)) throw wrongCursor()
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
