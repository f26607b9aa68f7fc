import { breakWords } from '#src/knowledge/allergens/denial.ts'
import type { Token } from '#src/knowledge/allergens/tokens.ts'

/** A word that a reader puts together from words `from` up to but not including `to`. */
export type Joined = { readonly word: string; readonly from: number; readonly to: number }

// A name of a food has no more parts than letters.
const mostParts = 16
const mostVariants = 8

/** Words cut by signs ("pea.nut", "mi-lk", "m!lk") or by one space ("butter milk"), put together. */
export function* joinedWords(tokens: readonly Token[]): Generator<Joined> {
  for (let from = 0; from + 1 < tokens.length; from++) {
    const second = tokens[from + 1]
    if (second === undefined || second.joint === 'hard') continue
    const first = tokens[from]?.word ?? ''
    if (second.joint !== 'space') yield* tightWords(tokens, from)
    // "From age" is no fromage.
    else if (first.length + second.word.length >= 6 && !breakWords.has(first))
      yield { word: first + second.word, from, to: from + 2 }
  }
}

function* tightWords(tokens: readonly Token[], from: number): Generator<Joined> {
  let words = [tokens[from]?.word ?? '']
  for (let to = from + 1; to < tokens.length && to < from + mostParts; to++) {
    const token = tokens[to]
    if (token === undefined || token.joint === 'space' || token.joint === 'hard') return
    const links = token.sign === '!' || token.sign === '|' ? ['', 'i', 'l'] : ['']
    words = words.flatMap(word => links.map(link => word + link + token.word)).slice(0, mostVariants)
    for (const word of words) yield { word, from, to: to + 1 }
  }
}
