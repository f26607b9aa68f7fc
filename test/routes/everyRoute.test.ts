import t from 'tap'
import { ulid } from 'ulid'
import { newUser, startApp } from '#test/support/app.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { startSwitchable } from '#test/support/switchable.ts'
import { countRows, keepTurn } from '#test/support/turns.ts'

/** Every route of the service. One that is not here, or no longer there, fails the first test. */
const open = [
  'GET /',
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'GET /openapi.json',
  'POST /local/token',
]
const behindToken = [
  'GET /api/ai/admin/feedback',
  'GET /api/ai/admin/usage',
  'GET /api/ai/athlete/context',
  'GET /api/ai/athlete/measurements',
  'DELETE /api/ai/athlete/measurements/:id',
  'GET /api/ai/athlete/nutrition',
  'DELETE /api/ai/athlete/nutrition/:id',
  'GET /api/ai/athlete/profile',
  'PUT /api/ai/athlete/profile',
  'GET /api/ai/athlete/workouts',
  'DELETE /api/ai/athlete/workouts/:id',
  'GET /api/ai/conversations',
  'DELETE /api/ai/conversations/:conversationId',
  'GET /api/ai/conversations/:conversationId',
  'PATCH /api/ai/conversations/:conversationId',
  'DELETE /api/ai/me',
  'GET /api/ai/me/export',
  'GET /api/ai/plans',
  'DELETE /api/ai/plans/:planId',
  'GET /api/ai/plans/:planId',
  'PATCH /api/ai/plans/:planId',
  'GET /api/ai/plans/:planId.ics',
  'GET /api/ai/preferences',
  'PUT /api/ai/preferences',
  'GET /api/ai/rate-limit',
  'GET /api/ai/usage',
  'POST /api/ai/athlete/import',
  'POST /api/ai/athlete/measurements',
  'POST /api/ai/athlete/nutrition',
  'POST /api/ai/athlete/workouts',
  'POST /api/ai/chat',
  'POST /api/ai/form-check',
  'POST /api/ai/feedback',
  'POST /api/ai/meal-plan/:planId/swap',
  'POST /api/ai/meal-plan/:planId/undo',
  'POST /api/ai/meal-plan/generate',
  'POST /api/ai/motivation',
  'POST /api/ai/progress/analyze',
  'POST /api/ai/workout-plan/:planId/adapt',
  'POST /api/ai/workout-plan/:planId/adapt/:proposalId/accept',
  'POST /api/ai/workout-plan/:planId/undo',
  'POST /api/ai/workout-plan/generate',
]

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const someId = '01JD8X3W2N5Q7R9T1V3X5Z7B9D'
const importFile = 'title,start_time,exercise_title,set_type,weight_kg,reps\nLegs,2024-05-01 10:00,Squat,normal,100,5\n'
const bodies = new Map<string, object | string>([
  ['POST /api/ai/athlete/import', importFile],
  ['POST /api/ai/athlete/measurements', { date: '2024-05-01', weightKg: 72.4 }],
  ['POST /api/ai/athlete/nutrition', { date: '2024-05-01', kcal: 640 }],
  ['POST /api/ai/athlete/workouts', { date: '2024-05-01', exercises: [{ name: 'Squat', sets: [{ reps: 5 }] }] }],
  ['PUT /api/ai/athlete/profile', {}],
  ['PATCH /api/ai/conversations/:conversationId', { title: 'x' }],
  ['PUT /api/ai/preferences', {}],
  ['POST /api/ai/form-check', { exercise: 'squat', issue: 'knees cave in' }],
  ['POST /api/ai/chat', { message: 'How many sets?' }],
  ['POST /api/ai/feedback', { targetType: 'plan', targetId: someId, rating: 'up' }],
  ['PATCH /api/ai/plans/:planId', { active: true }],
  ['POST /api/ai/meal-plan/:planId/swap', { day: 1, meal: 1 }],
  ['POST /api/ai/meal-plan/generate', { goals: ['health'], dietaryPreferences: [], allergies: [] }],
  ['POST /api/ai/motivation', { situation: 'comeback' }],
  ['POST /api/ai/progress/analyze', { timeRange: '30d' }],
  ['POST /api/ai/workout-plan/:planId/adapt', { reason: 'too_easy' }],
  ['POST /api/ai/workout-plan/generate', { goals: ['strength'], duration: 4, daysPerWeek: 3, equipment: [] }],
])

