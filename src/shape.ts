import { createRequire } from 'node:module'
import type { Static, TSchema } from 'typebox'
import type { Validator } from 'typebox/compile'

/** A schema that values are held against. */
export type Shape<Schema extends TSchema> = {
  Check(value: unknown): value is Static<Schema>
  /** What is wrong with a value, the first fault first. */
  Errors(value: unknown): { instancePath: string; message: string }[]
  /** The value with its defaults; throws where it does not fit. */
  Parse(value: unknown): Static<Schema>
  /** The value without what the schema does not know; it is changed in its place. */
  Clean(value: unknown): unknown
}

// The compiler of schemas is 200 modules, which a start that reads no item does not need; `import()` could not be waited for here.
const load: (name: 'typebox/compile') => typeof import('typebox/compile') = createRequire(import.meta.url)

/** A check by a schema, which is compiled at its first use: compiled at the start, all of them would hold it up. */
export function shapeOf<Schema extends TSchema>(schema: Schema): Shape<Schema> {
  let compiled: Validator<Record<never, never>, Schema> | undefined
  const validator = () => {
    compiled ??= load('typebox/compile').Compile(schema)
    return compiled
  }
  return {
    Check: (value): value is Static<Schema> => validator().Check(value),
    Errors: value => validator().Errors(value),
    Parse: value => validator().Parse(value),
    Clean: value => validator().Clean(value),
  }
}
