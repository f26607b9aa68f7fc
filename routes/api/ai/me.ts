import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { Erased, Export } from '#src/api/me.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'

/** What the text says; the handler itself sends a stream of it. */
const ExportFile = Type.Unsafe<Readable>(Export)

const shared = { tags: ['account'], security: [{ bearer: [] }] }

const routes: FastifyPluginAsyncTypebox = async app => {
  app.get(
    '/me/export',
    {
      schema: {
        ...shared,
        summary: 'All of your data as one JSON file',
        description:
          'Streamed as it is read. If our records go away in the middle the connection breaks: a file that is whole is complete.',
        response: {
          200: { description: 'All of it', content: { 'application/json': { schema: ExportFile } } },
          ...problemResponses(...commonProblems),
        },
      },
    },
    async ({ caller }, reply) => {
      const text = await app.me.openExport(caller.userId)
      reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', 'attachment; filename="gym-coach-export.json"')
        .header('cache-control', 'no-store')
      // By bytes and not by pieces, so that a slow reader holds the reading back.
      return reply.send(Readable.from(text, { objectMode: false }))
    },
  )

  app.delete(
    '/me',
    {
      schema: {
        ...shared,
        summary: 'Delete all of your data',
        description:
          'All but today’s request count, which lapses by itself: deleting must not refill the day. Safe to repeat. A request of yours that is still being answered takes out what it writes when it ends.',
        response: { 200: Erased, ...problemResponses(...commonProblems) },
      },
    },
    async ({ caller }) => ({ success: true as const, deleted: await app.me.erase(caller.userId) }),
  )
}

export default routes
