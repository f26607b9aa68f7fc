import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { ulid } from 'ulid'
import { readConfig } from '#src/config.ts'
import { createSlots } from '#src/quota/slots.ts'
import { utcDay } from '#src/table/time.ts'
import { ask, permit, readAll, startModel } from '#test/model/support.ts'
import { newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { listen, openStream, until } from '#test/support/listen.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'

const question = 'How long should I rest between heavy sets?'
const hangs = answer(['never'], { break: { after: 0, by: 'hang' } })
/** A stand-in that hangs is to be waited for. */
const patient = {
  MODEL_FIRST_TOKEN_TIMEOUT_MS: '60000',
  MODEL_IDLE_TIMEOUT_MS: '60000',
  MODEL_TOTAL_TIMEOUT_MS: '60000',
  CLOSING_MS: '0',
}
const oneSlot = { ...patient, MODEL_CONCURRENCY: '1', MODEL_QUEUE_MS: '60000' }

async function startWith(t: Parameters<typeof startApp>[0], settings: Record<string, string> = {}) {
  const bedrock = await startBedrock(t)
  return { bedrock, app: await startApp(t, { ...onBedrock(bedrock.endpoint), ...patient, ...settings }) }
}

const noQueue = startWith(t, { ...oneSlot, MODEL_QUEUE: '0' })
const queue = startWith(t, oneSlot)

/** A service that several tests share, each with users of its own and all slots free. */
async function setUp(service: ReturnType<typeof startWith>) {
  const { bedrock, app } = await service
  await until(async () => app.slots?.held() === 0)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  /** A stream that holds a slot until its client leaves. */
  const holdOne = async () => {
    bedrock.enqueue(hangs)
    const before = bedrock.calls.length
    const open = openStream(await listening(app), anna.authorization, { message: question })
    await until(async () => bedrock.calls.length > before)
    return open
  }
  return { app, bedrock, anna, ben, holdOne }
}

const urls = new WeakMap<object, Promise<string>>()
function listening(app: Parameters<typeof listen>[0]): Promise<string> {
  const url = urls.get(app) ?? listen(app)
  urls.set(app, url)
  return url
}

t.test('the defaults let 200 streams at a time be with the model 200 at a time', async t => {
  const { MODEL_CONCURRENCY: atMost, MODEL_MAX_SOCKETS: maxSockets } = readConfig({})
  const deadlines = { firstEventMs: 60_000, idleMs: 60_000, totalMs: 60_000, drainMs: 0 }
  const { bedrock, model } = await startModel(t, { maxSockets, deadlines })
  bedrock.answerBy(() => hangs)
  const clock = { now: () => performance.now(), after: () => () => {} }
  const slots = createSlots({ atMost, waiting: 0, longestWaitMs: 0 }, clock)
  const leaving = new AbortController()
  const turns = Array.from({ length: 200 }, async (_, at) => {
    const release = await slots.take(`user-${at}`)
    const { error } = await readAll(model.stream(permit(), { ...ask, signal: leaving.signal }))
    release()
    return error?.failure
  })
  // However slow the machine: the test's own time is the bound.
  while (bedrock.calls.length < 200) await pause(20)
  t.equal(bedrock.aborted(), 0, 'not one of them has ended')
  t.equal(slots.held(), 200)
  leaving.abort()
  t.same(new Set(await Promise.all(turns)), new Set(['abandoned']))
  t.equal(slots.held(), 0)
})

t.test('no slot and no room to wait: 503, at no cost, and the key is free again', async t => {
  const { app, bedrock, ben, holdOne } = await setUp(noQueue)
  const held = await holdOne()
  const bodies: [string, object][] = [
    ['chat', { message: question }],
    ['workout-plan/generate', { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: [] }],
    ['meal-plan/generate', { goals: ['health'], dietaryPreferences: [], allergies: [] }],
    ['form-check', { exercise: 'back squat', issue: 'heels come up' }],
    ['motivation', { situation: 'comeback' }],
  ]
  for (const [path, payload] of bodies) {
    for (const accept of ['application/json', 'text/event-stream']) {
      const headers = { accept, 'idempotency-key': `busy ${path}` }
      const refused = await ben.call('POST', `/api/ai/${path}`, { headers, payload })
      expectProblem(t, fromInject(refused), 'overloaded', `${path} ${accept}`)
      t.match(refused.headers['retry-after'], /^[1-9]\d?$/)
    }
  }
  t.match((await ben.get('/api/ai/rate-limit')).json(), { requestsUsed: 0, requestsRemaining: 10 })
  t.equal(await app.quota.read(ben.userId, 'free', Date.now()).then(({ attemptsLeft }) => attemptsLeft), 100)
  ;(await held).leave()
  await until(async () => app.slots?.held() === 0)
  const calls = bedrock.calls.length
  const headers = { 'idempotency-key': 'busy chat' }
  t.match((await ben.chat({ message: question }, headers)).json(), { source: 'model', remainingRequests: 9 })
  t.equal(bedrock.calls.length, calls + 1)
  t.equal(app.slots?.held(), 0)
})

t.test('what needs no model needs no slot: red flags, reads, replays, plans that are changed by code', async t => {
  const { bedrock, ben, holdOne } = await setUp(noQueue)
  const headers = { 'idempotency-key': 'once' }
  const first = await ben.chat({ message: question }, headers)
  const payload = { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: ['barbell'] }
  const { planId } = (await ben.call('POST', '/api/ai/workout-plan/generate', { payload })).json()
  const calls = bedrock.calls.length
  const held = await holdOne()
  const again = await ben.chat({ message: question }, headers)
  t.equal(again.headers['idempotency-replayed'], 'true')
  t.equal(again.json().reply, first.json().reply)
  t.match((await ben.chat({ message: 'I have chest pain when I lift' })).json(), { source: 'safety' })
  t.equal((await ben.get('/api/ai/conversations')).statusCode, 200)
  const adapted = await ben.call('POST', `/api/ai/workout-plan/${planId}/adapt`, { payload: { reason: 'too_easy' } })
  t.equal(adapted.statusCode, 200)
  t.equal(bedrock.calls.length, calls + 1, 'the one that holds the slot')
  ;(await held).leave()
})

t.test('who waits gets the slot when it is free; who left, or waited too long, does not', async t => {
  const { app, bedrock, anna, ben, holdOne } = await setUp(queue)
  const calls = bedrock.calls.length
  const held = await holdOne()
  const url = await listening(app)
  const leaving = new AbortController()
  const left = fetch(`${url}/api/ai/chat`, {
    method: 'POST',
    headers: { authorization: ben.authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ message: question }),
    signal: leaving.signal,
  })
  await until(async () => app.slots?.waiting() === 1)
  const waits = anna.chat({ message: question })
  await until(async () => app.slots?.waiting() === 2)
  leaving.abort()
  await t.rejects(left)
  await until(async () => app.slots?.waiting() === 1)
  ;(await held).leave()
  t.match((await waits).json(), { source: 'model' })
  t.equal(bedrock.calls.length, calls + 2, 'his was never asked')
  t.match((await ben.get('/api/ai/rate-limit')).json(), { requestsUsed: 0 })
  t.equal((await ben.get('/api/ai/conversations')).json().conversations.length, 0)
})

