import t from 'tap'
import { contextText } from '#src/athlete/context.ts'
import { day, logs, noon, post, profileUrl, start } from '#test/athlete/support.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { startSwitchable } from '#test/support/switchable.ts'

const url = '/api/ai/athlete/context'

t.test('a new user: what is not known is said, and the text is exactly that of a prompt', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const answered = await anna.get(url)
  t.equal(answered.statusCode, 200)
  const { text, ...context } = answered.json()
  t.equal(text, contextText(context))
  t.same(context, await app.contexts.read(anna), 'what the coach reads')
  t.equal(context.asOf, new Date(noon).toISOString())
  t.same(context.unseen, [])
  t.match(text, /Profile: nothing is known yet\./)
  t.same((await anna.get(url)).json(), answered.json(), 'kept')
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0 })
})

t.test('an athlete with everything: each of it is there in one answer', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  await anna.call('PUT', profileUrl, { payload: { sex: 'female', heightCm: 171, timeZone: 'Pacific/Auckland' } })
  await anna.call('PUT', '/api/ai/preferences', { payload: { injuryHistory: ['bad knee'], allergies: ['kiwi'] } })
  await post(anna, logs[0].url, { date: day(-2), weightKg: 72.4, waistCm: 80 })
  await post(anna, logs[1].url, { date: day(-1), kcal: 2150, proteinG: 120 })
  const sets = [{ reps: 5, weightKg: 82.5 }]
  await post(anna, '/api/ai/athlete/workouts', { date: day(-3), title: 'Push', exercises: [{ name: 'Bench', sets }] })
  await post(anna, '/api/ai/athlete/workouts', { date: day(-42), exercises: [{ name: 'Long ago', sets }] })
  const { planId } = (
    await anna.call('POST', '/api/ai/workout-plan/generate', {
      payload: { goals: ['strength'], duration: 4, daysPerWeek: 3, equipment: [], startDate: day(2) },
    })
  ).json()
  t.notMatch((await anna.get(url)).json().text, /Active workout plan/, 'one that is not active is not followed')
  await anna.call('PATCH', `/api/ai/plans/${planId}`, { payload: { active: true } })
  const { text } = (await anna.get(url)).json()
  for (const wanted of [
    /^\[p\] Profile: female, 171 cm tall\.$/m,
    /^\[q2\] .*: bad knee\.$/m,
    /^\[q3\] .*: kiwi\.$/m,
    new RegExp(
      `^\\[a1\\] Active workout plan ".+", 4 weeks from ${day(2)}: it has not begun yet\\. Next session: ${day(2)}`,
      'm',
    ),
    /^\[m1\] Body weight: 72\.4 kg/m,
    /^\[m2\] Measured on 2040-03-08 \(Thursday\): 72\.4 kg, waist 80 cm\.$/m,
    /^\[n1\] Food was logged on 1 of the last 28 days/m,
    /^\[n2\] Eaten on 2040-03-09 \(Friday\): 2150 kcal, 120 g protein\.$/m,
    /^\[w1\] 2040-03-07 \(Wednesday\) "Push": Bench 1 set, heaviest 82\.5 kg x 5 reps\.$/m,
  ])
    t.match(text, wanted)
  t.notMatch(text, /Long ago/, 'six weeks are shown')
})

t.test('an active plan that is gone, or whose content cannot be read, is none', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const planId = '01JD8X3W2N5Q7R9T1V3X5Z7B9D'
  for (const planType of ['workout', 'meal'] as const) {
    const header = { planId, planType, title: 'x', generatedAt: '', duration: 4, source: 'rules', version: planId }
    await app.plans.setActive(anna.userId, header, true)
    t.notMatch((await anna.get(url)).json().text, /Active/)
    await app.plans.save(anna.userId, header, { of: 'another version' })
    await app.plans.setActive(anna.userId, header, true)
    t.notMatch((await anna.get(url)).json().text, /Active/)
    await app.plans.remove(anna.userId, header)
  }
})

t.test('an active meal plan, with what it gives a day', async t => {
  const app = await startApp(t, {}, () => noon)
  const anna = await newUser(app)
  const payload = { goals: ['health'], dietaryPreferences: [], allergies: [], calories: 2200, mealsPerDay: 4 }
  const { planId, plan } = (await anna.call('POST', '/api/ai/meal-plan/generate', { payload })).json()
  await anna.call('PATCH', `/api/ai/plans/${planId}`, { payload: { active: true } })
  const { kcal, proteinG } = plan.targets
  t.match((await anna.get(url)).json().text, `7 days: ${kcal} kcal, ${proteinG} g protein, `)
})

t.test('only one’s own; the store down is a 503, also where a context is kept', async t => {
  const { app, storeDown } = await startSwitchable(t)
  const [anna, eve] = [await newUser(app), await newUser(app)]
  await anna.call('PUT', profileUrl, { payload: { heightCm: 171 } })
  t.match((await anna.get(url)).json().text, /171 cm/)
  t.notMatch((await eve.get(url)).json().text, /171 cm/)
  t.equal((await app.inject(url)).statusCode, 401)
  storeDown(true)
  const answered = await anna.get(url)
  expectProblem(t, fromInject(answered), 'store_unavailable', 'down')
  t.equal(answered.headers['retry-after'], '5')
  storeDown(false)
  t.match((await anna.get(url)).json().text, /171 cm/)
})
