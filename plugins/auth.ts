import jwt, { type TokenOrHeader } from '@fastify/jwt'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { type Caller, readClaims } from '#src/auth/claims.ts'
import { localSecret } from '#src/auth/localSecret.ts'
import type { Config } from '#src/config.ts'
import { CoachError } from '#src/errors.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** A hook that lets through who has a valid token, and says who that is in `request.caller`. */
    authenticate: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest {
    /** Who asks; only behind `authenticate`. */
    caller: Caller
  }
}

/** Who asks: a bearer token, HS256 with a shared secret or RS256 and ES256 with the keys of a JWKS. */
export default fp(
  async app => {
    const { config } = app
    await app.register(jwt, {
      ...(await keysOf(config)),
      decode: { complete: true },
      verify: {
        algorithms: config.JWT_JWKS_URL ? ['RS256', 'ES256'] : ['HS256'],
        allowedIss: config.JWT_ISSUER,
        allowedAud: config.JWT_AUDIENCE,
        requiredClaims: ['exp', 'iat', 'sub', 'iss', 'aud'],
        clockTolerance: config.JWT_CLOCK_TOLERANCE_S * 1000,
        cache: false,
      },
    })
    const rules = {
      tierClaim: config.JWT_TIER_CLAIM,
      scopeClaim: config.JWT_SCOPE_CLAIM,
      maxLifeS: config.JWT_MAX_LIFE_S,
    }
    app.decorateRequest('caller')
    app.decorate('authenticate', async request => {
      const payload: unknown = await request.jwtVerify().catch((error: unknown) => {
        throw error instanceof CoachError && error.status >= 500 ? error : refused(error)
      })
      const latestIssueS = app.now() / 1000 + config.JWT_CLOCK_TOLERANCE_S
      const caller = readClaims(payload, { ...rules, latestIssueS })
      if (!caller) throw refused()
      request.caller = caller
    })
  },
  { name: 'auth' },
)

async function keysOf(config: Config) {
  if (!config.JWT_JWKS_URL) return { secret: config.JWT_SECRET || (await localSecret(config.DATA_DIR)) }
  const { createJwks } = await import('#src/auth/jwks.ts')
  const publicKey = createJwks(config.JWT_JWKS_URL)
  return {
    secret: (_request: FastifyRequest, token: TokenOrHeader) => {
      const { alg, kid } = 'header' in token ? token.header : token
      return publicKey({ alg, ...(kid === undefined ? {} : { kid }) })
    },
  }
}

function refused(cause?: unknown): CoachError {
  return new CoachError('unauthorized', { cause, headers: { 'www-authenticate': 'Bearer realm="gym-coach"' } })
}
