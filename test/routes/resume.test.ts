import t from 'tap'
import { ulid } from 'ulid'
import { createClaims } from '#src/quota/claims.ts'
import { createIdempotencyRows } from '#src/table/idempotency.ts'
import { newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { useStore } from '#test/support/store.ts'

type App = Awaited<ReturnType<typeof startApp>>
type User = Awaited<ReturnType<typeof newUser>>

const question = 'How long should I rest between heavy sets?'

const historyOf = async (anna: User, conversationId: string) => {
  const { conversation, messages } = (await anna.get(`/api/ai/conversations/${conversationId}`)).json()
  return {
    count: conversation.messageCount,
    contents: messages.map(({ content }: { content: string }) => content),
    roles: messages.map(({ role }: { role: string }) => role),
  }
}

/** What a process leaves that dies after its turn was kept and before its answer was kept for the key. */
async function dieAfterTurn(t: Parameters<typeof startApp>[0], app: App, anna: User, body: object, requestId: string) {
  const { client, tableName } = await useStore(t)
  const claims = createClaims({ rows: createIdempotencyRows(client, tableName), leaseMs: 1 })
  const nowMs = Date.now()
  const request = { userId: anna.userId, key: 'died', method: 'POST', path: '/api/ai/chat', body, requestId }
  await claims.hold({ ...request, nowMs: nowMs - 1_000 })
  const day = new Date(nowMs).toISOString().slice(0, 10)
  await app.quota.admit({ userId: anna.userId, tier: 'free', requestId, day, nowMs })
}

const turnOf = (userId: string, turnId: string, conversationId: string | undefined, texts: [string, string]) => ({
  userId,
  conversationId: conversationId ?? turnId,
  turnId,
  isNew: conversationId === undefined,
  title: texts[0],
  messages: [
    { messageId: `${turnId}-0`, role: 'user' as const, content: texts[0], createdAt: new Date().toISOString() },
    {
      messageId: `${turnId}-1`,
      role: 'assistant' as const,
      content: texts[1],
      createdAt: new Date().toISOString(),
      source: 'model' as const,
      tokens: 7,
    },
  ],
  replaced: [],
  nowMs: Date.now(),
})

t.test('a retry after a crash says what was kept, and a turn that came since stays', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  const requestId = ulid()
  await dieAfterTurn(t, app, anna, { message: question }, requestId)
  await app.conversations.storeTurn(turnOf(anna.userId, requestId, undefined, [question, 'kept before the crash']))
  await anna.chat({ message: 'and then?', conversationId: requestId })
  const calls = bedrock.calls.length
  const retried = await anna.chat({ message: question }, { 'idempotency-key': 'died' })
  t.match(retried.json(), {
    reply: 'kept before the crash',
    tokensUsed: 7,
    messageId: `${requestId}-1`,
    source: 'model',
  })
  t.notOk(retried.json().stored === false)
  t.equal(bedrock.calls.length, calls, 'no second model call')
  const { count, contents } = await historyOf(anna, requestId)
  t.same(contents.slice(0, 3), [question, 'kept before the crash', 'and then?'])
  t.equal(count, 4)
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 2 })
})

t.test('a retry after a crash in an old conversation counts its turn once', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  const { conversationId } = (await anna.chat({ message: 'hello' })).json()
  const requestId = ulid()
  const body = { message: question, conversationId }
  await dieAfterTurn(t, app, anna, body, requestId)
  await app.conversations.storeTurn(turnOf(anna.userId, requestId, conversationId, [question, 'kept']))
  await anna.chat({ message: 'and then?', conversationId })
  t.match((await anna.chat(body, { 'idempotency-key': 'died' })).json(), { reply: 'kept' })
  t.match(await historyOf(anna, conversationId), {
    count: 6,
    contents: ['hello', String, question, 'kept', 'and then?', String],
  })
})

t.test('a retry of an edit that had dropped what it replaces is answered, not refused', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  const first = (await anna.chat({ message: 'first' })).json()
  const { conversationId } = first
  const requestId = ulid()
  const body = { message: 'edited', conversationId, replaceFrom: first.userMessageId }
  await dieAfterTurn(t, app, anna, body, requestId)
  const replaced = await app.messages.keysBetween(anna.userId, conversationId, conversationId, requestId)
  t.equal(replaced.length, 2)
  const turn = turnOf(anna.userId, requestId, conversationId, ['edited', 'anew'])
  await app.conversations.storeTurn({ ...turn, replaced, lastSeen: conversationId })
  t.match((await anna.chat(body, { 'idempotency-key': 'died' })).json(), { reply: 'anew', remainingRequests: 8 })
  t.match(await historyOf(anna, conversationId), { count: 2, contents: ['edited', 'anew'] })
})

t.test('two edits of one message at once: one stands, the other says that it is not kept', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  const first = (await anna.chat({ message: 'first' })).json()
  const { conversationId } = first
  for (const message of ['second', 'third']) await anna.chat({ message, conversationId })
  bedrock.answerBy(() => answer(['later'], { waitMs: 100 }))
  const edit = (message: string) => anna.chat({ message, conversationId, replaceFrom: first.userMessageId })
  const edits = (await Promise.all([edit('edit one'), edit('edit two')])).map(answered => answered.json())
  t.equal(edits.filter(({ stored }) => stored === false).length, 1)
  const { count, contents, roles } = await historyOf(anna, conversationId)
  t.equal(contents.length, 2)
  t.equal(count, 2)
  t.same(roles, ['user', 'assistant'])
})

t.test('a header write whose answer was lost while another turn came does not take its own messages out', async t => {
  const { client, tableName } = await useStore(t)
  const app = await startApp(t)
  const anna = await newUser(app)
  const turnId = ulid()
  const turn = turnOf(anna.userId, turnId, undefined, [question, 'kept'])
  t.equal(await app.conversations.storeTurn(turn), 'stored')
  await app.conversations.storeTurn(turnOf(anna.userId, ulid(), turnId, ['since', 'then']))
  // The SDK sends the first one's write again.
  t.equal(await app.conversations.storeTurn(turn), 'stored')
  t.match(await historyOf(anna, turnId), { count: 4, contents: [question, 'kept', 'since', 'then'] })
  t.ok(client && tableName)
})
