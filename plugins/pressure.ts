import underPressure from '@fastify/under-pressure'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { CoachError } from '#src/errors.ts'
import { boundedLagMs, type Episode, episodeAfter, lasts } from '#src/overload.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `answer`: the route answers however busy the process is. */
    underPressure?: 'answer'
  }
}

/** Shorter samples hold too few looks at the loop for a mean. */
const shortestSampleMs = 250
const longestRetryS = 60

/**
 * Refuses requests while the event loop runs late (EVENT_LOOP_LAG_MS): each of them would only make the others later.
 *
 * What is compared is the mean lag of a sample, not its worst moment: one long step (a plan takes 60 ms) is one look
 * among the many of its sample. A sample lasts as long as the limit or longer: one in which the loop was not looked at
 * once counts as endless lag, and then the lag was over the limit indeed. And one sample is not enough: the start, or a
 * burst that comes to a cold process, can fill one, and is over when its requests are answered.
 */
export default fp(
  async app => {
    const limitMs = app.config.EVENT_LOOP_LAG_MS
    if (limitMs === 0) return
    const sampleMs = Math.max(shortestSampleMs, limitMs)
    let episode: Episode | undefined
    await app.register(underPressure, {
      maxEventLoopDelay: limitMs,
      sampleInterval: sampleMs,
      pressureHandler: async (request: FastifyRequest, _reply: unknown, _type: string, lagMs = 0) => {
        episode = episodeAfter(episode, { nowMs: performance.now(), lagMs, sampleMs })
        if (!lasts(episode, sampleMs) || request.routeOptions.config.underPressure === 'answer') return
        // The end of it is seen with the next sample.
        const seconds = Math.ceil((boundedLagMs(lagMs, sampleMs) + sampleMs) / 1000)
        throw new CoachError('overloaded', { retryAfterS: Math.min(longestRetryS, seconds) })
      },
    })
  },
  { name: 'pressure' },
)
