/** The middle one; of an even number the mean of the two in the middle, of none 0. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

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

/** The median slope between all pairs of points (Theil-Sen), a day: a third of them may be wrong and it still holds. One point a day. */
export const slopeOf = (points: readonly Point[]): number => {
  const few = points.length > mostPoints ? byWeek(points) : points
  return median(
    few.flatMap((from, index) => few.slice(index + 1).map(to => (to.value - from.value) / (to.day - from.day))),
  )
}
