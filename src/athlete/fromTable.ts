import type { LogQuery, Profile } from '#src/api/athlete.ts'
import { dayMs, utcDay } from '#src/table/time.ts'
import { type AthleteCaller, type AthleteData, type Days, mostEntries, type Seen, wholeDays } from './port.ts'
import type { createRecords } from './records.ts'

type Page<Entry> = { entries: Entry[]; nextCursor?: string }
type Log<Entry> = { list(userId: string, query: LogQuery, nowMs: number): Promise<Page<Entry>> }
type Records = Pick<ReturnType<typeof createRecords>, 'measurements' | 'nutrition' | 'workouts'>

/** One more than is given, to see whether that is all. */
const pageSize = mostEntries + 1
/** A log is asked for at most so many days at a time. */
const mostDays = 400

/** An athlete's data where this service holds them. The store down is `store_unavailable`, as everywhere. */
export function fromTable(
  { measurements, nutrition, workouts }: Records,
  profile: { read(userId: string): Promise<Profile> },
): AthleteData {
  return {
    profile: async ({ userId }) => seen(await profile.read(userId)),
    workouts: async (caller, days) => seen(await newestOf(workouts, caller, days)),
    measurements: async (caller, days) => seen(await newestOf(measurements, caller, days)),
    nutrition: async (caller, days) => seen(await newestOf(nutrition, caller, days)),
    figures: async () => seen([]),
  }
}

const seen = <Thing>(value: Thing): Seen<Thing> => ({ seen: true, value })

async function newestOf<Entry extends { date: string }>(
  log: Log<Entry>,
  { userId }: AthleteCaller,
  days: Days,
): Promise<Entry[]> {
  const found: Entry[] = []
  for (const part of partsOf(days)) {
    let cursor: string | undefined
    do {
      const query = { ...part, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) }
      const page = await log.list(userId, query, Date.parse(part.to))
      found.push(...page.entries)
      cursor = page.nextCursor
    } while (cursor !== undefined && found.length <= mostEntries)
    if (found.length > mostEntries) break
  }
  return wholeDays(found)
}

/** The days in parts that a log takes, the newest part first. */
function partsOf({ from, to }: Days): Days[] {
  if (from > to) return []
  const start = utcDay(Date.parse(to) - (mostDays - 1) * dayMs)
  if (start <= from) return [{ from, to }]
  return [{ from: start, to }, ...partsOf({ from, to: utcDay(Date.parse(start) - dayMs) })]
}
