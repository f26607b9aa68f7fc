import { type Static, Type } from 'typebox'
import { Cursor, strict, ulidPattern } from './common.ts'

/** How a set was meant: only working sets count for volume and bests. */
export const SetKind = Type.Union(
  [Type.Literal('working'), Type.Literal('warmup'), Type.Literal('drop'), Type.Literal('failure')],
  { description: 'working if left out', examples: ['warmup'] },
)

export const LoggedSet = Type.Object(
  {
    reps: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })),
    weightKg: Type.Optional(
      Type.Number({ minimum: 0, maximum: 1500, description: 'kilograms, of all plates or of one hand' }),
    ),
    seconds: Type.Optional(Type.Number({ minimum: 0, maximum: 86_400 })),
    distanceM: Type.Optional(Type.Number({ minimum: 0, maximum: 1_000_000, description: 'metres' })),
    rir: Type.Optional(Type.Number({ minimum: 0, maximum: 10, description: 'repetitions left in reserve' })),
    kind: Type.Optional(SetKind),
  },
  strict,
)
export type LoggedSet = Static<typeof LoggedSet>

export const LoggedExercise = Type.Object(
  {
    name: Type.String({
      minLength: 1,
      maxLength: 120,
      description: 'as the athlete calls it',
      examples: ['Bench Press (Barbell)'],
    }),
    exerciseId: Type.Optional(
      Type.String({
        pattern: '^[a-z0-9_]{1,100}$',
        description: 'of the catalogue, where it is one',
        examples: ['barbell_bench_press'],
      }),
    ),
    sets: Type.Array(LoggedSet, { minItems: 1, maxItems: 60 }),
  },
  strict,
)
export type LoggedExercise = Static<typeof LoggedExercise>

const shape = {
  date: Type.String({
    format: 'date',
    pattern: '^2\\d{3}-',
    description: 'the athlete’s own day, YYYY-MM-DD; at most a day after today in UTC',
    examples: ['2026-11-20'],
  }),
  title: Type.Optional(Type.String({ minLength: 1, maxLength: 120, examples: ['Push day'] })),
  minutes: Type.Optional(Type.Number({ minimum: 0, maximum: 1440 })),
  exercises: Type.Array(LoggedExercise, { minItems: 1, maxItems: 60 }),
  note: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
}

const EntryId = Type.String({
  pattern: ulidPattern,
  description: 'ULID; given by the client it makes a repeat safe: an id that is known replaces what it names',
  examples: ['01JD8X3W2N5Q7R9T1V3X5Z7B9D'],
})

export const NewWorkout = Type.Object({ id: Type.Optional(EntryId), ...shape }, { ...strict, title: 'NewWorkout' })
export type NewWorkout = Static<typeof NewWorkout>

/** A session as it was done. */
export const Workout = Type.Object({ id: EntryId, ...shape }, { ...strict, title: 'Workout' })
export type Workout = Static<typeof Workout>

export const WorkoutPage = Type.Object({ workouts: Type.Array(Workout), nextCursor: Type.Optional(Cursor) })
