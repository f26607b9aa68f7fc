import t from 'tap'
import { defaultProfile } from '#src/api/athlete.ts'
import type { Metrics } from '#src/api/progress.ts'
import { bench, day, exercise, metricsOf, planOf, sets, squat, workout } from './metricsSupport.ts'

const work = { reps: 5, weightKg: 100 }
const squats = (count: number) => exercise(squat, ...sets(count, work))
const perWeekOf = ({ volume }: Metrics): Record<string, number> =>
  Object.fromEntries(volume.byMuscle.map(({ muscle, perWeek }) => [muscle, perWeek]))
const setsOf = ({ volume }: Metrics): Record<string, number> =>
  Object.fromEntries(volume.byMuscle.flatMap(({ muscle, sets }) => (sets > 0 ? [[muscle, sets]] : [])))

t.test('sessions are counted, by the week too, weeks without one as well', async t => {
  // Week 1: two on Monday, one on Friday; week 3: one on Sunday. 12 weeks, 4 sessions: 0.33 a week.
  const workouts = [workout(0, squats(3)), workout(0, squats(2)), workout(4, squats(1)), workout(20, squats(4))]
  const { sessions, weeks, range } = metricsOf({ workouts })
  t.same(sessions, { count: 4, days: 3, perWeek: 0.3, lastOn: day(20) })
  t.same(range, { from: day(0), to: day(83), days: 84 })
  t.equal(weeks.length, 12)
  // 3 + 2 + 1 sets of 5 x 100 kg are 3000 kg.
  t.same(weeks[0], { monday: day(0), whole: true, sessions: 3, hardSets: 6, tonnageKg: 3000 })
  t.same(weeks[1], { monday: day(7), whole: true, sessions: 0, hardSets: 0, tonnageKg: 0 })
  t.same(weeks[2], { monday: day(14), whole: true, sessions: 1, hardSets: 4, tonnageKg: 2000 })
})

t.test('the edges of a range: both days are in, their neighbours are out, cut weeks say so', async t => {
  const workouts = [workout(1, squats(1)), workout(2, squats(1)), workout(10, squats(1)), workout(11, squats(1))]
  const { sessions, weeks } = metricsOf({ workouts, from: day(2), to: day(10), today: day(30) })
  t.same(sessions, { count: 2, days: 2, perWeek: 1.6, lastOn: day(10) }, '2 in 9 days: 2 x 7 / 9 = 1.56')
  t.same(
    weeks.map(({ monday, whole, sessions }) => [monday, whole, sessions]),
    [
      [day(0), false, 1],
      [day(7), false, 1],
    ],
  )
})

t.test('who begins inside the range is reckoned from the first log, over at least a week', async t => {
  // The first log on day 70 of 84: 14 days are left, so 6 sessions are 3 a week and 12 sets of chest 6 a week.
  const offsets = [70, 72, 74, 77, 79, 81]
  const late = metricsOf({ workouts: offsets.map(at => workout(at, exercise(bench, ...sets(2, work)))) })
  t.same(late.counted, { from: day(70), weeks: 2 })
  t.equal(late.sessions.perWeek, 3)
  t.equal(perWeekOf(late).chest, 6)
  const today = metricsOf({ workouts: [workout(83, squats(1))] })
  t.same([today.counted.weeks, today.sessions.perWeek], [1, 1])
  const before = metricsOf({ workouts: [workout(-30, squats(1)), workout(70, squats(1))] })
  t.same(before.counted, { from: day(0), weeks: 12 }, 'a log from before means that the whole range was lived through')
})

