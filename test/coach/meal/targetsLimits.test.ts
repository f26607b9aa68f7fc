import t, { type Test } from 'tap'
import { targetsFor } from '#src/coach/meal/targets.ts'
import { limitsOf, mostDeficit, tenUp } from '#src/coach/meal/targetsEnergy.ts'
import type { Asked, Athlete, TargetAnswer } from '#src/coach/meal/targetTypes.ts'

const ask = (athlete: Athlete, calories?: number, direction: Asked['direction'] = 'maintain'): TargetAnswer =>
  targetsFor({
    athlete,
    direction,
    ...(calories === undefined ? {} : { calories }),
    diets: [],
    eatingDisorderSigns: false,
    weights: [],
    intake: [],
    today: '2026-06-01',
  })

/** Accepted at the bound, refused one kcal under it, with the bound as the floor. */
const least = (t: Test, athlete: Athlete, bound: number, detail: RegExp): void => {
  t.match(ask(athlete, bound), { kind: 'targets', targets: { kcal: bound } })
  const under = ask(athlete, bound - 1)
  t.match(under, { kind: 'too_low', floorKcal: bound })
  t.match(under.kind === 'too_low' && under.detail, detail)
}
const most = (t: Test, athlete: Athlete, bound: number): void => {
  t.match(ask(athlete, bound), { kind: 'targets', targets: { kcal: bound } })
  t.match(ask(athlete, bound + 1), { kind: 'too_high', ceilingKcal: bound })
}

t.test('with the body unknown the floor is that of the sex, the man’s if that is unknown too', async t => {
  least(t, {}, 1500, /give your sex, age, height and weight for a lower target/)
  least(t, { sex: 'male' }, 1500, /under your safe floor of 1500 kcal/)
  least(t, { sex: 'female' }, 1200, /under your safe floor of 1200 kcal/)
  least(t, { ageYears: 40, heightCm: 170, weightKg: 70 }, 1500, /give your sex/)
  // 10 kcal/kg are less than anybody's resting rate.
  least(t, { sex: 'male', weightKg: 180 }, 1800, /under your safe floor of 1800 kcal/)
  t.match(ask({}, 799), { kind: 'too_low', floorKcal: 1500 })
  most(t, {}, 4500)
  most(t, { sex: 'male', weightKg: 90 }, 4500)
})

t.test('the resting rate is a floor where it is higher than that of the sex', async t => {
  // 600 + 1031.25 - 200 - 161 = 1270.25 -> 1280; x 1.2 = 1524.3, less 11 x 60 = 660 would be 864.
  const woman: Athlete = { sex: 'female', ageYears: 40, heightCm: 165, weightKg: 60, activity: 'sedentary' }
  least(t, woman, 1280, /under your safe floor of 1280 kcal/)
  // 500 + 906.25 - 350 - 161 = 895.25: the sex's 1200 holds. x 1.375 = 1231, less 11 x 50.
  least(t, { sex: 'female', ageYears: 70, heightCm: 145, weightKg: 50, activity: 'light' }, 1200, /1200/)
  // 600 + 1000 - 350 + 5 = 1255: 1500 holds for a man.
  least(t, { sex: 'male', ageYears: 70, heightCm: 160, weightKg: 60, activity: 'moderate' }, 1500, /1500/)
})

t.test('the deficit is at most 750 kcal', async t => {
  // 1830 x 1.9 = 3477; - 750 = 2727 -> 2730
  const man: Athlete = { sex: 'male', ageYears: 30, heightCm: 180, weightKg: 85, activity: 'very_active' }
  least(t, man, 2730, /too far under the 3477 kcal that you use: with at most 750 kcal/)
  // 20 % of 1830 x 1.9 is 695; 140 kg at 1.90 m, 30 years: 1400 + 1187.5 - 150 + 5 = 2442.5; x 1.9 = 4640.75; 20 % is 928.
  t.match(ask(man, undefined, 'lose'), { targets: { kcal: 2790 } })
  const large = ask({ ...man, heightCm: 190, weightKg: 140 }, undefined, 'lose')
  // 4640.75 - 750 = 3890.75 -> 3900
  t.match(large, { targets: { kcal: 3900, formula: /less the largest deficit, 750 kcal: 3900 kcal/ } })
})

