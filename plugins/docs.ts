import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'

/** The OpenAPI description, generated from the schemas of the routes, and a page to read it. */
export default fp(
  async app => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'AI gym coach',
          version: '0.1.0',
          description:
            'A coach that athletes talk with. Every error is an RFC 9457 problem (application/problem+json) with a stable `code`. Every POST that can reach the model takes an Idempotency-Key. Answers can be streamed: ask with `Accept: text/event-stream`.',
          license: { name: 'MIT', identifier: 'MIT' },
        },
        components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
        tags: [
          { name: 'chat', description: 'Talk with the coach' },
          { name: 'plans', description: 'Plans that are computed and checked' },
          { name: 'conversations', description: 'What was said' },
          { name: 'account', description: 'Allowance, usage and preferences' },
          { name: 'service', description: 'For operators' },
        ],
      },
    })
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: true,
      // Nobody frames it, and over plain http on a local network it stays readable.
      transformStaticCSP: policy =>
        policy
          .replace("frame-ancestors 'self'", "frame-ancestors 'none'")
          .replace(/;?\s*upgrade-insecure-requests/, ''),
      uiConfig: { docExpansion: 'list', tryItOutEnabled: true, persistAuthorization: true },
      theme: {
        title: 'AI gym coach',
        css: [{ filename: 'plain.css', content: '.swagger-ui .topbar { display: none }' }],
      },
    })
  },
  { name: 'docs' },
)
