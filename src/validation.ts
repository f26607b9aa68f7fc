import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import fastJsonStringify from 'fast-json-stringify'
import type { FastifySchemaValidationError } from 'fastify'
import { CoachError, type FieldError } from './errors.ts'
import type { Late } from './late.ts'

type RouteSchema = { schema: unknown; url: string; httpPart?: string }
type Checked = true | { error: FastifySchemaValidationError[] }

/**
 * The compilers of the routes' schemas. What they give compiles its schema when it is first used: all schemas together
 * take longer than the rest of the start. The parts are named by the URL of their route.
 */
export function createCompilers(late: Late) {
  function validatorCompiler({ schema, httpPart, url }: RouteSchema): (data: unknown) => Checked {
    const validator = late.part(url, () => (httpPart === 'body' ? ofBody : ofAddress)(asSchema(schema)))
    return data => {
      const validate = validator()
      return validate(data) ? true : { error: validate.errors ?? [] }
    }
  }

  function serializerCompiler({ schema, url }: RouteSchema): (data: unknown) => string {
    const serializer = late.part(url, () => serializerOf(asSchema(schema)))
    return data => serializer()(data)
  }

  return { validatorCompiler, serializerCompiler }
}

/** Compiles a schema once: routes share those of their problems and of their keys. */
function onceForEach<Compiled>(compile: (schema: object) => Compiled): (schema: object) => Compiled {
  const known = new WeakMap<object, Compiled>()
  return schema => {
    const compiled = known.get(schema) ?? compile(schema)
    known.set(schema, compiled)
    return compiled
  }
}

function validatorWith(coerceTypes: boolean): (schema: object) => ValidateFunction {
  let ajv: Ajv | undefined
  return onceForEach(schema => {
    ajv ??= createAjv(coerceTypes)
    return ajv.compile(schema)
  })
}

function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ useDefaults: true, allErrors: true, strict: false, coerceTypes, removeAdditional: false })
  // The package is CommonJS: its function is the default export or the module itself, by loader.
  formats.default(ajv)
  return ajv
}

/** Bodies are taken as they are: no coercion, no dropped fields. Parts of the URL are always text, so they are coerced. */
const ofBody = validatorWith(false)
const ofAddress = validatorWith(true)
const serializerOf = onceForEach(schema => fastJsonStringify(schema))

function asSchema(schema: unknown): object {
  if (typeof schema !== 'object' || schema === null) throw new TypeError('a route has a schema that is no object')
  return schema
}

const mostErrors = 20

const places: Record<string, string> = { body: '#', querystring: '#/query', params: '#/path', headers: '#/header' }

/** The 400 of a request that does not have the documented form, naming each field. */
export function toInvalidRequest(
  found: readonly FastifySchemaValidationError[],
  context: string | undefined,
): CoachError {
  const place = places[context ?? 'body'] ?? '#'
  const errors = found.slice(0, mostErrors).map(error => toFieldError(error, place))
  const first = errors[0]
  return new CoachError('invalid_request', {
    errors,
    ...(first ? { detail: `${first.pointer} ${first.message}.` } : {}),
  })
}

function toFieldError(
  { instancePath, keyword, params, message }: FastifySchemaValidationError,
  place: string,
): FieldError {
  if (keyword === 'additionalProperties') {
    return {
      pointer: `${place}${instancePath}/${escapePart(params.additionalProperty)}`,
      message: 'is not a known field',
    }
  }
  if (keyword === 'required') {
    return { pointer: `${place}${instancePath}/${escapePart(params.missingProperty)}`, message: 'is required' }
  }
  return { pointer: `${place}${instancePath}`, message: message ?? 'is wrong' }
}

/** Escapes a part of a JSON pointer (RFC 6901); a hostile field name is cut. */
function escapePart(part: unknown): string {
  return String(part).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')
}

/**
 * The texts of a body as the service reads them: well-formed Unicode in NFC, without control characters (line feeds
 * and tabs stay) and blanks around them; a text of invisible characters alone becomes empty. Fields and lists of texts
 * at the top only, which is all that the bodies here have.
 */
export function normaliseTexts(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value.map(normalise) : normalise(value)]),
  )
}

function normalise(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    // After the control characters: one between two letters may have kept them apart.
    .normalize('NFC')
    .trim()
  return /^[\p{Cf}\p{Zs}\s]*$/u.test(text) ? '' : text
}
