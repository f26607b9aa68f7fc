import { GetCommand } from '@aws-sdk/lib-dynamodb'
import t from 'tap'
import { ulid } from 'ulid'
import { createConversations } from '#src/table/conversations.ts'
import { createIdempotencyRows } from '#src/table/idempotency.ts'
import { quotaKey } from '#src/table/keys.ts'
import { createLedgerRows } from '#src/table/ledger.ts'
import { createMessages } from '#src/table/messages.ts'
import { createQuotaRows } from '#src/table/quotaRows.ts'
import { dayMs, isExpired, toSeconds, utcDay } from '#src/table/time.ts'
import { testTable, useEmbeddedStore, useStore } from '#test/support/store.ts'

const begin = Date.parse('2026-11-22T12:00:00.400Z')

t.test('a row is over from the second of its ttl on', async t => {
  t.notOk(isExpired({ ttl: 100 }, 99_999))
  t.ok(isExpired({ ttl: 100 }, 100_000))
  t.ok(isExpired({ ttl: 100 }, 100_001))
  t.notOk(isExpired({}, 1), 'rows without one stay')
  t.equal(toSeconds(1_999), 1)
  t.equal(utcDay(Date.parse('2026-12-31T23:59:59.999Z')), '2026-12-31')
})

for (const [name, open] of [
  ['the store of the tests', useStore],
  ['the embedded engine', useEmbeddedStore],
] as const) {
  t.test(`on ${name}, rows that are over but still there are not seen`, async t => {
    const { client } = await open(t)

    t.test('conversations and messages: 30 days after the last turn', async t => {
      const conversations = createConversations(client, testTable)
      const messages = createMessages(client, testTable)
      const [userId, conversationId, turnId] = [ulid(), ulid(), ulid()]
      const message = { messageId: `${turnId}-0`, role: 'user', content: 'x', createdAt: '' } as const
      const turn = { userId, conversationId, turnId, title: 't', isNew: true, replaced: [], nowMs: begin }
      t.equal(await conversations.storeTurn({ ...turn, messages: [message] }), 'stored')
      const [lastMs, overMs] = [begin + 30 * dayMs - 1_000, begin + 30 * dayMs]
      const seen = async (nowMs: number) => [
        (await conversations.readHeader(userId, conversationId, nowMs)) !== undefined,
        (await conversations.list(userId, { limit: 5, nowMs })).conversations.length,
        (await messages.page(userId, conversationId, { limit: 5, newestFirst: false, nowMs })).messages.length,
        (await messages.latest(userId, conversationId, { limit: 5, nowMs })).length,
        (await messages.opening(userId, conversationId, nowMs)).header !== undefined,
      ]
      t.same(await seen(lastMs), [true, 1, 1, 1, true])
      t.same(await seen(overMs), [false, 0, 0, 0, false])
      t.equal(await conversations.rename(userId, conversationId, 'x', overMs), undefined)
      t.equal(await conversations.remove(userId, conversationId, overMs), false)
      const late = { ...turn, turnId: ulid(), isNew: false, messages: [message], nowMs: overMs }
      t.equal(await conversations.storeTurn(late), 'gone', 'nor can it be written to')
    })

    t.test('claims: 24 h, then the key is free for any request', async t => {
      const rows = createIdempotencyRows(client, testTable)
      const [userId, key] = [ulid(), 'key']
      const claim = (fingerprint: string, nowMs: number) =>
        rows.claim({ userId, key, fingerprint, requestId: ulid(), day: utcDay(nowMs), leaseMs: 1_000, nowMs })
      const first = await claim('a', begin)
      if (first.kind !== 'claimed') return t.fail('not claimed')
      await rows.complete(userId, key, first, { reply: 'x' })
      t.same(await claim('a', begin + dayMs - 1_000), { kind: 'done', answer: { reply: 'x' } })
      t.same(await claim('b', begin + dayMs - 1_000), { kind: 'mismatch' })
      t.match(await claim('b', begin + dayMs), { kind: 'claimed' })
      return t.match(await claim('b', begin + dayMs), { kind: 'running' })
    })

    t.test('the ledger: 400 days', async t => {
      const rows = createLedgerRows(client, testTable)
      const userId = ulid()
      const tokens = { inputTokens: 1, outputTokens: 2, cacheReadTokens: 3, cacheWriteTokens: 4 }
      const entry = { callId: ulid(), requestId: ulid(), ability: 'chat', model: 'm', costMicroUsd: 5, ...tokens }
      await rows.put(userId, { ...entry, startedAt: begin, estimated: false, outcome: 'ok' })
      const read = async (nowMs: number) => {
        const found = []
        for await (const row of rows.read(userId, '2026-11-22', '2026-11-22', nowMs)) found.push(row)
        return found.length
      }
      t.equal(await read(begin + 400 * dayMs - 1_000), 1)
      t.equal(await read(begin + 400 * dayMs), 0)
    })

    t.test('a day’s quota outlives its day, and is given an end', async t => {
      const rows = createQuotaRows(client, testTable)
      const userId = ulid()
      const day = utcDay(begin)
      const limits = { limit: 3, attemptsLimit: 5, tier: 'free' }
      await rows.admit({ userId, requestId: ulid(), day, nowMs: begin, ...limits })
      const { Item } = await client.send(new GetCommand({ TableName: testTable, Key: quotaKey(userId, day) }))
      t.equal(Item?.ttl, toSeconds(begin + 7 * dayMs))
      t.match(Item, { count: 1, attempts: 1, tier: 'free' })
    })
  })
}
