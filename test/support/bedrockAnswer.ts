import type { Usage } from './bedrockWire.ts'

/** Where an answer goes wrong: `after` that many events of its content. A name of an exception is sent as that event. */
export type Break = { after: number; by: 'hang' | 'cut' | 'end' | `${string}Exception` }

/** What the model answers to one call. */
export type Answer = {
  kind: 'answer'
  /** The text in the pieces that a stream of it has. */
  chunks?: string[]
  /** Input of the forced tool; a string goes out as it is, JSON or not. */
  tool?: unknown
  /** Calls of tools that the model may choose, after the text; an input that is a string goes out as it is, JSON or not. */
  calls?: { name: string; input: unknown; id?: string }[]
  /** Reasoning before the text, as models that think send it. */
  thinking?: string
  /** Stop reason; `end_turn`, or `tool_use` with a tool or calls. */
  stop?: string
  /** What is not named is counted from the text: a token is four bytes. */
  usage?: Partial<Usage>
  /** Ends without the metadata event (the usage), in a whole answer without `usage`. */
  noUsage?: boolean
  /** A stream stays open after its last event. */
  neverEnds?: boolean
  /** Waits before the first byte, and before each further event. */
  waitMs?: number
  betweenMs?: number
  break?: Break
}

export const answer = (chunks: string[], more: Omit<Answer, 'kind' | 'chunks'> = {}): Answer => ({
  ...more,
  kind: 'answer',
  chunks,
})
export const toolAnswer = (tool: unknown, more: Omit<Answer, 'kind' | 'tool'> = {}): Answer => ({
  ...more,
  kind: 'answer',
  tool,
})
/** An answer that calls tools, after a text if there is one. */
export const asks = (calls: NonNullable<Answer['calls']>, more: Omit<Answer, 'kind' | 'calls'> = {}): Answer => ({
  ...more,
  kind: 'answer',
  calls,
})

export function stopOf({ stop, tool, calls }: Answer): string {
  return stop ?? (tool === undefined && !calls ? 'end_turn' : 'tool_use')
}

type Asked = { toolUseId: string; name: string; input: unknown }

function callsOf({ tool, calls = [] }: Answer, forced: string): Asked[] {
  const chosen = calls.map(({ id, name, input }, at) => ({ toolUseId: id ?? `call-${at + 1}`, name, input }))
  return [...(tool === undefined ? [] : [{ toolUseId: 'tool-1', name: forced, input: tool }]), ...chosen]
}

/** All that the model wrote, as text. */
export function outputOf(answer: Answer): string {
  const { thinking = '', chunks = [], tool, calls } = answer
  return thinking + chunks.join('') + [tool, calls].map(value => JSON.stringify(value) ?? '').join('')
}

/** The content of a whole answer. */
export function blocksOf(answer: Answer, forced: string): object[] {
  const { thinking, chunks } = answer
  return [
    ...(thinking ? [{ reasoningContent: { reasoningText: { text: thinking } } }] : []),
    ...(chunks?.length ? [{ text: chunks.join('') }] : []),
    ...callsOf(answer, forced).map(toolUse => ({ toolUse })),
  ]
}

/** The same as the events of a stream. */
export function eventsOf(answer: Answer, forced: string): [string, object][] {
  const { thinking, chunks = [] } = answer
  const delta = (index: number, value: object): [string, object] => [
    'contentBlockDelta',
    { contentBlockIndex: index, delta: value },
  ]
  const events = chunks.map(text => delta(1, { text }))
  if (thinking) events.unshift(delta(0, { reasoningContent: { text: thinking } }))
  for (const [at, { toolUseId, name, input }] of callsOf(answer, forced).entries()) {
    const index = at + 2
    events.push(['contentBlockStart', { contentBlockIndex: index, start: { toolUse: { toolUseId, name } } }])
    const json = typeof input === 'string' ? input : JSON.stringify(input)
    const half = Math.ceil(json.length / 2)
    for (const part of [json.slice(0, half), json.slice(half)]) events.push(delta(index, { toolUse: { input: part } }))
    events.push(['contentBlockStop', { contentBlockIndex: index }])
  }
  return events
}
