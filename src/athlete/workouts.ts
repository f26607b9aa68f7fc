import { Workout } from '#src/api/workouts.ts'
import { shapeOf } from '#src/shape.ts'
import { normaliseTexts } from '#src/validation.ts'

const workout = shapeOf(Workout)

/** A stored item as a workout, without the keys of the table; none for what is no workout (any more). */
export function toWorkouts(item: unknown): Workout[] {
  const known = workout.Clean(item)
  return workout.Check(known) ? [known] : []
}

/** The texts within the exercises of a body, as all texts of bodies are read; those of other fields are the app's work. */
export function normaliseExercises(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('exercises' in body) || !Array.isArray(body.exercises)) return body
  return { ...body, exercises: body.exercises.map(normaliseTexts) }
}
