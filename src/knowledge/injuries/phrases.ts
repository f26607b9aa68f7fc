/** Between two words of a phrase people put at most this many others ("arthritis in both knees"). */
const mostBetween = 2

export type Phrase = { readonly words: readonly string[]; readonly adjacent: boolean }

/** Reads the notation of the tables: a leading = means no words between, a trailing * any end of the word. */
export const readPhrase = (text: string): Phrase => ({
  words: text.replace(/^=/, '').split(' '),
  adjacent: text.startsWith('='),
})

const fits = (pattern: string, word: string): boolean => {
  if (pattern.startsWith('*')) return word.includes(pattern.slice(1).replace(/\*$/, ''))
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern
}

const continues = (phrase: Phrase, words: readonly string[], from: number, next: number): boolean => {
  const pattern = phrase.words[next]
  if (pattern === undefined) return true
  const last = Math.min(words.length, from + 1 + (phrase.adjacent ? 0 : mostBetween))
  for (let at = from; at < last; at++) {
    const word = words[at]
    if (word !== undefined && fits(pattern, word) && continues(phrase, words, at + 1, next + 1)) return true
  }
  return false
}

/** Whether the words hold the phrase. */
export const holds = (words: readonly string[], phrase: Phrase): boolean => {
  const [first] = phrase.words
  if (first === undefined) return false
  return words.some((word, at) => fits(first, word) && continues(phrase, words, at + 1, 1))
}
