import t from 'tap'
import { openExport } from '#src/athlete/meExport.ts'
import { createEverything } from '#src/table/everything.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { fillUser } from '#test/support/fullUser.ts'
import { listen } from '#test/support/listen.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'
import { startSwitchable } from '#test/support/switchable.ts'
import { keepTurn, putHeader, putMessages } from '#test/support/turns.ts'

const url = '/api/ai/me/export'
const hour = 3_600_000

t.test('an export holds what was put in, under readable names', async t => {
  const app = await startApp(t)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  const did = await fillUser(app, anna)
  await keepTurn(app, ben.userId, { message: 'a secret of Ben' })
  const before = (await anna.get('/api/ai/rate-limit')).json()
  const answered = await anna.get(url)
  t.equal(answered.statusCode, 200)
  t.match(answered.headers, {
    'content-type': /^application\/json/,
    'content-disposition': /^attachment; filename=".+\.json"$/,
  })
  t.notOk(/"(PK|SK|ttl|fingerprint|holder)":|USER#|secret of Ben/.test(answered.body), 'no keys of the table')
  const told = answered.json()
  t.match(told, { userId: anna.userId, exportedAt: /^\d{4}-.*Z$/ })
  t.match(told.preferences, { allergies: ['kiwi'], coachingStyle: 'strict' })
  t.match(told.profile, { weightKg: 72.5 })
  t.same(told.measurements, [did.measurement])
  t.same(told.nutrition, [did.nutrition])
  t.same(told.workouts, [])
  const { conversationId, messageId, userMessageId } = did.chat
  t.equal(told.conversations.length, 1)
  t.match(told.conversations[0], { conversationId, messageCount: 4, title: 'How many sets a week for my back?' })
  t.match(told.conversations[0].messages, [
    { messageId: userMessageId, role: 'user', content: 'How many sets a week for my back?' },
    { messageId, role: 'assistant', content: did.chat.reply, source: 'rules' },
    { messageId: did.second.userMessageId },
    { messageId: did.second.messageId, content: did.second.reply },
  ])
  t.match(told.plans, [{ planId: did.workout.planId, planType: 'workout' }, { planId: did.meal.planId }])
  t.same(told.activePlans, [{ planId: did.workout.planId, planType: 'workout' }])
  t.match(told.planVersions, [{ planId: did.workout.planId, version: did.workout.planId }, { planId: did.meal.planId }])
  t.same(told.planVersions[0].content.plan, did.workout.plan)
  t.same(told.planVersions[1].content.plan, did.meal.plan)
  t.match(told.proposals, [{ planId: did.workout.planId, proposalId: did.proposal.proposalId, content: {} }])
  t.match(told.feedback, [
    { targetId: messageId, rating: 'up', comment: 'good' },
    { targetId: did.meal.planId, rating: 'down' },
  ])
  t.match(told.usage, [{ day: did.date, callId: did.usage.callId, costMicroUsd: 50 }])
  t.match(told.idempotencyKeys, [{ key: did.key, answer: did.chat }])
  t.match(told.rateLimit, [
    { day: utcDay(app.now() - 3 * dayMs), count: 2, requests: ['a'] },
    { count: before.requestsUsed },
  ])
  t.match(told.context, { asOf: 'now' })
  t.same(told['other:NEW_KIND'], [{ figure: 7 }], 'a kind that nobody told it of')
  t.same((await anna.get('/api/ai/rate-limit')).json(), before, 'it costs nothing')
})

t.test('a user without anything, and one whose conversations are over or deleted', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const empty = (await anna.get(url)).json()
  t.match(empty, { preferences: null, profile: null, context: null })
  for (const list of ['conversations', 'plans', 'planVersions', 'usage', 'feedback', 'rateLimit', 'workouts'])
    t.same(empty[list], [], list)
  const { conversationId } = await keepTurn(app, anna.userId, { message: 'deleted' })
  await anna.call('DELETE', `/api/ai/conversations/${conversationId}`)
  const over = (await keepTurn(app, anna.userId, { message: 'over' })).conversationId
  await putHeader(app, anna.userId, { conversationId: over, ttlMs: Date.now() - hour })
  const alive = await keepTurn(app, anna.userId, { message: 'alive' })
  const { conversations } = (await anna.get(url)).json()
  t.same(
    conversations.map((found: { conversationId: string; messages: [] }) => [
      found.conversationId,
      found.messages.length,
    ]),
    [[alive.conversationId, 2]],
  )
})

