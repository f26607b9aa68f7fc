import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { FeedbackReport } from '#src/api/feedback.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { UsageQuery } from '#src/api/usage.ts'
import { adminScope, requireScope } from '#src/auth/scopes.ts'
import { toPeriod } from '#src/quota/usage.ts'

const shared = { tags: ['service'], security: [{ bearer: [] }] }

/** For operators alone: what is below here needs the scope `admin`. */
const routes: FastifyPluginAsyncTypebox = async app => {
  app.addHook('onRequest', async ({ caller }) => requireScope(caller, adminScope))

  app.get(
    '/admin/feedback',
    {
      schema: {
        ...shared,
        summary: 'Judgements counted by day, model and prompt version',
        querystring: UsageQuery,
        response: { 200: FeedbackReport, ...problemResponses('invalid_request', 'forbidden', ...commonProblems) },
      },
    },
    async ({ query }) => app.feedback.report(toPeriod(query, app.now()), app.now()),
  )
}

export default routes
