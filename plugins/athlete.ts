import fp from 'fastify-plugin'
import type { Contexts } from '#src/athlete/context.ts'
import { droppingAfter } from '#src/athlete/contextDrop.ts'
import { fromTable } from '#src/athlete/fromTable.ts'
import { guarded, managedElsewhere } from '#src/athlete/guarded.ts'
import type { createImport } from '#src/athlete/import/importWorkouts.ts'
import type { AthleteData } from '#src/athlete/port.ts'
import { createProfile } from '#src/athlete/profile.ts'
import { type AthleteReads, readsOfTable, readsThrough } from '#src/athlete/reads.ts'
import { createRecords } from '#src/athlete/records.ts'
import { createLogRows, createProfileRows } from '#src/table/athlete.ts'
import { traceFetch } from '#src/telemetry/traceFetch.ts'

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
    const { fromServices } = upstream ? await import('#src/athlete/fromServices/index.ts') : {}
    const data = fromServices
      ? fromServices({
          urls: {
            profile: config.PROFILE_URL,
            workouts: config.WORKOUT_URL,
            nutrition: config.NUTRITION_URL,
            analytics: config.ANALYTICS_URL,
          },
          timeoutMs: config.ATHLETE_TIMEOUT_MS,
          fetch: app.tracing ? traceFetch(globalThis.fetch, app.tracing) : globalThis.fetch,
          now,
          log,
        })
      : fromTable(records, profile)
    const guard = upstream ? managedElsewhere : droppingAfter(contextRows.drop)
    const athlete = guarded({ profile, records }, guard)
    // Each batch of an import is guarded by itself: one that breaks off has written some.
    const imports = app.late.part('import', async () => {
      const { createImport } = await import('#src/athlete/import/importWorkouts.ts')
      return createImport(athlete.records.workouts.keepAll)
    })
    const importWorkouts: ReturnType<typeof createImport> = async (...given) => (await imports())(...given)
    app.decorate('athlete', { ...athlete, importWorkouts: upstream ? guard(importWorkouts) : importWorkouts })
    app.decorate('athleteReads', upstream ? readsThrough(data) : readsOfTable(records, profile))
    app.decorate('athleteData', data)
    const contexts = app.late.part('contexts', async () => {
      const { createContexts } = await import('#src/athlete/context.ts')
      return createContexts({ data, preferences, plans, rows: contextRows, now })
    })
    app.decorate('contexts', { read: async (...given) => (await contexts()).read(...given) })
  },
  { name: 'athlete', dependencies: ['records'] },
)
