import { CoachError } from '#src/errors.ts'
import type { Caller } from './claims.ts'

/** The scope of a token that opens what is for operators. */
export const adminScope = 'admin'

/** Throws `forbidden` unless the token carries the scope. */
export function requireScope({ scopes }: Pick<Caller, 'scopes'>, scope: string): void {
  if (!scopes.has(scope)) throw new CoachError('forbidden')
}
