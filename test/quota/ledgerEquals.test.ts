import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { ulid } from 'ulid'
import { costMicroUsd, loadCatalogue } from '#src/model/catalogue.ts'
import { sumFigures } from '#src/quota/spendFigures.ts'
import { userPartition } from '#src/table/keys.ts'
import { createSpendRows } from '#src/table/spend.ts'
import { noon } from '#test/athlete/support.ts'
import { newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, type Bedrock, fails, type Script, startBedrock, throttled, toolAnswer } from '#test/support/bedrock.ts'
import { listen, openStream, until } from '#test/support/listen.ts'

/** What every call is worth here: odd numbers, so that no two sums are alike by chance. */
const usage = { input: 1_013, output: 97, cacheRead: 2_003, cacheWrite: 401 }
const text = ['Rest two ', 'to three minutes.']
const good = answer(text, { usage })
const known = 'How long should I rest between heavy sets?'
const always = (script: Script) => Array.from({ length: 5 }, () => script)
const today = new Date(noon).toISOString().slice(0, 10)

type Fault = {
  scripts: Script[]
  /** What the ledger's rows say, in the order of the calls. */
  outcomes: string[]
  /** How many of them are estimates: the model never said what they used. */
  estimated?: number
  calls: number
  only?: 'json' | 'stream'
}

const faults: Record<string, Fault> = {
  'no fault': { scripts: [good], outcomes: ['ok'], calls: 1 },
  'throttled, then an answer': { scripts: [throttled(), good], outcomes: ['ok'], calls: 2 },
  'throttled for good: the fallback too': { scripts: always(throttled()), outcomes: [], calls: 5 },
  'throttled: the fallback answers': {
    scripts: [throttled(), throttled(), throttled(), good],
    outcomes: ['ok'],
    calls: 4,
  },
  '500, then an answer': { scripts: [fails(500, 'InternalServerException'), good], outcomes: ['ok'], calls: 2 },
  '503 for good': { scripts: always(fails(503, 'ServiceUnavailableException')), outcomes: [], calls: 5 },
  'no access: the fallback answers': {
    scripts: [fails(403, 'AccessDeniedException'), good],
    outcomes: ['ok'],
    calls: 2,
  },
  'the model’s own time-out': {
    scripts: [fails(408, 'ModelTimeoutException'), good],
    outcomes: ['timeout', 'ok'],
    estimated: 1,
    calls: 2,
  },
  'it hangs, then answers': { scripts: [{ kind: 'hang' }, good], outcomes: ['timeout', 'ok'], estimated: 1, calls: 2 },
  'cut before text, then an answer': {
    scripts: [{ kind: 'cut' }, good],
    outcomes: ['cut', 'ok'],
    estimated: 1,
    calls: 2,
  },
  'an end without words, then an answer': {
    scripts: [answer([], { usage: { ...usage, output: 0 } }), good],
    outcomes: ['empty', 'ok'],
    calls: 2,
  },
  'an end without words, twice': { scripts: always(answer([' '], { usage })), outcomes: ['empty', 'empty'], calls: 2 },
  'a refusal': { scripts: [answer([], { stop: 'refusal', usage })], outcomes: ['refusal'], calls: 1 },
  'a guardrail': {
    scripts: [answer(['No.'], { stop: 'guardrail_intervened', usage })],
    outcomes: ['refusal'],
    calls: 1,
  },
  'out of tokens': { scripts: [answer(text, { stop: 'max_tokens', usage })], outcomes: ['max_tokens'], calls: 1 },
  'out of tokens before a word': {
    scripts: [answer([], { stop: 'max_tokens', thinking: 'hm', usage })],
    outcomes: ['max_tokens'],
    calls: 1,
  },
  'no usage': { scripts: [answer(text, { noUsage: true })], outcomes: ['ok'], estimated: 1, calls: 1 },
  slow: { scripts: [answer(text, { usage, waitMs: 120, betweenMs: 40 })], outcomes: ['ok'], calls: 1 },
  'a long prompt, at its own price': {
    scripts: [answer(text, { usage: { ...usage, input: 100_001 } })],
    outcomes: ['ok'],
    calls: 1,
  },
  'all at once: a throttle, a cut, nothing, then the fallback': {
    scripts: [throttled(), { kind: 'cut' }, answer([], { usage }), good],
    outcomes: ['cut', 'empty', 'ok'],
    estimated: 1,
    calls: 4,
  },
  'garbage, then an answer': {
    scripts: [{ kind: 'malformed' }, good],
    outcomes: ['failed', 'ok'],
    estimated: 1,
    calls: 2,
    only: 'json',
  },
  'cut after text': {
    scripts: [answer(text, { usage, break: { after: 1, by: 'cut' } })],
    outcomes: ['cut'],
    estimated: 1,
    calls: 1,
    only: 'stream',
  },
  'it hangs after text': {
    scripts: [answer(text, { usage, break: { after: 1, by: 'hang' } })],
    outcomes: ['timeout'],
    estimated: 1,
    calls: 1,
    only: 'stream',
  },
  'an end without a stop': {
    scripts: [answer(text, { usage, break: { after: 2, by: 'end' } })],
    outcomes: ['cut'],
    estimated: 1,
    calls: 1,
    only: 'stream',
  },
  'a 500 within the stream': {
    scripts: [answer(text, { usage, break: { after: 1, by: 'internalServerException' } })],
    outcomes: ['failed'],
    estimated: 1,
    calls: 1,
    only: 'stream',
  },
}

