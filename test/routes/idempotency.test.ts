import t from 'tap'
import { ulid } from 'ulid'
import { createClaims } from '#src/quota/claims.ts'
import { createIdempotencyRows } from '#src/table/idempotency.ts'
import { eventsOf, newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, fails, startBedrock } from '#test/support/bedrock.ts'
import { useStore } from '#test/support/store.ts'

const question = 'How long should I rest between heavy sets?'

t.test('the same key many times: one model call, one charge, the same answer', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  const key = { 'idempotency-key': 'once' }
  bedrock.enqueue(answer(['slowly'], { waitMs: 200 }))
  const together = await Promise.all(Array.from({ length: 10 }, () => anna.chat({ message: question }, key)))
  const answered = together.filter(({ statusCode }) => statusCode === 200)
  const waiting = together.filter(({ statusCode }) => statusCode === 409)
  t.equal(answered.length, 1)
  t.equal(waiting.length, 9)
  t.match(waiting[0]?.json(), { code: 'idempotency_in_flight' })
  t.ok(Number(waiting[0]?.headers['retry-after']) >= 1)
  const first = answered[0]?.json()
  for (let times = 0; times < 3; times += 1) {
    const replayed = await anna.chat({ message: question }, key)
    t.same(replayed.json(), first)
    t.equal(replayed.headers['idempotency-replayed'], 'true')
  }
  const streamed = await anna.stream({ message: question }, key)
  t.equal(streamed.headers['idempotency-replayed'], 'true')
  const { reply, ...rest } = first
  t.match(eventsOf(streamed.body), [
    { event: 'start' },
    { event: 'delta', data: { text: reply } },
    { event: 'end', data: rest },
  ])
  t.equal(bedrock.calls.length, 1)
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 1 })
  t.equal((await anna.get('/api/ai/conversations')).json().conversations.length, 1)
  t.match((await anna.chat({ message: 'something else' }, key)).json(), { status: 422, code: 'idempotency_key_reused' })
  const ben = await newUser(app)
  t.match((await ben.chat({ message: question }, key)).json(), { remainingRequests: 9 }, 'keys are each user’s own')
})

t.test('a failure that was given back frees the key', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, { ...onBedrock(bedrock.endpoint), BEDROCK_FALLBACK_MODEL_ID: 'none' })
  const anna = await newUser(app)
  const key = { 'idempotency-key': 'again' }
  bedrock.answerBy(() => fails(403, 'AccessDeniedException'))
  t.equal((await anna.chat({ message: 'zzxq vvkj wwpl' }, key)).statusCode, 503)
  bedrock.answerBy(() => answer(['now it works']))
  const second = await anna.chat({ message: 'zzxq vvkj wwpl' }, key)
  t.match(second.json(), { reply: 'now it works', remainingRequests: 9 })
  t.notOk(second.headers['idempotency-replayed'])
})

t.test('refused for the quota, the key is free for tomorrow', async t => {
  const app = await startApp(t, { QUOTA_FREE: '1' })
  const anna = await newUser(app)
  await anna.chat({ message: question })
  const key = { 'idempotency-key': 'k' }
  t.equal((await anna.chat({ message: question }, key)).statusCode, 429)
  t.equal((await anna.chat({ message: question }, key)).statusCode, 429, 'not 409')
})

t.test('a holder that died: after its lease the retry goes on under the same unit and the same turn', async t => {
  const { client, tableName } = await useStore(t)
  const rows = createIdempotencyRows(client, tableName)
  const app = await startApp(t)
  const anna = await newUser(app)
  const claims = createClaims({ rows, leaseMs: 1 })
  const requestId = ulid()
  const nowMs = Date.now()
  const body = { message: question }
  const request = {
    userId: anna.userId,
    key: 'died',
    method: 'POST',
    path: '/api/ai/chat',
    body,
    requestId,
    nowMs: nowMs - 1000,
  }
  const held = await claims.hold(request)
  t.match(held, { requestId })
  // It was admitted and its turn half written when the process was killed.
  const day = new Date(nowMs).toISOString().slice(0, 10)
  await app.quota.admit({ userId: anna.userId, tier: 'free', requestId, day, nowMs })
  const taken = await anna.chat({ message: question }, { 'idempotency-key': 'died' })
  t.match(taken.json(), { messageId: `${requestId}-1`, remainingRequests: 9 })
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 1 })
  t.match((await anna.chat({ message: question }, { 'idempotency-key': 'died' })).headers, {
    'idempotency-replayed': 'true',
  })
})

t.test('an expired claim is no claim', async t => {
  const { client, tableName } = await useStore(t)
  const claims = createClaims({ rows: createIdempotencyRows(client, tableName), leaseMs: 60_000 })
  const long = 25 * 3_600_000
  const ask = (nowMs: number, requestId = ulid()) =>
    claims.hold({ userId, key: 'old', method: 'POST', path: '/x', body: {}, requestId, nowMs })
  const userId = ulid()
  const first = await ask(Date.now() - long)
  if (first.replay !== undefined) return t.fail('a fresh key was replayed')
  await first.complete({ answer: 42 })
  t.same((await ask(Date.now() - long + 1000)).replay, { answer: 42 })
  t.equal((await ask(Date.now())).replay, undefined)
  return undefined
})

t.test('two that take over at once: one goes on', async t => {
  const { client, tableName } = await useStore(t)
  const rows = createIdempotencyRows(client, tableName)
  const base = { userId: ulid(), key: 'race', fingerprint: 'f', day: '2026-11-22' }
  await rows.claim({ ...base, requestId: 'first', leaseMs: 1, nowMs: 1_000_000_000_000 })
  const later = { leaseMs: 60_000, nowMs: 1_000_000_001_000 }
  const both = await Promise.all(['a', 'b', 'c', 'd'].map(requestId => rows.claim({ ...base, requestId, ...later })))
  t.equal(both.filter(({ kind }) => kind === 'claimed').length, 1)
  t.match(
    both.find(({ kind }) => kind === 'claimed'),
    { requestId: 'first' },
    'under the first one’s unit',
  )
  t.equal(both.filter(({ kind }) => kind === 'running').length, 3)
})

t.test('a red flag with a key is answered once in the history, however often it is sent', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const ask = () => anna.chat({ message: 'I have crushing chest pain' }, { 'idempotency-key': 'help' })
  const answers = [(await ask()).json(), (await ask()).json()]
  t.match(answers[0], { source: 'safety', remainingRequests: 10 })
  t.same(answers[0], answers[1])
  t.equal((await anna.get('/api/ai/conversations')).json().conversations.length, 1)
  const other = await anna.chat({ message: 'I want to kill myself' }, { 'idempotency-key': 'help' })
  t.match(
    other.json(),
    { source: 'safety', stored: false },
    'a key that was used for something else is no reason to be silent',
  )
})
