import type { ChatAnswer, ChatRequest } from '#src/api/chat.ts'
import { toPreferences } from '#src/athlete/preferences.ts'
import { CoachError } from '#src/errors.ts'
import { triage } from '#src/knowledge/redFlags/index.ts'
import type { Model } from '#src/model/port.ts'
import type { Claims, Held } from '#src/quota/claims.ts'
import { type Allowance, afterRefund, type Quota } from '#src/quota/quota.ts'
import type { Tier } from '#src/quota/tiers.ts'
import type { Conversations } from '#src/table/conversations.ts'
import type { TableKey } from '#src/table/keys.ts'
import type { Messages } from '#src/table/messages.ts'
import { answerSafely } from './answerSafely.ts'
import { chatPrompt } from './prompt.ts'
import { endOf, replay } from './replay.ts'
import type { RulesCoach } from './rules.ts'
import { cautionsFor } from './rules-cautions.ts'
import { selectHistory } from './selectHistory.ts'
import { type Emit, type Spoken, speak } from './speak.ts'
import { idsOf, toTurn, turnOf } from './turn.ts'

export type ChatInput = {
  userId: string
  tier: Tier
  /** A ULID; the turn is kept under it. */
  requestId: string
  idempotencyKey: string | undefined
  path: string
  body: ChatRequest
  /** True if the client reads the answer as it comes. */
  streamed: boolean
  /** Aborts when a streaming client has gone. */
  gone: AbortSignal
  /** The request's own log, which carries its id. */
  log: Log
}

type Log = { error(details: object, message: string): void }

export type ChatResult = { answer: ChatAnswer; allowance?: Allowance; replayed: boolean }

export type ChatParts = {
  conversations: Conversations
  messages: Messages
  quota: Quota
  claims: Claims
  /** Absent: the rules answer. */
  model: Model | undefined
  rules: RulesCoach
  now: () => number
  pause: (ms: number) => Promise<void>
  limits: { maxTokens: number; historyMessages: number; historyTokens: number }
}

/** A request as it is charged: its own, or the one whose dead holder it takes over from. */
type Run = ChatInput & { day: string; startedAt: number }

