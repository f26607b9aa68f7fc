import fc from 'fast-check'
import t from 'tap'
import { violationsOf } from '#src/coach/gate.ts'
import { checkPlan } from '#src/coach/meal/check.ts'
import { completePlan } from '#src/coach/meal/complete.ts'
import { methods } from '#src/coach/meal/compose.ts'
import { readDraft } from '#src/coach/meal/draft.ts'
import { shortlist } from '#src/coach/meal/prompt.ts'
import type { Brief } from '#src/coach/meal/types.ts'
import { allDishes } from '#src/knowledge/dishes/index.ts'
import { allFoods } from '#src/knowledge/foods/index.ts'
import { anyRequest, toAnyBrief } from '#test/support/mealBriefs.ts'
import { createTally } from '#test/support/tally.ts'

const seed = 20261124

/** What a model may submit: dishes of the list, of the book, of nowhere, of its own; a good week or a broken one. */
function modelDraft(brief: Brief): fc.Arbitrary<unknown> {
  const list = shortlist(brief, 'model')
  const idFor = (type: Brief['slots'][number]) => {
    const fitting = list.filter(({ meals }) => meals.includes(type)).map(({ id }) => id)
    return fc.oneof(
      { weight: 60, arbitrary: fc.constantFrom(...(fitting.length > 0 ? fitting : ['nothing'])) },
      { weight: 1, arbitrary: fc.constantFrom(...allDishes.map(({ id }) => id), 'new_own', 'unicorn', '') },
    )
  }
  const day = fc.tuple(...brief.slots.map(idFor)).map(dishIds => ({ dishIds }))
  const own = fc.record({
    id: fc.constant('new_own'),
    name: fc.constantFrom('Quick pan', 'Peanut bowl', 'Pan of 500 kcal', 'Chicken surprise'),
    method: fc.constantFrom(...methods),
    foodIds: fc.uniqueArray(fc.constantFrom(...allFoods.map(({ id }) => id)), { minLength: 1, maxLength: 8 }),
  })
  return fc.record(
    {
      title: fc.constantFrom('A good week', 'Simple food', 'Simple food', '7 days', 'Peanut week', 'x'.repeat(300)),
      newDishes: fc.array(own, { maxLength: 2 }),
      days: fc.array(day, { minLength: 7, maxLength: 7 }),
    },
    { requiredKeys: ['title', 'days'] },
  )
}

t.test('whatever a model submits is a plan that holds or a list of what it breaks', async t => {
  const tally = createTally()
  const broken = new Map<string, number>()
  fc.assert(
    fc.property(
      anyRequest
        .map(toAnyBrief)
        .filter(brief => brief !== undefined)
        .chain(brief => fc.tuple(fc.constant(brief), modelDraft(brief))),
      ([brief, submitted]) => {
        const read = readDraft(submitted, brief)
        if ('violations' in read) {
          if (read.violations.length === 0) throw new Error('nothing said')
          for (const gate of new Set(read.violations.map(({ gate }) => gate)))
            broken.set(gate, (broken.get(gate) ?? 0) + 1)
          return
        }
        const report = checkPlan(brief, completePlan(brief, read.draft), { guarded: 'none' })
        const violations = violationsOf(report)
        if (violations.length > 0) throw new Error(JSON.stringify(violations))
        tally.add(report)
      },
    ),
    { numRuns: 300, seed, endOnFailure: true },
  )
  tally.tell(t)
  t.comment(`refused for ${[...broken].map(([gate, count]) => `${gate}: ${count}`).join(', ')}`)
  t.ok(tally.scores.length > 30, `${tally.scores.length} of 300 were taken`)
  for (const gate of ['form', 'M1', 'M3', 'M10']) t.ok(broken.has(gate), gate)
})
