import type { Count, CounterName, DurationName, GaugeName, Spread } from './figures.ts'
import type { Readings } from './metrics.ts'
import { isProbe } from './probes.ts'

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html */
export const emfNamespace = 'GymCoach'

/** The specification takes no more in one array. */
const mostValues = 100

type Unit = 'Count' | 'Milliseconds' | 'None'
type Values = Record<string, { unit: Unit; value: number | readonly number[] }>

/** One log line: the metadata, and a member for each dimension and each metric that they name. */
export type EmfDocument = {
  readonly _aws: {
    readonly Timestamp: number
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string
      readonly Dimensions: readonly (readonly string[])[]
      readonly Metrics: readonly { readonly Name: string; readonly Unit: Unit }[]
    }[]
  }
  readonly [member: string]: unknown
}

/** What a minute came to: its counts, and what was read of the gauges meanwhile. */
export type Minute = {
  readings: Readings
  samples: ReadonlyMap<GaugeName, readonly number[]>
  /** Routes whose latency is told apart; the others go together. Each one more costs a metric. */
  ownRoutes: ReadonlySet<string>
  nowMs: number
}

/**
 * A minute as CloudWatch log lines: one with the totals, zeros too, so that no alarm lacks data; one for each ability and
 * model that was called, one for each route that answered.
 */
export function toEmf(minute: Minute): EmfDocument[] {
  return [toDocument(minute, {}, totalsOf(minute)), ...byAbility(minute), ...byRoute(minute)]
}

function toDocument({ nowMs }: Minute, dimensions: Record<string, string>, values: Values): EmfDocument {
  const metrics = Object.entries(values).filter(([, { value }]) => typeof value === 'number' || value.length > 0)
  return {
    _aws: {
      Timestamp: nowMs,
      CloudWatchMetrics: [
        {
          Namespace: emfNamespace,
          Dimensions: [Object.keys(dimensions)],
          Metrics: metrics.map(([Name, { unit }]) => ({ Name, Unit: unit })),
        },
      ],
    },
    ...dimensions,
    ...Object.fromEntries(metrics.map(([name, { value }]) => [name, value])),
  }
}

const count = (value: number) => ({ unit: 'Count', value }) as const
const times = (spreads: readonly Spread[]) => ({ unit: 'Milliseconds', value: valuesOf(spreads) }) as const

function totalsOf({ readings: { figures, gauge }, samples }: Minute): Values {
  const all = (name: CounterName, where: (labels: readonly string[]) => boolean = () => true): number =>
    sumOf(figures.counts(name).filter(({ labels }) => where(labels)))
  const problems = (code: string) => count(all('problems', ([own]) => own === code))
  const spread = (name: DurationName) => figures.spreads(name)
  const known = (name: GaugeName) => {
    const value = gauge(name)
    return { unit: 'None', value: value === undefined ? [] : value } as const
  }
  const sampled = (name: GaugeName) => ({ unit: 'Count', value: samples.get(name) ?? [] }) as const
  return {
    RequestsInFlight: sampled('requestsInFlight'),
    Requests: count(all('requests', ([, route = '']) => !isProbe(route))),
    ServerErrors: count(all('requests', ([, route = '', status = '']) => !isProbe(route) && status >= '500')),
    Latency: times(spread('answers').filter(({ labels: [, route = ''] }) => !isProbe(route))),
    QuotaRefusals: problems('quota_exceeded'),
    BurstRefusals: problems('too_many_requests'),
    Overloaded: problems('overloaded'),
    SpendLimitRefusals: problems('spend_limit_reached'),
    StoreUnavailable: problems('store_unavailable'),
    InternalErrors: problems('internal'),
    AnswersByRules: count(all('answersByRules')),
    CacheHits: count(all('cachedAnswers', ([, result]) => result === 'hit')),
    CacheMisses: count(all('cachedAnswers', ([, result]) => result === 'miss')),
    LedgerRowsLost: count(all('ledgerRowsLost')),
    ...spentOn(all),
    CacheReadTokens: count(all('modelTokens', ([, , kind]) => kind === 'cache_read')),
    ModelFailures: count(all('modelFailures')),
    ModelDuration: times(spread('modelCallTimes')),
    ModelFirstEvent: times(spread('firstEvents')),
    ModelSlotsHeld: sampled('modelSlotsHeld'),
    ModelSlotsWaiting: sampled('modelSlotsWaiting'),
    SpendTodayMicroUsd: known('spendTodayMicroUsd'),
    SpendLimitMicroUsd: known('spendLimitMicroUsd'),
  }
}

/** Calls, tokens and cost of what `where` names. */
function spentOn(all: (name: CounterName, where?: (labels: readonly string[]) => boolean) => number): Values {
  return {
    ModelCalls: count(all('modelCalls')),
    InputTokens: count(all('modelTokens', ([, , kind]) => kind !== 'output')),
    OutputTokens: count(all('modelTokens', ([, , kind]) => kind === 'output')),
    CostMicroUsd: { unit: 'None', value: all('modelCost') },
  }
}

function byAbility(minute: Minute): EmfDocument[] {
  const { figures } = minute.readings
  const pairs = new Map(
    figures.counts('modelCalls').map(({ labels: [a = '', m = ''] }) => [`${a}\n${m}`, [a, m] as const]),
  )
  return [...pairs.values()].map(([ability, model]) => {
    const own = ([a, m]: readonly string[]) => a === ability && m === model
    const values = spentOn((name, where = () => true) =>
      sumOf(figures.counts(name).filter(({ labels }) => own(labels) && where(labels))),
    )
    return toDocument(minute, { Ability: ability, Model: model }, values)
  })
}

function byRoute(minute: Minute): EmfDocument[] {
  const { readings, ownRoutes } = minute
  const spreads = readings.figures.spreads('answers').filter(({ labels: [, route = ''] }) => !isProbe(route))
  const grouped = Map.groupBy(spreads, ({ labels: [, route = ''] }) => (ownRoutes.has(route) ? route : 'other'))
  return [...grouped].map(([route, own]) => toDocument(minute, { Route: route }, { Latency: times(own) }))
}

const sumOf = (rows: readonly Count[]): number => rows.reduce((sum, { value }) => sum + value, 0)

/**
 * All values if they are 100 or fewer; else 100 that stand evenly for them, the least and the greatest among them: so
 * CloudWatch's percentiles are right to a hundredth, and a minute's line stays small whatever the load.
 */
function valuesOf(spreads: readonly Spread[]): number[] {
  const merged = new Map<number, number>()
  for (const { values } of spreads) {
    for (const [value, times] of values) merged.set(value, (merged.get(value) ?? 0) + times)
  }
  const sorted = [...merged].sort(([a], [b]) => a - b)
  const total = sorted.reduce((sum, [, times]) => sum + times, 0)
  if (total <= mostValues) return sorted.flatMap(([value, times]) => Array<number>(times).fill(value))
  const chosen: number[] = []
  let passed = 0
  for (const [value, times] of sorted) {
    passed += times
    while (chosen.length < mostValues && rankOf(chosen.length, total) < passed) chosen.push(value)
  }
  return chosen
}

/** The place, from 0, of the n-th of the values that stand for `total` of them. */
const rankOf = (nth: number, total: number): number => Math.floor((nth * (total - 1)) / (mostValues - 1))
