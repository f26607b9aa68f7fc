import fc from 'fast-check'
import t from 'tap'
import {
  allergens,
  allergensInText,
  readAllergy,
  readable,
  statementWord,
  traitsInText,
  wordsInText,
} from '#src/knowledge/allergens/index.ts'
import { alarms, tricks } from './allergens.expectations.alarms.ts'
import { declared } from './allergens.expectations.declared.ts'
import { silent, traitTexts, wordTexts } from './allergens.expectations.silent.ts'

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('|').map(part => part.trim()))

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

const namedIn = (text: string): Set<string> => new Set(allergensInText(text).map(({ allergen }) => allergen))
const certainIn = (text: string): Set<string> =>
  new Set(allergensInText(text).flatMap(({ allergen, certain }) => (certain ? allergen : [])))

t.test('declared allergies are read as at least what they mean', async t => {
  const rows = rowsOf(declared)
  t.ok(rows.length >= 120, `${rows.length} rows`)
  for (const [text = '', kind, expected, words] of rows) {
    const reading = readAllergy(text)
    t.equal(reading.kind, kind, `${text}: kind`)
    t.equal(reading.text, text)
    if (reading.kind === 'known') t.same([...reading.allergens].sort(), listOf(expected).sort(), text)
    if (reading.kind === 'unclear') t.match(reading.question, /\?/, `${text}: question`)
    else for (const word of listOf(words)) t.ok(reading.words.includes(word), `${text}: ${word} in ${reading.words}`)
  }
})

t.test('what is read wider than it is written is said', async t => {
  for (const text of ['lactose', 'nuts', 'seafood', 'shellfish', 'salmon', 'pesto', 'penuts', 'nightshades', 'none'])
    t.match(readAllergy(text), { kind: 'known', note: /\.$/ }, text)
  t.match(readAllergy('nuts, but almonds are fine'), { note: /Exceptions/ })
  t.match(readAllergy('kiwi and blorf'), { note: /blorf/ })
})

t.test('texts with an allergen alarm', async t => {
  const rows = rowsOf(alarms)
  t.ok(rows.length >= 150, `${rows.length} rows`)
  for (const [text = '', expected] of rows) {
    const found = namedIn(text)
    for (const allergen of listOf(expected)) t.ok(found.has(allergen), `${text}: ${allergen} in ${[...found]}`)
  }
})

t.test('texts that only sound like it do not alarm', async t => {
  const rows = rowsOf(silent)
  t.ok(rows.length >= 100, `${rows.length} rows`)
  for (const [text = '', absent = ''] of rows) {
    if (absent === '*') t.same([...namedIn(text)], [], text)
    for (const name of listOf(absent).filter(name => name !== '*')) {
      // With an exclamation mark it may be a trace, yet not a part.
      const found = name.endsWith('!') ? certainIn(text) : namedIn(text)
      t.notOk(found.has(name.replace('!', '')), `${text}: ${name}`)
    }
  }
})

t.test('letters that are swapped, hidden or split do not hide a word', async t => {
  for (const [text = '', expected] of rowsOf(tricks)) {
    const found = namedIn(text)
    for (const allergen of listOf(expected)) t.ok(found.has(allergen), `${text}: ${allergen} in ${[...found]}`)
  }
  t.equal(readable('P3ánut\u200b'), 'peanut')
})

t.test('traits are found and false friends are left alone', async t => {
  for (const [text = '', expected] of rowsOf(traitTexts)) {
    const found = new Set<string>(traitsInText(text).map(({ trait }) => trait))
    for (const name of listOf(expected)) {
      if (name.startsWith('-')) t.notOk(found.has(name.slice(1)), `${text}: ${name}`)
      else t.ok(found.has(name), `${text}: ${name} in ${[...found]}`)
    }
  }
})

t.test('literal words are found as whole words', async t => {
  for (const [text = '', words, expected] of rowsOf(wordTexts))
    t.same([...wordsInText(text, listOf(words))].sort(), listOf(expected).sort(), text)
})

const homoglyphs: Readonly<Record<string, string>> = {
  a: 'аαａ',
  e: 'еεｅ',
  o: 'оοｏ',
  i: 'іιｉ',
  c: 'сｃ',
  p: 'рρｐ',
  s: 'ѕｓ',
  y: 'уｙ',
  x: 'хｘ',
  k: 'кｋ',
  m: 'мｍ',
  t: 'тｔ',
}
const hidden = ['\u200b', '\u200d', '\u00ad', '\u0301', '\ufe0f', '\u2060']
const knownWords = [
  ['peanut', 'peanut'],
  ['almond', 'tree_nut'],
  ['walnut', 'tree_nut'],
  ['hazelnut', 'tree_nut'],
  ['milk', 'milk'],
  ['cheese', 'milk'],
  ['butter', 'milk'],
  ['yogurt', 'milk'],
  ['egg', 'egg'],
  ['mayonnaise', 'egg'],
  ['salmon', 'fish'],
  ['anchovy', 'fish'],
  ['shrimp', 'crustacean'],
  ['lobster', 'crustacean'],
  ['oyster', 'mollusc'],
  ['squid', 'mollusc'],
  ['wheat', 'wheat'],
  ['bread', 'gluten'],
  ['barley', 'gluten'],
  ['tofu', 'soy'],
  ['soy', 'soy'],
  ['sesame', 'sesame'],
  ['tahini', 'sesame'],
  ['celery', 'celery'],
  ['mustard', 'mustard'],
  ['sulphite', 'sulphite'],
  ['lupin', 'lupin'],
] as const

/** A letter as it is, as a capital or as one that looks like it, with something invisible behind it or not. */
const disguised = (letter: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(letter, letter.toUpperCase(), ...(homoglyphs[letter] ?? '')),
      fc.constantFrom('', '', '', ...hidden),
    )
    .map(([shape, ghost]) => shape + ghost)

t.test('no mix of capitals, look-alikes and invisible characters hides a word', async () => {
  const disguise = fc
    .constantFrom(...knownWords)
    .chain(([word, allergen]) =>
      fc.tuple(...[...word].map(disguised)).map(letters => ({ text: `Serve with ${letters.join('')}.`, allergen })),
    )
  fc.assert(
    fc.property(disguise, ({ text, allergen }) => namedIn(text).has(allergen)),
    { numRuns: 2000 },
  )
})

t.test('nothing throws, and nothing that is declared is dropped', async () => {
  const anything = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(anything, text => {
      const reading = readAllergy(text)
      allergensInText(text)
      traitsInText(text)
      wordsInText(text, ['kiwi', text])
      if (reading.kind === 'unclear') return reading.question !== ''
      return reading.kind === 'known'
        ? reading.note !== undefined || reading.allergens.length + reading.words.length > 0
        : true
    }),
  )
  const letters = fc.string({ unit: fc.constantFrom(...'bcdfgjkqvwxz'), minLength: 6, maxLength: 14 })
  fc.assert(
    fc.property(letters, text => {
      const reading = readAllergy(text)
      return reading.kind !== 'unclear' && reading.words.length > 0
    }),
  )
})

t.test('what is declared is found in the text it was declared with', async t => {
  for (const [word, allergen] of knownWords) {
    const reading = readAllergy(word)
    t.ok(reading.kind === 'known' && reading.allergens.includes(allergen), word)
    t.ok(namedIn(word).has(allergen), word)
  }
})

t.test('every allergen has a name for sentences', async t => {
  for (const allergen of allergens) t.match(statementWord(allergen), /^[a-z][a-z ]+$/)
  t.equal(new Set(allergens.map(statementWord)).size, allergens.length)
})
