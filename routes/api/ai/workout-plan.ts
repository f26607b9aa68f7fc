import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdempotencyHeaders } from '#src/api/common.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { WorkoutPlanAnswer, WorkoutPlanRequest } from '#src/api/workoutPlan.ts'

const routes: FastifyPluginAsyncTypebox = async app => {
  app.post(
    '/workout-plan/generate',
    {
      sse: 'dual',
      schema: {
        tags: ['plans'],
        summary: 'A workout plan whose every number is computed and checked',
        description:
          'The model chooses the exercises, code computes every number and checks the plan against published gates; a plan that breaks a hard gate is never delivered. With `Accept: text/event-stream` events tell of the progress: `start`, `progress {step}`, then `end` (the JSON answer) or `error` (a problem).',
        security: [{ bearer: [] }],
        headers: IdempotencyHeaders,
        body: WorkoutPlanRequest,
        response: {
          200: {
            description: 'The plan with its report; `source: safety` and no plan where the request holds a red flag',
            content: {
              'application/json': { schema: WorkoutPlanAnswer },
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
            'quota_exceeded',
          ),
        },
      },
    },
    async (request, reply) => {
      const { caller, body, headers, id: requestId, url: path, log } = request
      const { gone, deliver } = app.channel(reply)
      const input = { ...caller, requestId, idempotencyKey: headers['idempotency-key'], path, body, gone, log }
      return deliver(emit => app.workouts.generate(input, emit))
    },
  )
}

export default routes