type Row = Record<string, unknown>

/** The rows of a user's ledger, in the order of the calls. */
async function ledgerOf({ store }: FastifyInstance, userId: string): Promise<Row[]> {
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.tableName,
      KeyConditionExpression: 'PK = :pk AND begins_with(SK, :sk)',
      ExpressionAttributeValues: { ':pk': userPartition(userId), ':sk': 'USAGE#' },
      ConsistentRead: true,
    }),
  )
  return Items
}

const sum = (rows: readonly Row[], field: string): number => rows.reduce((total, row) => total + Number(row[field]), 0)

const figures = ['inputTokens', 'outputTokens', 'cacheReadTokens', 'cacheWriteTokens', 'costMicroUsd'] as const

/** The calls whose usage went out, from the stand-in's books alone, at the prices of the catalogue. */
function reportedBy({ calls }: Bedrock, from: number) {
  const catalogue = loadCatalogue()
  const reports = calls.slice(from).flatMap(({ modelId, reported }) => (reported ? [{ modelId, reported }] : []))
  const of = (kind: 'input' | 'output' | 'cacheRead' | 'cacheWrite') =>
    reports.reduce((total, { reported }) => total + reported[kind], 0)
  return {
    calls: reports.length,
    inputTokens: of('input'),
    outputTokens: of('output'),
    cacheReadTokens: of('cacheRead'),
    cacheWriteTokens: of('cacheWrite'),
    costMicroUsd: reports.reduce(
      (total, { modelId, reported }) => total + costMicroUsd(catalogue.requireModel(modelId, 'TEST'), reported),
      0,
    ),
  }
}

async function startOnOwnTable(t: Parameters<typeof startApp>[0], patienceMs = 400) {
  const bedrock = await startBedrock(t)
  const settings = {
    ...onBedrock(bedrock.endpoint),
    MODEL_FIRST_TOKEN_TIMEOUT_MS: String(patienceMs),
    MODEL_IDLE_TIMEOUT_MS: String(patienceMs),
    TABLE_NAME: `ledger-${ulid()}`,
    // A busy machine must not look like a store that is away.
    STORE_TIMEOUT_MS: '60000',
  }
  const app = await startApp(t, settings, () => noon)
  return { bedrock, app }
}

/** The rows of the day, written now, against the rows of the ledger. */
async function expectSpendEqualsLedger(
  t: { equal(found: unknown, wanted: unknown, message: string): unknown },
  app: FastifyInstance,
  rows: readonly Row[],
): Promise<void> {
  await app.spend.sync()
  const spend = sumFigures(await createSpendRows(app.store.client, app.store.tableName).read(today, noon))
  for (const field of figures) t.equal(spend[field], sum(rows, field), `spend rows, ${field}`)
  const estimates = rows.filter(row => row.estimated === true)
  t.equal(spend.calls, rows.length, 'spend rows, calls')
  t.equal(spend.estimatedCalls, estimates.length, 'spend rows, estimated calls')
  t.equal(spend.estimatedMicroUsd, sum(estimates, 'costMicroUsd'), 'spend rows, estimated cost')
  t.equal(spend.requests, new Set(rows.map(row => row.requestId)).size, 'spend rows, requests')
}

