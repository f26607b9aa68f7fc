/** What must hold of a figure: of the service's own, or of its ratio to the minimal server's. */
export type Target = { of: 'ratio' | 'service'; atMost?: number; atLeast?: number }

export type Row = {
  what: string
  unit: string
  service: number
  minimal?: number
  /** Of the two; where rounds were paired, the median of the rounds' ratios. */
  ratio?: number
  target?: Target
}

/** A part's figures: those that are compared, and whatever else it has to say. */
export type Report = { rows?: Row[]; tables?: Table[]; notes?: string[] }
export type Table = { title: string; header: string[]; rows: (string | number)[][] }

export type Named = Report & { part: string }

/** Undefined where there is no target. */
export function meets({ target, service, ratio }: Row): boolean | undefined {
  if (!target) return undefined
  const value = target.of === 'ratio' ? ratio : service
  if (value === undefined || Number.isNaN(value)) return false
  return value <= (target.atMost ?? Number.POSITIVE_INFINITY) && value >= (target.atLeast ?? Number.NEGATIVE_INFINITY)
}

const comparison = ['', 'service', 'minimal', 'ratio', 'target', '']

/** The report for people. */
export function toText(reports: readonly Named[]): string {
  return reports
    .flatMap(({ part, rows = [], tables = [], notes = [] }) => [
      ...(rows.length > 0 ? [toTable({ title: part, header: comparison, rows: rows.map(toCells) })] : []),
      ...tables.map(toTable),
      ...(notes.length > 0 ? [notes.map(note => `  ${note}\n`).join('')] : []),
    ])
    .join('\n')
}

/** The same for programs, with whether each target is met. */
export const toJson = (reports: readonly Named[]): string =>
  JSON.stringify(
    reports.map(({ rows = [], ...rest }) => ({ ...rest, rows: rows.map(row => ({ ...row, met: meets(row) })) })),
    undefined,
    2,
  )

function toCells(row: Row): string[] {
  const { what, unit, service, minimal, ratio } = row
  const met = meets(row)
  return [
    `${what}, ${unit}`,
    figure(service),
    minimal === undefined ? '' : figure(minimal),
    ratio === undefined ? '' : ratio.toFixed(2),
    targetWords(row),
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ]
}

function targetWords({ target }: Row): string {
  if (!target) return ''
  const unit = target.of === 'ratio' ? ' x' : ''
  if (target.atMost !== undefined) return `<= ${target.atMost}${unit}`
  return `>= ${target.atLeast}${unit}`
}

const figure = (value: number): string => {
  if (Number.isInteger(value)) return String(value)
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}

function toTable({ title, header, rows }: Table): string {
  const lines = [[title, ...header.slice(1)], ...rows.map(row => row.map(String))]
  const widths = header.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)))
  const text = lines.map(line =>
    line
      .map((cell, at) => pad(cell, widths[at] ?? 0, at))
      .join('   ')
      .trimEnd(),
  )
  return `${text.join('\n')}\n`
}

/** Names to the left, figures to the right. */
const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width)
