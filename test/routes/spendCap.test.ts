import t from 'tap'
import { ulid } from 'ulid'
import { day, noon, post } from '#test/athlete/support.ts'
import { eventsOf, newUser, onBedrock, startApp, testConfig } from '#test/support/app.ts'
import { answer, asks, startBedrock } from '#test/support/bedrock.ts'
import { until } from '#test/support/listen.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'

type Test = Parameters<typeof startApp>[0]
type User = Awaited<ReturnType<typeof newUser>>

const known = 'How long should I rest between heavy sets?'
const unknown = 'zzxq vvkj wwpl'
const reason = 'spend_limit_reached'
/** As a pattern: a text would be found in a longer one too. */
const told = { reason: /^spend_limit_reached$/ }
const degraded = { source: 'rules', degraded: told, tokensUsed: 0 }
const workout = { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: ['dumbbells'] }
const meal = { goals: ['health'], dietaryPreferences: [], allergies: [] }

/** A table of its own, so that nobody else's calls count; 10,000 tokens in cost 1,000 micro-dollars. */
async function startWithLimit(t: Test, limitUsd: string, settings: Record<string, string> = {}) {
  const bedrock = await startBedrock(t)
  bedrock.answerBy(() => answer(['by the model'], { usage: { input: 10_000, output: 0 } }))
  const more = { TABLE_NAME: `cap-${ulid()}`, DAILY_SPEND_LIMIT_USD: limitUsd, ...settings }
  const again = () => startApp(t, { ...onBedrock(bedrock.endpoint), ...more }, () => noon)
  const app = await again()
  return { bedrock, app, again, anna: await newUser(app) }
}

const usedOf = async (user: User) => (await user.get('/api/ai/rate-limit')).json().requestsUsed

t.test('over the limit the rules answer where they can, free of charge; elsewhere it is 503', async t => {
  const { bedrock, app, anna } = await startWithLimit(t, '0')
  const send = async (url: string, payload: object) => (await post(anna, `/api/ai${url}`, payload)).json()
  t.match(await send('/chat', { message: known }), degraded, 'chat')
  const refused = await anna.chat({ message: unknown })
  expectProblem(t, fromInject(refused), reason, 'chat without an answer by rules')
  t.equal(refused.headers['retry-after'], '3600', 'noon is twelve hours from midnight; an hour is enough to ask again')
  const workoutPlan = await send('/workout-plan/generate', workout)
  t.match(workoutPlan, degraded, 'workout plan')
  const mealPlan = await send('/meal-plan/generate', meal)
  t.match(mealPlan, degraded, 'meal plan')
  await post(anna, '/api/ai/athlete/measurements', { date: day(-20), weightKg: 80 })
  await post(anna, '/api/ai/athlete/measurements', { date: day(-2), weightKg: 79 })
  t.match(await send('/progress/analyze', { timeRange: '12w' }), degraded, 'progress')
  t.match(await send('/form-check', { exercise: 'back squat', issue: 'my knees cave in' }), degraded, 'form')
  t.match(await send('/motivation', { situation: 'plateau' }), degraded, 'motivation')
  t.equal(await usedOf(anna), 0, 'every unit went back')

  const adapted = await send(`/workout-plan/${workoutPlan.planId}/adapt`, { reason: 'no_time' })
  t.type(adapted.proposalId, 'string', 'adapting needs no model')
  t.equal(adapted.degraded, undefined)
  t.type((await send(`/meal-plan/${mealPlan.planId}/swap`, { day: 1, meal: 1 })).plan, 'object', 'nor swapping')
  t.match(await send('/chat', { message: 'I have crushing chest pain right now' }), { source: 'safety' })
  for (const url of ['/conversations', '/plans', '/usage', '/athlete/context', `/plans/${mealPlan.planId}`]) {
    t.equal((await anna.get(`/api/ai${url}`)).statusCode, 200, `reads go on: ${url}`)
  }
  t.equal(bedrock.calls.length, 0, 'no model was asked')
  t.match(app.spend.today(), { spentMicroUsd: 0, reservedMicroUsd: 0, limitReached: true })
})

