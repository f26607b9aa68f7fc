import t from 'tap'
import { talk } from '#src/coach/chat/talk.ts'
import { createVoice } from '#src/coach/chat/voice.ts'
import { createBedrock } from '#src/model/bedrock.ts'
import { requestScope } from '#src/telemetry/scope.ts'
import { traceModel } from '#src/telemetry/traceModel.ts'
import { createTracing } from '#src/telemetry/tracing.ts'
import { ask, ledgerCost, permit, reportedCost, startModel, until } from '#test/model/support.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { startCollector } from '#test/telemetry/collector.ts'

/** A model whose calls are traced, and a turn whose words somebody takes who fails at the second piece. */
async function startTurn(t: Parameters<typeof startModel>[0], drainsAtMost: number) {
  const collector = await startCollector(t)
  const tracing = createTracing({ endpoint: collector.endpoint, share: 1, random: () => 0, log: { warn() {} } })
  const bedrock = await startBedrock(t)
  const plain = createBedrock({
    region: 'us-east-1',
    endpoint: bedrock.endpoint,
    maxSockets: 5,
    connectTimeoutMs: 1_000,
    requestTimeoutMs: 20_000,
  })
  const started = await startModel(t, { upstream: traceModel(plain, tracing, Date.now), drainsAtMost })
  let pieces = 0
  const voice = createVoice({
    emit: async () => {
      pieces += 1
      if (pieces === 2) throw new Error('the reader broke')
    },
    grounding: { said: [], confirmed: [], today: '2026-11-22' },
    strict: false,
  })
  const tools = { specs: [], answer: async () => [], records: [], proposal: undefined }
  const span = tracing.beginRequest({ method: 'POST', route: '/api/ai/chat', requestId: 'request-1' })
  if (!span) throw new Error('the request is not traced')
  const run = () =>
    requestScope.run({ requestId: 'request-1', span }, () =>
      talk({ model: started.model, permit: permit(), request: ask, streamed: true, tools, records: [], voice }),
    )
  /** The spans of the model's calls, once everything is over. */
  const spans = async () => {
    await started.model.close()
    tracing.endRequest(span, { status: 500, left: false })
    await tracing.close()
    return collector.spans.filter(({ name }) => name.startsWith('chat '))
  }
  return { ...started, bedrock, run, spans }
}

t.test('whoever takes the words fails: the call is read to its usage, settled once, its span ends', async t => {
  const { bedrock, ledger, lines, run, spans } = await startTurn(t, 1)
  bedrock.enqueue(answer(['Rest ', 'two ', 'to three ', 'minutes.'], { betweenMs: 5, usage: { cacheRead: 700 } }))
  await t.rejects(run(), { message: 'the reader broke' })
  const [span, ...others] = await spans()
  t.match(ledger, [{ outcome: 'abandoned', estimated: false, tokens: { cacheRead: 700 } }])
  t.equal(ledger.length, 1)
  t.equal(ledgerCost(ledger), reportedCost(bedrock))
  t.equal(bedrock.calls.length, 1)
  t.equal(bedrock.aborted(), 0)
  t.same(lines, [], 'the model did nothing wrong')
  t.same(others, [])
  t.match(span?.attributes, { 'gym_coach.cache_read_tokens': 700 })
  t.equal(span?.attributes['error.type'], undefined)
})

t.test('the same with no room for a drain: the connection is closed, its span ends', async t => {
  const { bedrock, ledger, lines, run, spans } = await startTurn(t, 0)
  bedrock.enqueue(answer(['Rest ', 'two ', 'to three ', 'minutes.'], { break: { after: 2, by: 'hang' } }))
  await t.rejects(run(), { message: 'the reader broke' })
  await until(() => bedrock.aborted() === 1)
  const found = await spans()
  t.match(ledger, [{ outcome: 'abandoned', estimated: true }])
  t.equal(ledger.length, 1)
  t.same(lines, [])
  t.equal(found.length, 1)
  t.equal(found[0]?.attributes['error.type'], 'closed')
})
