import t from 'tap'
import { createBedrock } from '#src/model/bedrock.ts'
import type { Deadlines } from '#src/model/call.ts'
import { costMicroUsd } from '#src/model/catalogue.ts'
import { answer, fails, type Script, throttled } from '#test/support/bedrock.ts'
import { ask, fallback, ledgerCost, permit, primary, readAll, reportedCost, startModel, until } from './support.ts'

const hang: Script = { kind: 'hang' }
const good = answer(['Rest ', 'well.'])

t.test('no first byte: the connection is closed, the next try answers, the lost call is estimated', async t => {
  const { bedrock, model, ledger } = await startModel(t, { deadlines: { firstEventMs: 1_000 } })
  bedrock.enqueue(hang, good)
  const { pieces, reply } = await readAll(model.stream(permit(), ask))
  t.same(pieces, ['Rest ', 'well.'])
  t.equal(
    reply?.tokens.input,
    ledger.reduce((sum, row) => sum + row.tokens.input, 0),
  )
  t.match(ledger, [
    { outcome: 'timeout', estimated: true, tokens: { input: 9, output: 0 } },
    { outcome: 'ok', estimated: false },
  ])
  t.equal(ledgerCost(ledger), reportedCost(bedrock))
  await until(() => bedrock.aborted() === 1)
})

t.test('no first byte, ever: a time-out, after all tries', async t => {
  const { bedrock, model, ledger } = await startModel(t, { deadlines: { firstEventMs: 40, idleMs: 10 } })
  bedrock.answerBy(() => hang)
  t.match(await readAll(model.stream(permit(), ask)), { pieces: [], error: { failure: 'timeout', model: fallback.id } })
  t.equal(bedrock.calls.length, 5)
  await t.rejects(model.converse(permit(), ask), { name: 'ModelError', failure: 'timeout' })
  t.equal(ledger.length, 10)
  t.ok(ledger.every(row => row.outcome === 'timeout' && row.estimated))
})

const lost: [string, Script, Partial<Deadlines>][] = [
  ['timeout', hang, { firstEventMs: 50, idleMs: 50 }],
  ['cut', { kind: 'cut' }, {}],
  ['timeout', fails(408, 'ModelTimeoutException'), {}],
]

for (const [outcome, script, deadlines] of lost) {
  t.test(`a whole answer that never came, ${script.kind}: all that the model could write is counted`, async t => {
    const { bedrock, model, ledger } = await startModel(t, { alone: true, deadlines })
    bedrock.answerBy(() => script)
    await t.rejects(model.converse(permit(), { ...ask, maxTokens: 4_321 }), { name: 'ModelError' })
    const tokens = { input: 9, output: 4_321, cacheRead: 0, cacheWrite: 0 }
    const row = { outcome, tokens, estimated: true, costMicroUsd: costMicroUsd(primary, tokens) }
    t.match(ledger, [row, row, row])
    t.equal(ledger.length, 3)
  })
}

t.test('the same where the client went and nothing is read on', async t => {
  const { bedrock, model, ledger } = await startModel(t, { drainsAtMost: 0 })
  const gone = new AbortController()
  bedrock.answerBy(() => {
    gone.abort()
    return hang
  })
  await t.rejects(model.converse(permit(), { ...ask, signal: gone.signal }), {
    name: 'ModelError',
    failure: 'abandoned',
  })
  t.match(ledger, [{ outcome: 'abandoned', estimated: true, tokens: { output: ask.maxTokens } }])
})

t.test('what came whole is counted by its text, and what the model never did not at all', async t => {
  const { bedrock, model, ledger } = await startModel(t, { alone: true })
  bedrock.enqueue(answer(['12345678'], { noUsage: true }), throttled(), answer(['12345678']))
  await model.converse(permit(), ask)
  await model.converse(permit(), ask)
  t.match(ledger, [
    { outcome: 'ok', estimated: true, tokens: { output: 2 } },
    { outcome: 'ok', estimated: false, tokens: { output: 2 } },
  ])
  t.equal(ledger.length, 2)
})

t.test('a stream that falls silent after text: a time-out, no second try', async t => {
  const { bedrock, model, ledger, lines } = await startModel(t, { deadlines: { idleMs: 1_000 } })
  bedrock.enqueue(answer(['Rest ', 'well.'], { break: { after: 1, by: 'hang' } }), good)
  t.match(await readAll(model.stream(permit(), ask)), { pieces: ['Rest '], error: { failure: 'timeout' } })
  t.equal(bedrock.calls.length, 1)
  t.match(ledger, [{ outcome: 'timeout', estimated: true, tokens: { output: 2 } }])
  t.equal(ledger.length, 1)
  t.match(lines, [{ fields: { failure: 'timeout', code: 'Idle' } }])
  await until(() => bedrock.aborted() === 1)
})

t.test('a stream that falls silent before text is tried again', async t => {
  const { bedrock, model, ledger } = await startModel(t, { deadlines: { idleMs: 1_000 } })
  bedrock.enqueue(answer([], { break: { after: 0, by: 'hang' } }), good)
  t.match(await readAll(model.stream(permit(), ask)), { reply: { text: 'Rest well.' } })
  t.same(
    ledger.map(row => row.outcome),
    ['timeout', 'ok'],
  )
})

