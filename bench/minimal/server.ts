import { readFileSync } from 'node:fs'
import jwt from '@fastify/jwt'
import Fastify, { type FastifyReply } from 'fastify'
import { ulid } from 'ulid'
import { createModel, type Prompt } from './model.ts'
import { createTable, type Turn } from './table.ts'

/**
 * What the service is measured against: a chat on the same framework, the same clients and the same I/O, written down in
 * the order in which one thinks of it. A token and a schema guard it; it has no quota rules, no gates on what is said, no
 * deadlines, no retries beyond the SDK's, and no log.
 */

const {
  PORT: port = '0',
  JWT_SECRET: secret = '',
  JWT_ISSUER: issuer = 'gym-coach',
  JWT_AUDIENCE: audience = 'gym-coach',
  TABLE_NAME: tableName = 'gym-coach',
  DYNAMODB_ENDPOINT: storeEndpoint = '',
  BEDROCK_ENDPOINT: modelEndpoint = '',
  /** A body of Converse as the service sends it: the fixed parts of the prompt are taken from there. */
  PROMPT_FILE: promptFile = '',
} = process.env

const prompt: Prompt = JSON.parse(readFileSync(promptFile, 'utf8'))
const table = createTable({ endpoint: storeEndpoint, tableName })
const model = createModel({ endpoint: modelEndpoint, prompt })

const app = Fastify({ logger: false })
await app.register(jwt, { secret, verify: { algorithms: ['HS256'], allowedIss: issuer, allowedAud: audience } })

type Chat = { message: string; conversationId: string }

const schema = {
  body: {
    type: 'object',
    required: ['message', 'conversationId'],
    additionalProperties: false,
    properties: {
      message: { type: 'string', minLength: 1, maxLength: 2000 },
      conversationId: { type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
    },
  },
  response: {
    200: {
      type: 'object',
      properties: {
        reply: { type: 'string' },
        conversationId: { type: 'string' },
        messageId: { type: 'string' },
        tokensUsed: { type: 'integer' },
        remainingRequests: { type: 'integer' },
        source: { type: 'string' },
      },
    },
  },
}

app.post<{ Body: Chat }>(
  '/api/ai/chat',
  { schema, onRequest: request => request.jwtVerify() },
  async (request, reply) => {
    const { message, conversationId } = request.body
    const userId = subjectOf(request.user)
    const turnId = ulid()
    const used = await table.count(userId, turnId)
    const { preferences, context, profile } = await table.opening(userId, conversationId)
    const history = await table.latest(userId, conversationId)
    const asked = { turnId, preferences, context, history, message }
    const streamed = request.headers.accept === 'text/event-stream'
    const send = streamed ? openStream(reply) : undefined
    send?.('start', { conversationId, messageId: `${turnId}-1` })
    const answer = await (send ? model.stream(asked, text => send('delta', { text })) : model.converse(asked))
    const turn: Turn = { userId, conversationId, turnId, message, answer, timeZone: String(profile.timeZone) }
    await table.storeMessages(turn)
    await table.touchConversation(turn)
    await table.putUsage(turn)
    const told = { conversationId, messageId: `${turnId}-1`, tokensUsed: answer.tokens, source: 'model' }
    if (!send) return { ...told, reply: answer.text, remainingRequests: 50 - used }
    send('end', { ...told, remainingRequests: 50 - used })
    reply.raw.end()
    return reply
  },
)

function subjectOf(payload: unknown): string {
  if (typeof payload === 'object' && payload !== null && 'sub' in payload) return String(payload.sub)
  throw new Error('a token without a subject')
}

/** Sends events as they come. */
function openStream(reply: FastifyReply): (event: string, data: object) => void {
  reply.hijack()
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  return (event, data) => void reply.raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
}

process.once('SIGTERM', () => {
  app.close().then(() => process.exit(0))
})
const address = await app.listen({ host: '127.0.0.1', port: Number(port) })
process.stdout.write(`listening at ${address}\n`)
