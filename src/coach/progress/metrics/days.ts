const dayMs = 86_400_000

/** A calendar day as whole days since 1970-01-01: a civil day has no hours, so no summer time can shift it. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs

/** The day YYYY-MM-DD of such a number. */
export const dayText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** True for a day that exists: 30 February does not. */
export const isDay = (text: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayNumber(text) : Number.NaN
  return Number.isFinite(day) && dayText(day) === text
}

/** The Monday of the week of a day; 1970-01-01 was a Thursday. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7)

/** The first Monday that is not before a day: where week one of a plan begins, as its calendar has it. */
export const mondayFrom = (day: number): number => mondayOf(day + 6)

/** The same day so many months earlier, or the last day of that month where it is shorter. */
export const monthsBefore = (day: number, months: number): number => {
  const date = new Date(day * dayMs)
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return first.getTime() / dayMs + Math.min(date.getUTCDate(), last) - 1
}
