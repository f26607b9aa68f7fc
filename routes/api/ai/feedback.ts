import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Feedback, FeedbackRequest } from '#src/api/feedback.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'

const routes: FastifyPluginAsyncTypebox = async app => {
  app.post(
    '/feedback',
    {
      schema: {
        tags: ['account'],
        security: [{ bearer: [] }],
        summary: 'Judge an answer or a plan of yours; a second judgement takes the place of the first',
        body: FeedbackRequest,
        response: {
          200: Feedback,
          ...problemResponses(
            'invalid_request',
            'not_found',
            'payload_too_large',
            'unsupported_media_type',
            ...commonProblems,
          ),
        },
      },
    },
    async ({ caller, body }) => app.feedback.give(caller.userId, body, app.now()),
  )
}

export default routes
