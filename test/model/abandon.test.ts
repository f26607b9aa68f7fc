import t from 'tap'
import type { Upstream } from '#src/model/upstream.ts'
import { answer, throttled } from '#test/support/bedrock.ts'
import { ask, ledgerCost, permit, readAll, reportedCost, startModel, until } from './support.ts'

const slow = (chunks = 10) =>
  answer(
    Array.from({ length: chunks }, (_, index) => `part ${index} `),
    { betweenMs: 10, usage: { cacheRead: 700 } },
  )
const silent = answer(['Rest ', 'well.'], { break: { after: 1, by: 'hang' } })

for (const k of [0, 1, 5]) {
  t.test(`the client goes at chunk ${k}: an end at once, the rest is drained for its usage`, async t => {
    const { bedrock, model, ledger } = await startModel(t)
    bedrock.enqueue(slow())
    const gone = new AbortController()
    const stream = model.stream(permit(), { ...ask, signal: gone.signal })
    for (let i = 0; i < k; i++) await stream.next()
    const waiting = stream.next()
    gone.abort()
    await t.rejects(waiting, { name: 'ModelError', failure: 'abandoned' })
    t.same(ledger, [], 'the error did not wait for the drain')
    await model.close()
    t.match(ledger, [{ outcome: 'abandoned', estimated: false, tokens: { cacheRead: 700 } }])
    t.equal(ledger.length, 1)
    t.equal(ledgerCost(ledger), reportedCost(bedrock))
    t.equal(bedrock.aborted(), 0)
  })
}

t.test('the reader leaves the loop: the same', async t => {
  const { bedrock, model, ledger } = await startModel(t)
  bedrock.enqueue(slow())
  for await (const _ of model.stream(permit(), ask)) break
  await model.close()
  t.match(ledger, [{ outcome: 'abandoned', estimated: false }])
  t.equal(ledgerCost(ledger), reportedCost(bedrock))
})

t.test('the reader fails: the call is read on, settled once, and is no fault of the model', async t => {
  const { bedrock, model, ledger, lines } = await startModel(t)
  bedrock.enqueue(slow())
  const stream = model.stream(permit(), ask)
  await stream.next()
  const failure = new Error('the reader broke')
  await t.rejects(stream.throw(failure), failure)
  await model.close()
  t.match(ledger, [{ outcome: 'abandoned', estimated: false, tokens: { cacheRead: 700 } }])
  t.equal(ledger.length, 1)
  t.equal(ledgerCost(ledger), reportedCost(bedrock))
  t.equal(bedrock.calls.length, 1)
  t.same(lines, [])
})

t.test('the reader fails after its client has gone: still settled once', async t => {
  const { bedrock, model, ledger, lines } = await startModel(t)
  bedrock.enqueue(slow())
  const gone = new AbortController()
  const stream = model.stream(permit(), { ...ask, signal: gone.signal })
  await stream.next()
  gone.abort()
  await t.rejects(stream.throw(new Error('the reader broke')), { message: 'the reader broke' })
  await model.close()
  t.match(ledger, [{ outcome: 'abandoned', estimated: false }])
  t.equal(ledger.length, 1)
  t.same(lines, [])
})

t.test('the client goes while its reader does not read at all: drained all the same', async t => {
  const { bedrock, model, ledger } = await startModel(t)
  bedrock.enqueue(slow())
  const gone = new AbortController()
  const stream = model.stream(permit(), { ...ask, signal: gone.signal })
  await stream.next()
  gone.abort()
  await until(() => ledger.length === 1)
  t.match(ledger, [{ outcome: 'abandoned', estimated: false }])
  await t.rejects(stream.next(), { name: 'ModelError', failure: 'abandoned' })
})

t.test('a whole answer is waited for, too', async t => {
  const { bedrock, model, ledger } = await startModel(t)
  bedrock.enqueue(answer(['Rest.'], { waitMs: 100 }))
  const gone = new AbortController()
  const reply = model.converse(permit(), { ...ask, signal: gone.signal })
  await until(() => bedrock.calls.length === 1)
  gone.abort()
  await t.rejects(reply, { name: 'ModelError', failure: 'abandoned' })
  await model.close()
  t.match(ledger, [{ outcome: 'abandoned', estimated: false }])
  t.equal(ledgerCost(ledger), reportedCost(bedrock))
})

t.test(
  'an event that never comes: the client ends at once, the drain at its own deadline, with an estimate',
  async t => {
    const { bedrock, model, ledger } = await startModel(t, { deadlines: { drainMs: 80 } })
    bedrock.enqueue(silent)
    const gone = new AbortController()
    const stream = model.stream(permit(), { ...ask, signal: gone.signal })
    await stream.next()
    const waiting = stream.next()
    gone.abort()
    await t.rejects(waiting, { name: 'ModelError', failure: 'abandoned' })
    await model.close()
    t.match(ledger, [{ outcome: 'abandoned', estimated: true, tokens: { output: 2 } }])
    await until(() => bedrock.aborted() === 1)
  },
)

