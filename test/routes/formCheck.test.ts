import t from 'tap'
import { ulid } from 'ulid'
import { questionHash } from '#src/coach/form/prompt.ts'
import { keptTips } from '#src/coach/form/tips.ts'
import { exerciseById } from '#src/knowledge/exercises/index.ts'
import { createCachedAnswers } from '#src/table/cachedAnswers.ts'
import { newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, fails, type Script, startBedrock, throttled, toolAnswer } from '#test/support/bedrock.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { startSwitchable } from '#test/support/switchable.ts'

const url = '/api/ai/form-check'
const request = { exercise: 'back squat', issue: 'my knees cave in' }
const tips = [
  'Push your knees out in line with the middle toes.',
  'Keep the whole foot on the floor, heel to toes.',
  'Pause for a moment at the bottom to feel where the knees are.',
]

type User = Awaited<ReturnType<typeof newUser>>
const ask = (user: User, payload: object = request, headers: Record<string, string> = {}) =>
  user.call('POST', url, { payload, headers })
const used = async (user: User) => (await user.get('/api/ai/rate-limit')).json()

type Test = Parameters<typeof startApp>[0]

/** A service with a model, on a table of the test's own: what is kept in one test is not there in another. */
async function startWithModel(t: Test, settings: Record<string, string> = {}) {
  const bedrock = await startBedrock(t)
  bedrock.answerBy(() => toolAnswer({ tips }))
  const more = {
    ...onBedrock(bedrock.endpoint),
    BEDROCK_FALLBACK_MODEL_ID: 'none',
    TABLE_NAME: `form-${ulid()}`,
    // A busy machine must not look like a store that is away.
    STORE_TIMEOUT_MS: '60000',
    ...settings,
  }
  const again = () => startApp(t, more)
  const app = await again()
  return { bedrock, app, again, rows: createCachedAnswers(app.store.client, app.store.tableName, 'form') }
}

t.test('by rules: tips of the catalogue for the issue, one unit each time', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const first = await ask(anna)
  t.equal(first.statusCode, 200)
  t.match(first.json(), {
    exercise: 'Barbell back squat',
    exerciseId: 'barbell_back_squat',
    issues: ['knees_cave'],
    cautions: [],
    seeAProfessional: false,
    cached: false,
    tokensUsed: 0,
    remainingRequests: 9,
    source: 'rules',
  })
  t.notOk('degraded' in first.json())
  t.match(first.json().tips.join(' '), /knees falling inward/)
  t.match(first.headers.ratelimit, /r=9/)
  const second = await ask(anna)
  t.match(second.json(), { cached: false, remainingRequests: 8, tips: first.json().tips })
})

t.test('by the model: asked once with the kind of issue alone, then kept for everybody, free of charge', async t => {
  const { bedrock, app } = await startWithModel(t)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  const secret = 'ever since Hugo filmed me at Crunchfit, my knees kinda cave in'
  const first = await ask(anna, { exercise: 'my Back Squat', issue: secret })
  t.match(first.json(), { source: 'model', tips, cached: false, remainingRequests: 9, issues: ['knees_cave'] })
  t.equal(first.json().tokensUsed, bedrock.reported().input + bedrock.reported().output)
  const sent = JSON.stringify(bedrock.calls[0]?.body)
  for (const word of ['Hugo', 'Crunchfit', 'filmed me', 'kinda', 'my Back', anna.userId]) t.notMatch(sent, word, word)
  t.match(sent, 'the knees fall inward')
  t.match(bedrock.calls[0]?.body.toolConfig, { toolChoice: { tool: { name: 'submit_tips' } } })
  const second = await ask(ben, { exercise: 'Kniebeuge', issue: 'Knie fallen nach innen' })
  t.match(second.json(), { source: 'model', tips, cached: true, tokensUsed: 0, remainingRequests: 10 })
  t.match(second.headers.ratelimit, /r=10/)
  t.match((await ask(anna)).json(), { cached: true, remainingRequests: 9 })
  t.equal(bedrock.calls.length, 1)
  t.match(await used(ben), { requestsUsed: 0, attemptsRemaining: 100 })
  await app.ledger.settled()
  t.match((await anna.get('/api/ai/usage')).json(), { calls: 1 })
  t.match(JSON.stringify((await anna.get('/api/ai/usage')).json()), 'form_check')
  await ask(ben, { exercise: 'back squat', issue: 'heels come up' })
  t.equal(bedrock.calls.length, 2, 'another issue is another question')
})

