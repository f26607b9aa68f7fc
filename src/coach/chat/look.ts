import type { Profile } from '#src/api/athlete.ts'
import type { Contexts } from '#src/athlete/context.ts'
import { dayIn } from '#src/athlete/contextWords.ts'
import type { AthleteCaller, AthleteContext, AthleteData } from '#src/athlete/port.ts'
import { toProfile } from '#src/athlete/profile.ts'
import { contextKey, profileKey, type TableKey } from '#src/table/keys.ts'

/** What the coach sees of the athlete at the beginning of a turn. */
export type Look = {
  readonly context: AthleteContext
  /** Absent where it could not be seen. */
  readonly profile: Profile | undefined
  /** The athlete's own day, YYYY-MM-DD. */
  readonly today: string
}

export type LookParts = {
  contexts: Pick<Contexts, 'read'>
  data: Pick<AthleteData, 'profile'>
  /** The profile is in the table, where it can be read with other items; else it is asked for. */
  profileInTable: boolean
}

/** The items of the athlete's that a look rests on, to be read with others: as they are stored, or that there are none. */
export type LookRows = { context: unknown; profile: unknown }

/** Keys of those items. */
export const lookKeys = ({ profileInTable }: LookParts, userId: string): TableKey[] => [
  contextKey(userId),
  ...(profileInTable ? [profileKey(userId)] : []),
]

/** The items by their sort keys. */
export const toLookRows = (found: ReadonlyMap<string, unknown>, userId: string): LookRows => ({
  context: found.get(contextKey(userId).SK),
  profile: found.get(profileKey(userId).SK),
})

/** Looks at the athlete. A source that is down is a part that is not seen; the store down is `store_unavailable`. */
export async function look(
  { contexts, data, profileInTable }: LookParts,
  caller: AthleteCaller,
  rows: LookRows,
  nowMs: number,
): Promise<Look> {
  const [context, seen] = await Promise.all([
    contexts.read(caller, { row: rows.context }),
    profileInTable ? { seen: true as const, value: toProfile(rows.profile) } : data.profile(caller),
  ])
  const profile = seen.seen ? seen.value : undefined
  return { context, profile, today: dayIn(profile?.timeZone ?? 'UTC', nowMs) }
}
