import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { completePlan } from '#src/coach/workout/complete.ts'
import { draftByRules, isInfeasible } from '#src/coach/workout/rules.ts'
import { anyBrief } from '#test/support/briefs.ts'
import { takeVerdicts } from '#test/support/verdicts.ts'
import { draftsHold, plansHold } from '#test/support/workoutPlans.ts'

const seed = 20261122
const script = join(import.meta.dirname, 'randomPlans.ts')

t.test('two thousand plans by rules, and five hundred that a model drafts, pass every hard gate', t =>
  takeVerdicts(t, [
    [script, String(seed)],
    [script, String(seed), 'drafts'],
  ]),
)

t.test('a few plans more, with the coverage counted', async t => {
  plansHold(t, seed + 1, 100)
  draftsHold(t, seed + 1, 20)
})

t.test('the same brief gives the same plan', async t => {
  let same = 0
  fc.assert(
    fc.property(anyBrief, brief => {
      const draft = draftByRules(brief)
      if (isInfeasible(draft)) return
      const again = draftByRules(brief)
      if (isInfeasible(again)) throw new Error('feasible, then not')
      const texts = [draft, again].map(drafted => JSON.stringify([drafted, completePlan(brief, drafted)]))
      if (texts[0] !== texts[1]) throw new Error('two plans differ')
      same += 1
    }),
    { numRuns: 60, seed },
  )
  t.ok(same > 50, `${same} briefs`)
})
