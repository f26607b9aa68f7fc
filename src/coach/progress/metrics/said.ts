/** A sentence or two for the athlete, with the keys of the lines that hold its numbers. */
export type Said = { readonly text: string; readonly about: readonly string[] }

/** One thing said, or nothing where its condition does not hold. */
export const say = (isSo: boolean, text: string, ...about: readonly string[]): readonly Said[] =>
  isSo ? [{ text, about }] : []
