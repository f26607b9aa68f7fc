import type { ConverseResponse, ConverseStreamOutput, TokenUsage } from '@aws-sdk/client-bedrock-runtime'
import type { Tokens } from './port.ts'
import type { UpstreamEvent, UpstreamStop } from './upstream.ts'

/** A reason that is not known (newer models say "refusal", which the SDK does not list) counts as a refusal: nothing of it is trusted. */
export function mapStopReason(reason: string | undefined): UpstreamStop {
  switch (reason) {
    case 'end_turn':
    case 'stop_sequence':
      return 'end'
    case 'tool_use':
      return 'tool'
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return 'max_tokens'
    case 'malformed_model_output':
    case 'malformed_tool_use':
      return 'malformed'
    default:
      return 'refusal'
  }
}

/** Input is what was read fresh; the tokens of the cache are counted apart from it. */
export function mapUsage(usage: TokenUsage): Tokens {
  return {
    input: usage.inputTokens ?? 0,
    output: usage.outputTokens ?? 0,
    cacheRead: usage.cacheReadInputTokens ?? 0,
    cacheWrite: usage.cacheWriteInputTokens ?? 0,
  }
}

/** Text and tool calls are taken by their type; reasoning and whatever comes next is only a sign of life. */
export function mapStreamEvent(event: ConverseStreamOutput): UpstreamEvent {
  const call = event.contentBlockStart?.start?.toolUse
  if (call) return { type: 'toolCall', at: placeOf(event.contentBlockStart), id: idOf(call), name: call.name ?? '' }
  const delta = event.contentBlockDelta?.delta
  if (delta?.text !== undefined) return { type: 'text', text: delta.text }
  if (delta?.toolUse?.input !== undefined) {
    return { type: 'toolJson', at: placeOf(event.contentBlockDelta), json: delta.toolUse.input }
  }
  if (event.messageStop) return { type: 'stop', reason: mapStopReason(event.messageStop.stopReason) }
  if (event.metadata?.usage) return { type: 'usage', tokens: mapUsage(event.metadata.usage) }
  return { type: 'other' }
}

/** A whole answer as the events that a stream of it would have had. */
export function mapResponse(response: ConverseResponse): UpstreamEvent[] {
  const events: UpstreamEvent[] = []
  for (const [at, { text, toolUse }] of (response.output?.message?.content ?? []).entries()) {
    if (text !== undefined) events.push({ type: 'text', text })
    if (!toolUse) continue
    events.push({ type: 'toolCall', at, id: idOf(toolUse), name: toolUse.name ?? '' })
    events.push({ type: 'toolInput', at, input: toolUse.input })
  }
  // No stop reason at all is no answer, as in a stream.
  if (response.stopReason) events.push({ type: 'stop', reason: mapStopReason(response.stopReason) })
  if (response.usage) events.push({ type: 'usage', tokens: mapUsage(response.usage) })
  return events
}

const placeOf = (block: { contentBlockIndex?: number | undefined } | undefined): number => block?.contentBlockIndex ?? 0

const idOf = ({ toolUseId = '' }: { toolUseId?: string | undefined }): string => toolUseId
