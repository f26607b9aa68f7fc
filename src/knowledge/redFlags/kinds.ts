/** The kinds of red flag, most dangerous first: where several match, the first one answers. */
export const redFlagKinds = [
  'cardiac',
  'breathing',
  'stroke',
  'self_harm',
  'overdose',
  'head_injury',
  'spine',
  'heat',
  'diabetes',
  'pregnancy',
  'bleeding',
  'clot',
  'injury',
  'rhabdo',
  'violence',
  'eating_disorder',
  'pregnancy_care',
  'steroids',
  'extreme_diet',
  'minor',
  'surgery',
] as const

export type RedFlagKind = (typeof redFlagKinds)[number]

/** `urgent`: the reply sends the reader for help now, not just to somebody better suited than a coach. */
export type RedFlag = { kind: RedFlagKind; reply: string; urgent: boolean }

/** One reason to raise a flag, as patterns (see pattern.ts) with the reason in words. */
export type Rule = {
  kind: RedFlagKind
  why: string
  patterns: readonly string[]
  /** The match itself says "not" (`cant breathe`), or a denial must not silence it. */
  evenIfDenied?: true
  /** A sign of several kinds: answers only if no stronger rule matched. */
  weak?: true
  /** Only while it is fresh: "broke my arm 10 years ago" is history. */
  notLongAgo?: true
}
