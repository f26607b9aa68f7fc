/** How a figure is named at /metrics, what it means, and the labels that part it: all of them of few values. */
type Definition = { readonly name: string; readonly help: string; readonly labels: readonly string[] }

/** What only grows. */
export const counters = {
  requests: {
    name: 'gym_coach_http_requests_total',
    help: 'Requests answered.',
    labels: ['method', 'route', 'status'],
  },
  problems: { name: 'gym_coach_problems_total', help: 'Problems told to clients, by their code.', labels: ['code'] },
  quotaRefusals: {
    name: 'gym_coach_quota_refusals_total',
    help: 'Requests refused by the daily allowance: requests of the tier, or attempts of any tier.',
    labels: ['tier', 'limit'],
  },
  modelCalls: {
    name: 'gym_coach_model_calls_total',
    help: 'Calls that reached the model; estimated: its own usage never came.',
    labels: ['ability', 'model', 'outcome', 'estimated'],
  },
  modelFailures: {
    name: 'gym_coach_model_failures_total',
    help: 'Calls without a usable answer, those that never reached the model too, by what went wrong.',
    labels: ['ability', 'model', 'failure'],
  },
  modelTokens: {
    name: 'gym_coach_model_tokens_total',
    help: 'Tokens of settled calls: input, output, cache_read, cache_write.',
    labels: ['ability', 'model', 'kind'],
  },
  modelCost: {
    name: 'gym_coach_model_cost_micro_usd_total',
    help: 'Cost of settled calls in millionths of a US dollar.',
    labels: ['ability', 'model'],
  },
  cachedAnswers: {
    name: 'gym_coach_cached_answers_total',
    help: 'Answers that all users share: hit, or miss where one had to be made.',
    labels: ['route', 'result'],
  },
  answersByRules: {
    name: 'gym_coach_answers_by_rules_total',
    help: 'Answers that the rules gave in the place of the model.',
    labels: ['route', 'reason'],
  },
  ledgerRowsLost: {
    name: 'gym_coach_ledger_rows_lost_total',
    help: 'Rows of the ledger that could not be written; the log has their figures.',
    labels: [],
  },
} as const satisfies Record<string, Definition>

/** How long things take, recorded in milliseconds. */
export const durations = {
  answers: {
    name: 'gym_coach_http_request_duration_seconds',
    help: 'Time to the end of an answer, for a stream to its last event.',
    labels: ['method', 'route'],
  },
  modelCallTimes: {
    name: 'gym_coach_model_call_duration_seconds',
    help: 'Time of a model call, read on in the background or not.',
    labels: ['ability', 'model'],
  },
  firstEvents: {
    name: 'gym_coach_model_first_event_seconds',
    help: 'Time to the first event of a model call.',
    labels: ['ability', 'model'],
  },
} as const satisfies Record<string, Definition>

/** What goes up and down; read when it is asked for. */
export const gauges = {
  requestsInFlight: { name: 'gym_coach_requests_in_flight', help: 'Requests under way.' },
  modelSlotsHeld: { name: 'gym_coach_model_slots_held', help: 'Places for model calls that are taken.' },
  modelSlotsWaiting: { name: 'gym_coach_model_slots_waiting', help: 'Requests that wait for such a place.' },
  spendTodayMicroUsd: {
    name: 'gym_coach_spend_today_micro_usd',
    help: 'Spent this UTC day by all processes as far as this one knows, in millionths of a US dollar.',
  },
  spendLimitMicroUsd: { name: 'gym_coach_spend_limit_micro_usd', help: 'The day’s cap on it.' },
} as const satisfies Record<string, { name: string; help: string }>

export type CounterName = keyof typeof counters
export type DurationName = keyof typeof durations
export type GaugeName = keyof typeof gauges

export type Count = { readonly labels: readonly string[]; value: number }

/** Durations rounded up to two digits: at most 90 values a power of ten, so that any number of them takes little room. */
export type Spread = {
  readonly labels: readonly string[]
  count: number
  sumMs: number
  /** How many took so many milliseconds, rounded up. */
  readonly values: Map<number, number>
}

/** Far more than this service has routes times codes; what comes beyond is a mistake and counts as `other`. */
const mostSeries = 1_000

export type Figures = ReturnType<typeof createFigures>

/** What was counted in this process since its start, or since the last `clear`. */
export function createFigures() {
  const counts = new Map<CounterName, Map<string, Count>>()
  const spreads = new Map<DurationName, Map<string, Spread>>()

  return {
    add(name: CounterName, labels: readonly string[], by = 1): void {
      seriesOf(counts, name, labels, () => ({ labels, value: 0 })).value += by
    },

    observe(name: DurationName, labels: readonly string[], ms: number): void {
      const spread = seriesOf(spreads, name, labels, () => ({ labels, count: 0, sumMs: 0, values: new Map() }))
      const value = roundedUp(ms)
      spread.count += 1
      spread.sumMs += Math.max(0, ms)
      spread.values.set(value, (spread.values.get(value) ?? 0) + 1)
    },

    counts: (name: CounterName): Count[] => [...(counts.get(name)?.values() ?? [])],
    spreads: (name: DurationName): Spread[] => [...(spreads.get(name)?.values() ?? [])],

    clear(): void {
      counts.clear()
      spreads.clear()
    },
  }
}

function seriesOf<Name, Series extends { labels: readonly string[] }>(
  all: Map<Name, Map<string, Series>>,
  name: Name,
  labels: readonly string[],
  begin: () => Series,
): Series {
  const own = all.get(name) ?? new Map<string, Series>()
  all.set(name, own)
  const key = labels.join('\n')
  const known = own.get(key)
  if (known) return known
  if (own.size >= mostSeries && labels.some(label => label !== 'other')) {
    const others = labels.map(() => 'other')
    return seriesOf(all, name, others, () => ({ ...begin(), labels: others }))
  }
  const series = begin()
  own.set(key, series)
  return series
}

/** To two digits; up, so that a value is at most a bound of two digits exactly when it was before. */
export function roundedUp(ms: number): number {
  if (!(ms > 0)) return 0
  const unit = 10 ** Math.max(0, Math.ceil(Math.log10(ms)) - 2)
  return Math.ceil(ms / unit) * unit
}
