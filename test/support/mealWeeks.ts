import fc from 'fast-check'
import { violationsOf } from '#src/coach/gate.ts'
import { checkPlan } from '#src/coach/meal/check.ts'
import { completePlan } from '#src/coach/meal/complete.ts'
import { isInfeasible, planByRules } from '#src/coach/meal/rules.ts'
import { looksLike } from '#test/support/allergenOracle.ts'
import { anyRequest, toAnyBrief } from '#test/support/mealBriefs.ts'
import { createTally } from '#test/support/tally.ts'
import type { Verdicts } from '#test/support/verdicts.ts'

/** A thousand random requests: every week by rules passes every hard gate, few are refused, and scores are high. */
export function weeksHold(t: Verdicts, seed: number, briefs = 1000): void {
  const tally = createTally()
  let supported = 0
  fc.assert(
    fc.property(anyRequest, fc.integer(), (asked, salt) => {
      const brief = toAnyBrief(asked)
      if (!brief) {
        supported += 1
        return
      }
      const before = performance.now()
      const week = planByRules(brief, String(salt))
      if (isInfeasible(week))
        return tally.refuse(
          `${[...brief.diets, ...brief.avoid.allergens, brief.minutes].join(' ')}: ${week.infeasible}`,
        )
      const plan = completePlan(brief, week)
      tally.time(performance.now() - before)
      const report = checkPlan(brief, plan, { guarded: 'none' })
      const broken = violationsOf(report)
      if (broken.length > 0) throw new Error(JSON.stringify(broken))
      tally.add(report)
      // By words of the foods alone, with none of the tables that chose them.
      const foods = plan.shoppingList.flatMap(({ items }) => items.map(({ foodId }) => foodId))
      for (const allergen of brief.avoid.allergens) {
        const found = foods.find(foodId => looksLike(foodId, allergen))
        if (found !== undefined) throw new Error(`${found} in a plan without ${allergen}`)
      }
    }),
    { numRuns: briefs, seed, endOnFailure: true },
  )
  tally.tell(t)
  t.comment(`${supported} requests were answered by support (M11)`)
  t.ok(tally.median() >= 0.85, 'the median score is 0.85 or more')
  t.ok(tally.refused() / briefs <= 0.02, `at most 2 % of the briefs are infeasible: ${tally.refused()}`)
}

/** Forty briefs: the same seed gives the same week, another seed nearly always another one. */
export function sameWeekAgain(t: Verdicts, seed: number): void {
  let different = 0
  fc.assert(
    fc.property(anyRequest, asked => {
      const brief = toAnyBrief(asked)
      if (!brief) return
      const [first, again, other] = ['a', 'a', 'b'].map(salt => JSON.stringify(planByRules(brief, salt)))
      if (first !== again) throw new Error('two weeks differ')
      if (first !== other) different += 1
    }),
    { numRuns: 40, seed },
  )
  t.ok(different > 30, `${different} of 40`)
}
