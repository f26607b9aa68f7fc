import fc from 'fast-check'
import { violationsOf } from '#src/coach/gate.ts'
import { checkPlan } from '#src/coach/workout/check.ts'
import { completePlan } from '#src/coach/workout/complete.ts'
import { draftByRules, isInfeasible } from '#src/coach/workout/rules.ts'
import type { Brief, Draft } from '#src/coach/workout/types.ts'
import { anyBrief } from './briefs.ts'
import { createTally } from './tally.ts'
import type { Verdicts } from './verdicts.ts'

/** Random briefs: every plan by rules passes every hard gate, few are refused, and scores are high. */
export function plansHold(t: Verdicts, seed: number, briefs = 2000): void {
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
}

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

/** Whatever a model drafts for a random brief: the plan of it passes every hard gate. */
export function draftsHold(t: Verdicts, seed: number, briefs = 500): void {
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
    { numRuns: briefs, seed, endOnFailure: true },
  )
  tally.tell(t)
  t.ok(tally.scores.length === briefs, `${tally.scores.length} plans`)
}
