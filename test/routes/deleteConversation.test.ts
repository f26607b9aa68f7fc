import t from 'tap'
import { ulid } from 'ulid'
import { conversationSort } from '#src/table/keys.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'
import { keepTurn, putHeader, putMessages, rowsOf } from '#test/support/turns.ts'

const hour = 3_600_000

t.test('a deletion takes all of 1,500 messages, can be repeated, and touches nothing else', async t => {
  const app = await startApp(t)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  const conversationId = ulid()
  const other = await keepTurn(app, anna.userId, { message: 'stays' })
  for (const { userId } of [anna, ben]) await putHeader(app, userId, { conversationId, ttlMs: Date.now() + hour })
  await putMessages(app, anna.userId, conversationId, {
    turns: 750,
    ttlMs: Date.now() + hour,
    content: 'x'.repeat(900),
  })
  await putMessages(app, ben.userId, conversationId, { turns: 2, ttlMs: Date.now() + hour })
  t.equal((await rowsOf(app, anna.userId, conversationId)).length, 1_501)
  const url = `/api/ai/conversations/${conversationId}`
  const deleted = await anna.call('DELETE', url)
  t.equal(deleted.statusCode, 200)
  t.same(deleted.json(), { success: true })
  t.same(await rowsOf(app, anna.userId, conversationId), [conversationSort(conversationId)], 'the tombstone alone')
  t.same((await anna.call('DELETE', url)).json(), { success: true }, 'repeated')
  t.equal((await anna.get(url)).statusCode, 404)
  t.match((await anna.get('/api/ai/conversations')).json().conversations, [{ conversationId: other.conversationId }])
  t.equal((await rowsOf(app, anna.userId, other.conversationId)).length, 3, 'the user’s other conversation stays')
  t.equal((await rowsOf(app, ben.userId, conversationId)).length, 5, 'one of the same id of another user stays')
})

t.test('another user’s conversation is not deleted, and looks missing', async t => {
  const app = await startApp(t)
  const [anna, eve] = [await newUser(app), await newUser(app)]
  const { conversationId } = await keepTurn(app, anna.userId, {})
  const [theirs, missing] = [conversationId, ulid()].map(id => `/api/ai/conversations/${id}`)
  const [refused, unknown] = await Promise.all([eve.call('DELETE', theirs ?? ''), eve.call('DELETE', missing ?? '')])
  t.equal(refused.statusCode, 404)
  t.same({ ...refused.json(), instance: '' }, { ...unknown.json(), instance: '' })
  t.same(await rowsOf(app, eve.userId, conversationId), [])
  t.equal((await rowsOf(app, anna.userId, conversationId)).length, 3)
})

t.test('a deletion that broke off in the middle is finished by its repeat', async t => {
  const store = await useStore(t)
  let left = Number.POSITIVE_INFINITY
  const proxy = await startStoreProxy(t, store.endpoint, operation => {
    if (operation === 'BatchWriteItem') left -= 1
    return left < 0 ? 'refuse' : 'pass'
  })
  const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint })
  const anna = await newUser(app)
  const conversationId = ulid()
  await putHeader(app, anna.userId, { conversationId, ttlMs: Date.now() + hour })
  await putMessages(app, anna.userId, conversationId, { turns: 100, ttlMs: Date.now() + hour })
  left = 3
  const url = `/api/ai/conversations/${conversationId}`
  t.match((await anna.call('DELETE', url)).json(), { status: 503, code: 'store_unavailable' })
  left = Number.POSITIVE_INFINITY
  t.equal((await anna.get(url)).statusCode, 404, 'half deleted is deleted for its user')
  t.ok((await rowsOf(app, anna.userId, conversationId)).length > 1, 'though messages are still there')
  t.equal((await anna.call('DELETE', url)).statusCode, 200)
  t.equal((await rowsOf(app, anna.userId, conversationId)).length, 1)
})

t.test('a deletion among turns that are being stored leaves no message and no conversation', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const outcomes = new Set<string>()
  const race = async () => {
    const { conversationId } = await keepTurn(app, anna.userId, {})
    const turns = Array.from({ length: 4 }, () => keepTurn(app, anna.userId, { conversationId }))
    const [removed, ...kept] = await Promise.all([
      app.conversations.remove(anna.userId, conversationId, Date.now()),
      ...turns,
    ])
    for (const { outcome } of kept) outcomes.add(outcome)
    t.equal(removed, true)
    t.same(await rowsOf(app, anna.userId, conversationId), [conversationSort(conversationId)])
    t.equal((await keepTurn(app, anna.userId, { conversationId })).outcome, 'gone', 'nor does a later turn revive it')
    t.equal((await rowsOf(app, anna.userId, conversationId)).length, 1)
  }
  for (let round = 0; round < 8; round += 1) await Promise.all(Array.from({ length: 5 }, race))
  t.ok(outcomes.has('gone'), 'some turns came too late')
  t.same((await anna.get('/api/ai/conversations')).json(), { conversations: [] })
})

t.test('many deletions at once of the same conversation all succeed', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const { conversationId } = await keepTurn(app, anna.userId, {})
  const url = `/api/ai/conversations/${conversationId}`
  const all = await Promise.all(Array.from({ length: 10 }, () => anna.call('DELETE', url)))
  t.same(new Set(all.map(({ statusCode }) => statusCode)), new Set([200]))
  t.equal((await rowsOf(app, anna.userId, conversationId)).length, 1)
})