t.test('slow, but never silent for too long, is no time-out', async t => {
  const { bedrock, model } = await startModel(t, { deadlines: { idleMs: 2_000, firstEventMs: 2_000 } })
  bedrock.enqueue(
    answer(
      Array.from({ length: 12 }, () => 'more '),
      { betweenMs: 200 },
    ),
  )
  const { pieces, reply } = await readAll(model.stream(permit(), ask))
  t.equal(pieces.length, 12)
  t.equal(reply?.stop, 'end')
})

t.test('the total deadline ends a stream that would go on for ever', async t => {
  const { bedrock, model, ledger } = await startModel(t, { deadlines: { totalMs: 1_000 } })
  bedrock.enqueue(
    answer(
      Array.from({ length: 1_000 }, () => 'more '),
      { betweenMs: 10 },
    ),
  )
  const { error } = await readAll(model.stream(permit(), ask))
  t.equal(error?.failure, 'timeout')
  t.match(ledger, [{ outcome: 'timeout', estimated: true }])
  t.equal(bedrock.calls.length, 1)
  await until(() => bedrock.aborted() === 1)
})

t.test('the total deadline holds over retries and their waits', async t => {
  const { bedrock, model, ledger } = await startModel(t, { deadlines: { totalMs: 230 }, random: () => 1 })
  bedrock.answerBy(() => throttled())
  await t.rejects(model.converse(permit(), ask), { name: 'ModelError', failure: 'throttled' })
  t.equal(bedrock.calls.length, 1, 'the first wait of 250 ms was cut short')
  t.same(ledger, [])
  bedrock.answerBy(() => hang)
  await t.rejects(model.converse(permit(), ask), { name: 'ModelError', failure: 'timeout' })
  t.equal(bedrock.calls.length, 2)
  t.match(ledger, [{ outcome: 'timeout' }])
})

t.test('the total deadline fires also while nobody reads', async t => {
  const { bedrock, model, ledger } = await startModel(t, { deadlines: { totalMs: 800 } })
  bedrock.enqueue(answer(['Rest ', 'well.'], { break: { after: 1, by: 'hang' } }))
  const stream = model.stream(permit(), ask)
  t.equal((await stream.next()).value, 'Rest ')
  await until(() => ledger.length === 1)
  await until(() => bedrock.aborted() === 1)
  await t.rejects(stream.next(), { name: 'ModelError', failure: 'timeout' })
  t.equal(ledger.length, 1)
})

t.test('a reader that takes its time is no silence of the model', async t => {
  const { model } = await startModel(t, { deadlines: { idleMs: 1_000 } })
  const stream = model.stream(permit(), ask)
  await stream.next()
  await new Promise(resolve => setTimeout(resolve, 1_500))
  t.match(await readAll(stream), { reply: { stop: 'end' } })
})

t.test('all said, but neither usage nor end: an answer, with an estimate', async t => {
  const { bedrock, model, ledger } = await startModel(t, { deadlines: { idleMs: 1_000 } })
  bedrock.enqueue(answer(['Rest ', 'well.'], { noUsage: true, neverEnds: true }))
  t.match(await readAll(model.stream(permit(), ask)), { reply: { text: 'Rest well.', stop: 'end' } })
  t.match(ledger, [{ outcome: 'ok', estimated: true }])
  bedrock.enqueue(answer(['Rest ', 'well.'], { neverEnds: true }))
  t.match(await readAll(model.stream(permit(), ask)), { reply: { text: 'Rest well.', stop: 'end' } })
  t.match(ledger[1], { outcome: 'ok', estimated: false })
})

t.test('no connection in time', async t => {
  const { bedrock, model, ledger } = await startModel(t, {
    maxSockets: 1,
    connectTimeoutMs: 60,
    deadlines: { drainMs: 50 },
  })
  // With the one socket taken the second call waits for a connection.
  bedrock.answerBy(() => hang)
  const gone = new AbortController()
  const first = model.converse(permit(), { ...ask, signal: gone.signal })
  const taken = t.rejects(first, { name: 'ModelError', failure: 'abandoned' })
  await until(() => bedrock.calls.length === 1)
  await t.rejects(model.converse(permit(), ask), { name: 'ModelError', failure: 'unavailable' })
  t.equal(bedrock.calls.length, 1)
  t.same(ledger, [], 'what never left is not in the ledger')
  gone.abort()
  await taken
})

t.test('a stand-in on this machine is shown no credentials of an account', async t => {
  const { bedrock } = await startModel(t)
  const upstream = createBedrock({
    region: 'eu-central-1',
    endpoint: bedrock.endpoint.replace('127.0.0.1', 'localhost'),
    maxSockets: 1,
    connectTimeoutMs: 500,
    requestTimeoutMs: 500,
  })
  t.teardown(() => upstream.close())
  const events = upstream.converse({
    model: primary,
    request: ask,
    requestId: 'r',
    signal: new AbortController().signal,
  })
  await events[Symbol.asyncIterator]().next()
  t.match(bedrock.calls[0]?.authorization, /^AWS4-HMAC-SHA256 Credential=local\/\d+\/eu-central-1\/bedrock/)
})