t.test('drains are bounded: what is over the bound is closed and estimated', async t => {
  const { bedrock, model, ledger } = await startModel(t, { drainsAtMost: 2, deadlines: { drainMs: 200 } })
  bedrock.answerBy(() => silent)
  const gone = new AbortController()
  const streams = Array.from({ length: 5 }, () => model.stream(permit(), { ...ask, signal: gone.signal }))
  await Promise.all(streams.map(stream => stream.next()))
  gone.abort()
  t.equal(ledger.length, 3, 'three were closed at once')
  await until(() => bedrock.aborted() === 3)
  await Promise.all(streams.map(stream => t.rejects(stream.next(), { name: 'ModelError', failure: 'abandoned' })))
  t.equal(ledger.length, 3)
  await model.close()
  t.equal(ledger.length, 5)
  t.ok(ledger.every(row => row.outcome === 'abandoned' && row.estimated))
  t.equal(bedrock.aborted(), 5)
})

t.test('the client goes between two tries: nothing more is called', async t => {
  const { bedrock, model, ledger } = await startModel(t, { random: () => 1 })
  bedrock.answerBy(() => throttled())
  const gone = new AbortController()
  const reply = model.converse(permit(), { ...ask, signal: gone.signal })
  await until(() => bedrock.calls.length === 1)
  await new Promise(resolve => setTimeout(resolve, 50))
  gone.abort()
  await t.rejects(reply, { name: 'ModelError', failure: 'abandoned' })
  t.equal(bedrock.calls.length, 1)
  t.same(ledger, [])
})

t.test('the client has gone before the call: none is made', async t => {
  const { bedrock, model } = await startModel(t)
  const request = { ...ask, signal: AbortSignal.abort() }
  await t.rejects(model.converse(permit(), request), { name: 'ModelError', failure: 'abandoned' })
  t.equal(bedrock.calls.length, 0)
})

t.test('gone while the model was throttling: it never worked, no row', async t => {
  const { bedrock, model, ledger } = await startModel(t)
  const gone = new AbortController()
  bedrock.answerBy(() => {
    gone.abort()
    return throttled()
  })
  await t.rejects(model.converse(permit(), { ...ask, signal: gone.signal }), {
    name: 'ModelError',
    failure: 'abandoned',
  })
  await model.close()
  t.same(ledger, [])
})

t.test('a client that goes after its answer changes nothing', async t => {
  const { model, ledger } = await startModel(t)
  const gone = new AbortController()
  t.match(await readAll(model.stream(permit(), { ...ask, signal: gone.signal })), { reply: { stop: 'end' } })
  gone.abort()
  await model.close()
  t.match(ledger, [{ outcome: 'ok' }])
  t.equal(ledger.length, 1)
})

t.test('permits voided between two tries call nothing more', async t => {
  const { bedrock, model } = await startModel(t)
  const mine = permit()
  bedrock.answerBy(() => {
    mine.void()
    return throttled()
  })
  await t.rejects(model.converse(mine, ask), TypeError)
  t.equal(bedrock.calls.length, 1)
})

t.test('closed: no new calls, and the connections are gone', async t => {
  const { bedrock, model } = await startModel(t)
  await model.converse(permit(), ask)
  await model.close()
  await t.rejects(model.converse(permit(), ask), { name: 'ModelError', failure: 'unavailable' })
  t.equal(bedrock.calls.length, 1)
})

t.test('an event in the very moment of the leaving is counted once', async t => {
  const gone = new AbortController()
  const value = { type: 'text', text: '12345678' } as const
  const next = (call: number): Promise<IteratorResult<typeof value>> => {
    if (call !== 2) return Promise.resolve(call > 2 ? { done: true, value: undefined } : { done: false, value })
    return new Promise(resolve => {
      setTimeout(() => {
        resolve({ done: false, value })
        gone.abort()
      }, 5)
    })
  }
  // Only a hand-made upstream can answer and abort in one and the same tick.
  let call = 0
  const events = { [Symbol.asyncIterator]: () => ({ next: () => next(++call) }) }
  const upstream: Upstream = { stream: () => events, converse: () => events, close() {} }
  const { model, ledger } = await startModel(t, { upstream })
  const { pieces, error } = await readAll(model.stream(permit(), { ...ask, signal: gone.signal }))
  await model.close()
  t.equal(error?.failure, 'abandoned')
  t.same(pieces, ['12345678'])
  t.match(ledger, [{ outcome: 'abandoned', tokens: { output: 4 } }])
})
