import { join } from 'node:path'
import t from 'tap'
import { weeksHold } from '#test/support/mealWeeks.ts'
import { takeVerdicts } from '#test/support/verdicts.ts'

const script = join(import.meta.dirname, 'weeks.ts')

t.test('two thousand weeks by rules pass every hard gate', t =>
  takeVerdicts(t, [
    [script, '20261124'],
    [script, '4711'],
  ]),
)

t.test('the same brief and seed give the same week, another seed another', t =>
  takeVerdicts(t, [[script, '20261124', 'again']]),
)

t.test('a few weeks more, with the coverage counted', async t => {
  weeksHold(t, 20261122, 20)
})
