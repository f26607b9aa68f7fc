import { normaliseTexts } from '#src/validation.ts'

/** A cell as all texts are read: NFC, without control characters and blanks around it. */
export function cleanText(cell: string): string {
  // Most cells are plain, and a file has a million of them.
  if (/^[\x20-\x7e]*$/.test(cell)) return cell.trim()
  const read = normaliseTexts({ cell })
  return typeof read === 'object' && read !== null && 'cell' in read && typeof read.cell === 'string' ? read.cell : ''
}

/** The same on one line. */
export const cleanLine = (cell: string): string => cleanText(cell).replace(/\s+/g, ' ')

/** At most so many UTF-16 units of a text; no character is cut in two. */
export const cutText = (text: string, most: number): string =>
  text.length <= most
    ? text
    : text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()

/** The same characters in memory of their own: a part of a text keeps the whole text (here 64 KB of the file) alive. */
export const ownText = (text: string): string => Buffer.from(text).toString()