t.test('streams say the same', async t => {
  const { bedrock, anna } = await startWithLimit(t, '0')
  const stream = async (url: string, payload: object) =>
    eventsOf((await anna.call('POST', `/api/ai${url}`, { payload, headers: { accept: 'text/event-stream' } })).body)
  t.match((await stream('/chat', { message: known })).at(-1), {
    event: 'end',
    data: { source: 'rules', degraded: told },
  })
  const refused = (await stream('/chat', { message: unknown })).at(-1)
  t.match(refused, { event: 'error', data: { status: 503, code: reason, retryAfterS: 3_600 } })
  for (const [url, payload] of [
    ['/workout-plan/generate', workout],
    ['/meal-plan/generate', meal],
  ] as const) {
    t.match((await stream(url, payload)).at(-1), { event: 'end', data: { source: 'rules', degraded: told } }, url)
  }
  t.equal(await usedOf(anna), 0)
  t.equal(bedrock.calls.length, 0)
})

t.test('the model answers up to the limit, then no more that day; a new start changes nothing', async t => {
  const { bedrock, app, again, anna } = await startWithLimit(t, '0.003')
  const sources = []
  for (let chat = 0; chat < 6; chat += 1) sources.push((await anna.chat({ message: known })).json().source)
  t.same(sources, ['model', 'model', 'model', 'rules', 'rules', 'rules'])
  t.equal(await usedOf(anna), 3)
  t.match(app.spend.today(), { spentMicroUsd: 3_000, limitMicroUsd: 3_000, limitReached: true })
  await app.close()
  const next = await again()
  const ben = await newUser(next)
  t.match((await ben.chat({ message: known })).json(), degraded)
  t.equal(bedrock.calls.length, 3)
})

t.test('in the middle of a turn: what was not shown yet is answered by rules', async t => {
  const { bedrock, anna } = await startWithLimit(t, '0.001')
  bedrock.enqueue(asks([{ name: 'find_exercise', input: { query: 'squat' } }], { usage: { input: 10_000, output: 0 } }))
  const answered = (await anna.chat({ message: known })).json()
  t.match(answered, { source: 'rules', degraded: told })
  t.equal(bedrock.calls.length, 1, 'the second call of the turn was not made')
  t.equal(answered.tokensUsed, 10_000, 'the first one is told of, and in the ledger')
  t.equal(await usedOf(anna), 0)
})

t.test('neither retries nor the fallback go round it', async t => {
  const { bedrock, anna } = await startWithLimit(t, '0.001')
  bedrock.enqueue(answer([], { usage: { input: 10_000, output: 0 } }))
  t.match((await anna.chat({ message: known })).json(), { source: 'rules', degraded: told })
  t.equal(bedrock.calls.length, 1)
})

t.test('30 at once at an almost empty purse: what is let through stays within one call', async t => {
  const { bedrock, app } = await startWithLimit(t, '0.005', { STORE_TIMEOUT_MS: '60000' })
  // 5,000 tokens in and 100 out are 550 micro-dollars; a chat sets aside about twice as much.
  bedrock.answerBy(() => answer(['by the model'], { usage: { input: 5_000, output: 100 }, waitMs: 50 }))
  const users = await Promise.all(Array.from({ length: 30 }, () => newUser(app)))
  const answers = await Promise.all(users.map(user => user.chat({ message: known })))
  const byModel = answers.filter(answered => answered.json().source === 'model').length
  const { spentMicroUsd, limitMicroUsd, reservedMicroUsd } = app.spend.today()
  t.comment(`${byModel} of 30 by the model, ${spentMicroUsd} of ${limitMicroUsd} micro-dollars spent`)
  t.equal(spentMicroUsd, byModel * 550)
  t.ok(byModel > 1 && spentMicroUsd < limitMicroUsd + 550, `${spentMicroUsd}`)
  t.equal(reservedMicroUsd, 0, 'nothing stays set aside')
  t.same(new Set(answers.map(answered => answered.json().degraded?.reason)), new Set([undefined, reason]))
})

