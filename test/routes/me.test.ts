import t from 'tap'
import { ulid } from 'ulid'
import { feedbackDayKey } from '#src/table/feedback.ts'
import { quotaKey } from '#src/table/keys.ts'
import { utcDay } from '#src/table/time.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { fillUser, scanFor } from '#test/support/fullUser.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'
import { startSwitchable } from '#test/support/switchable.ts'
import { countRows, putHeader, putMessages } from '#test/support/turns.ts'

type User = Awaited<ReturnType<typeof newUser>>

const me = '/api/ai/me'
const hour = 3_600_000
const todayRow = ({ userId }: User) => {
  const { PK, SK } = quotaKey(userId, utcDay(Date.now()))
  return `${PK} ${SK}`
}

t.test('everything is gone but the day’s quota row, in every partition; another user keeps all', async t => {
  const app = await startApp(t)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  const { chat, meal } = await fillUser(app, anna)
  await fillUser(app, ben)
  const bens = await scanFor(app.store, ben.userId)
  const before = (await anna.get('/api/ai/rate-limit')).json()
  const had = await countRows(app, anna.userId)
  t.ok(had > 15, `${had} items`)
  t.equal((await scanFor(app.store, feedbackDayKey(chat.messageId).SK)).length, 1)
  const deleted = await anna.call('DELETE', me)
  t.equal(deleted.statusCode, 200)
  t.same(deleted.json(), { success: true, deleted: had + 1 }, 'and the quota row of an earlier day')
  t.same(await scanFor(app.store, anna.userId), [todayRow(anna)])
  for (const id of [chat.messageId, meal.planId]) t.same(await scanFor(app.store, feedbackDayKey(id).SK), [], id)
  t.same((await anna.get('/api/ai/rate-limit')).json(), before, 'the day is not refilled')
  t.same((await anna.call('DELETE', me)).json(), { success: true, deleted: 0 }, 'a repeat finds nothing')
  t.same(await scanFor(app.store, ben.userId), bens)
})

t.test('the user can start anew, and the day goes on counting', async t => {
  const app = await startApp(t, { QUOTA_FREE: '2' })
  const anna = await newUser(app)
  t.match((await anna.call('DELETE', me)).json(), { deleted: 0 }, 'a user without anything')
  await anna.chat({ message: 'How many sets for my back?' })
  await anna.call('DELETE', me)
  t.match((await anna.chat({ message: 'How many sets for my back?' })).json(), { remainingRequests: 0 })
  const refused = await anna.chat({ message: 'How many sets for my back?' })
  expectProblem(t, fromInject(refused), 'quota_exceeded', 'the third of the day')
  t.equal((await anna.get('/api/ai/conversations')).json().conversations.length, 1)
})

t.test('2,000 items are deleted a page at a time', async t => {
  const { app, calls } = await startSwitchable(t)
  const anna = await newUser(app)
  const conversationId = ulid()
  await putHeader(app, anna.userId, { conversationId, ttlMs: Date.now() + hour })
  await putMessages(app, anna.userId, conversationId, { turns: 1_000, ttlMs: Date.now() + hour })
  const before = calls.length
  t.match((await anna.call('DELETE', me)).json(), { success: true, deleted: 2_001 })
  const made = calls.slice(before)
  const betweenReads = made
    .join(' ')
    .split('Query')
    .map(part => part.split('BatchWriteItem').length - 1)
  t.ok(made.filter(name => name === 'Query').length >= 11, 'read in pages')
  t.ok(Math.max(...betweenReads) <= 8, `no more than 200 held at a time: ${betweenReads}`)
  t.same(await scanFor(app.store, anna.userId), [todayRow(anna)])
})

t.test('a deletion that broke off is finished by its repeat', async t => {
  const store = await useStore(t)
  let left = Number.POSITIVE_INFINITY
  const proxy = await startStoreProxy(t, store.endpoint, operation => {
    if (operation === 'BatchWriteItem') left -= 1
    return left < 0 ? 'refuse' : 'pass'
  })
  const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint })
  const anna = await newUser(app)
  const { chat } = await fillUser(app, anna)
  await putMessages(app, anna.userId, chat.conversationId, { turns: 200, ttlMs: Date.now() + hour })
  for (const batches of [0, 1, 3]) {
    left = batches
    expectProblem(t, fromInject(await anna.call('DELETE', me)), 'store_unavailable', `after ${batches}`)
    left = Number.POSITIVE_INFINITY
  }
  t.equal((await anna.get(`/api/ai/conversations/${chat.conversationId}`)).statusCode, 404, 'its head went first')
  t.ok((await countRows(app, anna.userId)) > 0)
  t.equal((await anna.call('DELETE', me)).statusCode, 200)
  t.same(await scanFor(app.store, anna.userId), [todayRow(anna)])
})

t.test('many deletions at once, among chats of the same user, all succeed', async t => {
  const store = await useStore(t)
  const app = await startApp(t)
  const anna = await newUser(app, { tier: 'premium' })
  const { chat } = await fillUser(app, anna)
  const { conversationId } = chat
  const chats = Array.from({ length: 10 }, (_, at) =>
    anna.chat({ message: 'How many sets for my back?', ...(at % 2 === 0 ? { conversationId } : {}) }),
  )
  const deletions = Array.from({ length: 5 }, () => anna.call('DELETE', me))
  const [deleted] = await Promise.all([Promise.all(deletions), Promise.all(chats)])
  for (const answered of deleted) t.equal(answered.statusCode, 200)
  // On a slow machine some chats were slow enough to look after themselves; closing waits for that.
  await app.close()
  t.same(await scanFor(store, anna.userId), [todayRow(anna)])
})
