import { defaultProfile, Profile, type ProfileUpdate } from '#src/api/athlete.ts'
import type { FieldError } from '#src/errors.ts'
import { shapeOf } from '#src/shape.ts'
import type { ProfileRows } from '#src/table/athlete.ts'
import { utcDay } from '#src/table/time.ts'
import { refuse } from './refuse.ts'

/** Years. Below, coaching is not for a machine; above, the date is a slip of the finger. */
const leastAge = 13
const mostAge = 100

/**
 * Full years of life on a day (both YYYY-MM-DD). Who was born on 29 February grows older on 1 March of a year without
 * one: the later of the two customs, so that nobody is taken for of age too early. Negative before the birth.
 */
export function ageOn(birthDate: string, todayIso: string): number {
  const years = Number(todayIso.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return todayIso.slice(5) < birthDate.slice(5) ? years - 1 : years
}

const fields = Object.entries(Profile.properties).map(([name, schema]) => [name, shapeOf(schema)] as const)
const whole = shapeOf(Profile)

/**
 * A profile from a stored item. A field that does not hold what it should (saved by another version) counts as unknown:
 * it must not take the others with it.
 */
export function toProfile(item: unknown): Profile {
  if (typeof item !== 'object' || item === null) return defaultProfile
  const known = fields.flatMap(([name, field]) => {
    const value: unknown = Reflect.get(item, name)
    return field.Check(value) ? [[name, value]] : []
  })
  const profile: unknown = { ...defaultProfile, ...Object.fromEntries(known) }
  return whole.Check(profile) ? profile : defaultProfile
}

/** Reads and replaces a user's profile. */
export function createProfile(rows: ProfileRows) {
  return {
    /** The profile; its defaults if there is none yet. */
    read: async (userId: string): Promise<Profile> => toProfile(await rows.read(userId)),
    /** Replaces it whole; a field that is left out is unknown again. Throws `invalid_request`. */
    replace: async (userId: string, update: ProfileUpdate, nowMs: number): Promise<Profile> => {
      refuse(faultsOf(update, utcDay(nowMs)))
      const profile = { ...defaultProfile, ...update }
      await rows.write(userId, profile)
      return profile
    },
  }
}

function faultsOf({ birthDate, timeZone }: ProfileUpdate, today: string): FieldError[] {
  const faults: FieldError[] = []
  if (birthDate !== undefined) {
    const age = ageOn(birthDate, today)
    if (age < leastAge || age > mostAge) {
      faults.push({ pointer: '#/birthDate', message: `must make the athlete ${leastAge} to ${mostAge} years old` })
    }
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    faults.push({ pointer: '#/timeZone', message: 'is not a known IANA time zone' })
  }
  return faults
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
