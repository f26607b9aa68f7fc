import { allFoods } from '#src/knowledge/foods/index.ts'
import type { Food } from '#src/knowledge/foods/types.ts'
import { plainWords } from '#src/knowledge/plainText.ts'

const mostFound = 5
/** Share of common words from which a name is worth offering as near to another. */
const leastNear = 0.4

/** Words that say nothing of which food it is. */
const idle = new Set(['of', 'the', 'a', 'with', 'some', 'and', 'in', 'my'])
/** Words of a food's usual form: who names none of them means it all the same. */
const usual = new Set([
  'plain',
  'fresh',
  'raw',
  'whole',
  'white',
  'unsalted',
  'salted',
  'dried',
  'firm',
  'medium',
  'red',
  'rolled',
  'boiled',
  'cooked',
])
/** Other spellings and names, by the words that the table has. */
const others: Readonly<Record<string, string>> = {
  yoghurt: 'yogurt',
  ground: 'minced',
  mince: 'minced',
  canned: 'tinned',
  shrimp: 'prawn',
  zucchini: 'courgette',
  eggplant: 'aubergine',
  garbanzo: 'chickpea',
  skim: 'skimmed',
  porridge: 'oat',
  oatmeal: 'oat',
}

const singular = (word: string): string => {
  if (/(?:ss|us)$/.test(word) || word.length < 4) return word
  if (/(?:toes|shes|ches|xes)$/.test(word)) return word.slice(0, -2)
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '')
}

const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    plainWords(text.replace(/whole[ -]?(?:wheat|grain|meal)/gi, 'wholemeal'))
      .filter(word => !idle.has(word))
      .map(singular)
      .map(word => others[word] ?? word),
  ),
]

const weightOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + (usual.has(word) ? 0.2 : 1), 0)

const known = allFoods.map(food => ({ food, words: wordsOf(food.name) }))

/** Shared words over all words (Dice), by their weight; a food that is named after another thing than what is asked for comes later. */
function likeness(asked: readonly string[], words: readonly string[]): number {
  const shared = asked.filter(word => words.includes(word))
  const likely = (2 * weightOf(shared)) / (weightOf(asked) + weightOf(words))
  return words.at(-1) === asked.at(-1) ? likely : likely * 0.8
}

export type FoundFoods = {
  /** Foods that the name means or may mean, the likeliest first. */
  readonly found: readonly Food[]
  /** Where there are none: names that are near to it. */
  readonly near: readonly string[]
}

/**
 * The foods of the table that a name can mean: those whose name has every word of it, for almond milk is neither almonds
 * nor milk. At most five.
 */
export function findFoods(name: string): FoundFoods {
  const asked = wordsOf(name.slice(0, 120))
  if (asked.length === 0) return { found: [], near: [] }
  const ranked = known
    .map(({ food, words }) => ({ food, words, score: likeness(asked, words) }))
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) => b.score - a.score || a.food.name.length - b.food.name.length || (a.food.name < b.food.name ? -1 : 1),
    )
  const found = ranked.filter(({ words }) => asked.every(word => words.includes(word)))
  const near = found.length > 0 ? [] : ranked.filter(({ score }) => score >= leastNear)
  return {
    found: found.slice(0, mostFound).map(({ food }) => food),
    near: near.slice(0, mostFound).map(({ food }) => food.name),
  }
}
