import { type Group, groups, notFood, type Unclear, unclear } from '#src/knowledge/allergens/declaredGroups.ts'
import type { Entry } from '#src/knowledge/allergens/entries.ts'
import { allEntries } from '#src/knowledge/allergens/lexicon.ts'
import { createPhraseTree, phraseWords, spellings } from '#src/knowledge/allergens/phraseTree.ts'
import { type Single, singles } from '#src/knowledge/allergens/singles.ts'
import { createWordForms } from '#src/knowledge/allergens/wordForms.ts'
import { createSpelling } from '#src/knowledge/coaching/spelling.ts'

/** What a word of somebody's allergies may be. */
export type Meaning =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'single'; readonly single: Single; readonly name: string }
  | { readonly kind: 'unclear'; readonly unclear: Unclear }
  | { readonly kind: 'notFood' }
  | { readonly kind: 'entry'; readonly entry: Entry }

const named = <T>(names: readonly string[], item: T): { phrase: string; item: T }[] =>
  names.map(phrase => ({ phrase, item }))

const ofGroups = groups.flatMap(group => named<Meaning>(group.names, { kind: 'group', group }))
const ofSingles = singles.flatMap(single =>
  single.names.map((name): { phrase: string; item: Meaning } => ({
    phrase: name,
    item: { kind: 'single', single, name },
  })),
)
// What is looked at instead of used up (">") belongs to sentences of recipes.
const ofEntries = allEntries
  .filter(({ name }) => !name.includes('>'))
  .map((entry): { phrase: string; item: Meaning } => ({ phrase: entry.name, item: { kind: 'entry', entry } }))
const items = [
  ...ofGroups,
  ...ofSingles,
  ...unclear.flatMap(one => named<Meaning>(one.names, { kind: 'unclear', unclear: one })),
  ...named<Meaning>(notFood, { kind: 'notFood' }),
  ...ofEntries,
]

const wordsOf = (phrase: string): string[] =>
  spellings(phrase).flatMap(spelling => {
    const { words } = phraseWords(spelling)
    return words.length > 1 ? [...words, words.join('')] : words
  })

const singleWords = (list: readonly { readonly phrase: string }[]): string[] =>
  list.flatMap(({ phrase }) => spellings(phrase).filter(spelling => /^[a-z]+$/.test(spelling)))

/** Reads the words of a declared allergy as words of these tables. */
export const declaredForms = createWordForms(
  new Set(items.flatMap(({ phrase }) => wordsOf(phrase))),
  new Set(singleWords([...ofGroups, ...ofSingles])),
)

/** Every phrase that people may use, with all it may mean. */
export const declaredTree = createPhraseTree(items, declaredForms.canonical)

// Where two words are equally near to a misspelt one, the name of an allergy is likelier than that of a dish.
const frequency = new Map([
  ...singleWords(ofEntries).map((word): [string, number] => [word, 1]),
  ...singleWords(ofSingles).map((word): [string, number] => [word, 2]),
  ...singleWords(ofGroups).map((word): [string, number] => [word, 3]),
])

/** The known word that a misspelt one of five letters or more stands nearest to. */
export const corrected = createSpelling(frequency)
