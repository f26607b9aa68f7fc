import type { Confidence } from '#src/api/import.ts'
import { exerciseById, findExercise } from '#src/knowledge/exercises/index.ts'
import type { EquipmentId, Exercise } from '#src/knowledge/exercises/types.ts'
import { plainWords } from '#src/knowledge/plainText.ts'
import { appNames } from './appNames.ts'

/** Below this the words of two names differ, and another word is another exercise: a hammer curl is no curl. */
const leastFuzzy = 0.85

/** What the apps write in brackets after a name, and what of the catalogue that may be. */
const bracketed = new Map<string, readonly EquipmentId[]>([
  ['barbell', ['barbell']],
  ['bodyweight', ['bodyweight', 'pull_up_bar', 'dip_bars']],
  ['cable', ['cable_machine', 'lat_pulldown']],
  ['dumbbell', ['dumbbells']],
  ['ez bar', ['ez_bar']],
  ['kettlebell', ['kettlebell']],
  ['band', ['resistance_bands']],
  ['resistance band', ['resistance_bands']],
  ['smith machine', ['smith_machine']],
  ['trap bar', ['trap_bar']],
  [
    'machine',
    [
      'machine',
      'lat_pulldown',
      'leg_press',
      'leg_curl_machine',
      'leg_extension_machine',
      'treadmill',
      'stationary_bike',
      'rowing_machine',
      'elliptical',
    ],
  ],
])

export type Match = { readonly exerciseId: string; readonly confidence: Confidence }

/** The exercise of the catalogue that a name of Strong, Hevy or their user means; none where it may be another one. */
export function matchExercise(name: string): Match | undefined {
  const words = plainWords(name)
  const known = exerciseById(appNames.get(words.join(' ')) ?? '')
  if (known) return { exerciseId: known.id, confidence: 'alias' }
  const [, bare = '', inBrackets = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(name) ?? []
  const equipment = bracketed.get(plainWords(inBrackets).join(' '))
  const found = findExercise(name)
  if (found?.confidence === 1) return { exerciseId: found.exercise.id, confidence: nearness(words, found.exercise) }
  // "Leg Extension (Machine)": the bracket says what goes without saying.
  const plain = equipment === undefined ? undefined : findExercise(bare)
  if (plain?.confidence === 1 && fits(plain.exercise, equipment)) {
    return { exerciseId: plain.exercise.id, confidence: 'alias' }
  }
  if (found === undefined || found.confidence < leastFuzzy || !fits(found.exercise, equipment)) return undefined
  const confidence = nearness(words, found.exercise)
  return { exerciseId: found.exercise.id, confidence: confidence === 'exact' ? 'exact' : 'fuzzy' }
}

/** The same words, in whatever order, are the same name. */
function nearness(words: readonly string[], { name }: Exercise): 'exact' | 'alias' {
  return words.toSorted().join(' ') === plainWords(name).toSorted().join(' ') ? 'exact' : 'alias'
}

const fits = ({ equipment }: Exercise, wanted: readonly EquipmentId[] | undefined): boolean =>
  wanted === undefined || equipment.some(id => wanted.includes(id))
