import type { AdminUsage } from '#src/api/adminUsage.ts'
import type { SpendFigures } from '#src/table/spend.ts'

/** What the operator set out to spend at most, in US dollars: from the first on a day an alarm is raised; the second is for a month. */
export const alarmUsd = 10
export const monthUsd = 50

const microUsd = 1_000_000

/** A sum of money against what it may be. */
type AgainstLimit = { limitMicroUsd: number; share: number | null }

export type SpendReport = {
  day: AdminUsage
  alarm: AgainstLimit & { reached: boolean }
  /** From the first day of the month to that day. */
  month: SpendFigures & AgainstLimit & { from: string; to: string }
  /** What the ledger says of that day, if it was asked for. */
  ledger?: SpendFigures
  /** The name of the user that was asked for, in the day's rows. */
  user?: string
}

export const against = (costMicroUsd: number, limitUsd: number): AgainstLimit => ({
  limitMicroUsd: limitUsd * microUsd,
  share: limitUsd > 0 ? costMicroUsd / (limitUsd * microUsd) : null,
})

/** The report as an operator reads it in a terminal. */
export function renderReport({ day, alarm, month, ledger, user }: SpendReport): string {
  const blocks = [
    `Spend on models, ${day.date} (UTC)`,
    table(
      ['', 'cost', 'limit', 'share'],
      [
        ['day, alarm', usd(day.costMicroUsd), usd(alarm.limitMicroUsd), percent(alarm.share)],
        ['day, cap', usd(day.costMicroUsd), usd(day.limitMicroUsd), percent(day.share)],
        [`month, ${month.from} on`, usd(month.costMicroUsd), usd(month.limitMicroUsd), percent(month.share)],
      ],
    ),
    ...(day.calls === 0
      ? [`Nothing was spent on ${day.date}: no model was asked, or no row of that day is left.`]
      : ofDay(day, user)),
    ...(ledger ? [againstLedger(day, ledger)] : []),
    ...(user === undefined ? [] : [`The user that you asked for is called ${user} on this day.`]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function ofDay(day: AdminUsage, user: string | undefined): string[] {
  const input = day.inputTokens + day.cacheReadTokens + day.cacheWriteTokens
  return [
    table(
      ['', ''],
      [
        ['requests', whole(day.requests)],
        ['calls', whole(day.calls)],
        ['cost a request', usd(day.costMicroUsd / Math.max(1, day.requests), 6)],
        ['input tokens', whole(input)],
        ['  read from the cache', percent(input > 0 ? day.cacheReadTokens / input : 0)],
        ['output tokens', whole(day.outputTokens)],
        [
          'estimated',
          `${whole(day.estimatedCalls)} calls, ${percent(day.costMicroUsd > 0 ? day.estimatedMicroUsd / day.costMicroUsd : 0)} of the cost`,
        ],
      ],
    ),
    table(
      ['ability', 'model', 'requests', 'calls', 'cost', 'a request'],
      day.byAbilityAndModel.map(({ ability, model, requests, calls, costMicroUsd }) => [
        ability,
        model,
        whole(requests),
        whole(calls),
        usd(costMicroUsd),
        requests > 0 ? usd(costMicroUsd / requests, 6) : '',
      ]),
    ),
    table(
      ['task', 'starts', 'calls', 'cost', 'as of'],
      day.byTask.map(({ task, starts, calls, costMicroUsd, updatedAt }) => [
        task,
        whole(starts),
        whole(calls),
        usd(costMicroUsd),
        updatedAt,
      ]),
    ),
    table(
      ['user', 'requests', 'calls', 'tokens', 'cost', ''],
      day.topUsers.map(spender => [
        spender.user,
        whole(spender.requests),
        whole(spender.calls),
        whole(spender.tokens),
        usd(spender.costMicroUsd, 6),
        spender.user === user ? '<' : '',
      ]),
    ),
  ]
}

function againstLedger(day: AdminUsage, ledger: SpendFigures): string {
  const difference = day.costMicroUsd - ledger.costMicroUsd
  const told =
    difference === 0 && day.calls === ledger.calls
      ? 'the rows above say the same'
      : `the rows above say ${usd(day.costMicroUsd, 6)} and ${whole(day.calls)} calls (a killed task loses its last seconds; a deleted user's ledger is gone)`
  return `The ledger has ${usd(ledger.costMicroUsd, 6)} and ${whole(ledger.calls)} calls of that day: ${told}.`
}

const usd = (costMicroUsd: number, decimals = 4): string => `$${(costMicroUsd / microUsd).toFixed(decimals)}`
const whole = (count: number): string => count.toLocaleString('en-US')
const percent = (share: number | null): string => (share === null ? '' : `${(share * 100).toFixed(1)} %`)

/** Columns as wide as their longest cell: words to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = head.some(Boolean) ? [head, ...rows] : rows
  const widths = head.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)))
  const isFigure = (cell: string) => /^[$\d]/.test(cell)
  const figures = head.map((_, at) => rows.every(row => !row[at] || isFigure(row[at])))
  const cell = (text: string, at: number) =>
    figures[at] ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)
  return lines.map(line => line.map(cell).join('  ').trimEnd()).join('\n')
}
