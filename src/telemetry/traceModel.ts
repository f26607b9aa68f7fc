import type { Attributes } from '@opentelemetry/api'
import { type Upstream, type UpstreamCall, UpstreamError, type UpstreamEvent } from '#src/model/upstream.ts'
import type { Step, Tracing } from './tracing.ts'

/** A span for each call of a model: tokens, how it ended and when it began to answer; of the words nothing. */
export function traceModel(upstream: Upstream, tracing: Tracing, now: () => number): Upstream {
  const traced = (how: 'converse' | 'stream') => (call: UpstreamCall) => {
    const { model, request } = call
    const step = tracing.step(`chat ${model.id}`, {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'aws.bedrock',
      'gen_ai.request.model': model.id,
      'gen_ai.request.max_tokens': request.maxTokens,
      'gym_coach.ability': request.ability,
      'gym_coach.streamed': how === 'stream',
    })
    return step === undefined ? upstream[how](call) : follow(step, call, upstream[how](call), now)
  }
  return { converse: traced('converse'), stream: traced('stream'), close: upstream.close }
}

async function* follow(
  step: Step,
  { signal }: UpstreamCall,
  events: AsyncIterable<UpstreamEvent>,
  now: () => number,
): AsyncGenerator<UpstreamEvent, void, undefined> {
  const beganAt = now()
  let begun = false
  // Nobody asks a call for more whose connection was closed: without this its span would never end.
  const cut = () => step.end({}, 'closed')
  signal.addEventListener('abort', cut, { once: true })
  try {
    for await (const event of events) {
      if (!begun) step.set({ 'gym_coach.first_event_ms': Math.max(0, now() - beganAt) })
      begun = true
      step.set(factsOf(event))
      yield event
    }
    step.end()
  } catch (error) {
    step.end({}, error instanceof UpstreamError ? error.failure : 'unknown')
    throw error
  } finally {
    signal.removeEventListener('abort', cut)
    step.end()
  }
}

function factsOf(event: UpstreamEvent): Attributes {
  if (event.type === 'stop') return { 'gen_ai.response.finish_reasons': [event.reason] }
  if (event.type !== 'usage') return {}
  const { input, output, cacheRead, cacheWrite } = event.tokens
  return {
    'gen_ai.usage.input_tokens': input + cacheRead + cacheWrite,
    'gen_ai.usage.output_tokens': output,
    'gym_coach.cache_read_tokens': cacheRead,
    'gym_coach.cache_write_tokens': cacheWrite,
  }
}
