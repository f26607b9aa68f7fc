import type { Verdict } from './judge.ts'
import type { Profile } from './profiles.ts'

/** One wish and what came of it. */
export type Made = Verdict & {
  readonly profile: Profile
  readonly ms: number
  readonly costMicroUsd: number
  readonly calls: number
}

/** What the plans of one kind by one coach came to. Scores from 0 to 1; money in millionths of a dollar. */
export type Summary = {
  readonly coach: string
  readonly kind: Profile['kind']
  readonly asked: number
  readonly plans: number
  readonly firstTry: number
  readonly repaired: number
  readonly byRules: number
  /** No plan, by reason (`brief_infeasible`, `support`, ...). */
  readonly without: Readonly<Record<string, number>>
  /** Delivered plans that break a hard gate. */
  readonly broken: number
  readonly score: { readonly min: number; readonly p10: number; readonly median: number }
  readonly tokens: number
  readonly microUsdAPlan: number
  readonly ms: { readonly p50: number; readonly p95: number }
}

/** The value below which that share of the sorted values lies; 0 where there are none. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The summary of one kind. The cost of a plan has the calls in it of those wishes that came to nothing. */
export function summarise(coach: string, kind: Profile['kind'], all: readonly Made[]): Summary {
  const made = all.filter(({ profile }) => profile.kind === kind)
  const plans = made.filter(({ score }) => score !== undefined)
  const by = (source: string) => plans.filter(plan => plan.source === source).length
  const scores = ascending(plans.map(({ score = 0 }) => score))
  const times = ascending(plans.map(({ ms }) => ms))
  const without = Object.groupBy(
    made.filter(({ score }) => score === undefined),
    ({ source }) => source,
  )
  return {
    coach,
    kind,
    asked: made.length,
    plans: plans.length,
    firstTry: by('model'),
    repaired: by('repaired'),
    byRules: by('rules'),
    without: Object.fromEntries(Object.entries(without).map(([reason, list = []]) => [reason, list.length])),
    broken: plans.filter(({ broken }) => broken.length > 0).length,
    score: { min: scores[0] ?? 0, p10: quantile(scores, 0.1), median: quantile(scores, 0.5) },
    tokens: plans.length === 0 ? 0 : Math.round(sum(made.map(({ tokens }) => tokens)) / plans.length),
    microUsdAPlan:
      plans.length === 0 ? 0 : Math.round(sum(made.map(({ costMicroUsd }) => costMicroUsd)) / plans.length),
    ms: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
  }
}

const heads = [
  'coach',
  'plans',
  'asked',
  'delivered',
  'first try',
  'repaired',
  'by rules',
  'no plan',
  'hard gates broken',
  'score min / p10 / median',
  'tokens a plan',
  '$ a plan',
  'p50 / p95 ms',
]

/** The summaries as a table in Markdown. */
export function table(rows: readonly Summary[]): string {
  const cells = rows.map(row => [
    row.coach,
    row.kind,
    row.asked,
    row.plans,
    row.firstTry,
    row.repaired,
    row.byRules,
    Object.entries(row.without)
      .map(([reason, count]) => `${count} ${reason}`)
      .join(', ') || '0',
    row.broken,
    [row.score.min, row.score.p10, row.score.median].map(score => score.toFixed(3)).join(' / '),
    row.tokens,
    (row.microUsdAPlan / 1e6).toFixed(6),
    `${row.ms.p50.toFixed(0)} / ${row.ms.p95.toFixed(0)}`,
  ])
  const lines = [heads, heads.map(() => '---'), ...cells].map(line => `| ${line.join(' | ')} |`)
  return `${lines.join('\n')}\n`
}
