import type { Profile } from '#src/api/athlete.ts'
import type { Preferences } from '#src/api/preferences.ts'
import { ageOn } from '#src/athlete/profile.ts'
import type { Lately } from '#src/athlete/records.ts'
import { CoachError } from '#src/errors.ts'
import { utcDay } from '#src/table/time.ts'
import type { Known } from './brief.ts'
import type { Athlete } from './targetTypes.ts'

/** Where what is known of an athlete is read. */
export type AthleteParts = {
  preferences: { read(userId: string): Promise<Preferences> }
  athlete: {
    profile: { read(userId: string): Promise<Profile> }
    records: { lately(userId: string, todayIso: string): Promise<Lately> }
  }
}

/** The profile as the planner reckons with it; what is absent stays unknown. */
export function toAthlete({ birthDate, units: _, timeZone: __, level: ___, ...body }: Profile, today: string): Athlete {
  return { ...body, ...(birthDate === undefined ? {} : { ageYears: ageOn(birthDate, today) }) }
}

/** Everything that is known of an athlete, read side by side. Throws `coach_disabled` if the coach is switched off. */
export async function readKnown({ preferences, athlete }: AthleteParts, userId: string, nowMs: number): Promise<Known> {
  const today = utcDay(nowMs)
  const [wishes, profile, lately] = await Promise.all([
    preferences.read(userId),
    athlete.profile.read(userId),
    athlete.records.lately(userId, today),
  ])
  if (!wishes.enabled) throw new CoachError('coach_disabled')
  return { preferences: wishes, athlete: toAthlete(profile, today), ...lately, today }
}
