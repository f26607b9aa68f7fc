import t from 'tap'
import { defaultProfile } from '#src/api/athlete.ts'
import type { Metrics } from '#src/api/progress.ts'
import { metricRecords, missing, rulesInsights } from '#src/coach/progress/metrics/index.ts'
import { ate, bench, day, exercise, metricsOf, planOf, sets, squat, weighed, workout } from './metricsSupport.ts'

const lineOf = ({ shown }: Metrics, about: string): string => shown.find(line => line.about === about)?.text ?? ''
const words = (metrics: Metrics) => rulesInsights(metrics, metricRecords(metrics))
const allWords = (metrics: Metrics): string => {
  const { insights, recommendations, goalAdjustments } = words(metrics)
  return [...insights, ...recommendations, ...goalAdjustments].map(({ text }) => text).join('\n')
}
const single = (offset: number, kg: number) => workout(offset, exercise(squat, { weightKg: kg, reps: 1 }))
const weights = (kgPerWeek: number) =>
  Array.from({ length: 14 }, (_, at) => weighed(57 + at * 2, 80 - ((13 - at) * 2 * kgPerWeek) / 7))

t.test('nothing logged: nothing is said, and what to log is', async t => {
  const metrics = metricsOf()
  t.same(metrics.shown, [])
  t.same(words(metrics), { insights: [], recommendations: [], goalAdjustments: [] })
  const sentences = missing(metrics)
  t.equal(sentences.length, 4)
  for (const [at, part] of [/No training is logged/, /active plan/, /No body weight/, /No food/].entries())
    t.match(sentences[at], part)
})

t.test('too little is named for what it is, one by one', async t => {
  const has = (metrics: Metrics, part: RegExp) => missing(metrics).some(sentence => part.test(sentence))
  const one = metricsOf({ workouts: [single(80, 100)] })
  t.ok(has(one, /fewer than 2 weeks/))
  t.ok(has(one, /4 days that span 14 days/))
  t.notOk(has(one, /No training/))
  const body = metricsOf({ workouts: [workout(0, exercise('Pull Up', { reps: 8 }))] })
  t.ok(has(body, /1 to 12 repetitions with a weight/))
  const own = metricsOf({
    workouts: [workout(0, exercise('Zorbing', ...sets(4, { reps: 8 })), exercise(bench, ...sets(6, { reps: 8 })))],
  })
  t.ok(has(own, /4 of 10 hard sets/))
  t.ok(has(metricsOf({ measurements: [weighed(70, 80), weighed(80, 80)] }), /4 days that span 10 days/))
  t.ok(has(metricsOf({ nutrition: [ate(1, 2000)] }), /fewer than 7 days/))
  const food = Array.from({ length: 8 }, (_, at) => ate(at, 2000))
  t.ok(has(metricsOf({ nutrition: food }), /Protein is logged/))
  t.ok(has(metricsOf({ nutrition: food }), /no targets/))
})

t.test('with all that is needed nothing is missing', async t => {
  const metrics = metricsOf({
    workouts: [0, 7, 14, 21].map(at => single(at, 100)),
    measurements: weights(-0.4),
    nutrition: Array.from({ length: 8 }, (_, at) => ate(at, 2000, 120)),
    targets: { kcal: 2200, proteinG: 130 },
    activePlan: { plan: planOf(4, 1), startedOn: day(0) },
  })
  t.same(missing(metrics), [])
})

