import type { LogQuery, Profile } from '#src/api/athlete.ts'
import { toCursor } from '#src/api/cursor.ts'
import { CoachError } from '#src/errors.ts'
import type { AthleteCaller, AthleteData, Days, Seen } from './port.ts'
import type { createRecords } from './records.ts'
import { toDays } from './records.ts'
import { invalid } from './refuse.ts'

type Records = ReturnType<typeof createRecords>
type Log = 'measurements' | 'nutrition' | 'workouts'

/** A page of a log, newest first. Throws `invalid_request`. */
type ReadPage<Kind extends Log> = (
  caller: AthleteCaller,
  query: LogQuery,
  nowMs: number,
) => ReturnType<Records[Kind]['list']>

/** What the endpoints show of an athlete's data, whoever holds them. */
export type AthleteReads = { profile(caller: AthleteCaller): Promise<Profile> } & {
  readonly [Kind in Log]: ReadPage<Kind>
}

/** Read where they were written: page by page, however long the log is. */
export function readsOfTable(
  { measurements, nutrition, workouts }: Records,
  profile: { read(userId: string): Promise<Profile> },
): AthleteReads {
  return {
    profile: ({ userId }) => profile.read(userId),
    measurements: ({ userId }, query, nowMs) => measurements.list(userId, query, nowMs),
    nutrition: ({ userId }, query, nowMs) => nutrition.list(userId, query, nowMs),
    workouts: ({ userId }, query, nowMs) => workouts.list(userId, query, nowMs),
  }
}

/** Read through the port. A source that cannot be read is `athlete_data_unavailable`, with the reason as a sentence. */
export function readsThrough(data: AthleteData): AthleteReads {
  return {
    profile: async caller => seenOrThrow(await data.profile(caller)),
    measurements: pagesOf(data.measurements),
    nutrition: pagesOf(data.nutrition),
    workouts: pagesOf(data.workouts),
  }
}

/** What was seen; throws `athlete_data_unavailable` for what was not. */
export function seenOrThrow<Thing>(source: Seen<Thing>): Thing {
  if (source.seen) return source.value
  throw new CoachError('athlete_data_unavailable', { detail: source.why, retryAfterS: 10 })
}

function pagesOf<Entry extends { date: string; id: string }>(
  read: (caller: AthleteCaller, days: Days) => Promise<Seen<readonly Entry[]>>,
) {
  return async (caller: AthleteCaller, { limit, cursor, ...days }: LogQuery, nowMs: number) => {
    const after = cursor === undefined ? undefined : readPlace(cursor)
    const all = seenOrThrow(await read(caller, toDays(days, nowMs))).toReversed()
    const rest = after === undefined ? all : all.filter(entry => isAfter(entry, after))
    const entries = rest.slice(0, limit)
    const last = entries.at(-1)
    return rest.length > limit && last ? { entries, nextCursor: toCursor([last.date, last.id]) } : { entries }
  }
}

/** Further back in a list that is sorted by day, then by id, newest first. */
const isAfter = ({ date, id }: { date: string; id: string }, [day, last]: Place): boolean =>
  date < day || (date === day && id < last)

type Place = readonly [date: string, id: string]

function readPlace(cursor: string): Place {
  const place = parse(Buffer.from(cursor, 'base64url').toString())
  if (Array.isArray(place) && place.length === 2) {
    const [date, id]: unknown[] = place
    if (typeof date === 'string' && typeof id === 'string') return [date, id]
  }
  throw invalid([{ pointer: '#/query/cursor', message: 'is not a cursor of this list' }])
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
