import MiniSearch from 'minisearch'
import type { CoachingEntry } from './types.ts'
import { isEveryday, topicWords } from './words.ts'

/** An entry with how well it fits: `score` ranks, `coverage` is how much of the question it accounts for. */
export interface CoachingMatch {
  readonly entry: CoachingEntry
  readonly score: number
  readonly coverage: number
  /** Whether a word of training, food or the service is shared, not only everyday ones. */
  readonly onTopic: boolean
}

interface IndexedEntry {
  readonly entry: CoachingEntry
  readonly core: ReadonlySet<string>
  readonly body: ReadonlySet<string>
  readonly phrasings: readonly ReadonlySet<string>[]
}

/** A word of the question as the knowledge base spells it, and how much it counts. */
interface WeightedWord {
  readonly word: string
  readonly weight: number
  /** How far the word itself can be trusted: less where a short word was taken for a typo. */
  readonly trust: number
}

/** More words than this do not tell a question better, but make it slow to answer. */
const maxWords = 16
const bodyShare = 0.3
const contextShare = 0.5
const unknownShare = 1.1

const indexEntry = (entry: CoachingEntry): IndexedEntry => ({
  entry,
  core: new Set(topicWords([entry.title, ...entry.keywords, ...entry.questions].join(' . '))),
  body: new Set(topicWords(`${entry.answer} ${entry.tip}`)),
  phrasings: [entry.title, ...entry.questions].map(text => new Set(topicWords(text))),
})

const buildEntryIndex = (indexed: readonly IndexedEntry[]) => {
  const index = new MiniSearch<{ id: string; core: string; body: string }>({
    fields: ['core', 'body'],
    tokenize: text => text.split(' '),
    processTerm: term => term,
    searchOptions: { boost: { core: 3, body: 0.5 }, combineWith: 'OR' },
  })
  index.addAll(
    indexed.map(({ entry, core, body }) => ({ id: entry.id, core: [...core].join(' '), body: [...body].join(' ') })),
  )
  return index
}

const buildSpelling = (vocabulary: Iterable<string>) => {
  const index = new MiniSearch<{ id: string; word: string }>({ fields: ['word'], processTerm: term => term })
  index.addAll([...vocabulary].map(word => ({ id: word, word })))
  return (word: string): string | undefined => {
    if (word.length < 5 || /\d/.test(word)) return undefined
    const found = index.search(word, { fuzzy: word.length < 8 ? 1 : 2, prefix: word.length > 5, maxFuzzy: 2 })
    // A wrong first letter is rarely a typo; asking for the same one keeps "poem" from becoming "form".
    return found.map(({ id }) => String(id)).find(id => id[0] === word[0] && Math.abs(id.length - word.length) <= 2)
  }
}

/** Twice the shared weight over the sum of both: 1 when question and phrasing say the same. */
const similarity = (
  words: readonly WeightedWord[],
  total: number,
  phrasing: ReadonlySet<string>,
  weigh: (word: string) => number,
): number => {
  let shared = 0
  for (const { word, weight, trust } of words) if (phrasing.has(word)) shared += weight * trust
  if (shared === 0) return 0
  let phrasingTotal = 0
  for (const word of phrasing) phrasingTotal += weigh(word)
  return (2 * shared) / (total + phrasingTotal)
}

/**
 * The index over the knowledge base, built once. `find` gives the entries that fit, best first; the words of
 * `context` (what was asked before) only nudge.
 */
export const createCoachingSearch = (entries: readonly CoachingEntry[]) => {
  const indexed = entries.map(indexEntry)
  const byId = new Map(indexed.map(item => [item.entry.id, item]))
  const entryIndex = buildEntryIndex(indexed)
  const frequency = new Map<string, number>()
  for (const { core } of indexed) for (const word of core) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const bodyWords = new Set(indexed.flatMap(({ body }) => [...body]))
  const correct = buildSpelling(frequency.keys())
  const weigh = (word: string): number => {
    const rarity = Math.log(1 + entries.length / (frequency.get(word) ?? 1)) ** 1.2
    return /^\d/.test(word) ? rarity * 0.2 : isEveryday(word) ? rarity * 0.6 : rarity
  }

  const resolve = (word: string): WeightedWord => {
    if (frequency.has(word) || bodyWords.has(word)) return { word, weight: weigh(word), trust: 1 }
    const corrected = correct(word)
    if (corrected === undefined) return { word, weight: weigh(word) * unknownShare, trust: 0 }
    return { word: corrected, weight: weigh(corrected), trust: word.length > 6 ? 0.9 : 0.5 }
  }

  const find = (text: string, context = ''): CoachingMatch[] => {
    const own = topicWords(text).slice(0, maxWords).map(resolve)
    const past = topicWords(context)
      .slice(0, maxWords)
      .map(resolve)
      .filter(({ word }) => !own.some(mine => mine.word === word))
      .map(item => ({ ...item, weight: item.weight * contextShare }))
    const words = [...own, ...past].filter(({ weight }) => weight > 0)
    const total = words.reduce((sum, { weight }) => sum + weight, 0)
    if (total === 0) return []
    const found = entryIndex.search(words.map(({ word }) => word).join(' ')).slice(0, 40)
    const bestHit = found[0]?.score ?? 1
    const matches = found.flatMap(({ id, score: hit }) => {
      const item = byId.get(String(id))
      if (!item) return []
      let covered = 0
      for (const { word, weight, trust } of words) {
        covered += weight * trust * (item.core.has(word) ? 1 : item.body.has(word) ? bodyShare : 0)
      }
      const coverage = covered / total
      const closest = Math.max(...item.phrasings.map(phrasing => similarity(words, total, phrasing, weigh)))
      const onTopic = own.some(({ word, trust }) => trust > 0.5 && item.core.has(word) && !isEveryday(word))
      return [{ entry: item.entry, coverage, onTopic, score: 0.5 * closest + 0.4 * coverage + (0.1 * hit) / bestHit }]
    })
    return matches.sort((a, b) => b.score - a.score)
  }

  return { find }
}

export type CoachingSearch = ReturnType<typeof createCoachingSearch>
