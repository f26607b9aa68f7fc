import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  Conversation,
  ConversationListQuery,
  ConversationPage,
  ConversationParams,
  Deleted,
  MessageListQuery,
  MessagePage,
  RenameRequest,
} from '#src/api/conversations.ts'
import { commonProblems, problemResponses } from '#src/api/problem.ts'
import { listConversations, readConversation } from '#src/coach/chat/history.ts'
import { CoachError } from '#src/errors.ts'

const shared = { tags: ['conversations'], security: [{ bearer: [] }] }
const ofOne = problemResponses('invalid_request', 'not_found', ...commonProblems)
const unknown = () => new CoachError('not_found', { detail: 'There is no such conversation.' })

const routes: FastifyPluginAsyncTypebox = async app => {
  app.get(
    '/conversations',
    {
      schema: {
        ...shared,
        summary: 'Your conversations, the one with the newest message first',
        querystring: ConversationListQuery,
        response: { 200: ConversationPage, ...problemResponses('invalid_request', ...commonProblems) },
      },
    },
    async ({ caller, query }) => listConversations(app.conversations, caller.userId, query, app.now()),
  )

  app.get(
    '/conversations/:conversationId',
    {
      schema: {
        ...shared,
        summary: 'The messages of a conversation',
        params: ConversationParams,
        querystring: MessageListQuery,
        response: { 200: MessagePage, ...ofOne },
      },
    },
    async ({ caller, params, query }) => {
      const page = await readConversation(app, caller.userId, params.conversationId, query, app.now())
      if (!page) throw unknown()
      return page
    },
  )

  app.patch(
    '/conversations/:conversationId',
    {
      schema: {
        ...shared,
        summary: 'Rename a conversation',
        params: ConversationParams,
        body: RenameRequest,
        response: { 200: Conversation, ...ofOne, ...problemResponses('payload_too_large', 'unsupported_media_type') },
      },
    },
    async ({ caller, params, body }) => {
      const renamed = await app.conversations.rename(caller.userId, params.conversationId, body.title, app.now())
      if (!renamed) throw unknown()
      return renamed
    },
  )

  app.delete(
    '/conversations/:conversationId',
    {
      schema: {
        ...shared,
        summary: 'Delete a conversation with all its messages; safe to repeat',
        params: ConversationParams,
        response: { 200: Deleted, ...ofOne },
      },
    },
    async ({ caller, params }) => {
      if (!(await app.conversations.remove(caller.userId, params.conversationId, app.now()))) throw unknown()
      return { success: true as const }
    },
  )
}

export default routes