t.test('the lines hold the figures in plain words', async t => {
  const squats = [80, 82.5, 82.5, 85].map((weightKg, at) => workout(at * 7, exercise(squat, { weightKg, reps: 5 })))
  const metrics = metricsOf({
    workouts: squats,
    measurements: weights(-0.4),
    nutrition: [...Array.from({ length: 8 }, (_, at) => ate(at, 2000, 120)), ate(8, 400, 10)],
    targets: { kcal: 2200, proteinG: 150 },
    goals: ['lose fat'],
    activePlan: { plan: planOf(4, 1, 3), startedOn: day(0) },
  })
  // 85 x 5: 99.17 and 95.63, mean 97.40. 80 x 5 is 91.67, 82.5 x 5 94.53. Slopes a week: 2.86 1.43 1.91 0 1.43 2.86;
  // in order 0 1.43 1.43 1.91 2.86 2.86: (1.43 + 1.91) / 2 = 1.67 a week, 5.01 in three weeks.
  t.equal(
    lineOf(metrics, 'lift:barbell_back_squat'),
    `Barbell back squat: estimated one-repetition maximum 97.5 kg (mean of Epley 99 kg and Brzycki 95.5 kg, from 5 repetitions with 85 kg on ${day(21)}), 5 kg more over 21 days and 4 sessions, 1.7 kg a week; 97.5 kg in the last session, on ${day(21)}; heaviest set 85 kg for 5 repetitions on ${day(21)}; most repetitions 5 with 85 kg on ${day(21)}; 4 sets on 4 days.`,
  )
  t.equal(
    lineOf(metrics, 'adherence'),
    `Active plan "Strong in spring": 4 of 8 planned sessions done from ${day(0)} to ${day(23)} (50 %).`,
  )
  t.match(lineOf(metrics, 'sessions'), `Training from ${day(0)} to ${day(83)}: 4 sessions on 4 days, 0.3 a week`)
  t.match(lineOf(metrics, 'bodyWeight'), /falling 0\.4 kg a week, 0\.5 % of body weight a week/)
  t.match(lineOf(metrics, 'goalRate'), 'a loss of 0.5 to 1 % a week is usual, so this is inside the usual range')
  t.equal(
    lineOf(metrics, 'intake'),
    'Food logged on 9 days, 1 of them under half of the mean and left out as not logged in full; mean of 8 full days 2000 kcal a day against a target of 2200 kcal (91 %); protein 120 g a day against a target of 150 g (80 %), from 8 days.',
  )
  t.equal(
    lineOf(metrics, 'record:heaviest:barbell_back_squat'),
    `Personal record on ${day(21)}, Barbell back squat: heaviest set 85 kg, before it 82.5 kg.`,
  )
  t.same(metricRecords(metrics)[0], { id: 'x1', text: lineOf(metrics, 'sessions') })
})

t.test('names of the athlete stand between quotes, times are said in minutes', async t => {
  const workouts = [
    workout(0, exercise('Zorb 3000', ...sets(2, { reps: 8 })), exercise('Running', { seconds: 59.6, distanceM: 200 })),
    workout(2, exercise('Running', { seconds: 1200 })),
    workout(4, exercise('Running', { seconds: 1265 })),
  ]
  const metrics = metricsOf({ workouts })
  t.match(lineOf(metrics, 'custom'), '2 sets in all: "Zorb 3000" 2 sets.')
  t.match(lineOf(metrics, 'lift:custom:zorb 3000'), /^"Zorb 3000": most repetitions 8 with no weight logged/)
  t.match(lineOf(metrics, 'record:longest:easy_run'), 'longest 21 min 5 s, before it 20 min.')
})

t.test('insights by rules: what was done, records, what rises, what stays', async t => {
  const rising = [0, 7, 14, 21].map((at, index) => single(at, 100 + index * 5))
  const { insights } = words(metricsOf({ workouts: rising }))
  t.same(
    insights.map(({ text }) => text),
    [
      `You logged 4 sessions on 4 days, which is 0.3 a week; the last one was on ${day(21)}.`,
      `New personal record on ${day(21)}, Barbell back squat: heaviest set 115 kg, before it 110 kg. Well done.`,
      'Barbell back squat: your estimated one-repetition maximum rose by 15 kg over 21 days; the best is 115 kg.',
    ],
  )
  const stuck = [40, 50, 55, 60, 65, 70, 74, 78].map(at => single(at, at === 50 ? 100 : 95))
  const metrics = metricsOf({ workouts: stuck })
  t.match(allWords(metrics), `has stayed at its best of 100 kg, reached on ${day(50)}, for 4 weeks`)
  t.match(allWords(metrics), /after 4 weeks at the same best, take a lighter week/)
})

