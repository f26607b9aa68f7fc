/**
 * A text of the athlete's, or of a service upstream, as a part of one line: no line feeds, no invisible characters, nothing
 * that could pass for the end of a quotation, and at most so many characters.
 */
export function oneLine(text: string, longest: number): string {
  const clean = text
    .replace(/[\p{C}\p{Zl}\p{Zp}"“”]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const characters = [...clean]
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trim()}…`
    : clean
}

/** A number as it is said: at most two decimals, never with separators, so that it can be found again. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/** The athlete's own day, YYYY-MM-DD; of a time zone that nobody knows, the UTC day. */
export function dayIn(timeZone: string, nowMs: number): string {
  const calendar = timeZone === 'UTC' ? undefined : calendarOf(timeZone)
  return calendar ? calendar.format(nowMs) : new Date(nowMs).toISOString().slice(0, 10)
}

/** To make a calendar takes 0.2 ms, and every chat asks for one. */
const calendars = new Map<string, Intl.DateTimeFormat | undefined>()
/** There are about 600 zones; a name may be written in many ways. */
const mostCalendars = 1_000

function calendarOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const known = calendars.get(timeZone)
  if (known || calendars.has(timeZone)) return known
  if (calendars.size >= mostCalendars) calendars.clear()
  const made = makeCalendar(timeZone)
  calendars.set(timeZone, made)
  return made
}

function makeCalendar(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  } catch {
    return undefined
  }
}
