import { foreignWords, gymWords, neutralWords, sharedWords } from './domain-words.ts'
import { isIntent, topicWords } from './words.ts'

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap(topicWords))

/** What the stemmer makes of "fasted" is an everyday word, too. */
const gym = new Set([...asSet(gymWords)].filter(word => word !== 'fast'))
const shared = asSet(sharedWords)
const foreign = asSet(foreignWords)
const neutral = asSet(neutralWords)

/** Whether a word only carries the story: it counts neither for nor against a subject. */
export const isNeutral = (word: string): boolean => neutral.has(word) && !gym.has(word) && !shared.has(word)

/** Whether a word is one of the lists here, so that it is no typo of another. */
export const isListed = (word: string): boolean =>
  gym.has(word) || shared.has(word) || foreign.has(word) || neutral.has(word)

/** What a word no list and no entry knows counts as, beside a word of another subject. */
const unknownShare = 0.48
/** So much of what the question is about may be of other subjects. */
const mostForeign = 0.33

/** How much of a question is about training, food or the service, and whether that is enough to answer. */
export const judgeDomain = (
  words: readonly string[],
  isKnown: (word: string) => boolean,
): { readonly ours: number; readonly foreignShare: number; readonly fits: boolean } => {
  let ours = 0
  let alien = 0
  for (const word of words) {
    if (isIntent(word)) continue
    if (shared.has(word)) ours += 0.5
    else if (gym.has(word)) ours += 1
    else if (foreign.has(word)) alien += neutral.has(word) ? unknownShare : 1
    else if (!neutral.has(word) && !isKnown(word) && !/\d/.test(word)) alien += unknownShare
  }
  const foreignShare = alien === 0 ? 0 : alien / (alien + ours)
  return { ours, foreignShare, fits: foreignShare <= mostForeign }
}
