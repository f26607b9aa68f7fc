import fp from 'fastify-plugin'
import { createProfile } from '#src/athlete/profile.ts'
import { createRecords } from '#src/athlete/records.ts'
import { createLogRows, createProfileRows } from '#src/table/athlete.ts'

declare module 'fastify' {
  interface FastifyInstance {
    athlete: { profile: ReturnType<typeof createProfile>; records: ReturnType<typeof createRecords> }
  }
}

/** Who is coached: the profile, and what the athlete logs. */
export default fp(
  async app => {
    const { client, tableName } = app.store
    app.decorate('athlete', {
      profile: createProfile(createProfileRows(client, tableName)),
      records: createRecords({
        measurements: createLogRows(client, tableName, 'MEASUREMENT'),
        nutrition: createLogRows(client, tableName, 'NUTRITION'),
      }),
    })
  },
  { name: 'athlete', dependencies: ['store'] },
)
