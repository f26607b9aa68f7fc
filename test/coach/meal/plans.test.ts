import fc from 'fast-check'
import t from 'tap'
import { planByRules } from '#src/coach/meal/rules.ts'
import { anyRequest, toAnyBrief } from '#test/support/mealBriefs.ts'
import { weeksHold } from '#test/support/mealWeeks.ts'

t.test('weeks by rules pass every hard gate', async t => weeksHold(t, 20261124))

t.test('the same brief and seed give the same week, another seed another', async t => {
  let different = 0
  fc.assert(
    fc.property(anyRequest, asked => {
      const brief = toAnyBrief(asked)
      if (!brief) return
      const [first, again, other] = ['a', 'a', 'b'].map(salt => JSON.stringify(planByRules(brief, salt)))
      if (first !== again) throw new Error('two weeks differ')
      if (first !== other) different += 1
    }),
    { numRuns: 40, seed: 20261124 },
  )
  t.ok(different > 30, `${different} of 40`)
})
