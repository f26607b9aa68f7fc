import t from 'tap'
import { athleteNow, targetsFor } from '#src/coach/meal/targets.ts'
import { cunningham, mifflin, restingOf, schofield } from '#src/coach/meal/targetsEnergy.ts'
import type { Asked, Athlete, Targets } from '#src/coach/meal/targetTypes.ts'

const plain: Asked = {
  athlete: {},
  direction: 'maintain',
  diets: [],
  eatingDisorderSigns: false,
  weights: [],
  intake: [],
  today: '2026-06-01',
}
const man: Athlete = { sex: 'male', ageYears: 30, heightCm: 180, weightKg: 85, activity: 'moderate' }
const woman: Athlete = { sex: 'female', ageYears: 40, heightCm: 165, weightKg: 60, activity: 'light' }

const targets = (asked: Partial<Asked>): Targets => {
  const answer = targetsFor({ ...plain, ...asked })
  if (answer.kind !== 'targets') throw new Error(`${answer.kind} in place of targets`)
  return answer.targets
}

t.test('resting rates, worked out by hand', async t => {
  // 850 + 1125 - 150 + 5
  t.equal(mifflin({ sex: 'male', ageYears: 30, heightCm: 180, weightKg: 85 }), 1830)
  // 600 + 1031.25 - 200 - 161
  t.equal(mifflin({ sex: 'female', ageYears: 40, heightCm: 165, weightKg: 60 }), 1270.25)
  // Lean mass 80 x 0.8 = 64; 500 + 22 x 64
  t.equal(cunningham(80, 20), 1908)
  // 17.686 x 60 + 658.2 and 13.384 x 50 + 692.6
  t.equal(Math.round(schofield('male', 60) * 100) / 100, 1719.36)
  t.equal(Math.round(schofield('female', 50) * 100) / 100, 1361.8)
})

t.test('the formula is the best that the facts allow', async t => {
  t.match(restingOf(man), { kcal: 1830, method: /^Mifflin-St Jeor/ })
  // 85 x 0.8 = 68; 500 + 1496
  t.match(restingOf({ ...man, bodyFatPercent: 20 }), { kcal: 1996, method: /^Cunningham/ })
  t.match(restingOf({ weightKg: 80, bodyFatPercent: 20 }), { kcal: 1908 }, 'it asks for nothing but the lean mass')
  t.match(restingOf({ ...man, ageYears: 17 }), { method: /^Schofield/ })
  t.match(restingOf({ ...man, ageYears: 18 }), { method: /^Mifflin/ })
  for (const key of ['sex', 'ageYears', 'heightCm', 'weightKg'] as const) {
    const { [key]: _, ...rest } = man
    t.equal(restingOf(rest), null, `without ${key}`)
  }
})

t.test('a body fat that fits no living body is not used, and that is said', async t => {
  // 150 x 0.9 = 135 kg lean at 1.70 m: an index of 46.7, where the largest athletes have 30.
  const odd = { ...man, heightCm: 170, weightKg: 150, bodyFatPercent: 10 }
  t.match(restingOf(odd), { method: /^Mifflin/ })
  t.match(targets({ athlete: odd }).assumptions, [/body fat of 10 %/])
  // 50 x 0.55 = 27.5 kg at 1.70 m: 9.5.
  t.match(restingOf({ ...man, heightCm: 170, weightKg: 50, bodyFatPercent: 45 }), { method: /^Mifflin/ })
  t.match(restingOf({ ...woman, bodyFatPercent: 7 }), { method: /^Mifflin/ }, 'under what a woman can live with')
})

t.test('each activity has its factor', async t => {
  // 1830 x 1.2, 1.375, 1.55, 1.725, 1.9, and light where nothing is known
  const expected = { sedentary: 2196, light: 2516, moderate: 2837, active: 3157, very_active: 3477 } as const
  for (const activity of ['sedentary', 'light', 'moderate', 'active', 'very_active'] as const)
    t.equal(targets({ athlete: { ...man, activity } }).expenditureKcal, expected[activity], activity)
  const { activity: _, ...still } = man
  const { expenditureKcal, assumptions } = targets({ athlete: still })
  t.equal(expenditureKcal, 2516)
  t.match(assumptions, [/^Your activity is not known; light \(x 1.375\) was taken\.$/])
})

