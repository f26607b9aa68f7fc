import t from 'tap'
import { ulid } from 'ulid'
import { newUser, startApp, testConfig } from '#test/support/app.ts'
import { answer, asks, type Bedrock, fails, type Script, startBedrock, toolAnswer } from '#test/support/bedrock.ts'
import { listen, openStream, until } from '#test/support/listen.ts'
import { rawRequest, sendRaw } from '#test/support/raw.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'
import { canariesIn, mark, markedWeight, type Operation, operationsOf } from './telemetry/canaries.ts'
import { startCollector } from './telemetry/collector.ts'

const scripts: readonly Script[] = [
  toolAnswer({ days: [{ focus: `${mark}draft`, exercises: [`${mark}pick`], dishes: [`${mark}dish`] }], tips: [mark] }),
  fails(400, 'ValidationException', `your prompt "${mark}prompt" is refused`),
  answer([`Well, ${mark}reply.`]),
  asks([{ name: `${mark}tool`, input: { exercise: `${mark}input` } }]),
  fails(500, 'InternalServerException', `${mark}upstream`),
  { kind: 'malformed' },
  { kind: 'cut' },
]

const csv = [
  'title,start_time,exercise_title,exercise_notes,set_type,weight_kg,reps',
  `${mark}title,2026-05-01 10:00,${mark}lift,${mark}note,normal,${markedWeight},5`,
  `${mark}title,${mark}date,Squat,,normal,${mark}weight,5`,
].join('\n')

type User = Awaited<ReturnType<typeof newUser>>
type Ask = (
  method: string,
  path: string,
  sent?: { body?: unknown; headers?: Record<string, string> },
) => Promise<Answered>
type Answered = { status: number; body: string }

/** Asks a service on behalf of a user; counts the statuses that came. */
function asker(url: string, { authorization }: User, statuses: Map<number, number>): Ask {
  return async (method, path, { body, headers = {} } = {}) => {
    const isText = typeof body === 'string'
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization,
        'user-agent': `${mark}agent`,
        cookie: `a=${mark}cookie`,
        'x-request-id': `${mark}requestid`,
        ...(body === undefined ? {} : { 'content-type': isText ? 'text/csv' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    })
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    return { status: response.status, body: await response.text() }
  }
}

/** Each operation of the service's own description with canaries wherever it takes something. */
async function sweep(ask: Ask, operations: readonly Operation[], storeDown = false): Promise<void> {
  const waiting = [...operations]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await (storeDown ? attempt(ask, next) : maltreat(ask, next))
  }
  await Promise.all(Array.from({ length: 8 }, work))
}

async function attempt(ask: Ask, { method, path, body }: Operation) {
  const url = path.replaceAll(/\{\w+\}/g, () => ulid())
  const key = { 'idempotency-key': `${mark}key${ulid()}` }
  await ask(method, url, { body, headers: key })
  return { url, key }
}

async function maltreat(ask: Ask, operation: Operation): Promise<void> {
  const { method, path, query, body } = operation
  const { url, key } = await attempt(ask, operation)
  await ask(method, url, { body, headers: { accept: 'text/event-stream' } })
  await ask(method, `${url}?${[...query, `${mark}name`].map(name => `${name}=${mark}query`).join('&')}`, { body })
  await ask(method, path.replaceAll(/\{\w+\}/g, `${mark}path`), { body })
  await ask(method, url, { body, headers: { authorization: `Bearer ${mark}token` } })
  await ask(method, url, { headers: { authorization: `Basic ${mark}basic` } })
  if (typeof body !== 'object') return
  await ask(method, url, { body: { ...body, [`${mark}field`]: `${mark}value` } })
  await ask(method, url, { body: `{"broken": ${mark}json`, headers: { 'content-type': 'application/json' } })
  await ask(method, url, { body: { ...body, message: [mark] }, headers: key })
}

/** Whatever the model comes up with, on every way to it; the plans, which take long, with the first few answers alone. */
async function withEachAnswer(ask: Ask, bedrock: Bedrock): Promise<void> {
  const post = (path: string, body: object, headers = {}) => ask('POST', `/api/ai${path}`, { body, headers })
  for (const [at, script] of scripts.entries()) {
    bedrock.answerBy(() => script)
    if (at < 2) await Promise.all([post('/workout-plan/generate', workout), post('/meal-plan/generate', wishes)])
    await Promise.all([
      post('/chat', { message: `How many sets a week for my back? ${mark}message` }),
      post('/chat', { message: `Is ${mark}supplement any good?` }, { accept: 'text/event-stream' }),
      post('/form-check', { exercise: `squat ${mark}exercise`, issue: `knees cave in ${mark}issue` }),
      post('/motivation', { situation: 'plateau', details: `${mark}mood` }),
      post('/progress/analyze', { timeRange: '2026-04-01/2026-06-01' }),
    ])
  }
}

