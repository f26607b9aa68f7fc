import t from 'tap'
import { ulid } from 'ulid'
import { nameOf } from '#src/quota/spendFigures.ts'
import { createSpendRows } from '#src/table/spend.ts'
import { noon } from '#test/athlete/support.ts'
import { newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, startBedrock, throttled, toolAnswer } from '#test/support/bedrock.ts'
import { scanFor } from '#test/support/fullUser.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { startSwitchable } from '#test/support/switchable.ts'

const url = '/api/ai/admin/usage'
const known = 'How long should I rest between heavy sets?'
const today = new Date(noon).toISOString().slice(0, 10)
const usage = { input: 1_000, output: 100, cacheRead: 2_000, cacheWrite: 400 }
/** 1,000 x 0.10 + 100 x 0.50 + 2,000 x 0.01 + 400 x 0.125 */
const cost = 220

async function startTasks(t: Parameters<typeof startApp>[0]) {
  const bedrock = await startBedrock(t)
  bedrock.answerBy(({ body }) =>
    body.toolConfig?.toolChoice?.tool ? toolAnswer({}, { usage }) : answer(['yes'], { usage }),
  )
  const shared = { TABLE_NAME: `usage-${ulid()}`, DAILY_SPEND_LIMIT_USD: '0.01' }
  const start = (TASK_ID: string) =>
    startApp(
      t,
      { ...onBedrock(bedrock.endpoint), ...shared, TASK_ID, BEDROCK_FALLBACK_MODEL_ID: 'us.amazon.nova-lite-v1:0' },
      () => noon,
    )
  return { bedrock, one: await start('web-1'), two: await start('web-2'), shared }
}

t.test('the day’s spend: all tasks, this one as of now, the parts add up', async t => {
  const { bedrock, one, two } = await startTasks(t)
  const [anna, ben, operator] = [await newUser(one), await newUser(two), await newUser(one, { scope: 'admin' })]
  const empty = (await operator.get(url)).json()
  t.match(empty, {
    date: today,
    requests: 0,
    calls: 0,
    costMicroUsd: 0,
    share: 0,
    limitReached: false,
    byTask: [],
    topUsers: [],
  })
  for (let chat = 0; chat < 3; chat += 1) t.match((await anna.chat({ message: known })).json(), { source: 'model' })
  t.match((await operator.get(url)).json(), { calls: 3, costMicroUsd: 3 * cost }, 'before any row is written')
  await ben.chat({ message: known })
  // A draft that breaks every gate, and its repair: two calls of one request.
  await ben.call('POST', '/api/ai/motivation', { payload: { situation: 'plateau' } })
  bedrock.answerBy(({ modelId }) => (modelId.includes('haiku') ? throttled() : answer(['by nova'], { usage })))
  t.match((await ben.chat({ message: known })).json(), { source: 'model', reply: 'by nova' })
  await two.spend.sync()
  const report = (await operator.get(url)).json()
  // Nova Lite: 1,000 x 0.06 + 100 x 0.24 + 2,000 x 0.015 + 400 x 0.06
  const nova = 138
  t.match(report, {
    date: today,
    requests: 6,
    calls: 7,
    inputTokens: 7_000,
    outputTokens: 700,
    cacheReadTokens: 14_000,
    cacheWriteTokens: 2_800,
    estimatedCalls: 0,
    costMicroUsd: 6 * cost + nova,
    limitMicroUsd: 10_000,
    share: (6 * cost + nova) / 10_000,
    limitReached: false,
  })
  t.match(report.byAbility, [
    { ability: 'chat', requests: 5, calls: 5, costMicroUsd: 4 * cost + nova },
    { ability: 'motivation', requests: 1, calls: 2, costMicroUsd: 2 * cost },
  ])
  t.match(report.byModel, [
    { model: 'us.anthropic.claude-haiku-5-5', calls: 6 },
    { model: 'us.amazon.nova-lite-v1:0', calls: 1, costMicroUsd: nova },
  ])
  t.equal(report.byAbilityAndModel.length, 3)
  t.match(report.byTask, [
    { task: 'web-2', starts: 1, calls: 4 },
    { task: 'web-1', starts: 1, calls: 3, costMicroUsd: 3 * cost },
  ])
  const secret = await createSpendRows(one.store.client, one.store.tableName).readNames(today, noon)
  if (!secret) throw new TypeError('no secret')
  t.match(report.topUsers, [
    { user: nameOf(ben.userId, secret), requests: 3, calls: 4, costMicroUsd: 3 * cost + nova },
    { user: nameOf(anna.userId, secret), requests: 3, calls: 3, tokens: 3 * 3_500, costMicroUsd: 3 * cost },
  ])
  t.match((await operator.get(`${url}?date=2040-03-09`)).json(), { date: '2040-03-09', calls: 0 })
  await two.close()
  t.same((await operator.get(`${url}?date=${today}`)).json(), report, 'a task that has ended still counts')
})

t.test('who deletes everything stands in no row of the spend', async t => {
  const { one } = await startTasks(t)
  const [anna, operator] = [await newUser(one), await newUser(one, { scope: 'admin' })]
  await anna.chat({ message: known })
  await one.spend.sync()
  t.equal((await anna.call('DELETE', '/api/ai/me')).statusCode, 200)
  const left = await scanFor(one.store, anna.userId)
  t.match(left, [/^RATE_LIMIT#/], 'only the day’s quota row names the user')
  t.match((await operator.get(url)).json(), { calls: 1, costMicroUsd: cost }, 'the money stays spent')
})

t.test('a wrong day is named, without the scope it is forbidden, without a token it is 401', async t => {
  const app = await startApp(t)
  const operator = await newUser(app, { scope: 'admin' })
  for (const [query, pointer] of [
    ['date=today', '#/query/date'],
    ['date=2026-02-30', '#/query/date'],
    ['date=2026-1-1', '#/query/date'],
    ['date=1999-01-01', '#/query/date'],
    ['date=', '#/query/date'],
    ['day=2026-01-01', '#/query/day'],
  ]) {
    const answered = fromInject(await operator.get(`${url}?${query}`))
    t.match(expectProblem(t, answered, 'invalid_request', `${query}`).errors, [{ pointer }])
  }
  for (const more of [{}, { scope: 'administrator' }, { scope: 'Admin' }, { tier: 'premium' } as const]) {
    const anna = await newUser(app, more)
    expectProblem(t, fromInject(await anna.get(url)), 'forbidden', JSON.stringify(more))
  }
  expectProblem(t, fromInject(await app.inject(url)), 'unauthorized', 'no token')
})

t.test('by rules nothing is spent, and the rows of a day can be read all the same', async t => {
  const app = await startApp(t, { TABLE_NAME: `usage-${ulid()}` })
  const [anna, operator] = [await newUser(app), await newUser(app, { scope: 'admin' })]
  await anna.chat({ message: known })
  t.match((await operator.get(url)).json(), { calls: 0, limitMicroUsd: 15_000_000, limitReached: false })
})

t.test('the store away: 503, and then again', async t => {
  const { app, storeDown } = await startSwitchable(t)
  const operator = await newUser(app, { scope: 'admin' })
  storeDown(true)
  expectProblem(t, fromInject(await operator.get(url)), 'store_unavailable', 'down')
  storeDown(false)
  t.equal((await operator.get(url)).statusCode, 200)
})
