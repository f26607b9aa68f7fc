import type { LoggedExercise, NewWorkout } from '#src/api/workouts.ts'
import type { FieldError } from '#src/errors.ts'
import { exerciseById, findExercise } from '#src/knowledge/exercises/index.ts'

/** What the schema cannot say: that an exercise is of the catalogue, and that a set says what was done. */
export function workoutFaultsOf({ exercises }: NewWorkout): FieldError[] {
  return exercises.flatMap(({ exerciseId, sets }, at) => {
    const pointer = `#/exercises/${at}`
    const unknown = exerciseId !== undefined && exerciseById(exerciseId) === undefined
    const emptyAt = sets.findIndex(({ kind, rir, ...figures }) => Object.keys(figures).length === 0)
    return [
      ...(unknown ? [{ pointer: `${pointer}/exerciseId`, message: 'is not an exercise of the catalogue' }] : []),
      ...(emptyAt < 0
        ? []
        : [
            {
              pointer: `${pointer}/sets/${emptyAt}`,
              message: 'must have at least one of reps, weightKg, seconds, distanceM',
            },
          ]),
    ]
  })
}

/** The workout with the catalogue's id for each exercise whose name leaves no doubt; an id that is there stays. */
export function nameKnownExercises(entry: NewWorkout): NewWorkout {
  return { ...entry, exercises: entry.exercises.map(nameKnown) }
}

function nameKnown(exercise: LoggedExercise): LoggedExercise {
  const found = exercise.exerciseId === undefined ? findExercise(exercise.name) : undefined
  return found?.confidence === 1 ? { ...exercise, exerciseId: found.exercise.id } : exercise
}
