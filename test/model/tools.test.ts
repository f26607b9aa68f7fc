import t from 'tap'
import type { ModelReply, ModelRequest } from '#src/model/port.ts'
import { toBedrockRequest } from '#src/model/toBedrockRequest.ts'
import { answer, asks, throttled } from '#test/support/bedrock.ts'
import { ask, ledgerCost, permit, primary, readAll, reportedCost, startModel, tool } from './support.ts'

const tools = [tool, { name: 'weigh', description: 'Weighs.', inputSchema: { type: 'object', properties: {} } }]
const free: ModelRequest = { ...ask, tools }

type Started = Awaited<ReturnType<typeof startModel>>

/** The reply either way, and what a stream showed. */
async function either(how: 'stream' | 'converse', { model }: Started, request: ModelRequest = free) {
  if (how === 'converse') {
    const reply = await model.converse(permit(), request)
    return { reply, shown: reply.text }
  }
  const { pieces, reply, error } = await readAll(model.stream(permit(), request))
  if (!reply) throw error ?? new Error('no reply')
  return { reply, shown: pieces.join('') }
}

const three = [
  { id: 'a', name: 'choose', input: { split: 'full_body' } },
  { id: 'b', name: 'weigh', input: {} },
  { id: 'c', name: 'choose', input: { split: 'née "x"\n' } },
]

for (const how of ['stream', 'converse'] as const) {
  t.test(`${how}: a text, then three calls at once`, async t => {
    const started = await startModel(t)
    started.bedrock.enqueue(asks(three, { chunks: ['Let me ', 'see.'] }))
    const { reply, shown } = await either(how, started)
    t.match(reply, { stop: 'tool', text: 'Let me see.', toolInput: undefined })
    t.same(reply.toolCalls, three)
    t.equal(shown, 'Let me see.')
    t.equal(ledgerCost(started.ledger), reportedCost(started.bedrock))
    t.match(started.ledger, [{ outcome: 'ok', estimated: false }])
  })

  t.test(`${how}: calls alone are an answer; a text alone has no calls`, async t => {
    const started = await startModel(t)
    started.bedrock.enqueue(asks([{ name: 'weigh', input: {} }]), answer(['Rest.']))
    t.match((await either(how, started)).reply, { text: '', toolCalls: [{ id: 'call-1', name: 'weigh', input: {} }] })
    t.match((await either(how, started)).reply, { text: 'Rest.', stop: 'end', toolCalls: [] })
    t.equal(started.bedrock.calls.length, 2)
  })

  t.test(`${how}: neither text nor calls is asked for again`, async t => {
    const started = await startModel(t)
    started.bedrock.enqueue(answer([], { stop: 'tool_use' }), answer(['Rest.']))
    t.match((await either(how, started)).reply, { text: 'Rest.' })
    t.same(
      started.ledger.map(({ outcome }) => outcome),
      ['empty', 'ok'],
    )
  })

  t.test(`${how}: an answer that ran out of tokens within a call asks for nothing`, async t => {
    const started = await startModel(t)
    started.bedrock.enqueue(asks(three, { chunks: ['Let me see.'], stop: 'max_tokens' }))
    t.match((await either(how, started)).reply, { text: 'Let me see.', stop: 'max_tokens', toolCalls: [] })
  })
}

t.test('a call whose input is no JSON has none; no input at all is an empty one', async t => {
  const started = await startModel(t)
  const calls = [
    { name: 'choose', input: '{"split": "full' },
    { name: 'weigh', input: '' },
  ]
  started.bedrock.enqueue(asks(calls))
  const { reply } = await either('stream', started)
  t.same(reply.toolCalls, [
    { id: 'call-1', name: 'choose' },
    { id: 'call-2', name: 'weigh', input: {} },
  ])
  t.equal(started.bedrock.calls.length, 1, 'that is for the caller to answer')
})

