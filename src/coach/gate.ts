import type { Gate, Report } from '#src/api/plan.ts'
import type { Violation } from '#src/coach/propose.ts'

/** One thing that a gate looks at. */
export type Check = { readonly ok: boolean; readonly fault: string }

const mostFaults = 5

function told(checks: readonly Check[], well: string): string {
  const faults = [...new Set(checks.filter(({ ok }) => !ok).map(({ fault }) => fault))]
  if (faults.length === 0) return well
  const rest = faults.length - mostFaults
  return `${faults.slice(0, mostFaults).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}

export const shareOf = (checks: readonly Check[]) =>
  checks.length === 0 ? 1 : checks.filter(({ ok }) => ok).length / checks.length

/** A gate that must hold: one fault breaks it. */
export function hardGate(id: string, checks: readonly Check[], well: string): Gate {
  const passed = checks.every(({ ok }) => ok)
  return { id, kind: 'H', passed, score: passed ? 1 : 0, detail: told(checks, well) }
}

/** A gate with a bound that must hold and a score within it. */
export function boundedGate(id: string, bound: readonly Check[], scored: readonly Check[], well: string): Gate {
  const passed = bound.every(({ ok }) => ok)
  const faults = passed ? scored : bound
  return { id, kind: 'H', passed, score: passed ? shareOf(scored) : 0, detail: told(faults, well) }
}

/** The share from which a scored gate counts as held. */
const enough = 0.8

export function scoredGate(id: string, checks: readonly Check[], well: string): Gate {
  const score = shareOf(checks)
  return { id, kind: 'S', passed: score >= enough, score, detail: told(checks, well) }
}

/** A score that the goal does not ask for. */
export const notAsked = (id: string, why: string): Gate => ({ id, kind: 'S', passed: true, score: 1, detail: why })

/** The broken hard gates, in words that the chooser can act on. */
export const violationsOf = ({ gates }: Report): Violation[] =>
  gates.filter(({ kind, passed }) => kind === 'H' && !passed).map(({ id, detail }) => ({ gate: id, detail }))
