import fp from 'fastify-plugin'
import { type Contexts, createContexts } from '#src/athlete/context.ts'
import { droppingAfter } from '#src/athlete/contextDrop.ts'
import { fromServices } from '#src/athlete/fromServices/index.ts'
import { fromTable } from '#src/athlete/fromTable.ts'
import { guarded, managedElsewhere } from '#src/athlete/guarded.ts'
import { createImport } from '#src/athlete/import/importWorkouts.ts'
import type { AthleteData } from '#src/athlete/port.ts'
import { createProfile } from '#src/athlete/profile.ts'
import { type AthleteReads, readsOfTable, readsThrough } from '#src/athlete/reads.ts'
import { createRecords } from '#src/athlete/records.ts'
import { createLogRows, createProfileRows } from '#src/table/athlete.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The profile and the logs in the table; where services upstream hold them, a write is `managed_elsewhere`. */
    athlete: ReturnType<typeof guarded> & { importWorkouts: ReturnType<typeof createImport> }
    /** What the endpoints show of them, and what the coach reads, whoever holds them. */
    athleteReads: AthleteReads
    athleteData: AthleteData
    contexts: Contexts
  }
}

/** Who is coached: the profile, what the athlete logs, and what of it the coach is shown. */
export default fp(
  async app => {
    const { config, log, now, contextRows, plans, preferences } = app
    const { client, tableName } = app.store
    const profile = createProfile(createProfileRows(client, tableName))
    const records = createRecords({
      measurements: createLogRows(client, tableName, 'MEASUREMENT'),
      nutrition: createLogRows(client, tableName, 'NUTRITION'),
      workouts: createLogRows(client, tableName, 'WORKOUT'),
    })
    const upstream = config.ATHLETE_DATA === 'http'
    const data = upstream
      ? fromServices({
          urls: {
            profile: config.PROFILE_URL,
            workouts: config.WORKOUT_URL,
            nutrition: config.NUTRITION_URL,
            analytics: config.ANALYTICS_URL,
          },
          timeoutMs: config.ATHLETE_TIMEOUT_MS,
          fetch: globalThis.fetch,
          now,
          log,
        })
      : fromTable(records, profile)
    const guard = upstream ? managedElsewhere : droppingAfter(contextRows.drop)
    const athlete = guarded({ profile, records }, guard)
    // Each batch of an import is guarded by itself: one that breaks off has written some.
    const importWorkouts = createImport(athlete.records.workouts.keepAll)
    app.decorate('athlete', { ...athlete, importWorkouts: upstream ? guard(importWorkouts) : importWorkouts })
    app.decorate('athleteReads', upstream ? readsThrough(data) : readsOfTable(records, profile))
    app.decorate('athleteData', data)
    app.decorate('contexts', createContexts({ data, preferences, plans, rows: contextRows, now }))
  },
  { name: 'athlete', dependencies: ['records'] },
)
