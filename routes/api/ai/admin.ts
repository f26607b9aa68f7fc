import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AdminUsage, AdminUsageQuery } from '#src/api/adminUsage.ts'
import { FeedbackReport } from '#src/api/feedback.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { UsageQuery } from '#src/api/usage.ts'
import { adminScope, requireScope } from '#src/auth/scopes.ts'
import { reportSpend } from '#src/quota/spendReport.ts'
import { toPeriod } from '#src/quota/usage.ts'
import { utcDay } from '#src/table/time.ts'

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

  app.get(
    '/admin/usage',
    {
      schema: {
        ...shared,
        summary: 'What the models were used for on a day, what it cost, and for whom',
        querystring: AdminUsageQuery,
        response: { 200: AdminUsage, ...problemResponses('invalid_request', 'forbidden', ...commonProblems) },
      },
    },
    async ({ query: { date = utcDay(app.now()) } }) =>
      reportSpend(await app.spend.rowsOf(date), date, app.spend.limitMicroUsd),
  )
}

export default routes