/** One chat turn, from the claim to the kept answer. Both forms of the answer, JSON and stream, come through here. */
export function createChat(parts: ChatParts) {
  const { quota, claims, now } = parts

  /**
   * Answers a message and emits it on the way. Throws `CoachError`; whatever is thrown has cost the user nothing, except
   * that a text which broke off is kept in the conversation before its failure is thrown.
   */
  async function answer(input: ChatInput, emit: Emit): Promise<ChatResult> {
    const redFlag = triage(input.body.message)
    if (redFlag) return answerSafely(parts, input, redFlag, emit)
    const startedAt = now()
    const { userId, requestId, idempotencyKey: key, path, body } = input
    const held = await claims.hold({ userId, key, method: 'POST', path, body, requestId, nowMs: startedAt })
    if (held.replay !== undefined) return replay(held.replay, emit)
    try {
      const run = { ...input, requestId: held.requestId, day: held.day, startedAt }
      const { spoken, ...result } = await answerOnce(run, emit)
      if (spoken.failure) throw spoken.failure
      await complete(held, result.answer, input.log)
      await emit(endOf(result.answer))
      return result
    } catch (error) {
      await held
        .release()
        .catch(cause => input.log.error({ err: cause }, 'a key could not be released; its lease ends it'))
      throw error
    }
  }

  async function complete(held: Extract<Held, { replay: undefined }>, result: ChatAnswer, log: Log): Promise<void> {
    try {
      await held.complete(result)
    } catch (error) {
      // The user has the answer; a repeat within the lease is told to wait, later it goes on under the same unit.
      log.error({ err: error }, 'an answer could not be kept for its Idempotency-Key')
    }
  }

  async function answerOnce(run: Run, emit: Emit): Promise<ChatResult & { spoken: Spoken }> {
    const { permit, allowance, opened } = await admitAndOpen(run)
    try {
      await emit({ event: 'start', data: idsOf(run.requestId, run.body.conversationId) }, { allowance })
      const spoken = await speak({
        model: parts.model,
        permit,
        request: {
          ...chatPrompt(opened.preferences, opened.history, run.body.message, parts.limits.maxTokens),
          // With a key the client means to come back for the answer, so it is finished even if it has gone.
          ...(run.idempotencyKey === undefined && run.streamed ? { signal: run.gone } : {}),
        },
        streamed: run.streamed,
        byRules: () => answerByRules(parts.rules, run, opened),
        cautions: text => cautionsFor(text, opened.preferences),
        emit,
      })
      const [stored] = await Promise.all([keep(run, spoken, opened.replaced), spoken.giveBack && quota.refund(permit)])
      const left = spoken.giveBack ? afterRefund(allowance) : allowance
      return { answer: toAnswer(run, spoken, left, stored), allowance: left, replayed: false, spoken }
    } catch (error) {
      await quota.refund(permit)
      throw error
    }
  }

  /** The charge and all reads, side by side; whatever fails, a unit that was charged is given back. */
  async function admitAndOpen(run: Run) {
    const charge = { userId: run.userId, tier: run.tier, requestId: run.requestId, day: run.day, nowMs: run.startedAt }
    const [admitted, opened] = await Promise.allSettled([quota.admit(charge), open(parts, run)])
    if (admitted.status === 'rejected') throw admitted.reason
    if (opened.status === 'fulfilled') return { ...admitted.value, opened: opened.value }
    await quota.refund(admitted.value.permit)
    throw opened.reason
  }

  /** Keeps the turn; the answer is the user's even if that fails, and then says so. */
  async function keep(run: Run, spoken: Spoken, replaced: readonly TableKey[]): Promise<boolean> {
    try {
      const { userId, requestId: turnId, body, startedAt: askedAtMs } = run
      const { conversationId, message } = body
      const asked = { userId, turnId, conversationId, message, askedAtMs, answeredAtMs: now(), replaced }
      return (await parts.conversations.storeTurn(toTurn(asked, toAnswerMessage(spoken)))) === 'stored'
    } catch (error) {
      run.log.error({ err: error }, 'a turn could not be kept')
      return false
    }
  }

  return { answer }
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

type Opened = Awaited<ReturnType<typeof open>>

/** Reads what the answer needs. Throws `not_found` for an unknown conversation or message, `coach_disabled`. */
async function open({ messages, limits }: ChatParts, run: Run) {
  const { userId, startedAt: nowMs, body } = run
  const beforeTurn = body.replaceFrom === undefined ? undefined : turnOf(body.replaceFrom)
  const [{ header, preferences: item }, latest, replaced] = await Promise.all([
    messages.opening(userId, body.conversationId, nowMs),
    body.conversationId === undefined
      ? []
      : messages.latest(userId, body.conversationId, { limit: limits.historyMessages, beforeTurn, nowMs }),
    body.conversationId === undefined || beforeTurn === undefined
      ? []
      : messages.keysBetween(userId, body.conversationId, beforeTurn, run.requestId),
  ])
  if (body.conversationId !== undefined && !header) {
    throw new CoachError('not_found', { detail: 'There is no such conversation.' })
  }
  if (beforeTurn !== undefined && !replaced[0]?.SK.includes(`#${beforeTurn}-`)) {
    throw new CoachError('not_found', { detail: 'There is no such message in this conversation.' })
  }
  const preferences = toPreferences(item)
  if (!preferences.enabled) throw new CoachError('coach_disabled')
  return { preferences, history: selectHistory(latest, limits.historyTokens), replaced }
}

function answerByRules(rules: RulesCoach, run: Run, { preferences, history }: Opened) {
  return rules.answer({ message: run.body.message, history, style: preferences.coachingStyle, athlete: preferences })
}

/** What is kept of an answer beside its text. */
function toAnswerMessage({ text, source, tokensUsed, model, stopReason, interrupted }: Spoken) {
  return {
    content: text,
    source,
    tokens: tokensUsed,
    ...(model === undefined ? {} : { model }),
    ...(stopReason === undefined ? {} : { stopReason }),
    ...(interrupted ? { interrupted } : {}),
  }
}

function toAnswer(run: Run, spoken: Spoken, allowance: Allowance, stored: boolean): ChatAnswer {
  return {
    reply: spoken.text,
    ...idsOf(run.requestId, run.body.conversationId),
    tokensUsed: spoken.tokensUsed,
    remainingRequests: allowance.remaining,
    source: spoken.source,
    ...(spoken.stopReason === undefined ? {} : { stopReason: spoken.stopReason }),
    ...(spoken.degraded ? { degraded: spoken.degraded } : {}),
    ...(spoken.interrupted ? { interrupted: true } : {}),
    ...(stored ? {} : { stored: false }),
  }
}
