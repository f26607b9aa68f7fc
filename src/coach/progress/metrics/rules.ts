import type { Metrics, ProgressItem } from '#src/api/progress.ts'
import type { ShownRecord } from '#src/athlete/port.ts'
import { adjustmentsOf } from './rulesGoals.ts'
import { insightsOf } from './rulesInsights.ts'
import { recommendationsOf } from './rulesTraining.ts'
import type { Said } from './said.ts'

export type RulesInsights = {
  readonly insights: ProgressItem[]
  readonly recommendations: ProgressItem[]
  readonly goalAdjustments: ProgressItem[]
}

const mostItems = 6

/**
 * The words without a model: at most six of each kind, the weightiest first, each with the ids of the records that it
 * rests on and no number that is not in them. Where data or a record are missing, nothing is said.
 */
export const rulesInsights = (metrics: Metrics, records: readonly ShownRecord[]): RulesInsights => {
  const given = new Set(records.map(({ id }) => id))
  const ids = new Map(metrics.shown.map(({ about, id }) => [about, id]))
  const toItems = (said: readonly Said[]): ProgressItem[] =>
    said
      .flatMap(({ text, about }) => {
        const known = about.map(key => ids.get(key)).filter(id => id !== undefined && given.has(id))
        const cited = known.flatMap(id => id ?? [])
        return cited.length === about.length ? [{ text, records: cited }] : []
      })
      .slice(0, mostItems)
  return {
    insights: toItems(insightsOf(metrics)),
    recommendations: toItems(recommendationsOf(metrics)),
    goalAdjustments: toItems(adjustmentsOf(metrics)),
  }
}
