/**
 * What breaks the rules of the embedded metric format, as its specification states them; empty: valid. See
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function brokenEmfRules(line: string): string[] {
  const document = objectIn(JSON.parse(line))
  const metadata = objectIn(document._aws)
  const directives = metadata.CloudWatchMetrics
  const broken: string[] = []
  const must = (held: boolean, rule: string) => void (held || broken.push(rule))
  must(Buffer.byteLength(line) <= 256 * 1024, 'a document is at most 256 KB')
  must(Number.isInteger(metadata.Timestamp) && Number(metadata.Timestamp) > 1e12, 'Timestamp: milliseconds since 1970')
  must(Array.isArray(directives) && directives.length > 0, 'CloudWatchMetrics is an array')
  const names: string[] = []
  for (const item of Array.isArray(directives) ? directives : []) {
    const { Namespace, Dimensions, Metrics, ...more } = objectIn(item)
    must(Object.keys(more).length === 0, 'a directive has no other members')
    must(isName(Namespace), 'Namespace: 1 to 255 characters')
    must(Array.isArray(Dimensions) && Dimensions.length > 0, 'Dimensions: at least one set')
    for (const set of Array.isArray(Dimensions) ? Dimensions : []) {
      must(Array.isArray(set) && set.length <= 9, 'a set has at most 9 keys')
      for (const key of Array.isArray(set) ? set : []) {
        must(isName(key) && isName(document[String(key)]), `the dimension ${key} is a string at the root`)
      }
    }
    must(Array.isArray(Metrics) && Metrics.length <= 100, 'at most 100 metrics')
    for (const metric of Array.isArray(Metrics) ? Metrics : []) {
      const { Name, Unit, ...rest } = objectIn(metric)
      must(Object.keys(rest).length === 0, 'a metric has no other members')
      must(isName(Name), 'Name: 1 to 255 characters')
      must(typeof Unit === 'string' && units.has(Unit), `the unit ${Unit} is one that CloudWatch knows`)
      must(isTarget(document[String(Name)]), `${Name} is a number at the root, or 1 to 100 of them`)
      names.push(String(Name))
    }
  }
  must(new Set(names).size === names.length, 'no metric is named twice')
  return broken
}

const scales = ['', 'Kilo', 'Mega', 'Giga', 'Tera']
const amounts = scales.flatMap(scale => ['bytes', 'bits'].map(unit => (scale ? scale + unit : unit)))
const capitalised = amounts.map(unit => unit.charAt(0).toUpperCase() + unit.slice(1))
const units = new Set([
  'Seconds',
  'Microseconds',
  'Milliseconds',
  'Percent',
  'Count',
  'Count/Second',
  'None',
  ...capitalised,
  ...capitalised.map(unit => `${unit}/Second`),
])

function objectIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

const isName = (value: unknown): boolean => typeof value === 'string' && value.length >= 1 && value.length <= 255

function isTarget(value: unknown): boolean {
  const isNumber = (one: unknown) => typeof one === 'number' && Number.isFinite(one)
  return isNumber(value) || (Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(isNumber))
}
