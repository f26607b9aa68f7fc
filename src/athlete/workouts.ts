import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'
import { type LoggedExercise, type NewWorkout, Workout } from '#src/api/workouts.ts'
import type { FieldError } from '#src/errors.ts'
import { exerciseById, findExercise } from '#src/knowledge/exercises/index.ts'
import { normaliseTexts } from '#src/validation.ts'

const workout = Compile(Workout)

/** A stored item as a workout, without the keys of the table; none for what is no workout (any more). */
export function toWorkouts(item: unknown): Workout[] {
  const known = Value.Clean(Workout, item)
  return workout.Check(known) ? [known] : []
}

/** The texts within the exercises of a body, as all texts of bodies are read; those of other fields are the app's work. */
export function normaliseExercises(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('exercises' in body) || !Array.isArray(body.exercises)) return body
  return { ...body, exercises: body.exercises.map(normaliseTexts) }
}

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
