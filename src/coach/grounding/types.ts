import type { ShownRecord } from '#src/athlete/port.ts'

/** What the words of an answer may rest on. */
export type Grounding = {
  /** What the model was shown of the athlete. */
  readonly records: readonly ShownRecord[]
  /** What the user wrote in this conversation: what stands in it may be said back. */
  readonly said: readonly string[]
  /** Writes that were confirmed, in words such as `plan updated` or `workout of 2026-11-20 saved`. */
  readonly confirmed: readonly string[]
  /** The user's own day, YYYY-MM-DD: what `yesterday` and `on Monday` are counted from. */
  readonly today: string
}

/** A sentence that was taken out, as it stood in the text, and why. */
export type Removed = { readonly sentence: string; readonly reason: string }

export type CheckedWords = {
  /** What may be shown; empty if nothing was borne out. */
  readonly text: string
  readonly removed: readonly Removed[]
  /** Ids of the records that bear out what is said, in the order of the records. */
  readonly used: readonly string[]
}

/** The check of a text that comes in pieces. */
export type SentenceGate = {
  /** Takes the next piece; gives what may be shown now, whole sentences only (often nothing yet). */
  push(delta: string): string
  /** The rest of what may be shown; to be called once, when the text has ended. */
  end(): string
  readonly removed: readonly Removed[]
  readonly used: readonly string[]
}
