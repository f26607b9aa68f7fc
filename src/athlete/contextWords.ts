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
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(nowMs)
  } catch {
    return new Date(nowMs).toISOString().slice(0, 10)
  }
}
