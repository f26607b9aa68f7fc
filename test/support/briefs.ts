import fc from 'fast-check'
import type { Brief, Goal } from '#src/coach/workout/types.ts'
import { allExercises } from '#src/knowledge/exercises/index.ts'
import { type EquipmentId, equipmentIds, type Pattern, patterns } from '#src/knowledge/exercises/types.ts'
import { allInjuries, allowedFor } from '#src/knowledge/injuries/index.ts'

const goals: readonly Goal[] = [
  'strength',
  'cardio',
  'flexibility',
  'nutrition',
  'muscle_gain',
  'fat_loss',
  'endurance',
  'general_fitness',
]

const sets: readonly (readonly EquipmentId[])[] = [
  [],
  ['dumbbells'],
  ['dumbbells', 'bench'],
  ['resistance_bands'],
  ['kettlebell'],
  ['barbell', 'rack', 'bench'],
  ['pull_up_bar', 'resistance_bands'],
  ['treadmill', 'stationary_bike'],
  [...equipmentIds],
]

/** A brief of a fixed kind; a test changes what it is about. */
export function briefOf(more: Partial<Brief> & { equipmentIds?: readonly EquipmentId[] } = {}): Brief {
  const equipment = new Set<EquipmentId>(['bodyweight', ...(more.equipmentIds ?? equipmentIds)])
  return {
    goals: ['muscle_gain'],
    wishes: [],
    weeks: 8,
    days: [1, 3, 5],
    minutes: 60,
    level: 'intermediate',
    equipment,
    choices: allExercises.filter(exercise => exercise.equipment.every(id => equipment.has(id))),
    cautions: [],
    unread: [],
    oneRepMaxKg: new Map(),
    longestRunMinutes: undefined,
    startDate: undefined,
    ...more,
  }
}

const randomEquipment = fc.oneof(
  fc.constantFrom(...sets),
  fc.uniqueArray(fc.constantFrom(...equipmentIds), { maxLength: 6 }),
)

/** Every kind of brief that the service can be asked for. */
export const anyBrief: fc.Arbitrary<Brief> = fc
  .record({
    goals: fc.uniqueArray(fc.constantFrom(...goals), { minLength: 1, maxLength: 3 }),
    weeks: fc.integer({ min: 4, max: 12 }),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    minutes: fc.integer({ min: 15, max: 120 }),
    level: fc.constantFrom('beginner', 'intermediate', 'advanced'),
    equipment: randomEquipment,
    injuries: fc.uniqueArray(fc.constantFrom(...allInjuries), { maxLength: 3 }),
    excluded: fc.uniqueArray(fc.constantFrom(...allExercises), { maxLength: 40 }),
    patterns: fc.oneof(
      { weight: 7, arbitrary: fc.constant<Pattern[]>([]) },
      { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...patterns), { maxLength: 2 }) },
    ),
    lifts: fc.array(fc.tuple(fc.constantFrom(...allExercises), fc.integer({ min: 5, max: 260 })), { maxLength: 80 }),
    longestRunMinutes: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
  })
  .map(({ equipment: owned, injuries, excluded, patterns: unwanted, lifts, days, ...rest }): Brief => {
    const brief = briefOf({ equipmentIds: owned, ...rest })
    const wanted = brief.choices.filter(
      exercise => !excluded.includes(exercise) && !unwanted.includes(exercise.pattern),
    )
    return {
      ...brief,
      days: days.toSorted((a, b) => a - b),
      choices: allowedFor(wanted, injuries),
      cautions: injuries.map(({ caution }) => caution),
      unread: ['"kitchen sink 3000" is not known here'],
      oneRepMaxKg: new Map(lifts.map(([{ id }, kg]) => [id, kg])),
    }
  })
