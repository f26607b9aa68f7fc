import fc from 'fast-check'
import t from 'tap'
import { summarise, toPeriod } from '#src/quota/usage.ts'
import type { LedgerRow } from '#src/table/ledger.ts'

const count = fc.nat(1_000_000)
const row: fc.Arbitrary<LedgerRow> = fc.record({
  day: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
  requestId: fc.constant('r'),
  ability: fc.constantFrom('chat', 'plan', '__proto__', 'constructor'),
  model: fc.constant('m'),
  inputTokens: count,
  outputTokens: count,
  cacheReadTokens: count,
  cacheWriteTokens: count,
  costMicroUsd: count,
  estimated: fc.boolean(),
  outcome: fc.constant('ok'),
})
const period = { from: '2026-11-20', to: '2026-11-22' }
const sumOf = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0)

t.test('every total is the sum of its rows, at each level', async () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), rows => {
      const report = summarise(rows, period)
      const abilities = report.days.flatMap(day => day.abilities)
      const tokensOf = (own: LedgerRow) =>
        own.inputTokens + own.outputTokens + own.cacheReadTokens + own.cacheWriteTokens
      const levels = [[report], report.days, abilities]
      return (
        levels.every(
          level =>
            sumOf(level.map(({ calls }) => calls)) === rows.length &&
            sumOf(level.map(({ tokens }) => tokens)) === sumOf(rows.map(tokensOf)) &&
            sumOf(level.map(({ costMicroUsd }) => costMicroUsd)) === sumOf(rows.map(own => own.costMicroUsd)),
        ) &&
        sumOf(abilities.map(own => own.inputTokens)) === sumOf(rows.map(own => own.inputTokens)) &&
        sumOf(abilities.map(own => own.cacheWriteTokens)) === sumOf(rows.map(own => own.cacheWriteTokens)) &&
        sumOf(abilities.map(own => own.estimatedCalls)) === rows.filter(own => own.estimated).length &&
        report.days.every(({ day }, at) => at === 0 || (report.days[at - 1]?.day ?? '') < day) &&
        report.days.length === new Set(rows.map(({ day }) => day)).size
      )
    }),
    { numRuns: 300 },
  )
})

t.test('a period is filled in, and at most 92 days', async t => {
  const now = Date.parse('2026-03-01T00:00:00Z')
  t.same(toPeriod({}, now), { from: '2026-01-31', to: '2026-03-01' }, '30 days up to today')
  t.same(toPeriod({ to: '2026-02-10' }, now), { from: '2026-01-12', to: '2026-02-10' })
  t.same(toPeriod({ from: '2026-02-10' }, now), { from: '2026-02-10', to: '2026-03-01' })
  t.same(toPeriod({ from: '2026-03-01', to: '2026-03-01' }, now), { from: '2026-03-01', to: '2026-03-01' })
  const day = (at: number) => new Date(now + at * 86_400_000).toISOString().slice(0, 10)
  t.ok(toPeriod({ from: day(-91), to: day(0) }, now))
  const wrong = { code: 'invalid_request', errors: [{ pointer: '#/query/from' }] }
  t.throws(() => toPeriod({ from: day(-92), to: day(0) }, now), wrong)
  t.throws(() => toPeriod({ from: day(1), to: day(0) }, now), wrong)
  t.throws(() => toPeriod({ from: day(1) }, now), wrong, 'a beginning after today')
})
