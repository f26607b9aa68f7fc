import { BatchGetCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { CoachError } from '#src/errors.ts'
import type { TableClient } from './client.ts'
import {
  type ConversationHeader,
  conversationItem,
  isAlive,
  messageItem,
  type StoredMessage,
} from './conversationItems.ts'
import {
  conversationSort,
  messageRange,
  messageSort,
  preferencesKey,
  type TableKey,
  toKey,
  userPartition,
} from './keys.ts'
import { isExpired } from './time.ts'

export type Messages = ReturnType<typeof createMessages>

/** Reads messages; whether their conversation is alive is for the caller to know. */
export function createMessages(client: TableClient, tableName: string) {
  /** One page in either direction, starting behind the message `after`. */
  async function page(
    userId: string,
    conversationId: string,
    { limit, after, newestFirst, nowMs }: PageRequest,
  ): Promise<{ messages: StoredMessage[]; next?: string }> {
    const { first, last } = messageRange(conversationId)
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': userPartition(userId), ':first': first, ':last': last },
        ScanIndexForward: !newestFirst,
        ConsistentRead: true,
        Limit: limit + 1,
        ExclusiveStartKey:
          after === undefined ? undefined : { PK: userPartition(userId), SK: messageSort(conversationId, after) },
      }),
    )
    const shown = Items.slice(0, limit)
    const messages = shown.flatMap(item => toMessages(item, nowMs))
    const lastShown = shown.at(-1)
    // The store may stop before the limit: it reads at most 1 MB in one call.
    const isMore = Items.length > limit || LastEvaluatedKey !== undefined
    const next = isMore && messageItem.Check(lastShown) ? lastShown.messageId : undefined
    return next === undefined ? { messages } : { messages, next }
  }

  /** The newest messages before the turn `beforeTurn` (all, without one), oldest first. */
  async function latest(
    userId: string,
    conversationId: string,
    { limit, beforeTurn, nowMs }: { limit: number; beforeTurn?: string | undefined; nowMs: number },
  ): Promise<StoredMessage[]> {
    if (limit === 0) return []
    const { first, last } = messageRange(conversationId)
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': userPartition(userId),
          ':first': first,
          // A turn's own keys have a suffix, so its bare id sorts before them.
          ':last': beforeTurn === undefined ? last : messageSort(conversationId, beforeTurn),
        },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: limit,
      }),
    )
    return Items.flatMap(item => toMessages(item, nowMs)).reverse()
  }

  /** The answer of a turn, if it was kept. */
  async function answerOf(userId: string, conversationId: string, turnId: string, nowMs: number) {
    const Key = { PK: userPartition(userId), SK: messageSort(conversationId, `${turnId}-1`) }
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }))
    return Item && toMessages(Item, nowMs)[0]
  }

  /** Keys of the messages from one turn up to, not including, another. */
  async function keysBetween(
    userId: string,
    conversationId: string,
    fromTurn: string,
    untilTurn: string,
  ): Promise<TableKey[]> {
    const keys: TableKey[] = []
    // DynamoDB refuses a range that ends before it begins; a made-up id of the future asks for one.
    if (fromTurn >= untilTurn) return keys
    let start: Record<string, unknown> | undefined
    do {
      const found = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'PK = :pk AND SK BETWEEN :from AND :until',
          ExpressionAttributeValues: {
            ':pk': userPartition(userId),
            ':from': messageSort(conversationId, fromTurn),
            ':until': messageSort(conversationId, untilTurn),
          },
          ProjectionExpression: 'PK, SK',
          ConsistentRead: true,
          ExclusiveStartKey: start,
        }),
      )
      keys.push(...(found.Items ?? []).map(toKey))
      start = found.LastEvaluatedKey
    } while (start)
    return keys
  }

  /**
   * In one call what a chat needs to know first: the conversation's header, if one is named, the preferences, and other
   * items of the user's, which are given unchecked by their sort keys.
   */
  async function opening(
    userId: string,
    conversationId: string | undefined,
    nowMs: number,
    others: readonly TableKey[] = [],
  ): Promise<{ header?: ConversationHeader; preferences?: unknown; others: ReadonlyMap<string, unknown> }> {
    const headerSort = conversationId === undefined ? undefined : conversationSort(conversationId)
    const keys = [
      preferencesKey(userId),
      ...(headerSort === undefined ? [] : [{ PK: userPartition(userId), SK: headerSort }]),
      ...others,
    ]
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [tableName]: { Keys: keys, ConsistentRead: true } } }),
    )
    if (UnprocessedKeys?.[tableName]) throw new CoachError('store_unavailable', { retryAfterS: 1 })
    const items = Responses?.[tableName] ?? []
    const header = items.find(item => toKey(item).SK === headerSort)
    const preferences = items.find(item => toKey(item).SK === 'PREFERENCES')
    return {
      ...(conversationItem.Check(header) && isAlive(header, nowMs) ? { header } : {}),
      ...(preferences === undefined ? {} : { preferences }),
      others: new Map(items.map(item => [toKey(item).SK, item])),
    }
  }

  return { page, latest, answerOf, keysBetween, opening }
}

type PageRequest = { limit: number; after?: string | undefined; newestFirst: boolean; nowMs: number }

function toMessages(item: Record<string, unknown>, nowMs: number): StoredMessage[] {
  return messageItem.Check(item) && !isExpired(item, nowMs) ? [item] : []
}

/** True if the first of these keys is a message of that turn. */
export function startsWithTurn(keys: readonly TableKey[], turnId: string): boolean {
  return keys[0]?.SK.includes(`#${turnId}-`) ?? false
}
