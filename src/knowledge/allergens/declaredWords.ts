import { type Group, groups, notFood, type Unclear, unclear } from '#src/knowledge/allergens/declaredGroups.ts'
import type { Entry } from '#src/knowledge/allergens/entries.ts'
import { alarmingWords, type Item, phraseTree, wordForms } from '#src/knowledge/allergens/lexicon.ts'
import {
  createPhraseTree,
  type Filed,
  type Found,
  filed,
  singleWordsOf,
  vocabularyOf,
} from '#src/knowledge/allergens/phraseTree.ts'
import { type Single, singles } from '#src/knowledge/allergens/singles.ts'
import type { Token } from '#src/knowledge/allergens/tokens.ts'
import { createWordForms } from '#src/knowledge/allergens/wordForms.ts'
import { createSpelling } from '#src/knowledge/coaching/spelling.ts'

/** What a word of somebody's allergies may be. */
export type Meaning =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'single'; readonly single: Single; readonly name: string }
  | { readonly kind: 'unclear'; readonly unclear: Unclear }
  | { readonly kind: 'notFood' }
  | { readonly kind: 'entry'; readonly entry: Entry }

const named = (names: readonly string[], item: Meaning): Filed<Meaning>[] => names.map(name => filed(name, item))

const ofGroups = groups.flatMap(group => named(group.names, { kind: 'group', group }))
const ofSingles = singles.flatMap(single =>
  single.names.map(name => filed<Meaning>(name, { kind: 'single', single, name })),
)
const phrases: readonly Filed<Meaning>[] = [
  ...ofGroups,
  ...ofSingles,
  ...unclear.flatMap(one => named(one.names, { kind: 'unclear', unclear: one })),
  ...named(notFood, { kind: 'notFood' }),
]
const groupWords = singleWordsOf(ofGroups)
const foodWords = singleWordsOf(ofSingles)

const forms = createWordForms(vocabularyOf(phrases), new Set([...groupWords, ...foodWords]))
const tree = createPhraseTree(phrases, forms.canonical)

/** Whether the word is one of these tables or names a food. */
export const isKnownWord = (word: string): boolean => forms.isKnown(word) || wordForms.isKnown(word)

// Whoever asks for "dairy-free cheese" must not have dairy; the cheese is not what is left out.
const isLack = (name: string): boolean => /\b(?:free|non)\b/.test(name)

const asMeaning = (item: Item): Meaning[] =>
  'entry' in item && !isLack(item.entry.name) ? [{ kind: 'entry', entry: item.entry }] : []

// A walnut that only the other table knows is no unknown kind of nut.
const formsHere = (word: string): readonly string[] =>
  forms.isKnown(word) || !wordForms.isKnown(word) ? forms.formsOf(word) : []

/** The longest phrase from one word on that people use for an allergy, or else that names a food. */
export function longestMeaning(tokens: readonly Token[], at: number): Found<Meaning> | undefined {
  const own = tree.longestAt(tokens, at, formsHere)
  const food = phraseTree.longestAt(tokens, at, wordForms.formsOf)
  const entries = food?.found.flatMap(asMeaning) ?? []
  if (food === undefined || entries.length === 0 || (own !== undefined && own.to >= food.to)) return own
  return { ...food, found: entries }
}

/** The single foods that the word names. */
export const singlesOf = (word: string): readonly Meaning[] =>
  forms.formsOf(word).flatMap(form => tree.single(form).filter(({ kind }) => kind === 'single'))

// Where two words are equally near to a misspelt one, the name of an allergy is likelier than that of a dish.
const frequency = new Map([
  ...[...alarmingWords].map((word): [string, number] => [word, 1]),
  ...foodWords.map((word): [string, number] => [word, 2]),
  ...groupWords.map((word): [string, number] => [word, 3]),
])

/** The known word that a misspelt one of five letters or more stands nearest to. */
export const corrected = createSpelling(frequency)

/**
 * The same for a word of four letters, which is near to many words: towards the commonest allergies alone ("mlik", "fsih"),
 * where a wrong guess leaves out a food too many and none too few.
 */
export const correctedShort = createSpelling(
  new Map(['milk', 'eggs', 'fish', 'nuts', 'soya', 'oats'].map(word => [word, 1])),
)
