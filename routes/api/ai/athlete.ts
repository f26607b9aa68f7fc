import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  LogParams,
  LogQuery,
  Measurement,
  MeasurementPage,
  NewMeasurement,
  NewNutritionEntry,
  NutritionEntry,
  NutritionPage,
  Profile,
  ProfileUpdate,
} from '#src/api/athlete.ts'
import { Deleted } from '#src/api/conversations.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { toAthleteCaller } from '#src/athlete/caller.ts'

const shared = { tags: ['athlete'], security: [{ bearer: [] }] }
const ofQuery = problemResponses('invalid_request', 'athlete_data_unavailable', ...commonProblems)
const ofOne = problemResponses('invalid_request', 'not_found', 'managed_elsewhere', ...commonProblems)
const ofBody = problemResponses(
  'invalid_request',
  'managed_elsewhere',
  'payload_too_large',
  'unsupported_media_type',
  ...commonProblems,
)

const routes: FastifyPluginAsyncTypebox = async app => {
  const { profile, records } = app.athlete
  const { measurements, nutrition } = records

  app.get(
    '/athlete/profile',
    {
      schema: {
        ...shared,
        summary: 'Your profile; its defaults if you never saved one',
        response: { 200: Profile, ...problemResponses('athlete_data_unavailable', ...commonProblems) },
      },
    },
    async request => app.athleteReads.profile(toAthleteCaller(request)),
  )

  app.put(
    '/athlete/profile',
    {
      schema: {
        ...shared,
        summary: 'Replace your profile; a field that is left out is unknown, or takes its default',
        body: ProfileUpdate,
        response: { 200: Profile, ...ofBody },
      },
    },
    async ({ caller, body }) => profile.replace(caller.userId, body, app.now()),
  )

  app.get(
    '/athlete/measurements',
    {
      schema: {
        ...shared,
        summary: 'Your measurements, newest first',
        querystring: LogQuery,
        response: { 200: MeasurementPage, ...ofQuery },
      },
    },
    async request => {
      const page = await app.athleteReads.measurements(toAthleteCaller(request), request.query, app.now())
      const { entries, ...more } = page
      return { measurements: entries, ...more }
    },
  )

  app.post(
    '/athlete/measurements',
    {
      schema: {
        ...shared,
        summary: 'Log a measurement; an id that is known replaces what it names',
        body: NewMeasurement,
        response: { 200: Measurement, ...ofBody },
      },
    },
    async ({ caller, body }) => measurements.add(caller.userId, body, app.now()),
  )

  app.delete(
    '/athlete/measurements/:id',
    {
      schema: {
        ...shared,
        summary: 'Delete a measurement',
        params: LogParams,
        response: { 200: Deleted, ...ofOne },
      },
    },
    async ({ caller, params }) => {
      await measurements.remove(caller.userId, params.id)
      return { success: true as const }
    },
  )

  app.get(
    '/athlete/nutrition',
    {
      schema: {
        ...shared,
        summary: 'What you ate, newest first',
        querystring: LogQuery,
        response: { 200: NutritionPage, ...ofQuery },
      },
    },
    async request => {
      const page = await app.athleteReads.nutrition(toAthleteCaller(request), request.query, app.now())
      const { entries, ...more } = page
      return { nutrition: entries, ...more }
    },
  )

  app.post(
    '/athlete/nutrition',
    {
      schema: {
        ...shared,
        summary: 'Log what you ate; an id that is known replaces what it names',
        body: NewNutritionEntry,
        response: { 200: NutritionEntry, ...ofBody },
      },
    },
    async ({ caller, body }) => nutrition.add(caller.userId, body, app.now()),
  )

  app.delete(
    '/athlete/nutrition/:id',
    {
      schema: {
        ...shared,
        summary: 'Delete an entry of what you ate',
        params: LogParams,
        response: { 200: Deleted, ...ofOne },
      },
    },
    async ({ caller, params }) => {
      await nutrition.remove(caller.userId, params.id)
      return { success: true as const }
    },
  )
}

export default routes
