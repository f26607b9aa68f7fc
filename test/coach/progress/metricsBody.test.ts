import t from 'tap'
import { defaultProfile } from '#src/api/athlete.ts'
import type { Metrics } from '#src/api/progress.ts'
import { ate, day, metricsOf, planOf, weighed } from './metricsSupport.ts'

/** Every second day of the last 28 of the range, falling or rising by so many kg a week, at 80 kg on the last of them. */
const weights = (kgPerWeek: number, endKg = 80) =>
  Array.from({ length: 14 }, (_, at) => weighed(57 + at * 2, endKg - ((13 - at) * 2 * kgPerWeek) / 7))

t.test('body weight: smoothed, and its median slope over the last 28 days of the range', async t => {
  const { bodyWeight } = metricsOf({ measurements: weights(-0.4) })
  // A straight line has one slope. The smoothed level lags: 80 plus a little of 0.4 kg a week.
  t.match(bodyWeight, { lastOn: day(83), daysWeighed: 14, kgPerWeek: -0.4, percentPerWeek: -0.5 })
  t.ok(bodyWeight && bodyWeight.kg > 80 && bodyWeight.kg < 80.6, `${bodyWeight?.kg}`)
  t.match(metricsOf({ measurements: weights(0) }).bodyWeight, { kg: 80, kgPerWeek: 0, percentPerWeek: 0 })
  const few = metricsOf({ measurements: [weighed(70, 80), weighed(80, 80)] }).bodyWeight
  t.same(few, { kg: 80, lastOn: day(80), daysWeighed: 2 })
  t.notOk('bodyWeight' in metricsOf({ measurements: [weighed(20, 80)] }), 'too long ago')
  t.notOk('bodyWeight' in metricsOf({ measurements: [weighed(11, 80)], from: day(0), to: day(10) }), 'after the range')
  t.notOk('bodyWeight' in metricsOf({ measurements: [weighed(9, 80)], from: day(10), to: day(20) }), 'before the range')
})

t.test('intake: the mean of full days against the target', async t => {
  // Eight days of 2000 kcal in two meals and one of 500. All: 16500 / 9 = 1833, half of it 917, so the 500 is left out.
  const full = Array.from({ length: 8 }, (_, at) => [ate(at, 1500, 90), ate(at, 500, 30)]).flat()
  const nutrition = [...full, ate(8, 500, 20)]
  const { intake } = metricsOf({ nutrition, targets: { kcal: 2200, proteinG: 150 } })
  // 2000 / 2200 = 90.9 %; 120 / 150 = 80 %.
  t.same(intake, {
    daysLogged: 9,
    partDays: 1,
    fullDays: 8,
    proteinDays: 8,
    meanKcal: 2000,
    meanProteinG: 120,
    targetKcal: 2200,
    targetProteinG: 150,
    kcalPercent: 91,
    proteinPercent: 80,
  })
  const bare = metricsOf({ nutrition }).intake
  t.match(bare, { meanKcal: 2000 })
  t.notOk(bare && ('kcalPercent' in bare || 'targetKcal' in bare))
})

t.test('intake: today, gaps and few days', async t => {
  const days = (count: number, proteinG?: number) => Array.from({ length: count }, (_, at) => ate(at, 2000, proteinG))
  t.equal(metricsOf({ nutrition: [...days(7), ate(83, 9000)] }).intake?.daysLogged, 7, 'today is not over')
  t.equal(metricsOf({ nutrition: [...days(7), ate(83, 9000)], today: day(84) }).intake?.daysLogged, 8)
  t.same(metricsOf({ nutrition: days(6, 100) }).intake, { daysLogged: 6, partDays: 0, fullDays: 6, proteinDays: 6 })
  t.equal(metricsOf({ nutrition: days(7) }).intake?.meanKcal, 2000)
  // Protein that is missing in one entry of a day is missing for that day.
  const gap = metricsOf({ nutrition: [...days(8, 100), ate(0, 10)] }).intake
  t.match(gap, { proteinDays: 7, meanProteinG: 100, fullDays: 8, meanKcal: 2001 })
  t.notOk('intake' in metricsOf({ nutrition: [ate(3, 0), ate(-1, 2000)] }), 'nothing eaten is nothing logged')
})

t.test('the pace against the goal', async t => {
  const verdict = (goal: string | string[], kgPerWeek: number) =>
    metricsOf({ measurements: weights(kgPerWeek), goals: [goal].flat() }).goalRate?.verdict
  // Of 80 kg: 0.8 kg is 1 % a week, 0.4 kg 0.5 %, 0.2 kg 0.25 %.
  t.equal(verdict('lose fat', -0.4), 'on_course')
  t.equal(verdict('lose fat', -0.75), 'on_course')
  t.equal(verdict('lose fat', -1), 'faster')
  t.equal(verdict('lose fat', -0.2), 'slower')
  t.equal(verdict('lose fat', 0), 'slower')
  t.equal(verdict('lose fat', 0.4), 'away')
  t.equal(verdict('muscle_gain', 0.3), 'on_course')
  t.equal(verdict('muscle_gain', 0.8), 'faster')
  t.equal(verdict('muscle_gain', 0.08), 'slower')
  t.equal(verdict('muscle_gain', -0.4), 'away')
  t.equal(verdict(['lose fat', 'build muscle'], 0), 'on_course', 'both at once: the weight is kept')
  t.equal(verdict(['lose fat', 'build muscle'], -0.4), 'away')
  t.equal(verdict('run a marathon', -0.4), undefined, 'no goal for the weight')
  t.equal(verdict([], -0.4), undefined)
  t.equal(metricsOf({ goals: ['lose fat'] }).goalRate, undefined, 'no trend')
  const plan = metricsOf({ measurements: weights(0.3), activePlan: { plan: planOf(4, 1), startedOn: day(0) } })
  t.match(plan.goalRate, {
    direction: 'gain',
    verdict: 'on_course',
    minPercent: 0.25,
    maxPercent: 0.5,
    percentPerWeek: 0.4,
  })
})

t.test('who is protected gets no pace and no talk of the table', async t => {
  const support = (profile: object, endKg = 80): Metrics =>
    metricsOf({
      measurements: weights(-0.4, endKg),
      goals: ['lose fat'],
      profile: { ...defaultProfile, ...profile },
      nutrition: Array.from({ length: 10 }, (_, at) => ate(at, 1200, 50)),
      targets: { kcal: 2200, proteinG: 120 },
    })
  for (const [reason, metrics] of [
    ['pregnant', support({ pregnant: true })],
    ['under_18', support({ birthDate: '2010-01-01' })],
    // 52 / 1.7 / 1.7 = 18.0.
    ['underweight', support({ heightCm: 170 }, 52)],
  ] as const) {
    t.equal(metrics.support, reason)
    t.notOk('goalRate' in metrics, reason)
    t.ok(
      metrics.shown.some(({ about }) => about === 'support'),
      reason,
    )
  }
  t.notOk('support' in support({ birthDate: '1990-01-01', heightCm: 180 }))
})
