import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type Exercise, equipmentIds, muscles, patterns, structures } from '#src/knowledge/exercises/types.ts'
import data from './exercises.json' with { type: 'json' }

const Texts = Type.Array(Type.String({ minLength: 1 }))
const Muscles = Type.Array(Type.Enum(muscles))
const stressLevels = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)])
const known: ReadonlySet<string> = new Set(structures)

const Catalogue = Compile(
  Type.Object({
    source: Type.String({ minLength: 1 }),
    exercises: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[a-z0-9_]+$' }),
          name: Type.String({ minLength: 1 }),
          aliases: Texts,
          pattern: Type.Enum(patterns),
          mechanic: Type.Enum(['compound', 'isolation']),
          primary: Muscles,
          secondary: Muscles,
          equipment: Type.Array(Type.Enum(equipmentIds), { minItems: 1 }),
          level: Type.Enum(['beginner', 'intermediate', 'advanced']),
          unilateral: Type.Boolean(),
          measure: Type.Enum(['load', 'reps', 'time', 'distance']),
          stress: Type.Record(Type.String(), stressLevels),
          cues: Texts,
          mistakes: Texts,
        },
        { additionalProperties: false },
      ),
    ),
  }),
)

const catalogue: unknown = data
if (!Catalogue.Check(catalogue)) {
  const [error] = Catalogue.Errors(catalogue)
  throw new Error(`exercises.json: ${error?.instancePath} ${error?.message}`)
}

/** Every exercise that a plan may hold, by id. */
export const allExercises: readonly Exercise[] = catalogue.exercises

const byId = new Map(allExercises.map(exercise => [exercise.id, exercise]))

for (const { id, stress } of allExercises) {
  const strange = Object.keys(stress).find(structure => !known.has(structure))
  if (strange !== undefined) throw new Error(`exercises.json: ${id} loads an unknown structure, ${strange}`)
}

/** The exercise of that id. */
export const exerciseById = (id: string): Exercise | undefined => byId.get(id)
