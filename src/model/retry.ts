import type { CatalogueModel } from './catalogue.ts'
import type { ModelFailure } from './port.ts'
import type { UpstreamFailure } from './upstream.ts'

/** What can help after a failure: the same model again, another model, nothing. */
export type Again = 'same' | 'other' | 'never'

const primaryTries = 3
const fallbackTries = 2
const backoffBaseMs = 250
const backoffMostMs = 2_000

/** The models in the order of the tries. */
export function planTries(primary: CatalogueModel, fallback?: CatalogueModel): readonly CatalogueModel[] {
  const tries = Array.from({ length: primaryTries }, () => primary)
  return fallback ? [...tries, ...Array.from({ length: fallbackTries }, () => fallback)] : tries
}

/** The index of the next try, if there is one. */
export function nextTry(tries: readonly CatalogueModel[], tried: number, again: Again): number | undefined {
  const next = tries.findIndex(
    (model, index) => index > tried && (again === 'same' || (again === 'other' && model.id !== tries[tried]?.id)),
  )
  return next < 0 ? undefined : next
}

/** Full jitter: anything from nothing to the doubled step, so that callers throttled together do not come back together. */
export function backoffMs(tried: number, random: number): number {
  return random * Math.min(backoffMostMs, backoffBaseMs * 2 ** tried)
}

const rules: Readonly<Record<UpstreamFailure, { failure: ModelFailure; again: Again }>> = {
  throttled: { failure: 'throttled', again: 'same' },
  unavailable: { failure: 'unavailable', again: 'same' },
  cut: { failure: 'unavailable', again: 'same' },
  timeout: { failure: 'timeout', again: 'same' },
  failed: { failure: 'unavailable', again: 'other' },
  refused: { failure: 'unavailable', again: 'other' },
  invalid: { failure: 'invalid_output', again: 'same' },
}

/** What a failed call is to the caller, and what can help. */
export function ruleFor(failure: UpstreamFailure) {
  return rules[failure]
}
