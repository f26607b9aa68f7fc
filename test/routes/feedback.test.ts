import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { ulid } from 'ulid'
import { promptVersions } from '#src/coach/promptVersions.ts'
import { createFeedbackRows, feedbackDayKey } from '#src/table/feedback.ts'
import { feedbackKey, userPartition } from '#src/table/keys.ts'
import { newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { scanFor } from '#test/support/fullUser.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { startSwitchable } from '#test/support/switchable.ts'
import { countRows, keepTurn } from '#test/support/turns.ts'

type User = Awaited<ReturnType<typeof newUser>>
type Key = { PK: string; SK: string }

const url = '/api/ai/feedback'
const reportUrl = '/api/ai/admin/feedback'
const give = (user: User, payload: object) => user.call('POST', url, { payload })
const up = (targetId: string, more: object = {}) => ({ targetType: 'message', targetId, rating: 'up', ...more })

async function rowOf(app: FastifyInstance, Key: Key) {
  const { client, tableName } = app.store
  return (await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }))).Item
}

const makePlan = async (user: User): Promise<string> => {
  const payload = { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: ['dumbbells'] }
  return (await user.call('POST', '/api/ai/workout-plan/generate', { payload })).json().planId
}

t.test('an answer is judged, with who gave it; a second judgement takes the place of the first', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const { messageId, conversationId } = (await anna.chat({ message: 'How many sets for my back?' })).json()
  const used = (await anna.get('/api/ai/rate-limit')).json().requestsUsed
  const first = await give(anna, up(messageId, { comment: ' Clear.\u0000 ' }))
  t.equal(first.statusCode, 200)
  t.match(first.json(), { ...up(messageId), comment: 'Clear.', createdAt: /Z$/ })
  const row = await rowOf(app, feedbackKey(anna.userId, messageId))
  t.match(row, { ...up(messageId), comment: 'Clear.', source: 'rules', conversationId, ttl: Number })
  t.notOk(row?.promptVersion, 'no prompt where the rules answered')
  const counted = await rowOf(app, feedbackDayKey(messageId))
  t.match(counted, { targetType: 'message', rating: 'up', source: 'rules' })
  for (const secret of [anna.userId, messageId, conversationId, 'Clear'])
    t.notOk(JSON.stringify(counted).includes(secret), 'the counted row leads to nobody')
  t.same((await give(anna, { ...up(messageId), rating: 'down' })).json().rating, 'down')
  const again = await rowOf(app, feedbackKey(anna.userId, messageId))
  t.match(again, { rating: 'down' })
  t.notOk(again?.comment, 'whole, with its comment')
  t.match(await rowOf(app, feedbackDayKey(messageId)), { rating: 'down' })
  t.equal((await scanFor(app.store, feedbackDayKey(messageId).SK)).length, 1)
  t.equal((await anna.get('/api/ai/rate-limit')).json().requestsUsed, used, 'it costs nothing')
})

t.test('any answer is found, named by its conversation or not', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const { conversationId } = await keepTurn(app, anna.userId, { message: 'first' })
  const later = await keepTurn(app, anna.userId, { conversationId })
  for (let others = 0; others < 3; others += 1) await keepTurn(app, anna.userId, {})
  const messageId = `${later.turnId}-1`
  for (const more of [{}, { conversationId }]) {
    t.equal((await give(anna, up(messageId, more))).statusCode, 200, JSON.stringify(more))
    t.match(await rowOf(app, feedbackKey(anna.userId, messageId)), { conversationId })
  }
  const elsewhere = await give(anna, up(messageId, { conversationId: ulid() }))
  expectProblem(t, fromInject(elsewhere), 'not_found', 'it is not in that conversation')
})

t.test('what a model answered or chose carries its model and the version of its prompt', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  bedrock.enqueue(answer(['Ten sets.']))
  const { messageId } = (await anna.chat({ message: 'How many sets for my back?' })).json()
  await give(anna, up(messageId))
  const model = app.config.BEDROCK_MODEL_ID
  const promptVersion = promptVersions.chat
  t.match(await rowOf(app, feedbackKey(anna.userId, messageId)), { source: 'model', model, promptVersion })
  t.match(await rowOf(app, feedbackDayKey(messageId)), { source: 'model', model, promptVersion })
  const planId = await makePlan(anna)
  t.equal((await give(anna, { targetType: 'plan', targetId: planId, rating: 'down' })).statusCode, 200)
  const plan = await rowOf(app, feedbackKey(anna.userId, planId))
  t.match(plan, { source: 'rules', targetType: 'plan' }, 'both drafts of the stand-in are unusable')
  t.notOk(plan?.promptVersion)
})

