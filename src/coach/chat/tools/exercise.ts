import { Type } from 'typebox'
import { oneLine } from '#src/athlete/contextWords.ts'
import { readEquipment } from '#src/knowledge/equipment.ts'
import { allExercises, findExercise } from '#src/knowledge/exercises/index.ts'
import type { EquipmentId, Exercise } from '#src/knowledge/exercises/types.ts'
import { allowedFor, type Injury, injuriesAgainst, readInjury } from '#src/knowledge/injuries/index.ts'
import { chatTool, failed, shortText } from './tool.ts'

const mostInstead = 4

/** What the catalogue knows of an exercise, and whether the athlete's injuries speak against it. */
export const exerciseFacts = chatTool(
  'exercise_facts',
  "Facts about one exercise from the catalogue: muscles, equipment, cues, common mistakes, and whether the athlete's declared injuries rule it out.",
  Type.Object({ name: shortText('the exercise as people call it') }),
  async ({ name }, { preferences: { injuryHistory, equipmentAvailable } }) => {
    const found = findExercise(name)
    if (!found) return failed('the catalogue has no exercise of that name')
    const { exercise, confidence } = found
    return {
      told: [
        ...(confidence < 1 ? [`Taken to mean: ${exercise.name}.`] : []),
        ...factsOf(exercise),
        ...verdictOn(exercise, injuryHistory, readEquipment(equipmentAvailable).known),
      ],
    }
  },
)

const inWords = (ids: readonly string[]): string => ids.map(id => id.replaceAll('_', ' ')).join(', ')

function factsOf({ name, pattern, level, primary, secondary, equipment, cues, mistakes }: Exercise): string[] {
  return [
    `${name}: ${inWords([pattern])}, for ${level}s and up.`,
    `Works ${inWords(primary)}${secondary.length > 0 ? `; helped by ${inWords(secondary)}` : ''}.`,
    `Needs ${inWords(equipment)}.`,
    `Cues: ${cues.join(' ')}`,
    `Common mistakes: ${mistakes.join(' ')}`,
  ]
}

function verdictOn(exercise: Exercise, declared: readonly string[], owned: ReadonlySet<EquipmentId>): string[] {
  const read = declared.map(text => ({ text: oneLine(text, 100), ...readInjury(text) }))
  const injuries = read.flatMap(({ known }) => known)
  const against = injuriesAgainst(exercise, injuries)
  const unread = read.filter(one => one.unread).map(({ text }) => text)
  return [
    ...(against.length > 0
      ? [
          `NOT for this athlete, by what was declared: ${against.map(({ name }) => name).join(', ')}.`,
          ...against.map(({ caution }) => caution),
          ...instead(exercise, injuries, owned),
        ]
      : injuries.length > 0
        ? ['No declared injury that could be read speaks against it.']
        : []),
    ...unread.map(text => `"${text}" could not be read as an injury: whether the exercise suits it is not known.`),
  ]
}

/** Others of the same movement that the injuries allow, first those that the athlete has the equipment for. */
function instead({ id, pattern, primary }: Exercise, injuries: readonly Injury[], owned: ReadonlySet<EquipmentId>) {
  const [muscle] = primary
  const same = allExercises.filter(one => one.id !== id && one.pattern === pattern && one.primary[0] === muscle)
  const has = ({ equipment }: Exercise): number => Number(equipment.every(item => owned.has(item)))
  const allowed = allowedFor(same, injuries).toSorted((a, b) => has(b) - has(a))
  const names = allowed.slice(0, mostInstead).map(({ name }) => name)
  return names.length > 0 ? [`In its place: ${names.join(', ')}.`] : []
}
