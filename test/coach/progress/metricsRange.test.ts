import fc from 'fast-check'
import t from 'tap'
import { Value } from 'typebox/value'
import { ProgressRequest } from '#src/api/progress.ts'
import { readTimeRange } from '#src/coach/progress/metrics/index.ts'

const dayMs = 86_400_000
const today = '2026-11-22'
const daysOf = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs + 1

t.test('ranges are counted back from today, both ends included', async t => {
  const expected: Record<string, [from: string, days: number]> = {
    '1d': ['2026-11-22', 1],
    '7d': ['2026-11-16', 7],
    '30d': ['2026-10-24', 30],
    // 12 x 7 = 84 days: 22 of November, 31 of October, 30 of September, and 1 of August.
    '12w': ['2026-08-31', 84],
    // 9 of May (23 to 31), 30, 31, 31, 30, 31 and 22.
    '6m': ['2026-05-23', 184],
    '1y': ['2025-11-23', 365],
    // 2024-11-23 to 2026-11-22, no 29 February between.
    '2y': ['2024-11-23', 730],
    '24m': ['2024-11-23', 730],
    '104w': ['2024-11-25', 728],
  }
  for (const [text, [from, days]] of Object.entries(expected)) {
    t.same(readTimeRange(text, today), { from, to: today }, text)
    t.equal(daysOf(from, today), days, text)
    t.ok(Value.Check(ProgressRequest, { timeRange: text }), `${text} has the form`)
  }
})

t.test('a month ends where it ends', async t => {
  // Six months before 31 August is the last day of February, so the range begins a day later.
  t.same(readTimeRange('6m', '2026-08-31'), { from: '2026-03-01', to: '2026-08-31' })
  t.same(readTimeRange('1y', '2024-02-29'), { from: '2023-03-01', to: '2024-02-29' })
  t.same(readTimeRange('1m', '2024-03-31'), { from: '2024-03-01', to: '2024-03-31' })
})

t.test('summer time takes no day and adds none', async t => {
  // Clocks of Europe change on 29 March and 25 October 2026, those of the US on 8 March and 1 November.
  for (const day of ['2026-03-08', '2026-03-29', '2026-04-12', '2026-10-25', '2026-11-01', '2026-11-02']) {
    for (const [text, days] of [
      ['30d', 30],
      ['12w', 84],
    ] as const) {
      const range = readTimeRange(text, day)
      t.ok('from' in range && daysOf(range.from, range.to) === days, `${text} up to ${day}`)
    }
  }
})

t.test('two days are taken as they are, at most two years apart and never in the future', async t => {
  t.same(readTimeRange('2026-09-01/2026-11-22', today), { from: '2026-09-01', to: today })
  t.same(readTimeRange('2026-11-22/2026-11-22', today), { from: today, to: today })
  t.same(readTimeRange('2020-03-01/2022-02-28', today), { from: '2020-03-01', to: '2022-02-28' }, 'two years')
  const refused: Record<string, RegExp> = {
    '2026-11-22/2026-11-21': /begin on or before/,
    '2026-11-22/2026-11-23': /by today, 2026-11-22/,
    '2027-01-01/2027-01-02': /by today/,
    '2020-02-28/2022-02-28': /two years/,
    '2026-02-30/2026-03-05': /2026-02-30 does not/,
    '2026-02-01/2026-13-05': /2026-13-05 does not/,
    '731d': /two years/,
    '25m': /two years/,
    '3y': /two years/,
    '105w': /two years/,
  }
  for (const [text, problem] of Object.entries(refused)) {
    const range = readTimeRange(text, today)
    t.ok('problem' in range && problem.test(range.problem), `${text}: ${JSON.stringify(range)}`)
    t.ok(Value.Check(ProgressRequest, { timeRange: text }), `${text} has the form, so the reader must refuse it`)
  }
})

t.test('what has no form is refused by the schema and by the reader', async t => {
  for (const text of [
    '',
    '0d',
    '-3d',
    '30',
    'd',
    '30D',
    '1.5w',
    ' 30d',
    '30d ',
    '1000d',
    '30h',
    '2026-09-01',
    '2026-9-1/2026-9-2',
  ]) {
    const range = readTimeRange(text, today)
    t.ok('problem' in range && /such as 30d/.test(range.problem), `"${text}"`)
    t.notOk(Value.Check(ProgressRequest, { timeRange: text }), `"${text}" has no form`)
  }
  t.notOk(Value.Check(ProgressRequest, { timeRange: '30d', more: 1 }), 'strict')
})

t.test('whatever comes, it is a range within bounds or a problem', async () => {
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.stringMatching(/^[1-9]\d{0,2}[dwmy]$/),
    fc.stringMatching(/^20[12]\d-[01]\d-[0-3]\d\/20[12]\d-[01]\d-[0-3]\d$/),
  )
  fc.assert(
    fc.property(text, text => {
      const range = readTimeRange(text, today)
      if ('problem' in range) return range.problem !== ''
      return range.from <= range.to && range.to <= today && daysOf(range.from, range.to) <= 731
    }),
    { numRuns: 2_000 },
  )
})
