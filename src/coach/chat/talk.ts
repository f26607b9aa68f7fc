import type { ShownRecord } from '#src/athlete/port.ts'
import { repairPrompt } from '#src/coach/grounding/index.ts'
import {
  type Model,
  ModelError,
  type ModelMessage,
  type ModelReply,
  type ModelRequest,
  type Tokens,
  type ToolCall,
} from '#src/model/port.ts'
import { addTokens, noTokens } from '#src/model/tally.ts'
import type { Permit } from '#src/quota/permit.ts'
import { mostRounds, type ToolSession } from './tools/index.ts'
import type { Heard, Voice } from './voice.ts'

export type Talk = {
  readonly model: Model
  readonly permit: Permit
  readonly request: ModelRequest
  readonly streamed: boolean
  readonly tools: ToolSession
  /** What the prompt shows of the athlete. */
  readonly records: readonly ShownRecord[]
  readonly voice: Voice
}

/** The last reply of a turn, and what became of its words. */
export type Talked = Heard & {
  readonly reply: ModelReply
  /** Of all replies together. */
  readonly tokens: Tokens
  /** The model wanted to look up more than a turn may. */
  readonly unfinished: boolean
}

const lastCall = 'That was the last look-up of this turn: answer now with what you have.'

/**
 * The model's side of a turn, under one permit: replies and the tools between them, until it has answered. An answer of
 * which nothing could be shown is asked for once more. Throws `ModelError` with the tokens of the whole turn.
 */
export async function talk(options: Talk): Promise<Talked> {
  const { tools, records, voice, request } = options
  const messages = [...request.messages]
  let tokens = noTokens
  let repaired = false
  for (let rounds = 0; ; ) {
    voice.begin([...records, ...tools.records])
    const reply = await listen(options, messages, tokens)
    tokens = addTokens(tokens, reply.tokens)
    const heard = await voice.end()
    const calls = reply.toolCalls ?? []
    const unfinished = calls.length > 0 && rounds === mostRounds
    if (unfinished && voice.shown === '') throw new ModelError('invalid_output', reply.model, tokens)
    if (calls.length > 0 && !unfinished) {
      rounds += 1
      messages.push(...(await lookUp(tools, calls, heard.said, rounds === mostRounds)))
    } else if (heard.said === '' && heard.removed.length > 0 && !unfinished && !repaired) {
      repaired = true
      messages.push({ role: 'assistant', text: reply.text }, { role: 'user', text: repairPrompt(heard.removed) })
    } else {
      return { ...heard, reply, tokens, unfinished }
    }
  }
}

/** The calls and their results as the model's next prompt has them. */
async function lookUp(
  tools: ToolSession,
  toolCalls: readonly ToolCall[],
  said: string,
  last: boolean,
): Promise<ModelMessage[]> {
  const toolResults = await tools.answer(toolCalls)
  return [
    { role: 'assistant', text: said, toolCalls },
    { role: 'user', text: last ? lastCall : '', toolResults },
  ]
}

/** One reply of the model, spoken as it comes. */
async function listen(
  { model, permit, request, streamed, tools, voice }: Talk,
  messages: readonly ModelMessage[],
  before: Tokens,
): Promise<ModelReply> {
  const asked = { ...request, messages, tools: tools.specs }
  try {
    if (streamed) return await pour(model.stream(permit, asked), voice)
    const reply = await model.converse(permit, asked)
    await voice.hear(reply.text)
    return reply
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    throw new ModelError(error.failure, error.model, addTokens(before, error.tokens), error, error.retryAfterS)
  }
}

async function pour<Reply>(texts: AsyncIterator<string, Reply>, voice: Voice): Promise<Reply> {
  for (;;) {
    const next = await texts.next()
    if (next.done) return next.value
    try {
      await voice.hear(next.value)
    } catch (error) {
      // Nobody listens any more, whatever the reason: the call is left, and read on in the background for its usage.
      await texts.return?.()
      throw error
    }
  }
}
