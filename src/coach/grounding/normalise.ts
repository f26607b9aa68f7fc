/** First code points of the digits that are read as digits (each is followed by its nine siblings). */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]

const toAsciiDigit = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 0
  const zero = zeros.find(first => point >= first && point <= first + 9)
  return zero === undefined ? digit : String(point - zero)
}

const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75', '⅓': '.33', '⅔': '.67' }

/** Cyrillic and Greek letters that look like Latin ones: a word with one of them must not slip past the check. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  ο: 'o',
  α: 'a',
}

const unit = '(?:kg|kilos?|lbs?|pounds|km|k|mi|miles|min|minutes|reps|sets|kcal|bpm|%)'
// One real digit must be there: "look" is no number.
const oneLike = new RegExp(
  `(?<![\\p{L}\\d])[lI|](?=[oO]?\\d[\\doO]*\\s?${unit}(?![\\p{L}])|[oO]{2}\\s(?:kg|lbs?|km)(?![\\p{L}]))`,
  'gu',
)
const oneInside = new RegExp(`(?<=\\d)[lI|](?=[\\doO]*\\s?${unit}(?![\\p{L}]))`, 'gu')
const zeroLike = new RegExp(`(?<=\\d|\\d[oO])[oO](?=[\\doO]*\\s?${unit}(?![\\p{L}]))`, 'gu')

/** Most texts are ASCII, for which half of the steps change nothing. */
const ascii = /^\p{ASCII}*$/u

/**
 * A text as the check reads it: lower case without accents, digits of other scripts and their look-alikes as ASCII
 * digits, quotes and dashes in one form, markdown emphasis gone. Never shown to anybody.
 */
export function normalise(text: string): string {
  const isAscii = ascii.test(text)
  const lower = (isAscii ? text : withoutMarks(text))
    .replace(oneLike, '1')
    .replace(oneInside, '1')
    .replace(zeroLike, '0')
    .toLowerCase()
  return (isAscii ? lower.replaceAll('`', "'") : inOneForm(lower))
    .replace(/(\d)\s*[×*✕]\s*(?=\d)/g, '$1 x ')
    .replace(/×/g, ' x ')
    .replace(/[*_]+/g, '')
    .replace(/~~/g, '')
    .replace(/\b(you|we|i)'(ve|re|d|ll|m)\b/g, '$1 $2')
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
}

/** Without accents and what is not seen; fractions and digits of other scripts in ASCII. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/(\d)?\s?([½¼¾⅓⅔])/gu, (_, whole: string | undefined, part: string) => `${whole ?? '0'}${fractions[part]}`)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Nd}/gu, toAsciiDigit)

/** Letters that look like Latin ones, quotes and dashes. */
const inOneForm = (text: string): string =>
  text
    .replace(/(?<=[a-z])[\u0370-\u04ff]+|[\u0370-\u04ff]+(?=[a-z])/gu, letters =>
      [...letters].map(letter => lookalikes[letter] ?? letter).join(''),
    )
    .replace(/ß/g, 'ss')
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
