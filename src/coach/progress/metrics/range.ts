import type { Days } from '#src/athlete/port.ts'
import { dayNumber, dayText, isDay, monthsBefore } from './days.ts'

/** The longest range, in months: beyond it a trend says nothing of the athlete of today. */
const mostMonths = 24

const problem = (text: string): { readonly problem: string } => ({ problem: text })

const form = 'must be such as 30d, 12w, 6m, 1y or 2026-09-01/2026-11-22'
const tooLong = 'must span two years at most'

/** Days back from a day that is itself the last of them: 7d is a week with today in it. */
const firstDay = (today: number, amount: number, unit: string): number => {
  if (unit === 'd') return today - amount + 1
  if (unit === 'w') return today - amount * 7 + 1
  return monthsBefore(today, unit === 'm' ? amount : amount * 12) + 1
}

/**
 * The days that a time range means, both included, or what is wrong with it (a message for the field). `today` is the
 * athlete's own day; a range that is counted back ends on it. At most two years, never in the future.
 */
export const readTimeRange = (text: string, today: string): Days | { readonly problem: string } => {
  const now = dayNumber(today)
  const [, amount, unit] = /^([1-9]\d{0,2})([dwmy])$/.exec(text) ?? []
  const [, first, last] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text) ?? []
  if (amount !== undefined && unit !== undefined) {
    const from = firstDay(now, Number(amount), unit)
    return from > monthsBefore(now, mostMonths) ? { from: dayText(from), to: today } : problem(tooLong)
  }
  if (first === undefined || last === undefined) return problem(form)
  const absent = [first, last].find(day => !isDay(day))
  if (absent !== undefined) return problem(`must name days that exist, which ${absent} does not`)
  if (first > last) return problem('must begin on or before the day that it ends on')
  if (last > today) return problem(`must end by today, ${today}`)
  return dayNumber(first) > monthsBefore(dayNumber(last), mostMonths) ? { from: first, to: last } : problem(tooLong)
}
