/** A stretch of time in which the event loop was found late, with no rest between: when it began, and the last look. */
export type Episode = { readonly sinceMs: number; readonly lastMs: number }

/** One request that met a late loop. `lagMs` is the sample's mean; endless where the loop was not looked at once. */
type LateLook = { readonly nowMs: number; readonly lagMs: number; readonly sampleMs: number }

/** An endless sample says that the loop stood for its length; that it then stood ten times as long is enough to assume. */
export const boundedLagMs = (lagMs: number, sampleMs: number): number => Math.min(lagMs, 10 * sampleMs)

/** The episode that a late look belongs to: the one before, if it came soon enough after its last look, else a new one. */
export function episodeAfter(before: Episode | undefined, { nowMs, lagMs, sampleMs }: LateLook): Episode {
  // A late loop also looks late at its requests.
  const longestGapMs = 2 * sampleMs + boundedLagMs(lagMs, sampleMs)
  const goesOn = before !== undefined && nowMs - before.lastMs <= longestGapMs
  return { sinceMs: goesOn ? before.sinceMs : nowMs, lastMs: nowMs }
}

/** Whether the loop was late in an earlier sample too: one sample is shown until the next one is taken, which may be late. */
export const lasts = ({ sinceMs, lastMs }: Episode, sampleMs: number): boolean => lastMs - sinceMs > 1.5 * sampleMs
