import { CoachError } from '#src/errors.ts'
import type { ModelError } from './port.ts'

/** A failed model as the problem that a client gets where nothing else answers. */
export function toModelProblem(error: ModelError): CoachError {
  switch (error.failure) {
    case 'timeout':
      return new CoachError('model_timeout', { cause: error })
    case 'invalid_output':
      return new CoachError('model_invalid_output', { cause: error })
    case 'spend_limit_reached':
      return new CoachError('spend_limit_reached', { cause: error, retryAfterS: error.retryAfterS ?? 10 })
    default:
      return new CoachError('model_unavailable', { cause: error, retryAfterS: 10 })
  }
}

/** Why the rules answer in place of a model that failed, as it is told in `degraded`. */
export function degradedReason({ failure }: Pick<ModelError, 'failure'>): string {
  return failure === 'spend_limit_reached' ? failure : `model_${failure}`
}
