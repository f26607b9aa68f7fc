import { createSpelling } from '#src/knowledge/coaching/spelling.ts'
import { allExercises } from '#src/knowledge/exercises/catalogue.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { plainWords } from '#src/knowledge/plainText.ts'

export type FoundExercise = {
  readonly exercise: Exercise
  /** 1: its name or an alias; from 0.9 down: other spelling, word order, missing words. */
  readonly confidence: number
}

/** Below this a guess is more often wrong than right. */
const leastConfidence = 0.6

const shortForms = new Map([
  ['db', 'dumbbell'],
  ['dbs', 'dumbbell'],
  ['bb', 'barbell'],
  ['kb', 'kettlebell'],
  ['kbs', 'kettlebell'],
  ['bw', 'bodyweight'],
  ['dumbell', 'dumbbell'],
  ['pushup', 'push up'],
  ['pushups', 'push up'],
  ['pullup', 'pull up'],
  ['pullups', 'pull up'],
  ['chinup', 'chin up'],
  ['chinups', 'chin up'],
  ['situp', 'sit up'],
  ['situps', 'sit up'],
  ['stepup', 'step up'],
  ['stepups', 'step up'],
  ['deadlifts', 'deadlift'],
  ['bicep', 'biceps'],
  ['tricep', 'triceps'],
])

/** A plural is no other exercise; "press", "biceps" and their like are no plurals. */
const singular = (word: string): string => {
  if (/(?:press|cross|triceps|biceps|calves|abs|lats)$/.test(word)) return word
  if (/(?:sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2)
  return word.length > 3 ? word.replace(/s$/, '') : word
}

const wordsOf = (text: string): string[] =>
  plainWords(text)
    .flatMap(word => (shortForms.get(word) ?? word).split(' '))
    .map(singular)

type Name = { exercise: Exercise; words: ReadonlySet<string> }

const exact = new Map<string, Exercise>()
const names: Name[] = []
const vocabulary = new Map<string, number>()

// Names go before aliases: no alias may take another exercise's name.
for (const take of [(exercise: Exercise) => [exercise.name], (exercise: Exercise) => exercise.aliases]) {
  for (const exercise of allExercises) {
    for (const text of take(exercise)) {
      const words = wordsOf(text)
      const key = words.join(' ')
      if (!exact.has(key)) exact.set(key, exercise)
      names.push({ exercise, words: new Set(words) })
      for (const word of words) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)
    }
  }
}
const correct = createSpelling(vocabulary)

/** Shared words over all words (Dice), so that neither a long nor a short name wins by its length. */
const likeness = (asked: ReadonlySet<string>, words: ReadonlySet<string>): number => {
  let shared = 0
  for (const word of asked) if (words.has(word)) shared++
  return (2 * shared) / (asked.size + words.size)
}

/** Finds the exercise that a name from an import or a person means, and how sure that is; none if it is a guess. */
export function findExercise(text: string): FoundExercise | undefined {
  const asked = wordsOf(text.slice(0, 200))
  const found = exact.get(asked.join(' '))
  if (found) return { exercise: found, confidence: 1 }
  const spelled = asked.map(word => (vocabulary.has(word) ? word : (correct(word) ?? word)))
  const corrected = exact.get(spelled.join(' '))
  if (corrected) return { exercise: corrected, confidence: 0.9 }
  const set = new Set(spelled)
  let best: FoundExercise | undefined
  for (const { exercise, words } of names) {
    const confidence = Math.min(0.89, 0.9 * likeness(set, words))
    if (confidence >= leastConfidence && confidence > (best?.confidence ?? 0)) best = { exercise, confidence }
  }
  return best
}
