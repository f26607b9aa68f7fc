import { CoachError } from '#src/errors.ts'
import type { createProfile } from './profile.ts'
import type { createRecords } from './records.ts'

/** What stands around a write of a user's. */
export type Guard = <Rest extends unknown[], Outcome>(
  write: (userId: string, ...rest: Rest) => Promise<Outcome>,
) => (userId: string, ...rest: Rest) => Promise<Outcome>

type Parts = { profile: ReturnType<typeof createProfile>; records: ReturnType<typeof createRecords> }

/** The profile and the logs with a guard around each of their writes; reads are as they were. */
export function guarded({ profile, records }: Parts, guard: Guard): Parts {
  const { measurements, nutrition, workouts } = records
  return {
    profile: { ...profile, replace: guard(profile.replace) },
    records: {
      ...records,
      measurements: { ...measurements, add: guard(measurements.add), remove: guard(measurements.remove) },
      nutrition: { ...nutrition, add: guard(nutrition.add), remove: guard(nutrition.remove) },
      workouts: {
        ...workouts,
        add: guard(workouts.add),
        keepAll: guard(workouts.keepAll),
        remove: guard(workouts.remove),
      },
    },
  }
}

/** Where services upstream own the data, nothing is written here: two owners would drift apart. */
export const managedElsewhere: Guard = () => async () => {
  throw new CoachError('managed_elsewhere')
}
