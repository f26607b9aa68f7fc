import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { FastifyInstance } from 'fastify'
import { ulid } from 'ulid'
import { toTurn } from '#src/coach/chat/turn.ts'
import { batchWrite, putOf } from '#src/table/batch.ts'
import { conversationSort, messageSort, userPartition } from '#src/table/keys.ts'
import { toSeconds } from '#src/table/time.ts'

/** Keeps one turn as the chat does; gives the conversation's id. */
export async function keepTurn(
  app: FastifyInstance,
  userId: string,
  {
    conversationId,
    message = 'hello',
    atMs = Date.now(),
  }: { conversationId?: string; message?: string; atMs?: number },
) {
  const turnId = ulid(atMs)
  const asked = { userId, turnId, conversationId, message, askedAtMs: atMs, answeredAtMs: atMs, replaced: [] }
  const turn = toTurn(asked, { content: `answer to ${message}`, source: 'rules' })
  const outcome = await app.conversations.storeTurn(turn)
  return { outcome, turnId, conversationId: turn.conversationId }
}

/** All sort keys of a user's conversation that are in the table, header or message, alive or not. */
export async function rowsOf(app: FastifyInstance, userId: string, conversationId: string): Promise<string[]> {
  const keys: string[] = []
  let start: Record<string, unknown> | undefined
  do {
    const { Items = [], LastEvaluatedKey } = await app.store.client.send(
      new QueryCommand({
        TableName: app.store.tableName,
        KeyConditionExpression: 'PK = :pk AND begins_with(SK, :sk)',
        ExpressionAttributeValues: { ':pk': userPartition(userId), ':sk': conversationSort(conversationId) },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    )
    keys.push(...Items.map(item => String(item.SK)))
    start = LastEvaluatedKey
  } while (start)
  return keys
}

/** Everything in a user's partition: to see that nothing was written. */
export async function countRows(app: FastifyInstance, userId: string): Promise<number> {
  const { Count = 0 } = await app.store.client.send(
    new QueryCommand({
      TableName: app.store.tableName,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': userPartition(userId) },
      ConsistentRead: true,
    }),
  )
  return Count
}

/** Writes a header straight into the table, with a `ttl` (and a deletion) of the test's choice. */
export async function putHeader(
  app: FastifyInstance,
  userId: string,
  header: { conversationId: string; ttlMs: number; deletedAt?: string; lastMessageAt?: string },
): Promise<void> {
  const at = header.lastMessageAt ?? new Date().toISOString()
  await app.store.client.send(
    new PutCommand({
      TableName: app.store.tableName,
      Item: {
        PK: userPartition(userId),
        SK: conversationSort(header.conversationId),
        conversationId: header.conversationId,
        title: 'written by a test',
        messageCount: 2,
        createdAt: at,
        lastMessageAt: at,
        lastTurn: header.conversationId,
        ttl: toSeconds(header.ttlMs),
        ...(header.deletedAt === undefined ? {} : { deletedAt: header.deletedAt }),
      },
    }),
  )
}

/** Writes messages straight into the table, many at a time; gives their ids, oldest first. */
export async function putMessages(
  app: FastifyInstance,
  userId: string,
  conversationId: string,
  { turns, ttlMs, content = 'text' }: { turns: number; ttlMs: number; content?: string },
): Promise<string[]> {
  const began = Date.now() - turns * 1_000
  const ids = Array.from({ length: turns }, (_, at) => ulid(began + at * 1_000)).flatMap(id => [`${id}-0`, `${id}-1`])
  const items = ids.map(messageId => ({
    PK: userPartition(userId),
    SK: messageSort(conversationId, messageId),
    conversationId,
    messageId,
    role: messageId.endsWith('-0') ? 'user' : 'assistant',
    content,
    createdAt: new Date(began).toISOString(),
    ttl: toSeconds(ttlMs),
  }))
  await batchWrite(app.store.client, app.store.tableName, items.map(putOf))
  return ids
}