type Request = { method: Method; url: string; payload?: object | string; headers?: Record<string, string> }

function requestOf(route: string, id = someId): Request {
  const [name, path = ''] = route.split(' ')
  const method = methods.find(known => known === name)
  if (!method) throw new TypeError(route)
  const payload = bodies.get(route)
  return {
    method,
    url: path.replaceAll(/:(conversationId|planId|proposalId|id)/g, id),
    ...(payload ? { payload } : {}),
    ...(typeof payload === 'string' ? { headers: { 'content-type': 'text/csv' } } : {}),
  }
}

t.test('the routes are these', async t => {
  const app = await startApp(t)
  for (const route of [...open, ...behindToken]) {
    const [method = '', url = ''] = route.split(' ')
    t.ok(app.hasRoute({ method, url }), route)
  }
  const listed = Object.entries(app.swagger().paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item ?? {}).map(method => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  const hidden = ['GET /', 'GET /metrics', 'GET /openapi.json']
  t.same(listed.sort(), [...open, ...behindToken].filter(route => !hidden.includes(route)).sort(), 'and no others')
})

t.test('behind the token: none, a wrong one or another scheme is the same 401', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const tampered = `${anna.token.slice(0, -4)}AAAA`
  const headers = [
    {},
    { authorization: '' },
    { authorization: 'Bearer' },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer abc' },
    { authorization: 'Bearer a.b.c' },
    { authorization: `Bearer ${tampered}` },
    { authorization: `Basic ${anna.token}` },
    { authorization: anna.token },
    { cookie: `token=${anna.token}` },
  ]
  for (const route of behindToken) {
    const details = new Set<string>()
    for (const header of headers) {
      const answered = await app.inject({ ...requestOf(route), headers: header })
      details.add(expectProblem(t, fromInject(answered), 'unauthorized', `${route} ${JSON.stringify(header)}`).detail)
      t.match(answered.headers['www-authenticate'], /^Bearer/)
    }
    t.equal(details.size, 1, `${route}: the answer does not say what is wrong with the token`)
  }
  const inQuery = await app.inject(`/api/ai/rate-limit?token=${anna.token}`)
  t.equal(inQuery.statusCode, 401)
})

t.test('the token is looked at before the body', async t => {
  const app = await startApp(t)
  for (const route of behindToken.filter(route => bodies.has(route))) {
    const { method, url } = requestOf(route)
    const headers = { 'content-type': 'application/json' }
    t.equal((await app.inject({ method, url, headers, payload: '{broken' })).statusCode, 401, route)
  }
})

t.test('another user’s conversation is the same 404 as one that never was', async t => {
  const app = await startApp(t)
  const [anna, eve] = [await newUser(app), await newUser(app)]
  const { conversationId } = await keepTurn(app, anna.userId, { message: 'secret' })
  for (const route of behindToken.filter(route => route.includes(':conversationId'))) {
    const bodiesOf404 = []
    for (const id of [conversationId, ulid()]) {
      const { method, url, payload } = requestOf(route, id)
      const answered = await eve.call(method, url, payload ? { payload } : {})
      const problem = expectProblem(t, fromInject(answered), 'not_found', route)
      bodiesOf404.push({ ...problem, instance: '' })
    }
    t.same(bodiesOf404[0], bodiesOf404[1], route)
  }
  t.equal((await anna.get(`/api/ai/conversations/${conversationId}`)).json().conversation.title, 'secret')
  t.equal(await countRows(app, eve.userId), 0)
})

t.test('the store down: every route behind the token says so, and comes back by itself', async t => {
  const { app, calls, storeDown } = await startSwitchable(t)
  const anna = await newUser(app, { scope: 'admin' })
  storeDown(true)
  for (const route of behindToken) {
    const { method, url, ...rest } = requestOf(route)
    const answered = await anna.call(method, url, rest)
    expectProblem(t, fromInject(answered), 'store_unavailable', route)
    t.equal(answered.headers['retry-after'], '5')
    t.equal(answered.json().retryAfterS, 5)
  }
  const before = calls.length
  t.equal((await app.inject('/health/live')).statusCode, 200, 'the process is alive all the same')
  t.equal((await app.inject('/api/ai/usage')).statusCode, 401)
  t.equal(calls.length, before, 'neither asks the store')
  storeDown(false)
  t.equal((await anna.get('/api/ai/rate-limit')).statusCode, 200)
})

