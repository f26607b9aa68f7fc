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

export const P = {
  smooth: 2,
  neutral: 0.4,
  intent: 0.5,
  base: 0.2,
  alien: 0.8,
  weak: 0.25,
  c: 0.4,
  s: 0.05,
  v: 0.2,
  p: 0.35,
  h: 0.05,
  least: 0.35,
  cov: 0.33,
  sure: 0.5,
  margin: 0.02,
}

/** More words than this do not tell a question better, but make it slow to answer. */
const maxWords = 24
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
  const wordings = new Map<string, number>()
  for (const { counts } of indexed) {
    for (const [word, count] of counts) wordings.set(word, (wordings.get(word) ?? 0) + count)
  }
  /** How surely a word means this entry: the share of its uses that are here, doubtful where there are few. */
  const pointsTo = (word: string, counts: ReadonlyMap<string, number>): number =>
    (counts.get(word) ?? 0) / ((wordings.get(word) ?? 0) + P.smooth)
  const bodyWords = new Set(indexed.flatMap(({ body }) => [...body]))
  const correct = createSpelling(frequency)
  const isKnown = (word: string): boolean => frequency.has(word) || bodyWords.has(word)
  const weigh = (word: string): number => {
    const rarity = Math.log(1 + entries.length / (frequency.get(word) ?? 1)) ** 1.2
    if (/^\d/.test(word)) return rarity * 0.2
    if (isIntent(word)) return rarity * P.intent
    if (isNeutral(word)) return rarity * (frequency.has(word) ? P.neutral : P.neutral / 4)
    return isEveryday(word) ? rarity * 0.6 : rarity
  }

  const resolve = (word: string): WeightedWord => {
    if (isIntent(word)) return { word, weight: weigh(word), trust: 1 }
    if (isKnown(word)) return { word, weight: weigh(word), trust: 1 }
    const corrected = isListed(word) ? undefined : correct(word)
    if (corrected === undefined) return { word, weight: weigh(word) * unknownShare, trust: 0 }
    return { word: corrected, weight: weigh(corrected), trust: word.length > 4 ? 0.9 : 0.6 }
  }

  const find = (text: string, context = ''): CoachingMatch[] => {
    const own = searchWords(text).slice(0, maxWords).map(resolve)
    const domain = judgeDomain(
      own.map(({ word }) => word),
      isKnown,
    )
    const past = searchWords(context)
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
      let pointed = 0
      for (const { word, weight, trust } of words) pointed += weight * trust * pointsTo(word, item.counts)
      const needed = P.base + P.alien * domain.foreignShare + (domain.ours < 1 ? P.weak : 0)
      const onTopic = domain.fits && closest >= needed
      const score =
        P.c * closest + P.s * second + P.v * coverage + P.p * Math.sqrt(pointed / total) + (P.h * hit) / bestHit
      return [{ entry: item.entry, coverage, closest, onTopic, score }]
    })
    return matches.sort((a, b) => b.score - a.score)
  }

  return { find }
}

export type CoachingSearch = ReturnType<typeof createCoachingSearch>
