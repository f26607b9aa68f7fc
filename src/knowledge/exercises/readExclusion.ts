import { allExercises } from '#src/knowledge/exercises/catalogue.ts'
import { findExercise } from '#src/knowledge/exercises/find.ts'
import type { Exercise, Pattern } from '#src/knowledge/exercises/types.ts'
import { plainWords } from '#src/knowledge/plainText.ts'

export type Exclusion = {
  readonly exerciseIds: readonly string[]
  readonly patterns: readonly Pattern[]
  /** Nothing in the text is known here: the user must be told. */
  readonly unread: boolean
}

const around =
  /\b(?:no|not|none|never|nothing|any|anything|without|avoid|exclude|excluding|skip|hate|hates|dislike|cant|cannot|can|do|does|dont|doing|stand|like|want|please|more|i|we|me|my|all|the|a|an|of|with|that|which|is|are|and|or|kind|kinds|type|types|exercise|exercises|stuff|training|things|keine?n?|ohne|sin|pas|de)\b/g

const patternWords: readonly (readonly [RegExp, Pattern])[] = [
  [/^(?:jumps?|jumping|plyo|plyos|plyometrics?|springen|saltos|hopping)$/, 'jump'],
  [/^(?:lunges?|lunging|ausfallschritte)$/, 'lunge'],
  [/^(?:squats?|squatting|kniebeugen?|sentadillas?)$/, 'squat'],
  [/^(?:hinges?|hinging)$/, 'hinge'],
  [/^(?:cardio|conditioning)$/, 'cardio'],
  [/^(?:carry|carries|carrying)$/, 'carry'],
  [/^(?:core|abs|ab work|core work)$/, 'core'],
  [/^(?:stretch|stretching|stretches|mobility|yoga)$/, 'mobility'],
  [/^(?:overhead|overhead press|overhead press(?:es|ing)|overhead work|pressing overhead)$/, 'vertical_push'],
]

/** Groups that people name and that are no pattern; the landing ones take in jump ropes and jumping cardio too. */
const groups: readonly (readonly [RegExp, (exercise: Exercise) => boolean])[] = [
  [/^(?:high )?impact$/, exercise => (exercise.stress.impact ?? 0) >= 2],
  [
    /^(?:run|running|runs|jog|jogging|laufen|joggen|correr|sprint|sprints|sprinting)$/,
    exercise => /run|sprint/.test(exercise.id),
  ],
  [
    /^(?:floor|lying down|on floor|floor work)$/,
    exercise => !!exercise.stress.lying_on_back || !!exercise.stress.lying_on_front,
  ],
  [/^(?:plank|planks|planking)$/, exercise => exercise.id.includes('plank')],
  [/^(?:machine|machines)$/, exercise => exercise.equipment.some(item => /machine|pulldown|leg_press/.test(item))],
  [/^(?:barbell|barbells)$/, exercise => exercise.equipment.includes('barbell')],
  [/^(?:kettlebell|kettlebells)$/, exercise => exercise.equipment.includes('kettlebell')],
]

const lands = (exercise: Exercise): boolean =>
  exercise.pattern === 'jump' || (exercise.stress.impact ?? 0) >= 3 ? !/run|sprint/.test(exercise.id) : false

const idsOf = (chosen: (exercise: Exercise) => boolean): string[] => allExercises.filter(chosen).map(({ id }) => id)

const stem = (word: string): string => (word.endsWith('ss') ? word : word.replace(/(?<=ch|sh|x|ss)es$|s$/, ''))

/** "No push-ups" means every kind of them, so all exercises that have the words in their names or aliases go. */
function named(words: readonly string[]): string[] {
  const stems = words.map(stem)
  return idsOf(exercise => {
    const known = [exercise.name, ...exercise.aliases].map(name => plainWords(name).map(stem))
    return known.some(name => stems.every(word => name.includes(word)))
  })
}

/** Reads what a user will not do: patterns, exercises, or nothing that is understood (`unread`). */
export function readExclusion(text: string): Exclusion {
  const words = plainWords(plainWords(text.slice(0, 300)).join(' ').replace(around, ' '))
  const bare = words.join(' ')
  const pattern = patternWords.find(([word]) => word.test(bare))?.[1]
  if (pattern !== undefined) {
    const ids = new Set([...(pattern === 'jump' ? idsOf(lands) : []), ...(pattern === 'cardio' ? [] : named(words))])
    return { exerciseIds: [...ids], patterns: [pattern], unread: false }
  }
  const group = groups.find(([word]) => word.test(bare))?.[1]
  const ids = group ? idsOf(group) : words.length > 0 ? named(words) : []
  if (ids.length > 0) return { exerciseIds: ids, patterns: [], unread: false }
  const found = findExercise(bare)
  return { exerciseIds: found ? [found.exercise.id] : [], patterns: [], unread: !found }
}
