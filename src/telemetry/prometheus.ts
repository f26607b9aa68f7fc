import { type Count, counters, durations, type GaugeName, gauges, type Spread } from './figures.ts'
import type { Readings } from './metrics.ts'

/** Bounds in milliseconds, of two digits at most (see `roundedUp`): store calls take a few, plans half a minute. */
const boundsMs = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000]

/** The service's own figures in the text format that Prometheus reads. */
export function toPrometheus({ figures, gauge }: Readings): string {
  const lines: string[] = []
  for (const name of keysOf(counters)) {
    const { name: metric, help, labels } = counters[name]
    const rows = figures.counts(name)
    if (rows.length === 0 && labels.length > 0) continue
    lines.push(...heading(metric, help, 'counter'))
    // What has no labels is there from the start, so that its first rise is seen.
    if (rows.length === 0) lines.push(`${metric} 0`)
    lines.push(...rows.map(row => counterLine(metric, labels, row)))
  }
  for (const name of keysOf(durations)) {
    const { name: metric, help, labels } = durations[name]
    const rows = figures.spreads(name)
    if (rows.length === 0) continue
    lines.push(...heading(metric, help, 'histogram'))
    for (const row of rows) lines.push(...histogramLines(metric, labels, row))
  }
  for (const name of keysOf(gauges)) lines.push(...gaugeLines(name, gauge(name)))
  return `${lines.join('\n')}\n`
}

function gaugeLines(gaugeName: GaugeName, value: number | undefined): string[] {
  if (value === undefined) return []
  const { name, help } = gauges[gaugeName]
  return [...heading(name, help, 'gauge'), `${name} ${value}`]
}

const heading = (metric: string, help: string, type: string): string[] => [
  `# HELP ${metric} ${help}`,
  `# TYPE ${metric} ${type}`,
]

const counterLine = (metric: string, names: readonly string[], { labels, value }: Count): string =>
  `${metric}${labelsOf(names, labels)} ${value}`

function histogramLines(metric: string, names: readonly string[], { labels, count, sumMs, values }: Spread): string[] {
  const upTo = (boundMs: number): number => {
    let below = 0
    for (const [value, times] of values) if (value <= boundMs) below += times
    return below
  }
  const bucket = (bound: string, below: number): string =>
    `${metric}_bucket${labelsOf([...names, 'le'], [...labels, bound])} ${below}`
  return [
    ...boundsMs.map(boundMs => bucket(String(boundMs / 1000), upTo(boundMs))),
    bucket('+Inf', count),
    `${metric}_sum${labelsOf(names, labels)} ${sumMs / 1000}`,
    `${metric}_count${labelsOf(names, labels)} ${count}`,
  ]
}

function labelsOf(names: readonly string[], values: readonly string[]): string {
  if (names.length === 0) return ''
  return `{${names.map((name, at) => `${name}="${escaped(values[at] ?? '')}"`).join(',')}}`
}

const escaped = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

function keysOf<Key extends string>(table: Record<Key, unknown>): Key[] {
  const keys: Key[] = []
  for (const key in table) keys.push(key)
  return keys
}
