import t from 'tap'
import { toEmf } from '#src/telemetry/emf.ts'
import { createMetrics } from '#src/telemetry/metrics.ts'
import { brokenEmfRules } from './emfRules.ts'

const nowMs = Date.parse('2026-11-22T12:00:00Z')
const tokens = { input: 100, output: 20, cacheRead: 1_000, cacheWrite: 0 }
const call = {
  callId: 'c',
  startedAt: nowMs,
  ability: 'chat',
  model: 'a-model',
  tokens,
  costMicroUsd: 33,
  estimated: false,
  outcome: 'ok',
} as const

function minuteOf(fill: (metrics: ReturnType<typeof createMetrics>['metrics']) => void) {
  const { metrics, readings } = createMetrics()
  fill(metrics)
  const samples = new Map([['requestsInFlight', [0, 3, 1]] as const])
  return toEmf({ readings, samples, ownRoutes: new Set(['/api/ai/chat']), nowMs })
}

const answered = (route: string, ms: number, status = 200) => ({ method: 'POST', route, status, ms })

t.test('a busy minute: the totals, each ability and model, each route; all by the specification', async t => {
  const documents = minuteOf(metrics => {
    for (let ms = 1; ms <= 5_000; ms += 1) metrics.requestAnswered(answered('/api/ai/chat', ms))
    metrics.requestAnswered(answered('/api/ai/plans', 7, 503))
    metrics.requestAnswered(answered('/health/live', 90_000))
    metrics.modelCallSettled(call, { durationMs: 900, firstEventMs: 250 })
    metrics.modelCallSettled({ ...call, ability: 'meal_plan' }, { durationMs: 2_000 })
    metrics.modelCallFailed({ ability: 'chat', model: 'a-model', failure: 'throttled' })
    metrics.problem('quota_exceeded')
    metrics.problem('too_many_requests')
    metrics.problem('store_unavailable')
    metrics.answerGiven('/api/ai/form-check', { source: 'model', cached: true })
    metrics.answerGiven('/api/ai/form-check', { source: 'model', cached: false })
    metrics.answerGiven('/api/ai/chat', { source: 'rules', degraded: { reason: 'model_timeout' } })
    metrics.ledgerRowLost()
    metrics.watch('spendTodayMicroUsd', () => 4_200_000)
  })
  for (const document of documents) t.same(brokenEmfRules(JSON.stringify(document)), [])
  const [totals, ...others] = documents
  t.match(totals, {
    RequestsInFlight: [0, 3, 1],
    Requests: 5_001,
    ServerErrors: 1,
    QuotaRefusals: 1,
    BurstRefusals: 1,
    StoreUnavailable: 1,
    Overloaded: 0,
    AnswersByRules: 1,
    CacheHits: 1,
    CacheMisses: 1,
    LedgerRowsLost: 1,
    ModelCalls: 2,
    ModelFailures: 1,
    InputTokens: 2_200,
    OutputTokens: 40,
    CacheReadTokens: 2_000,
    CostMicroUsd: 66,
    ModelDuration: [900, 2_000],
    ModelFirstEvent: [250],
    SpendTodayMicroUsd: 4_200_000,
  })
  t.equal(totals?.SpendLimitMicroUsd, undefined, 'what nobody reads is not told')
  const named = (key: string) => others.filter(document => key in document)
  t.same(
    named('Ability').map(({ Ability, Model, CostMicroUsd }) => [Ability, Model, CostMicroUsd]),
    [
      ['chat', 'a-model', 33],
      ['meal_plan', 'a-model', 33],
    ],
  )
  t.same(
    named('Route').map(({ Route }) => Route),
    ['/api/ai/chat', 'other'],
    'a route of its own only where it is worth a metric, and no probes',
  )
  t.same(named('Route')[1]?.Latency, [7])
})

t.test('5,000 latencies in 100 values keep the least, the greatest and the percentiles', async t => {
  const [, route] = minuteOf(metrics => {
    for (let ms = 1; ms <= 5_000; ms += 1) metrics.requestAnswered(answered('/api/ai/chat', ms))
  })
  const latency = route?.Latency
  if (!Array.isArray(latency)) throw new Error('there is no latency')
  t.equal(latency.length, 100)
  t.equal(latency[0], 1)
  t.equal(latency[99], 5_000)
  for (const percent of [10, 50, 90, 99]) {
    const exact = percent * 50
    t.ok(Math.abs(latency[percent] - exact) <= exact * 0.05 + 50, `p${percent}: ${latency[percent]}`)
  }
})

t.test('a quiet minute is one line, with zeros for the alarms', async t => {
  const documents = minuteOf(() => {})
  t.equal(documents.length, 1)
  const line = JSON.stringify(documents[0])
  t.same(brokenEmfRules(line), [])
  t.match(documents[0], { Requests: 0, ServerErrors: 0, CostMicroUsd: 0, QuotaRefusals: 0 })
  t.equal(documents[0]?.Latency, undefined, 'but no latency of nothing')
})

t.test('the rules are rules: each one that is broken is found', async t => {
  const good = {
    _aws: {
      Timestamp: nowMs,
      CloudWatchMetrics: [{ Namespace: 'N', Dimensions: [['D']], Metrics: [{ Name: 'M', Unit: 'Count' }] }],
    },
    D: 'd',
    M: [1, 2],
  }
  t.same(brokenEmfRules(JSON.stringify(good)), [])
  const [directive] = good._aws.CloudWatchMetrics
  const withDirective = (change: object) => ({
    ...good,
    _aws: { ...good._aws, CloudWatchMetrics: [{ ...directive, ...change }] },
  })
  const bad: object[] = [
    { ...good, _aws: { ...good._aws, Timestamp: '2026' } },
    { ...good, D: 5 },
    { ...good, D: undefined },
    { ...good, M: undefined },
    { ...good, M: '1' },
    { ...good, M: Array(101).fill(1) },
    { ...good, M: [] },
    withDirective({ Namespace: '' }),
    withDirective({ Dimensions: [] }),
    withDirective({ Metrics: Array.from({ length: 101 }, () => ({ Name: 'M', Unit: 'Count' })) }),
    withDirective({ Metrics: [{ Name: 'M', Unit: 'Counts' }] }),
    { _aws: { Timestamp: nowMs } },
  ]
  for (const document of bad)
    t.not(brokenEmfRules(JSON.stringify(document)).length, 0, JSON.stringify(document).slice(0, 200))
})
