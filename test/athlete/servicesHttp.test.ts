import t from 'tap'
import { ulid } from 'ulid'
import { newUser, startApp } from '#test/support/app.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { json, startUpstreams, status, type UpstreamScript } from '#test/support/upstreams.ts'
import { day, noon, post } from './support.ts'

const base = '/api/ai/athlete'
const exercises = [{ name: 'Bench', sets: [{ reps: 5, weightKg: 82.5 }] }]

/** The service with its athletes' data upstream. */
async function start(t: Parameters<typeof startApp>[0], settings: Record<string, string> = {}) {
  const upstreams = await startUpstreams(t)
  const app = await startApp(t, { ...upstreams.settings, ...settings }, () => noon)
  const anna = await newUser(app)
  return { upstreams, app, anna, context: async () => (await anna.get(`${base}/context`)).json() }
}

const entries = {
  workouts: [
    { id: 'w-1', date: day(-3), title: 'Push', exercises, shoes: 'red' },
    { id: 'w-2', date: day(-1), exercises },
  ],
  measurements: [{ id: 'm/1', date: day(-2), weightKg: 72.4 }],
  nutrition: [{ id: 'n 1', date: day(-1), kcal: 2150 }],
}

t.test('the context: all sources are asked with the user’s own token, side by side, and once an hour', async t => {
  const { upstreams, app, anna, context } = await start(t)
  upstreams.profile.answer('/profile', json({ sex: 'female', heightCm: 171 }))
  upstreams.profile.answer('/measurements', json({ measurements: entries.measurements }))
  upstreams.workouts.answer('/workouts', json({ workouts: entries.workouts }))
  upstreams.nutrition.answer('/nutrition', json({ nutrition: entries.nutrition }))
  upstreams.analytics.answer('/summary', json({ figures: [{ name: 'Streak', value: 6, unit: 'weeks' }] }))
  const { text, unseen } = await context()
  t.same(unseen, [])
  for (const wanted of [/female, 171 cm/, /72\.4 kg/, /2150 kcal/, /"Push": Bench/, /Streak: 6 weeks/])
    t.match(text, wanted)
  t.same(new Set(upstreams.calls().map(({ authorization }) => authorization)), new Set([anna.authorization]))
  t.same(
    upstreams
      .calls()
      .map(({ path }) => path)
      .sort(),
    ['/measurements', '/nutrition', '/profile', '/summary', '/workouts'],
  )
  t.match(upstreams.workouts.calls, [{ query: { from: day(-41), to: day(1) } }])
  await context()
  t.equal(upstreams.calls().length, 5, 'kept')
  await anna.call('PUT', '/api/ai/preferences', { payload: { allergies: ['kiwi'] } })
  t.match((await context()).text, /kiwi/, 'the preferences are held here, and their writes drop it')
  const ben = await newUser(app)
  await ben.get(`${base}/context`)
  t.equal(upstreams.workouts.calls.at(-1)?.authorization, ben.authorization)
})

t.test('one source after another down: the others are shown, and the context says what is missing', async t => {
  const { upstreams, context } = await start(t, { ATHLETE_TIMEOUT_MS: '1500' })
  const bad: UpstreamScript[] = [status(401), status(500), { kind: 'hang' }, { kind: 'cut' }, json('odd')]
  for (const [at, upstream] of [...upstreams.all, upstreams.all[0]].entries()) {
    const script = bad[at]
    if (!upstream || !script) continue
    upstream.answerAll(script)
    const { unseen, text } = await context()
    t.ok(unseen.length >= 1, text)
    for (const sentence of unseen) t.match(sentence, /^(The|What) .+ could not be seen: the service that holds .+\.$/)
    upstream.answer('/profile', json({}))
    upstream.answer('/measurements', json({ measurements: [] }))
    upstream.answer('/workouts', json({ workouts: [] }))
    upstream.answer('/nutrition', json({ nutrition: [] }))
    upstream.answer('/summary', json({ figures: [] }))
  }
  t.same((await context()).unseen, [])
})