t.test('volume by muscle: direct 1, indirect 0.5, no warm-ups, custom exercises apart', async t => {
  // The catalogue's bench press: chest and triceps direct? It is the source of the muscles; the arithmetic is by hand.
  const workouts = [
    workout(
      0,
      exercise(
        bench,
        { ...work, kind: 'warmup' },
        ...sets(3, work),
        { ...work, kind: 'failure' },
        { ...work, kind: 'drop' },
      ),
      { name: 'A squat by any name', exerciseId: 'barbell_back_squat', sets: sets(4, work) },
      exercise('Zorbing curl', ...sets(2, work), { seconds: 30 }),
      exercise('Running', { seconds: 1200, distanceM: 3000 }),
      exercise('Lat Pulldown (Cable)', { reps: 0, weightKg: 60 }, { weightKg: 60 }),
    ),
  ]
  const metrics = metricsOf({ workouts })
  // 3 + 1 + 1 of the bench press and 4 squats; the run is no resistance, the pulldowns were not done.
  t.same([metrics.volume.hardSets, metrics.volume.customSets], [9, 2])
  t.same(metrics.volume.custom, [{ name: 'Zorbing curl', sets: 2 }])
  const byMuscle = setsOf(metrics)
  t.equal(byMuscle.chest, 5, 'direct')
  t.equal(byMuscle.quads, 4, 'direct')
  t.equal(byMuscle.front_delts, 2.5, 'indirect: half of 5')
  t.equal(byMuscle.hamstrings, 2, 'indirect: half of 4')
  t.notOk('lats' in byMuscle)
  t.match(
    metrics.volume.byMuscle,
    [{ muscle: 'chest' }, { muscle: 'lats', sets: 0 }],
    'a large muscle with none is told',
  )
  // Failure, drop and the rest: (3 + 1 + 1 + 4 + 2) x 500 kg.
  t.equal(metrics.tonnageKg, 5500)
})

t.test('a week has halves of sets: 31 in 12 weeks are 2.58, said as 2.5', async t => {
  const workouts = [workout(-1, squats(1)), workout(3, exercise(bench, ...sets(31, work)))]
  t.equal(perWeekOf(metricsOf({ workouts })).chest, 2.5)
})

t.test('the usual range is that of the level', async t => {
  t.same(metricsOf().volume.growth, { min: 10, max: 20, most: 25 })
  t.same(metricsOf({ profile: { ...defaultProfile, level: 'beginner' } }).volume.growth, { min: 6, max: 12, most: 25 })
})

t.test('balance: presses to pulls, and left to right where the names tell', async t => {
  const light = { reps: 8, weightKg: 12 }
  const workouts = [
    workout(
      0,
      exercise(bench, ...sets(6, work)),
      exercise('Overhead Press (Barbell)', ...sets(3, work)),
      exercise('Lat Pulldown (Cable)', ...sets(4, work)),
      exercise('Bulgarian split squat (left)', ...sets(3, light)),
      exercise('Bulgarian split squat (R)', ...sets(3, { reps: 8, weightKg: 14 }), {
        reps: 8,
        weightKg: 30,
        kind: 'warmup',
      }),
      exercise('Right arm dumbbell row', ...sets(2, light)),
      exercise('Left and right windmill thing', light),
    ),
  ]
  const metrics = metricsOf({ workouts })
  const { pushSets, pullSets, pushToPull, sides } = metrics.balance
  // Presses 6 + 3; pulls 4 + 2 rows: 9 / 6.
  t.same([pushSets, pullSets, pushToPull], [9, 6, 1.5])
  t.same(
    sides.map(({ id, left, right }) => [id, left, right]),
    [
      ['bulgarian_split_squat', { sets: 3, heaviestKg: 12 }, { sets: 3, heaviestKg: 14 }],
      ['one_arm_dumbbell_row', { sets: 0 }, { sets: 2, heaviestKg: 12 }],
    ],
  )
  // 3 left and 3 right are 3 sets of each leg; of 2 rows for the right arm alone 1 is counted.
  t.equal(setsOf(metrics).quads, 3)
  t.equal(setsOf(metrics).lats, 4 + 1)
  t.notOk('pushToPull' in metricsOf({ workouts: [workout(0, exercise(bench, work))] }).balance, 'nothing to divide by')
})

