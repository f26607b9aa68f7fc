import type { Measurement, NutritionEntry, Profile } from '#src/api/athlete.ts'
import type { Workout } from '#src/api/workouts.ts'

/** Who asks: the id, and the bearer token that an upstream service is handed on. */
export type AthleteCaller = { readonly userId: string; readonly token: string }

/** Days, both included, YYYY-MM-DD. */
export type Days = { readonly from: string; readonly to: string }

/**
 * What was read, or why it could not be, as a sentence for the athlete: one source down is a coach that says what it
 * could not see. `connected: false`: there is no such source by the settings, which no repeat will change.
 */
export type Seen<Thing> =
  | { readonly seen: true; readonly value: Thing }
  | { readonly seen: false; readonly why: string; readonly connected: boolean }

/** A figure that an analytics service has reckoned, shown as it came. */
export type Figure = {
  readonly name: string
  readonly value: number | string
  readonly unit?: string
  /** The last day that it is about, YYYY-MM-DD. */
  readonly date?: string
}

/** Most entries of a kind in one read; the newest are kept. */
export const mostEntries = 1_000

/**
 * The newest entries as both adapters give them, newest last, without the day that the limit cuts: half of it would count
 * as one of little food.
 */
export function wholeDays<Entry extends { date: string }>(newestFirst: readonly Entry[]): Entry[] {
  const cut = newestFirst[mostEntries]
  if (!cut) return newestFirst.toReversed()
  return newestFirst
    .slice(0, mostEntries)
    .filter(({ date }) => date !== cut.date)
    .reverse()
}

/** Where an athlete's data are read, whoever holds them: the table, or services upstream. Never throws for a source that is down. */
export type AthleteData = {
  profile(caller: AthleteCaller): Promise<Seen<Profile>>
  /** As all logs: by day, newest last, at most 1,000. Of a log that is longer, the oldest day shown is whole. */
  workouts(caller: AthleteCaller, days: Days): Promise<Seen<readonly Workout[]>>
  measurements(caller: AthleteCaller, days: Days): Promise<Seen<readonly Measurement[]>>
  nutrition(caller: AthleteCaller, days: Days): Promise<Seen<readonly NutritionEntry[]>>
  /** Ready-made figures, where a service has them; none elsewhere. */
  figures(caller: AthleteCaller, days: Days): Promise<Seen<readonly Figure[]>>
}

/** One line of what a prompt is shown of the athlete; its text holds every number that may be said of it. */
export type ShownRecord = {
  /** Short and stable within one context: `p` (profile), `w12` (workout), `m3` (measured), `n1` (eaten), `a1` (active plan). */
  readonly id: string
  readonly text: string
}

/** What a prompt gets: exactly what GET /api/ai/athlete/context shows. */
export type AthleteContext = {
  /** ISO instant at which it was put together. */
  readonly asOf: string
  readonly records: readonly ShownRecord[]
  /** Sentences on what could not be seen. */
  readonly unseen: readonly string[]
}