for (const how of ['json', 'stream'] as const) {
  t.test(`every fault of the model, ${how}: the ledger is what it reported, the day’s rows are the ledger`, async t => {
    const { bedrock, app } = await startOnOwnTable(t)
    const all: Row[] = []
    for (const [name, fault] of Object.entries(faults)) {
      if (fault.only !== undefined && fault.only !== how) continue
      const anna = await newUser(app)
      const from = bedrock.calls.length
      // Not in the stand-in's queue: a script that is not used would answer the next one's call.
      const scripts = [...fault.scripts]
      bedrock.answerBy(() => scripts.shift() ?? good)
      await (how === 'stream' ? anna.stream({ message: known }) : anna.chat({ message: known }))
      await app.ledger.settled()
      const rows = await ledgerOf(app, anna.userId)
      all.push(...rows)
      const told = rows.filter(row => row.estimated === false)
      const reported = reportedBy(bedrock, from)
      t.same(
        rows.map(row => row.outcome),
        fault.outcomes,
        `${name}: outcomes`,
      )
      t.equal(bedrock.calls.length - from, fault.calls, `${name}: calls that reached the model`)
      t.equal(rows.length - told.length, fault.estimated ?? 0, `${name}: estimates`)
      t.equal(told.length, reported.calls, `${name}: a row for each call whose usage went out`)
      for (const field of figures) t.equal(sum(told, field), reported[field], `${name}: ${field}`)
    }
    await expectSpendEqualsLedger(t, app, all)
  })
}

t.test('the client leaves: the call is read to its end, and its usage is what the model said', async t => {
  const { bedrock, app } = await startOnOwnTable(t, 20_000)
  const url = await listen(app)
  const anna = await newUser(app)
  bedrock.answerBy(() =>
    answer(
      Array.from({ length: 12 }, () => 'more words. '),
      { usage, betweenMs: 20 },
    ),
  )
  const open = await openStream(url, anna.authorization, { message: known })
  let seen = ''
  while (!seen.includes('more')) seen += (await open.next()) ?? ''
  open.leave()
  const rows = await until(async () => {
    const found = await ledgerOf(app, anna.userId)
    return found.length > 0 && found
  })
  t.match(rows, [{ outcome: 'abandoned', estimated: false }])
  for (const field of figures) t.equal(sum(rows, field), reportedBy(bedrock, 0)[field], field)
  await expectSpendEqualsLedger(t, app, rows)
})

t.test('a draft, its repair and the rules: two calls of one request', async t => {
  const { bedrock, app } = await startOnOwnTable(t, 20_000)
  const anna = await newUser(app)
  bedrock.answerBy(() => toolAnswer({ nonsense: true }, { usage }))
  for (const [path, payload] of [
    ['workout-plan/generate', { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: ['dumbbells'] }],
    ['meal-plan/generate', { goals: ['health'], dietaryPreferences: [], allergies: [] }],
    ['form-check', { exercise: 'back squat', issue: 'my knees cave in' }],
    ['motivation', { situation: 'comeback' }],
  ] as const) {
    const answered = await anna.call('POST', `/api/ai/${path}`, { payload })
    t.match(answered.json(), { source: 'rules', tokensUsed: 2 * (1_013 + 97 + 2_003 + 401) }, path)
  }
  await app.ledger.settled()
  const rows = await ledgerOf(app, anna.userId)
  t.equal(rows.length, 8)
  for (const field of figures) t.equal(sum(rows, field), reportedBy(bedrock, 0)[field], field)
  t.same(new Set(rows.map(row => row.ability)), new Set(['workout_plan', 'meal_plan', 'form_check', 'motivation']))
  await expectSpendEqualsLedger(t, app, rows)
})
