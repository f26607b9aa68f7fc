import type { Unclear } from '#src/knowledge/allergens/declaredGroups.ts'
import {
  corrected,
  correctedShort,
  isKnownWord,
  longestMeaning,
  type Meaning,
  singlesOf,
} from '#src/knowledge/allergens/declaredWords.ts'
import type { Entry } from '#src/knowledge/allergens/entries.ts'
import { fillers, saysNone, speaksOfExceptions } from '#src/knowledge/allergens/fillers.ts'
import { foreignEntriesIn } from '#src/knowledge/allergens/foreignScripts.ts'
import { statementWord } from '#src/knowledge/allergens/names.ts'
import { folded, hasOtherScript, ownScript } from '#src/knowledge/allergens/readable.ts'
import { type Token, tokensOf } from '#src/knowledge/allergens/tokens.ts'
import { type Allergen, allergens, type DeclaredAllergy } from '#src/knowledge/allergens/types.ts'
import { singulars } from '#src/knowledge/allergens/wordForms.ts'

type Reading = {
  readonly allergens: Set<Allergen>
  readonly words: Set<string>
  readonly notes: Set<string>
  readonly unclear: Set<Unclear>
  readonly unknown: string[]
  understood: boolean
}

const newReading = (): Reading => ({
  allergens: new Set(),
  words: new Set(),
  notes: new Set(),
  unclear: new Set(),
  unknown: [],
  understood: false,
})

// A longer text is no list of allergies.
const longest = 2000

const plainName = (entry: Entry): string => folded(entry.name)

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

// "Creamer" is of milk most of the time; a sausage may hold any of ten, which nobody means by its name.
const mostGuessed = 3

/** What an entry stands for when somebody cannot eat it: where nothing is certain, the few that it may be made of. */
const meantBy = ({ contains, mayContain }: Entry): readonly Allergen[] =>
  contains.length === 0 && mayContain.length <= mostGuessed ? mayContain : contains

function addEntry(reading: Reading, entry: Entry): void {
  reading.understood = true
  reading.words.add(plainName(entry))
  const meant = meantBy(entry)
  for (const allergen of meant) reading.allergens.add(allergen)
  const all = listed(meant.map(statementWord))
  if (meant.length === 0) {
    for (const part of entry.parts.slice(0, 1)) if (entry.kind === 'direct') reading.words.add(part)
    return
  }
  reading.notes.add(
    entry.kind === 'direct'
      ? `"${entry.name}" is read as all ${all}.`
      : `"${entry.name}" is looked for by name, and what it is usually made of is left out: ${all}.`,
  )
}

function addMeaning(reading: Reading, meaning: Meaning): void {
  if (meaning.kind === 'group') {
    for (const allergen of meaning.group.allergens) reading.allergens.add(allergen)
    for (const word of meaning.group.words) reading.words.add(word)
    if (meaning.group.note !== undefined) reading.notes.add(meaning.group.note)
    reading.understood = true
  } else if (meaning.kind === 'single') {
    for (const word of meaning.single.words) reading.words.add(folded(word))
    if (meaning.single.family) reading.notes.add(`"${meaning.name}" is read as ${listed(meaning.single.words)}.`)
    reading.understood = true
  } else if (meaning.kind === 'unclear') reading.unclear.add(meaning.unclear)
  else if (meaning.kind === 'notFood') {
    reading.notes.add('What is no food changes nothing in the meals.')
    reading.understood = true
  } else addEntry(reading, meaning.entry)
}

const kindsInOrder = [['group', 'single'], ['unclear'], ['notFood'], ['entry']] as const

function addMeanings(reading: Reading, meanings: readonly Meaning[], tokens: readonly Token[]): void {
  const kinds = kindsInOrder.find(group => meanings.some(({ kind }) => group.some(one => one === kind))) ?? []
  const chosen = meanings.filter(({ kind }) => kinds.some(one => one === kind))
  for (const meaning of chosen) addMeaning(reading, meaning)
  // "Coconut milk" says no allergen, so the coconut in it is what is meant.
  const isBare = chosen.every(meaning => meaning.kind === 'entry' && meaning.entry.contains.length === 0)
  if (!isBare || tokens.length < 2) return
  for (const token of tokens) for (const meaning of singlesOf(token.word)) addMeaning(reading, meaning)
}

const illness = /(?:free|frei(?:e[rsnm]?)?|vrije?|allerg[a-z]*|intoleran[a-z]*|unvertra(?:e)?glich[a-z]*)$/

/** The word without "-allergie" and the like that German and its neighbours hang on it. */
const withoutIllness = (token: Token): Token => {
  const bare = token.word.replace(illness, '')
  if (bare.length < 2 || bare === token.word) return token
  // The s that joins the two words in German and Swedish is no part of the first.
  return { ...token, word: isKnownWord(bare) || !bare.endsWith('s') ? bare : bare.slice(0, -1) }
}

// A number, or a word for the allergy itself in one of many languages.
const aboutAllergy = /^(?:\d+|all?erg.*|alerj.*|uczul.*|intol.*|nietoler.*|unvertrag.*|anaphyla.*|anafila.*)$/

// "I am" in Spanish.
const soyAlergico = /\bsoy(?=\s+(?:muy\s+)?(?:al[eé]rgic|intoleran|cel[ií]ac|vegan|vegetarian))/gi

/** A word with the known word that it is taken for; the same where it is known or like none. */
type Read = Token & { readonly written: string }

