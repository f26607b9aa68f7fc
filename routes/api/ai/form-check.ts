import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdempotencyHeaders } from '#src/api/common.ts'
import { FormCheckAnswer, FormCheckRequest } from '#src/api/formCheck.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'

const routes: FastifyPluginAsyncTypebox = async app => {
  app.post(
    '/form-check',
    {
      schema: {
        tags: ['coach'],
        summary: 'Tips on the form of an exercise',
        description:
          'The issue is read as people write it; the model is asked with the exercise and the kind of issue alone, and its tips are checked, kept for 24 hours and shared by all who ask the same. An answer that is kept already costs nothing (`cached`). Pain, numbness, swelling or an injury is answered with `source: safety` and no tips, free of charge.',
        security: [{ bearer: [] }],
        headers: IdempotencyHeaders,
        body: FormCheckRequest,
        response: {
          200: FormCheckAnswer,
          ...problemResponses(
            ...commonProblems,
            'invalid_request',
            'coach_disabled',
            'idempotency_in_flight',
            'payload_too_large',
            'unsupported_media_type',
            'idempotency_key_reused',
            'quota_exceeded',
          ),
        },
      },
    },
    async (request, reply) => {
      const { caller, body, headers, id: requestId, url: path, log } = request
      const { gone, deliver } = app.channel(reply)
      const input = { ...caller, requestId, idempotencyKey: headers['idempotency-key'], path, body, gone, log }
      return deliver(() => app.formChecks.check(input))
    },
  )
}

export default routes
