import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Deleted } from '#src/api/conversations.ts'
import { readPlanCursor, toCursor } from '#src/api/cursor.ts'
import { SavedMealPlan } from '#src/api/mealPlan.ts'
import { PlanFormat, PlanListQuery, PlanPage, PlanParams, PlanSummary, PlanUpdate } from '#src/api/plan.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { SavedWorkoutPlan } from '#src/api/workoutPlan.ts'

const shared = { tags: ['plans'], security: [{ bearer: [] }] }
const ofOne = problemResponses('invalid_request', 'not_found', ...commonProblems)

const routes: FastifyPluginAsyncTypebox = async app => {
  app.get(
    '/plans',
    {
      schema: {
        ...shared,
        summary: 'Your plans, newest first',
        querystring: PlanListQuery,
        response: { 200: PlanPage, ...problemResponses('invalid_request', ...commonProblems) },
      },
    },
    async ({ caller, query }) => {
      const after = query.cursor === undefined ? undefined : readPlanCursor(query.cursor)
      const { plans, next } = await app.savedPlans.list(caller.userId, { limit: query.limit, after })
      return { plans, ...(next === undefined ? {} : { nextCursor: toCursor([next]) }) }
    },
  )

  app.get(
    '/plans/:planId',
    {
      schema: {
        ...shared,
        summary: 'A plan in full; of a meal plan, the shopping list as text',
        params: PlanParams,
        querystring: PlanFormat,
        response: {
          200: {
            description: 'The plan, or with `format=shopping-list` the list of a meal plan',
            content: {
              'application/json': { schema: Type.Union([SavedWorkoutPlan, SavedMealPlan]) },
              'text/plain': { schema: Type.String() },
            },
          },
          ...ofOne,
        },
      },
    },
    async ({ caller, params, query }, reply) => {
      if (query.format === undefined) return app.savedPlans.read(caller.userId, params.planId)
      const list = await app.savedPlans.shoppingList(caller.userId, params.planId)
      reply.type('text/plain; charset=utf-8')
      return list
    },
  )

  app.get(
    '/plans/:planId.ics',
    {
      schema: {
        ...shared,
        summary: 'A workout plan as a calendar file',
        params: PlanParams,
        response: {
          200: { description: 'iCalendar', content: { 'text/calendar': { schema: Type.String() } } },
          ...ofOne,
        },
      },
    },
    async ({ caller, params }, reply) => {
      const calendar = await app.savedPlans.calendar(caller.userId, params.planId, app.now())
      reply.type('text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="plan.ics"')
      return calendar
    },
  )

  app.patch(
    '/plans/:planId',
    {
      schema: {
        ...shared,
        summary: 'Make a plan the active one of its type, or no longer that',
        params: PlanParams,
        body: PlanUpdate,
        response: { 200: PlanSummary, ...ofOne, ...problemResponses('payload_too_large', 'unsupported_media_type') },
      },
    },
    async ({ caller, params, body }) => app.savedPlans.setActive(caller.userId, params.planId, body.active),
  )

  app.delete(
    '/plans/:planId',
    {
      schema: {
        ...shared,
        summary: 'Delete a plan with all its versions',
        params: PlanParams,
        response: { 200: Deleted, ...ofOne },
      },
    },
    async ({ caller, params }) => {
      await app.savedPlans.remove(caller.userId, params.planId)
      return { success: true as const }
    },
  )
}

export default routes