const workout = {
  goals: ['strength', `${mark}goal`],
  duration: 4,
  daysPerWeek: 2,
  equipment: ['dumbbells'],
  injuries: [`${mark}ache`],
}
const wishes = { goals: [`stay healthy ${mark}wish`], dietaryPreferences: [`no ${mark}food`], allergies: ['nuts'] }

/** What an athlete does who gets somewhere: everything is stored, read, changed and deleted again. */
async function live(ask: Ask): Promise<void> {
  const ok = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answered = await ask(method, `/api/ai${path}`, { body, headers })
    if (answered.status !== 200) throw new Error(`${method} ${path}: ${answered.status} ${answered.body.slice(0, 300)}`)
    return answered.body
  }
  await ok('PUT', '/athlete/profile', { weightKg: markedWeight, sex: 'male', birthDate: '1991-05-06', heightCm: 181 })
  await ok('PUT', '/preferences', { allergies: [`${mark}allergy`], injuryHistory: [`${mark}injury`, 'bad knee'] })
  await ok('POST', '/athlete/measurements', { date: '2026-05-01', weightKg: markedWeight })
  const meal = JSON.parse(
    await ok('POST', '/athlete/nutrition', { date: '2026-05-01', kcal: 640, note: `${mark}meal` }),
  )
  await ok('POST', '/athlete/import?weightUnit=kg', csv)
  const key = { 'idempotency-key': `${mark}key` }
  const asked = { message: `How many sets a week for my back? ${mark}message` }
  const { conversationId, messageId } = JSON.parse(await ok('POST', '/chat', asked, key))
  await ok('POST', '/chat', asked, key)
  await ask('POST', '/api/ai/chat', { body: { message: `${mark}other` }, headers: key })
  await ok('POST', '/chat', { message: `And rest? ${mark}again`, conversationId }, { accept: 'text/event-stream' })
  await ok('POST', '/chat', { message: `I want to kill myself ${mark}crisis` })
  await ok('PATCH', `/conversations/${conversationId}`, { title: `${mark}title` })
  await ok('GET', `/conversations/${conversationId}`)
  await ok('POST', '/feedback', {
    targetType: 'message',
    targetId: messageId,
    rating: 'down',
    comment: `${mark}comment`,
  })
  const { planId } = JSON.parse(await ok('POST', '/workout-plan/generate', workout))
  const adapted = await ok('POST', `/workout-plan/${planId}/adapt`, { reason: 'no_time', details: `${mark}details` })
  await ok('POST', `/workout-plan/${planId}/adapt/${JSON.parse(adapted).proposalId}/accept`)
  await ok('POST', `/workout-plan/${planId}/undo`)
  await ok('GET', `/plans/${planId}.ics`)
  const meals = JSON.parse(await ok('POST', '/meal-plan/generate', wishes))
  await ok('POST', `/meal-plan/${meals.planId}/swap`, { day: 1, meal: 1, reason: `${mark}dislike` })
  await ok('POST', '/form-check', { exercise: `squat ${mark}exercise`, issue: `knees cave in ${mark}issue` })
  await ok('POST', '/motivation', { situation: 'plateau', details: `${mark}mood` })
  await ok('POST', '/progress/analyze', { timeRange: '2026-04-01/2026-06-01' })
  await ok('DELETE', `/athlete/nutrition/${meal.id}`)
  await ok('GET', '/me/export')
  await ok('DELETE', `/conversations/${conversationId}`)
}

async function startWorld(t: Parameters<typeof startApp>[0]) {
  const store = await useStore(t)
  const world = { down: false }
  const proxy = await startStoreProxy(t, store.endpoint, () => (world.down ? 'fail' : 'pass'))
  const bedrock = await startBedrock(t)
  const collector = await startCollector(t)
  const { TABLE_NAME, JWT_SECRET } = testConfig(store.endpoint)
  const settings = {
    TABLE_NAME,
    JWT_SECRET,
    DYNAMODB_ENDPOINT: proxy.endpoint,
    COACH: 'bedrock',
    BEDROCK_ENDPOINT: bedrock.endpoint,
    BEDROCK_FALLBACK_MODEL_ID: 'none',
    // A busy machine must not look like a store or a model that is away.
    STORE_TIMEOUT_MS: '60000',
    MODEL_TOTAL_TIMEOUT_MS: '60000',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    QUOTA_PREMIUM: '5000',
    QUOTA_ATTEMPTS: '5000',
    BURST_PER_MINUTE: '0',
    EVENT_LOOP_LAG_MS: '0',
    LOG_LEVEL: 'trace',
    METRICS: 'emf',
    PORT: '0',
  }
  return { world, bedrock, collector, settings, secret: JWT_SECRET }
}

