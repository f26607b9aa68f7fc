import type { ChatEvent } from '#src/api/chat.ts'
import { CoachError } from '#src/errors.ts'
import { type Model, ModelError, type ModelRequest, totalTokens } from '#src/model/port.ts'
import type { Permit } from '#src/quota/permit.ts'
import type { Allowance } from '#src/quota/quota.ts'

/** What was said, by whom, and what it cost in tokens. */
export type Spoken = {
  text: string
  source: 'model' | 'rules'
  tokensUsed: number
  model?: string
  stopReason?: string
  interrupted?: true
  degraded?: { reason: string }
  /** The unit of the allowance goes back to the user. */
  giveBack: boolean
  /** What the client is told after a text that broke off. */
  failure?: CoachError
}

/** What stands in the headers of an answer, known before its first event. */
export type Heading = { allowance?: Allowance; replayed?: boolean }

/** Takes the events of an answer; resolves when the next one may come (a slow reader holds the model back). */
export type Emit = (event: ChatEvent, heading?: Heading) => Promise<void>

type Speech = {
  model: Model | undefined
  permit: Permit
  request: ModelRequest
  streamed: boolean
  /** The answer without a model; `known` false: it only says that it does not know. */
  byRules: () => { reply: string; known: boolean }
  /** What has to stand beside a text that names something against the athlete's allergies or injuries. */
  cautions: (text: string) => string[]
  emit: Emit
}

const refusalReply =
  'I cannot help with that one. Ask me about training, nutrition or recovery and I will gladly do my best.'

/**
 * Gets the answer from the model, or from the rules if there is no model, or if it failed with nothing shown yet.
 * Throws a `CoachError` where not even the rules have an answer, and `ClientGone` where the client left before the
 * first word.
 */
export async function speak(speech: Speech): Promise<Spoken> {
  if (!speech.model) return sayByRules(speech)
  const shown: string[] = []
  try {
    const reply = speech.streamed
      ? await pour(speech.model.stream(speech.permit, speech.request), shown, speech.emit)
      : await speech.model.converse(speech.permit, speech.request)
    if (!speech.streamed) shown.push(reply.text)
    const said = shown.join('')
    const rest = said === '' && reply.stop === 'refusal' ? refusalReply : beside(speech.cautions(said))
    if (rest !== '') {
      shown.push(rest)
      await speech.emit({ event: 'delta', data: { text: rest } })
    }
    const { model, stop: stopReason } = reply
    return {
      text: shown.join(''),
      source: 'model',
      tokensUsed: totalTokens(reply.tokens),
      model,
      stopReason,
      giveBack: false,
    }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return afterFailure(speech, error, shown.join(''))
  }
}

const beside = (cautions: readonly string[]): string => (cautions.length > 0 ? `\n\n${cautions.join('\n')}` : '')

/** The client left before anything was shown: nothing to keep, nothing to charge, nobody to answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone'
}

async function pour<Reply>(texts: AsyncGenerator<string, Reply>, shown: string[], emit: Emit): Promise<Reply> {
  for (;;) {
    const next = await texts.next()
    if (next.done) return next.value
    shown.push(next.value)
    try {
      await emit({ event: 'delta', data: { text: next.value } })
    } catch (error) {
      // The model's side is told that nobody listens any more; what it says to that adds nothing.
      await texts.throw(error).catch(() => {})
      throw error
    }
  }
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
  const failure = failureOf(error)
  if (shown !== '') return { ...partial, giveBack: true, failure }
  const { reply, known } = speech.byRules()
  if (!known) throw failure
  await speech.emit({ event: 'delta', data: { text: reply } })
  return { text: reply, source: 'rules', tokensUsed, degraded: { reason: failure.code }, giveBack: true }
}

function failureOf(error: ModelError): CoachError {
  switch (error.failure) {
    case 'timeout':
      return new CoachError('model_timeout', { cause: error })
    case 'invalid_output':
      return new CoachError('model_invalid_output', { cause: error })
    default:
      return new CoachError('model_unavailable', { cause: error, retryAfterS: 10 })
  }
}
