import type { CatalogueModel } from './catalogue.ts'
import type { ModelRequest, StopReason, Tokens } from './port.ts'

/** How a call ended by the model's own word; `malformed` is an answer that the model itself gave up on. */
export type UpstreamStop = StopReason | 'malformed'

/** What the gate needs to know of an answer, whatever the wire calls it. `other` only says that the model is alive. */
export type UpstreamEvent =
  | { readonly type: 'text'; readonly text: string }
  /** A tool call begins; `at` is its place in the answer, by which its input is told from that of others. */
  | { readonly type: 'toolCall'; readonly at: number; readonly id: string; readonly name: string }
  | { readonly type: 'toolJson'; readonly at: number; readonly json: string }
  | { readonly type: 'toolInput'; readonly at: number; readonly input: unknown }
  | { readonly type: 'stop'; readonly reason: UpstreamStop }
  | { readonly type: 'usage'; readonly tokens: Tokens }
  | { readonly type: 'other' }

export type UpstreamCall = {
  readonly model: CatalogueModel
  readonly request: ModelRequest
  readonly requestId: string
  /** Closes the connection; the events then end with an error. */
  readonly signal: AbortSignal
}

/** One call of a model, without retries and without deadlines but that for the connection. Throws `UpstreamError`. */
export type Upstream = {
  converse(call: UpstreamCall): AsyncIterable<UpstreamEvent>
  stream(call: UpstreamCall): AsyncIterable<UpstreamEvent>
  close(): void
}

/**
 * throttled, unavailable (5xx, no connection), timeout (the model's own), cut (the connection broke while the model
 * had the request), failed (the model could not process this request), refused (no access, or a request that Bedrock
 * does not take: the same again is useless), invalid (an answer that cannot be read).
 */
export type UpstreamFailure = 'throttled' | 'unavailable' | 'timeout' | 'cut' | 'failed' | 'refused' | 'invalid'

type Details = {
  readonly code: string
  readonly status?: number | undefined
  readonly awsRequestId?: string | undefined
  readonly hint?: string | undefined
}

/**
 * A failed call. It holds no text of the SDK's error, which can quote the prompt or the answer, but for `hint`: AWS's
 * sentence about a missing permission or model.
 */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError'
  readonly failure: UpstreamFailure
  /** The service's or the system's name of the error. */
  readonly code: string
  readonly status: number | undefined
  readonly awsRequestId: string | undefined
  readonly hint: string | undefined

  constructor(failure: UpstreamFailure, details: Details) {
    super(`model call ${failure}: ${details.code}`)
    this.failure = failure
    this.code = details.code
    this.status = details.status
    this.awsRequestId = details.awsRequestId
    this.hint = details.hint
  }
}
