import { type CatalogueModel, costMicroUsd } from './catalogue.ts'
import type { ModelRequest } from './port.ts'
import { promptBytes } from './toBedrockRequest.ts'

/** Set aside for one call until it is settled, or refused with the seconds after which it makes sense to ask again. */
export type Reserved =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly retryAfterS: number }

/** The money that may still be spent. The gate asks it before every call, retries and the fallback's calls too. */
export type Budget = {
  /** Sets aside what a call that begins at `startedAt` (milliseconds since the epoch) can cost. Releasing twice is releasing once. */
  reserve(mostMicroUsd: number, startedAt: number): Reserved
}

/**
 * Bytes of a prompt that make at least one token. English prose has four to five, JSON about three, the scripts of Asia
 * about two; a user's own words in a script that has fewer are a small part of a prompt.
 */
const fewestBytesAToken = 2
/** What a model's own frame around tools and messages adds; the largest that is documented for Claude is below 700. */
const frameTokens = 700

/**
 * What one call costs at most: every token of its input at the dearest price of input (a write to the cache), and all of
 * `maxTokens`, which the model cannot exceed.
 */
export function mostCostMicroUsd(model: CatalogueModel, request: ModelRequest): number {
  const input = Math.ceil(promptBytes(request) / fewestBytesAToken) + frameTokens
  const tokens = { input: 0, output: request.maxTokens, cacheRead: 0, cacheWrite: 0 }
  return Math.max(costMicroUsd(model, { ...tokens, input }), costMicroUsd(model, { ...tokens, cacheWrite: input }))
}