t.test('five hundred at once over two instances: one model call, one charge', async t => {
  const { bedrock, app, again } = await startWithModel(t, { MODEL_TOTAL_TIMEOUT_MS: '60000' })
  const apps = [app, await again()]
  bedrock.answerBy(() => toolAnswer({ tips }, { waitMs: 300 }))
  const users = await Promise.all(Array.from({ length: 500 }, async (_, at) => newUser(apps[at % 2] ?? app)))
  const all = await Promise.all(users.map(user => ask(user)))
  t.equal(bedrock.calls.length, 1)
  t.equal(all.filter(({ statusCode }) => statusCode === 200).length, 500)
  const answers = all.map(each => each.json())
  t.ok(answers.every(each => each.source === 'model'))
  t.equal(answers.filter(({ cached }) => cached).length, 499)
  t.equal(answers.filter(({ remainingRequests }) => remainingRequests === 9).length, 1)
  t.equal(answers.filter(({ remainingRequests }) => remainingRequests === 10).length, 499)
})

t.test('a maker that died: its lease runs out, the next one makes it', async t => {
  const { bedrock, app, rows } = await startWithModel(t)
  await rows.lease(questionHash('barbell_back_squat', ['knees_cave']), 'dead', 400, Date.now())
  const users = await Promise.all(Array.from({ length: 5 }, () => newUser(app)))
  const all = await Promise.all(users.map(user => ask(user)))
  t.equal(bedrock.calls.length, 1)
  t.same(
    all.map(each => each.json().source),
    Array(5).fill('model'),
  )
})

t.test('a maker that hangs: after the longest time the rules answer, free of charge', async t => {
  const { bedrock, app, rows } = await startWithModel(t, { MODEL_TOTAL_TIMEOUT_MS: '500' })
  await rows.lease(questionHash('barbell_back_squat', ['knees_cave']), 'hangs', 60_000, Date.now())
  const anna = await newUser(app)
  t.match((await ask(anna)).json(), { source: 'rules', degraded: { reason: 'model_timeout' }, remainingRequests: 10 })
  t.equal(bedrock.calls.length, 0)
})

/** What a model can do wrong, what the answer says of it, and whether the unit goes back. */
const faults: [string, () => Script, { reason: string; givenBack: boolean }][] = [
  ['throttled', () => throttled(), { reason: 'model_throttled', givenBack: true }],
  ['no access', () => fails(403, 'AccessDeniedException'), { reason: 'model_unavailable', givenBack: true }],
  ['down', () => fails(503, 'ServiceUnavailableException'), { reason: 'model_unavailable', givenBack: true }],
  ['garbage', () => ({ kind: 'malformed' }), { reason: 'model_', givenBack: true }],
  ['prose', () => answer(['Push the knees out.']), { reason: 'model_invalid_output', givenBack: true }],
  ['wrong form', () => toolAnswer({ tips: 'push' }), { reason: 'model_invalid_output', givenBack: true }],
  [
    'a diagnosis',
    () => toolAnswer({ tips: [...tips, 'This is a torn ligament, rest it.'] }),
    { reason: 'model_invalid_output', givenBack: true },
  ],
  ['a refusal', () => answer([], { stop: 'refusal' }), { reason: 'model_refusal', givenBack: false }],
]

t.test('whatever the model does wrong, tips come back for all who asked, and nothing of it is kept', async t => {
  const { bedrock, app } = await startWithModel(t)
  for (const [name, fault, { reason, givenBack }] of faults) {
    bedrock.answerBy(fault)
    const users = await Promise.all(Array.from({ length: 5 }, () => newUser(app)))
    const all = await Promise.all(users.map(async user => (await ask(user)).json()))
    for (const each of all) {
      t.match(each, { source: 'rules', cached: false, degraded: { reason: new RegExp(`^${reason}`) } }, name)
      t.ok(each.tips.length >= 3, `${name}: tips`)
    }
    const charged = all.filter(({ remainingRequests }) => remainingRequests === 9).length
    t.equal(charged, givenBack ? 0 : 1, `${name}: ${givenBack ? 'given back' : 'costs who asked'}`)
  }
  bedrock.answerBy(() => toolAnswer({ tips }))
  t.match((await ask(await newUser(app))).json(), { source: 'model', cached: false }, 'none of it stayed')
})

t.test('one repair turn, with what is wrong spelled out, under the same unit', async t => {
  const { bedrock, app } = await startWithModel(t)
  bedrock.enqueue(toolAnswer({ tips: [...tips, 'Do 5 sets with a band.'] }))
  const anna = await newUser(app)
  t.match((await ask(anna)).json(), { source: 'model', tips, remainingRequests: 9 })
  t.equal(bedrock.calls.length, 2)
  t.match(bedrock.calls[1]?.body.messages.at(-1)?.content[0]?.text, '- numbers: ')
})

