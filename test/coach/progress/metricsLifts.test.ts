import t from 'tap'
import { brzycki, epley } from '#src/coach/progress/metrics/strength.ts'
import { bench, day, exercise, liftOf, metricsOf, sets, squat, workout } from './metricsSupport.ts'

const set = (weightKg: number, reps: number) => ({ weightKg, reps })
const single = (offset: number, kg: number) => workout(offset, exercise(squat, set(kg, 1)))
const squatOf = (...workouts: ReturnType<typeof workout>[]) => liftOf(metricsOf({ workouts }), 'barbell_back_squat')

t.test('the two formulas', async t => {
  // 100 x (1 + 10 / 30) = 133.33; 100 x 36 / 27 = 133.33: they meet at ten.
  t.equal(Math.round(epley(100, 10) * 100), 13333)
  t.equal(Math.round(brzycki(100, 10) * 100), 13333)
  t.equal(epley(100, 1), 100, 'a single is its own maximum')
  t.equal(brzycki(100, 1), 100)
})

t.test('estimated one-repetition maximum: the mean of both, the best of the range', async t => {
  const lift = squatOf(workout(0, exercise(squat, set(80, 5), set(85, 1))), workout(3, exercise(squat, set(75, 5))))
  // 80 x 5: Epley 80 x 35 / 30 = 93.33, Brzycki 80 x 36 / 32 = 90, mean 91.67. 75 x 5: 87.5 and 84.375, mean 85.94.
  t.same(lift.oneRepMax, {
    kg: 91.5,
    epleyKg: 93.5,
    brzyckiKg: 90,
    from: { kg: 80, reps: 5, date: day(0) },
    latestKg: 86,
    latestOn: day(3),
  })
})

t.test('only sets of 1 to 12 repetitions with a load tell it', async t => {
  t.ok(squatOf(workout(0, exercise(squat, set(40, 12)))).oneRepMax)
  t.notOk(squatOf(workout(0, exercise(squat, set(40, 13)))).oneRepMax)
  t.notOk(squatOf(workout(0, exercise(squat, { reps: 8 }))).oneRepMax)
  t.notOk(squatOf(workout(0, exercise(squat, { weightKg: 40, seconds: 30 }))).oneRepMax)
  const others = metricsOf({
    workouts: [
      workout(
        0,
        exercise('Pull Up', set(10, 5)),
        exercise('Assisted dip', set(30, 8)),
        exercise('Weighted muscle-up of mine', set(10, 3)),
        exercise('Zorbing press', set(50, 5)),
      ),
    ],
  })
  t.notOk(liftOf(others, 'pull_up').oneRepMax, 'the body is most of the load')
  t.match(liftOf(others, 'pull_up').heaviest, { kg: 10, reps: 5 }, 'what was added is still a best')
  const dip = liftOf(others, 'assisted_dip')
  t.notOk(dip.oneRepMax ?? dip.heaviest, 'more kilograms make it easier')
  // 10 x 5, 10 x 3 and 50 x 5: what helps is not moved.
  t.equal(others.tonnageKg, 50 + 30 + 250)
  t.notOk(liftOf(others, 'custom:weighted muscle up of mine').oneRepMax)
  // 50 x 5: 58.33 and 56.25, mean 57.29.
  t.equal(liftOf(others, 'custom:zorbing press').oneRepMax?.kg, 57.5, 'an own exercise has one')
})

t.test('its trend is the median slope of all pairs of sessions', async t => {
  // Singles of 100, 102, 101, 106 a week apart. Slopes a week: 2, 0.5, 2, -1, 2, 5; in order -1 0.5 2 2 2 5: median 2.
  const sessions = [single(0, 100), single(7, 102), single(14, 101), single(21, 106)]
  t.same(squatOf(...sessions).oneRepMax?.trend, { kgPerWeek: 2, changeKg: 6, sessions: 4, days: 21 })
  t.notOk(squatOf(...sessions.slice(0, 3)).oneRepMax?.trend, 'three sessions')
  const short = (last: number) => squatOf(single(0, 100), single(3, 101), single(7, 102), single(last, 103)).oneRepMax
  t.notOk(short(13)?.trend, 'thirteen days')
  // Slopes a day: 1/3 2/7 3/14 1/4 2/11 1/7; in order 1/7 2/11 3/14 1/4 2/7 1/3: (3/14 + 1/4) / 2 = 0.2321 a day.
  t.same(short(14)?.trend, { kgPerWeek: 1.6, changeKg: 3.5, sessions: 4, days: 14 }, '1.625 a week, 3.25 in all')
  const twice = [single(0, 100), single(0, 90), single(7, 100), single(14, 100), single(21, 100)]
  t.match(squatOf(...twice).oneRepMax?.trend, { kgPerWeek: 0, changeKg: 0, sessions: 4 }, 'a day has its best')
  const falling = [single(0, 106), single(7, 101), single(14, 102), single(21, 100)]
  t.match(squatOf(...falling).oneRepMax?.trend, { kgPerWeek: -2, changeKg: -6 })
})