t.test('recommendations by rules', async t => {
  const work = { reps: 8, weightKg: 50 }
  const pushes = [0, 3, 7, 10].map(at => workout(at, exercise(bench, ...sets(6, work))))
  const toTwoWeeks = { to: day(13), today: day(13) }
  const said = allWords(metricsOf({ workouts: pushes, ...toTwoWeeks }))
  t.match(said, '24 hard sets of presses against 0 hard sets of rows and pull-downs: add some pulling')
  // 24 sets in 2 weeks: 12 for the chest, none for the large muscles of back and legs.
  t.match(said, /add sets little by little for lats \(0\), upper back \(0\) and glutes \(0\): 10 to 20/)
  t.notMatch(said, /chest/)
  const many = [0, 3, 7, 10].map(at => workout(at, exercise(bench, ...sets(14, work))))
  t.match(allWords(metricsOf({ workouts: many, ...toTwoWeeks })), /More than 25 .* away from chest \(28\)/)
  const pulls = pushes.map(one => ({ ...one, exercises: [exercise('Lat Pulldown (Cable)', ...sets(6, work))] }))
  t.match(allWords(metricsOf({ workouts: pulls, ...toTwoWeeks })), /add some pushing/)
  const even = [...pushes, ...pulls.map((one, at) => workout(at * 3, ...one.exercises))]
  t.notMatch(allWords(metricsOf({ workouts: even, ...toTwoWeeks })), /add some pu/)
  t.notMatch(allWords(metricsOf({ workouts: pushes.slice(0, 3), ...toTwoWeeks })), /little by little/, 'three sessions')
  const oneWeek = { from: day(7), to: day(13), today: day(13) }
  const daily = [7, 8, 9, 10].map(at => workout(at, exercise(bench, ...sets(6, work))))
  t.notMatch(allWords(metricsOf({ workouts: daily, ...oneWeek })), /little by little/, 'one week')
  const sides = workout(
    0,
    exercise('Bulgarian split squat (left)', ...sets(3, { reps: 8, weightKg: 10 })),
    exercise('Bulgarian split squat (right)', ...sets(3, { reps: 8, weightKg: 12 })),
  )
  t.match(allWords(metricsOf({ workouts: [sides] })), 'left 10 kg, right 12 kg. Begin with the left side')
  const weekly = Array.from({ length: 9 }, (_, at) => workout(at * 7 + 1, exercise(squat, ...sets(10, work))))
  const nine = { to: day(62), today: day(62) }
  t.match(allWords(metricsOf({ workouts: weekly, ...nine })), /The last 9 weeks had no lighter one/)
})

t.test('food and pace by rules', async t => {
  const food = (kcal: number, proteinG: number) => Array.from({ length: 10 }, (_, at) => ate(at, kcal, proteinG))
  const targets = { kcal: 2200, proteinG: 140 }
  t.match(
    allWords(metricsOf({ nutrition: food(2200, 100), targets })),
    '100 g of protein a day against a target of 140 g',
  )
  t.notMatch(allWords(metricsOf({ nutrition: food(2200, 130), targets })), /protein/)
  t.match(allWords(metricsOf({ nutrition: food(1700, 140), targets })), /come closer to the target/)
  t.match(allWords(metricsOf({ nutrition: food(2800, 140), targets })), /A target closer to how you eat/)
  t.notMatch(allWords(metricsOf({ nutrition: food(2500, 140), targets })), /closer to how you eat/, '114 %')
  t.notMatch(allWords(metricsOf({ nutrition: food(1880, 140), targets })), /come closer to the target/, '85 %')
  const pace = (kgPerWeek: number, goals = ['lose fat']) =>
    allWords(metricsOf({ measurements: weights(kgPerWeek), goals }))
  t.match(pace(-0.4), /keep the goal as it is/)
  t.match(pace(-0.2), /fine if it suits you/)
  t.match(pace(0.4), /keep your weight for now is a good goal too/)
  t.match(pace(-1.2), /falling by more than 1 % a week, which is too fast/)
  t.match(pace(-1.2), /A slower pace keeps more muscle/)
  t.match(pace(-1.2, []), /See a doctor if you did not mean to lose weight/)
  t.notMatch(pace(-0.75), /too fast/)
})