t.test('prompt versions are short hashes, one for each ability', t => {
  const versions = Object.values(promptVersions)
  for (const version of versions) t.match(version, /^[0-9a-f]{12}$/)
  t.equal(new Set(versions).size, versions.length)
  t.end()
})

t.test('another user’s answer or plan is the same 404 as one that never was', async t => {
  const app = await startApp(t)
  const [anna, eve] = [await newUser(app), await newUser(app)]
  const { messageId, conversationId } = (await anna.chat({ message: 'How many sets for my back?' })).json()
  const planId = await makePlan(anna)
  await anna.call('DELETE', `/api/ai/plans/${planId}`)
  const other = await makePlan(anna)
  const own = await keepTurn(app, eve.userId, {})
  const groups = [
    [
      up(messageId),
      up(messageId, { conversationId }),
      up(messageId, { conversationId: own.conversationId }),
      up(`${ulid()}-1`),
      up(`${ulid()}-1`, { conversationId: own.conversationId }),
    ],
    [planId, other, ulid()].map(targetId => ({ targetType: 'plan', targetId, rating: 'down' })),
  ]
  const before = await countRows(app, eve.userId)
  for (const group of groups) {
    const found = new Set<string>()
    for (const payload of group) {
      const answered = fromInject(await give(eve, payload))
      const problem = expectProblem(t, answered, 'not_found', JSON.stringify(payload))
      found.add(JSON.stringify({ ...problem, instance: '' }))
    }
    t.equal(found.size, 1, 'all the same')
  }
  t.equal(await countRows(app, eve.userId), before, 'nothing is kept')
  const gone = { targetType: 'plan', targetId: planId, rating: 'down' }
  expectProblem(t, fromInject(await give(anna, gone)), 'not_found', 'a plan that was deleted')
  await anna.call('DELETE', `/api/ai/conversations/${conversationId}`)
  for (const more of [{}, { conversationId }])
    expectProblem(t, fromInject(await give(anna, up(messageId, more))), 'not_found', 'its conversation was deleted')
})

t.test('bad input is refused before the store is asked, and names its field', async t => {
  const { app, calls } = await startSwitchable(t)
  const anna = await newUser(app)
  const id = ulid()
  const wrong: [object, string][] = [
    [{}, '#/targetType'],
    [{ ...up(`${id}-1`), targetType: 'dish' }, '#/targetType'],
    [{ ...up(`${id}-1`), rating: 'great' }, '#/rating'],
    [{ ...up(`${id}-1`), rating: 1 }, '#/rating'],
    [up(`${id}-0`), '#/targetId'],
    [up(id), '#/targetId'],
    [up('x'), '#/targetId'],
    [up(`${id}-1#x`), '#/targetId'],
    [{ targetType: 'plan', targetId: `${id}-1`, rating: 'up' }, '#/targetId'],
    [{ targetType: 'plan', targetId: id, rating: 'up', conversationId: id }, '#/conversationId'],
    [up(`${id}-1`, { conversationId: 'x' }), '#/conversationId'],
    [up(`${id}-1`, { comment: '' }), '#/comment'],
    [up(`${id}-1`, { comment: ' \u200b ' }), '#/comment'],
    [up(`${id}-1`, { comment: 'x'.repeat(1_001) }), '#/comment'],
    [up(`${id}-1`, { comment: null }), '#/comment'],
    [up(`${id}-1`, { userId: 'x' }), '#/userId'],
  ]
  const before = calls.length
  for (const [payload, pointer] of wrong) {
    const name = JSON.stringify(payload).slice(0, 100)
    const { errors = [] } = expectProblem(t, fromInject(await give(anna, payload)), 'invalid_request', name)
    t.ok(
      errors.some(error => error.pointer === pointer),
      `${name} names ${pointer}`,
    )
  }
  t.equal(calls.length, before)
})

/** A day of the test's own, so that its counts are nobody else's. */
const noon = Date.parse('2033-05-06T12:00:00Z')
const day = '2033-05-06'
const dayBefore = '2033-05-05'

