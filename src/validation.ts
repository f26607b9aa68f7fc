import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { FastifySchemaValidationError } from 'fastify'
import { CoachError, type FieldError } from './errors.ts'

/** Bodies are taken as they are: no coercion, no dropped fields. Parts of the URL are always text, so they are coerced. */
export function createValidators() {
  const shared = { useDefaults: true, allErrors: true, strict: false }
  const body = new Ajv({ ...shared, coerceTypes: false, removeAdditional: false })
  const url = new Ajv({ ...shared, coerceTypes: true, removeAdditional: false })
  // The package is CommonJS: its function is the default export or the module itself, by loader.
  for (const ajv of [body, url]) formats.default(ajv)
  return (httpPart: string | undefined) => (httpPart === 'body' ? body : url)
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
