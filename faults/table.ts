import type { Row } from './rehearse.ts'

const columns: { head: string; of: (row: Row) => string; wide?: number }[] = [
  { head: 'fault', of: ({ fault }) => fault, wide: 34 },
  { head: 'what users saw while it lasted', of: ({ saw }) => sawAsText(saw), wide: 50 },
  { head: 'lost', of: ({ balance }) => String(balance.lost) },
  { head: 'double-charged', of: ({ balance }) => String(balance.doubleCharged) },
  { head: 'uncharged', of: ({ balance }) => String(balance.uncharged) },
  { head: 'over limit', of: ({ balance }) => String(balance.overLimit) },
  { head: 'ledger off by', of: ({ balance }) => String(balance.ledger) },
  { head: 'out of order', of: ({ balance }) => String(balance.disorder) },
  { head: 'recovery s', of: ({ recoveryS }) => recoveryS?.toFixed(1) ?? '-' },
  { head: 'all answered s', of: ({ settledS }) => settledS?.toFixed(1) ?? '-' },
  { head: 'peak MB', of: ({ peakMb }) => peakMb?.toFixed(0) ?? '-' },
  { head: 'verdict', of: ({ verdict }) => verdict },
]

const sawAsText = (saw: Row['saw']): string =>
  Object.entries(saw)
    .map(([label, count]) => `${count}x ${label}`)
    .join('; ')

/** The rows as a Markdown table, then what was not as demanded. */
export function toTable(rows: readonly Row[]): string {
  const cells = rows.map(row => columns.map(({ of }) => of(row).replaceAll('|', '/')))
  const widths = columns.map(({ head, wide = 0 }, at) =>
    Math.max(head.length, wide, ...cells.map(row => row[at]?.length ?? 0)),
  )
  const lineOf = (texts: readonly string[]) =>
    `| ${texts.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const lines = [
    lineOf(columns.map(({ head }) => head)),
    lineOf(widths.map(width => '-'.repeat(width))),
    ...cells.map(lineOf),
  ]
  const remarks = rows.flatMap(({ name, verdict, findings }) =>
    findings.map(finding => `${verdict === 'skipped' ? 'SKIPPED' : 'FAILED'} ${name}: ${finding}`),
  )
  return [...lines, ...(remarks.length > 0 ? ['', ...remarks] : [])].join('\n')
}