t.test('the trend is that of the range alone, and two years of days are read by the week', async t => {
  const before = [-28, -21, -14, -7].map(at => single(at, 50))
  const own = [0, 7, 14, 21].map(at => single(at, 100))
  t.match(squatOf(...before, ...own).oneRepMax?.trend, { kgPerWeek: 0, sessions: 4 })
  // 0.1 kg a day: 0.7 a week; 699 days: 69.9 kg.
  const daily = Array.from({ length: 700 }, (_, at) => single(at, 50 + at / 10))
  const metrics = metricsOf({ workouts: daily, to: day(699), today: day(699) })
  t.same(liftOf(metrics, 'barbell_back_squat').oneRepMax?.trend, {
    kgPerWeek: 0.7,
    changeKg: 70,
    sessions: 700,
    days: 699,
  })
})

t.test('two years that turn: all of them count, not their beginning', async t => {
  // Flat for 100 days, then 0.7 kg a week for 600: most pairs of days rise.
  const daily = Array.from({ length: 700 }, (_, at) => single(at, 50 + Math.max(0, at - 100) / 10))
  const trend = liftOf(metricsOf({ workouts: daily, to: day(699), today: day(699) }), 'barbell_back_squat').oneRepMax
    ?.trend
  t.ok(trend && trend.kgPerWeek >= 0.6 && trend.kgPerWeek <= 0.7, `${trend?.kgPerWeek}`)
})

t.test('best sets: the heaviest, and the most repetitions at a weight', async t => {
  const lift = squatOf(
    workout(0, exercise(squat, set(100, 3), set(80, 8), set(80, 10), { ...set(140, 1), kind: 'warmup' })),
    workout(7, exercise(squat, set(100, 5), set(90, 5), set(80, 10), set(60, 12))),
  )
  t.same(lift.heaviest, { kg: 100, reps: 5, date: day(7) })
  // 90 x 5 shows no more than 100 x 5; of the two 80 x 10 the first one is the best.
  t.same(lift.mostReps, [
    { kg: 100, reps: 5, date: day(7) },
    { kg: 80, reps: 10, date: day(0) },
    { kg: 60, reps: 12, date: day(7) },
  ])
  t.same([lift.sessions, lift.sets], [2, 7])
})

t.test('pounds come as long fractions, and are said to 10 g', async t => {
  const lift = squatOf(workout(0, exercise(squat, set(61.2349, 5), set(61.2351, 4))))
  t.same(lift.mostReps, [
    { kg: 61.24, reps: 4, date: day(0) },
    { kg: 61.23, reps: 5, date: day(0) },
  ])
})

t.test('time and distance have bests where they are what counts', async t => {
  const workouts = [
    workout(0, exercise('Running', { seconds: 1800, distanceM: 5000 }), exercise('Plank', { seconds: 60 })),
    workout(2, exercise('Running', { seconds: 2400, distanceM: 4000 }), exercise('Plank', { seconds: 90.4 })),
    workout(3, exercise(bench, { ...set(60, 5), seconds: 50 })),
  ]
  const metrics = metricsOf({ workouts })
  t.match(liftOf(metrics, 'easy_run'), {
    longest: { seconds: 2400, date: day(2) },
    furthest: { metres: 5000, date: day(0) },
  })
  t.match(liftOf(metrics, 'plank').longest, { seconds: 90, date: day(2) })
  t.notOk(liftOf(metrics, 'barbell_bench_press').longest)
})

t.test('a plateau: no better estimate for four weeks with six sessions since', async t => {
  // The best on day 50, then six sessions up to day 78: 28 days.
  const stuck = [43, 50, 55, 60, 65, 70, 74, 78].map(at => single(at, at === 50 ? 100 : 95))
  t.same(squatOf(...stuck).plateau, { weeks: 4, sessions: 6, bestKg: 100, bestOn: day(50) })
  t.notOk(squatOf(...stuck.slice(0, -1), single(77, 95)).plateau, '27 days')
  t.notOk(squatOf(...stuck.filter(({ date }) => date !== day(60))).plateau, 'five sessions')
  t.notOk(squatOf(...stuck, single(79, 100.5)).plateau, 'bettered')
  t.ok(squatOf(...stuck, single(79, 100)).plateau, 'reached again is not bettered')
})

t.test('no plateau: what is climbing again, what is not trained any more, what lies after the range', async t => {
  // After a break from 120 the lift grows by 5 kg a week.
  const again = [0, 30, 37, 44, 51, 58, 65, 72].map((at, index) => single(at, index === 0 ? 120 : 70 + index * 5))
  t.notOk(squatOf(...again).plateau)
  const given = [0, 7, 14, 21, 28, 35, 42].map(at => single(at, 100))
  t.ok(liftOf(metricsOf({ workouts: given, to: day(69) }), 'barbell_back_squat').plateau)
  t.notOk(liftOf(metricsOf({ workouts: given, to: day(70) }), 'barbell_back_squat').plateau, 'four weeks without it')
  t.notOk(
    liftOf(metricsOf({ workouts: given, to: day(34) }), 'barbell_back_squat').plateau,
    'only five after the first',
  )
})

