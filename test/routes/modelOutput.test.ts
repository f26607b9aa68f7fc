import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { ulid } from 'ulid'
import { unpack } from '#src/table/packed.ts'
import { day, noon, post } from '#test/athlete/support.ts'
import { eventsOf, newUser, onBedrock, startApp } from '#test/support/app.ts'
import { type Answer, startBedrock, toolAnswer } from '#test/support/bedrock.ts'
import { draftAsAsked } from '#test/support/draftingModel.ts'

const workoutPlan = { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: ['dumbbells'] }
const mealPlan = { goals: ['health'], dietaryPreferences: [], allergies: [] }
/** Everything that asks for a draft and, where it cannot be used, for its repair. */
const drafted: readonly [string, object][] = [
  ['workout-plan/generate', workoutPlan],
  ['meal-plan/generate', mealPlan],
  ['progress/analyze', { timeRange: '12w' }],
  ['motivation', { situation: 'comeback' }],
  ['form-check', { exercise: 'back squat', issue: 'my knees cave in' }],
]

/** A service on a table of the test's own, and a user who has logged something. */
async function startWithLog(t: Parameters<typeof startApp>[0], now: () => number) {
  const bedrock = await startBedrock(t)
  const settings = {
    ...onBedrock(bedrock.endpoint),
    BEDROCK_FALLBACK_MODEL_ID: 'none',
    TABLE_NAME: `output-${ulid()}`,
    // A busy machine must not look like a store that is away, nor like a model that is slow.
    STORE_TIMEOUT_MS: '60000',
    MODEL_FIRST_TOKEN_TIMEOUT_MS: '50000',
    MODEL_IDLE_TIMEOUT_MS: '50000',
    MODEL_TOTAL_TIMEOUT_MS: '60000',
  }
  const app = await startApp(t, settings, now)
  const anna = await newUser(app)
  for (const before of [21, 14, 7]) {
    const exercises = [{ name: 'Barbell bench press', sets: [{ reps: 5, weightKg: 60 }] }]
    await post(anna, '/api/ai/athlete/workouts', { date: day(-before), exercises })
  }
  return { bedrock, app, anna }
}

const signs = '\u001b\u0000\u202e\u2066\ufeff\u0085'
/** The same in an answer and in JSON of any depth, as they are or escaped. */
const unwanted = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufeff]|\\u(?:00[0189]|202|206|feff)/iu

/** The texts with the signs in them, after their first letter and at their end. */
function soil(value: unknown): unknown {
  if (typeof value === 'string') return `${value.slice(0, 1)}${signs}${value.slice(1)}${signs}`
  if (Array.isArray(value)) return value.map(soil)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, soil(item)]))
}

const soiled = (script: Answer): Answer => ({
  ...script,
  ...(script.chunks ? { chunks: script.chunks.flatMap(chunk => [signs, `${chunk}${signs}`]) } : {}),
  ...(script.tool === undefined ? {} : { tool: soil(script.tool) }),
})

/** The whole table as one text, what is packed in it too. */
async function everythingKept({ client, tableName }: FastifyInstance['store']): Promise<string> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: tableName }))
  const values = Items.flatMap(item => Object.values(item))
  return JSON.stringify(await Promise.all(values.map(async value => (await unpack(value)) ?? value)))
}

t.test('control characters and marks of direction in what the model writes reach neither client nor table', async t => {
  const { bedrock, app, anna } = await startWithLog(t, () => noon)
  bedrock.answerBy(call => {
    const script = draftAsAsked(call)
    if (script.kind !== 'answer') throw new Error('no answer')
    return soiled(script)
  })
  for (const [path, payload] of drafted) {
    const headers = { 'idempotency-key': path }
    const answered = await anna.call('POST', `/api/ai/${path}`, { payload, headers })
    // Not repaired and not by rules: the words are the model's own.
    t.match(answered.json(), { source: 'model' }, path)
    t.notMatch(answered.body, unwanted, path)
  }
  const message = 'How long should I rest between heavy sets?'
  const whole = await anna.chat({ message })
  t.match(whole.json(), { source: 'model', reply: /^Rest until/ })
  t.notMatch(whole.body, unwanted)
  const { body } = await anna.stream({ message })
  const events = eventsOf(body)
  t.match(events.map(({ data }) => data.text ?? '').join(''), /^Rest until/)
  t.notMatch(JSON.stringify(events), unwanted)
  t.equal(bedrock.calls.length, drafted.length + 2)
  await app.ledger.settled()
  const kept = await everythingKept(app.store)
  for (const word of ['Steady and strong', 'A good week', 'Rest counts as training too', 'Rest until the next set']) {
    t.ok(kept.includes(word), `kept: ${word}`)
  }
  t.equal(unwanted.exec(kept)?.[0], undefined)
})

t.test('the signs of this test are found where they are', async t => {
  for (const sign of signs) {
    t.match(JSON.stringify({ content: `a${sign}` }), unwanted)
    t.match(JSON.stringify({ content: JSON.stringify({ title: `a${sign}` }) }), unwanted)
  }
})

t.test('a draft and its repair have the time of one answer', async t => {
  let nowMs = noon
  const { bedrock, app, anna } = await startWithLog(t, () => nowMs)
  for (const [path, payload] of drafted) {
    const headers = { 'idempotency-key': `${path} in time` }
    const ask = (more: object) => anna.call('POST', `/api/ai/${path}`, { payload, ...more })
    let calls = 0
    const firstTakes = (ms: number) => {
      calls = 0
      bedrock.answerBy(call => {
        calls += 1
        if (calls > 1) return draftAsAsked(call)
        nowMs += ms
        return toolAnswer({ nonsense: true })
      })
    }
    const usedBefore = (await anna.get('/api/ai/rate-limit')).json().requestsUsed
    firstTakes(app.config.MODEL_TOTAL_TIMEOUT_MS)
    const late = await ask({})
    t.match(late.json(), { source: 'rules', degraded: { reason: 'model_timeout' } }, path)
    t.equal(calls, 1, `${path}: no time was left for the repair`)
    t.equal((await anna.get('/api/ai/rate-limit')).json().requestsUsed, usedBefore, `${path}: given back`)
    firstTakes(1_000)
    const timely = (await ask({ headers })).json()
    // A form check that was repaired is the model's own like any other.
    t.match(timely, { source: /^(?:repaired|model)$/ }, path)
    t.equal(calls, 2, path)
  }
})
