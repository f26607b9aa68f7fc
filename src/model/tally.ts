import { type CatalogueModel, costMicroUsd } from './catalogue.ts'
import { cleanInput, cleanText } from './cleanOutput.ts'
import type { CallRecord, ModelRequest, StopReason, Tokens, ToolCall } from './port.ts'
import { estimateTokens, promptBytes } from './toBedrockRequest.ts'
import type { UpstreamEvent, UpstreamStop } from './upstream.ts'

export const noTokens: Tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }

export function addTokens(a: Tokens, b: Tokens): Tokens {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
  }
}

export type Answer = {
  readonly text: string
  readonly toolInput?: unknown
  readonly toolCalls?: readonly ToolCall[]
  readonly stop: StopReason
}
export type Reading =
  | { readonly outcome: 'ok' | 'refusal' | 'max_tokens'; readonly answer: Answer }
  | { readonly outcome: 'empty' | 'cut' | 'max_tokens' }

/** A tool call as it comes: its input whole, or in pieces of JSON. */
type CallSoFar = { id: string; name: string; json: string; input?: unknown }

/** What came of one call so far. */
export class Tally {
  #text = ''
  #held = ''
  readonly #calls = new Map<number, CallSoFar>()
  #bytes = 0
  #stop: UpstreamStop | undefined
  #usage: Tokens | undefined
  #begun = false
  #shown = false

  /** Takes an event and gives the text that can be shown now. Blank text waits for words: an answer of blanks is none, and can be asked for again. */
  add(event: UpstreamEvent): string {
    this.#begun = true
    this.#addToCalls(event)
    if (event.type === 'stop') this.#stop = event.reason
    if (event.type === 'usage') this.#usage = event.tokens
    this.#bytes += bytesOf(event)
    if (event.type !== 'text') return ''
    const clean = cleanText(event.text)
    this.#text += clean
    this.#held += clean
    if (!this.#shown && !this.#held.trim()) return ''
    this.#shown = true
    const text = this.#held
    this.#held = ''
    return text
  }

  #addToCalls(event: UpstreamEvent): void {
    if (event.type !== 'toolCall' && event.type !== 'toolJson' && event.type !== 'toolInput') return
    const call = this.#calls.get(event.at) ?? { id: '', name: '', json: '' }
    this.#calls.set(event.at, call)
    if (event.type === 'toolCall') Object.assign(call, { id: event.id, name: event.name })
    else if (event.type === 'toolJson') call.json += event.json
    else call.input = event.input
  }

  /** An event has come. */
  get begun(): boolean {
    return this.#begun
  }

  /** Text has been handed on. */
  get shown(): boolean {
    return this.#shown
  }

  /** The model has said that it is done; only its usage can still come. */
  get complete(): boolean {
    return this.#stop !== undefined
  }

  /** The model has surely worked: there is output, or its usage. */
  get worked(): boolean {
    return this.#bytes > 0 || this.#usage !== undefined
  }

  /** What the whole is worth, once nothing more comes. Without a word from the model that it is done, it was cut. */
  read({ tool, tools }: Pick<ModelRequest, 'tool' | 'tools'>): Reading {
    const stop = this.#stop
    const text = this.#text
    if (stop === undefined) return { outcome: 'cut' }
    if (stop === 'refusal') return { outcome: 'refusal', answer: { text, stop } }
    const outcome = stop === 'max_tokens' ? stop : 'ok'
    const nothing = { outcome: outcome === 'ok' ? ('empty' as const) : outcome }
    if (stop === 'malformed') return nothing
    if (tool) {
      const toolInput = this.#forcedInput()
      return toolInput === undefined ? nothing : { outcome, answer: { text, stop, toolInput } }
    }
    // An answer that ran out of tokens may have been cut within a call, so none of its calls counts.
    const toolCalls = tools && outcome === 'ok' ? this.#toolCalls() : []
    if (!text.trim() && toolCalls.length === 0) return nothing
    return { outcome, answer: { text, stop, ...(tools ? { toolCalls } : {}) } }
  }

  #forcedInput(): unknown {
    for (const { json, input } of this.#calls.values()) {
      const read = input ?? parsed(json)
      if (read !== undefined) return cleanInput(read)
    }
    return undefined
  }

  /** The calls that can be answered, in the order of the answer. A tool without parameters may come without a byte of input. */
  #toolCalls(): ToolCall[] {
    return [...this.#calls.values()].flatMap(({ id, name, json, input }) => {
      if (!id) return []
      const read = input ?? (json.trim() ? parsed(json) : {})
      return [{ id, name, ...(read === undefined ? {} : { input: cleanInput(read) }) }]
    })
  }

  /**
   * The ledger's figures: the model's own, or an estimate from the bytes that were sent and came back. Of a whole answer
   * that never came nobody can tell how far the model got, and Bedrock may bill what it wrote: all that it could write is
   * counted, because the cap on money must err on the careful side, most of all while a slow model is asked again.
   */
  bill(
    model: CatalogueModel,
    request: ModelRequest,
    how: 'converse' | 'stream',
  ): Pick<CallRecord, 'tokens' | 'costMicroUsd' | 'estimated'> {
    const tokens = this.#usage ?? {
      ...noTokens,
      input: estimateTokens(promptBytes(request)),
      output: how === 'converse' && !this.#begun ? request.maxTokens : estimateTokens(this.#bytes),
    }
    return { tokens, costMicroUsd: costMicroUsd(model, tokens), estimated: this.#usage === undefined }
  }
}

function bytesOf(event: UpstreamEvent): number {
  if (event.type === 'text') return Buffer.byteLength(event.text)
  if (event.type === 'toolJson') return Buffer.byteLength(event.json)
  return event.type === 'toolInput' ? Buffer.byteLength(JSON.stringify(event.input) ?? '') : 0
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
