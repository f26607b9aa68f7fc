import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AthleteContextAnswer } from '#src/api/athleteContext.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { toAthleteCaller } from '#src/athlete/caller.ts'
import { contextText } from '#src/athlete/contextText.ts'

const routes: FastifyPluginAsyncTypebox = async app => {
  app.get(
    '/athlete/context',
    {
      schema: {
        tags: ['athlete'],
        security: [{ bearer: [] }],
        summary: 'What the coach is shown of you',
        description:
          'Your profile, preferences and active plans, and the last six weeks of your logs in short lines. Kept for an hour or until you change something; a source that could not be read is named in `unseen`.',
        response: { 200: AthleteContextAnswer, ...problemResponses(...commonProblems) },
      },
    },
    async request => {
      const { asOf, records, unseen } = await app.contexts.read(toAthleteCaller(request))
      return { asOf, records: [...records], unseen: [...unseen], text: contextText({ asOf, records, unseen }) }
    },
  )
}

export default routes
