import { createHash } from 'node:crypto'
import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type Static, Type } from 'typebox'
import { decodeTime } from 'ulid'
import { FeedbackTarget, Rating } from '#src/api/feedback.ts'
import { CoachError } from '#src/errors.ts'
import { shapeOf } from '#src/shape.ts'
import { batchWrite, putOf } from './batch.ts'
import type { TableClient } from './client.ts'
import { messageItem, type StoredMessage } from './conversationItems.ts'
import { feedbackDayPartition, feedbackKey, messageSort, type TableKey, toKey, userPartition } from './keys.ts'
import { dayMs, isExpired, toSeconds, utcDay } from './time.ts'

/** What is counted of a judgement: no user, no target, no text. */
const counted = Type.Object({
  targetType: FeedbackTarget,
  rating: Rating,
  source: Type.String(),
  model: Type.Optional(Type.String()),
  promptVersion: Type.Optional(Type.String()),
})
const countedItem = shapeOf(Type.Intersect([counted, Type.Object({ ttl: Type.Number() })]))

export type CountedFeedback = Static<typeof counted>

/** A judgement as it is kept for its user. */
export type StoredFeedback = CountedFeedback & {
  targetId: string
  conversationId?: string
  comment?: string
  createdAt: string
}

const rowLifeMs = 400 * dayMs
/** Keys that the store takes in one read. */
const mostInOneRead = 100

/**
 * Where a judgement is counted. It follows from the target alone: the day is that of the target's own ULID, the sort key
 * a hash (a ULID has 80 random bits, so it cannot be guessed back). So a second judgement takes the place of the first
 * on whatever day it is given, and who deletes the one finds the other.
 */
export function feedbackDayKey(targetId: string): TableKey {
  const day = utcDay(decodeTime(targetId.slice(0, 26)))
  return { PK: feedbackDayPartition(day), SK: createHash('sha256').update(targetId).digest('base64url') }
}

export type FeedbackRows = ReturnType<typeof createFeedbackRows>

/** Judgements: a row for their user, and one by day for the operators' counts. */
export function createFeedbackRows(client: TableClient, tableName: string) {
  /** Keeps a judgement in the place of the one before. Both rows go in one call; safe to repeat. */
  async function put(userId: string, feedback: StoredFeedback, nowMs: number): Promise<void> {
    const { targetType, rating, source, model, promptVersion } = feedback
    const ttl = toSeconds(nowMs + rowLifeMs)
    await batchWrite(client, tableName, [
      putOf({ ...feedbackKey(userId, feedback.targetId), ...feedback, ttl }),
      putOf({ ...feedbackDayKey(feedback.targetId), targetType, rating, source, model, promptVersion, ttl }),
    ])
  }

  /** What was counted on a day, page by page. */
  async function* ofDay(day: string, nowMs: number): AsyncGenerator<CountedFeedback> {
    let start: Record<string, unknown> | undefined
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'PK = :pk',
          ExpressionAttributeValues: { ':pk': feedbackDayPartition(day) },
          ExclusiveStartKey: start,
        }),
      )
      for (const item of page.Items ?? []) if (countedItem.Check(item) && !isExpired(item, nowMs)) yield item
      start = page.LastEvaluatedKey
    } while (start)
  }

  /** A message that is in one of these conversations (the first 100 count), found in one read. */
  async function messageAmong(
    userId: string,
    messageId: string,
    conversationIds: readonly string[],
    nowMs: number,
  ): Promise<{ conversationId: string; message: StoredMessage } | undefined> {
    const ids = conversationIds.slice(0, mostInOneRead)
    if (ids.length === 0) return undefined
    const PK = userPartition(userId)
    const Keys = ids.map(id => ({ PK, SK: messageSort(id, messageId) }))
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [tableName]: { Keys, ConsistentRead: true } } }),
    )
    if (UnprocessedKeys?.[tableName]) throw new CoachError('store_unavailable', { retryAfterS: 1 })
    const [message] = Responses?.[tableName] ?? []
    if (!messageItem.Check(message) || isExpired(message, nowMs)) return undefined
    const conversationId = ids.find(id => messageSort(id, messageId) === toKey(message).SK)
    return conversationId === undefined ? undefined : { conversationId, message }
  }

  return { put, ofDay, messageAmong }
}
