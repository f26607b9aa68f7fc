import type { Diet } from '#src/knowledge/diets/types.ts'
import type { Trait } from '#src/knowledge/foods/types.ts'

/** What a clause without a cue of its own goes on with. `exception` is what a diet is said not to hold for. */
export type Mode = 'none' | 'avoid' | 'like' | 'exception'

/** What texts have come to so far. */
export type Found = {
  readonly diets: Set<Diet>
  readonly traits: Set<Trait>
  readonly words: Set<string>
  readonly likes: Set<string>
  readonly kitchens: Set<string>
  readonly unread: Set<string>
  /** "No meat" was said, which leaves open whether fish is eaten. */
  saidMeat: boolean
}

/** One text being read: what is found in it, and how the last clause stood. */
export type Reading = Found & { readonly text: string; mode: Mode; heading: boolean }

/** Nothing found yet. */
export const found = (): Found => ({
  diets: new Set(),
  traits: new Set(),
  words: new Set(),
  likes: new Set(),
  kitchens: new Set(),
  unread: new Set(),
  saidMeat: false,
})

/** Single blanks, none at the ends. */
export const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim()
/** The words without what the pattern finds, single blanks between them. */
export const without = (words: string, pattern: RegExp): string => squeeze(words.replace(pattern, ' '))
/** Puts a sentence about this text into the report. `rest` comes without a full stop. */
export const say = (reading: Reading, rest: string): void => {
  const quoted = reading.text.length > 80 ? `${reading.text.slice(0, 79)}…` : reading.text
  reading.unread.add(`“${quoted}”: ${rest}.`)
}

/** Takes what a pattern finds out of the words; undefined where it finds nothing. */
export function take(words: string, pattern: RegExp): { before: string; hit: string; rest: string } | undefined {
  const hit = pattern.exec(words)
  if (hit === null) return undefined
  const before = squeeze(words.slice(0, hit.index))
  return { before, hit: hit[0], rest: squeeze(`${before} ${words.slice(hit.index + hit[0].length)}`) }
}
