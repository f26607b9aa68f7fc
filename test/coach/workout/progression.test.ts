import fc from 'fast-check'
import t from 'tap'
import { completePlan } from '#src/coach/workout/complete.ts'
import type { Weights } from '#src/coach/workout/kinds.ts'
import { roundDownToWeights, weightsOf } from '#src/coach/workout/kinds.ts'
import {
  loadStepKg,
  lowerKg,
  nextState,
  nextSteps,
  type Progression,
  progressionOf,
  startOf,
} from '#src/coach/workout/progression.ts'
import { readingGrade } from '#src/coach/workout/reading.ts'
import { draftByRules, isInfeasible } from '#src/coach/workout/rules.ts'
import { simulate, successRate } from '#src/coach/workout/simulate.ts'
import { exerciseById } from '#src/knowledge/exercises/index.ts'
import { briefOf } from '#test/support/briefs.ts'

const barbell: Weights = { minKg: 20, stepKg: 2.5, nominalKg: 40 }
const dumbbells: Weights = { minKg: 2, stepKg: 2, nominalKg: 10 }

const exercise = (id: string) => {
  const found = exerciseById(id)
  if (!found) throw new Error(`${id} is not in the catalogue`)
  return found
}

t.test('a step is the smallest one that exists from 2 to 10 %', async t => {
  t.equal(loadStepKg(barbell, 100), 2.5)
  t.equal(loadStepKg(barbell, 180), 5, '2.5 kg would be 1.4 %')
  t.equal(loadStepKg(barbell, 25), 2.5, '10 % is allowed')
  t.equal(loadStepKg(barbell, 22.5), undefined, '11 % is not')
  t.equal(loadStepKg(dumbbells, 20), 2)
  t.equal(loadStepKg(dumbbells, 18), undefined)
  t.equal(loadStepKg({ minKg: 4, stepKg: 4, nominalKg: 12 }, 16), undefined)
  t.equal(loadStepKg({ minKg: 5, stepKg: 5, nominalKg: 30 }, 50), 5)
})

t.test('weights are those that exist', async t => {
  t.equal(roundDownToWeights(barbell, 63.9), 62.5)
  t.equal(roundDownToWeights(barbell, 19), undefined)
  t.equal(roundDownToWeights(dumbbells, 17.9), 16)
  t.equal(lowerKg(dumbbells, 2), 2, 'there is nothing below the lightest')
  t.equal(weightsOf(exercise('dumbbell_bench_press'))?.stepKg, 2, 'the bench does not decide')
  t.equal(weightsOf(exercise('push_up')), undefined)
})

t.test('double progression: reps first, then the load, and down after two failures', async t => {
  const rule: Progression = { kind: 'load', reps: { min: 8, max: 9 }, weights: barbell, kg: 40, mostReps: 13 }
  const one = nextState(rule, startOf(rule), true)
  t.match(one, { kg: 40, reps: 9 })
  const two = nextState(rule, one, true)
  t.match(two, { kg: 42.5, reps: 8 })
  const missed = nextState(rule, two, false)
  t.match(missed, { kg: 42.5, reps: 8, misses: 1 })
  t.match(nextState(rule, missed, false), { kg: 37.5, reps: 8, misses: 0 })
  t.match(nextState(rule, missed, true), { kg: 42.5, reps: 9, misses: 0 }, 'a success in between clears a failure')
})

t.test('where the next weight is too far, reps grow, then the tempo slows, and the load stays', async t => {
  const rule: Progression = { kind: 'load', reps: { min: 8, max: 9 }, weights: dumbbells, kg: 10, mostReps: 11 }
  let state = startOf(rule)
  const reps: (number | undefined)[] = []
  for (let time = 0; time < 5; time += 1) {
    state = nextState(rule, state, true)
    reps.push(state.reps)
    t.equal(state.kg, 10)
  }
  t.strictSame(reps, [9, 10, 11, 11, 11])
  t.equal(state.slow, true)
})

