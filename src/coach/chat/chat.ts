import type { ChatAnswer, ChatRequest } from '#src/api/chat.ts'
import { toPreferences } from '#src/athlete/preferences.ts'
import { CoachError } from '#src/errors.ts'
import { triage } from '#src/knowledge/redFlags/index.ts'
import type { Model } from '#src/model/port.ts'
import type { Claims } from '#src/quota/claims.ts'
import type { Asked, Done, Meter, Run } from '#src/quota/meter.ts'
import type { Permit } from '#src/quota/permit.ts'
import type { Allowance, Quota } from '#src/quota/quota.ts'
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

export type ChatInput = Asked & {
  body: ChatRequest
  /** True if the client reads the answer as it comes. */
  streamed: boolean
  /** Aborts when a streaming client has gone. */
  gone: AbortSignal
}

export type ChatResult = { answer: ChatAnswer; allowance?: Allowance; replayed: boolean }

export type ChatParts = {
  conversations: Conversations
  messages: Messages
  quota: Quota
  claims: Claims
  meter: Meter
  /** Absent: the rules answer. */
  model: Model | undefined
  rules: RulesCoach
  now: () => number
  pause: (ms: number) => Promise<void>
  limits: { maxTokens: number; historyMessages: number; historyTokens: number }
}

type AdmittedRun = Run & { permit: Permit; allowance: Allowance }

/** One chat turn, from the claim to the kept answer. Both forms of the answer, JSON and stream, come through here. */
export function createChat(parts: ChatParts) {
  /**
   * Answers a message and emits it on the way. Throws `CoachError`; whatever is thrown has cost the user nothing, except
   * that a text which broke off is kept in the conversation before its failure is thrown.
   */
  async function answer(input: ChatInput, emit: Emit): Promise<ChatResult> {
    const redFlag = triage(input.body.message)
    if (redFlag) return answerSafely(parts, input, redFlag, emit)
    const outcome = await parts.meter.run(
      input,
      run => open(parts, input, run),
      (run, opened) => converse(parts, input, run, opened, emit),
    )
    if (outcome.replay !== undefined) return replay(outcome.replay, emit)
    await emit(endOf(outcome.answer))
    return { ...outcome, replayed: false }
  }

  return { answer }
}

async function converse(
  parts: ChatParts,
  input: ChatInput,
  run: AdmittedRun,
  opened: Opened,
  emit: Emit,
): Promise<Done<ChatAnswer>> {
  const { body, streamed } = input
  const { permit, allowance } = run
  const ids = idsOf(run.requestId, body.conversationId)
  await emit({ event: 'start', data: ids }, { allowance })
  const spoken = await speak({
    model: parts.model,
    permit,
    request: {
      ...chatPrompt(opened.preferences, opened.history, body.message, parts.limits.maxTokens),
      // With a key the client means to come back for the answer, so it is finished even if it has gone.
      ...(input.idempotencyKey === undefined && streamed ? { signal: input.gone } : {}),
    },
    streamed,
    byRules: () => answerByRules(parts.rules, body.message, opened),
    cautions: text => cautionsFor(text, opened.preferences),
    emit,
  })
  const stored = await keep(parts, input, run, spoken, opened.replaced)
  const { giveBack, failure } = spoken
  return { answer: left => toAnswer(ids, spoken, left, stored), giveBack, failure }
}

/** Keeps the turn; the answer is the user's even if that fails, and then says so. */
async function keep(
  { conversations, now }: ChatParts,
  { userId, body, log }: ChatInput,
  { requestId: turnId, startedAt: askedAtMs }: Run,
  spoken: Spoken,
  replaced: readonly TableKey[],
): Promise<boolean> {
  try {
    const { conversationId, message } = body
    const asked = { userId, turnId, conversationId, message, askedAtMs, answeredAtMs: now(), replaced }
    return (await conversations.storeTurn(toTurn(asked, toAnswerMessage(spoken)))) === 'stored'
  } catch (error) {
    log.error({ err: error }, 'a turn could not be kept')
    return false
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

type Opened = Awaited<ReturnType<typeof open>>

/** Reads what the answer needs. Throws `not_found` for an unknown conversation or message, `coach_disabled`. */
async function open({ messages, limits }: ChatParts, { userId, body }: ChatInput, run: Run) {
  const nowMs = run.startedAt
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

function answerByRules(rules: RulesCoach, message: string, { preferences, history }: Opened) {
  return rules.answer({ message, history, style: preferences.coachingStyle, athlete: preferences })
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

function toAnswer(ids: ReturnType<typeof idsOf>, spoken: Spoken, allowance: Allowance, stored: boolean): ChatAnswer {
  return {
    reply: spoken.text,
    ...ids,
    tokensUsed: spoken.tokensUsed,
    remainingRequests: allowance.remaining,
    source: spoken.source,
    ...(spoken.stopReason === undefined ? {} : { stopReason: spoken.stopReason }),
    ...(spoken.degraded ? { degraded: spoken.degraded } : {}),
    ...(spoken.interrupted ? { interrupted: true } : {}),
    ...(stored ? {} : { stored: false }),
  }
}
