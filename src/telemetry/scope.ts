import { AsyncLocalStorage } from 'node:async_hooks'
import type { Span } from '@opentelemetry/api'

/** The request that some code runs for, in the background work that it left behind too. */
export type Scope = {
  readonly requestId: string
  /** Absent where the request is not traced. */
  readonly span?: Span
}

/** One for the process: the log's lines take their request's id from it, and spans their parent. */
export const requestScope = new AsyncLocalStorage<Scope>()
