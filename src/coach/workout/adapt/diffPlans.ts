import type { PlanChange } from '#src/api/adapt.ts'
import type { PlannedExercise, PlannedSession, WorkoutPlan } from '#src/api/workoutPlan.ts'

/**
 * What differs between two versions of a plan, for people. The weeks of a plan hold the same exercises, so they are
 * compared by the first one; a week more or less is named by itself.
 */
export function diffPlans(before: WorkoutPlan, after: WorkoutPlan): PlanChange[] {
  const [first, second] = [before.weeks[0]?.sessions ?? [], after.weeks[0]?.sessions ?? []]
  const sessions = first.flatMap((session, at) => {
    const other = second[at]
    return other ? diffSessions(session, other) : []
  })
  return [...sessions, ...diffWeeks(before, after)]
}

function diffSessions(before: PlannedSession, after: PlannedSession): PlanChange[] {
  const { day } = before
  const gone = before.exercises.filter(({ exerciseId }) => !has(after, exerciseId))
  const come = after.exercises.filter(({ exerciseId }) => !has(before, exerciseId))
  const swapped = Math.min(gone.length, come.length)
  return [
    ...gone.slice(0, swapped).map(({ name }, at): PlanChange => {
      return { day, change: 'replaced', from: name, to: come[at]?.name ?? '' }
    }),
    ...gone.slice(swapped).map(({ name }): PlanChange => ({ day, change: 'removed', from: name })),
    ...come.slice(swapped).map(({ name }): PlanChange => ({ day, change: 'added', to: name })),
    ...before.exercises.flatMap((exercise): PlanChange[] => {
      const same = after.exercises.find(({ exerciseId }) => exerciseId === exercise.exerciseId)
      const [from, to] = [doseOf(exercise), same ? doseOf(same) : '']
      return same && from !== to ? [{ day, change: 'changed', from, to }] : []
    }),
  ]
}

const has = ({ exercises }: PlannedSession, id: string): boolean =>
  exercises.some(({ exerciseId }) => exerciseId === id)

function doseOf({ name, sets, reps, seconds, distanceM, rir }: PlannedExercise): string {
  const parts = [
    `${sets} x ${reps ? `${reps.min} to ${reps.max}` : seconds === undefined ? `${distanceM ?? 0} m` : `${seconds} s`}`,
    rir === undefined ? '' : `${rir} in reserve`,
  ]
  return `${name}: ${parts.filter(Boolean).join(', ')}`
}

function diffWeeks(before: WorkoutPlan, after: WorkoutPlan): PlanChange[] {
  const more = after.weeks.length - before.weeks.length
  if (more === 0) return []
  const weeks = `${before.weeks.length} weeks`
  return [
    {
      week: after.weeks.length,
      change: more > 0 ? 'added' : 'removed',
      from: weeks,
      to: `${after.weeks.length} weeks`,
    },
  ]
}
