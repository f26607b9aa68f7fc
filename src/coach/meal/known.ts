import { defaultProfile, type Profile } from '#src/api/athlete.ts'
import type { Preferences } from '#src/api/preferences.ts'
import { readLately } from '#src/athlete/lately.ts'
import type { AthleteCaller, AthleteData, Seen } from '#src/athlete/port.ts'
import { ageOn } from '#src/athlete/profile.ts'
import { seenOrThrow } from '#src/athlete/reads.ts'
import { CoachError } from '#src/errors.ts'
import { utcDay } from '#src/table/time.ts'
import type { Known } from './brief.ts'
import type { Athlete } from './targetTypes.ts'

/** Where what is known of an athlete is read. */
export type AthleteParts = {
  preferences: { read(userId: string): Promise<Preferences> }
  athleteData: AthleteData
}

/** The profile as the planner reckons with it; what is absent stays unknown. */
export function toAthlete({ birthDate, units: _, timeZone: __, level: ___, ...body }: Profile, today: string): Athlete {
  return { ...body, ...(birthDate === undefined ? {} : { ageYears: ageOn(birthDate, today) }) }
}

/**
 * Everything that is known of an athlete, read side by side. Throws `coach_disabled` if the coach is switched off, and
 * `athlete_data_unavailable` if there is a profile that cannot be seen: it may say of a pregnancy, or of somebody's age.
 */
export async function readKnown(
  { preferences, athleteData }: AthleteParts,
  caller: AthleteCaller,
  nowMs: number,
): Promise<Known> {
  const today = utcDay(nowMs)
  const [wishes, profile, lately] = await Promise.all([
    preferences.read(caller.userId),
    athleteData.profile(caller),
    readLately(athleteData, caller, today),
  ])
  if (!wishes.enabled) throw new CoachError('coach_disabled')
  return { preferences: wishes, athlete: toAthlete(profileOf(profile), today), ...lately, today }
}

const profileOf = (profile: Seen<Profile>): Profile =>
  profile.seen || profile.connected ? seenOrThrow(profile) : defaultProfile