t.test('bad input is refused before the store is asked, and names its field', async t => {
  const { app, calls } = await startSwitchable(t)
  const anna = await newUser(app)
  const conversation = '/api/ai/conversations'
  const wrong: [Method, string, object | undefined, string][] = [
    ['GET', `${conversation}?limit=0`, undefined, '#/query/limit'],
    ['GET', `${conversation}?limit=101`, undefined, '#/query/limit'],
    ['GET', `${conversation}?limit=ten`, undefined, '#/query/limit'],
    ['GET', `${conversation}?limit=1.5`, undefined, '#/query/limit'],
    ['GET', `${conversation}?page=2`, undefined, '#/query/page'],
    ['GET', `${conversation}?limit=1&limit=2`, undefined, '#/query/limit'],
    ['GET', `${conversation}/${someId}?order=random`, undefined, '#/query/order'],
    ['GET', `${conversation}/${someId}?before=x`, undefined, '#/query/before'],
    ['GET', `${conversation}/abc`, undefined, '#/path/conversationId'],
    ['GET', `${conversation}/${someId.toLowerCase()}`, undefined, '#/path/conversationId'],
    ['DELETE', `${conversation}/${someId}%23${someId}-0`, undefined, '#/path/conversationId'],
    ['DELETE', `${conversation}/${someId}%0a`, undefined, '#/path/conversationId'],
    ['PATCH', `${conversation}/abc`, { title: 'x' }, '#/path/conversationId'],
    ['PATCH', `${conversation}/${someId}`, {}, '#/title'],
    ['PATCH', `${conversation}/${someId}`, { title: 42 }, '#/title'],
    ['PATCH', `${conversation}/${someId}`, { title: null }, '#/title'],
    ['PATCH', `${conversation}/${someId}`, { title: '' }, '#/title'],
    ['PATCH', `${conversation}/${someId}`, { title: '\u200b\u2060 \u0000' }, '#/title'],
    ['PATCH', `${conversation}/${someId}`, { title: 'x'.repeat(121) }, '#/title'],
    ['PATCH', `${conversation}/${someId}`, { title: 'x', deletedAt: '' }, '#/deletedAt'],
    ['PUT', '/api/ai/preferences', { workoutDaysPerWeek: '3' }, '#/workoutDaysPerWeek'],
    ['POST', '/api/ai/chat', { message: 42 }, '#/message'],
    ['POST', '/api/ai/chat', { message: true, tier: 'premium' }, '#/tier'],
  ]
  const before = calls.length
  for (const [method, url, payload, pointer] of wrong) {
    const name = `${method} ${url} ${JSON.stringify(payload)?.slice(0, 60)}`
    const answered = await anna.call(method, url, payload ? { payload } : {})
    const problem = expectProblem(t, fromInject(answered), 'invalid_request', name)
    t.ok(
      problem.errors?.some(error => error.pointer === pointer),
      `${name} names ${pointer}`,
    )
  }
  t.equal(calls.length, before)
  t.equal(await countRows(app, anna.userId), 0)
})

t.test('every answer has the request’s id and the security headers', async t => {
  const app = await startApp(t)
  const seen = new Set<unknown>()
  for (const url of ['/health/live', '/api/ai/usage', '/nowhere', '/openapi.json']) {
    const { headers } = await app.inject(url)
    seen.add(headers['x-request-id'])
    t.match(headers, { 'x-content-type-options': 'nosniff', 'strict-transport-security': /max-age/ }, url)
    t.match(headers['content-security-policy'], /frame-ancestors 'none'/, url)
    t.notOk(headers['x-powered-by'])
    t.notOk(headers['access-control-allow-origin'], 'no CORS unless told')
  }
  t.equal(seen.size, 4)
  t.equal((await app.inject('/api/ai/usage')).json().instance.startsWith('urn:gym-coach:request:01'), true)
})

t.test('CORS for the named origins alone', async t => {
  const app = await startApp(t, { CORS_ORIGINS: 'https://gym.example' })
  const ask = (origin: string) =>
    app.inject({
      method: 'OPTIONS',
      url: '/api/ai/chat',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    })
  const allowed = await ask('https://gym.example')
  t.equal(allowed.headers['access-control-allow-origin'], 'https://gym.example')
  t.match(allowed.headers['access-control-allow-methods'], /PATCH/)
  t.notOk((await ask('https://evil.example')).headers['access-control-allow-origin'])
})