t.test('plans by rules', async t => {
  const activePlan = { plan: planOf(4, 1, 3), startedOn: day(0) }
  const done = (...offsets: number[]) =>
    allWords(metricsOf({ workouts: offsets.map(offset => single(offset, 50)), activePlan }))
  t.match(done(0, 2, 7), '3 of 8 planned sessions fitted into your weeks. A plan with fewer or shorter days')
  t.match(done(0, 2, 7, 9, 14, 16, 21, 23), /the number of days suits you/)
  t.notMatch(done(0, 2, 7, 9, 14, 16), /fitted into/)
})

t.test('who is protected hears no figure of weight or food, but where help is', async t => {
  const metrics = metricsOf({
    measurements: weights(-1.2),
    nutrition: Array.from({ length: 10 }, (_, at) => ate(at, 1200, 40)),
    targets: { kcal: 2200, proteinG: 140 },
    goals: ['lose fat'],
    profile: { ...defaultProfile, birthDate: '2010-01-01' },
  })
  t.same(
    allWords(metrics),
    'Your weight is falling. Please talk to a doctor or dietitian about it, and eat enough for your training until then.',
  )
  const bare = metricsOf({ profile: { ...defaultProfile, pregnant: true } })
  t.notOk(
    missing(bare).some(sentence => /body weight|food|calor/.test(sentence)),
    'and is not asked to log them',
  )
})

t.test('only what is in the given records is said', async t => {
  const metrics = metricsOf({ workouts: [0, 7, 14, 21].map((at, index) => single(at, 100 + index * 5)) })
  t.same(rulesInsights(metrics, []), { insights: [], recommendations: [], goalAdjustments: [] })
  const some = metricRecords(metrics).filter(({ text }) => text.startsWith('Training'))
  t.same(
    rulesInsights(metrics, some).insights.map(({ records }) => records),
    [['x1']],
  )
})

t.test('six of a kind at most', async t => {
  const workouts = Array.from({ length: 11 }, (_, at) =>
    workout(
      at * 7,
      ...[squat, bench, 'Deadlift (Barbell)'].map(name =>
        exercise(name, ...sets(at === 5 ? 5 : 10, { reps: 5, weightKg: 50 + at * 2.5 })),
      ),
    ),
  )
  const metrics = metricsOf({
    workouts,
    measurements: weights(-0.4),
    nutrition: Array.from({ length: 10 }, (_, at) => ate(at, 2200, 140)),
    targets: { kcal: 2200, proteinG: 140 },
    activePlan: { plan: planOf(12, 1), startedOn: day(0) },
  })
  // Sessions, plan, record, two that rise, weight; food and the lighter week come after them.
  t.equal(words(metrics).insights.length, 6)
  t.ok(['intake', 'deloads'].every(about => metrics.shown.some(line => line.about === about)))
})

t.test('no blame and no shame', async t => {
  const metrics = metricsOf({
    workouts: [single(0, 100), single(80, 60)],
    measurements: weights(0.8),
    nutrition: Array.from({ length: 10 }, (_, at) => ate(at, 3500, 40)),
    targets: { kcal: 1900, proteinG: 140 },
    goals: ['lose fat'],
    activePlan: { plan: planOf(12, 1, 3, 5), startedOn: day(0) },
  })
  const said = allWords(metrics)
  t.ok(said.length > 300)
  t.notMatch(said, /\b(fail|failed|lazy|bad|poor|only|excuse|should have|must|cheat|guilt|shame|disappoint|weak)/i)
})