t.test('the allowance used up: what is kept still comes, what must be made does not', async t => {
  const { app } = await startWithModel(t, { QUOTA_FREE: '1' })
  const [anna, ben] = [await newUser(app), await newUser(app)]
  t.match((await ask(anna)).json(), { remainingRequests: 0 })
  t.match((await ask(anna)).json(), { cached: true, remainingRequests: 0 })
  const other = { exercise: 'deadlift', issue: 'my back rounds' }
  const refused = await ask(anna, other)
  expectProblem(t, fromInject(refused), 'quota_exceeded', 'a new question')
  t.match((await ask(ben, other)).json(), { source: 'model', cached: false }, 'and the next one may make it at once')
  t.match((await ask(anna, other)).json(), { cached: true })
})

t.test('who has nothing left is refused, and makes room for the others who asked at the same time', async t => {
  const { bedrock, app } = await startWithModel(t, { QUOTA_FREE: '1' })
  const users = await Promise.all(Array.from({ length: 10 }, () => newUser(app)))
  const spent = users.slice(0, 5)
  const plank = { exercise: 'plank', issue: 'hips sag' }
  const issues = ['hips sag', 'neck cranes', 'my wrists bend', 'I lose balance', 'shoulders shrug']
  await Promise.all(spent.map((user, at) => ask(user, { ...plank, issue: issues[at] ?? '' })))
  t.equal(bedrock.calls.length, 5)
  const all = await Promise.all(users.map(user => ask(user)))
  t.equal(bedrock.calls.length, 6)
  const answered = all.filter(({ statusCode }) => statusCode === 200)
  const refused = all.filter(({ statusCode }) => statusCode === 429)
  t.ok(answered.length >= 5, `${answered.length} were answered`)
  t.equal(answered.length + refused.length, 10)
})

t.test('pain and red flags: a fixed answer, free, without the model, also with the store away', async t => {
  const { app, storeDown } = await startSwitchable(t)
  const anna = await newUser(app)
  const hurts = (await ask(anna, { exercise: 'squat', issue: 'sharp pain in my knee when it caves in' })).json()
  t.match(hurts, {
    exercise: 'Barbell back squat',
    tips: [],
    seeAProfessional: true,
    cached: false,
    source: 'safety',
    remainingRequests: 10,
    safety: { kind: 'pain', urgent: false },
    reply: /physiotherapist/,
  })
  storeDown(true)
  t.match((await ask(anna, { exercise: 'bench press', issue: 'crushing chest pain' })).json(), {
    source: 'safety',
    remainingRequests: null,
    safety: { kind: 'cardiac', urgent: true },
  })
  expectProblem(t, fromInject(await ask(anna)), 'store_unavailable', 'the store is away')
  storeDown(false)
  t.match(await used(anna), { requestsUsed: 0 })
})

t.test('pain reaches no model', async t => {
  const { bedrock, app } = await startWithModel(t)
  const anna = await newUser(app)
  for (const issue of ['my knee hurts', 'numb hand', 'Schmerzen im Knie', 'me duele la espalda'])
    t.match((await ask(anna, { exercise: 'squat', issue })).json(), { source: 'safety', seeAProfessional: true }, issue)
  t.equal(bedrock.calls.length, 0)
  t.match(await used(anna), { requestsUsed: 0 })
})

t.test('an unknown exercise: general tips that say so, free of charge, without the model', async t => {
  const { bedrock, app } = await startWithModel(t)
  const anna = await newUser(app)
  const found = (await ask(anna, { exercise: 'underwater basket weaving', issue: 'my back rounds' })).json()
  t.match(found, {
    exercise: 'underwater basket weaving',
    exerciseId: null,
    source: 'rules',
    remainingRequests: 10,
    reply: /do not know an exercise called "underwater basket weaving"/,
  })
  t.ok(found.tips.length >= 3)
  t.equal(bedrock.calls.length, 0)
})

t.test('an injury of the preferences that speaks against the exercise stands beside the shared tips', async t => {
  const { app } = await startWithModel(t)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  await anna.call('PUT', '/api/ai/preferences', { payload: { injuryHistory: ['torn rotator cuff'] } })
  const press = { exercise: 'overhead press', issue: 'I arch my lower back' }
  const careful = (await ask(anna, press)).json()
  t.equal(careful.cautions.length, 1)
  t.match(careful.cautions[0], /rotator cuff tear/)
  t.equal(careful.seeAProfessional, true)
  t.match((await ask(ben, press)).json(), { cached: true, cautions: [], seeAProfessional: false })
})

