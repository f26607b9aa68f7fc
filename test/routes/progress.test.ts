import t from 'tap'
import type { ProgressAnswer, ProgressItem } from '#src/api/progress.ts'
import { day, noon, post } from '#test/athlete/support.ts'
import { newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, type BedrockRequest, startBedrock, throttled, toolAnswer } from '#test/support/bedrock.ts'
import { startSwitchable } from '#test/support/switchable.ts'

const url = '/api/ai/progress/analyze'
type User = Awaited<ReturnType<typeof newUser>>

/** Six weeks of bench press, 60 kg to 67.5 kg, and a body weight. */
async function withLog(user: User): Promise<void> {
  for (let week = 0; week < 6; week++) {
    const date = day(-40 + week * 7)
    const set = { reps: 5, weightKg: 60 + week * 1.5 }
    await post(user, '/api/ai/athlete/workouts', {
      date,
      title: 'Push day',
      exercises: [{ name: 'Barbell bench press', exerciseId: 'barbell_bench_press', sets: [set, set, set] }],
    })
    await post(user, '/api/ai/athlete/measurements', { date, weightKg: 80 - week * 0.2 })
  }
}

const analyze = (user: User, timeRange = '12w', headers: Record<string, string> = {}) =>
  user.call('POST', url, { payload: { timeRange }, headers })

/** Lines of the prompt: id and text. */
const linesOf = ({ body }: BedrockRequest): [string, string][] =>
  (body.system?.at(-1)?.text ?? '').split('\n').flatMap((line): [string, string][] => {
    const [, id, text] = /^(x\d+): (.+)$/.exec(line) ?? []
    return id === undefined || text === undefined ? [] : [[id, text]]
  })

const words = (items: ProgressItem[]) => ({ insights: items, recommendations: [], goalAdjustments: [] })
/** An insight that repeats a line of the records. */
const honest = (call: BedrockRequest) => {
  const [id = '', text = ''] = linesOf(call).find(([, line]) => line.includes('bench press')) ?? []
  return { text: text.slice(0, 380), records: [id] }
}

t.test('the figures are computed, the model’s words rest on them, one unit is charged', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint), () => noon)
  const anna = await newUser(app)
  await withLog(anna)
  bedrock.answerBy(call => toolAnswer(words([honest(call)])))
  const made: ProgressAnswer = (await analyze(anna)).json()
  t.match(made, { source: 'model', remainingRequests: 9, insights: [{ text: /bench press/i }] })
  t.equal(made.metrics?.sessions.count, 6)
  t.equal(made.tokensUsed, bedrock.reported().input + bedrock.reported().output)
  const lift = made.metrics?.lifts.find(({ id }) => id === 'barbell_bench_press')
  // Epley 67.5 x (1 + 5 / 30) = 78.75, Brzycki 67.5 x 36 / (37 - 5) = 75.94: the mean is 77.3, to half a kilogram 77.5.
  t.equal(lift?.oneRepMax?.kg, 77.5)
  const ids = new Set(made.metrics?.shown.map(({ id }) => id))
  for (const { records } of made.insights) for (const id of records) t.ok(ids.has(id), id)
  const sent = bedrock.calls[0]?.body
  t.notMatch(sent?.system?.[0]?.text, /67\.5/, 'the stable part holds nothing of the user')
})

