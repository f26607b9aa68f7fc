import { utcDay } from '#src/table/time.ts'

/** When a workout began, on the clock of its athlete. */
export type Start = {
  /** YYYY-MM-DD. */
  readonly date: string
  /** Milliseconds since the epoch as if that clock showed UTC. */
  readonly ms: number
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const time = '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?(?: ?(?<half>[AP])M)?'
const forms = [
  // 2020-03-16 17:48:24, 2020-03-16T17:48:24+01:00, 2020-03-16
  new RegExp(`^(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:[T ]${time})?(?:Z|[+-]\\d{2}:?\\d{2})?$`, 'i'),
  // 16 Mar 2020, 17:48
  new RegExp(`^(?<day>\\d{1,2}) (?<month>[a-z]{3,9}) (?<year>\\d{4}),? ${time}$`, 'i'),
  // Mar 16, 2020, 5:48 PM
  new RegExp(`^(?<month>[a-z]{3,9}) (?<day>\\d{1,2}),? (?<year>\\d{4}),? ${time}$`, 'i'),
]

/** Reads a moment as Strong and Hevy write it; an offset is not applied, for the day is the athlete's own. */
export function readStart(text: string): Start | undefined {
  const plain = text.replace(/\s+/g, ' ').trim()
  for (const form of forms) {
    const groups = form.exec(plain)?.groups
    if (groups) return toStart(groups)
  }
  return undefined
}

function toStart({ year, month = '', day = '', hour = '0', minute = '0', second = '0', half }: Groups) {
  const months = /^\d/.test(month) ? month : String(monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1)
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0)
  const date = `${year}-${months.padStart(2, '0')}-${day.padStart(2, '0')}`
  const midnight = Date.parse(`${date}T00:00:00Z`)
  const real = !Number.isNaN(midnight) && utcDay(midnight) === date
  if (!real || hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return { date, ms: midnight + ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1_000 }
}

type Groups = Record<string, string | undefined>
