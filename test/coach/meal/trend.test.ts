import fc from 'fast-check'
import t from 'tap'
import { targetsFor } from '#src/coach/meal/targets.ts'
import type { Asked } from '#src/coach/meal/targetTypes.ts'
import { adaptExpenditure, loggedIntake, recentWeight, weightTrend } from '#src/coach/meal/trend.ts'

const today = '2026-06-01'
const back = (days: number): string => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
/** Weights on these days back: `start` 27 days ago, then a steady change. */
const line = (start: number, kgPerWeek: number, days: readonly number[], noise: (day: number) => number = () => 0) =>
  days.map(day => ({ date: back(day), weightKg: start + (kgPerWeek * (27 - day)) / 7 + noise(day) }))
const daily = Array.from({ length: 28 }, (_, index) => 27 - index)

t.test('a steady change is read as it is', async t => {
  const trend = weightTrend(line(80, -0.5, daily), today)
  t.match(trend, { kgPerWeek: -0.5, entries: 28, days: 27 })
  // The line ends at 80 - 27 x 0.5 / 7 = 78.07; the level lags behind it by less than ten days of loss.
  t.ok(trend && trend.weightKg > 78.07 && trend.weightKg < 78.8, `${trend?.weightKg}`)
  t.match(weightTrend(line(70, 0, daily), today), { kgPerWeek: 0, weightKg: 70 })
  t.equal(Object.is(weightTrend(line(70, 0, daily), today)?.kgPerWeek, 0), true, 'no minus zero')
})

t.test('the level is smoothed over ten days', async t => {
  // Two entries ten days apart: (80 + 82 / e) / (1 + 1 / e) = (80 + 30.166) / 1.36788 = 80.538
  const entries = [
    { date: back(10), weightKg: 82 },
    { date: back(0), weightKg: 80 },
  ]
  t.same(recentWeight(entries, today), { weightKg: 80.5, date: today, entries: 2 })
  t.equal(recentWeight([], today), null)
})

t.test('too little is no trend', async t => {
  t.equal(weightTrend(line(80, -0.5, [20, 10, 0]), today), null, 'three entries')
  t.equal(weightTrend(line(80, -0.5, [9, 6, 3, 0]), today), null, 'nine days')
  t.ok(weightTrend(line(80, -0.5, [10, 6, 3, 0]), today), 'four over ten days')
  t.equal(weightTrend(line(80, -0.5, [28, 27, 5, 0].slice(0, 1).concat([5, 2, 0])), today), null, '28 days ago is out')
  t.ok(weightTrend(line(80, -0.5, [27, 5, 2, 0]), today), '27 days ago is in')
  t.equal(weightTrend(line(80, -0.5, [10, 10, 5, 0]), today), null, 'one day counts once')
})

t.test('noise, water and slips of the finger do not turn it', async t => {
  const water = (day: number): number => ((day * 7919) % 13) / 10 - 0.6
  const noisy = weightTrend(line(80, -0.5, daily, water), today)
  t.ok(noisy && Math.abs(noisy.kgPerWeek + 0.5) < 0.15, `${noisy?.kgPerWeek}`)
  const spoiled = line(80, -0.5, daily).map((entry, index) =>
    index % 9 === 4 ? { ...entry, weightKg: entry.weightKg + 4 } : entry,
  )
  const robust = weightTrend(spoiled, today)
  t.ok(robust && Math.abs(robust.kgPerWeek + 0.5) < 0.1, `${robust?.kgPerWeek}`)
  const salty = line(80, -0.5, daily, day => (day < 3 ? 5 : 0))
  const late = weightTrend(salty, today)
  t.ok(late && Math.abs(late.kgPerWeek + 0.5) < 0.1, `${late?.kgPerWeek}, three heavy days at the end`)
  const slips = [...line(80, -0.5, daily), { date: back(3), weightKg: 178 }, { date: back(14), weightKg: 7.9 }]
  const clean = weightTrend(slips, today)
  t.match(clean, { kgPerWeek: -0.5 })
  t.ok(clean && clean.weightKg < 79)
})

t.test('days to come and dates that are none are not read', async t => {
  const odd = [
    { date: '2026-06-02', weightKg: 80 },
    { date: 'yesterday', weightKg: 80 },
    { date: '', weightKg: 80 },
  ]
  t.equal(recentWeight(odd, today), null)
  t.same(weightTrend([...line(80, -0.5, daily), ...odd], today), weightTrend(line(80, -0.5, daily), today))
  t.equal(recentWeight(line(80, 0, daily), 'today'), null)
  t.equal(loggedIntake([{ date: 'x', kcal: 2000 }], today), null)
})

t.test('the order of the entries is of no weight', async t => {
  const entries = line(80, -0.5, daily, day => (day % 3) / 10)
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: 28 }), shuffled => {
      t.same(weightTrend(shuffled, today), weightTrend(entries, today))
    }),
    { numRuns: 20 },
  )
})

