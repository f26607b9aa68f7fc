import t from 'tap'
import type { WorkoutPlan } from '#src/api/workoutPlan.ts'
import { violationsOf } from '#src/coach/gate.ts'
import { checkPlan } from '#src/coach/workout/check.ts'
import type { Brief } from '#src/coach/workout/types.ts'
import { exerciseById } from '#src/knowledge/exercises/index.ts'
import { briefOf } from '#test/support/briefs.ts'
import { daily, first, lifter, planFor, planted, runner, squat, startOf } from './planted.ts'

const gateOf = (brief: Brief, plan: WorkoutPlan, id: string) =>
  first(checkPlan(brief, plan, { redFlags: 'none' }).gates.filter(gate => gate.id === id))

const known = new Map([lifter, runner, daily].map(brief => [brief, planFor(brief)]))

for (const { id, brief, faults } of planted) {
  t.test(`${id} passes a good plan and catches what is planted`, async t => {
    const plan = known.get(brief) ?? planFor(brief)
    const good = gateOf(brief, plan, id)
    t.ok(good.passed, good.detail)
    t.ok(Object.keys(faults).length >= 2)
    for (const [fault, plant] of Object.entries(faults)) {
      const bad = structuredClone(plan)
      plant(bad)
      const gate = gateOf(brief, bad, id)
      t.equal(gate.passed, false, `${fault}: ${gate.detail}`)
      t.ok(gate.score < good.score, `${fault} costs score`)
      t.not(gate.detail, good.detail)
    }
  })
}

t.test('W14 passes on the word of the triage only', async t => {
  const plan = planFor(lifter)
  const passedBy = (triaged: Parameters<typeof checkPlan>[2]) =>
    checkPlan(lifter, plan, triaged).gates.find(({ id }) => id === 'W14')?.passed
  t.equal(passedBy({ redFlags: 'none' }), true)
  t.equal(passedBy({}), false)
  t.equal(passedBy(undefined), false)
})

t.test('the report holds each gate once, their mean and what the plan was built for', async t => {
  const report = checkPlan(lifter, planFor(lifter), { redFlags: 'none' })
  t.strictSame(
    new Set(report.gates.map(({ id }) => id)),
    new Set(Array.from({ length: 15 }, (_, index) => `W${index + 1}`)),
  )
  t.equal(report.gates.length, 15)
  const mean = report.gates.reduce((sum, { score }) => sum + score, 0) / 15
  t.equal(report.score, mean)
  t.match(report.builtFor.join(' '), /strength.*muscle gain.*8 weeks/i)
})

t.test('broken hard gates become violations, low scores do not', async t => {
  const plan = planFor(lifter)
  startOf(plan).exerciseId = 'flying_carpet'
  plan.notes = []
  const violations = violationsOf(checkPlan(lifter, plan, { redFlags: 'none' }))
  t.ok(violations.some(({ gate, detail }) => gate === 'W2' && detail.includes('flying_carpet')))
  t.notOk(violations.some(({ gate }) => gate === 'W15'))
})

t.test('a goal that does not ask for it scores 1 and says so', async t => {
  const brief = briefOf({ goals: ['flexibility'], days: [3], weeks: 4 })
  const plan = planFor(brief)
  for (const id of ['W4', 'W5', 'W6', 'W8']) {
    const gate = gateOf(brief, plan, id)
    t.equal(gate.score, 1, id)
    t.match(gate.detail, /without|one day|not among|needs no/, `${id}: ${gate.detail}`)
  }
  t.ok(exerciseById(squat))
})
