import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdempotencyHeaders } from '#src/api/common.ts'
import { MealPlanAnswer, MealPlanRequest, SavedMealPlan, SwapAnswer, SwapRequest } from '#src/api/mealPlan.ts'
import { PlanParams } from '#src/api/plan.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { toAthleteCaller } from '#src/athlete/caller.ts'

const shared = { tags: ['plans'], security: [{ bearer: [] }] }

const routes: FastifyPluginAsyncTypebox = async app => {
  app.post(
    '/meal-plan/generate',
    {
      sse: 'dual',
      schema: {
        ...shared,
        summary: 'Seven days of meals whose every gram is computed and checked',
        description:
          'The model chooses the dishes, code computes portions, macros and the shopping list and checks the week against published gates; a plan that breaks a hard gate is never delivered. Allergies are read as people write them; what must be asked back is 422 `brief_unclear`. With `Accept: text/event-stream` events tell of the progress: `start`, `progress {step}`, then `end` (the JSON answer) or `error` (a problem).',
        headers: IdempotencyHeaders,
        body: MealPlanRequest,
        response: {
          200: {
            description:
              'The plan with its report; `source: safety` and words in place of a plan where a plan could harm',
            content: {
              'application/json': { schema: MealPlanAnswer },
              'text/event-stream': { schema: { type: 'string' } },
            },
          },
          ...problemResponses(
            ...commonProblems,
            'invalid_request',
            'coach_disabled',
            'idempotency_in_flight',
            'payload_too_large',
            'unsupported_media_type',
            'idempotency_key_reused',
            'brief_infeasible',
            'brief_unclear',
            'quota_exceeded',
            'athlete_data_unavailable',
          ),
        },
      },
    },
    async (request, reply) => {
      const { caller, body, headers, id: requestId, url: path, log } = request
      const { gone, deliver } = app.channel(reply)
      const input = {
        ...caller,
        ...toAthleteCaller(request),
        requestId,
        idempotencyKey: headers['idempotency-key'],
        path,
        body,
        gone,
        log,
      }
      return deliver(emit => app.meals.generate(input, emit))
    },
  )

  app.post(
    '/meal-plan/:planId/swap',
    {
      schema: {
        ...shared,
        summary: 'Replace one meal of a plan, every gate run again',
        description:
          'Computed by code alone: it reaches no model and costs nothing. The other meals stay as they are; the version before is kept.',
        params: PlanParams,
        body: SwapRequest,
        response: {
          200: SwapAnswer,
          ...problemResponses(
            ...commonProblems,
            'invalid_request',
            'coach_disabled',
            'not_found',
            'plan_changed',
            'payload_too_large',
            'unsupported_media_type',
            'brief_infeasible',
            'brief_unclear',
            'athlete_data_unavailable',
          ),
        },
      },
    },
    async request => app.swaps.swap(toAthleteCaller(request), request.params.planId, request.id, request.body),
  )

  app.post(
    '/meal-plan/:planId/undo',
    {
      schema: {
        ...shared,
        summary: 'Take the last swap back',
        params: PlanParams,
        response: {
          200: SavedMealPlan,
          ...problemResponses('invalid_request', 'not_found', 'plan_changed', ...commonProblems),
        },
      },
    },
    async ({ caller, params }) => {
      await app.swaps.undo(caller.userId, params.planId)
      return app.savedPlans.readMeal(caller.userId, params.planId)
    },
  )
}

export default routes
