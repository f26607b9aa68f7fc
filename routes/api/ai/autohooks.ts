import type { FastifyInstance } from 'fastify'

/** Everything below this folder is behind the token and the burst limits. */
export default async function guard(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', app.burst.address)
  app.addHook('onRequest', app.authenticate)
  app.addHook('onRequest', app.burst.user)
}
