import fc from 'fast-check'
import t from 'tap'
import { createFigures, roundedUp } from '#src/telemetry/figures.ts'
import { createMetrics } from '#src/telemetry/metrics.ts'
import { toPrometheus } from '#src/telemetry/prometheus.ts'

t.test('durations are rounded up to two digits, so that bounds of two digits part them exactly', async t => {
  for (const [ms, rounded] of [
    [0, 0],
    [-5, 0],
    [Number.NaN, 0],
    [0.2, 1],
    [5, 5],
    [99.1, 100],
    [100, 100],
    [101, 110],
    [250, 250],
    [250.01, 260],
    [1_000, 1_000],
    [59_999, 60_000],
  ] as const) {
    t.equal(roundedUp(ms), rounded, `${ms}`)
  }
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 600_000, noNaN: true }),
      fc.constantFrom(5, 25, 250, 2_500, 30_000),
      (ms, bound) => {
        const rounded = roundedUp(ms)
        return rounded <= bound === ms <= bound && rounded >= ms && rounded <= Math.max(ms * 1.1, ms + 1)
      },
    ),
  )
})

t.test('a label that grows without end is counted as other', async t => {
  const figures = createFigures()
  for (let n = 0; n < 5_000; n += 1) figures.add('answersByRules', ['/route', `reason-${n}`])
  const rows = figures.counts('answersByRules')
  t.ok(rows.length <= 1_001)
  t.equal(
    rows.reduce((sum, { value }) => sum + value, 0),
    5_000,
    'none is lost',
  )
  t.ok((rows.find(({ labels }) => labels.every(label => label === 'other'))?.value ?? 0) >= 4_000)
})

t.test('the text for Prometheus', async t => {
  const { metrics, readings } = createMetrics()
  metrics.requestBegun()
  metrics.requestBegun()
  metrics.requestAnswered({ method: 'PROPFIND', route: 'unknown', status: 404, ms: 30 })
  metrics.quotaRefused({ tier: 'free', limit: 'attempts' })
  metrics.modelCallFailed({ ability: 'chat', model: 'a "b"\\c\nd', failure: 'throttled' })
  metrics.watch('modelSlotsHeld', () => 4)
  metrics.watch('modelSlotsWaiting', () => undefined)
  const lines = toPrometheus(readings).split('\n')
  const has = (line: string) => t.ok(lines.includes(line), line)
  has('gym_coach_requests_in_flight 1')
  has('gym_coach_model_slots_held 4')
  has('gym_coach_ledger_rows_lost_total 0')
  has('gym_coach_http_requests_total{method="other",route="unknown",status="404"} 1')
  has('gym_coach_quota_refusals_total{tier="free",limit="attempts"} 1')
  has('gym_coach_model_failures_total{ability="chat",model="a \\"b\\"\\\\c\\nd",failure="throttled"} 1')
  has('gym_coach_http_request_duration_seconds_bucket{method="other",route="unknown",le="0.025"} 0')
  has('gym_coach_http_request_duration_seconds_bucket{method="other",route="unknown",le="0.05"} 1')
  has('gym_coach_http_request_duration_seconds_bucket{method="other",route="unknown",le="+Inf"} 1')
  has('gym_coach_http_request_duration_seconds_sum{method="other",route="unknown"} 0.03')
  t.notOk(
    lines.some(line => line.startsWith('gym_coach_model_slots_waiting')),
    'what is not known is not told',
  )
})
