import type { Measurement, NutritionEntry, Profile } from '#src/api/athlete.ts'
import type { Preferences } from '#src/api/preferences.ts'
import type { Workout } from '#src/api/workouts.ts'
import { figureLines, measurementLines, nutritionLines, preferenceLines, profileLine } from './contextLines.ts'
import { type ActivePlans, planLines } from './contextPlans.ts'
import { workoutLine } from './contextWorkouts.ts'
import type { AthleteContext, Figure, Seen, ShownRecord } from './port.ts'

/** What a context is put together from. */
export type ContextSources = {
  readonly asOf: string
  /** The athlete's own day, and the first day of the logs that were read. */
  readonly today: string
  readonly since: string
  readonly preferences: Preferences
  readonly plans: ActivePlans
  readonly profile: Seen<Profile>
  readonly workouts: Seen<readonly Workout[]>
  readonly measurements: Seen<readonly Measurement[]>
  readonly nutrition: Seen<readonly NutritionEntry[]>
  readonly figures: Seen<readonly Figure[]>
}

const mostRecords = 60
/** 2,500 tokens counted as bytes / 4, less the first line and the sentences on what was not seen. */
const mostBytes = 10_000 - 1_000

/**
 * The records of a context: who the athlete is and must be protected from first, which always goes whole; then plans,
 * body, food and figures; then as many of the newest workouts as there is room for. What had no room is said.
 */
export function toContext(sources: ContextSources): AthleteContext {
  const { asOf, today, since, preferences, profile, workouts } = sources
  const done = seenOf(workouts, [])
  const none = (source: Seen<readonly unknown[]>, letter: string, what: string): ShownRecord[] =>
    source.seen && source.value.length === 0 ? [record(`${letter}0`, `No ${what} is logged since ${since}.`)] : []
  const person = [
    ...(profile.seen ? [record('p', profileLine(profile.value, today))] : []),
    ...numbered('q', preferenceLines(preferences)),
  ]
  const rest = [
    ...numbered('a', planLines(sources.plans, today, new Set(done.map(({ date }) => date)))),
    ...none(sources.measurements, 'm', 'body measurement'),
    ...numbered('m', measurementLines(seenOf(sources.measurements, []), today)),
    ...none(sources.nutrition, 'n', 'food'),
    ...numbered('n', nutritionLines(seenOf(sources.nutrition, []), today)),
    ...numbered('f', figureLines(seenOf(sources.figures, []))),
    ...none(workouts, 'w', 'workout'),
    ...numbered('w', done.toReversed().map(workoutLine)),
  ]
  const fits = fitting(rest, mostRecords - person.length, mostBytes - bytesOf(person))
  return {
    asOf,
    records: [...person, ...fits],
    unseen: [
      ...leftOut(rest, fits, since),
      ...[profile, workouts, sources.measurements, sources.nutrition, sources.figures].flatMap(source =>
        source.seen ? [] : [source.why],
      ),
    ],
  }
}

function leftOut(all: readonly ShownRecord[], fits: readonly ShownRecord[], since: string): string[] {
  const [done = 0, shown = 0] = [all, fits].map(records => records.filter(({ id }) => /^w[1-9]/.test(id)).length)
  const others = all.length - fits.length > done - shown
  if (done === shown) return others ? ['Other records were left out for length.'] : []
  return [
    `Of ${done} workouts since ${since} the ${shown} newest are shown; the older ones were left out for length.${others ? ' Other records were left out for length too.' : ''}`,
  ]
}

const seenOf = <Thing>(source: Seen<Thing>, otherwise: Thing): Thing => (source.seen ? source.value : otherwise)

const record = (id: string, text: string): ShownRecord => ({ id, text })

const numbered = (letter: string, lines: readonly string[]): ShownRecord[] =>
  lines.map((text, at) => record(`${letter}${at + 1}`, text))

/** With the brackets, the blank and the line feed that a record's line has around it. */
const bytesOf = (records: readonly ShownRecord[]): number =>
  records.reduce((sum, { id, text }) => sum + Buffer.byteLength(id) + Buffer.byteLength(text) + 4, 0)

/** The first records that fit; the one that does not ends the list, so that no gap is left between two workouts. */
function fitting(records: readonly ShownRecord[], most: number, bytes: number): ShownRecord[] {
  const fits: ShownRecord[] = []
  let left = bytes
  for (const one of records) {
    left -= bytesOf([one])
    if (left < 0 || fits.length >= most) break
    fits.push(one)
  }
  return fits
}
