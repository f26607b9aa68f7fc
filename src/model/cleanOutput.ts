/**
 * Control characters (line feeds and tabs stay), marks that turn the direction of the text around them (U+202A to U+202E,
 * U+2066 to U+2069) and the zero-width no-break space. They can move a terminal's cursor, make a text read other than it
 * is, or hide a word from a check, and nothing that a coach says needs them. Marks and joiners that some scripts and emoji
 * need stay.
 */
const unwanted = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** A text of the model without them. They are one code unit each, so a text may be cleaned piece by piece. */
export const cleanText = (text: string): string => text.replaceAll(unwanted, '')

/** Deeper than any tool's schema reaches. A model must not be able to use up the stack. */
const deepest = 32

/** A tool's input with all its texts cleaned, names of fields too; what lies deeper than any schema becomes null. */
export function cleanInput(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === deepest) return null
  if (Array.isArray(value)) return value.map(item => cleanInput(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [cleanText(name), cleanInput(item, depth + 1)]))
}
