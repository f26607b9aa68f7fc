import t from 'tap'
import { ulid } from 'ulid'
import { newUser, startApp } from '#test/support/app.ts'
import { keepTurn, putHeader, putMessages } from '#test/support/turns.ts'

const hour = 3_600_000
type User = Awaited<ReturnType<typeof newUser>>
type Page = { conversations: { conversationId: string; title: string }[]; nextCursor?: string }
type Messages = { messages: { messageId: string; content: string }[]; nextCursor?: string }

const cursorOf = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url')

async function walkList(user: User, limit: number): Promise<string[][]> {
  const pages: string[][] = []
  let cursor = ''
  do {
    const page: Page = (await user.get(`/api/ai/conversations?limit=${limit}${cursor}`)).json()
    pages.push(page.conversations.map(({ conversationId }) => conversationId))
    cursor = page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`
  } while (cursor)
  return pages
}

async function walkMessages(user: User, conversationId: string, query: string): Promise<string[][]> {
  const pages: string[][] = []
  let cursor = ''
  do {
    const answered = await user.get(`/api/ai/conversations/${conversationId}?${query}${cursor}`)
    const page: Messages = answered.json()
    pages.push(page.messages.map(({ messageId }) => messageId))
    cursor = page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`
  } while (cursor)
  return pages
}

t.test('a list and a reading, from the first message to the last', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  t.same((await anna.get('/api/ai/conversations')).json(), { conversations: [] })
  const { conversationId, turnId } = await keepTurn(app, anna.userId, { message: 'How many sets?' })
  await keepTurn(app, anna.userId, { conversationId, message: 'And reps?' })
  const { conversations } = (await anna.get('/api/ai/conversations')).json()
  t.match(conversations, [{ conversationId, title: 'How many sets?', messageCount: 4 }])
  t.same(
    Object.keys(conversations[0]).sort(),
    ['conversationId', 'createdAt', 'lastMessageAt', 'messageCount', 'title'],
    'nothing of the table’s own goes out',
  )
  const read = (await anna.get(`/api/ai/conversations/${conversationId}`)).json()
  t.same(read.conversation, conversations[0])
  t.match(read.messages, [
    { messageId: `${turnId}-0`, role: 'user', content: 'How many sets?' },
    { messageId: `${turnId}-1`, role: 'assistant', content: 'answer to How many sets?', source: 'rules' },
    { role: 'user', content: 'And reps?' },
    { role: 'assistant' },
  ])
  t.notOk(read.nextCursor)
  t.notMatch(JSON.stringify(read), /"(PK|SK|ttl|lastTurn)"/)
})

t.test('the list pages through all, the newest activity first, no double and no gap', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const began = Date.now() - hour
  const ids: string[] = []
  for (let at = 0; at < 13; at += 1)
    ids.unshift((await keepTurn(app, anna.userId, { atMs: began + at * 1_000 })).conversationId)
  for (const limit of [1, 4, 12, 13, 100]) {
    const pages = await walkList(anna, limit)
    t.same(pages.flat(), ids, `pages of ${limit}`)
    t.equal(pages.length, Math.ceil(13 / limit), 'no empty page at the end')
  }
  const oldest = ids.at(-1) ?? ''
  await keepTurn(app, anna.userId, { conversationId: oldest, atMs: began + hour })
  t.equal((await walkList(anna, 4)).flat()[0], oldest, 'a new message moves a conversation to the top')
})

t.test('conversations of the same millisecond are all listed, on whatever page they fall', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const atMs = Date.now() - hour
  const ids = new Set<string>()
  for (let at = 0; at < 7; at += 1) ids.add((await keepTurn(app, anna.userId, { atMs })).conversationId)
  for (const limit of [1, 2, 3]) {
    const listed = (await walkList(anna, limit)).flat()
    t.equal(listed.length, 7, `none twice in pages of ${limit}`)
    t.same(new Set(listed), ids)
  }
})

t.test('messages page in both orders, no double and no gap', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const conversationId = ulid()
  await putHeader(app, anna.userId, { conversationId, ttlMs: Date.now() + hour })
  const ids = await putMessages(app, anna.userId, conversationId, { turns: 26, ttlMs: Date.now() + hour })
  t.same((await anna.get(`/api/ai/conversations/${conversationId}`)).json().messages.length, 50, '50 unless told')
  for (const limit of [1, 7, 26, 51, 52, 100]) {
    const asc = await walkMessages(anna, conversationId, `limit=${limit}`)
    t.same(asc.flat(), ids, `ascending, pages of ${limit}`)
    t.equal(asc.length, Math.ceil(52 / limit))
    const desc = await walkMessages(anna, conversationId, `limit=${limit}&order=desc`)
    t.same(desc.flat(), ids.toReversed(), `descending, pages of ${limit}`)
  }
})

t.test('long messages, more than the store gives in one answer, are all read', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const conversationId = ulid()
  await putHeader(app, anna.userId, { conversationId, ttlMs: Date.now() + hour })
  const long = { turns: 20, ttlMs: Date.now() + hour, content: 'x'.repeat(60_000) }
  const ids = await putMessages(app, anna.userId, conversationId, long)
  for (const order of ['asc', 'desc']) {
    const found = (await walkMessages(anna, conversationId, `limit=100&order=${order}`)).flat()
    t.same(order === 'asc' ? found : found.toReversed(), ids, order)
  }
})

