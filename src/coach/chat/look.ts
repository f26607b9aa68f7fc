import type { Profile } from '#src/api/athlete.ts'
import type { Contexts } from '#src/athlete/context.ts'
import { dayIn } from '#src/athlete/contextWords.ts'
import type { AthleteCaller, AthleteContext, AthleteData } from '#src/athlete/port.ts'

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
}

/** Looks at the athlete. A source that is down is a part that is not seen; the store down is `store_unavailable`. */
export async function look({ contexts, data }: LookParts, caller: AthleteCaller, nowMs: number): Promise<Look> {
  const [context, seen] = await Promise.all([contexts.read(caller), data.profile(caller)])
  const profile = seen.seen ? seen.value : undefined
  return { context, profile, today: dayIn(profile?.timeZone ?? 'UTC', nowMs) }
}