t.test('the endpoints show what the services hold, page by page', async t => {
  const { upstreams, anna } = await start(t)
  upstreams.profile.answer('/profile', json({ heightCm: 171, timeZone: 'Europe/Berlin', credo: 'no pain' }))
  upstreams.profile.answer('/measurements', json({ measurements: entries.measurements }))
  upstreams.workouts.answer('/workouts', json({ workouts: entries.workouts }))
  upstreams.nutrition.answer('/nutrition', json({ nutrition: entries.nutrition }))
  t.same((await anna.get(`${base}/profile`)).json(), { heightCm: 171, timeZone: 'Europe/Berlin', units: 'metric' })
  t.same((await anna.get(`${base}/measurements`)).json(), { measurements: entries.measurements })
  t.same((await anna.get(`${base}/nutrition`)).json(), { nutrition: entries.nutrition })
  const { workouts } = (await anna.get(`${base}/workouts`)).json()
  t.same(workouts, [entries.workouts[1], { id: 'w-1', date: day(-3), title: 'Push', exercises }])
  t.match(upstreams.workouts.calls, [{ query: { from: day(-89), to: day(1) }, authorization: anna.authorization }])
  await anna.get(`${base}/workouts?from=${day(-9)}&to=${day(-2)}`)
  t.match(upstreams.workouts.calls[1], { query: { from: day(-9), to: day(-2) } })
  const refused = await anna.get(`${base}/workouts?from=${day(-900)}`)
  expectProblem(t, fromInject(refused), 'invalid_request', 'too many days')
})

t.test('pages: every entry once, newest first, and no cursor but ours', async t => {
  const { upstreams, anna } = await start(t)
  const many = Array.from({ length: 45 }, (_, at) => ({ id: `n-${at % 7}-${at}`, date: day(-(at % 5)), kcal: at }))
  upstreams.nutrition.answer('/nutrition', json({ nutrition: many }))
  const seen: { id: string; date: string }[] = []
  let cursor = ''
  do {
    const page = (await anna.get(`${base}/nutrition?limit=10${cursor && `&cursor=${cursor}`}`)).json()
    seen.push(...page.nutrition)
    cursor = page.nextCursor ?? ''
  } while (cursor)
  t.equal(seen.length, 45)
  t.equal(new Set(seen.map(({ id }) => id)).size, 45)
  t.same(
    seen.map(({ date }) => date),
    many
      .map(({ date }) => date)
      .sort()
      .reverse(),
  )
  const forged = ['x', '7', '["a"]', '["a",1]', '{"0":"a","1":"b","length":2}'].map(text =>
    Buffer.from(text).toString('base64url'),
  )
  for (const cursor of forged) {
    const answered = await anna.get(`${base}/nutrition?cursor=${cursor}`)
    t.match(expectProblem(t, fromInject(answered), 'invalid_request', cursor).errors, [{ pointer: '#/query/cursor' }])
  }
})

t.test('what a service does not show is a 503 with the reason', async t => {
  const { upstreams, anna } = await start(t)
  for (const upstream of upstreams.all) upstream.answerAll(status(403))
  for (const what of ['profile', 'measurements', 'nutrition', 'workouts']) {
    const answered = await anna.get(`${base}/${what}`)
    const { detail } = expectProblem(t, fromInject(answered), 'athlete_data_unavailable', what)
    t.match(detail, /could not be seen: the service that holds (it|them) did not allow it\.$/)
    t.equal(answered.headers['retry-after'], '10')
  }
})

