/** First and last day, both included, counted in days since 1970-01-01. */
export type Span = readonly [from: number, to: number]

const dayMs = 86_400_000

/** A day, YYYY-MM-DD, counted from 1970-01-01. */
export const toDayNumber = (iso: string): number => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / dayMs)

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7
/** Year, month (0 to 11) and date of a day. */
export const partsOf = (day: number): { year: number; month: number; date: number } => {
  const at = new Date(day * dayMs)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate() }
}
/** A day by its year, month (0 to 11) and date. */
export const dayOf = (year: number, month: number, date: number): number =>
  Math.round(Date.UTC(year, month, date) / dayMs)
/** Monday of the week of a day. */
export const mondayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7)

/** Last day of a month. */
export const lastDayOf = (year: number, month: number): number => dayOf(year, month + 1, 0)
