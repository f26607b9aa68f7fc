import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Preferences, PreferencesUpdate } from '#src/api/preferences.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { RateLimit, UsageQuery, UsageReport } from '#src/api/usage.ts'
import { toPeriod } from '#src/quota/usage.ts'

const shared = { tags: ['account'], security: [{ bearer: [] }] }

const routes: FastifyPluginAsyncTypebox = async app => {
  app.get(
    '/rate-limit',
    {
      schema: {
        ...shared,
        summary: 'What is left of today’s requests',
        response: { 200: RateLimit, ...problemResponses(...commonProblems) },
      },
    },
    async ({ caller }) => {
      const left = await app.quota.read(caller.userId, caller.tier, app.now())
      return {
        tier: left.tier,
        limit: left.limit,
        requestsUsed: left.used,
        requestsRemaining: left.remaining,
        attemptsRemaining: Math.max(0, left.attemptsLeft),
        resetAt: new Date(left.resetAtMs).toISOString(),
      }
    },
  )

  app.get(
    '/usage',
    {
      schema: {
        ...shared,
        summary: 'Your tokens and their cost, by day and ability',
        querystring: UsageQuery,
        response: { 200: UsageReport, ...problemResponses('invalid_request', ...commonProblems) },
      },
    },
    async ({ caller, query }) => app.usage.report(caller.userId, toPeriod(query, app.now()), app.now()),
  )

  app.get(
    '/preferences',
    {
      schema: {
        ...shared,
        summary: 'Your preferences; their defaults if you never saved any',
        response: { 200: Preferences, ...problemResponses(...commonProblems) },
      },
    },
    async ({ caller }) => app.preferences.read(caller.userId),
  )

  app.put(
    '/preferences',
    {
      schema: {
        ...shared,
        summary: 'Replace your preferences; a field that is left out takes its default',
        body: PreferencesUpdate,
        response: {
          200: Preferences,
          ...problemResponses('invalid_request', 'payload_too_large', 'unsupported_media_type', ...commonProblems),
        },
      },
    },
    async ({ caller, body }) => app.preferences.replace(caller.userId, body),
  )
}

export default routes