t.test('a whole day for somebody who keeps their weight', async t => {
  // 1830 x 1.55 = 2836.5 -> 2840. Protein 1.6 x 85 = 136. Fat 0.3 x 2840 / 9 = 94.7 -> 95.
  // Carbohydrate (2840 - 544 - 855) / 4 = 360.25. Fibre 14 x 2.84 = 39.8 -> 40.
  t.same(targets({ athlete: man }), {
    kcal: 2840,
    proteinG: 136,
    fatG: 95,
    carbsG: 360,
    fibreG: 40,
    ranges: {
      kcal: { min: 2698, max: 2982 },
      // 136 x 1.15 = 156.4
      proteinG: { min: 136, max: 156 },
      // 20 % is 63.1 g, 40 % is 126.2 g
      fatG: { min: 64, max: 126 },
      fibreG: { min: 40 },
      // 10 % is 31.6 g
      saturatedG: { max: 31 },
      sodiumMg: { max: 2300 },
    },
    restingKcal: 1830,
    expenditureKcal: 2837,
    floorKcal: 1830,
    formula:
      'At rest 1830 kcal (Mifflin-St Jeor: male, 30 years, 180 cm, 85 kg) x 1.55 (moderate) = 2837 kcal, kept as it is: 2840 kcal a day with protein 136 g, 1.6 g for each kg of 85 kg, fat 95 g, carbohydrate 360 g and fibre 40 g.',
    assumptions: [],
  })
})

t.test('a deficit is 20 %, or 15 % for the lean, and protein goes up', async t => {
  // Body mass index 26.2: 2836.5 x 0.8 = 2269.2 -> 2270; 2.0 x 85 = 170 g.
  const heavy = targets({ athlete: man, direction: 'lose' })
  t.match(heavy, { kcal: 2270, proteinG: 170, formula: /less 20 % to lose fat: 2270 kcal/ })
  // Body mass index 22.0: 1270.25 x 1.375 = 1746.6; x 0.85 = 1484.6 -> 1490.
  // 2.0 x 60 = 120 g would be 32 % of it; 30 % is 111.75 g -> 112, more than 1.6 x 60 = 96.
  const lean = targets({ athlete: woman, direction: 'lose' })
  t.match(lean, { kcal: 1490, proteinG: 112, formula: /less 15 % to lose fat: 1490 kcal/ })
})

t.test('a surplus is 10 %, at most 400 kcal', async t => {
  // 2836.5 x 1.1 = 3120.15 -> 3130; 1.8 x 85 = 153 g
  t.match(targets({ athlete: man, direction: 'gain' }), { kcal: 3130, proteinG: 153, formula: /plus 10 % to gain/ })
  // 110 kg at 1.95 m, 25 years: 1100 + 1218.75 - 125 + 5 = 2198.75; x 1.9 = 4177.6; + 400 = 4577.6 -> 4580
  const large: Athlete = { sex: 'male', ageYears: 25, heightCm: 195, weightKg: 110, activity: 'very_active' }
  t.match(targets({ athlete: large, direction: 'gain' }), { kcal: 4580, formula: /plus 400 kcal to gain/ })
})

t.test('protein for the obese is that of a body mass index of 25', async t => {
  // 100 kg at 1.80 m is 30.9; 25 x 3.24 = 81 kg; x 1.6 = 129.6 -> 130. 97 kg is 29.9: 155.2 -> 156.
  const obese = targets({ athlete: { ...man, weightKg: 100 } })
  t.equal(obese.proteinG, 130)
  t.match(obese.assumptions, [/^Protein is reckoned for 81 kg/])
  t.equal(targets({ athlete: { ...man, weightKg: 97 } }).proteinG, 156)
})

t.test('protein keeps to what the energy bears', async t => {
  // 200 kg of unknown height and 1500 kcal are not to be: the floor is 10 kcal/kg = 2000. 35 % of 2000 is 175 g.
  const little = targets({ athlete: { sex: 'female', weightKg: 200 }, calories: 2000 })
  t.equal(little.proteinG, 175)
  t.match(little.assumptions.join(' '), /Protein stays under 1.6 g/)
  // 45 kg and 4000 kcal: 15 % is 150 g, 2.2 / 1.15 x 45 = 86.1 g, but no dishes have less than 12 %: 120 g.
  t.equal(targets({ athlete: { weightKg: 45 }, calories: 4000 }).proteinG, 120)
  // 45 kg and 2400 kcal: 1.6 x 45 = 72 g is 12 %; 15 % would be 90 g; 2.2 / 1.15 x 45 = 86.09 g -> 87 g.
  t.equal(targets({ athlete: { weightKg: 45 }, calories: 2400 }).proteinG, 87)
})

t.test('diets bend the macros', async t => {
  // Vegan in a deficit, 2270 kcal: 1.6 x 85 = 136 g is 24 %; plants go to 22 %, 124.85 -> 124 g.
  t.equal(targets({ athlete: man, direction: 'lose', diets: ['vegan'] }).proteinG, 124)
  // Unknown weight: 16 % of 2000 with vegan food, else 20 %.
  t.equal(targets({ calories: 2000, diets: ['vegan'] }).proteinG, 80)
  t.equal(targets({ calories: 2000 }).proteinG, 100)
  // Keto, 2000 kcal: protein 100 g, fibre 28 g, carbohydrate 30 + 28 = 58 g, fat (2000 - 400 - 232) / 9 = 152 g (68 %).
  const keto = targets({ calories: 2000, diets: ['keto'] })
  t.match(keto, { proteinG: 100, carbsG: 58, fatG: 152, ranges: { netCarbsG: { max: 50 }, fatG: { max: 222 } } })
  // Paleo: 40 % of 2000 is 88.9 g, 55 % is 122.2 g.
  t.match(targets({ calories: 2000, diets: ['paleo'] }), { fatG: 89, ranges: { fatG: { max: 122 } } })
  t.notOk('netCarbsG' in targets({ calories: 2000 }).ranges)
  // Keto in a deficit: 85 kg, 2270 kcal: 2.0 x 85 = 170 g is 30 %; 26 % is 147.55 -> 148 g.
  t.equal(targets({ athlete: man, direction: 'lose', diets: ['keto'] }).proteinG, 148)
})