t.test('deloads: whole weeks with 40 to 60 % fewer hard sets between heavier ones', async t => {
  const weekly = (...counts: number[]) =>
    metricsOf({ workouts: counts.flatMap((count, week) => (count > 0 ? [workout(week * 7 + 1, squats(count))] : [])) })
  // 20 and 24 around 11: 1 - 11 / 22 = 50 %.
  t.same(weekly(20, 11, 24).deloads, [{ monday: day(7), hardSets: 11, lessPercent: 50 }])
  t.same(weekly(20, 12, 20).deloads.length, 1, '40 % is in')
  t.same(weekly(20, 8, 20).deloads.length, 1, '60 % is in')
  t.same(weekly(20, 13, 20).deloads.length, 0, '35 % is not')
  t.same(weekly(20, 7, 20).deloads.length, 0, '65 % is a week off')
  t.same(weekly(8, 8, 24).deloads.length, 0, 'not between heavier ones')
  t.same(weekly(4, 2, 4).deloads.length, 0, 'one session missed')
  const cut = [workout(1, squats(20)), workout(8, squats(10)), workout(15, squats(20))]
  t.same(metricsOf({ workouts: cut, from: day(1) }).deloads, [], 'the week before is not whole')
  t.same(metricsOf({ workouts: cut, to: day(19) }).deloads, [], 'the week after is not whole')
  t.equal(metricsOf({ workouts: cut }).deloads.length, 1)
})

t.test('weeks on end without a lighter one', async t => {
  const weekly = (...counts: number[]) =>
    metricsOf({
      workouts: counts.flatMap((count, week) => (count > 0 ? [workout(week * 7 + 1, squats(count))] : [])),
      to: day(counts.length * 7 - 1),
    }).heavyWeeks
  t.equal(weekly(10, 10, 10, 10), 4)
  // The median is 10: 6 is lighter, 7 is not.
  t.equal(weekly(10, 6, 10, 10, 10), 3)
  t.equal(weekly(10, 7, 10, 10, 10), 5)
  t.equal(weekly(10, 10, 10, 0), 0)
  t.equal(metricsOf().heavyWeeks, 0)
})

t.test('adherence: planned sessions against days trained, week by week', async t => {
  const at = (...offsets: number[]) => offsets.map(offset => workout(offset, squats(1)))
  const activePlan = { plan: planOf(4, 1, 3, 5), startedOn: day(0) }
  const seen = { from: day(0), to: day(27), today: day(27), activePlan }
  // Week 1 all three, week 2 two on other days, week 3 five (three of them planned), week 4 none: 3 + 2 + 3 of 12.
  const workouts = at(0, 2, 4, 8, 9, 14, 15, 16, 17, 18)
  const { adherence } = metricsOf({ ...seen, workouts })
  t.same(adherence, { plan: 'Strong in spring', from: day(0), to: day(25), planned: 12, done: 8, percent: 67 })
  t.equal(metricsOf({ ...seen, workouts: [...workouts, ...at(0, 0)] }).adherence?.done, 8, 'a day counts once')
  t.notOk('adherence' in metricsOf({ workouts }), 'no plan')
})

t.test('adherence: a plan that begins in mid-week begins on the next Monday, as in its calendar', async t => {
  const activePlan = { plan: planOf(4, 1, 3, 5), startedOn: day(2) }
  const workouts = [workout(2, squats(1)), workout(7, squats(1))]
  const { adherence } = metricsOf({ workouts, to: day(13), today: day(13), activePlan })
  t.same(adherence, { plan: 'Strong in spring', from: day(7), to: day(11), planned: 3, done: 1, percent: 33 })
  t.notOk('adherence' in metricsOf({ workouts, to: day(6), today: day(6), activePlan }), 'not begun')
  t.notOk('adherence' in metricsOf({ workouts, from: day(40), activePlan }), 'over')
  t.notOk('adherence' in metricsOf({ workouts, activePlan: { ...activePlan, startedOn: 'soon' } }), 'no day')
})

t.test('adherence: today counts once it is done, and only days of the range are planned', async t => {
  const activePlan = { plan: planOf(4, 1, 3, 5), startedOn: day(0) }
  const to = day(2)
  const monday = workout(0, squats(1))
  t.match(metricsOf({ workouts: [monday], to, today: to, activePlan }).adherence, { planned: 1, done: 1 })
  const both = [monday, workout(2, squats(1))]
  t.match(metricsOf({ workouts: both, to, today: to, activePlan }).adherence, { planned: 2, done: 2 })
  t.match(metricsOf({ workouts: [monday], to, today: day(3), activePlan }).adherence, { planned: 2, done: 1 })
  t.match(metricsOf({ workouts: both, from: day(1), to, today: day(9), activePlan }).adherence, { planned: 1, done: 1 })
})
