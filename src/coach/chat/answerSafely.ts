import type { ChatAnswer } from '#src/api/chat.ts'
import type { RedFlag } from '#src/knowledge/redFlags/index.ts'
import type { Claims, Held } from '#src/quota/claims.ts'
import type { Allowance, Quota } from '#src/quota/quota.ts'
import type { Conversations } from '#src/table/conversations.ts'
import { type Messages, startsWithTurn } from '#src/table/messages.ts'
import type { ChatInput, ChatResult } from './input.ts'
import { endOf, replay } from './replay.ts'
import type { Emit } from './speak.ts'
import { idsOf, toTurn, turnOf } from './turn.ts'

type Parts = {
  conversations: Conversations
  messages: Messages
  quota: Quota
  claims: Claims
  now: () => number
  pause: (ms: number) => Promise<void>
}

/** Somebody in need does not wait for a store that hangs. */
const longestWaitMs = 1_500

/**
 * The fixed answer to a red flag. It depends on nothing: it costs nothing and goes out with the model down, the quota
 * spent, the coach switched off or the store away. It is kept in the history if the store answers in time.
 */
export async function answerSafely(parts: Parts, input: ChatInput, flag: RedFlag, emit: Emit): Promise<ChatResult> {
  const nowMs = parts.now()
  const unless = <Value>(work: Promise<Value>, otherwise: Value, what: string): Promise<Value> =>
    inTime(parts, input, work, otherwise, what)
  const held = await unless<Held | undefined>(claim(parts, input, nowMs), undefined, 'claimed')
  if (held?.replay !== undefined) return replay(held.replay, emit)
  const requestId = held?.requestId ?? input.requestId
  const ids = idsOf(requestId, input.body.conversationId)
  await emit({ event: 'start', data: ids })
  await emit({ event: 'delta', data: { text: flag.reply } })
  const [stored, allowance] = await Promise.all([
    held ? unless(keep(parts, input, requestId, flag, nowMs), false, 'kept') : false,
    unless<Allowance | undefined>(parts.quota.read(input.userId, input.tier, nowMs), undefined, 'counted'),
  ])
  const answer: ChatAnswer = {
    reply: flag.reply,
    ...ids,
    tokensUsed: 0,
    remainingRequests: allowance?.remaining ?? null,
    source: 'safety',
    safety: { kind: flag.kind, urgent: flag.urgent },
    ...(stored ? {} : { stored: false }),
  }
  if (held) await unless(held.complete(answer), undefined, 'completed')
  await emit(endOf(answer))
  return { answer, ...(allowance ? { allowance } : {}), replayed: false }
}

/** A key that is in flight or was used for something else must not stand in the way: then nothing is kept. */
function claim({ claims }: Parts, input: ChatInput, nowMs: number): Promise<Held> {
  const { userId, idempotencyKey: key, path, body, requestId } = input
  return claims.hold({ userId, key, method: 'POST', path, body, requestId, nowMs })
}

async function keep(
  { conversations, messages }: Parts,
  { userId, body }: ChatInput,
  turnId: string,
  flag: RedFlag,
  nowMs: number,
): Promise<boolean> {
  const { conversationId, replaceFrom, message } = body
  const replaced =
    conversationId === undefined || replaceFrom === undefined
      ? []
      : await messages.keysBetween(userId, conversationId, turnOf(replaceFrom), turnId)
  const known = replaceFrom !== undefined && startsWithTurn(replaced, turnOf(replaceFrom))
  const asked = {
    userId,
    turnId,
    conversationId,
    message,
    askedAtMs: nowMs,
    answeredAtMs: nowMs,
    replaced: known ? replaced : [],
  }
  const outcome = await conversations.storeTurn(toTurn(asked, { content: flag.reply, source: 'safety', tokens: 0 }))
  return outcome === 'stored'
}

async function inTime<Value>(
  { pause }: Parts,
  { log }: ChatInput,
  work: Promise<Value>,
  otherwise: Value,
  what: string,
): Promise<Value> {
  const survived = work.catch((error: unknown) => {
    log.error({ err: error }, `a safety answer could not be ${what}`)
    return otherwise
  })
  return Promise.race([survived, pause(longestWaitMs).then(() => otherwise)])
}
