import { isIP } from 'node:net'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { strict } from '#src/api/common.ts'
import { problemResponses } from '#src/api/problem.ts'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { ConfigError } from '#src/config.ts'
import { CoachError } from '#src/errors.ts'

const halfDayS = 43_200

/** A token without an account: in local mode only, elsewhere the route does not exist. */
const routes: FastifyPluginAsyncTypebox = async app => {
  if (app.config.MODE !== 'local' || app.config.JWT_JWKS_URL) return
  app.post(
    '/local/token',
    {
      onRequest: [app.burst.address, async request => refuseStrangers(request, app.config.HOST)],
      schema: {
        tags: ['account'],
        summary: 'A token for trying things out (local mode only)',
        body: Type.Object(
          {
            userId: Type.String({ minLength: 1, maxLength: 128, examples: ['alice'] }),
            tier: Type.Optional(Type.Union([Type.Literal('free'), Type.Literal('premium')])),
            scope: Type.Optional(Type.String({ maxLength: 200 })),
          },
          strict,
        ),
        response: {
          200: Type.Object({ token: Type.String(), expiresAt: Type.String({ format: 'date-time' }) }),
          ...problemResponses(
            'invalid_request',
            'forbidden',
            'unsupported_media_type',
            'payload_too_large',
            'too_many_requests',
          ),
        },
      },
    },
    async ({ body }) => {
      if (body.scope !== undefined && !isLoopback(app.config.HOST)) {
        throw new CoachError('forbidden', { detail: 'A service that others can reach gives out no scopes.' })
      }
      const lifeS = Math.min(halfDayS, app.config.JWT_MAX_LIFE_S)
      try {
        const token = await signLocalToken(app.config, { ...body, lifeS }, app.now())
        return { token, expiresAt: new Date(app.now() + lifeS * 1000).toISOString() }
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error
        throw new CoachError('invalid_request', {
          detail: error.message,
          errors: [{ pointer: '#/userId', message: error.message }],
        })
      }
    },
  )
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)

/** An address, or a name without a dot (of a service in a compose network): no page of the web can be at those. */
const isNearby = (host: string): boolean => isIP(host.replace(/^\[(.*)\]$/, '$1')) !== 0 || /^[^.:[\]]+$/.test(host)

/**
 * A page of the web that points a name of its own at this machine (DNS rebinding) must not get a token. In a container
 * the service listens on all addresses although only this machine reaches it, so the name is looked at there too.
 */
function refuseStrangers({ headers }: FastifyRequest, listeningOn: string): void {
  // Each name that the request goes by: behind a proxy `request.hostname` alone is what the page itself can set.
  const hosts = [headers.host, ...[headers['x-forwarded-host'] ?? []].flat()].flatMap(host => (host ?? '').split(','))
  const near = (host: string) => isLoopback(host) || (!isLoopback(listeningOn) && isNearby(host))
  if (hosts.every(host => near(withoutPort(host.trim())))) return
  throw new CoachError('forbidden', { detail: 'Ask for tokens at localhost, or at an address in place of a name.' })
}

const withoutPort = (host: string): string => host.replace(/:\d+$/, '')

export default routes
