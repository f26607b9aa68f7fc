/** Rounded to one part in `perUnit`: 2 for halves, 10 for tenths. Adding zero turns -0 into 0. */
export const rounded = (value: number, perUnit = 1): number => Math.round(value * perUnit) / perUnit + 0

/** A part of a whole in whole percent. */
export const percentOf = (part: number, whole: number): number => rounded((part / whole) * 100)

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** The greatest; undefined of none. No spread: a long list would overflow the stack. */
export const greatest = (values: readonly number[]): number | undefined =>
  values.reduce<number | undefined>((most, value) => (most === undefined || value > most ? value : most), undefined)

export type Point = { readonly day: number; readonly value: number }

/** Above this many points the best of each week stands for it, so that the pairs of two years stay few. */
const mostPoints = 120

const byWeek = (points: readonly Point[]): readonly Point[] => {
  const best = new Map<number, Point>()
  for (const point of points) {
    const week = Math.floor(point.day / 7)
    const known = best.get(week)
    if (!known || point.value > known.value) best.set(week, point)
  }
  return [...best.values()]
}

/** The median slope between all pairs of points (Theil-Sen), a day: a few odd sessions do not turn it. One point a day. */
export const slopeOf = (points: readonly Point[]): number => {
  const few = points.length > mostPoints ? byWeek(points) : points
  const slopes = few.flatMap((from, index) =>
    few.slice(index + 1).map(to => (to.value - from.value) / (to.day - from.day)),
  )
  slopes.sort((a, b) => a - b)
  const middle = slopes.length >> 1
  const upper = slopes[middle] ?? 0
  return slopes.length % 2 === 1 ? upper : ((slopes[middle - 1] ?? upper) + upper) / 2
}
