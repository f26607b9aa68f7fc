import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatAnswer, ChatRequest } from '#src/api/chat.ts'
import { IdempotencyHeaders } from '#src/api/common.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { toAthleteCaller } from '#src/athlete/caller.ts'
import { refuseReplacingNothing } from '#src/coach/chat/open.ts'

const routes: FastifyPluginAsyncTypebox = async app => {
  app.post(
    '/chat',
    {
      sse: 'dual',
      schema: {
        tags: ['chat'],
        summary: 'Talk with the coach',
        description:
          'JSON by default; with `Accept: text/event-stream` the answer comes as events: `start`, `delta {text}`, then `end` (the JSON answer less its text) or `error` (a problem).',
        security: [{ bearer: [] }],
        headers: IdempotencyHeaders,
        body: ChatRequest,
        response: {
          200: {
            description: 'The answer, as JSON or as a stream of events',
            content: {
              'application/json': { schema: ChatAnswer },
              'text/event-stream': { schema: { type: 'string' } },
            },
          },
          ...problemResponses(
            ...commonProblems,
            'invalid_request',
            'coach_disabled',
            'not_found',
            'idempotency_in_flight',
            'payload_too_large',
            'unsupported_media_type',
            'idempotency_key_reused',
            'quota_exceeded',
            'model_invalid_output',
            'model_unavailable',
            'model_timeout',
          ),
        },
      },
    },
    async (request, reply) => {
      const { caller, body, headers, id: requestId, log } = request
      refuseReplacingNothing(body)
      const { streamed, gone, deliver } = app.channel(reply)
      const key = headers['idempotency-key']
      const { token } = toAthleteCaller(request)
      const input = { ...caller, token, requestId, idempotencyKey: key, path: request.url, body, streamed, gone, log }
      return deliver(emit => app.chat.answer(input, emit))
    },
  )
}

export default routes
