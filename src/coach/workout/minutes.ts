import type { PlannedExercise } from '#src/api/workoutPlan.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { isLift, isMobility, isResistance, weightsOf } from './kinds.ts'
import type { Brief } from './types.ts'

/** What the clock needs to know of an exercise in a plan. */
export type Timed = Pick<PlannedExercise, 'sets' | 'reps' | 'seconds' | 'distanceM' | 'restSeconds'>

/** One repetition at a calm pace: a second or two each way. */
const repSeconds = 4
/** A loaded walk. */
const metresPerSecond = 0.6

/** The pieces of a session around its exercises; short sessions get short ones. */
export function frameOf({ minutes }: Brief) {
  if (minutes <= 20) return { warmUpSeconds: 120, rampSeconds: 60, coolDownSeconds: 60 }
  if (minutes <= 30) return { warmUpSeconds: 180, rampSeconds: 60, coolDownSeconds: 60 }
  return { warmUpSeconds: 300, rampSeconds: 120, coolDownSeconds: 120 }
}

/** The first loaded lift is approached with lighter sets. */
export const rampLift = (exercises: readonly Exercise[]): Exercise | undefined => {
  const first = exercises.find(isResistance)
  return first && isLift(first) && weightsOf(first) ? first : undefined
}

const setUpSeconds = (exercise: Exercise) => (isResistance(exercise) ? 60 : isMobility(exercise) ? 10 : 30)

export function setSeconds(exercise: Exercise, { reps, seconds, distanceM }: Timed): number {
  const once = seconds ?? (reps ? reps.max * repSeconds : (distanceM ?? 0) / metresPerSecond)
  const sides = exercise.unilateral && exercise.pattern !== 'cardio' ? 2 : 1
  return once * sides
}

/** Set-up, then work and rest set by set; the rest after the last set is the way to the next exercise. */
export const exerciseSeconds = (exercise: Exercise, timed: Timed) =>
  setUpSeconds(exercise) + timed.sets * setSeconds(exercise, timed) + (timed.sets - 1) * timed.restSeconds

export function sessionSeconds(brief: Brief, works: readonly { exercise: Exercise; timed: Timed }[]): number {
  const { warmUpSeconds, rampSeconds, coolDownSeconds } = frameOf(brief)
  const ramp = rampLift(works.map(({ exercise }) => exercise)) ? rampSeconds : 0
  const work = works.reduce((sum, { exercise, timed }) => sum + exerciseSeconds(exercise, timed), 0)
  return warmUpSeconds + ramp + work + coolDownSeconds
}