function corrections(token: Token): Read {
  const { word } = token
  const isFit = word.length >= 4 && !fillers.has(word) && !aboutAllergy.test(word) && !isKnownWord(word)
  if (!isFit) return { ...token, written: word }
  const near = word.length === 4 ? correctedShort(word) : (corrected(word) ?? corrected(singulars(word).at(-1) ?? word))
  return { ...token, word: near ?? word, written: word }
}

function noteCorrections(reading: Reading, tokens: readonly Read[]): void {
  for (const { word, written } of tokens) {
    if (word === written) continue
    // If it was another food after all, its own name is still looked for.
    reading.words.add(written)
    reading.notes.add(`"${written}" is read as "${word}".`)
  }
}

const asWritten = (token: Token): Read => ({ ...token, written: token.word })

function readLatin(reading: Reading, text: string, read = corrections): void {
  const tokens = tokensOf(folded(text)).map(withoutIllness).map(read)
  let open: string[] = []
  const close = (): void => {
    if (open.length > 0) reading.unknown.push(open.join(' '))
    open = []
  }
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.joint === 'hard') close()
    const best = longestMeaning(tokens, at)
    const isFiller = fillers.has(token.word) || aboutAllergy.test(token.word)
    // Words such as "a" begin a phrase, yet mean nothing alone.
    if (best !== undefined && !(best.to === at + 1 && isFiller)) {
      close()
      const used = tokens.slice(best.from, best.to)
      addMeanings(reading, best.found, used)
      noteCorrections(reading, used)
      at = best.to
      continue
    }
    if (isFiller) close()
    else open.push(token.written)
    at++
  }
  close()
}

function readForeign(reading: Reading, text: string): boolean {
  const entries = hasOtherScript(text) ? foreignEntriesIn(text) : []
  for (const entry of entries) {
    reading.understood = true
    for (const allergen of entry.contains) reading.allergens.add(allergen)
    for (const allergen of entry.mayContain) reading.allergens.add(allergen)
    const what = listed(entry.contains.map(statementWord))
    const named = what === '' ? listed(entry.parts) : `all ${what}`
    reading.notes.add(`"${text.trim()}" is read as ${named}.`)
    if (entry.contains.length > 0) continue
    // Our foods have English names: without these the word would be found in none of them.
    for (const part of entry.parts) reading.words.add(part)
    reading.words.add(ownScript(entry.name))
  }
  return entries.length > 0
}

const isOwnScriptOnly = (text: string): boolean => hasOtherScript(text) && !/\p{Script=Latin}/u.test(text)

function concluded(text: string, reading: Reading): DeclaredAllergy {
  const isKnown = reading.understood
  const asked = [...reading.unclear].filter(({ soft }) => !soft || !(isKnown || reading.unknown.length > 0))
  const first = asked[0]
  if (first !== undefined) {
    const rest = [...reading.allergens].map(statementWord).concat([...reading.words].slice(0, 5), reading.unknown)
    const again = rest.length === 0 ? '' : ` (Write the rest again with the answer: ${listed([...new Set(rest)])}.)`
    return { text, kind: 'unclear', question: `${asked.map(({ question }) => question).join(' ')}${again}` }
  }
  if (!isKnown) return { text, kind: 'literal', words: reading.unknown }
  const notes = [...reading.notes]
  if (reading.unknown.length > 0)
    notes.push(`Not known and looked for as written: ${reading.unknown.map(word => `"${word}"`).join(', ')}.`)
  for (const { names } of reading.unclear)
    if (!names.includes('allergy')) notes.push(`Of "${names[0]}" only the foods named are left out.`)
  if (speaksOfExceptions(text)) notes.push('Exceptions are not taken into account: all that is named is left out.')
  return {
    text,
    kind: 'known',
    allergens: allergens.filter(allergen => reading.allergens.has(allergen)),
    words: [...new Set([...reading.words, ...reading.unknown])],
    ...(notes.length > 0 && { note: notes.join(' ') }),
  }
}

/**
 * What a stretch of a longer text names of foods that are not eaten, or undefined where it names none; the words around them
 * are no foods. `guesses`: misspelt words are taken for the nearest food.
 */
export function namedInPassing(text: string, guesses: boolean): DeclaredAllergy | undefined {
  const reading = newReading()
  readForeign(reading, text)
  readLatin(reading, text, guesses ? corrections : asWritten)
  reading.unknown.length = 0
  reading.unclear.clear()
  if (reading.allergens.size + reading.words.size === 0) return undefined
  return concluded(text, reading)
}

/**
 * Reads one allergy or intolerance, or several in one text, as people write them: with typos, in many languages, by the name
 * of an illness or of a dish. It stands for at least all that the words can mean, and says where that is wider than they
 * are. What is not known is looked for as written; what cannot be looked for is asked about. Nothing is dropped.
 */
export function readAllergy(text: string): DeclaredAllergy {
  const written = text.slice(0, longest).replace(soyAlergico, '')
  const none = saysNone(tokensOf(folded(written)).map(({ word }) => word))
  if (none) return { text, kind: 'known', allergens: [], words: [], note: 'No allergy was named.' }
  const reading = newReading()
  for (const part of written.split(/[,;\n、，；]+/)) {
    const isForeign = readForeign(reading, part)
    if (isForeign && isOwnScriptOnly(part)) continue
    if (isOwnScriptOnly(part)) {
      readLatin(reading, part)
      reading.words.add(ownScript(part).trim())
    } else readLatin(reading, part)
  }
  const isEmpty = !reading.understood && reading.unclear.size === 0 && reading.unknown.length === 0
  if (isEmpty && reading.words.size === 0)
    return { text, kind: 'unclear', question: 'Which foods have to be left out?' }
  return concluded(text, reading)
}