t.test('tools, calls and results as they come over the wire', async t => {
  const started = await startModel(t)
  const request: ModelRequest = {
    ...free,
    messages: [
      { role: 'user', text: 'a secret question' },
      {
        role: 'assistant',
        text: 'Let me see.',
        toolCalls: [
          { id: 'a', name: 'choose', input: { split: 'x' } },
          { id: 'b', name: 'no such tool!', input: ['a list'] },
          { id: 'c', name: '' },
        ],
      },
      {
        role: 'user',
        text: 'Go on.',
        toolResults: [
          { id: 'a', text: 'one' },
          { id: 'b', text: 'two' },
        ],
      },
      { role: 'assistant', text: ' ', toolCalls: [{ id: 'd', name: 'weigh', input: {} }] },
      { role: 'user', text: '', toolResults: [{ id: 'd', text: '70 kg' }] },
    ],
  }
  await either('converse', started, request)
  const body = started.bedrock.calls[0]?.body
  t.same(body?.toolConfig?.toolChoice, { auto: {} })
  t.same(
    body?.toolConfig?.tools.map(({ toolSpec }) => toolSpec.name),
    ['choose', 'weigh'],
  )
  t.same(
    body?.messages.map(({ content }) => content),
    [
      [{ text: 'a secret question' }],
      [
        { text: 'Let me see.' },
        { toolUse: { toolUseId: 'a', name: 'choose', input: { split: 'x' } } },
        { toolUse: { toolUseId: 'b', name: 'no_such_tool_', input: {} } },
        { toolUse: { toolUseId: 'c', name: 'unnamed', input: {} } },
      ],
      [
        { toolResult: { toolUseId: 'a', content: [{ text: 'one' }] } },
        { toolResult: { toolUseId: 'b', content: [{ text: 'two' }] } },
        { text: 'Go on.' },
      ],
      [{ toolUse: { toolUseId: 'd', name: 'weigh', input: {} } }],
      [{ toolResult: { toolUseId: 'd', content: [{ text: '70 kg' }] } }],
    ],
    'a text of blanks is left out beside other content',
  )
  t.same(started.bedrock.calls[0]?.toolResults, [{ id: 'd', text: '70 kg' }], 'the stand-in reads the results')
})

t.test('a forced tool goes before the free ones; without tools nothing of them is sent', t => {
  t.match(toBedrockRequest(primary, { ...free, tool }, 'r').toolConfig, {
    tools: [{ toolSpec: { name: 'choose' } }],
    toolChoice: { tool: { name: 'choose' } },
  })
  t.equal(toBedrockRequest(primary, { ...ask, tools: [] }, 'r').toolConfig, undefined)
  const points = (request: ModelRequest) =>
    toBedrockRequest(primary, request, 'r').system?.filter(block => block.cachePoint).length
  t.equal(points({ ...free, system: 'x'.repeat(1_900) }), 1, 'tools are a part of what is cached')
  t.equal(points({ ...ask, system: 'x'.repeat(1_900) }), 0)
  t.end()
})

t.test('an estimate counts calls and results too', async t => {
  const started = await startModel(t)
  started.bedrock.enqueue(answer(['12345678'], { noUsage: true }), answer(['12345678'], { noUsage: true }))
  await either('stream', started, ask)
  await either('stream', started, {
    ...ask,
    messages: [
      { role: 'user', text: '' },
      { role: 'assistant', text: '', toolCalls: [{ id: 'a', name: 'weigh', input: {} }] },
      { role: 'user', text: '', toolResults: [{ id: 'a', text: 'x'.repeat(400) }] },
    ],
  })
  const [plain, long] = started.ledger
  t.ok((long?.tokens.input ?? 0) > (plain?.tokens.input ?? 0) + 95)
})

t.test('a turn has the time of one request: a later one has what is left of it', async t => {
  let nowMs = 1_000_000
  const { bedrock, model, ledger } = await startModel(t, { now: () => nowMs, deadlines: { totalMs: 10_000 } })
  const turn = { ...free, turnStartedAt: nowMs }
  t.match(await model.converse(permit(), turn), { stop: 'end' })
  nowMs += 9_950
  bedrock.enqueue({ kind: 'hang' })
  await t.rejects(model.converse(permit(), turn), { name: 'ModelError', failure: 'timeout' })
  nowMs += 51
  await t.rejects(model.converse(permit(), turn), { name: 'ModelError', failure: 'timeout' })
  t.equal(bedrock.calls.length, 2, 'with no time left nothing is called')
  t.equal(ledger.length, 2)
})

t.test('a process that is going ends a turn between two requests', async t => {
  const { bedrock, model } = await startModel(t)
  await model.converse(permit(), free)
  model.endWithin(0)
  const failure = await (async () => {
    for (;;) {
      const left = await model.converse(permit(), free).then(
        (reply: ModelReply) => reply.stop,
        error => error.failure,
      )
      if (left !== 'end') return left
    }
  })()
  t.equal(failure, 'timeout')
  const calls = bedrock.calls.length
  await t.rejects(model.converse(permit(), free), { name: 'ModelError', failure: 'timeout' })
  t.equal(bedrock.calls.length, calls)
})

t.test('a throttle before a call, and a stream that breaks within one', async t => {
  const started = await startModel(t)
  started.bedrock.enqueue(throttled(), asks(three, { break: { after: 3, by: 'end' } }), asks(three))
  t.match((await either('stream', started)).reply, { toolCalls: three })
  t.equal(started.bedrock.calls.length, 3, 'nothing was shown, so it is asked again')
  started.bedrock.enqueue(asks(three, { chunks: ['Let me see.'], break: { after: 3, by: 'end' } }))
  t.match(await readAll(started.model.stream(permit(), free)), {
    pieces: ['Let me see.'],
    error: { failure: 'unavailable' },
  })
  t.equal(started.bedrock.calls.length, 4)
  t.equal(ledgerCost(started.ledger), reportedCost(started.bedrock))
})
