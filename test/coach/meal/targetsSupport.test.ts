import t from 'tap'
import { bmiOf, protectedFor, supportReplies } from '#src/coach/meal/support.ts'
import { targetsFor } from '#src/coach/meal/targets.ts'
import type { Asked, Athlete } from '#src/coach/meal/targetTypes.ts'

const ask = (athlete: Athlete, asked: Partial<Asked> = {}) =>
  targetsFor({
    athlete,
    direction: 'maintain',
    diets: [],
    eatingDisorderSigns: false,
    weights: [],
    intake: [],
    today: '2026-06-01',
    ...asked,
  })
const woman: Athlete = { sex: 'female', ageYears: 30, heightCm: 170, weightKg: 65, activity: 'light' }
const pregnant: Athlete = { ...woman, pregnant: true }
const teen: Athlete = { ...woman, ageYears: 17 }
// 53.4 / 2.89 = 18.48 and 53.5 / 2.89 = 18.51
const underweight: Athlete = { ...woman, weightKg: 53.4 }
const slim: Athlete = { ...woman, weightKg: 53.5 }

t.test('who is protected, at the boundary', async t => {
  t.equal(protectedFor(woman, false), null)
  t.equal(protectedFor({ ...woman, ageYears: 18 }, false), null)
  t.equal(protectedFor(teen, false), 'under_18')
  t.equal(protectedFor(slim, false), null)
  t.equal(protectedFor(underweight, false), 'underweight')
  t.equal(protectedFor(pregnant, false), 'pregnant')
  t.equal(protectedFor({}, false), null)
  t.equal(protectedFor({ ...underweight, ageYears: 16, pregnant: true }, true), 'eating_disorder')
  t.equal(protectedFor({ ...underweight, ageYears: 16, pregnant: true }, false), 'pregnant')
  t.equal(protectedFor({ ...underweight, ageYears: 16 }, false), 'under_18')
  t.equal(bmiOf({ weightKg: 50 }), null)
  t.equal(bmiOf({ heightCm: 200, weightKg: 80 }), 20)
})

t.test('a wish to lose weight gets support, as does a number under what the body uses', async t => {
  const cases = [
    ['pregnant', pregnant],
    ['under_18', teen],
    ['underweight', underweight],
  ] as const
  for (const [reason, athlete] of cases) {
    const support = { kind: 'support', reason, reply: supportReplies[reason] }
    t.same(ask(athlete, { direction: 'lose' }), support, `${reason} wants to lose`)
    t.same(ask(athlete, { calories: 1300 }), support, `${reason} wants 1300 kcal`)
    t.same(ask(athlete, { calories: 500 }), support, `${reason} wants 500 kcal: support, not a floor`)
    t.same(ask(athlete, { calories: 3000, direction: 'lose' }), support, `${reason} wants to lose on 3000 kcal`)
    const answer = ask(athlete)
    t.equal(answer.kind, 'targets', `${reason} wants to keep the weight`)
    if (answer.kind !== 'targets') continue
    const { kcal, expenditureKcal } = answer.targets
    t.ok(expenditureKcal !== null && kcal >= expenditureKcal)
    t.match(ask(athlete, { calories: kcal }), { kind: 'targets', targets: { kcal } })
    t.match(ask(athlete, { calories: kcal - 10 }), { kind: 'support' })
    const gain = ask(athlete, { direction: 'gain' })
    t.ok(gain.kind === 'targets' && gain.targets.kcal > kcal, `${reason} may gain`)
  }
})

t.test('with the body unknown the usual day is what counts', async t => {
  t.match(ask({ pregnant: true }, { calories: 2190 }), { kind: 'support' })
  t.match(ask({ pregnant: true }, { calories: 2200 }), { kind: 'targets', targets: { kcal: 2200 } })
  t.match(ask({ ageYears: 15, sex: 'male' }, { calories: 2400 }), { kind: 'support', reason: 'under_18' })
  t.match(ask({ ageYears: 15, sex: 'male' }), { kind: 'targets', targets: { kcal: 2500 } })
})

t.test('signs of an eating disorder get support whatever is asked for', async t => {
  for (const direction of ['lose', 'maintain', 'gain'] as const)
    t.match(ask(woman, { direction, calories: 2500, eatingDisorderSigns: true }), {
      kind: 'support',
      reason: 'eating_disorder',
    })
})

t.test('a plan for the protected says why nothing is taken off', async t => {
  const said = (athlete: Athlete) => {
    const answer = ask(athlete)
    return answer.kind === 'targets' ? answer.targets.assumptions.join(' ') : ''
  }
  t.match(said(pregnant), /ask your doctor or midwife/)
  t.match(said(teen), /no deficit is planned/)
  t.match(said(underweight), /no deficit is planned; a doctor or dietitian/)
  t.equal(said(woman), '')
})

t.test('a growing body is reckoned by its own formula', async t => {
  // 13.384 x 65 + 692.6 = 1562.56; x 1.375 = 2148.5 -> 2150
  t.match(ask(teen), { targets: { kcal: 2150, restingKcal: 1563, expenditureKcal: 2149 } })
})

t.test('the log may not talk into less whoever is protected or not fully known', async t => {
  const days = Array.from({ length: 27 }, (_, index) => `2026-05-${String(index + 5).padStart(2, '0')}`)
  const log = {
    weights: days.map(date => ({ date, weightKg: 65 })),
    intake: days.map(date => ({ date, kcal: 1700 })),
  }
  // For an adult 650 + 1062.5 - 150 - 161 = 1401.5; x 1.375 = 1927.1;
  // (1927 + 1700) / 2 = 1813.5 -> 1814.
  t.match(ask(woman, log), { targets: { expenditureKcal: 1814 } })
  t.match(ask(pregnant, log), { targets: { expenditureKcal: 1927, assumptions: [/to be on the safe side/] } })
  // Cunningham, 500 + 22 x 65 x 0.75 = 1572.5; x 1.375 = 2162, and neither sex nor age is known.
  const known: Athlete = { weightKg: 65, bodyFatPercent: 25, activity: 'light' }
  t.match(ask(known, log), { targets: { expenditureKcal: 2162, assumptions: [/to be on the safe side/] } })
  t.match(ask(teen, log), { targets: { expenditureKcal: 2149, kcal: 2150 } })
})

t.test('every reply is whole: no number, no blame, somebody to talk to, and a way on', async t => {
  for (const [reason, reply] of Object.entries(supportReplies)) {
    t.notMatch(reply, /\d/, `${reason} has no number`)
    t.notMatch(
      reply,
      /\b(?:wrong with you|should have|must not|forbidden|too thin|too fat|failed?|calories?)\b/i,
      reason,
    )
    t.match(reply, /doctor/, reason)
    t.match(reply, /NEDA in the US/, reason)
    t.match(reply, /Beat in the UK/, reason)
    t.match(reply, /glad/, reason)
    const words = reply.split(/\s+/).length
    t.ok(words >= 60 && words <= 140, `${reason}: ${words} words`)
  }
})
