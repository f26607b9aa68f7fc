import { createSpelling } from '#src/knowledge/coaching/spelling.ts'
import { plainWords } from '#src/knowledge/plainText.ts'
import { readable } from '#src/knowledge/redFlags/index.ts'
import { issueWords, spelledWords } from './issueWords.ts'
import { type IssueKind, issueKinds } from './kinds.ts'

const vocabulary: ReadonlySet<string> = new Set(spelledWords)
const correct = createSpelling(new Map(spelledWords.map(word => [word, 1])))

/** Shorter words have too many neighbours. */
const shortestCorrected = 5

const spelled = (word: string): string =>
  word.length < shortestCorrected || vocabulary.has(word) ? word : (correct(word) ?? word)

/** A text twice, as it was written and with slips of the pen corrected, so that no correction can hide a word. */
export function readingsOf(text: string): readonly string[] {
  const words = plainWords(readable(text))
  const written = words.join(' ')
  const corrected = words.map(spelled).join(' ')
  return corrected === written ? [written] : [written, corrected]
}

/** More than that is no question about a form any more, and its answer would be of no use to anybody else. */
const mostKinds = 3

/** What is wrong, as kinds in their own order; `other` if nothing in particular was understood. */
export function readIssues(text: string): readonly IssueKind[] {
  const readings = readingsOf(text)
  const named = issueKinds.filter(
    kind => kind !== 'other' && issueWords[kind].some(words => readings.some(reading => words.test(reading))),
  )
  return named.length === 0 ? ['other'] : named.slice(0, mostKinds)
}
