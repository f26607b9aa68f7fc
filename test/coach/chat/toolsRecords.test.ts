import t, { type Test } from 'tap'
import { ulid } from 'ulid'
import { defaultProfile } from '#src/api/athlete.ts'
import { defaultPreferences } from '#src/api/preferences.ts'
import { createChatTools } from '#src/coach/chat/tools/index.ts'
import { newUser, startApp } from '#test/support/app.ts'

const dayMs = 86_400_000
const today = new Date().toISOString().slice(0, 10)
const day = (daysAgo: number): string => new Date(Date.parse(today) - daysAgo * dayMs).toISOString().slice(0, 10)
const workoutPlan = { goals: ['muscle_gain'], duration: 6, daysPerWeek: 3, equipment: ['dumbbells'], level: 'beginner' }

/** The tools over the store of this run, for a user of its own; `use` begins a new turn. */
async function start(t: Test) {
  const app = await startApp(t)
  const anna = await newUser(app)
  const { athleteData: data, plans, proposals } = app
  const tools = createChatTools({ data, plans, proposals, newId: ulid })
  const open = (on = today) =>
    tools.open({
      caller: { userId: anna.userId, token: anna.token },
      preferences: defaultPreferences,
      profile: defaultProfile,
      today: on,
      log: { error() {} },
    })
  const use = async (name: string, input: unknown, on = today) => {
    const session = open(on)
    const [result] = await session.answer([{ id: 'a', name, input }])
    return { text: result?.text ?? '', records: session.records, proposal: session.proposal }
  }
  const log = async (kind: string, payload: object) => {
    const { statusCode } = await anna.call('POST', `/api/ai/athlete/${kind}`, { payload })
    t.equal(statusCode, 200, `${kind} is logged`)
  }
  return { app, anna, use, log, open }
}

const benched = (daysAgo: number, weightKg: number, reps = 5) => ({
  date: day(daysAgo),
  exercises: [
    { name: 'Bench Press (Barbell)', sets: [{ reps, weightKg }] },
    { name: 'Plank', sets: [{ seconds: 60 }] },
  ],
})

t.test('workouts: newest first, one exercise with its sets and the heaviest, days as asked', async t => {
  const { use, log } = await start(t)
  t.match(await use('my_records', { kind: 'workouts' }), { text: /^\[t1\] No such workout is logged from/ })
  for (const [daysAgo, kg] of [
    [30, 70],
    [20, 82.5],
    [10, 75],
    [200, 100],
  ] as const)
    await log('workouts', benched(daysAgo, kg))
  const all = await use('my_records', { kind: 'workouts' })
  t.same(
    all.records.map(({ text }) => text.slice(0, 10)),
    [day(10), day(20), day(30)],
  )
  const bench = await use('my_records', { kind: 'workouts', exercise: 'barbell bench press' })
  t.match(bench.records[0]?.text, /^Heaviest set of these days: Bench Press \(Barbell\) 82\.5 kg x 5 reps, /)
  t.match(bench.records[0]?.text, day(20))
  t.notMatch(bench.text, /Plank/)
  t.match(await use('my_records', { kind: 'workouts', exercise: 'plank' }), { text: /Plank 60 s/ })
  t.match(await use('my_records', { kind: 'workouts', exercise: 'leg press' }), { text: /No such workout/ })
  const span = await use('my_records', { kind: 'workouts', from: day(25), to: day(15) })
  t.equal(span.records.length, 1)
  t.match(await use('my_records', { kind: 'workouts', from: day(390), to: day(150) }), { text: /100 kg/ })
  for (const days of [{ from: day(1), to: day(2) }, { from: day(500) }, { from: '2026-02-30' }, { to: '2026-13-01' }]) {
    t.match(await use('my_records', { kind: 'workouts', ...days }), { text: /^Error: from and to must be days/ })
  }
  t.match(await use('my_records', { kind: 'workouts', from: 'last week' }), { text: /^Error: the input\/from/ })
})

t.test('a log that is longer than a result is cut, and says so', async t => {
  const { use, log } = await start(t)
  const exercises = Array.from({ length: 10 }, (_, at) => ({
    name: `Exercise ${at}`,
    sets: [{ reps: 5, weightKg: 50 }],
  }))
  for (let at = 0; at < 12; at += 1) await log('workouts', { date: day(at), exercises, note: 'x'.repeat(300) })
  const cut = await use('my_records', { kind: 'workouts' })
  t.ok(cut.text.length <= 4_000)
  t.match(cut.text, /left out for length/)
  t.ok(cut.records.length > 1 && cut.records.length < 12)
})

