import type { DistanceUnit, WeightUnit } from '#src/api/import.ts'

/** Kilograms of a unit of weight; the pound is defined so (1959). */
const kilograms: Record<WeightUnit, number> = { kg: 1, lb: 0.453_592_37 }
/** Metres of a unit of distance; the international mile is defined so (1959). */
const metres: Record<DistanceUnit, number> = { m: 1, km: 1_000, mi: 1_609.344 }

const weightUnits = new Map<string, WeightUnit>([
  ['kg', 'kg'],
  ['kgs', 'kg'],
  ['lb', 'lb'],
  ['lbs', 'lb'],
])
const distanceUnits = new Map<string, DistanceUnit>([
  ['m', 'm'],
  ['meter', 'm'],
  ['meters', 'm'],
  ['km', 'km'],
  ['kms', 'km'],
  ['mi', 'mi'],
  ['mile', 'mi'],
  ['miles', 'mi'],
])

/** The unit that a file means by these letters. */
export const readWeightUnit = (text: string): WeightUnit | undefined => weightUnits.get(text.toLowerCase())
export const readDistanceUnit = (text: string): DistanceUnit | undefined => distanceUnits.get(text.toLowerCase())

/** Kilograms to ten grams: 135 lb are 61.23 kg. */
export const toKilograms = (weight: number, unit: WeightUnit): number => rounded(weight * kilograms[unit], 100)
/** Metres to the decimetre. */
export const toMetres = (distance: number, unit: DistanceUnit): number => rounded(distance * metres[unit], 10)

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts

/** A number as apps of any country write it: a single comma or full stop parts the decimals. NaN for what is none. */
export function readNumber(text: string): number {
  if (/^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/.test(text)) return Number(text.replace(',', '.'))
  const grouped = /^([+-]?)(\d{1,3}(?:([.,])\d{3})+)([.,])(\d{1,15})$/.exec(text)
  const [, sign = '', whole = '', group, decimal, part = ''] = grouped ?? []
  return grouped && group !== decimal ? Number(`${sign}${whole.replace(/[.,]/g, '')}.${part}`) : Number.NaN
}

const seconds: Record<string, number> = { h: 3_600, m: 60, s: 1 }

/** Minutes of a duration such as `1h 2m`, `38min` or `45s`; undefined for what is none. */
export function readMinutes(text: string): number | undefined {
  if (!/^(?:\d{1,6}\s*(?:h|hr|m|min|s|sec)\b\s*)+$/i.test(text)) return undefined
  let sum = 0
  for (const [, count, unit = ''] of text.matchAll(/(\d+)\s*([hms])/gi)) {
    sum += Number(count) * (seconds[unit.toLowerCase()] ?? 0)
  }
  return rounded(sum / 60, 10)
}
