import { ulid } from 'ulid'

/** Stands in everything that is the user's; what follows it says where it stood. */
export const mark = 'quaggasecret'
/** A body weight as nobody else has it. */
export const markedWeight = 87.3137

/** The canaries in a text, each once. */
export const canariesIn = (text: string): string[] => [
  ...new Set(text.match(new RegExp(`${mark}[a-z]*|${String(markedWeight).replace('.', '\\.')}`, 'gi'))),
]

type Schema = { [key: string]: unknown }

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value of the form that a JSON schema asks for, every optional field filled, with a canary in each free text. */
export function filled(schema: unknown, place: string): unknown {
  if (!isSchema(schema)) return `${mark}${place}`
  const [first] = [schema.anyOf, schema.oneOf].flatMap(choices => (Array.isArray(choices) ? choices : []))
  if (first !== undefined) return filled(first, place)
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return schema.enum[0]
  switch (schema.type) {
    case 'object': {
      const properties = isSchema(schema.properties) ? schema.properties : {}
      return Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, filled(part, `${place}${name}`)]),
      )
    }
    case 'array':
      return [filled(schema.items, place)]
    case 'boolean':
      return true
    case 'integer':
      return Number(schema.minimum ?? 1)
    case 'number':
      return Number(schema.minimum ?? 0) <= markedWeight && markedWeight <= Number(schema.maximum ?? 100)
        ? markedWeight
        : Number(schema.minimum)
    default:
      return textFor(schema, place)
  }
}

function textFor({ pattern, format, maxLength }: Schema, place: string): string {
  if (format === 'date') return '2026-05-01'
  const text = `${mark}${place.replaceAll(/[^a-z]/gi, '')}`.slice(0, Number(maxLength ?? 200))
  if (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text)) return text
  return [ulid(), `${ulid()}-0`, '30d'].find(known => new RegExp(pattern, 'u').test(known)) ?? text
}

export type Operation = { method: string; path: string; query: readonly string[]; body: unknown }

/** Every operation of an OpenAPI document; `body` is a filled one, or undefined where it takes none. */
export function operationsOf(document: unknown): Operation[] {
  const paths = isSchema(document) && isSchema(document.paths) ? document.paths : {}
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(isSchema(item) ? item : {}).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      query: parametersOf(operation, 'query'),
      body: bodyOf(operation),
    })),
  )
}

function parametersOf(operation: unknown, place: string): string[] {
  const parameters = isSchema(operation) && Array.isArray(operation.parameters) ? operation.parameters : []
  return parameters.flatMap(({ name, in: where }) => (where === place ? [String(name)] : []))
}

function bodyOf(operation: unknown): unknown {
  const json = ['requestBody', 'content', 'application/json', 'schema'].reduce<unknown>(
    (part, name) => (isSchema(part) ? part[name] : undefined),
    operation,
  )
  return json === undefined ? undefined : filled(json, 'body')
}
