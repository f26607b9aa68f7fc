import { withoutPictures } from '#src/knowledge/allergens/emoji.ts'
import { readable as readAloud } from '#src/knowledge/redFlags/readable.ts'

// As capitals these look like other Latin letters than they do in lower case, so they are read before the case is folded.
const capitals = new Map([...'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((letter, at) => [letter, [...'ABEZHIKMNOPTYX'][at] ?? letter]))

// Letters that the common folding leaves alone, since words about health are not written with them.
const otherLooks = ['пћђґэьζδλθφɛƒʋɐɔəʇɥɯɹʍʎ', 'nhhrebzdlopefvacethmrmy'] as const
const moreLookAlikes = new Map([...otherLooks[0]].map((letter, at) => [letter, [...otherLooks[1]][at] ?? letter]))

const invisible = /(?![\t\n\r])\p{Cc}/gu
const currency: Readonly<Record<string, string>> = { '@': 'a', $: 's', '€': 'e', '£': 'l', '¢': 'c' }

const signsAsLetters = (text: string): string =>
  text.replace(/[@$€£¢](?=\p{L})|(?<=\p{L})[@$€£¢]/gu, sign => currency[sign] ?? sign)

/**
 * The text in one alphabet and one case without anything invisible, digits as they stand: what words are cut from.
 * An ampersand is an "and", and the 's of a possessive is gone ("goat's cheese" as "goat cheese"); a drawn food is a word.
 */
export function folded(text: string): string {
  // Most texts are plain; they are spared the work of looking for what they have not.
  const isAscii = !/[^\p{ASCII}]/u.test(text)
  const shown = /[^\n\t\r -~]/.test(text) ? withoutPictures(text.replace(invisible, '')) : text
  const lettered = isAscii && !/[@$]/.test(shown) ? shown : signsAsLetters(shown)
  const latin = isAscii ? lettered : lettered.replace(/[Α-Ω]/g, letter => capitals.get(letter) ?? letter)
  const read = readAloud(latin)
  const whole = isAscii ? read : read.replace(/[^\p{ASCII}]/gu, letter => moreLookAlikes.get(letter) ?? letter)
  return whole.includes("'") || whole.includes('&')
    ? whole.replace(/(?<=[a-z0-9])'s(?![a-z0-9])/g, '').replace(/&/g, ' and ')
    : whole
}

/** Letters that digits stand for in words written to pass a filter; a one is an i or an l. */
export const digitLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
}

/**
 * The text as it is compared with names of foods: one alphabet, lower case, no accents, nothing invisible, spaced-out
 * letters joined, and digits between letters read as the letters they stand for ("p3anut", "m1lk").
 */
export const readable = (text: string): string =>
  folded(text).replace(/(?<=[a-z])\d(?=[a-z])/g, digit => digitLetters[digit] ?? digit)

/**
 * The text with its own alphabet kept: lower case, no accents, nothing invisible. In this form words of Cyrillic, Greek,
 * Arabic, Hebrew, Indian, Thai and East Asian writing are looked for, which `readable` makes unrecognisable.
 */
export const ownScript = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    // Arabic vowel signs and the stretching line are left out in everyday writing, too.
    .replace(/[\u0300-\u036f\u064b-\u0652\u0640\u0591-\u05c7]/g, '')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')

/** Whether the text holds a letter of a script other than Latin. */
export const hasOtherScript = (text: string): boolean =>
  /[^\p{ASCII}]/u.test(text) && /(?!\p{Script=Latin})[^\P{L}]/u.test(text)
