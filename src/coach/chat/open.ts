import type { ChatRequest } from '#src/api/chat.ts'
import type { Preferences } from '#src/api/preferences.ts'
import { toPreferences } from '#src/athlete/preferences.ts'
import { CoachError } from '#src/errors.ts'
import type { ModelMessage } from '#src/model/port.ts'
import type { Run } from '#src/quota/meter.ts'
import type { StoredMessage } from '#src/table/conversationItems.ts'
import type { TableKey } from '#src/table/keys.ts'
import { type Messages, startsWithTurn } from '#src/table/messages.ts'
import { type LookRows, toLookRows } from './look.ts'
import { selectHistory } from './selectHistory.ts'
import { turnOf } from './turn.ts'

/** What an answer is made from. */
export type Opened = {
  preferences: Preferences
  history: ModelMessage[]
  /** What a look at the athlete rests on, as far as it was asked for. */
  rows: LookRows
  /** The messages that the turn replaces, and the last turn that was seen with them. */
  replaced: readonly TableKey[]
  lastSeen?: string | undefined
  /** The answer of this very turn, if a process that died had kept it already. */
  kept?: StoredMessage | undefined
}

type Limits = { historyMessages: number; historyTokens: number }

type Asked = {
  userId: string
  body: ChatRequest
  run: Run
  /** Items of the user's that are read with the rest. */
  also: readonly TableKey[]
}

/**
 * Reads what the answer needs, with what was asked for beside it. Throws `not_found` for an unknown conversation or message,
 * `coach_disabled`.
 */
export async function open(messages: Messages, limits: Limits, { userId, body, run, also }: Asked): Promise<Opened> {
  const { conversationId } = body
  const nowMs = run.startedAt
  const beforeTurn = body.replaceFrom === undefined ? undefined : turnOf(body.replaceFrom)
  const [{ header, preferences: item, others }, latest, replaced, kept] = await Promise.all([
    messages.opening(userId, conversationId, nowMs, also),
    conversationId === undefined
      ? []
      : messages.latest(userId, conversationId, { limit: limits.historyMessages, beforeTurn, nowMs }),
    conversationId === undefined || beforeTurn === undefined
      ? []
      : messages.keysBetween(userId, conversationId, beforeTurn, run.requestId),
    run.resumed ? messages.answerOf(userId, conversationId ?? run.requestId, run.requestId, nowMs) : undefined,
  ])
  if (conversationId !== undefined && !header) {
    throw new CoachError('not_found', { detail: 'There is no such conversation.' })
  }
  // A turn that was kept before may have dropped what it replaces, so then its absence says nothing.
  if (beforeTurn !== undefined && !kept && !startsWithTurn(replaced, beforeTurn)) {
    throw new CoachError('not_found', { detail: 'There is no such message in this conversation.' })
  }
  const preferences = toPreferences(item)
  if (!preferences.enabled) throw new CoachError('coach_disabled')
  const history = selectHistory(latest, limits.historyTokens)
  const rows = toLookRows(others, userId)
  return {
    preferences,
    history,
    rows,
    replaced,
    kept,
    ...(beforeTurn === undefined ? {} : { lastSeen: header?.lastTurn }),
  }
}

/** Throws `invalid_request` for a `replaceFrom` without the conversation that it is in. */
export function refuseReplacingNothing({ conversationId, replaceFrom }: ChatRequest): void {
  if (replaceFrom === undefined || conversationId !== undefined) return
  const message = 'needs conversationId'
  throw new CoachError('invalid_request', {
    detail: `#/replaceFrom ${message}.`,
    errors: [{ pointer: '#/replaceFrom', message }],
  })
}
