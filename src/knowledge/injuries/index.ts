import { type Exercise, structures } from '#src/knowledge/exercises/types.ts'
import type { Injury } from '#src/knowledge/injuries/types.ts'

export { type InjuryReading, readInjury, type Side } from '#src/knowledge/injuries/read.ts'
export { allInjuries, injuryById } from '#src/knowledge/injuries/table.ts'
export type { Injury } from '#src/knowledge/injuries/types.ts'

const forbids = (injury: Injury, exercise: Exercise): boolean => {
  const out = injury.rulesOut ?? []
  if (out.includes(exercise.id) || out.includes(exercise.pattern)) return true
  return structures.some(structure => (exercise.stress[structure] ?? 0) > (injury.limits[structure] ?? 3))
}

/** The injuries that speak against the exercise; none if it may be done. */
export const injuriesAgainst = (exercise: Exercise, injuries: readonly Injury[]): Injury[] =>
  injuries.filter(injury => forbids(injury, exercise))

/** Whether any of the injuries forbids the exercise. */
export const isContraindicated = (exercise: Exercise, injuries: readonly Injury[]): boolean =>
  injuries.some(injury => forbids(injury, exercise))

/** The exercises that none of the injuries forbids. */
export const allowedFor = (exercises: readonly Exercise[], injuries: readonly Injury[]): Exercise[] =>
  exercises.filter(exercise => !isContraindicated(exercise, injuries))
