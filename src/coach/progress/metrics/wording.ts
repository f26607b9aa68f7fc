/** What is said of one figure, under the key by which it is found again. */
export type Line = { readonly about: string; readonly text: string }

/** A number with its noun, which takes an s but for 1. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** A list as people say it. */
export const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** Words of the athlete between quotes, so that they are read as a name and nothing else. */
export const quoted = (name: string): string => `"${name}"`

/** A change without its sign, which the words carry. */
export const size = (change: number): number => Math.abs(change)
