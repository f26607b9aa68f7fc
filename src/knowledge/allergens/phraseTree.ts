import { folded } from '#src/knowledge/allergens/readable.ts'
import { type Token, tokensOf } from '#src/knowledge/allergens/tokens.ts'

type Branch<T> = { readonly next: Map<string, Branch<T>>; found: T[]; uses: number }

/** What was found from one word on, up to but not including word `to`. */
export type Found<T> = { readonly found: readonly T[]; readonly from: number; readonly to: number }

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

const newBranch = <T>(): Branch<T> => ({ next: new Map(), found: [], uses: 0 })

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' }

/** The ways a phrase is written: with its accents left out, and with German and Nordic vowels spelled out. */
export const spellings = (phrase: string): string[] => {
  const plain = folded(phrase)
  if (!/[äöüåøæ]/.test(phrase)) return [plain]
  return [plain, folded(phrase.replace(/[äöüåøæ]/g, letter => umlauts[letter] ?? letter))]
}

/** The words of a phrase and how many of them it uses up: "toast >the" says what a toast before "the" is. */
export function phraseWords(phrase: string): { words: string[]; uses: number } {
  const [used = '', seen = ''] = phrase.split('>')
  const words = tokensOf(used).map(token => token.word)
  return { words: [...words, ...tokensOf(seen).map(token => token.word)], uses: words.length }
}

/** Builds the tree; `canonical` gives the one form of a word that stands for its plurals. */
export function createPhraseTree<T>(
  items: readonly { readonly phrase: string; readonly item: T }[],
  canonical: (word: string) => string,
): PhraseTree<T> {
  const root = newBranch<T>()
  const file = (words: readonly string[], uses: number, item: T): void => {
    let branch = root
    for (const word of words) {
      const key = canonical(word)
      const next = branch.next.get(key) ?? newBranch<T>()
      branch.next.set(key, next)
      branch = next
    }
    if (!branch.found.includes(item)) branch.found.push(item)
    branch.uses = uses
  }
  for (const { phrase, item } of items) {
    for (const spelling of spellings(phrase)) {
      const { words, uses } = phraseWords(spelling)
      if (words.length > 0) file(words, uses, item)
      // "coconutmilk" is written, too.
      if (words.length > 1 && uses === words.length) file([words.join('')], 1, item)
    }
  }
  return {
    single: word => root.next.get(word)?.found ?? [],
    longestAt: (tokens, at, formsOf) => {
      let best: Found<T> | undefined
      let seen = 0
      const walk = (branch: Branch<T>, place: number): void => {
        const token = tokens[place]
        if (token === undefined || (place > at && token.joint !== 'space' && token.joint !== 'hyphen')) return
        for (const form of formsOf(token.word)) {
          const next = branch.next.get(form)
          if (next === undefined) continue
          if (next.found.length > 0 && place + 1 > seen) {
            best = { found: next.found, from: at, to: at + next.uses }
            seen = place + 1
          }
          walk(next, place + 1)
        }
      }
      walk(root, at)
      return best
    },
  }
}
