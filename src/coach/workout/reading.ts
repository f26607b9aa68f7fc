const numberWords =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|dozen|twice|thrice)\b/gi

/** Figures in a text, and the words for them. */
export const numbersIn = (text: string): readonly string[] => [
  ...(text.match(/\d+(?:[.,]\d+)?/g) ?? []),
  ...(text.match(numberWords) ?? []),
]

/** Groups of vowels, less a silent e: near enough for a grade. */
function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (bare === '') return 1
  const sounded = bare.length > 3 ? bare.replace(/(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$/, '') : bare
  return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 1)
}

/** School years that a text asks for (Flesch-Kincaid grade level). */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter(sentence => /[a-z]/i.test(sentence))
  const words = text.split(/\s+/).filter(word => /[a-z0-9]/i.test(word))
  if (sentences.length === 0 || words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}
