import type { FastifyServerOptions } from 'fastify'
import { requestScope } from './telemetry/scope.ts'

/**
 * How the service logs: JSON with the request's id. What is written of an error is its kind and where it arose; the
 * store's and the model's errors can carry items and prompts, so nothing else of them is.
 */
export function loggerOptions(level: string): Exclude<FastifyServerOptions['logger'], boolean | undefined> {
  return {
    level,
    base: { service: 'gym-coach' },
    serializers: { err: describeError },
    mixin: (_fields, _level, logger) => ('reqId' in logger.bindings() ? {} : requestFields()),
  }
}

/** The request's id, and its trace's if there is one, for lines that are written for it by the service's own log. */
function requestFields(): object {
  const scope = requestScope.getStore()
  if (scope === undefined) return {}
  const { requestId: reqId, span } = scope
  return span === undefined ? { reqId } : { reqId, traceId: span.spanContext().traceId }
}

type Description = { type: string; message: string; stack: string; [field: string]: unknown }

/** Kind, code, frames and cause of an error, without the sentences and fields that could quote a user. */
export function describeError(error: unknown): Description {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  return {
    type: error.name,
    message: '',
    stack: framesOf(error),
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...('failure' in error && typeof error.failure === 'string' ? { failure: error.failure } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

function framesOf({ stack = '' }: Error): string {
  const frames = stack.split('\n').filter(line => line.startsWith('    at '))
  return frames.slice(0, 8).join('\n')
}
