import t from 'tap'
import { mostCostMicroUsd } from '#src/model/budget.ts'
import { costMicroUsd } from '#src/model/catalogue.ts'
import { memoryRows, startSpend } from '#test/quota/spendSupport.ts'
import { answer, fails, type Script, throttled } from '#test/support/bedrock.ts'
import { always, ask, fallback, ledgerCost, permit, primary, readAll, startModel, tool, until } from './support.ts'

const now = () => Date.parse('2026-11-22T10:00:00Z')

/** The gate with a purse: what is settled is counted, as in the service. */
async function startWithPurse(t: Parameters<typeof startModel>[0], limitMicroUsd: number, more = {}) {
  const { spend } = startSpend({ rows: memoryRows().rows, now, limitMicroUsd })
  const made = await startModel(t, {
    budget: spend.budget,
    settle: (permit, record) => {
      made.ledger.push({ ...record, permit })
      spend.count(permit, record)
    },
    ...more,
  })
  return { ...made, spend }
}

t.test('200 at once at an almost empty purse: over the limit by less than one call', async t => {
  const most = mostCostMicroUsd(primary, ask)
  const limitMicroUsd = 20 * most
  const { bedrock, model, ledger, spend } = await startWithPurse(t, limitMicroUsd)
  // A call that costs all that was set aside for it: the dearest input, and every token that it may write.
  const usage = { input: 0, cacheWrite: 708, output: ask.maxTokens }
  const cost = costMicroUsd(primary, { ...usage, cacheRead: 0 })
  bedrock.answerBy(() => answer(['Rest.'], { usage, waitMs: 30 }))
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, () =>
      model.converse(permit(), ask).then(
        () => 'ok',
        error => error.failure,
      ),
    ),
  )
  const answered = outcomes.filter(outcome => outcome === 'ok').length
  t.comment(
    `${answered} of 200 answered; ${ledgerCost(ledger)} of ${limitMicroUsd} micro-dollars, a call ${cost}, set aside ${most}`,
  )
  t.ok(answered >= 20)
  t.same(new Set(outcomes), new Set(['ok', 'spend_limit_reached']))
  t.equal(bedrock.calls.length, answered, 'who is refused reaches no model')
  t.ok(ledgerCost(ledger) < limitMicroUsd + cost, `${ledgerCost(ledger)}`)
  t.match(spend.today(), { spentMicroUsd: ledgerCost(ledger), reservedMicroUsd: 0 })
})

t.test('whatever becomes of a call, nothing stays set aside', async t => {
  const faults: [string, Script[]][] = [
    ['throttled for good', always(throttled())],
    ['500 once', [fails(500, 'InternalServerException')]],
    ['no access', always(fails(403, 'AccessDeniedException'))],
    ['cut', always({ kind: 'cut' })],
    ['cut after text', [answer(['Rest ', 'well.'], { break: { after: 1, by: 'cut' } })]],
    ['an end without words', always(answer([]))],
    ['hang', always({ kind: 'hang' })],
    ['hang after text', [answer(['Rest ', 'well.'], { break: { after: 1, by: 'hang' } })]],
    ['refusal', [answer([], { stop: 'refusal' })]],
  ]
  for (const [name, scripts] of faults) {
    const deadlines = { firstEventMs: 60, idleMs: 60, totalMs: 400, drainMs: 60 }
    const { bedrock, model, ledger, spend } = await startWithPurse(t, 1_000_000, { deadlines })
    for (const how of ['stream', 'converse'] as const) {
      bedrock.enqueue(...scripts)
      if (how === 'stream') await readAll(model.stream(permit(), ask))
      else await model.converse(permit(), ask).catch(() => {})
      t.match(spend.today(), { reservedMicroUsd: 0, spentMicroUsd: ledgerCost(ledger, 'all') }, `${name}, ${how}`)
    }
  }
})

t.test('a client that leaves: the call is set aside until it is drained', async t => {
  const { bedrock, model, ledger, spend } = await startWithPurse(t, 1_000_000)
  bedrock.enqueue(
    answer(
      Array.from({ length: 8 }, () => 'more '),
      { betweenMs: 20 },
    ),
  )
  for await (const _ of model.stream(permit(), ask)) break
  t.equal(spend.today().reservedMicroUsd, mostCostMicroUsd(primary, ask), 'it still costs')
  await until(() => ledger.length === 1)
  t.match(spend.today(), { reservedMicroUsd: 0, spentMicroUsd: ledgerCost(ledger) })
  // A drain that breaks off, and one that never reached the model.
  for (const script of [answer(['a ', 'b '], { break: { after: 1, by: 'hang' } }), { kind: 'hang' }] as const) {
    bedrock.enqueue(script)
    const gone = new AbortController()
    const reading = readAll(model.stream(permit(), { ...ask, signal: gone.signal }))
    await until(() => bedrock.calls.length > 1)
    gone.abort()
    await reading
  }
  model.endWithin(10)
  await model.close()
  t.equal(spend.today().reservedMicroUsd, 0)
})

t.test('a drain whose call never reached the model gives its money back', async t => {
  const { bedrock, model, ledger, spend } = await startWithPurse(t, 1_000_000)
  bedrock.enqueue(answer(['Rest.'], { waitMs: 80, break: { after: 0, by: 'throttlingException' } }))
  const gone = new AbortController()
  const reading = readAll(model.stream(permit(), { ...ask, signal: gone.signal }))
  await until(() => bedrock.calls.length === 1)
  gone.abort()
  await reading
  t.ok(spend.today().reservedMicroUsd > 0)
  await model.close()
  t.match(spend.today(), { reservedMicroUsd: 0, spentMicroUsd: 0 })
  t.same(ledger, [])
})

t.test('an empty purse: no call, whichever way, also not by the fallback or in a repair', async t => {
  const { bedrock, model, spend } = await startWithPurse(t, 1)
  bedrock.enqueue(answer([], { usage: { input: 100, output: 0 } }))
  const failed = { name: 'ModelError', failure: 'spend_limit_reached', tokens: { input: 100 }, retryAfterS: 3_600 }
  await t.rejects(model.converse(permit(), ask), failed, 'the first call spent it all, its retry is refused')
  t.match((await readAll(model.stream(permit(), ask))).error, { failure: 'spend_limit_reached' })
  await t.rejects(model.converse(permit(), { ...ask, tool }), {
    name: 'ModelError',
    failure: 'spend_limit_reached',
  })
  t.equal(bedrock.calls.length, 1)
  t.match(spend.today(), { spentMicroUsd: 10, limitReached: true })
})

t.test('what is set aside: half a token a byte at the dearest input, and every token it may write', async t => {
  // 'You are a coach.' is 16 bytes, 'a secret question' 17: 17 tokens and 700 of the frame, 0.125 $ a million; 200 at 0.50 $.
  t.equal(mostCostMicroUsd(primary, ask), Math.round(717 * 0.125 + 200 * 0.5))
  t.equal(mostCostMicroUsd(fallback, ask), Math.round(717 * 1.375 + 200 * 5.5))
  const long = { ...ask, context: 'x'.repeat(300_000) }
  t.equal(mostCostMicroUsd(primary, long), Math.round(150_717 * 0.625 + 200 * 2.5), 'at the price of long prompts')
  t.ok(mostCostMicroUsd(primary, { ...ask, tool }) > mostCostMicroUsd(primary, ask), 'tools count')
})
