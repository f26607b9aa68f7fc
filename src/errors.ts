/** Every error that a client can get: its code, HTTP status, title and the sentence that is sent when nothing better is known. */

type Problem = { readonly status: number; readonly title: string; readonly detail: string }

export const problems = {
  invalid_request: { status: 400, title: 'Invalid request', detail: 'The request does not have the documented form.' },
  unauthorized: { status: 401, title: 'Unauthorized', detail: 'A valid bearer token is needed.' },
  forbidden: { status: 403, title: 'Forbidden', detail: 'Your token does not allow this.' },
  coach_disabled: {
    status: 403,
    title: 'Coach is switched off',
    detail: 'Your preferences have the coach switched off (enabled: false).',
  },
  not_found: { status: 404, title: 'Not found', detail: 'There is no such thing, or it is not yours.' },
  method_not_allowed: {
    status: 405,
    title: 'Method not allowed',
    detail: 'This address does not answer that method; see the Allow header.',
  },
  idempotency_in_flight: {
    status: 409,
    title: 'Request in flight',
    detail: 'A request with this Idempotency-Key is still being answered.',
  },
  managed_elsewhere: {
    status: 409,
    title: 'Managed elsewhere',
    detail: 'These data belong to another service here: change them there.',
  },
  plan_changed: {
    status: 409,
    title: 'Plan has changed',
    detail: 'The plan is no longer at the version that this was made for: read it again.',
  },
  payload_too_large: { status: 413, title: 'Payload too large', detail: 'The body is larger than this address takes.' },
  unsupported_media_type: {
    status: 415,
    title: 'Unsupported media type',
    detail: 'Send the body as application/json.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'Idempotency-Key reused',
    detail: 'This Idempotency-Key was used with another request.',
  },
  brief_infeasible: {
    status: 422,
    title: 'No plan fits these wishes',
    detail: 'There is no plan that satisfies everything that was asked; nothing was charged.',
  },
  brief_unclear: {
    status: 422,
    title: 'A question first',
    detail: 'Something in the wishes must be made clear before a plan can be made; nothing was charged.',
  },
  headers_too_large: {
    status: 431,
    title: 'Headers too large',
    detail: 'The request headers are larger than the server takes.',
  },
  quota_exceeded: {
    status: 429,
    title: 'Daily allowance used up',
    detail: 'Your requests for today are used up; they come back at midnight UTC.',
  },
  too_many_requests: { status: 429, title: 'Too many requests', detail: 'Too many requests in a short time.' },
  internal: { status: 500, title: 'Internal error', detail: 'Something went wrong on our side.' },
  model_invalid_output: {
    status: 502,
    title: 'Unusable answer',
    detail: 'The model gave no usable answer; your request was given back.',
  },
  model_unavailable: {
    status: 503,
    title: 'Coach unavailable',
    detail: 'The model cannot be reached at the moment; your request was given back.',
  },
  overloaded: {
    status: 503,
    title: 'Too busy',
    detail: 'The coach has more to do than it can at the moment; nothing was charged.',
  },
  closing: {
    status: 503,
    title: 'Closing',
    detail: 'This server is about to end; ask again, and another one will answer.',
  },
  spend_limit_reached: {
    status: 503,
    title: 'Spend limit reached',
    detail: 'The service has spent what its operator allows for today; nothing was charged.',
  },
  auth_unavailable: {
    status: 503,
    title: 'Sign-in unavailable',
    detail: 'Your token cannot be checked at the moment; try again soon.',
  },
  athlete_data_unavailable: {
    status: 503,
    title: 'Athlete data unavailable',
    detail: 'The service that holds these data cannot be read at the moment; nothing was charged.',
  },
  store_unavailable: {
    status: 503,
    title: 'Store unavailable',
    detail: 'Our records cannot be reached at the moment; nothing was charged.',
  },
  model_timeout: {
    status: 504,
    title: 'Coach took too long',
    detail: 'The model did not answer in time; your request was given back.',
  },
} as const satisfies Record<string, Problem>

export type ProblemCode = keyof typeof problems

/** One broken field: a JSON pointer into the body (or `#/header/...`, `#/query/...`, `#/path/...`) and what is wrong with it. */
export type FieldError = { pointer: string; message: string }

type Extra = {
  detail?: string
  retryAfterS?: number
  errors?: FieldError[]
  cause?: unknown
  headers?: Record<string, string>
}

/** The only error that routes and their callees throw on purpose; the one error handler turns it into problem+json. */
export class CoachError extends Error {
  override readonly name = 'CoachError'
  readonly code: ProblemCode
  readonly status: number
  /** Seconds for the Retry-After header. */
  readonly retryAfterS: number | undefined
  readonly errors: FieldError[] | undefined
  /** Response headers that belong to the error (Allow, RateLimit, ...). */
  readonly headers: Record<string, string>

  constructor(code: ProblemCode, extra: Extra = {}) {
    super(extra.detail ?? problems[code].detail, extra.cause === undefined ? undefined : { cause: extra.cause })
    this.code = code
    this.status = problems[code].status
    this.retryAfterS = extra.retryAfterS
    this.errors = extra.errors
    this.headers = extra.headers ?? {}
  }
}

/** RFC 9457 body of an error. `instance` is the request's id, so that a report of a user leads to the log. */
export function toProblem(error: CoachError, requestId: string) {
  return {
    type: `urn:gym-coach:problem:${error.code}`,
    title: problems[error.code].title,
    status: error.status,
    detail: error.message,
    instance: `urn:gym-coach:request:${requestId}`,
    code: error.code,
    ...(error.retryAfterS === undefined ? {} : { retryAfterS: error.retryAfterS }),
    ...(error.errors ? { errors: error.errors } : {}),
  }
}

export type ProblemBody = ReturnType<typeof toProblem>
