import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { structures } from '#src/knowledge/exercises/types.ts'
import type { Injury } from '#src/knowledge/injuries/types.ts'
import data from './injuries.json' with { type: 'json' }

const Words = Type.Array(Type.String({ minLength: 1 }))
const Limit = Type.Union([Type.Literal(0), Type.Literal(1), Type.Literal(2)])
const Limits = Type.Partial(
  Type.Record(Type.Union(structures.map(structure => Type.Literal(structure))), Limit, { additionalProperties: false }),
)
const Table = Compile(
  Type.Object({
    injuries: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[a-z0-9_]+$' }),
          name: Type.String({ minLength: 1 }),
          part: Type.String({ minLength: 1 }),
          general: Type.Optional(Type.Boolean()),
          phrases: Words,
          weakPhrases: Type.Optional(Words),
          replaces: Type.Optional(Words),
          limits: Limits,
          rulesOut: Type.Optional(Words),
          prefers: Words,
          caution: Type.String({ minLength: 1 }),
          clearance: Type.Boolean(),
          source: Type.String({ minLength: 1 }),
        },
        { additionalProperties: false },
      ),
    ),
  }),
)

const table: unknown = data
if (!Table.Check(table)) {
  const [error] = Table.Errors(table)
  throw new Error(`injuries.json: ${error?.instancePath} ${error?.message}`)
}

/** Every injury and condition that the coach can work around. */
export const allInjuries: readonly Injury[] = table.injuries

const byId = new Map(allInjuries.map(injury => [injury.id, injury]))

/** The injury of that id. */
export const injuryById = (id: string): Injury | undefined => byId.get(id)
