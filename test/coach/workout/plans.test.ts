import fc from 'fast-check'
import t from 'tap'
import { violationsOf } from '#src/coach/gate.ts'
import { checkPlan } from '#src/coach/workout/check.ts'
import { completePlan } from '#src/coach/workout/complete.ts'
import { draftByRules, isInfeasible } from '#src/coach/workout/rules.ts'
import type { Brief, Draft } from '#src/coach/workout/types.ts'
import { anyBrief } from '#test/support/briefs.ts'
import { createTally } from '#test/support/tally.ts'

const briefs = 2000
const seed = 20261122

t.test('plans by rules pass every hard gate', async t => {
  const tally = createTally()
  fc.assert(
    fc.property(anyBrief, brief => {
      const before = performance.now()
      const draft = draftByRules(brief)
      if (isInfeasible(draft)) {
        tally.refuse(draft.infeasible)
        return
      }
      const plan = completePlan(brief, draft)
      tally.time(performance.now() - before)
      const report = checkPlan(brief, plan, { redFlags: 'none' })
      const broken = violationsOf(report)
      if (broken.length > 0) throw new Error(JSON.stringify(broken))
      tally.add(report)
    }),
    { numRuns: briefs, seed, endOnFailure: true },
  )
  tally.tell(t)
  t.ok(tally.median() >= 0.9, 'the median score is 0.9 or more')
  t.ok(tally.refused() / briefs <= 0.02, `at most 2 % of the briefs are infeasible: ${tally.refused()}`)
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

/** What a model may answer: anything from the list, in any number, twice, in bad order, too few days. */
function modelDraft(brief: Brief): fc.Arbitrary<Draft> {
  const ids = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...brief.choices.map(({ id }) => id)) },
    { weight: 1, arbitrary: fc.constantFrom('flying_carpet', '') },
  )
  const title = fc.constantFrom('Strong and calm', '5 x 5 for 100 kg', 'Twelve weeks', '', 'x'.repeat(200))
  const session = fc.record({ title, exerciseIds: fc.array(ids, { maxLength: 14 }) })
  return fc.record({ title, sessions: fc.array(session, { maxLength: 8 }) })
}

t.test('whatever a model chooses, the numbers hold', async t => {
  const tally = createTally()
  const drafted = anyBrief
    .filter(brief => !isInfeasible(draftByRules(brief)))
    .chain(brief => modelDraft(brief).map(draft => ({ brief, draft })))
  fc.assert(
    fc.property(drafted, ({ brief, draft }) => {
      const report = checkPlan(brief, completePlan(brief, draft), { redFlags: 'none' })
      const broken = violationsOf(report)
      if (broken.length > 0) throw new Error(JSON.stringify(broken))
      tally.add(report)
    }),
    { numRuns: 500, seed, endOnFailure: true },
  )
  tally.tell(t)
  t.equal(tally.scores.length, 500)
})
