import t from 'tap'
import { mapStopReason, mapStreamEvent } from '#src/model/fromBedrock.ts'
import type { ModelRequest } from '#src/model/port.ts'
import { toBedrockRequest } from '#src/model/toBedrockRequest.ts'
import { toolAnswer } from '#test/support/bedrock.ts'
import { ask, catalogue, fallback, permit, primary, startModel, tool } from './support.ts'

const long = (bytes: number): ModelRequest => ({ ...ask, system: 'x'.repeat(bytes), context: 'Ada, 70 kg' })

t.test('the request as it comes over the wire', async t => {
  const { bedrock, model } = await startModel(t)
  bedrock.enqueue(toolAnswer({ split: 'full_body' }))
  await model.converse(permit(), { ...long(2_048), tool, maxTokens: 321 })
  const [call] = bedrock.calls
  t.equal(call?.modelId, primary.id)
  t.same(call?.body, {
    system: [{ text: 'x'.repeat(2_048) }, { cachePoint: { type: 'default' } }, { text: 'Ada, 70 kg' }],
    messages: [{ role: 'user', content: [{ text: 'a secret question' }] }],
    inferenceConfig: { maxTokens: 321 },
    toolConfig: {
      tools: [
        { toolSpec: { name: tool.name, description: tool.description, inputSchema: { json: tool.inputSchema } } },
      ],
      toolChoice: { tool: { name: 'choose' } },
    },
    additionalModelRequestFields: { thinking: { type: 'disabled' } },
    requestMetadata: { requestId: 'request-1', ability: 'chat' },
  })
})

t.test('a cache point from the floor of the model on, and only where the model knows it', async t => {
  const points = (model: typeof primary, request: ModelRequest) =>
    toBedrockRequest(model, request, 'r').system?.filter(block => block.cachePoint).length
  t.equal(points(primary, long(2_044)), 0)
  t.equal(points(primary, long(2_045)), 1)
  t.equal(points(fallback, long(2_048)), 0)
  t.equal(points(fallback, long(16_384)), 1)
  t.equal(points(catalogue.requireModel('openai.gpt-oss-20b-1:0', 'TEST'), long(99_999)), 0)
  t.equal(points(primary, { ...long(1_950), tool }), 1, 'the tool is a part of what is cached')
})

t.test('no model is sent a temperature; thinking is switched off where it is on', async t => {
  for (const id of catalogue.ids) {
    const request = toBedrockRequest(catalogue.requireModel(id, 'TEST'), ask, 'r')
    t.same(request.inferenceConfig, { maxTokens: 200 })
    t.equal(request.additionalModelRequestFields !== undefined, /haiku-5|gpt-oss/.test(id), id)
  }
})

t.test('metadata that Bedrock would refuse is made fit', async t => {
  const metadata = toBedrockRequest(primary, ask, 'näh"<'.padEnd(400, 'x')).requestMetadata
  t.match(metadata?.requestId, /^n_h__x{251}$/)
})

t.test('stop reasons', async t => {
  const expected = {
    end_turn: 'end',
    stop_sequence: 'end',
    max_tokens: 'max_tokens',
    model_context_window_exceeded: 'max_tokens',
    tool_use: 'tool',
    guardrail_intervened: 'refusal',
    content_filtered: 'refusal',
    refusal: 'refusal',
    something_new: 'refusal',
    malformed_tool_use: 'malformed',
  }
  for (const [reason, stop] of Object.entries(expected)) t.equal(mapStopReason(reason), stop, reason)
})

t.test('an event that this version does not know is only a sign of life', async t => {
  t.same(mapStreamEvent({ $unknown: ['novelty', {}] }), { type: 'other' })
  t.same(mapStreamEvent({ contentBlockDelta: { contentBlockIndex: 0, delta: { reasoningContent: { text: 'hm' } } } }), {
    type: 'other',
  })
})
