import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { problemResponses } from '#src/api/problem.ts'

const Healthy = Type.Object({ status: Type.Literal('ok') })

const routes: FastifyPluginAsyncTypebox = async app => {
  app.get(
    '/health/live',
    { schema: { tags: ['service'], summary: 'The process answers', response: { 200: Healthy } } },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/health/ready',
    {
      schema: {
        tags: ['service'],
        summary: 'The table can be reached',
        response: { 200: Healthy, ...problemResponses('store_unavailable') },
      },
    },
    async () => {
      await app.store.ping()
      return { status: 'ok' as const }
    },
  )

  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())

  app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs'))
}

export default routes
