import type { AdminUsage } from '#src/api/adminUsage.ts'
import type { Spender, SpendRow } from '#src/table/spend.ts'
import { byCost, mostTopUsers, sumFigures } from './spendFigures.ts'

/** The rows of all tasks of a day as one report; every list is ordered by cost, the dearest first. */
export function reportSpend(rows: readonly SpendRow[], date: string, limitMicroUsd: number): AdminUsage {
  const groups = rows.flatMap(row => row.groups)
  const total = sumFigures(groups)
  return {
    date,
    ...total,
    limitMicroUsd,
    share: limitMicroUsd > 0 ? total.costMicroUsd / limitMicroUsd : null,
    limitReached: total.costMicroUsd >= limitMicroUsd,
    byAbility: summed(
      groups,
      ({ ability }) => ability,
      ({ ability }) => ({ ability }),
    ),
    byModel: summed(
      groups,
      ({ model }) => model,
      ({ model }) => ({ model }),
    ),
    byAbilityAndModel: summed(
      groups,
      ({ ability, model }) => `${ability} ${model}`,
      ({ ability, model }) => ({ ability, model }),
    ),
    byTask: summed(
      rows,
      ({ taskId }) => taskId,
      (first, own) => ({
        task: first.taskId,
        starts: own.length,
        updatedAt:
          own
            .map(row => row.updatedAt)
            .toSorted()
            .at(-1) ?? first.updatedAt,
      }),
    ),
    topUsers: topOf(rows.flatMap(row => row.topUsers)),
  }
}

/** Sums by `keyOf`; `named` gives what a group is called. */
function summed<Row extends Parameters<typeof sumFigures>[0][number], Name extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  named: (first: Row, own: readonly Row[]) => Name,
) {
  return [...Map.groupBy(rows, keyOf).values()]
    .flatMap(own => (own[0] ? [{ ...named(own[0], own), ...sumFigures(own) }] : []))
    .sort((a, b) => b.costMicroUsd - a.costMicroUsd)
}

function topOf(spenders: readonly Spender[]): Spender[] {
  return [...Map.groupBy(spenders, ({ user }) => user)]
    .map(([user, own]) => ({
      user,
      requests: sum(own, row => row.requests),
      calls: sum(own, row => row.calls),
      tokens: sum(own, row => row.tokens),
      costMicroUsd: sum(own, row => row.costMicroUsd),
    }))
    .sort(byCost)
    .slice(0, mostTopUsers)
}

const sum = (rows: readonly Spender[], of: (row: Spender) => number): number =>
  rows.reduce((total, row) => total + of(row), 0)
