import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import { fastifySSE } from '@fastify/sse'
import fp from 'fastify-plugin'
import { listOf } from '#src/config.ts'

/** What every answer has: security headers, CORS for the origins that are named, and server-sent events. */
export default fp(
  async app => {
    await app.register(helmet, {
      contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, useDefaults: false },
      crossOriginResourcePolicy: { policy: app.config.CORS_ORIGINS ? 'cross-origin' : 'same-origin' },
    })
    const origins = listOf(app.config.CORS_ORIGINS)
    if (origins.length > 0) {
      await app.register(cors, {
        origin: origins,
        methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
        exposedHeaders: ['x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after', 'idempotency-replayed'],
        maxAge: 600,
        strictPreflight: false,
      })
    }
    // Proxies cut silent connections; a comment line every 15 s keeps them.
    await app.register(fastifySSE, { heartbeatInterval: 15_000 })
  },
  { name: 'http' },
)