t.test('the deficit is at most 1 % of the body weight a week', async t => {
  // 0.01 x 60 x 7700 / 7 = 660; the two caps meet at 750 / 11 = 68.2 kg.
  t.equal(Math.round(mostDeficit(60)), 660)
  t.equal(Math.round(mostDeficit(68)), 748)
  t.equal(mostDeficit(69), 750)
  // 1270.25 x 1.9 = 2413.475; - 660 = 1753.475 -> 1760
  const woman: Athlete = { sex: 'female', ageYears: 40, heightCm: 165, weightKg: 60, activity: 'very_active' }
  least(t, woman, 1760, /1 % of body weight a week off, the least is 1760 kcal/)
  // 40 kg at 1.45 m, body fat 8 %: 500 + 22 x 36.8 = 1309.6; x 1.9 = 2488.24; 15 % is 373, 1 % a week is 440.
  const small: Athlete = { ...woman, heightCm: 145, weightKg: 40, bodyFatPercent: 8 }
  t.match(ask(small, undefined, 'lose'), { targets: { kcal: 2120, formula: /less 15 %/ } })
})

t.test('a planned deficit ends at the floor', async t => {
  // 800 + 937.5 - 350 - 161 = 1226.5 -> 1230; x 1.2 = 1471.8; less 20 % would be 1177.
  const woman: Athlete = { sex: 'female', ageYears: 70, heightCm: 150, weightKg: 80, activity: 'sedentary' }
  const answer = ask(woman, undefined, 'lose')
  t.match(answer, { targets: { kcal: 1230, floorKcal: 1230, formula: /taken to the floor of 1230 kcal/ } })
  t.match(answer, { targets: { assumptions: [/leaves a deficit of 242 kcal a day/] } })
  // 600 + 1000 - 350 + 5 = 1255; x 1.2 = 1506, just over the 1500 of men; at 80 years 1205 x 1.2 = 1446, under it.
  const man: Athlete = { sex: 'male', ageYears: 80, heightCm: 160, weightKg: 60, activity: 'sedentary' }
  t.match(ask(man, undefined, 'lose'), { targets: { kcal: 1500, assumptions: [/leaves no room for a deficit/] } })
  t.match(ask(man), { targets: { kcal: 1500, assumptions: [/would not be safe/] } })
})

t.test('where the use is known but the sex is not, no wish goes under it', async t => {
  // 500 + 22 x 64 = 1908; x 1.375 = 2623.5 -> 2630
  const athlete: Athlete = { ageYears: 30, heightCm: 180, weightKg: 80, bodyFatPercent: 20, activity: 'light' }
  least(t, athlete, 2630, /no deficit is planned without your sex/)
})

t.test('a wish has a ceiling', async t => {
  // 1830 x 1.2 = 2196; + 1000 = 3196 -> 3190, more than 1.3 x 2196 = 2855
  const man: Athlete = { sex: 'male', ageYears: 30, heightCm: 180, weightKg: 85, activity: 'sedentary' }
  most(t, man, 3190)
  // 1830 x 1.9 = 3477; x 1.3 = 4520.1, more than 4477
  most(t, { ...man, activity: 'very_active' }, 4520)
  // 4640.75 x 1.3 = 6033: 6000 holds.
  most(t, { ...man, heightCm: 190, weightKg: 140, activity: 'very_active' }, 6000)
})

t.test('limits are always in order, also for bodies beyond the ceiling', async t => {
  const athlete: Athlete = { sex: 'male', ageYears: 20, heightCm: 210, weightKg: 300 }
  t.match(limitsOf(athlete, 4217.5, 8013.25), { floorKcal: 4220, lowestKcal: 7270, highestKcal: 8020 })
})

t.test('ten up is exact at the tens', async t => {
  t.equal(tenUp(1500), 1500)
  t.equal(tenUp(1500.4), 1510)
  t.equal(tenUp(1100 * 1.1), 1210, 'which is 1210.0000000000002')
})