t.test('the same key: one call, one charge, the same answer; with another body 422', async t => {
  const { bedrock, app } = await startWithModel(t)
  const anna = await newUser(app)
  const key = { 'idempotency-key': 'form' }
  const first = await ask(anna, request, key)
  const again = await ask(anna, request, key)
  t.same(again.json(), first.json(), 'the first answer, not the kept one')
  t.equal(again.headers['idempotency-replayed'], 'true')
  expectProblem(
    t,
    fromInject(await ask(anna, { ...request, issue: 'heels come up' }, key)),
    'idempotency_key_reused',
    'key',
  )
  t.equal(bedrock.calls.length, 1)
  t.match(await used(anna), { requestsUsed: 1 })
  const ben = await newUser(app)
  const kept = await ask(ben, request, key)
  t.match(kept.json(), { cached: true, remainingRequests: 10 })
  t.same((await ask(ben, request, key)).json(), kept.json())
  const unknown = { exercise: 'zumbatron', issue: 'it wobbles' }
  const other = await ask(ben, unknown, { 'idempotency-key': 'other' })
  t.same((await ask(ben, unknown, { 'idempotency-key': 'other' })).json(), other.json())
})

t.test('the same key at once: the others are told to wait; refused for the quota it is free again', async t => {
  const { bedrock, app } = await startWithModel(t, { QUOTA_FREE: '1' })
  bedrock.answerBy(() => toolAnswer({ tips }, { waitMs: 200 }))
  const anna = await newUser(app)
  const key = { 'idempotency-key': 'together' }
  const all = await Promise.all(Array.from({ length: 5 }, () => ask(anna, request, key)))
  t.equal(all.filter(({ statusCode }) => statusCode === 200).length, 1)
  t.equal(all.filter(({ statusCode }) => statusCode === 409).length, 4)
  const other = { exercise: 'plank', issue: 'hips sag' }
  for (const time of ['first', 'second'])
    t.equal((await ask(anna, other, { 'idempotency-key': 'none' })).statusCode, 429, `${time}: not 409`)
})

t.test('bad input is named and costs nothing; the coach switched off is 403', async t => {
  const { app, calls } = await startSwitchable(t)
  const anna = await newUser(app)
  const bad: [object, string][] = [
    [{ exercise: '' }, '#/exercise'],
    [{ exercise: 'x'.repeat(121) }, '#/exercise'],
    [{ exercise: 7 }, '#/exercise'],
    [{ exercise: ['squat'] }, '#/exercise'],
    [{ issue: '\u200b ' }, '#/issue'],
    [{ issue: 'x'.repeat(501) }, '#/issue'],
    [{ issue: null }, '#/issue'],
    [{ issue: undefined }, '#/issue'],
    [{ surprise: true }, '#/surprise'],
  ]
  const before = calls.length
  for (const [change, pointer] of bad) {
    const problem = expectProblem(t, fromInject(await ask(anna, { ...request, ...change })), 'invalid_request', pointer)
    t.ok(
      problem.errors?.some(error => error.pointer === pointer),
      pointer,
    )
  }
  t.equal(calls.length, before, 'the store was not asked')
  t.equal((await app.inject({ method: 'POST', url, payload: request })).statusCode, 401)
  await anna.call('PUT', '/api/ai/preferences', { payload: { enabled: false } })
  expectProblem(t, fromInject(await ask(anna)), 'coach_disabled', 'off')
  t.match(await used(anna), { requestsUsed: 0 })
})

t.test('the store down: nothing reaches the model', async t => {
  const bedrock = await startBedrock(t)
  const { app, storeDown } = await startSwitchable(t, onBedrock(bedrock.endpoint))
  const users = await Promise.all(Array.from({ length: 5 }, () => newUser(app)))
  storeDown(true)
  for (const refused of await Promise.all(users.map(user => ask(user))))
    expectProblem(t, fromInject(refused), 'store_unavailable', 'down')
  t.equal(bedrock.calls.length, 0)
})

t.test('tips that are kept but would not pass today are not shown', async t => {
  const { bedrock, app, rows } = await startWithModel(t)
  const hash = questionHash('barbell_back_squat', ['knees_cave'])
  const stale = { tips: [...tips, 'See a doctor about the knees.'] }
  const squat = exerciseById('barbell_back_squat')
  t.ok(squat && keptTips(stale, squat) === undefined)
  await rows.lease(hash, 'old', 60_000, Date.now())
  await rows.complete(hash, 'old', stale, Date.now())
  const shown = (await ask(await newUser(app))).json()
  t.match(shown, { source: 'rules', remainingRequests: 10, degraded: { reason: 'cached_answer_unusable' } })
  t.notMatch(shown.tips.join(' '), 'doctor')
  t.equal(bedrock.calls.length, 0)
})
