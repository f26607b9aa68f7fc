import { UpstreamError, type UpstreamFailure } from './upstream.ts'

const failures: Readonly<Record<string, UpstreamFailure>> = {
  ThrottlingException: 'throttled',
  TooManyRequestsException: 'throttled',
  ServiceQuotaExceededException: 'throttled',
  ModelNotReadyException: 'throttled',
  ServiceUnavailableException: 'unavailable',
  InternalServerException: 'unavailable',
  ModelTimeoutException: 'timeout',
  ModelErrorException: 'failed',
  ModelStreamErrorException: 'cut',
  AccessDeniedException: 'refused',
  ResourceNotFoundException: 'refused',
  ValidationException: 'refused',
  CredentialsProviderError: 'refused',
}

/** The request never left, or nobody was there: the model has not seen it. */
const notConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE', 'ENETDOWN']

/** Their sentence names a role, an action and a model, never the prompt; it is what an operator needs. */
const tellable = ['AccessDeniedException', 'ResourceNotFoundException']

/** What went wrong, by the SDK's error. Only names and numbers of it are kept: its texts can quote what was sent or answered. */
export function toUpstreamError(error: unknown): UpstreamError {
  if (error instanceof UpstreamError) return error
  const name = textOf(error, 'name') ?? 'Error'
  const metadata = fieldOf(error, '$metadata')
  const status = numberOf(metadata, 'httpStatusCode')
  const code = textOf(error, 'code')
  return new UpstreamError(failureOf(name, code, status), {
    code: code ?? name,
    status,
    awsRequestId: textOf(metadata, 'requestId'),
    hint: tellable.includes(name) ? textOf(error, 'message')?.slice(0, 300) : undefined,
  })
}

function failureOf(name: string, code: string | undefined, status: number | undefined): UpstreamFailure {
  // A service may spell its errors in lower case in a stream.
  const known = failures[name.charAt(0).toUpperCase() + name.slice(1)]
  if (known) return known
  if (code && notConnected.includes(code)) return 'unavailable'
  if (code) return 'cut'
  // The SDK's own time-out for the connection has no code; one for the answer has.
  if (name === 'TimeoutError') return 'unavailable'
  // An answer of 200 that then cannot be read is the answer's fault, whatever the parser calls it.
  if (status === undefined || status < 300) return 'invalid'
  if (status === 429) return 'throttled'
  if (status === 408) return 'timeout'
  return status >= 500 ? 'unavailable' : 'refused'
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function textOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name)
  return typeof field === 'string' ? field : undefined
}

function numberOf(value: unknown, name: string): number | undefined {
  const field = fieldOf(value, name)
  return typeof field === 'number' ? field : undefined
}