t.test('what is not known is named, and there is no deficit then', async t => {
  for (const [athlete, kcal] of [
    [{ sex: 'female' }, 2000],
    [{ sex: 'male' }, 2500],
    [{}, 2200],
    // 22 x 120
    [{ sex: 'male', ageYears: 40, weightKg: 120 }, 2640],
  ] as const) {
    const { assumptions, ...day } = targets({ athlete, direction: 'lose' })
    t.match(day, { kcal, restingKcal: null, expenditureKcal: null })
    t.match(assumptions[0], `${kcal} kcal, a usual figure`)
    t.match(assumptions[1], /^No deficit is planned without your /)
  }
  const { height: _, ...short } = { ...man, height: 0, bodyFatPercent: 20 }
  const { sex: __, ...unsexed } = short
  // Cunningham 1996 x 1.55 = 3093.8 is known, but not the sex.
  const known = targets({ athlete: unsexed, direction: 'lose' })
  t.match(known, { kcal: 3100, expenditureKcal: 3094 })
  t.match(known.assumptions, [
    /^No deficit is planned without your sex: this plan keeps your weight until you add that\.$/,
  ])
  t.equal(targets({ direction: 'gain' }).kcal, 2420, '2200 x 1.1')
})

t.test('a wish is taken as it is, and set against what is used', async t => {
  t.match(targets({ calories: 1804 }), { kcal: 1810, formula: /set by your wish: 1810 kcal/ })
  t.match(targets({ calories: 1800 }).assumptions, [/^The 1800 kcal are your own wish: without your age, sex, /])
  const wish = (asked: Partial<Asked>) => targets({ athlete: man, ...asked }).assumptions
  t.match(wish({ calories: 2500 }), [/^The 2500 kcal are your own wish, 337 kcal under what you use\.$/])
  t.match(wish({ calories: 3000, direction: 'lose' }), [/163 kcal over what you use, so no loss is to be expected\.$/])
  t.match(wish({ calories: 2500, direction: 'gain' }), [/337 kcal under what you use, so no gain is to be expected\.$/])
  // Blind loss: the wish stands only where it is not under the usual day.
  t.match(targets({ calories: 1800, direction: 'lose' }), {
    kcal: 2200,
    assumptions: [/2200/, /in place of the 1800 kcal/],
  })
  t.equal(targets({ calories: 2200, direction: 'lose' }).kcal, 2200)
  t.equal(targets({ calories: 2300, direction: 'lose' }).kcal, 2300)
})

t.test('whoever is near to underweight is told where to stop', async t => {
  // 53 kg at 1.65 m is 19.5; 18.5 x 2.7225 = 50.4 -> 51 kg
  const slight = targets({ athlete: { ...woman, weightKg: 53 }, direction: 'lose' })
  t.match(slight.assumptions, [/^Under 51 kg you would be underweight/])
  t.same(targets({ athlete: woman, direction: 'lose' }).assumptions, [])
})

t.test('a newer weight in the log takes the place of the profile', async t => {
  const weights = [{ date: '2026-05-30', weightKg: 80 }]
  const newer = targets({ athlete: man, weights })
  // 1830 - 50
  t.equal(newer.restingKcal, 1780)
  t.match(newer.assumptions, [/^Your profile says 85 kg; the newer 80 kg in your log up to 2026-05-30/])
  t.same(athleteNow({ ...plain, athlete: man, weights }), { ...man, weightKg: 80 })
  t.same(athleteNow({ ...plain, athlete: man }), man)
  t.equal(targets({ athlete: { ...man, weighedOn: '2026-05-31' }, weights }).restingKcal, 1830, 'the profile is newer')
  t.equal(targets({ athlete: { ...man, weighedOn: '2026-05-30' }, weights }).restingKcal, 1780)
  const { weightKg: _, ...unweighed } = man
  t.match(targets({ athlete: unweighed, weights }), {
    restingKcal: 1780,
    assumptions: [/^Your weight is taken from your log/],
  })
  t.equal(targets({ athlete: man, weights: [{ date: '2026-04-01', weightKg: 80 }] }).restingKcal, 1830, 'too old')
  // 187 kg is 85 kg in pounds.
  const pounds = targets({ athlete: man, weights: [{ date: '2026-05-30', weightKg: 187 }] })
  t.match(pounds, { restingKcal: 1830, assumptions: [/so the profile is kept\.$/] })
})
