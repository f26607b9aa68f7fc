import { Agent } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { ulid } from 'ulid'
import type { Answer, Asked } from './model.ts'

const inflate = promisify(gunzip)

export type Turn = {
  userId: string
  conversationId: string
  turnId: string
  message: string
  answer: Answer
  timeZone: string
}

const inSeconds = (days: number): number => Math.floor(Date.now() / 1000) + days * 86_400
const today = (): string => new Date().toISOString().slice(0, 10)

/** The reads and writes of a chat, with the client as `src/table/client.ts` makes it. */
export function createTable({ endpoint, tableName: TableName }: { endpoint: string; tableName: string }) {
  const client = openClient(endpoint)
  const pkOf = (userId: string) => `USER#${encodeURIComponent(userId)}`
  return {
    /** Counts the request; gives how many it is today. */
    async count(userId: string, turnId: string): Promise<number> {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName,
          Key: { PK: `RATE_LIMIT#${encodeURIComponent(userId)}`, SK: `DATE#${today()}` },
          UpdateExpression: 'SET lastRequestAt = :at, #ttl = :ttl ADD #count :one, requests :ids',
          ConditionExpression: 'attribute_not_exists(PK) OR #count < :limit',
          ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':at': new Date().toISOString(),
            ':ttl': inSeconds(7),
            ':one': 1,
            ':limit': 50,
            ':ids': new Set([turnId]),
          },
          ReturnValues: 'ALL_NEW',
        }),
      )
      return Number(Attributes?.count)
    },
    /** The preferences, the profile and what is shown of the athlete. Throws for an unknown conversation. */
    async opening(userId: string, conversationId: string) {
      const header = `CONVERSATION#${conversationId}`
      const Keys = ['PREFERENCES', header, 'CONTEXT', 'PROFILE'].map(SK => ({ PK: pkOf(userId), SK }))
      const { Responses } = await client.send(
        new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }),
      )
      const items = new Map((Responses?.[TableName] ?? []).map(item => [item.SK, item]))
      if (!items.has(header)) throw new Error('there is no such conversation')
      const found = items.get('PREFERENCES') ?? {}
      const { PK: _pk, SK: _sk, enabled: _enabled, communicationFrequency: _frequency, ...preferences } = found
      const context: Asked['context'] = JSON.parse((await inflate(items.get('CONTEXT')?.context)).toString())
      return { preferences, context, profile: items.get('PROFILE') ?? {} }
    },
    async latest(userId: string, conversationId: string): Promise<Asked['history']> {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
          ExpressionAttributeValues: {
            ':pk': pkOf(userId),
            ':first': `CONVERSATION#${conversationId}#`,
            ':last': `CONVERSATION#${conversationId}#~`,
          },
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: 20,
        }),
      )
      return Items.reverse().map(({ role, content }) => ({ role, text: content }))
    },
    async storeMessages(turn: Turn): Promise<void> {
      const put = (Item: object) => ({ PutRequest: { Item } })
      const messages = messagesOf(turn).map(message => ({ PK: pkOf(turn.userId), ...message }))
      await client.send(new BatchWriteCommand({ RequestItems: { [TableName]: messages.map(put) } }))
    },
    async touchConversation({ userId, conversationId, turnId }: Turn): Promise<void> {
      await client.send(
        new UpdateCommand({
          TableName,
          Key: { PK: pkOf(userId), SK: `CONVERSATION#${conversationId}` },
          UpdateExpression: 'SET lastMessageAt = :at, lastTurn = :turn, #ttl = :ttl ADD messageCount :two',
          ConditionExpression: 'attribute_exists(PK)',
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':at': new Date().toISOString(),
            ':turn': turnId,
            ':ttl': inSeconds(30),
            ':two': 2,
          },
        }),
      )
    },
    async putUsage({ userId, turnId, answer }: Turn): Promise<void> {
      const row = { requestId: turnId, day: today(), ability: 'chat', tokens: answer.tokens, ttl: inSeconds(400) }
      const Item = { PK: pkOf(userId), SK: `USAGE#${today()}#${ulid()}`, ...row }
      await client.send(new PutCommand({ TableName, Item }))
    },
  }
}

function openClient(endpoint: string): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 3,
    requestHandler: new NodeHttpHandler({
      httpAgent: new Agent({ keepAlive: true, maxSockets: 200 }),
      connectionTimeout: 5_000,
      requestTimeout: 5_000,
      throwOnRequestTimeout: true,
      socketAcquisitionWarningTimeout: 5_000,
    }),
  })
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
}

function messagesOf({ conversationId, turnId, message, answer, timeZone }: Turn) {
  const shared = { conversationId, createdAt: new Date().toISOString(), timeZone, ttl: inSeconds(30) }
  const sortOf = (messageId: string) => ({ SK: `CONVERSATION#${conversationId}#${messageId}`, messageId })
  return [
    { ...sortOf(`${turnId}-0`), ...shared, role: 'user', content: message },
    { ...sortOf(`${turnId}-1`), ...shared, role: 'assistant', content: answer.text, stopReason: answer.stopReason },
  ]
}
