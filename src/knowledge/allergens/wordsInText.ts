import { folded, hasOtherScript, ownScript } from '#src/knowledge/allergens/readable.ts'
import { scan } from '#src/knowledge/allergens/scan.ts'
import { type Token, tokensOf } from '#src/knowledge/allergens/tokens.ts'
import { singulars } from '#src/knowledge/allergens/wordForms.ts'
import { alternateNames, wordFriends } from '#src/knowledge/allergens/wordFriends.ts'

const isSame = (one: string, other: string): boolean => {
  if (one === other) return true
  const forms = singulars(one)
  return singulars(other).some(form => forms.includes(form))
}

const wordsOf = (phrase: string): string[] => tokensOf(folded(phrase)).map(({ word }) => word)

function placesOf(tokens: readonly Token[], phrase: readonly string[]): number[] {
  const places: number[] = []
  for (let at = 0; at + phrase.length <= tokens.length; at++) {
    const fits = phrase.every((word, index) => {
      const token = tokens[at + index]
      return token !== undefined && (index === 0 || token.joint !== 'hard') && isSame(token.word, word)
    })
    if (fits) places.push(at)
  }
  return places
}

const covers = (tokens: readonly Token[], friend: readonly string[], at: number): boolean =>
  placesOf(tokens, friend).some(start => at >= start && at < start + friend.length)

const before = new Set(['no', 'without', 'ohne', 'sin', 'sans', 'senza'])

const isAbsent = (tokens: readonly Token[], at: number, length: number): boolean => {
  const first = tokens[at]
  const after = tokens[at + length]
  if (after !== undefined && after.joint !== 'hard' && after.word === 'free') return true
  const previous = tokens[at - 1]
  const second = tokens[at - 2]
  // "With or without tomato" may be with it.
  return first?.joint === 'space' && before.has(previous?.word ?? '') && second?.word !== 'or'
}

const phrasesOf = (word: string): readonly string[] => [word, ...(alternateNames.get(word) ?? [])]

function isNamed(tokens: readonly Token[], word: string): boolean {
  const friends = (wordFriends.get(word) ?? []).map(wordsOf)
  return phrasesOf(word).some(phrase => {
    const words = wordsOf(phrase)
    if (words.length === 0) return false
    return placesOf(tokens, words).some(
      at => !isAbsent(tokens, at, words.length) && !friends.some(friend => covers(tokens, friend, at)),
    )
  })
}

/**
 * Which of the words the text names: as whole words in singular or plural, in whatever letters, and not in a phrase that
 * means another food ("cherry tomatoes" have no cherry). A food known to be made of it names it, too (ketchup the tomato).
 */
export function wordsInText(text: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) return []
  const tokens = tokensOf(folded(text))
  const parts = new Set(scan(text).flatMap(hit => (hit.denied ? [] : hit.entry.parts)))
  const isPart = (word: string): boolean => [...parts].some(part => isSame(part, word))
  const own = hasOtherScript(text) ? ownScript(text) : ''
  return words.filter(
    word =>
      isNamed(tokens, word) || isPart(word) || (own !== '' && hasOtherScript(word) && own.includes(ownScript(word))),
  )
}