t.test('two processes: each stops by what the other spent', async t => {
  const { bedrock, app, again, anna } = await startWithLimit(t, '0.004')
  const other = await again()
  const ben = await newUser(other)
  for (let chat = 0; chat < 3; chat += 1) await anna.chat({ message: known })
  await app.spend.sync()
  await other.spend.sync()
  const sources = []
  for (let chat = 0; chat < 2; chat += 1) sources.push((await ben.chat({ message: known })).json().source)
  t.same(sources, ['model', 'rules'])
  await other.spend.sync()
  await app.spend.sync()
  t.match((await anna.chat({ message: known })).json(), degraded)
  t.equal(bedrock.calls.length, 4)
})

t.test('two processes of their own, chatting all the time: how far over the limit', async t => {
  const bedrock = await startBedrock(t)
  bedrock.answerBy(() => answer(['by the model'], { usage: { input: 10_000, output: 0 }, waitMs: 400 }))
  const { endpoint } = await useStore(t)
  const { DYNAMODB_ENDPOINT, JWT_SECRET } = testConfig(endpoint)
  const shared = { DYNAMODB_ENDPOINT, JWT_SECRET, TABLE_NAME: `cap-${ulid()}` }
  const settings = {
    ...onBedrock(bedrock.endpoint),
    ...shared,
    PORT: '0',
    BURST_PER_MINUTE: '0',
    DAILY_SPEND_LIMIT_USD: '0.06',
  }
  const services = [
    await startService(t, { ...settings, TASK_ID: 'a' }),
    await startService(t, { ...settings, TASK_ID: 'b' }),
  ]
  const app = await startApp(t, shared)
  const began = performance.now()
  const answersOf = async ({ chat }: (typeof services)[number]) => {
    let byModel = 0
    while (performance.now() - began < 60_000) {
      const { authorization } = await newUser(app)
      const answered: { source?: string } = JSON.parse(await (await chat(authorization, { message: known })).text())
      if (answered.source !== 'model') return byModel
      byModel += 1
    }
    return byModel
  }
  const byModel = await Promise.all(services.flatMap(service => [answersOf(service), answersOf(service)]))
  for (const service of services) t.equal(await service.end('SIGTERM'), 0)
  const operator = await newUser(app, { scope: 'admin' })
  const { costMicroUsd, calls, byTask } = (await operator.get('/api/ai/admin/usage')).json()
  const ms = Math.round(performance.now() - began)
  t.comment(`${costMicroUsd} of 60,000 micro-dollars after ${ms} ms; answers by the model: ${byModel}`)
  t.equal(costMicroUsd, bedrock.calls.length * 1_000, 'nothing was lost on the way')
  t.equal(calls, bedrock.calls.length)
  t.match(byTask.map(({ task }: { task: string }) => task).sort(), ['a', 'b'])
  t.ok(costMicroUsd >= 60_000, 'the limit was used up')
  t.ok(costMicroUsd < 120_000, 'which two that know nothing of one another would have spent')
})

t.test('kill -9 takes no more than what was counted since the last round', async t => {
  const bedrock = await startBedrock(t)
  bedrock.answerBy(() => answer(['by the model'], { usage: { input: 10_000, output: 0 } }))
  const { endpoint } = await useStore(t)
  const { DYNAMODB_ENDPOINT, JWT_SECRET } = testConfig(endpoint)
  const shared = { DYNAMODB_ENDPOINT, JWT_SECRET, TABLE_NAME: `cap-${ulid()}` }
  const service = await startService(t, {
    ...onBedrock(bedrock.endpoint),
    ...shared,
    PORT: '0',
    // Nearly all of it is spent by the first call, so that rounds are a second long.
    DAILY_SPEND_LIMIT_USD: '0.00125',
  })
  const app = await startApp(t, shared)
  const [anna, operator] = [await newUser(app), await newUser(app, { scope: 'admin' })]
  await service.chat(anna.authorization, { message: known })
  const spent = async () => (await operator.get('/api/ai/admin/usage')).json().costMicroUsd
  await until(async () => (await spent()) === 1_000)
  await service.chat(anna.authorization, { message: known })
  await until(async () => (await anna.get('/api/ai/usage')).json().costMicroUsd === 2_000)
  await service.end('SIGKILL')
  t.ok([1_000, 2_000].includes(await spent()), 'what was written stays')
  t.equal((await anna.get('/api/ai/usage')).json().costMicroUsd, 2_000, 'the ledger has every call')
})
