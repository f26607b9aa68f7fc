import rateLimit from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { CoachError } from '#src/errors.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Hooks against bursts: `address` before the token is looked at, `user` after it. */
    burst: { address: (request: FastifyRequest) => Promise<void>; user: (request: FastifyRequest) => Promise<void> }
  }
}

/** Many users may share one address (a gym's network, a carrier's gateway). */
const usersAnAddress = 5

/** A limit on bursts, apart from the daily quota; each task counts for itself. */
export default fp(
  async app => {
    const perMinute = app.config.BURST_PER_MINUTE
    if (perMinute === 0) {
      app.decorate('burst', { address: async () => {}, user: async () => {} })
      return
    }
    await app.register(rateLimit, { global: false, timeWindow: 60_000, cache: 20_000 })
    const limiter = (max: number, by: { keyGenerator?: (request: FastifyRequest) => string } = {}) => {
      const count = app.createRateLimit({ max, ...by })
      return async (request: FastifyRequest) => {
        const state = await count(request)
        if (state.isAllowed || !state.isExceeded) return
        throw new CoachError('too_many_requests', { retryAfterS: Math.max(1, state.ttlInSeconds) })
      }
    }
    app.decorate('burst', {
      // The library's own key: who has one IPv6 address has a whole /64 of them, and counts as one.
      address: limiter(perMinute * usersAnAddress),
      user: limiter(perMinute, { keyGenerator: request => request.caller.userId }),
    })
  },
  { name: 'burst', dependencies: ['auth'] },
)
