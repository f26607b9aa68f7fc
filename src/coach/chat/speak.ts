import type { ChatEvent, ChatProposal } from '#src/api/chat.ts'
import type { AthleteContext } from '#src/athlete/port.ts'
import type { Grounding } from '#src/coach/grounding/index.ts'
import type { CoachError } from '#src/errors.ts'
import { type Model, ModelError, type ModelRequest, totalTokens } from '#src/model/port.ts'
import { toModelProblem } from '#src/model/toModelProblem.ts'
import type { Permit } from '#src/quota/permit.ts'
import type { Allowance } from '#src/quota/quota.ts'
import { ClientGone } from './clientGone.ts'
import { type Talked, talk } from './talk.ts'
import type { ToolSession } from './tools/index.ts'
import { createVoice } from './voice.ts'

/** What was said, by whom, and what it cost in tokens. */
export type Spoken = {
  text: string
  source: 'model' | 'rules'
  tokensUsed: number
  model?: string
  stopReason?: string
  interrupted?: true
  degraded?: { reason: string }
  /** A change of the active plan that the athlete may accept. */
  proposal?: ChatProposal
  /** The unit of the allowance goes back to the user. */
  giveBack: boolean
  /** What the client is told after a text that broke off. */
  failure?: CoachError
}

/** What stands in the headers of an answer, known before its first event. */
export type Heading = { allowance?: Allowance; replayed?: boolean }

/** Takes the events of an answer; resolves when the next one may come (a slow reader holds the model back). */
export type Emit = (event: ChatEvent, heading?: Heading) => Promise<void>

export type Speech = {
  model: Model | undefined
  permit: Permit
  request: ModelRequest
  streamed: boolean
  /** What the athlete's data come in by; absent without a model. */
  seeing: Seeing | undefined
  /** The answer without a model; `known` false: it only says that it does not know. */
  byRules: () => { reply: string; known: boolean }
  /** What has to stand beside a text that names something against the athlete's allergies or injuries. */
  cautions: (text: string) => string[]
  emit: Emit
}

/** What the model is shown of the athlete, and may look up. */
export type Seeing = {
  tools: ToolSession
  context: AthleteContext
  /** What the words of the answer may rest on beside the records. */
  grounding: Omit<Grounding, 'records'>
}

const refusalReply =
  'I cannot help with that one. Ask me about training, nutrition or recovery and I will gladly do my best.'
const unfinishedReply = 'I could not look up all of that in one go. Ask me for a part of it, and I will look again.'

/** In place of an answer that nothing bears out: what the coach does not see, as far as it is known. */
const unseenReply = (unseen: readonly string[]): string =>
  [
    'I do not see that in your records, and I will not guess.',
    ...unseen,
    'Tell me the figures, or log them, and I will go on from there.',
  ].join(' ')

/**
 * Gets the answer from the model, or from the rules if there is no model, or if it failed with nothing shown yet.
 * Throws a `CoachError` where not even the rules have an answer, and `ClientGone` where the client left before the
 * first word.
 */
export async function speak(speech: Speech): Promise<Spoken> {
  const { model, seeing, permit, request, streamed, emit } = speech
  if (!model || !seeing) return sayByRules(speech)
  const { tools, context, grounding } = seeing
  const voice = createVoice({ emit, grounding, strict: !streamed })
  try {
    const talked = await talk({ model, permit, request, streamed, tools, records: context.records, voice })
    for (const text of besideTheAnswer(talked, context.unseen)) await voice.add(text)
    const cautions = speech.cautions(voice.shown)
    if (cautions.length > 0) await voice.add(cautions.join('\n'))
    const { reply, tokens } = talked
    return {
      text: voice.shown,
      source: 'model',
      tokensUsed: totalTokens(tokens),
      model: reply.model,
      stopReason: reply.stop === 'tool' ? 'end' : reply.stop,
      ...(tools.proposal ? { proposal: tools.proposal } : {}),
      giveBack: false,
    }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return afterFailure(speech, error, voice.shown)
  }
}

/** What is said by us where the model's last reply left a gap. */
function besideTheAnswer({ said, removed, reply, unfinished }: Talked, unseen: readonly string[]): string[] {
  if (unfinished) return [unfinishedReply]
  if (said !== '') return []
  if (reply.stop === 'refusal') return [refusalReply]
  return removed.length > 0 ? [unseenReply(unseen)] : []
}

async function sayByRules({ byRules, emit }: Speech): Promise<Spoken> {
  const { reply } = byRules()
  await emit({ event: 'delta', data: { text: reply } })
  return { text: reply, source: 'rules', tokensUsed: 0, giveBack: false }
}

async function afterFailure(speech: Speech, error: ModelError, shown: string): Promise<Spoken> {
  const tokensUsed = totalTokens(error.tokens)
  const partial = { text: shown, source: 'model', tokensUsed, model: error.model, interrupted: true } as const
  if (error.failure === 'abandoned') {
    if (shown === '') throw new ClientGone()
    return { ...partial, giveBack: false }
  }
  const failure = toModelProblem(error)
  if (shown !== '') return { ...partial, giveBack: true, failure }
  const { reply, known } = speech.byRules()
  if (!known) throw failure
  await speech.emit({ event: 'delta', data: { text: reply } })
  return { text: reply, source: 'rules', tokensUsed, degraded: { reason: failure.code }, giveBack: true }
}
