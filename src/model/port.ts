import type { Permit } from '#src/quota/permit.ts'

/** What a model call was made for; the ledger and the usage report are by ability. */
export const abilities = [
  'chat',
  'workout_plan',
  'meal_plan',
  'adapt',
  'swap',
  'progress',
  'form_check',
  'motivation',
] as const
export type Ability = (typeof abilities)[number]

/** A tool that the model asks for; the input is unchecked, and absent where it was no JSON. */
export type ToolCall = { readonly id: string; readonly name: string; readonly input?: unknown }

/** What came of a tool call, by its id. */
export type ToolResult = { readonly id: string; readonly text: string }

export type ModelMessage = {
  readonly role: 'user' | 'assistant'
  /** Empty where the message is tool calls or results alone. */
  readonly text: string
  /** Of an assistant: what it asked for after its text; the next message has a result for each. */
  readonly toolCalls?: readonly ToolCall[]
  /** Of a user: the results, before its text. */
  readonly toolResults?: readonly ToolResult[]
}

/** A tool of the model; `inputSchema` is JSON Schema of the narrow kind that Bedrock takes. */
export type ModelTool = { readonly name: string; readonly description: string; readonly inputSchema: object }

export type ModelRequest = {
  readonly ability: Ability
  /** The stable part of the prompt, the same for all users: sent first and cached. */
  readonly system: string
  /** What belongs to this athlete: sent after the cache point. */
  readonly context?: string
  /** Alternating, the first and the last by the user. */
  readonly messages: readonly ModelMessage[]
  /** The one tool that the model is forced to call. */
  readonly tool?: ModelTool
  /** Tools that the model may call or not; with a forced `tool` they are not offered. */
  readonly tools?: readonly ModelTool[]
  readonly maxTokens: number
  /**
   * When the turn began that this request belongs to, in milliseconds since the epoch: the longest time of a request is
   * then that of the whole turn. Absent: it begins with this request.
   */
  readonly turnStartedAt?: number
  /** Aborts when the client has gone: the answer ends at once, the upstream is drained for its usage. */
  readonly signal?: AbortSignal
}

/** Tokens as the model reports them: three separate kinds of input, and output. */
export type Tokens = {
  readonly input: number
  readonly output: number
  readonly cacheRead: number
  readonly cacheWrite: number
}

/** All tokens together, as users are told of them. */
export const totalTokens = (tokens: Tokens): number =>
  tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite

/** Why the model stopped. `refusal` includes guardrail and content filters. */
export type StopReason = 'end' | 'max_tokens' | 'tool' | 'refusal'

export type ModelReply = {
  readonly text: string
  /** The forced tool's input as the model sent it, unchecked; absent without a tool. */
  readonly toolInput?: unknown
  /** What the model asks for of the `tools`; absent where none were offered. */
  readonly toolCalls?: readonly ToolCall[]
  readonly stop: StopReason
  /** The id of the model that answered (the fallback's, if that one did). */
  readonly model: string
  /** Of all calls of this request, the failed ones too. */
  readonly tokens: Tokens
}

/** One call that reached a model, for the ledger. */
export type CallRecord = {
  /** A ULID: the row's key, so that writing it twice is writing it once. */
  readonly callId: string
  /** Milliseconds since the epoch when the call began; its UTC day is the row's. */
  readonly startedAt: number
  readonly ability: Ability
  readonly model: string
  readonly tokens: Tokens
  readonly costMicroUsd: number
  /** True where the model's own figures never came: counted from the text, or all that a whole answer could be where none came. */
  readonly estimated: boolean
  readonly outcome: 'ok' | 'refusal' | 'max_tokens' | 'empty' | 'cut' | 'timeout' | 'failed' | 'abandoned'
}

/** How long a call took, in milliseconds. `firstEventMs` is absent where none came. */
export type CallTiming = { readonly durationMs: number; readonly firstEventMs?: number }

/** `spend_limit_reached`: no model was asked, the day's money is spent. */
export type ModelFailure =
  | 'throttled'
  | 'unavailable'
  | 'timeout'
  | 'invalid_output'
  | 'abandoned'
  | 'spend_limit_reached'

/** The model gave no (whole) answer. `tokens` is what its calls used all the same. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly failure: ModelFailure
  readonly tokens: Tokens
  readonly model: string
  /** Seconds after which it makes sense to ask again, where that is known. */
  readonly retryAfterS: number | undefined

  constructor(failure: ModelFailure, model: string, tokens: Tokens, cause?: unknown, retryAfterS?: number) {
    super(`model ${failure}`, cause === undefined ? undefined : { cause })
    this.retryAfterS = retryAfterS
    this.failure = failure
    this.model = model
    this.tokens = tokens
  }
}

/**
 * The one gate to the language model. Every call takes a permit, every call that reached a model is settled.
 * Both throw `ModelError`; a permit that was given back throws a `TypeError`.
 */
export type Model = {
  /** The whole answer at once. */
  converse(permit: Permit, request: ModelRequest): Promise<ModelReply>
  /**
   * The text as it comes, then the reply as the generator's return value. After the first text there is no retry: a
   * failure then throws with the text already yielded.
   */
  stream(permit: Permit, request: ModelRequest): AsyncGenerator<string, ModelReply, undefined>
  /**
   * For shutdown: what is still being answered or drained after so many milliseconds is ended as if its time were over,
   * so that what was shown is kept and the cost is settled (by an estimate) before the process goes.
   */
  endWithin(ms: number): void
  /** Resolves when the drains in the background have ended; new calls are refused. For shutdown. */
  close(): Promise<void>
}