t.test('whatever happens, nothing of a user’s stands in a log line, a figure or a span', async t => {
  const { world, bedrock, collector, settings, secret } = await startWorld(t)
  const issuer = await startApp(t, { METRICS: 'off' })
  const operations = operationsOf(issuer.swagger()).filter(({ path }) => path.startsWith('/api/ai/'))
  t.ok(operations.length > 35 && operations.filter(({ body }) => body !== undefined).length > 12)
  const service = await startService(t, settings)
  const anna = await newUser(issuer, { userId: `${mark}user${ulid()}`, tier: 'premium', scope: 'admin' })
  const statuses = new Map<number, number>()
  const ask = asker(service.url, anna, statuses)
  bedrock.answerBy(({ body }) =>
    body.toolConfig?.toolChoice?.tool ? toolAnswer({ tips: [`${mark}tip`] }) : answer([`Two minutes, ${mark}reply.`]),
  )
  await live(ask)
  await sweep(ask, operations)
  await withEachAnswer(ask, bedrock)

  bedrock.answerBy(() => ({ ...answer(Array(20).fill(`More ${mark}words. `)), betweenMs: 20 }))
  const key = { 'idempotency-key': `${mark}twice` }
  const twice = { body: { message: `Slowly ${mark}please` }, headers: key }
  await Promise.all([ask('POST', '/api/ai/chat', twice), ask('POST', '/api/ai/chat', twice)])
  const left = await openStream(service.url, anna.authorization, { message: `I leave ${mark}early` })
  await left.next()
  await left.next()
  left.leave()
  await sendRaw(service.url, `GET /${mark}line HTTP/1.1\r\nbroken ${mark}header\r\n\r\n`)
  await sendRaw(service.url, rawRequest('GET', `/${mark}nowhere?a=${mark}query`))
  world.down = true
  await sweep(ask, operations, true)
  world.down = false
  t.equal((await ask('DELETE', '/api/ai/me')).status, 200)
  for (const status of [200, 400, 401, 404, 409, 422, 503]) t.ok(statuses.has(status), `a ${status} was among them`)
  t.equal(await service.end('SIGTERM'), 0)
  const log = service.lines.join('\n')
  t.ok(service.lines.length > 500, `${service.lines.length} lines`)
  t.ok(collector.spans.length > 500, `${collector.spans.length} spans`)
  t.ok(service.lines.some(line => line.includes('"_aws"')))
  const spans = collector.bodies.join('\n')
  t.same(canariesIn(log), [], 'in the log')
  t.same(canariesIn(spans), [], 'in the spans')
  for (const part of [...anna.token.split('.'), secret]) t.notOk(`${log}${spans}`.includes(part), 'no part of a token')
  const lines = service.lines.filter(line => line.startsWith('{')).map(line => JSON.parse(line))
  const ofNoRequest = lines.filter(line => !('reqId' in line) && !('_aws' in line)).map(({ msg }) => msg)
  t.same(
    [...new Set(ofNoRequest)].filter(msg => !/^(Server listening at|closing)/.test(String(msg))),
    [],
    'and every line of a request has its id',
  )
})

t.test('nor at /metrics', async t => {
  const { bedrock, settings } = await startWorld(t)
  const app = await startApp(t, { ...settings, METRICS: 'prometheus', LOG_LEVEL: 'silent' })
  const url = await listen(app)
  const anna = await newUser(app, { userId: `${mark}user${ulid()}`, tier: 'premium', scope: 'admin' })
  const ask = asker(url, anna, new Map())
  const operations = operationsOf(app.swagger()).filter(({ path }) => path.startsWith('/api/ai/'))
  bedrock.answerBy(() => fails(500, 'InternalServerException', `${mark}upstream`))
  for (const body of [{ message: `How many sets? ${mark}chat` }, { message: `And ${mark}words?` }]) {
    await ask('POST', '/api/ai/chat', { body })
  }
  await sweep(ask, operations)
  await until(async () => (await app.inject('/metrics')).body.includes('\ngym_coach_requests_in_flight 1\n'))
  const { body } = await app.inject('/metrics')
  t.match(body, /gym_coach_model_failures_total\{ability="chat"/)
  t.same(canariesIn(body), [])
  for (const part of anna.token.split('.')) t.notOk(body.includes(part))
})
