import type { PlannedExercise, WorkoutPlan } from '#src/api/workoutPlan.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { byId } from './kinds.ts'
import {
  leastLoadStep,
  mostLoadStep,
  nextState,
  type Progression,
  progressionOf,
  type State,
  startOf,
} from './progression.ts'
import type { Brief } from './types.ts'
import { mostWeeklySets, setsByMuscle } from './volume.ts'

export type Outcome = (attempt: number) => boolean
export type NextState = (rule: Progression, state: State, success: boolean) => State

/** A fixed shuffle of successes: the same plan is simulated the same way each time (mulberry32). */
export function successRate(rate: number, seed = 1): Outcome {
  return attempt => {
    let hash = (seed + attempt * 0x6d2b79f5) | 0
    hash = Math.imul(hash ^ (hash >>> 15), hash | 1)
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61)
    return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296 < rate
  }
}

const tolerance = 1e-9

/** What is wrong with one step of one exercise; undefined: nothing. */
function stepFault(before: State, after: State, success: boolean): string | undefined {
  const [from = 0, to = 0] = [before.kg, after.kg]
  if (to > from) {
    if (!success) return `goes from ${from} to ${to} kg after a failure`
    const share = (to - from) / from
    if (share < leastLoadStep - tolerance || share > mostLoadStep + tolerance) {
      return `goes from ${from} to ${to} kg, which is not 2 to 10 %`
    }
  }
  const harder = (after.reps ?? 0) > (before.reps ?? 0) || (after.seconds ?? 0) > (before.seconds ?? 0)
  return !success && harder && to >= from ? 'gets harder after a failure' : undefined
}

type Held = { readonly rule: Progression; readonly state: State }

/** Faults of the loads and volumes that an athlete meets who follows the plan with these successes. */
export function simulate(brief: Brief, plan: WorkoutPlan, succeeds: Outcome, next: NextState = nextState): string[] {
  const known = byId(brief.choices)
  const held = new Map<string, Held>()
  const faults = new Set<string>()
  let attempt = 0
  const train = (exercise: Exercise, planned: PlannedExercise, key: string) => {
    const rule = held.get(key)?.rule ?? progressionOf(exercise, planned)
    const state = held.get(key)?.state ?? startOf(rule)
    const success = succeeds(attempt++)
    const after = next(rule, state, success)
    const fault = stepFault(state, after, success)
    if (fault) faults.add(`${planned.name} ${fault}`)
    held.set(key, { rule, state: after })
  }
  for (const { week, sessions } of plan.weeks) {
    const done: { exercise: Exercise; sets: number }[] = []
    for (const session of sessions) {
      for (const planned of session.exercises) {
        const exercise = known.get(planned.exerciseId)
        if (!exercise) continue
        done.push({ exercise, sets: planned.sets })
        train(exercise, planned, `${session.day} ${planned.exerciseId}`)
      }
    }
    for (const [muscle, sets] of setsByMuscle(done)) {
      if (sets > mostWeeklySets) faults.add(`week ${week} reaches ${sets} sets for ${muscle}`)
    }
  }
  return [...faults]
}