t.test('many conversations and pages come in order, each with its own messages', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const wanted: [string, string[]][] = []
  for (let at = 0; at < 5; at += 1) {
    const { conversationId } = await keepTurn(app, anna.userId, {
      message: `${at}`,
      atMs: Date.now() - hour * (9 - at),
    })
    await anna.call('DELETE', `/api/ai/conversations/${conversationId}`)
    await putHeader(app, anna.userId, { conversationId, ttlMs: Date.now() + hour })
    const ids = await putMessages(app, anna.userId, conversationId, { turns: 75 * at, ttlMs: Date.now() + hour })
    wanted.push([conversationId, ids])
  }
  type Told = { conversationId: string; messages: { messageId: string }[] }
  const told: { conversations: Told[] } = (await anna.get(url)).json()
  t.same(
    told.conversations.map(({ conversationId, messages }) => [conversationId, messages.map(one => one.messageId)]),
    wanted,
  )
})

t.test('it is read as it is taken: who stops reading stops the store too', async t => {
  const { app, store, calls } = await startSwitchable(t)
  const anna = await newUser(app)
  const { conversationId } = await keepTurn(app, anna.userId, {})
  await putMessages(app, anna.userId, conversationId, { turns: 1_000, ttlMs: Date.now() + hour })
  const before = calls.length
  const text = await openExport(createEverything(app.store.client, store.tableName), anna.userId, Date.now())
  for (let pieces = 0; pieces < 20; pieces += 1) await text.next()
  t.equal(calls.length - before, 1, 'one page for the first pieces')
  for (let pieces = 0; pieces < 400; pieces += 1) await text.next()
  t.ok(calls.length - before <= 4, `${calls.length - before} pages for 400 more`)
  await text.return(undefined)
  t.ok(calls.length - before <= 4, 'and none after the reader left')
})

t.test('a store that goes away in the middle breaks the connection: no file that looks whole', async t => {
  const store = await useStore(t)
  let left = Number.POSITIVE_INFINITY
  const proxy = await startStoreProxy(t, store.endpoint, operation => {
    if (operation === 'Query') left -= 1
    return left < 0 ? 'refuse' : 'pass'
  })
  const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint })
  const anna = await newUser(app)
  const { conversationId } = await keepTurn(app, anna.userId, {})
  await putMessages(app, anna.userId, conversationId, {
    turns: 300,
    ttlMs: Date.now() + hour,
    content: 'x'.repeat(500),
  })
  const address = await listen(app)
  const load = () => fetch(`${address}${url}`, { headers: { authorization: anna.authorization } })
  left = 0
  const down = await load()
  t.equal(down.status, 503, 'before its first byte')
  t.match(await down.json(), { code: 'store_unavailable' })
  for (const pages of [1, 2, 4]) {
    left = pages
    const broken = await load()
    t.equal(broken.status, 200)
    await t.rejects(broken.text(), `after ${pages} pages`)
  }
  left = Number.POSITIVE_INFINITY
  const whole: { conversations: { messages: [] }[] } = JSON.parse(await (await load()).text())
  t.equal(whole.conversations[0]?.messages.length, 602)
})

t.test('the burst limit holds for exports', async t => {
  const app = await startApp(t, { BURST_PER_MINUTE: '2' })
  const anna = await newUser(app)
  for (const status of [200, 200]) t.equal((await anna.get(url)).statusCode, status)
  expectProblem(t, fromInject(await anna.get(url)), 'too_many_requests', 'the third')
})