t.test('nothing is written here: 409, whatever is written, once it has the right form', async t => {
  const { upstreams, anna } = await start(t)
  const id = ulid()
  const answers = [
    await anna.call('PUT', `${base}/profile`, { payload: { heightCm: 171 } }),
    await post(anna, `${base}/measurements`, { id, date: day(0), weightKg: 70 }),
    await anna.call('DELETE', `${base}/measurements/${id}`),
    await post(anna, `${base}/nutrition`, { date: day(0), kcal: 1 }),
    await anna.call('DELETE', `${base}/nutrition/${id}`),
    await post(anna, `${base}/workouts`, { date: day(0), exercises }),
    await anna.call('DELETE', `${base}/workouts/${id}`),
    await anna.call('POST', `${base}/import`, { payload: 'Date\n', headers: { 'content-type': 'text/csv' } }),
  ]
  for (const answered of answers) expectProblem(t, fromInject(answered), 'managed_elsewhere', answered.body)
  t.equal((await post(anna, `${base}/nutrition`, { date: day(0) })).statusCode, 400)
  t.same(upstreams.calls(), [])
})

const mealRequest = { goals: ['lose weight'], dietaryPreferences: [], allergies: [], mealsPerDay: 4 }

t.test('a meal plan reckons with the profile and the logs of the services', async t => {
  const { upstreams, anna } = await start(t)
  const profile = { sex: 'female', birthDate: '2005-03-21', heightCm: 171, weightKg: 70, activity: 'moderate' }
  upstreams.profile.answer('/profile', json(profile))
  const measurements = [-24, -20, -16, -12, -8, -4, 0].map(at => ({ id: String(at), date: day(at), weightKg: 80 }))
  upstreams.profile.answer('/measurements', json({ measurements }))
  const made = await anna.call('POST', '/api/ai/meal-plan/generate', { payload: mealRequest })
  t.equal(made.statusCode, 200, made.body.slice(0, 300))
  const { formula, assumptions } = made.json().plan.targets
  t.match(`${formula} ${assumptions.join(' ')}`, /80 kg/, 'the logged weight goes before that of the profile')
  t.same(new Set(upstreams.calls().map(({ authorization }) => authorization)), new Set([anna.authorization]))
  upstreams.profile.answer('/measurements', status(500))
  const without = (await anna.call('POST', '/api/ai/meal-plan/generate', { payload: mealRequest })).json()
  t.ok(without.report.builtFor.includes('The measurements could not be seen: the service that holds them has a fault.'))
  const swap = await anna.call('POST', `/api/ai/meal-plan/${without.planId}/swap`, { payload: { day: 1, meal: 1 } })
  t.equal(swap.statusCode, 200)
})

t.test('no meal plan without a profile that there is: it may say of a pregnancy', async t => {
  const { upstreams, anna } = await start(t)
  upstreams.profile.answer('/profile', status(500))
  const answered = await anna.call('POST', '/api/ai/meal-plan/generate', { payload: mealRequest })
  expectProblem(t, fromInject(answered), 'athlete_data_unavailable', 'no profile')
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0 }, 'and nothing is charged')
  upstreams.profile.answer('/profile', json({ pregnant: true }))
  const support = await anna.call('POST', '/api/ai/meal-plan/generate', { payload: mealRequest })
  t.match(support.json(), { source: 'safety', plan: null })
})

t.test('a service that is not connected: unknown, not an error', async t => {
  const { upstreams, anna, context } = await start(t, { PROFILE_URL: '', NUTRITION_URL: '' })
  const { unseen } = await context()
  t.same(unseen, [
    'The profile could not be seen: no service that holds it is connected.',
    'The measurements could not be seen: no service that holds them is connected.',
    'What was eaten could not be seen: no service that holds it is connected.',
  ])
  t.equal(upstreams.workouts.calls.length, 1)
  await context()
  t.equal(upstreams.workouts.calls.length, 1, 'this will not change, so it is kept')
  const payload = { ...mealRequest, goals: ['health'], calories: 2200 }
  t.match((await anna.call('POST', '/api/ai/meal-plan/generate', { payload })).json(), { source: 'rules' })
  expectProblem(t, fromInject(await anna.get(`${base}/profile`)), 'athlete_data_unavailable', 'profile')
})