t.test('words that the records do not bear out are never shown', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, { ...onBedrock(bedrock.endpoint), BEDROCK_FALLBACK_MODEL_ID: 'none' }, () => noon)
  const lies: [string, (call: BedrockRequest) => unknown][] = [
    [
      'an invented run',
      call => words([{ ...honest(call), text: 'Your five-mile run on Monday was your best so far.' }]),
    ],
    ['another weight', call => words([{ ...honest(call), text: 'You benched 95 kg for five repetitions.' }])],
    ['a line that there is not', () => words([{ text: 'You trained regularly.', records: ['x999'] }])],
    ['no line at all', () => words([{ text: 'You trained six times.', records: [] }])],
    ['nothing', () => words([])],
    ['wrong types', () => ({ insights: 'many' })],
  ]
  for (const [name, lie] of lies) {
    const anna = await newUser(app)
    await withLog(anna)
    bedrock.answerBy(call => toolAnswer(lie(call)))
    const twice: ProgressAnswer = (await analyze(anna)).json()
    t.match(
      twice,
      { source: 'rules', degraded: { reason: 'model_invalid_output' }, remainingRequests: 10 },
      `${name}: twice`,
    )
    t.notMatch(JSON.stringify([twice.insights, twice.recommendations]), /five-mile|95 kg|x999/)
    let calls = 0
    bedrock.answerBy(call => toolAnswer(++calls === 1 ? lie(call) : words([honest(call)])))
    t.match((await analyze(anna)).json(), { source: 'repaired', remainingRequests: 9 }, `${name}: mended`)
  }
})

t.test('by rules, and when the model is down or refuses', async t => {
  const app = await startApp(t, {}, () => noon)
  const anna = await newUser(app)
  await withLog(anna)
  const byRules: ProgressAnswer = (await analyze(anna)).json()
  t.match(byRules, { source: 'rules', tokensUsed: 0, remainingRequests: 9 })
  t.ok(byRules.insights.length > 0)
  const bedrock = await startBedrock(t)
  const down = await startApp(t, { ...onBedrock(bedrock.endpoint), BEDROCK_FALLBACK_MODEL_ID: 'none' }, () => noon)
  const ben = await newUser(down)
  await withLog(ben)
  bedrock.answerBy(() => throttled())
  t.match((await analyze(ben)).json(), { source: 'rules', degraded: { reason: /throttled/ }, remainingRequests: 10 })
  bedrock.answerBy(() => answer([], { stop: 'refusal' }))
  t.match((await analyze(ben)).json(), { source: 'rules', degraded: { reason: 'model_refusal' }, remainingRequests: 9 })
})

t.test('nothing logged: what is missing is said, no model is asked, nothing is charged', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint), () => noon)
  const anna = await newUser(app)
  const empty: ProgressAnswer = (await analyze(anna)).json()
  t.match(empty, { insights: [], source: 'rules', remainingRequests: 10 })
  t.ok(empty.missing.length > 0)
  t.equal(bedrock.calls.length, 0)
})

t.test('another user’s records are not seen; the same key is one charge', async t => {
  const app = await startApp(t, {}, () => noon)
  const [anna, eve] = [await newUser(app), await newUser(app)]
  await withLog(anna)
  t.equal((await analyze(eve)).json().metrics.sessions.count, 0)
  const headers = { 'idempotency-key': 'once' }
  const first = await analyze(anna, '12w', headers)
  const again = await analyze(anna, '12w', headers)
  t.same(again.json(), first.json())
  t.equal(again.headers['idempotency-replayed'], 'true')
  t.match((await analyze(anna, '6m', headers)).json(), { code: 'idempotency_key_reused' })
})

t.test('ranges that are none are 400 and name the field; switched off is 403; the store down is 503', async t => {
  const { app, storeDown } = await startSwitchable(t)
  const anna = await newUser(app)
  for (const timeRange of [
    '',
    'forever',
    '9y',
    '2026-02-30/2026-03-01',
    '2026-03-02/2026-03-01',
    '2999-01-01/2999-02-01',
    '0d',
  ]) {
    const refused = await analyze(anna, timeRange)
    t.match(refused.json(), { status: 400, errors: [{ pointer: '#/timeRange' }] }, timeRange)
  }
  await anna.call('PUT', '/api/ai/preferences', { payload: { enabled: false } })
  t.match((await analyze(anna)).json(), { code: 'coach_disabled' })
  storeDown(true)
  t.match((await analyze(anna)).json(), { code: 'store_unavailable' })
})