t.test('no load leaves 2 to 10 % and none grows after a failure, whatever happens', async t => {
  const weights = fc.constantFrom(barbell, dumbbells, { minKg: 4, stepKg: 4, nominalKg: 12 })
  fc.assert(
    fc.property(
      weights,
      fc.integer({ min: 0, max: 80 }),
      fc.array(fc.boolean(), { maxLength: 80 }),
      (grid, at, went) => {
        const rule: Progression = {
          kind: 'load',
          reps: { min: 8, max: 10 },
          weights: grid,
          kg: grid.minKg + at * grid.stepKg,
          mostReps: 16,
        }
        let state = startOf(rule)
        for (const success of went) {
          const after = nextState(rule, state, success)
          const [from, to] = [state.kg ?? 0, after.kg ?? 0]
          if (to > from && (!success || to / from > 1.1 + 1e-9 || to / from < 1.02 - 1e-9))
            throw new Error(`${from} to ${to}`)
          if (to < grid.minKg) throw new Error(`${to} kg does not exist`)
          state = after
        }
      },
    ),
    { numRuns: 500 },
  )
  t.pass()
})

t.test('the sentences say what the rule does', async t => {
  const bench = exercise('barbell_bench_press')
  const reps = { min: 6, max: 10 }
  const known = nextSteps(progressionOf(bench, { reps, load: { kg: 60 } }))
  t.match(known.onSuccess, /At 10 reps in all sets, add 2\.5 kg and start again at 6 reps/)
  t.match(known.onFailure, /twice in a row, go down to 52\.5 kg/)
  const light = nextSteps(progressionOf(bench, { reps, load: { kg: 20 } }))
  t.match(light.onSuccess, /more than 10 % up, so keep 20 kg\. Add reps up to 16/)
  t.notMatch(light.onFailure, /go down/)
  t.match(nextSteps(progressionOf(bench, { reps })).onSuccess, /2 to 10 % heavier \(weights come in steps of 2\.5 kg\)/)
  t.match(nextSteps(progressionOf(exercise('plank'), { seconds: 30 })).onSuccess, /add 5 seconds to each set, up to 60/)
  t.match(nextSteps(progressionOf(exercise('easy_run'), { seconds: 1200 })).onSuccess, /do not make them longer/)
  t.match(nextSteps(progressionOf(exercise('push_up'), { reps })).onSuccess, /harder form/)
  t.match(nextSteps(progressionOf(exercise('band_curl'), { reps })).onSuccess, /thicker band/)
  t.match(nextSteps(progressionOf(exercise('farmers_carry'), { distanceM: 30 })).onSuccess, /add 5 metres.*up to 60/)
})

t.test('the simulation sees rules that leave the bounds', async t => {
  const brief = briefOf()
  const draft = draftByRules(brief)
  if (isInfeasible(draft)) throw new Error(draft.infeasible)
  const plan = completePlan(brief, draft)
  const always = successRate(1)
  t.strictSame(simulate(brief, plan, always), [])
  const greedy = simulate(brief, plan, always, (_, state) => ({ ...state, kg: (state.kg ?? 10) * 1.2 }))
  t.match(greedy[0], /not 2 to 10 %/)
  const timid = simulate(brief, plan, always, (_, state) => ({ ...state, kg: (state.kg ?? 10) * 1.01 }))
  t.match(timid[0], /not 2 to 10 %/)
  const blind = simulate(brief, plan, successRate(0), (rule, state) => nextState(rule, state, true))
  t.match(blind.join(' '), /after a failure/)
})

t.test('the share of successes is as asked, and the same each time', async t => {
  const outcome = successRate(0.7)
  const went = Array.from({ length: 5000 }, (_, at) => outcome(at))
  const share = went.filter(Boolean).length / went.length
  t.ok(share > 0.67 && share < 0.73, `${share}`)
  t.strictSame(
    went,
    Array.from({ length: 5000 }, (_, at) => successRate(0.7)(at)),
  )
  t.ok(Array.from({ length: 99 }, (_, at) => successRate(1)(at)).every(Boolean))
  t.notOk(Array.from({ length: 99 }, (_, at) => successRate(0)(at)).some(Boolean))
})

t.test('reading grade tells plain words from hard ones', async t => {
  t.ok(readingGrade('Stop if it hurts. Rest a day. Then try again.') < 4)
  t.ok(readingGrade('Individualised autoregulation necessitates periodic recalibration of proximity to failure.') > 14)
})
