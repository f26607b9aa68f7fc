import type { RedFlag, RedFlagKind } from './kinds.ts'
import { redFlagKinds } from './kinds.ts'
import { search } from './match.ts'
import { replies, urgentKinds } from './replies.ts'

export { type RedFlag, type RedFlagKind, redFlagKinds } from './kinds.ts'
export { readable } from './readable.ts'
export { replies } from './replies.ts'

function flag(kind: RedFlagKind): RedFlag {
  return { kind, reply: replies[kind], urgent: urgentKinds.has(kind) }
}

/** The most dangerous red flag in a text, with the fixed reply that goes out in place of a model's, or null. */
export function triage(text: string): RedFlag | null {
  const { kind } = search(text)
  return kind ? flag(kind) : null
}

/** As triage, over all free-text fields of a request; each is read alone, the most dangerous flag answers. */
export function triageAll(fields: readonly string[]): RedFlag | null {
  const found = new Set(fields.map(field => search(field).kind))
  const worst = redFlagKinds.find(kind => found.has(kind))
  return worst ? flag(worst) : null
}
