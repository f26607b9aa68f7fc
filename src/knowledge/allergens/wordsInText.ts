import { folded, hasOtherScript, ownScript } from '#src/knowledge/allergens/readable.ts'
import { scan } from '#src/knowledge/allergens/scan.ts'
import { type Token, tokensOf } from '#src/knowledge/allergens/tokens.ts'
import { singulars } from '#src/knowledge/allergens/wordForms.ts'
import { alternateNames, wordFriends } from '#src/knowledge/allergens/wordFriends.ts'

/** Where each form of each word of a text stands. */
type Places = ReadonlyMap<string, readonly number[]>

const cut = new Map<string, readonly Forms[]>()
const mostCut = 2000

/** The words of a phrase, remembered: the same few are asked for with every text of a plan. */
function wordsOf(phrase: string): readonly Forms[] {
  const before = cut.get(phrase)
  if (before !== undefined) return before
  const words = tokensOf(folded(phrase)).map(({ word }) => singulars(word))
  if (cut.size >= mostCut) cut.clear()
  cut.set(phrase, words)
  return words
}

function placesIn(tokens: readonly Token[]): Places {
  const places = new Map<string, number[]>()
  for (const [at, { word }] of tokens.entries()) {
    for (const form of word.endsWith('s') ? singulars(word) : [word]) {
      const list = places.get(form)
      if (list === undefined) places.set(form, [at])
      else list.push(at)
    }
  }
  return places
}

/** A word of a phrase that is sought, in its forms. */
type Forms = readonly string[]

const nowhere: readonly number[] = []
const nothing: Forms = []

function stands(places: Places, forms: Forms): readonly number[] {
  // Nearly every text has none of them.
  if (!forms.some(form => places.has(form))) return nowhere
  return [...new Set(forms.flatMap(form => places.get(form) ?? nowhere))]
}

/** The places at which the phrase begins. */
function startsOf(tokens: readonly Token[], places: Places, phrase: readonly Forms[]): readonly number[] {
  const starts = stands(places, phrase[0] ?? nothing)
  if (starts.length === 0 || phrase.length === 1) return starts
  return starts.filter(at =>
    phrase.every(
      (word, index) =>
        index === 0 || (tokens[at + index]?.joint !== 'hard' && stands(places, word).includes(at + index)),
    ),
  )
}

const before = new Set(['no', 'without', 'ohne', 'sin', 'sans', 'senza'])

const isAbsent = (tokens: readonly Token[], at: number, length: number): boolean => {
  const first = tokens[at]
  const after = tokens[at + length]
  if (after !== undefined && after.joint !== 'hard' && after.word === 'free') return true
  const previous = tokens[at - 1]
  const second = tokens[at - 2]
  // "With or without tomato" may be with it.
  return first?.joint === 'space' && before.has(previous?.word ?? '') && second?.word !== 'or'
}

/** A text prepared to be searched for words, as often as one likes. */
export type WordText = {
  readonly tokens: readonly Token[]
  readonly places: Places
  /** What the foods that it names are made of. */
  readonly parts: ReadonlySet<string>
  readonly own: string
}

/** Prepares a text for `wordSearch`. */
export function wordText(text: string): WordText {
  const { tokens, hits } = scan(text)
  return {
    tokens,
    places: placesIn(tokens),
    parts: new Set(hits.flatMap(hit => (hit.denied ? [] : hit.entry.parts.flatMap(singulars)))),
    own: hasOtherScript(text) ? ownScript(text) : '',
  }
}

type Sought = {
  readonly word: string
  readonly phrases: readonly (readonly Forms[])[]
  readonly friends: readonly (readonly Forms[])[]
  readonly singular: readonly string[]
  /** In letters that are not Latin. */
  readonly own: string
}

const toSought = (word: string): Sought => ({
  word,
  phrases: [word, ...(alternateNames.get(word) ?? [])].map(wordsOf).filter(words => words.length > 0),
  friends: (wordFriends.get(word) ?? []).map(wordsOf),
  singular: singulars(word),
  own: hasOtherScript(word) ? ownScript(word) : '',
})

function isNamed({ tokens, places }: WordText, { phrases, friends }: Sought): boolean {
  const found = phrases.flatMap(words =>
    startsOf(tokens, places, words).filter(at => !isAbsent(tokens, at, words.length)),
  )
  if (found.length === 0) return false
  const covered = new Set(
    friends.flatMap(words => startsOf(tokens, places, words).flatMap(at => words.map((_, index) => at + index))),
  )
  return found.some(at => !covered.has(at))
}

/**
 * A search for words: which of them a text names, as whole words in singular or plural, in whatever letters, and not in a
 * phrase that means another food ("cherry tomatoes" have no cherry). A food known to be made of it names it, too (ketchup
 * the tomato).
 */
export function wordSearch(words: readonly string[]): (text: WordText) => readonly string[] {
  const sought = words.map(toSought)
  return text =>
    sought
      .filter(
        one =>
          isNamed(text, one) ||
          one.singular.some(form => text.parts.has(form)) ||
          (text.own !== '' && one.own !== '' && text.own.includes(one.own)),
      )
      .map(({ word }) => word)
}

/** `wordSearch` for a text that is read once. */
export const wordsInText = (text: string, words: readonly string[]): readonly string[] =>
  words.length === 0 ? [] : wordSearch(words)(wordText(text))
