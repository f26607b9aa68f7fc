import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { adminScope, requireScope } from '#src/auth/scopes.ts'

/**
 * The figures for Prometheus. They hold no user, but what is spent and how busy the service is: in the cloud, where the
 * load balancer carries every address to the world, they are for operators. On one's own machine they are open.
 */
const routes: FastifyPluginAsyncTypebox = async app => {
  const page = app.metricsPage
  if (page === undefined) return
  if (app.config.MODE === 'cloud') {
    app.addHook('onRequest', app.burst.address)
    app.addHook('onRequest', app.authenticate)
    app.addHook('onRequest', async ({ caller }) => requireScope(caller, adminScope))
  }
  app.get('/metrics', { config: { underPressure: 'answer' }, schema: { hide: true } }, async (_request, reply) => {
    const { contentType, text } = await page()
    return reply.type(contentType).send(text)
  })
}

export default routes
