import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdempotencyHeaders } from '#src/api/common.ts'
import { MotivationAnswer, MotivationRequest } from '#src/api/motivation.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { ProgressAnswer, ProgressRequest } from '#src/api/progress.ts'
import { toAthleteCaller } from '#src/athlete/caller.ts'

const shared = { tags: ['progress'], security: [{ bearer: [] }], headers: IdempotencyHeaders }
const problems = problemResponses(
  ...commonProblems,
  'invalid_request',
  'coach_disabled',
  'idempotency_in_flight',
  'payload_too_large',
  'unsupported_media_type',
  'idempotency_key_reused',
  'quota_exceeded',
)

const routes: FastifyPluginAsyncTypebox = async app => {
  app.post(
    '/progress/analyze',
    {
      schema: {
        ...shared,
        summary: 'What your records show, in figures and in words',
        description:
          'Every figure is computed by code from what is logged and comes along in `metrics`, for charts; the model puts them into words, and what the records do not bear out is not said. `missing` tells what too little is known of. With nothing logged it costs nothing.',
        body: ProgressRequest,
        response: { 200: ProgressAnswer, ...problems },
      },
    },
    async (request, reply) => {
      const { caller, body, headers, id: requestId, url: path, log } = request
      const { gone, deliver } = app.channel(reply)
      const asked = { ...caller, requestId, idempotencyKey: headers['idempotency-key'], path, body, gone, log }
      return deliver(() => app.progress.analyze({ ...asked, caller: toAthleteCaller(request) }))
    },
  )

  app.post(
    '/motivation',
    {
      schema: {
        ...shared,
        summary: 'A few words for where you are',
        description:
          'Short, from your real situation and in your coaching style: no shame, and nothing about you that is not in your records or in what you wrote.',
        body: MotivationRequest,
        response: { 200: MotivationAnswer, ...problems },
      },
    },
    async (request, reply) => {
      const { caller, body, headers, id: requestId, url: path, log } = request
      const { gone, deliver } = app.channel(reply)
      const asked = { ...caller, requestId, idempotencyKey: headers['idempotency-key'], path, body, gone, log }
      return deliver(() => app.motivation.motivate({ ...asked, caller: toAthleteCaller(request) }))
    },
  )
}

export default routes
