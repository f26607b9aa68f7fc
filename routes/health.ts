import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { problemResponses } from '#src/api/problem.ts'
import { CoachError } from '#src/errors.ts'

const Healthy = Type.Object({ status: Type.Literal('ok') })

const routes: FastifyPluginAsyncTypebox = async app => {
  app.get(
    '/health/live',
    {
      config: { underPressure: 'answer' },
      schema: { tags: ['service'], summary: 'The process answers', response: { 200: Healthy } },
    },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/health/ready',
    {
      // A busy server says so to who asks it for work; taken out of service, it would only leave its work to others.
      config: { underPressure: 'answer' },
      schema: {
        tags: ['service'],
        summary: 'The table can be reached, and the process is not closing',
        response: { 200: Healthy, ...problemResponses('store_unavailable', 'closing') },
      },
    },
    async () => {
      if (app.closing.begun) throw new CoachError('closing', { retryAfterS: 1 })
      await app.store.ping()
      // Who asks wants to send requests: their answers are to be no slower than later ones.
      await app.warmUp.chatReady()
      return { status: 'ok' as const }
    },
  )

  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())

  app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs'))
}

export default routes
