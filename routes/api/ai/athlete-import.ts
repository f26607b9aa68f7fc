import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { ImportQuery, ImportReport } from '#src/api/import.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { bytesOf, mostBytes, tooLarge } from '#src/athlete/import/bytes.ts'
import { CoachError } from '#src/errors.ts'

const problems = problemResponses(
  'invalid_request',
  'managed_elsewhere',
  'payload_too_large',
  'unsupported_media_type',
  ...commonProblems,
)

const routes: FastifyPluginAsyncTypebox = async app => {
  // This file's one route takes CSV and nothing else; parsers are the own of each file's scope.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('text/csv', async (request: FastifyRequest) => {
    // Not read here: the handler takes the stream, so that no file is ever in memory as a whole.
    if (Number(request.headers['content-length']) > mostBytes) throw tooLarge()
  })
  app.addContentTypeParser('*', async () => {
    throw new CoachError('unsupported_media_type', { detail: 'Send the file as text/csv.' })
  })

  app.post(
    '/athlete/import',
    {
      schema: {
        tags: ['athlete'],
        security: [{ bearer: [] }],
        summary: 'Import the workouts of a CSV export of Strong or Hevy',
        description:
          'The file itself is the body, at most 40 MB. Rows that cannot be read are left out and listed. The same file again makes no doubles, and completes an import that broke off.',
        consumes: ['text/csv'],
        querystring: ImportQuery,
        body: Type.Unknown({ description: 'the file, as the app exported it' }),
        response: { 200: ImportReport, ...problems },
      },
    },
    async ({ caller, query, raw }) =>
      app.athlete.importWorkouts(caller.userId, { bytes: bytesOf(raw), asked: query, nowMs: app.now() }),
  )
}

export default routes