t.test('operators see counts by day, model and prompt version, and nothing else', async t => {
  const app = await startApp(t, {}, () => noon)
  const operator = await newUser(app, { scope: 'read admin' })
  const [anna, ben] = [await newUser(app), await newUser(app)]
  const messageOf = async ({ userId }: User, atMs = noon) => `${(await keepTurn(app, userId, { atMs })).turnId}-1`
  const old = await messageOf(anna, noon - 86_400_000)
  for (const targetId of [await messageOf(anna), await messageOf(anna), old])
    await give(anna, up(targetId, { comment: 'words of Anna' }))
  const bens = await messageOf(ben)
  await give(ben, up(bens))
  await give(ben, { ...up(bens), rating: 'down' })
  const answered = await operator.get(`${reportUrl}?from=${dayBefore}&to=${day}`)
  t.equal(answered.statusCode, 200)
  const group = { targetType: 'message', source: 'rules' }
  t.same(answered.json(), {
    from: dayBefore,
    to: day,
    up: 3,
    down: 1,
    groups: [{ ...group, up: 3, down: 1 }],
    days: [
      { day: dayBefore, up: 1, down: 0, groups: [{ ...group, up: 1, down: 0 }] },
      { day, up: 2, down: 1, groups: [{ ...group, up: 2, down: 1 }] },
    ],
  })
  for (const secret of ['words of Anna', anna.userId, old, bens]) t.notOk(answered.body.includes(secret))
  t.match((await operator.get(reportUrl)).json(), { from: '2033-04-07', to: day, up: 3 }, 'the last 30 days')
  await ben.call('DELETE', '/api/ai/me')
  t.match((await operator.get(`${reportUrl}?from=${day}`)).json(), { up: 2, down: 0 }, 'gone with its user')
})

t.test('groups are told apart by model and prompt version', async t => {
  const atMs = Date.parse('2034-01-02T03:00:00Z')
  const app = await startApp(t, {}, () => atMs)
  const operator = await newUser(app, { scope: 'admin' })
  const kinds = [
    { source: 'model', model: 'a', promptVersion: '1' },
    { source: 'model', model: 'a', promptVersion: '2' },
    { source: 'model', model: 'b', promptVersion: '2' },
  ]

  const rows = createFeedbackRows(app.store.client, app.store.tableName)
  const createdAt = new Date(atMs).toISOString()
  for (const [at, kind] of kinds.entries()) {
    for (let count = 0; count <= at; count += 1) {
      const judged = { targetType: 'plan', targetId: ulid(atMs), rating: 'up', createdAt, ...kind } as const
      await rows.put('somebody', judged, atMs)
    }
  }
  const { groups } = (await operator.get(`${reportUrl}?from=2034-01-02&to=2034-01-02`)).json()
  t.same(
    groups,
    kinds.map((kind, at) => ({ targetType: 'plan', ...kind, up: at + 1, down: 0 })),
  )
})

t.test('without the scope it is forbidden, whatever is asked; with it a wrong period is named', async t => {
  const { app, calls } = await startSwitchable(t)
  const scopes = [{}, { scope: 'administrator' }, { scope: 'Admin' }, { scope: 'admin:read' }]
  const before = calls.length
  for (const more of scopes) {
    const anna = await newUser(app, more)
    for (const query of ['', '?from=x'])
      expectProblem(t, fromInject(await anna.get(`${reportUrl}${query}`)), 'forbidden', JSON.stringify(more))
  }
  const operator = await newUser(app, { scope: 'admin' })
  for (const [query, pointer] of [
    ['from=x', '#/query/from'],
    ['from=2026-02-30', '#/query/from'],
    ['to=2026-1-1', '#/query/to'],
    ['from=2026-02-02&to=2026-02-01', '#/query/from'],
    ['from=2026-01-01&to=2026-06-01', '#/query/from'],
    ['user=anna', '#/query/user'],
  ]) {
    const { errors } = expectProblem(
      t,
      fromInject(await operator.get(`${reportUrl}?${query}`)),
      'invalid_request',
      `${query}`,
    )
    t.match(errors, [{ pointer }])
  }
  t.equal(calls.length, before)
})

t.test('the store down in the middle: what was judged can be judged again', async t => {
  const { app, store, storeDown } = await startSwitchable(t)
  const anna = await newUser(app)
  const { turnId } = await keepTurn(app, anna.userId, {})
  storeDown(true)
  expectProblem(t, fromInject(await give(anna, up(`${turnId}-1`))), 'store_unavailable', 'down')
  storeDown(false)
  t.equal((await give(anna, up(`${turnId}-1`))).statusCode, 200)
  const all = await Promise.all(Array.from({ length: 8 }, () => give(anna, up(`${turnId}-1`))))
  t.same(new Set(all.map(({ statusCode }) => statusCode)), new Set([200]), 'many at once')
  const { Count } = await store.client.send(
    new QueryCommand({
      TableName: store.tableName,
      KeyConditionExpression: 'PK = :pk AND begins_with(SK, :sk)',
      ExpressionAttributeValues: { ':pk': userPartition(anna.userId), ':sk': 'FEEDBACK#' },
    }),
  )
  t.equal(Count, 1)
})
