import MiniSearch from 'minisearch'
import { isListed, isNeutral, judgeDomain } from './domain.ts'
import { createSpelling } from './spelling.ts'
import type { CoachingEntry } from './types.ts'
import { wordingsFood } from './wordings-food.ts'
import { wordingsLifts } from './wordings-lifts.ts'
import { wordingsTraining } from './wordings-training.ts'
import { isEveryday, topicWords } from './words.ts'

/** An entry with how well it fits: `score` ranks, `coverage` is how much of the question it accounts for. */
export interface CoachingMatch {
  readonly entry: CoachingEntry
  readonly score: number
  readonly coverage: number
  /** How close the nearest known wording is: 1 when both say the same. */
  readonly closest: number
  /** Whether the question is about training, food or the service, and shares a word of that with the entry. */
  readonly onTopic: boolean
}

/** Further wordings by entry id. */
export const wordings: Readonly<Record<string, string>> = { ...wordingsTraining, ...wordingsFood, ...wordingsLifts }

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
const maxWords = 20
const bodyShare = 0.3
const contextShare = 0.5
const unknownShare = 0.7
const neutralShare = 0.4
const nearlyVerbatim = 0.7

const indexEntry = (entry: CoachingEntry): IndexedEntry => {
  const asked = [entry.title, ...entry.questions, ...(wordings[entry.id]?.split('|') ?? [])]
  return {
    entry,
    core: new Set(topicWords([...asked, ...entry.keywords].join(' . '))),
    body: new Set(topicWords(`${entry.answer} ${entry.tip}`)),
    phrasings: asked.map(text => new Set(topicWords(text))).filter(({ size }) => size > 0),
  }
}

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
  const correct = createSpelling(frequency)
  const isKnown = (word: string): boolean => frequency.has(word) || bodyWords.has(word)
  const weigh = (word: string): number => {
    const rarity = Math.log(1 + entries.length / (frequency.get(word) ?? 1)) ** 1.2
    if (/^\d/.test(word)) return rarity * 0.2
    if (isNeutral(word)) return rarity * (frequency.has(word) ? neutralShare : neutralShare / 4)
    return isEveryday(word) ? rarity * 0.6 : rarity
  }

  const resolve = (word: string): WeightedWord => {
    if (isKnown(word)) return { word, weight: weigh(word), trust: 1 }
    const corrected = isListed(word) ? undefined : correct(word)
    if (corrected === undefined) return { word, weight: weigh(word) * unknownShare, trust: 0 }
    return { word: corrected, weight: weigh(corrected), trust: word.length > 4 ? 0.9 : 0.6 }
  }

  const find = (text: string, context = ''): CoachingMatch[] => {
    const own = topicWords(text).slice(0, maxWords).map(resolve)
    const domain = judgeDomain(
      own.map(({ word }) => word),
      isKnown,
    )
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
      const near = item.phrasings.map(phrasing => similarity(words, total, phrasing, weigh)).sort((x, y) => y - x)
      const [closest = 0, second = 0] = near
      const onTopic = domain.fits && (domain.ours > 0 || closest > nearlyVerbatim)
      const score = 0.5 * closest + 0.1 * second + 0.3 * coverage + (0.1 * hit) / bestHit
      return [{ entry: item.entry, coverage, closest, onTopic, score }]
    })
    return matches.sort((a, b) => b.score - a.score)
  }

  return { find }
}

export type CoachingSearch = ReturnType<typeof createCoachingSearch>
