import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { type Lead, leadOf, styleOf } from './aims.ts'
import { isLift, isMobility, isResistance, isSteady } from './kinds.ts'
import type { Brief } from './types.ts'

export type Range = { readonly min: number; readonly max: number }

/** How one exercise is done: all but the number of sets. */
export type Scheme = {
  readonly reps?: Range
  readonly seconds?: number
  readonly distanceM?: number
  readonly restSeconds: number
  readonly mostSets: number
  /** Sets that it should have before others get more. */
  readonly wantedSets: number
}

/** Rest between hard sets: 2 minutes or more for compound lifts, 1 or more for the rest (ACSM 2009). */
export const leastRestSeconds = ({ mechanic }: Exercise) => (mechanic === 'compound' ? 120 : 60)

/** Heavy for strength, moderate for muscle (ACSM 2026); lighter, and so easier to learn, for the others. */
const mainReps: Readonly<Record<Lead, Range>> = {
  strength: { min: 4, max: 6 },
  muscle: { min: 6, max: 10 },
  mixed: { min: 8, max: 12 },
  endurance: { min: 10, max: 15 },
  mobility: { min: 10, max: 15 },
}
const compoundReps: Readonly<Record<Lead, Range>> = {
  strength: { min: 6, max: 10 },
  muscle: { min: 8, max: 12 },
  mixed: { min: 8, max: 12 },
  endurance: { min: 10, max: 15 },
  mobility: { min: 10, max: 15 },
}
const isolationReps: Readonly<Record<Lead, Range>> = {
  strength: { min: 8, max: 12 },
  muscle: { min: 10, max: 15 },
  mixed: { min: 10, max: 15 },
  endurance: { min: 12, max: 15 },
  mobility: { min: 12, max: 15 },
}

const steps = { beginner: 0, intermediate: 1, advanced: 2 } as const

function liftingReps(brief: Brief, exercise: Exercise, main: boolean): Range {
  const style = styleOf(brief)
  if (exercise.pattern === 'jump') return { min: 3, max: 5 }
  if (main && style === 'strength') return mainReps.strength
  const ranges = main ? mainReps : exercise.mechanic === 'compound' ? compoundReps : isolationReps
  const range = ranges[style]
  // The body alone cannot be made a little heavier, so its range is wider.
  return exercise.measure === 'reps' ? { min: range.min, max: range.max + 5 } : range
}

function liftingScheme(brief: Brief, exercise: Exercise, main: boolean): Scheme {
  const style = styleOf(brief)
  const short = brief.minutes <= 30
  const least = leastRestSeconds(exercise)
  const heavy = main && style === 'strength' && !short
  const long = !short && style === 'muscle' && exercise.mechanic === 'isolation'
  const restSeconds = heavy ? 180 : long ? 90 : least
  const mostSets = exercise.pattern === 'jump' ? 3 : main ? 5 : 4
  const wantedSets = main && style === 'strength' ? 3 : 2
  const common = { restSeconds, mostSets, wantedSets }
  if (exercise.measure === 'time') return { ...common, mostSets: 3, seconds: 20 + 10 * steps[brief.level] }
  if (exercise.measure === 'distance') return { ...common, mostSets: 3, distanceM: 20 + 10 * steps[brief.level] }
  return { ...common, reps: liftingReps(brief, exercise, main) }
}

/** `main`: one of the lifts that the session is built around. */
export function schemeOf(brief: Brief, exercise: Exercise, main: boolean): Scheme {
  if (isResistance(exercise)) return liftingScheme(brief, exercise, main)
  if (isMobility(exercise)) {
    const common = { restSeconds: 15, mostSets: leadOf(brief) === 'mobility' ? 3 : 2, wantedSets: 1 }
    return exercise.measure === 'reps' ? { ...common, reps: { min: 8, max: 10 } } : { ...common, seconds: 30 }
  }
  if (isSteady(exercise)) return { seconds: 300, restSeconds: 60, mostSets: 1, wantedSets: 1 }
  return { seconds: 20 + 10 * steps[brief.level], restSeconds: 60, mostSets: 8, wantedSets: 3 }
}

/** The first lifts of a session, in its order: at most two. */
export const mainIndexes = (exercises: readonly Exercise[]): ReadonlySet<number> =>
  new Set(exercises.flatMap((exercise, index) => (isLift(exercise) ? [index] : [])).slice(0, 2))
