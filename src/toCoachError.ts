import type { FastifyError } from 'fastify'
import { CoachError } from './errors.ts'
import { ModelError } from './model/port.ts'
import { toModelProblem } from './model/toModelProblem.ts'
import { toInvalidRequest } from './validation.ts'

/** Any error as one that clients know; what is not foreseen becomes `internal` and says no more. */
export function toCoachError(error: FastifyError | Error): CoachError {
  if (error instanceof CoachError) return error
  if (error instanceof ModelError) return toModelProblem(error)
  if ('validation' in error && error.validation) {
    return toInvalidRequest(error.validation, error.validationContext)
  }
  if (!('statusCode' in error) || error.statusCode === undefined || error.statusCode >= 500) {
    return new CoachError('internal', { cause: error })
  }
  switch (error.statusCode) {
    case 401:
      return new CoachError('unauthorized', { cause: error })
    case 404:
    case 414:
      return new CoachError('not_found', { cause: error })
    case 413:
      return new CoachError('payload_too_large', { cause: error })
    case 415:
      return new CoachError('unsupported_media_type', { cause: error })
    default:
      return new CoachError('invalid_request', { detail: error.message, cause: error })
  }
}
