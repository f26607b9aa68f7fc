import { CoachError, type FieldError } from '#src/errors.ts'

/** The 400 that names each of these fields; the first one in the sentence for people. */
export function invalid(errors: readonly [FieldError, ...FieldError[]]): CoachError {
  const [{ pointer, message }] = errors
  return new CoachError('invalid_request', { detail: `${pointer} ${message}.`, errors: [...errors] })
}

/** Throws that 400 if there is anything wrong. */
export function refuse(errors: readonly FieldError[]): void {
  const [first, ...others] = errors
  if (first) throw invalid([first, ...others])
}
