import type { Tracing } from './tracing.ts'

type Fetch = typeof globalThis.fetch

/** A span for each call to a service of the operator's own, which may join the trace. Nothing of the query or the answer. */
export function traceFetch(fetch: Fetch, tracing: Tracing): Fetch {
  return async (input, init) => {
    const { host, pathname } = new URL(input instanceof Request ? input.url : input)
    const step = tracing.step(`GET ${pathname}`, { 'server.address': host, 'url.path': pathname })
    if (step === undefined) return fetch(input, init)
    const headers = new Headers(init?.headers)
    headers.set('traceparent', step.traceparent())
    try {
      const response = await fetch(input, { ...init, headers })
      step.end({ 'http.response.status_code': response.status }, response.status >= 500 ? 'status' : undefined)
      return response
    } catch (error) {
      step.end({}, error instanceof Error ? error.name : 'unknown')
      throw error
    }
  }
}