t.test('a request with a key waits on without its client, who comes back for the answer', async t => {
  const { app, ben, holdOne } = await setUp(queue)
  const held = await holdOne()
  const headers = { 'idempotency-key': 'later' }
  const open = openStream(await listening(app), ben.authorization, { message: question }, headers)
  open.catch(() => {})
  await until(async () => app.slots?.waiting() === 1)
  const leaving = ben.chat({ message: question }, headers)
  expectProblem(t, fromInject(await leaving), 'idempotency_in_flight', 'meanwhile')
  ;(await held).leave()
  ;(await open).leave()
  const answered = await until(async () => {
    const repeat = await ben.chat({ message: question }, headers)
    return repeat.statusCode === 200 && repeat
  })
  t.equal(answered.headers['idempotency-replayed'], 'true')
})

t.test('a shared answer is made in one slot; who waits for its maker holds none', async t => {
  const { app, bedrock } = await startWith(t, { MODEL_CONCURRENCY: '2', MODEL_QUEUE: '0' })
  bedrock.enqueue(hangs)
  const payload = { exercise: 'plank', issue: 'hips sag' }
  const users = await Promise.all(Array.from({ length: 5 }, () => newUser(app)))
  const asked = users.map(user => user.call('POST', '/api/ai/form-check', { payload }))
  await until(async () => bedrock.calls.length === 1)
  t.equal(app.slots?.held(), 1)
  await bedrock.close()
  const answers = await Promise.all(asked)
  t.same(new Set(answers.map(({ statusCode }) => statusCode)), new Set([200]), 'by the rules, as the model is gone')
  t.equal(app.slots?.held(), 0)
})

t.test('who has nothing left today is told that, however busy it is', async t => {
  const { app, ben, holdOne } = await setUp(noQueue)
  for (let used = 0; used < 10; used += 1) {
    const nowMs = Date.now()
    await app.quota.admit({ userId: ben.userId, tier: 'free', requestId: ulid(), day: utcDay(nowMs), nowMs })
  }
  const held = await holdOne()
  expectProblem(t, fromInject(await ben.chat({ message: question })), 'quota_exceeded', 'nothing left')
  ;(await held).leave()
})

t.test('with the day’s money spent nobody waits for a slot to be answered by the rules', async t => {
  const { app, bedrock } = await startWith(t, { ...oneSlot, MODEL_QUEUE: '0', DAILY_SPEND_LIMIT_USD: '0' })
  const release = await app.slots?.take('somebody')
  const anna = await newUser(app)
  const answered = await anna.chat({ message: question })
  t.match(answered.json(), { source: 'rules', degraded: { reason: 'spend_limit_reached' } })
  t.equal(bedrock.calls.length, 0)
  release?.()
})

t.test('by rules there are no slots', async t => {
  const app = await startApp(t, { MODEL_CONCURRENCY: '1', MODEL_QUEUE: '0' })
  t.equal(app.slots, undefined)
  const anna = await newUser(app)
  const all = await Promise.all(Array.from({ length: 5 }, () => anna.chat({ message: question })))
  t.same(new Set(all.map(({ statusCode }) => statusCode)), new Set([200]))
})
