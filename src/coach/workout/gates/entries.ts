import type { PlannedExercise, PlannedSession, PlannedWeek, WorkoutPlan } from '#src/api/workoutPlan.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { byId } from '../kinds.ts'
import type { Brief } from '../types.ts'

/** An exercise of a plan with what the catalogue knows of it. */
export type Entry = {
  readonly week: PlannedWeek
  readonly session: PlannedSession
  readonly planned: PlannedExercise
  readonly exercise: Exercise
  /** Where it stands, in words. */
  readonly at: string
}

/** The sessions of a week; exercises that are not among the choices are W2's affair and left out. */
export function entriesOf({ choices }: Brief, weeks: readonly PlannedWeek[]): readonly Entry[] {
  const known = byId(choices)
  return weeks.flatMap(week =>
    week.sessions.flatMap(session =>
      session.exercises.flatMap(planned => {
        const exercise = known.get(planned.exerciseId)
        const at = `week ${week.week}, day ${session.day}, ${planned.name}`
        return exercise ? [{ week, session, planned, exercise, at }] : []
      }),
    ),
  )
}

export const countedOf = (entries: readonly Entry[]) =>
  entries.map(({ exercise, planned }) => ({ exercise, sets: planned.sets }))

export const workingWeeks = ({ weeks }: WorkoutPlan) => weeks.filter(({ deload }) => !deload)
