import { type Static, type TSchema, Type } from 'typebox'
import { Measurement, NutritionEntry, ProfileUpdate } from '#src/api/athlete.ts'
import { strict } from '#src/api/common.ts'
import { Workout } from '#src/api/workouts.ts'
import { shapeOf } from '#src/shape.ts'

/** Services have ids of their own kind. */
const id = Type.String({ minLength: 1, maxLength: 200 })

const Figure = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    value: Type.Union([Type.Number(), Type.String({ minLength: 1, maxLength: 500 })]),
    unit: Type.Optional(Type.String({ minLength: 1, maxLength: 50 })),
    date: Type.Optional(Type.String({ format: 'date' })),
  },
  strict,
)

/** Reads an answer of one shape: fields that it does not know are left out; undefined for anything else. */
function readerOf<Shape extends TSchema>(shape: Shape): (body: unknown) => Static<Shape> | undefined {
  const known = shapeOf(shape)
  return body => {
    const cleaned = known.Clean(body)
    return known.Check(cleaned) ? cleaned : undefined
  }
}

/** `GET /profile` */
export const readProfile = readerOf(ProfileUpdate)

/** `GET /workouts` */
export const readWorkouts = readerOf(
  Type.Object({ workouts: Type.Array(Type.Object({ ...Workout.properties, id }, strict)) }, strict),
)

/** `GET /measurements` */
export const readMeasurements = readerOf(
  Type.Object({ measurements: Type.Array(Type.Object({ ...Measurement.properties, id }, strict)) }, strict),
)

/** `GET /nutrition` */
export const readNutrition = readerOf(
  Type.Object({ nutrition: Type.Array(Type.Object({ ...NutritionEntry.properties, id }, strict)) }, strict),
)

/** `GET /summary` */
export const readFigures = readerOf(Type.Object({ figures: Type.Array(Figure) }, strict))