t.test('the intake is the mean of the days that were logged in full', async t => {
  const days = [...Array(12).keys()].map(index => ({ date: back(index + 1), kcal: index % 2 ? 2100 : 1900 }))
  t.same(loggedIntake(days, today), { meanKcal: 2000, days: 12, leftOut: 0 })
  t.same(loggedIntake([...days, { date: today, kcal: 300 }], today)?.days, 12, 'today is not over')
  t.equal(loggedIntake([...days, { date: back(29), kcal: 9000 }], today)?.meanKcal, 2000, '29 days ago is out')
  // Mean (24000 + 400 + 900) / 14 = 1807; half is 904: both go.
  const partly = [...days, { date: back(20), kcal: 400 }, { date: back(21), kcal: 900 }]
  t.same(loggedIntake(partly, today), { meanKcal: 2000, days: 12, leftOut: 2 })
  t.equal(loggedIntake(days.slice(0, 9), today), null, 'nine days')
  t.ok(loggedIntake(days.slice(0, 10), today), 'ten days')
  const twice = days.flatMap(({ date, kcal }) => [
    { date, kcal: kcal / 2 },
    { date, kcal: kcal / 2 },
  ])
  t.equal(loggedIntake(twice, today)?.meanKcal, 2000, 'parts of a day are one day')
})

const trendOf = (kgPerWeek: number, weightKg = 80) => ({ kgPerWeek, weightKg, entries: 20, days: 27 })
const intakeOf = (meanKcal: number) => ({ meanKcal, days: 20, leftOut: 0 })

t.test('the expenditure goes half way to what the log shows', async t => {
  const adapt = (kgPerWeek: number, meanKcal: number, mayLower = true) =>
    adaptExpenditure(2500, 1700, { trend: trendOf(kgPerWeek), intake: intakeOf(meanKcal), mayLower })
  // 2300 + 0.4 x 1100 = 2740; (2500 + 2740) / 2 = 2620
  t.same(adapt(-0.4, 2300), {
    kcal: 2620,
    note: 'You logged 2300 kcal a day on 20 of the last 28 days while you lost 0.4 kg a week, which points to 2740 kcal used a day; the formula says 2500, so 2620 kcal is used: half way between them, and at most 15 % from the formula.',
  })
  // 2300 - 0.2 x 1100 = 2080; (2500 + 2080) / 2 = 2290
  t.match(adapt(0.2, 2300), { kcal: 2290, note: /gained 0.2 kg a week/ })
  t.match(adapt(0, 2400), { kcal: 2450, note: /your weight held steady/ })
  // 15 % is 2125 to 2875: 1720 would be 2110, 3300 would be 2900.
  t.match(adapt(0, 1720), { kcal: 2125 })
  t.match(adapt(0, 3300), { kcal: 2875 })
  t.match(adapt(0, 1699), { kcal: 2500, note: /less than a body uses at rest/ })
  t.match(adapt(0, 2000, false), { kcal: 2500, note: /to be on the safe side/ })
  t.match(adapt(0, 2700, false), { kcal: 2600 })
})

t.test('what was logged in part is told', async t => {
  const intake = { meanKcal: 2400, days: 15, leftOut: 3 }
  t.match(adaptExpenditure(2500, 1700, { trend: trendOf(0), intake, mayLower: true }), {
    note: /3 logged only in part/,
  })
})

t.test('a trend alone only ever raises, for a loss beyond 1 % a week', async t => {
  const adapt = (kgPerWeek: number) =>
    adaptExpenditure(2500, 1700, { trend: trendOf(kgPerWeek), intake: null, mayLower: true })
  t.match(adapt(-0.8), { kcal: 2500, note: /^In 27 days you lost 0.8 kg a week; .* nothing was changed/ })
  // 1.2 - 0.8 = 0.4 too much; half of 440
  t.match(adapt(-1.2), { kcal: 2720, note: /220 kcal higher, at 2720 kcal; see a doctor/ })
  t.match(adapt(-3), { kcal: 2875 }, 'at most 15 %')
  t.match(adapt(0.5), { kcal: 2500 })
  t.equal(adaptExpenditure(2500, 1700, { trend: null, intake: intakeOf(2000), mayLower: true }), null)
})

t.test('a fast loss is answered also where the log of food is full of gaps', async t => {
  // 500 + 1.2 x 1100 = 1820, more than at rest; half way would be 2160, but the loss is too fast to lower anything.
  const log = { trend: trendOf(-1.2), intake: intakeOf(500), mayLower: true }
  t.match(adaptExpenditure(2500, 1700, log), { kcal: 2720 })
})

t.test('targets learn from the log, and say so', async t => {
  const asked: Asked = {
    athlete: { sex: 'male', ageYears: 30, heightCm: 180, weightKg: 85, activity: 'moderate' },
    direction: 'lose',
    diets: [],
    eatingDisorderSigns: false,
    weights: line(85, 0, daily),
    intake: daily.map(day => ({ date: back(day), kcal: 2500 })),
    today,
  }
  // 2836.5; the log shows 2500; (2837 + 2500) / 2 = 2668.5 -> 2669; x 0.8 = 2135.2 -> 2140
  t.match(targetsFor(asked), {
    kind: 'targets',
    targets: {
      kcal: 2140,
      expenditureKcal: 2669,
      formula: /= 2837 kcal, 2669 kcal by your log, less 20 % to lose fat: 2140 kcal/,
      assumptions: [/^You logged 2500 kcal a day on 27 of the last 28 days while your weight held steady/],
    },
  })
  // Without intake and with 1.5 kg a week lost from 90 kg, the target goes up.
  const still = targetsFor({ ...asked, intake: [], weights: line(88, -0.5, daily) })
  const fast = targetsFor({ ...asked, intake: [], weights: line(90, -1.5, daily) })
  t.ok(still.kind === 'targets' && fast.kind === 'targets' && fast.targets.kcal > still.targets.kcal)
})
