import type { Exercise, Muscle } from '#src/knowledge/exercises/types.ts'
import { styleOf, wants } from './aims.ts'
import { isResistance } from './kinds.ts'
import type { Brief } from './types.ts'

export type CountedSets = { readonly exercise: Exercise; readonly sets: number }

/** Beyond this the answer to more sets is flat, and recovery is not (Pelland 2025; criteria W4). */
export const mostWeeklySets = 25
/** More hard sets than this for one muscle in one session add next to nothing (criteria W11). */
export const mostSessionSets = 10

/** Sets of each muscle: a direct set counts 1, an indirect one 0.5 (Pelland 2025). */
export function setsByMuscle(counted: Iterable<CountedSets>): Map<Muscle, number> {
  const sum = new Map<Muscle, number>()
  const add = (muscle: Muscle, sets: number) => sum.set(muscle, (sum.get(muscle) ?? 0) + sets)
  for (const { exercise, sets } of counted) {
    if (!isResistance(exercise)) continue
    for (const muscle of exercise.primary) add(muscle, sets)
    for (const muscle of exercise.secondary) if (!exercise.primary.includes(muscle)) add(muscle, sets / 2)
  }
  return sum
}

export type Group = 'chest' | 'back' | 'shoulders' | 'quads' | 'hamstrings' | 'glutes' | 'biceps' | 'triceps'

/** Muscles that are trained as one: a set counts once for the group, by its best-trained part. */
export const groups: Readonly<Record<Group, readonly Muscle[]>> = {
  chest: ['chest'],
  back: ['lats', 'upper_back'],
  shoulders: ['front_delts', 'side_delts', 'rear_delts'],
  quads: ['quads'],
  hamstrings: ['hamstrings'],
  glutes: ['glutes'],
  biceps: ['biceps'],
  triceps: ['triceps'],
}
export const groupNames: readonly Group[] = [
  'chest',
  'back',
  'shoulders',
  'quads',
  'hamstrings',
  'glutes',
  'biceps',
  'triceps',
]
/** The large muscles that everyone should train twice a week (ACSM 2026). */
export const majorGroups: readonly Group[] = ['chest', 'back', 'shoulders', 'quads', 'hamstrings', 'glutes']

/** Part of a direct set that the group gets from one set. */
export function creditOf({ primary, secondary }: Exercise, group: Group): number {
  const parts = groups[group]
  if (parts.some(muscle => primary.includes(muscle))) return 1
  return parts.some(muscle => secondary.includes(muscle)) ? 0.5 : 0
}

export const setsOfGroup = (counted: readonly CountedSets[], group: Group) =>
  counted.reduce((sum, { exercise, sets }) => sum + (isResistance(exercise) ? sets * creditOf(exercise, group) : 0), 0)

/** Groups that something on the list trains directly: nobody is blamed for what cannot be trained. */
export const trainable = (brief: Brief, among: readonly Group[]) =>
  among.filter(group => brief.choices.some(exercise => isResistance(exercise) && creditOf(exercise, group) === 1))

/** Weekly sets a muscle that build muscle (ACSM 2026: at least 10; Baz-Valle 2022: 12 to 20; beginners need less). */
export const growthRange = ({ level }: Brief) => (level === 'beginner' ? { min: 6, max: 12 } : { min: 10, max: 20 })

/** Weekly sets a group that the plan fills up to, and the most that it may give. */
export function volumeTarget(brief: Brief): { target: number; most: number } {
  const rank = { beginner: 0, intermediate: 1, advanced: 2 }[brief.level]
  if (wants(brief, 'muscle_gain')) return { target: 8 + 4 * rank - (rank === 2 ? 1 : 0), most: growthRange(brief).max }
  const lifting = { strength: 7, muscle: 8, mixed: 6, endurance: 4, mobility: 4 }[styleOf(brief)]
  return { target: lifting + 2 * rank, most: growthRange(brief).max }
}
