import type { ChatAnswer } from '#src/api/chat.ts'
import type { AthleteCaller } from '#src/athlete/port.ts'
import { triage } from '#src/knowledge/redFlags/index.ts'
import type { Model, ModelMessage } from '#src/model/port.ts'
import type { Claims } from '#src/quota/claims.ts'
import type { Done, Meter, Run } from '#src/quota/meter.ts'
import type { Permit } from '#src/quota/permit.ts'
import type { Allowance, Quota } from '#src/quota/quota.ts'
import type { StoredMessage } from '#src/table/conversationItems.ts'
import type { Conversations } from '#src/table/conversations.ts'
import type { Messages } from '#src/table/messages.ts'
import { answerSafely } from './answerSafely.ts'
import type { ChatInput, ChatResult } from './input.ts'
import { type Look, type LookParts, look, lookKeys } from './look.ts'
import { type Opened, open } from './open.ts'
import { chatPrompt } from './prompt.ts'
import { endOf, replay } from './replay.ts'
import type { RulesCoach } from './rules.ts'
import { cautionsFor } from './rules-cautions.ts'
import { type Emit, type Speech, type Spoken, speak } from './speak.ts'
import type { ChatTools } from './tools/index.ts'
import { idsOf, toTurn } from './turn.ts'

export type ChatParts = {
  conversations: Conversations
  messages: Messages
  quota: Quota
  claims: Claims
  meter: Meter
  /** Absent: the rules answer. */
  model: Model | undefined
  /** What the model is shown of the athlete, and may look up. */
  athlete: LookParts & { tools: ChatTools }
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
    const { userId, body } = input
    const also = parts.model ? lookKeys(parts.athlete, userId) : []
    const outcome = await parts.meter.run(
      input,
      run => open(parts.messages, parts.limits, { userId, body, run, also }),
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
  const ids = idsOf(run.requestId, input.body.conversationId)
  // A context that is not kept is put together for who was admitted alone: a flood of requests that are refused must not
  // read whole logs.
  const seen =
    parts.model && !opened.kept ? await look(parts.athlete, callerOf(input), opened.rows, run.startedAt) : undefined
  await emit({ event: 'start', data: ids }, { allowance: run.allowance })
  const spoken = opened.kept
    ? await sayAgain(opened.kept, emit)
    : await speak({ ...speechOf(parts, input, opened, seen), permit: run.permit, emit })
  const stored = await keep(parts, input, run, spoken, opened)
  const { giveBack, failure } = spoken
  return { answer: left => toAnswer(ids, spoken, left, stored), giveBack, failure }
}

const callerOf = ({ userId, token }: ChatInput): AthleteCaller => ({ userId, token })

function speechOf(
  { model, limits, athlete, rules, now }: ChatParts,
  input: ChatInput,
  { preferences, history }: Opened,
  seen: Look | undefined,
): Omit<Speech, 'permit' | 'emit'> {
  const { body, streamed, idempotencyKey, gone, log } = input
  const shown = { preferences, context: seen?.context }
  return {
    model,
    request: {
      ...chatPrompt(shown, history, body.message, limits.maxTokens),
      turnStartedAt: now(),
      // With a key the client means to come back for the answer, so it is finished even if it has gone.
      ...(idempotencyKey === undefined && streamed ? { signal: gone } : {}),
    },
    streamed,
    seeing: seen && {
      tools: athlete.tools.open({ ...seen, caller: callerOf(input), preferences, log }),
      context: seen.context,
      grounding: { said: saidIn(history, body.message), confirmed: [], today: seen.today },
    },
    byRules: () =>
      rules.answer({ message: body.message, history, style: preferences.coachingStyle, athlete: preferences }),
    cautions: text => cautionsFor(text, preferences),
  }
}

/** What the athlete has said in this conversation. */
const saidIn = (history: readonly ModelMessage[], message: string): string[] => [
  ...history.filter(({ role }) => role === 'user').map(({ text }) => text),
  message,
]

/** Keeps the turn; the answer is the user's even if that fails, and then says so. */
async function keep(
  { conversations, now }: ChatParts,
  { userId, body, log }: ChatInput,
  { requestId: turnId, startedAt: askedAtMs, resumed }: Run,
  spoken: Spoken,
  { replaced, lastSeen }: Opened,
): Promise<boolean> {
  try {
    const { conversationId, message } = body
    const asked = {
      userId,
      turnId,
      conversationId,
      message,
      askedAtMs,
      answeredAtMs: now(),
      replaced,
      resumed,
      lastSeen,
    }
    return (await conversations.storeTurn(toTurn(asked, toAnswerMessage(spoken)))) === 'stored'
  } catch (error) {
    log.error({ err: error }, 'a turn could not be kept')
    return false
  }
}

/** The answer that a process kept before it died: said as it stands, at no further cost. */
async function sayAgain(
  { content, source, tokens, model, stopReason, interrupted }: StoredMessage,
  emit: Emit,
): Promise<Spoken> {
  await emit({ event: 'delta', data: { text: content } })
  return {
    text: content,
    source: source === 'model' ? source : 'rules',
    tokensUsed: tokens ?? 0,
    giveBack: false,
    ...(model === undefined ? {} : { model }),
    ...(stopReason === undefined ? {} : { stopReason }),
    ...(interrupted ? { interrupted: true } : {}),
  }
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
    ...(spoken.proposal ? { proposal: spoken.proposal } : {}),
    ...(stored ? {} : { stored: false }),
  }
}