t.test('a plateau is seen in a short range too: its best may lie twelve weeks back', async t => {
  const workouts = [20, 56, 60, 64, 68, 72, 76, 80].map(at => single(at, at === 20 ? 100 : 97))
  const seen = (from: number) => liftOf(metricsOf({ workouts, from: day(from) }), 'barbell_back_squat').plateau
  t.same(seen(55), { weeks: 8, sessions: 7, bestKg: 100, bestOn: day(20) })
  const old = workouts.map(one => (one.date === day(20) ? single(-5, 100) : one))
  t.notOk(liftOf(metricsOf({ workouts: old, from: day(55) }), 'barbell_back_squat').plateau, '85 days back')
})

t.test('personal records: better than all earlier days of the data', async t => {
  const workouts = [
    workout(-10, exercise(squat, set(100, 5)), exercise('Push-up', { reps: 20 })),
    workout(5, exercise(squat, set(95, 8)), exercise('Push-up', { reps: 20 }), exercise(bench, set(60, 5))),
    workout(9, exercise(squat, set(102.5, 5)), exercise('Push-up', { reps: 24 })),
    workout(12, exercise(squat, set(101, 5)), exercise(bench, set(60, 5))),
  ]
  const records = metricsOf({ workouts }).personalRecords.map(({ name: _, ...record }) => record)
  // Estimates: 100 x 5 116.67 and 112.5, mean 114.58; 95 x 8 120.33 and 117.93, mean 119.13; 102.5 x 5 119.58 and
  // 115.31, mean 117.45: heavier, but no record of the estimate.
  t.same(records, [
    { id: 'barbell_back_squat', kind: 'heaviest', value: 102.5, before: 100, date: day(9) },
    { id: 'push_up', kind: 'reps', value: 24, before: 20, date: day(9) },
    { id: 'barbell_back_squat', kind: 'oneRepMax', value: 119, before: 114.5, date: day(5) },
  ])
  t.same(metricsOf({ workouts: workouts.slice(1, 2) }).personalRecords, [], 'the first time is no record')
  t.same(metricsOf({ workouts, from: day(10) }).personalRecords, [], 'what was reached before the range')
})

t.test('records of time, distance and of the body alone', async t => {
  const workouts = [
    workout(0, exercise('Running', { seconds: 1800, distanceM: 5000 }), exercise(bench, { reps: 10 })),
    workout(3, exercise('Running', { seconds: 1700, distanceM: 5200 }), exercise(bench, { reps: 12 })),
    workout(5, exercise('Assisted dip', set(40, 8))),
    workout(6, exercise('Assisted dip', set(50, 10))),
  ]
  const records = metricsOf({ workouts }).personalRecords
  t.match(records, [{ id: 'easy_run', kind: 'furthest', value: 5200, before: 5000 }])
  t.equal(records.length, 1, 'a bench press without its weight and more assistance are no records')
})

t.test('names: the catalogue’s, own ones as they were written, cleaned', async t => {
  const hostile = `${'x'.repeat(59)}😀 long`
  const metrics = metricsOf({
    workouts: [
      workout(
        0,
        exercise('squat (barbell)', set(50, 5)),
        { name: 'whatever', exerciseId: 'barbell_back_squat', sets: [set(50, 5)] },
        { name: squat, exerciseId: 'no_such_exercise', sets: [set(50, 5)] },
        exercise('Zorbing\n"press"\u202e', set(50, 5)),
        exercise('zorbing PRESS', set(50, 5)),
        exercise('🏋', set(50, 5)),
        exercise(hostile, set(50, 5)),
      ),
    ],
  })
  t.equal(liftOf(metrics, 'barbell_back_squat').sets, 3)
  t.match(liftOf(metrics, 'custom:zorbing press'), { name: 'Zorbing press', custom: true, sets: 2 })
  t.equal(liftOf(metrics, 'custom:🏋').name, '🏋')
  t.ok(metrics.shown.every(({ text }) => text.isWellFormed() && !text.includes('\n')))
})

t.test('huge logs: the lifts done most often, and no more', async t => {
  const names = Array.from({ length: 60 }, (_, at) => `Zorb ${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]}`)
  const workouts = Array.from({ length: 10_000 }, (_, at) =>
    workout(at % 84, exercise(squat, ...sets(3, set(60 + (at % 40), 5))), exercise(names[at % 60] ?? '', set(20, 8))),
  )
  const metrics = metricsOf({ workouts })
  t.equal(metrics.sessions.count, 10_000)
  t.equal(metrics.volume.hardSets, 30_000)
  t.equal(metrics.volume.customSets, 10_000)
  t.equal(metrics.lifts.length, 40)
  t.equal(metrics.lifts[0]?.id, 'barbell_back_squat')
  t.ok(metrics.shown.length <= 60, `${metrics.shown.length} lines`)
})
