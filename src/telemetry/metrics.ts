import type { ProblemCode } from '#src/errors.ts'
import type { Ability, CallRecord, CallTiming } from '#src/model/port.ts'
import type { Tier } from '#src/quota/tiers.ts'
import { createFigures, type Figures, type GaugeName } from './figures.ts'

/** A request that was answered; `route` is its pattern, never its address. */
export type AnsweredRequest = { method: string; route: string; status: number; ms: number }

/** What an answer says of how it came about, as far as it says so. */
type Provenance = { source?: unknown; cached?: unknown; degraded?: unknown }

/** What the service tells of itself in figures. Nothing here throws, waits or knows a user. */
export type Metrics = {
  requestBegun(): void
  /** The connection of a request that had begun is done with it. */
  requestAnswered(request: AnsweredRequest): void
  problem(code: ProblemCode): void
  /** The daily allowance refused; `limit` says which of its two rules. */
  quotaRefused(refusal: { tier: Tier; limit: 'requests' | 'attempts' }): void
  modelCallSettled(call: CallRecord, timing: CallTiming): void
  /** A call came to nothing; `failure` is the gate's word for it. Those that reached the model are settled as well. */
  modelCallFailed(call: { ability: Ability; model: string; failure: string }): void
  /** A fresh answer (no replay) of a route that can reach the model. */
  answerGiven(route: string, answer: object): void
  ledgerRowLost(): void
  /** Says how a figure that goes up and down is read, when it is asked for; undefined: not known now. */
  watch(name: GaugeName, read: () => number | undefined): void
}

/** The figures behind `Metrics`, for who writes them out. */
export type Readings = { figures: Figures; gauge: (name: GaugeName) => number | undefined }

/** Metrics that are counted in this process. */
export function createMetrics(): { metrics: Metrics; readings: Readings } {
  const figures = createFigures()
  const watched = new Map<GaugeName, () => number | undefined>()
  let inFlight = 0
  watched.set('requestsInFlight', () => inFlight)
  const metrics: Metrics = {
    requestBegun: () => {
      inFlight += 1
    },
    requestAnswered({ method, route, status, ms }) {
      inFlight -= 1
      figures.add('requests', [knownMethod(method), route, String(status)])
      figures.observe('answers', [knownMethod(method), route], ms)
    },
    problem: code => figures.add('problems', [code]),
    quotaRefused: ({ tier, limit }) => figures.add('quotaRefusals', [tier, limit]),
    modelCallSettled: (call, timing) => countCall(figures, call, timing),
    modelCallFailed: ({ ability, model, failure }) => figures.add('modelFailures', [ability, model, failure]),
    answerGiven: (route, answer) => countAnswer(figures, route, answer),
    ledgerRowLost: () => figures.add('ledgerRowsLost', []),
    watch: (name, read) => void watched.set(name, read),
  }
  return { metrics, readings: { figures, gauge: name => watched.get(name)?.() } }
}

/** Metrics that nobody wants to see. */
export const noMetrics: Metrics = {
  requestBegun: () => {},
  requestAnswered: () => {},
  problem: () => {},
  quotaRefused: () => {},
  modelCallSettled: () => {},
  modelCallFailed: () => {},
  answerGiven: () => {},
  ledgerRowLost: () => {},
  watch: () => {},
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** HTTP knows dozens of methods, and strangers try them. */
const knownMethod = (method: string): string => (methods.has(method) ? method : 'other')

function countCall(figures: Figures, call: CallRecord, { durationMs, firstEventMs }: CallTiming): void {
  const { ability, model, outcome, estimated, tokens, costMicroUsd } = call
  figures.add('modelCalls', [ability, model, outcome, String(estimated)])
  for (const [kind, count] of [
    ['input', tokens.input],
    ['output', tokens.output],
    ['cache_read', tokens.cacheRead],
    ['cache_write', tokens.cacheWrite],
  ] as const) {
    if (count > 0) figures.add('modelTokens', [ability, model, kind], count)
  }
  figures.add('modelCost', [ability, model], costMicroUsd)
  figures.observe('modelCallTimes', [ability, model], durationMs)
  if (firstEventMs !== undefined) figures.observe('firstEvents', [ability, model], firstEventMs)
}

function countAnswer(figures: Figures, route: string, answer: Provenance): void {
  const { degraded, cached, source } = answer
  const reason = typeof degraded === 'object' && degraded !== null && 'reason' in degraded ? degraded.reason : undefined
  if (typeof reason === 'string') figures.add('answersByRules', [route, reason])
  if (cached === true) figures.add('cachedAnswers', [route, 'hit'])
  // By rules nothing is kept: there was nothing to miss.
  else if (cached === false && (source === 'model' || reason !== undefined)) {
    figures.add('cachedAnswers', [route, 'miss'])
  }
}
