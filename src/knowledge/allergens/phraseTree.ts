import { folded } from '#src/knowledge/allergens/readable.ts'
import { type Token, tokensOf } from '#src/knowledge/allergens/tokens.ts'

type Branch<T> = { next?: Map<string, Branch<T>>; found: readonly T[]; uses: number }

/** What was found from one word on, up to but not including word `to`; up to `seen` the words were looked at. */
export type Found<T> = {
  readonly found: readonly T[]
  readonly from: number
  readonly to: number
  readonly seen: number
}

/** Phrases by their words; the longest one that fits a place in a text is found. */
export type PhraseTree<T> = {
  readonly longestAt: (
    tokens: readonly Token[],
    at: number,
    formsOf: (word: string) => readonly string[],
  ) => Found<T> | undefined
  /** What is filed under the one word. */
  readonly single: (word: string) => readonly T[]
}

const none: readonly never[] = []
const newBranch = <T>(): Branch<T> => ({ found: none, uses: 0 })

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' }

const strokes: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ı: 'i', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' }

// What `folded` does to the letters of these tables, without the rest of its work: thousands of phrases are read at start.
function plainPhrase(phrase: string): string {
  const plain = phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßłıøđæœ]/g, letter => strokes[letter] ?? letter)
  return isPlain.test(plain) ? plain : folded(phrase)
}

const isPlain = /^[a-z0-9 >]+$/

function spellings(phrase: string): string[] {
  if (isPlain.test(phrase)) return [phrase]
  const plain = plainPhrase(phrase)
  if (!/[äöüåøæ]/.test(phrase)) return [plain]
  return [plain, plainPhrase(phrase.replace(/[äöüåøæ]/g, letter => umlauts[letter] ?? letter))]
}

const wordsOf = (text: string): string[] =>
  isPlain.test(text) ? text.split(' ').filter(word => word !== '') : tokensOf(text).map(token => token.word)

/** One way to write a phrase: its words, and how many of them it uses up ("toast >the" uses one). */
export type Way = { readonly words: readonly string[]; readonly uses: number; readonly glued?: true }

/** A phrase in every way it is written, with what it stands for. */
export type Filed<T> = { readonly ways: readonly Way[]; readonly item: T }

function waysOf(phrase: string): Way[] {
  const ways: Way[] = []
  for (const spelling of spellings(phrase)) {
    const mark = spelling.indexOf('>')
    const used = wordsOf(mark < 0 ? spelling : spelling.slice(0, mark))
    if (mark >= 0) ways.push({ words: [...used, ...wordsOf(spelling.slice(mark + 1))], uses: used.length })
    else ways.push({ words: used, uses: used.length })
    // "coconutmilk" is written, too.
    if (mark < 0 && used.length === 2) ways.push({ words: [used.join('')], uses: 1, glued: true })
  }
  return ways
}

/** Cuts a phrase into words: without its accents, with German and Nordic vowels spelled out, and two words as one. */
export const filed = <T>(phrase: string, item: T): Filed<T> => ({ ways: waysOf(phrase), item })

/** Every word of the phrases. */
export function vocabularyOf(list: readonly Filed<unknown>[]): Set<string> {
  const vocabulary = new Set<string>()
  for (const { ways } of list) for (const { words } of ways) for (const word of words) vocabulary.add(word)
  return vocabulary
}

/** The phrases of one word, as that word. */
export const singleWordsOf = (list: readonly Filed<unknown>[]): string[] =>
  list.flatMap(({ ways }) => {
    const first = ways[0]?.words ?? []
    return first.length === 1 ? ways.flatMap(({ words }) => words.filter(word => /^[a-z]+$/.test(word))) : []
  })

type Pending<T> = { readonly way: Way; readonly item: T }

function branchOf<T>(pending: readonly Pending<T>[], canonical: (word: string) => string): Branch<T> {
  const top = newBranch<T>()
  for (const { way, item } of pending) {
    let branch = top
    for (const word of way.words.slice(1)) {
      const key = canonical(word)
      branch.next ??= new Map<string, Branch<T>>()
      let next = branch.next.get(key)
      if (next === undefined) {
        next = newBranch<T>()
        branch.next.set(key, next)
      }
      branch = next
    }
    branch.found = branch.found.includes(item) ? branch.found : [...branch.found, item]
    branch.uses = way.uses
  }
  return top
}

/**
 * Builds the tree; `canonical` gives the one form of a word that stands for its plurals. The branches of a first word are
 * grown when a text first has it, which is what most of the work of starting would be.
 */
export function createPhraseTree<T>(list: readonly Filed<T>[], canonical: (word: string) => string): PhraseTree<T> {
  const pending = new Map<string, Pending<T>[]>()
  const add = (way: Way, item: T): void => {
    const key = canonical(way.words[0] ?? '')
    const others = pending.get(key)
    if (others === undefined) pending.set(key, [{ way, item }])
    else if (way.glued !== true || others.every(other => other.way.words.length > 1)) others.push({ way, item })
  }
  for (const { ways, item } of list)
    for (const way of ways) if (way.glued !== true && way.words.length > 0) add(way, item)
  // A word of its own ("sweetbread") is stronger than two that are written together ("sweet bread").
  for (const { ways, item } of list) for (const way of ways) if (way.glued === true) add(way, item)
  const grown = new Map<string, Branch<T>>()
  const branchFrom = (word: string): Branch<T> | undefined => {
    const before = grown.get(word)
    if (before !== undefined) return before
    const waiting = pending.get(word)
    if (waiting === undefined) return undefined
    const branch = branchOf(waiting, canonical)
    grown.set(word, branch)
    return branch
  }
  return {
    single: word => branchFrom(word)?.found ?? none,
    longestAt: (tokens, at, formsOf) => {
      let best: Found<T> | undefined
      for (const form of formsOf(tokens[at]?.word ?? '')) {
        const branch = branchFrom(form)
        const found = branch === undefined ? undefined : longestFrom(branch, tokens, at, formsOf)
        if (found !== undefined && (best === undefined || found.seen > best.seen)) best = found
      }
      return best
    },
  }
}

function longestFrom<T>(
  top: Branch<T>,
  tokens: readonly Token[],
  at: number,
  formsOf: (word: string) => readonly string[],
): Found<T> | undefined {
  let best: Found<T> | undefined
  const look = (branch: Branch<T>, place: number): void => {
    if (branch.found.length > 0 && place > (best?.seen ?? 0))
      best = { found: branch.found, from: at, to: at + branch.uses, seen: place }
    const token = tokens[place]
    if (token === undefined || branch.next === undefined) return
    if (token.joint !== 'space' && token.joint !== 'hyphen') return
    for (const form of formsOf(token.word)) {
      const next = branch.next.get(form)
      if (next !== undefined) look(next, place + 1)
    }
  }
  look(top, at + 1)
  return best
}
