import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AdaptAnswer, AdaptRequest, ProposalParams } from '#src/api/adapt.ts'
import { PlanParams } from '#src/api/plan.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { SavedWorkoutPlan } from '#src/api/workoutPlan.ts'

const shared = { tags: ['plans'], security: [{ bearer: [] }] }

const routes: FastifyPluginAsyncTypebox = async app => {
  app.post(
    '/workout-plan/:planId/adapt',
    {
      schema: {
        ...shared,
        summary: 'Propose a minimal change of a plan, as a diff',
        description:
          'Computed by code alone: it reaches no model and costs nothing. The plan stays as it is until the proposal is accepted; a proposal is kept for a week.',
        params: PlanParams,
        body: AdaptRequest,
        response: {
          200: AdaptAnswer,
          ...problemResponses(
            ...commonProblems,
            'invalid_request',
            'not_found',
            'payload_too_large',
            'unsupported_media_type',
            'brief_infeasible',
          ),
        },
      },
    },
    async ({ caller, params, body, id }) => app.proposals.propose(caller.userId, params.planId, id, body),
  )

  app.post(
    '/workout-plan/:planId/adapt/:proposalId/accept',
    {
      schema: {
        ...shared,
        summary: 'Apply a proposed change; the version before is kept',
        params: ProposalParams,
        response: {
          200: SavedWorkoutPlan,
          ...problemResponses('invalid_request', 'not_found', 'plan_changed', ...commonProblems),
        },
      },
    },
    async ({ caller, params }) => {
      await app.proposals.accept(caller.userId, params.planId, params.proposalId)
      return app.savedPlans.readWorkout(caller.userId, params.planId)
    },
  )

  app.post(
    '/workout-plan/:planId/undo',
    {
      schema: {
        ...shared,
        summary: 'Go back to the version before the last change',
        params: PlanParams,
        response: {
          200: SavedWorkoutPlan,
          ...problemResponses('invalid_request', 'not_found', 'plan_changed', ...commonProblems),
        },
      },
    },
    async ({ caller, params }) => {
      await app.proposals.undo(caller.userId, params.planId)
      return app.savedPlans.readWorkout(caller.userId, params.planId)
    },
  )
}

export default routes
