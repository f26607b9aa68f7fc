import t from 'tap'
import { answer, throttled, toolAnswer } from '#test/support/bedrock.ts'
import { always, ask, denied, ledgerCost, permit, primary, readAll, reportedCost, startModel, tool } from './support.ts'

t.test('a streamed answer: text as it comes, stop, tokens, one row of the ledger', async t => {
  const { bedrock, model, ledger, lines } = await startModel(t)
  const usage = { input: 300, output: 100, cacheRead: 2_000, cacheWrite: 400 }
  bedrock.enqueue(answer(['Squat ', 'twice ', 'a week.'], { thinking: 'hm', usage }))
  const mine = permit()
  const { pieces, reply } = await readAll(model.stream(mine, ask))
  t.same(pieces, ['Squat ', 'twice ', 'a week.'])
  t.same(reply, { text: 'Squat twice a week.', stop: 'end', model: primary.id, tokens: usage })
  t.equal(ledger.length, 1)
  t.equal(ledger[0]?.permit, mine)
  // 300 x 0.10 + 100 x 0.50 + 2,000 x 0.01 + 400 x 0.125
  t.match(ledger[0], {
    outcome: 'ok',
    estimated: false,
    costMicroUsd: 150,
    tokens: usage,
    ability: 'chat',
    model: primary.id,
  })
  t.match(ledger[0], { callId: /^[0-9A-Z]{26}$/, startedAt: Date.parse('2026-11-22T10:00:00Z') })
  t.same(lines, [])
})

t.test('a whole answer, and an answer through the forced tool, either way', async t => {
  const { bedrock, model, ledger } = await startModel(t)
  t.match(await model.converse(permit(), ask), { stop: 'end', text: /^Good work .* feel\?$/, toolInput: undefined })
  bedrock.enqueue(toolAnswer({ split: 'full_body' }), toolAnswer({ split: 'upper_lower' }))
  t.match(await model.converse(permit(), { ...ask, tool }), {
    stop: 'tool',
    text: '',
    toolInput: { split: 'full_body' },
  })
  const { pieces, reply } = await readAll(model.stream(permit(), { ...ask, tool }))
  t.same(pieces, [])
  t.match(reply, { stop: 'tool', toolInput: { split: 'upper_lower' } })
  t.equal(ledgerCost(ledger), reportedCost(bedrock))
  t.equal(ledger.length, 3)
})

t.test('a tool input that is no JSON is asked for again, once', async t => {
  const { bedrock, model, ledger } = await startModel(t)
  bedrock.enqueue(toolAnswer('{"split": "full'), toolAnswer({ split: 'full_body' }), ...always(answer(['No tool.'])))
  t.match(await readAll(model.stream(permit(), { ...ask, tool })), { reply: { toolInput: { split: 'full_body' } } })
  await t.rejects(model.converse(permit(), { ...ask, tool }), {
    name: 'ModelError',
    failure: 'invalid_output',
  })
  t.same(
    ledger.map(row => row.outcome),
    ['empty', 'ok', 'empty', 'empty'],
  )
  t.equal(ledgerCost(ledger, 'all'), reportedCost(bedrock))
})

t.test('without a fallback the primary is all there is', async t => {
  const { bedrock, model } = await startModel(t, { alone: true })
  bedrock.answerBy(() => throttled())
  await t.rejects(model.converse(permit(), ask), { name: 'ModelError', failure: 'throttled' })
  t.equal(bedrock.calls.length, 3)
  bedrock.answerBy(() => denied)
  await t.rejects(model.converse(permit(), ask), { name: 'ModelError', failure: 'unavailable' })
  t.equal(bedrock.calls.length, 4)
})

t.test('an estimate is the bytes that were sent and that came, by four', async t => {
  const { bedrock, model, ledger } = await startModel(t)
  bedrock.enqueue(answer(['12345678'], { break: { after: 1, by: 'end' } }))
  await readAll(model.stream(permit(), ask))
  // 'You are a coach.' is 16 bytes, 'a secret question' 17: 33 / 4, rounded up.
  t.match(ledger[0], { tokens: { input: 9, output: 2, cacheRead: 0, cacheWrite: 0 }, estimated: true, costMicroUsd: 2 })
})

t.test('nobody listens at the endpoint: no record, unavailable', async t => {
  const { bedrock, model, ledger } = await startModel(t)
  await bedrock.close()
  await t.rejects(model.converse(permit(), ask), { name: 'ModelError', failure: 'unavailable' })
  t.same(ledger, [])
})

t.test('an operator reads which permission is missing', async t => {
  const { bedrock, model, lines } = await startModel(t)
  bedrock.answerBy(() => denied)
  await t.rejects(model.converse(permit(), ask))
  t.match(lines[0], {
    level: 'error',
    message: /check the credentials/,
    fields: {
      reqId: 'request-1',
      model: primary.id,
      code: 'AccessDeniedException',
      status: 403,
      hint: /bedrock:InvokeModel/,
    },
  })
})

t.test('a permit that was given back calls no model', async t => {
  const { bedrock, model } = await startModel(t)
  const spent = permit()
  spent.void()
  await t.rejects(model.converse(spent, ask), TypeError)
  await t.rejects(model.stream(spent, ask).next(), TypeError)
  t.equal(bedrock.calls.length, 0)
})

t.test('a ledger that throws does not take the answer with it', async t => {
  const { model, lines } = await startModel(t, {
    settle: () => {
      throw new RangeError('a secret')
    },
  })
  t.match(await model.converse(permit(), ask), { stop: 'end' })
  t.match(lines, [{ level: 'error', fields: { name: 'RangeError' } }])
})

t.test('connections are kept', async t => {
  const { bedrock, model } = await startModel(t, { maxSockets: 1 })
  for (let i = 0; i < 5; i++) await readAll(model.stream(permit(), ask))
  await Promise.all(Array.from({ length: 10 }, () => model.converse(permit(), ask)))
  t.equal(bedrock.calls.length, 15)
  t.equal(bedrock.connections(), 1)
})