t.test('expired and deleted conversations and messages are never shown', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const [past, later] = [Date.now() - 1_000, Date.now() + hour]
  const [expired, deleted, alive] = [ulid(), ulid(), ulid()]
  await putHeader(app, anna.userId, { conversationId: expired, ttlMs: past })
  await putMessages(app, anna.userId, expired, { turns: 2, ttlMs: past })
  await putHeader(app, anna.userId, { conversationId: deleted, ttlMs: later, deletedAt: new Date().toISOString() })
  await putMessages(app, anna.userId, deleted, { turns: 2, ttlMs: later })
  await putHeader(app, anna.userId, { conversationId: alive, ttlMs: later })
  await putMessages(app, anna.userId, alive, { turns: 3, ttlMs: past })
  const kept = await putMessages(app, anna.userId, alive, { turns: 2, ttlMs: later })
  t.same(await walkList(anna, 1), [[alive]], 'the list passes over them')
  t.same((await walkMessages(anna, alive, 'limit=100')).flat(), kept)
  t.same((await walkMessages(anna, alive, 'limit=1')).flat(), kept, 'pages of expired messages alone go on')
  for (const id of [expired, deleted]) {
    const url = `/api/ai/conversations/${id}`
    t.equal((await anna.get(url)).statusCode, 404)
    t.equal((await anna.call('PATCH', url, { payload: { title: 'x' } })).statusCode, 404)
    t.match((await anna.chat({ message: 'hello', conversationId: id })).json(), { code: 'not_found' })
  }
  t.equal((await anna.call('DELETE', `/api/ai/conversations/${expired}`)).statusCode, 404)
  const repeated = await anna.call('DELETE', `/api/ai/conversations/${deleted}`)
  t.equal(repeated.statusCode, 200, 'a deletion may be repeated')
})

t.test('a cursor that is none is a 400 that names it', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const { conversationId, turnId } = await keepTurn(app, anna.userId, {})
  const at = new Date().toISOString()
  const garbage = [
    'x',
    'garbage',
    '%00',
    'eyJhIjoxfQ',
    cursorOf(null),
    cursorOf([]),
    cursorOf({ PK: 'USER#other' }),
    cursorOf([at, conversationId, 'more']),
    cursorOf([at, `${conversationId}#${turnId}-0`]),
    cursorOf(['now', conversationId]),
    cursorOf([`${conversationId}`]),
    cursorOf([`../${turnId}-0`]),
    cursorOf([42]),
  ]
  for (const url of ['/api/ai/conversations', `/api/ai/conversations/${conversationId}`]) {
    for (const cursor of [...garbage, 'a'.repeat(301), '']) {
      const { statusCode, json } = await anna.get(`${url}?cursor=${cursor}`)
      t.equal(statusCode, 400, `${url} ${cursor.slice(0, 40)}`)
      t.match(json(), { code: 'invalid_request', errors: [{ pointer: '#/query/cursor' }] })
    }
  }
  const messageCursor = cursorOf([`${turnId}-0`])
  t.equal((await anna.get(`/api/ai/conversations?cursor=${messageCursor}`)).statusCode, 400, 'of the other list')
})

t.test('a cursor made for another user’s data leads nowhere', async t => {
  const app = await startApp(t)
  const [anna, eve] = [await newUser(app), await newUser(app)]
  const annas: { conversationId: string; turnId: string }[] = []
  for (let at = 0; at < 4; at += 1)
    annas.push(await keepTurn(app, anna.userId, { message: `secret ${at}`, atMs: Date.now() - at * 1_000 }))
  const own = await keepTurn(app, eve.userId, { message: 'own' })
  const annasCursor = (await anna.get('/api/ai/conversations?limit=1')).json().nextCursor
  t.match(annasCursor, /^[\w-]+$/)
  t.notMatch(Buffer.from(annasCursor, 'base64url').toString(), anna.userId, 'no cursor names its user')
  const ofList = [
    annasCursor,
    ...annas.map(({ conversationId }) => cursorOf(['9999-12-31T23:59:59.999Z', conversationId])),
    cursorOf(['9999-99-99T99:99:99.999Z', ulid()]),
  ]
  for (const cursor of ofList) {
    const answered = await eve.get(`/api/ai/conversations?cursor=${cursor}`)
    t.equal(answered.statusCode, 200)
    t.notMatch(answered.body, /secret/)
    for (const { conversationId } of answered.json().conversations) t.equal(conversationId, own.conversationId)
  }
  for (const { conversationId, turnId } of annas) {
    for (const id of [`${turnId}-0`, `${turnId}-1`, '00000000000000000000000000-0', '7ZZZZZZZZZZZZZZZZZZZZZZZZZ-1']) {
      const cursor = cursorOf([id])
      const hers = await eve.get(`/api/ai/conversations/${conversationId}?cursor=${cursor}`)
      t.equal(hers.statusCode, 404)
      t.notMatch(hers.body, /secret/)
      for (const order of ['asc', 'desc']) {
        const mine = await eve.get(`/api/ai/conversations/${own.conversationId}?cursor=${cursor}&order=${order}`)
        t.equal(mine.statusCode, 200)
        t.notMatch(mine.body, /secret/)
      }
    }
  }
})

t.test('rename', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const { conversationId } = await keepTurn(app, anna.userId, { message: 'first' })
  const url = `/api/ai/conversations/${conversationId}`
  const before = (await anna.get(url)).json().conversation
  const renamed = await anna.call('PATCH', url, { payload: { title: '  Rück\u0308en\u0007tag ' } })
  t.equal(renamed.statusCode, 200)
  t.same(renamed.json(), { ...before, title: 'Rück\u0308entag'.normalize('NFC') }, 'only the title changes')
  t.same((await anna.get(url)).json().conversation, renamed.json())
  await keepTurn(app, anna.userId, { conversationId, message: 'second' })
  t.equal((await anna.get(url)).json().conversation.title, renamed.json().title, 'the next turn keeps it')
  t.equal((await anna.call('PATCH', url, { payload: { title: '💪'.repeat(120) } })).statusCode, 200)
})
