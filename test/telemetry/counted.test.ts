import t from 'tap'
import { ulid } from 'ulid'
import { build } from '#src/app.ts'
import { CoachError } from '#src/errors.ts'
import { createLedger } from '#src/quota/ledger.ts'
import { mintPermit } from '#src/quota/permit.ts'
import { createMetrics } from '#src/telemetry/metrics.ts'
import { newUser, onBedrock, startApp, testConfig } from '#test/support/app.ts'
import { answer, startBedrock, throttled, toolAnswer } from '#test/support/bedrock.ts'
import { listen, openStream, until } from '#test/support/listen.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'
import { brokenEmfRules } from './emfRules.ts'

type App = Awaited<ReturnType<typeof startApp>>

/** The figures of /metrics by name and labels. */
async function scrape(app: App): Promise<Map<string, number>> {
  const answered = await app.inject('/metrics')
  const rows = answered.body.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  return new Map(
    rows.map(row => {
      const at = row.lastIndexOf(' ')
      return [row.slice(0, at), Number(row.slice(at + 1))]
    }),
  )
}

const sumOf = (figures: Map<string, number>, name: RegExp) =>
  [...figures].reduce((sum, [key, value]) => (name.test(key) ? sum + value : sum), 0)

t.test(
  'what a model used is what it reported; what failed, what was cached and who was refused is told apart',
  async t => {
    const bedrock = await startBedrock(t)
    const settings = { ...onBedrock(bedrock.endpoint), BEDROCK_FALLBACK_MODEL_ID: 'none', QUOTA_FREE: '3' }
    const app = await startApp(t, { ...settings, TABLE_NAME: `counted-${ulid()}`, STORE_TIMEOUT_MS: '60000' })
    const anna = await newUser(app)
    t.equal((await anna.chat({ message: 'How many sets a week for my back?' })).statusCode, 200)
    t.equal((await anna.stream({ message: 'How long should I rest?' })).statusCode, 200)
    bedrock.answerBy(() => ({ ...answer(['Rest ', 'two ', 'minutes.']), break: { after: 2, by: 'cut' } }))
    t.match((await anna.stream({ message: 'And between rows?' })).body, /event: error/)
    bedrock.answerBy(throttled)
    t.match((await anna.chat({ message: 'How many sets a week for my back?' })).json(), { degraded: {} })
    bedrock.answerBy(() =>
      toolAnswer({
        tips: [
          'Push your knees out in line with the middle toes.',
          'Keep the whole foot on the floor, heel to toes.',
          'Pause for a moment at the bottom to feel where the knees are.',
        ],
      }),
    )
    const form = {
      method: 'POST',
      url: '/api/ai/form-check',
      payload: { exercise: 'squat', issue: 'knees cave in' },
    } as const
    const first = await anna.call(form.method, form.url, { payload: form.payload, headers: { 'idempotency-key': 'a' } })
    t.match(first.json(), { source: 'model', cached: false })
    const again = await anna.call(form.method, form.url, { payload: form.payload, headers: { 'idempotency-key': 'a' } })
    t.equal(again.headers['idempotency-replayed'], 'true', 'a replay counts for nothing')
    t.match((await anna.call(form.method, form.url, { payload: form.payload })).json(), { cached: true })
    t.equal((await anna.chat({ message: 'Once more?' })).statusCode, 429)

    const figures = await scrape(app)
    const { input, output } = bedrock.reported()
    const primary = `model="${app.config.BEDROCK_MODEL_ID}"`
    const only = (name: string, value: number) => t.equal(sumOf(figures, new RegExp(`^gym_coach_${name}`)), value, name)
    only('model_calls_total{ability="chat".*outcome="ok",estimated="false"', 2)
    only('model_calls_total{ability="form_check"', 1)
    only('model_tokens_total{.*estimated', 0)
    const estimated = sumOf(figures, /^gym_coach_model_calls_total\{.*estimated="true"/)
    t.equal(estimated, 1, 'the one that was cut never told its usage')
    t.ok(sumOf(figures, /^gym_coach_model_tokens_total\{.*kind="output"/) >= output)
    t.ok(sumOf(figures, /^gym_coach_model_tokens_total\{.*kind="input"/) >= input)
    only('model_call_duration_seconds_count', 4)
    only('model_first_event_seconds_count', 4)
    t.ok(sumOf(figures, /^gym_coach_model_failures_total\{.*failure="throttled"/) > 0)
    t.ok(sumOf(figures, /^gym_coach_model_failures_total\{.*failure="cut"/) > 0)
    t.ok([...figures.keys()].filter(key => /model="/.test(key)).every(key => key.includes(primary)))
    only('answers_by_rules_total{route="/api/ai/chat"', 1)
    only('cached_answers_total{route="/api/ai/form-check",result="miss"}', 1)
    only('cached_answers_total{route="/api/ai/form-check",result="hit"}', 1)
    only('quota_refusals_total{tier="free",limit="requests"}', 1)
    only('problems_total{code="quota_exceeded"}', 1)
    t.equal(sumOf(figures, /^gym_coach_problems_total\{code="model_/), 1, 'the stream that broke off')
    const report = (await anna.get('/api/ai/usage')).json()
    only('model_cost_micro_usd_total', report.costMicroUsd)
  },
)

t.test('answers are counted by their route, never by their address; under way until they end', async t => {
  const bedrock = await startBedrock(t)
  bedrock.answerBy(() => ({ ...answer(['Rest ', 'two ', 'minutes.']), betweenMs: 50 }))
  const app = await startApp(t, { ...onBedrock(bedrock.endpoint), BURST_PER_MINUTE: '4' })
  const url = await listen(app)
  const anna = await newUser(app)
  const stream = await openStream(url, anna.authorization, { message: 'How long should I rest?' })
  await stream.next()
  t.equal((await scrape(app)).get('gym_coach_requests_in_flight'), 2, 'the stream and the scrape itself')
  stream.leave()
  await until(async () => (await scrape(app)).get('gym_coach_requests_in_flight') === 1)
  await app.inject('/nowhere/a')
  await app.inject('/nowhere/b?x=1')
  await anna.get(`/api/ai/conversations/${ulid()}`)
  await anna.get(`/api/ai/conversations/${ulid()}`)
  await anna.get('/api/ai/rate-limit')
  t.equal((await anna.get('/api/ai/rate-limit')).statusCode, 429)
  const figures = await scrape(app)
  const requests = (labels: string) => figures.get(`gym_coach_http_requests_total{${labels}}`)
  t.equal(requests('method="GET",route="unknown",status="404"'), 2)
  t.equal(requests('method="GET",route="/api/ai/conversations/:conversationId",status="404"'), 2)
  t.equal(requests('method="GET",route="/api/ai/rate-limit",status="429"'), 1)
  t.equal(figures.get('gym_coach_problems_total{code="too_many_requests"}'), 1)
  t.ok(
    [...figures.keys()].some(key => key.startsWith('process_cpu_seconds_total')),
    'and the process’s own',
  )
  t.notMatch([...figures.keys()].join('\n'), anna.userId)
})

t.test('a row of the ledger that is given up is counted, one that is written late is not', async t => {
  const { metrics, readings } = createMetrics()
  const put = { fails: 6 }
  const rows = {
    put: async () => {
      put.fails -= 1
      if (put.fails >= 0) throw new CoachError('store_unavailable')
    },
  }
  const log = { error: () => {} }
  const ledger = createLedger({ rows, pause: async () => {}, log, lost: metrics.ledgerRowLost })
  const permit = mintPermit('a-user', ulid(), '2026-11-22')
  const record = {
    callId: ulid(),
    startedAt: 0,
    ability: 'chat',
    model: 'a-model',
    tokens: { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 },
    costMicroUsd: 1,
    estimated: false,
    outcome: 'ok',
  } as const
  ledger.settle(permit, record)
  await ledger.settled()
  t.equal(readings.figures.counts('ledgerRowsLost')[0]?.value, 1)
  put.fails = 5
  ledger.settle(permit, record)
  await ledger.settled()
  t.equal(readings.figures.counts('ledgerRowsLost')[0]?.value, 1)
})

t.test('for CloudWatch: lines of figures on standard output, the last ones at the end', async t => {
  const { endpoint } = await useStore(t)
  const { TABLE_NAME, JWT_SECRET } = testConfig(endpoint)
  const service = await startService(t, {
    TABLE_NAME,
    JWT_SECRET,
    DYNAMODB_ENDPOINT: endpoint,
    PORT: '0',
    METRICS: 'emf',
    LOG_LEVEL: 'info',
  })
  const anna = await newUser(await startApp(t))
  t.equal((await fetch(`${service.url}/metrics`)).status, 404)
  t.equal((await service.chat(anna.authorization, { message: 'How many sets a week?' })).status, 200)
  t.equal(await service.end('SIGTERM'), 0)
  const lines = service.lines.filter(line => line.includes('"_aws"'))
  for (const line of lines) t.same(brokenEmfRules(line), [])
  const documents = lines.map(line => JSON.parse(line))
  const sum = (name: string) => documents.reduce((total, document) => total + (document[name] ?? 0), 0)
  t.equal(sum('Requests'), 2)
  t.same(documents.flatMap(({ Route }) => Route ?? []).sort(), ['/api/ai/chat', 'other'])
  t.ok(documents.every(({ msg, reqId }) => msg === undefined && reqId === undefined))
})

t.test('the page is there where it is asked for, and in the cloud for operators alone', async t => {
  const off = await startApp(t, { METRICS: 'off' })
  t.equal((await off.inject('/metrics')).statusCode, 404)
  const local = await startApp(t)
  const page = await local.inject('/metrics')
  t.equal(page.statusCode, 200)
  t.match(page.headers['content-type'], /^text\/plain; version=0\.0\.4/)
  const { endpoint } = await useStore(t)
  const [made] = await Promise.allSettled([build(testConfig(endpoint, { MODE: 'cloud' }))])
  if (made.status === 'rejected') {
    // The embedded engine has no TTL, so a cloud start on it must not come to be.
    t.match(made.reason, { name: 'ConfigError', message: /no TTL/ })
    return
  }
  const cloud = made.value
  t.teardown(() => cloud.close())
  t.equal((await cloud.inject('/metrics')).statusCode, 401)
  // Tokens are made in local mode only; both know the same secret.
  const asked = async (more: { scope?: string }) => {
    const { authorization } = await newUser(local, more)
    return (await cloud.inject({ url: '/metrics', headers: { authorization } })).statusCode
  }
  t.equal(await asked({}), 403)
  t.equal(await asked({ scope: 'admin' }), 200)
})