t.test('food: sums of the days, then what was eaten; measurements; the trend of the weight', async t => {
  const { use, log } = await start(t)
  t.match(await use('weight_trend', {}), { text: /No body weight is logged since/ })
  await log('nutrition', { date: day(1), kcal: 600, proteinG: 30, meal: 'lunch', note: 'lentil soup' })
  await log('nutrition', { date: day(1), kcal: 500, proteinG: 20.5 })
  await log('nutrition', { date: day(2), kcal: 450 })
  const { text } = await use('my_records', { kind: 'nutrition' })
  t.match(text, /Eaten in all on .*: 1100 kcal, 50\.5 g protein \(2 entries\)\./)
  t.match(text, /Eaten in all on .*: 450 kcal \(1 entry\)\./)
  t.match(text, /, lunch: 600 kcal, 30 g protein; the athlete's note: "lentil soup"\./)
  for (const [at, kg] of [72, 71.8, 71.5, 71.2, 71].entries()) {
    await log('measurements', { date: day(20 - at * 4), weightKg: kg, ...(at === 0 ? { waistCm: 80 } : {}) })
  }
  const measured = await use('my_records', { kind: 'measurements' })
  t.match(measured.records.at(-1)?.text, /: 72 kg, waist 80 cm\.$/)
  t.match(await use('weight_trend', {}), { text: /losing 0\.\d+ kg a week/ })
})

t.test('plans: the sessions of this week, the meals of today', async t => {
  const { anna, use } = await start(t)
  t.match(await use('my_plans', {}), { text: /There is no active plan\./ })
  const request = { ...workoutPlan, startDate: '2026-11-02' }
  const made = (await anna.call('POST', '/api/ai/workout-plan/generate', { payload: request })).json()
  const meals = (
    await anna.call('POST', '/api/ai/meal-plan/generate', {
      payload: { goals: ['maintain'], dietaryPreferences: [], allergies: [] },
    })
  ).json()
  t.match(await use('my_plans', {}), { text: /There is no active plan\./ }, 'a plan that nobody follows is none')
  for (const { planId } of [made, meals]) {
    await anna.call('PATCH', `/api/ai/plans/${planId}`, { payload: { active: true } })
  }
  const third = await use('my_plans', { type: 'workout' }, '2026-11-18')
  t.match(third.text, /^workout plan: planId [0-9A-Z]{26}\n/)
  t.match(third.records[0]?.text, /6 weeks from 2026-11-02 \(Monday\): now in week 3, /)
  t.equal(third.records.length, 1 + made.plan.weeks[2].sessions.length)
  t.match(third.records[1]?.text, /^Planned for 2026-11-1\d .*: .* \d x \d/)
  t.match(await use('my_plans', { type: 'workout' }, '2026-10-30'), { text: /it has not begun yet; its first week/ })
  t.match(await use('my_plans', { type: 'workout' }, '2026-12-20'), { text: /it is over\./ })
  const eaten = await use('my_plans', { type: 'meal' }, '2026-11-18')
  const wednesday = meals.plan.days[2]
  t.equal(eaten.records.length, 1 + wednesday.meals.length)
  t.match(eaten.records[1]?.text, wednesday.meals[0].name)
  t.match(await use('my_plans', { type: 'meal' }), { records: [{ text: /kcal, \d+ g protein/ }] })
})

t.test('a proposal: for the active plan or the one that is named, refused in words', async t => {
  const { app, anna, use, open } = await start(t)
  const propose = (input: object) => use('propose_plan_change', input)
  t.match(await propose({ reason: 'too_easy' }), { text: 'Error: there is no active workout plan to change.' })
  const made = (await anna.call('POST', '/api/ai/workout-plan/generate', { payload: workoutPlan })).json()
  const { planId } = made
  t.match(await propose({ reason: 'too_easy' }), { proposal: undefined })
  t.match(await propose({ planId, reason: 'too_easy' }), { proposal: { planId, summary: /intermediate/ } })
  await anna.call('PATCH', `/api/ai/plans/${planId}`, { payload: { active: true } })
  const proposed = await propose({ reason: 'too_easy' })
  t.match(proposed.proposal, { planId, proposalId: /^[0-9A-Z]{26}$/ })
  t.match(proposed.records[0]?.text, /^Proposed, not done: /)
  t.match(await propose({ reason: 'pain', details: 'hm' }), { text: /^Error: #\/details must say which part/ })
  t.match(await propose({ reason: 'bored' }), { text: /^Error: the input\/reason/ })
  t.match(await propose({ planId: 'PLAN#1', reason: 'too_easy' }), { text: /^Error: the input\/planId/ })
  const flagged = await propose({ reason: 'pain', details: 'crushing chest pain and my arm is numb' })
  t.match(flagged, { text: /^Nothing was proposed; tell the athlete this: /, proposal: undefined })
  const session = open()
  await session.answer([
    { id: 'a', name: 'propose_plan_change', input: { reason: 'too_easy' } },
    { id: 'b', name: 'propose_plan_change', input: { reason: 'no_time', details: '30 minutes' } },
  ])
  t.match(session.proposal, { summary: /30 minutes/ }, 'of two the last one stands')
  const ben = await newUser(app)
  t.match(await use('propose_plan_change', { planId: ulid(), reason: 'too_easy' }), {
    text: 'Error: There is no such plan.',
  })
  t.equal((await ben.get(`/api/ai/plans/${planId}`)).statusCode, 404)
  t.same((await anna.get(`/api/ai/plans/${planId}`)).json().plan, made.plan, 'nothing of all that has changed the plan')
})
