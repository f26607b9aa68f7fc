import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { LogParams, LogQuery } from '#src/api/athlete.ts'
import { Deleted } from '#src/api/conversations.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { NewWorkout, Workout, WorkoutPage } from '#src/api/workouts.ts'
import { toAthleteCaller } from '#src/athlete/caller.ts'
import { normaliseExercises } from '#src/athlete/workouts.ts'

const shared = { tags: ['athlete'], security: [{ bearer: [] }] }

const routes: FastifyPluginAsyncTypebox = async app => {
  const { workouts } = app.athlete.records
  // After the app's own hook, which reads the texts at the top of a body.
  app.addHook('preValidation', async request => {
    request.body = normaliseExercises(request.body)
  })

  app.get(
    '/athlete/workouts',
    {
      schema: {
        ...shared,
        summary: 'Your workouts, newest first',
        querystring: LogQuery,
        response: {
          200: WorkoutPage,
          ...problemResponses('invalid_request', 'athlete_data_unavailable', ...commonProblems),
        },
      },
    },
    async request => {
      const page = await app.athleteReads.workouts(toAthleteCaller(request), request.query, app.now())
      const { entries, ...more } = page
      return { workouts: entries, ...more }
    },
  )

  app.post(
    '/athlete/workouts',
    {
      schema: {
        ...shared,
        summary: 'Log a workout; an id that is known replaces what it names',
        description: 'An exercise whose name the catalogue knows for certain gets its exerciseId if you name none.',
        body: NewWorkout,
        response: {
          200: Workout,
          ...problemResponses(
            'invalid_request',
            'managed_elsewhere',
            'payload_too_large',
            'unsupported_media_type',
            ...commonProblems,
          ),
        },
      },
    },
    async ({ caller, body }) => workouts.add(caller.userId, body, app.now()),
  )

  app.delete(
    '/athlete/workouts/:id',
    {
      schema: {
        ...shared,
        summary: 'Delete a workout',
        params: LogParams,
        response: {
          200: Deleted,
          ...problemResponses('invalid_request', 'not_found', 'managed_elsewhere', ...commonProblems),
        },
      },
    },
    async ({ caller, params }) => {
      await workouts.remove(caller.userId, params.id)
      return { success: true as const }
    },
  )
}

export default routes
