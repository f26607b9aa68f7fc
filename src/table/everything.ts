import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { batchWrite, deleteOf } from './batch.ts'
import type { TableClient } from './client.ts'
import { feedbackDayKey } from './feedback.ts'
import { feedbackPrefix, quotaKey, toKey, userPartition } from './keys.ts'
import { conversationIndex } from './table.ts'
import { dayMs, toSeconds } from './time.ts'

/** An item as it is stored, unchecked. */
export type Item = Record<string, unknown>

/** Items that are held at a time: a page is deleted, or handed on, before the next one is read. */
const pageItems = 200
const quotaRowLifeMs = 7 * dayMs

export type Everything = ReturnType<typeof createEverything>

/** All that the table holds of a user, whatever its kind: also what is newer than this code. */
export function createEverything(client: TableClient, tableName: string) {
  /** The items of a partition in the order of their keys, page by page; a page may be empty. */
  async function* pages(
    partition: string,
    { attributes, index }: { attributes?: string; index?: string } = {},
  ): AsyncGenerator<Item[], undefined> {
    let start: Record<string, unknown> | undefined
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: index,
          KeyConditionExpression: 'PK = :pk',
          ExpressionAttributeValues: { ':pk': partition },
          ProjectionExpression: attributes,
          ConsistentRead: true,
          Limit: pageItems,
          ExclusiveStartKey: start,
        }),
      )
      yield page.Items ?? []
      start = page.LastEvaluatedKey
    } while (start)
  }

  const quotaPartition = (userId: string): string => quotaKey(userId, '').PK

  /**
   * One pass over the user's items that deletes those that are meant, and tells how many. The headers of conversations
   * go first: a turn that is under way needs its header alive, so from then on it takes its own messages out again.
   * Safe to repeat and to be cut off.
   */
  async function removePass(userId: string, isMeant: (item: Item) => boolean = () => true): Promise<number> {
    const partition = userPartition(userId)
    // What tells whose request an item is of; the contents stay in the store.
    const attributes = 'PK, SK, requestId, planId'
    let removed = 0
    for (const index of [conversationIndex, undefined]) {
      for await (const page of pages(partition, { attributes, ...(index === undefined ? {} : { index }) })) {
        removed += await drop(page.filter(isMeant))
      }
    }
    return removed
  }

  async function drop(items: readonly Item[]): Promise<number> {
    const keys = items.map(toKey)
    const feedback = keys.filter(({ SK }) => SK.startsWith(feedbackPrefix))
    const counted = feedback.map(({ SK }) => feedbackDayKey(decodeURIComponent(SK.slice(feedbackPrefix.length))))
    // What is counted of a judgement first, while there still is a row that leads to it.
    await batchWrite(client, tableName, counted.map(deleteOf))
    await batchWrite(client, tableName, keys.map(deleteOf))
    return keys.length
  }

  /** Deletes the user's quota rows of the days before one (YYYY-MM-DD), and tells how many. */
  async function removeQuotaBefore(userId: string, day: string): Promise<number> {
    const { PK, SK } = quotaKey(userId, day)
    let removed = 0
    for await (const page of pages(PK, { attributes: 'PK, SK' })) {
      removed += await drop(page.filter(item => toKey(item).SK < SK))
    }
    return removed
  }

  /** Notes in the day's quota row, which stays, that everything was deleted. It charges nothing and refills nothing. */
  async function markErased(userId: string, day: string, atMs: number): Promise<void> {
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: quotaKey(userId, day),
        // The counters start at 0 here too: the row may be new, and the admission's condition compares them.
        UpdateExpression: 'SET erasedAtMs = :at, #ttl = if_not_exists(#ttl, :ttl) ADD #count :zero, attempts :zero',
        ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl' },
        ExpressionAttributeValues: { ':at': atMs, ':zero': 0, ':ttl': toSeconds(atMs + quotaRowLifeMs) },
      }),
    )
  }

  /** When everything was last deleted on a day, milliseconds since the epoch; undefined if it was not. */
  async function readErased(userId: string, day: string): Promise<number | undefined> {
    const { Item: row } = await client.send(
      new GetCommand({
        TableName: tableName,
        Key: quotaKey(userId, day),
        ProjectionExpression: 'erasedAtMs',
        ConsistentRead: true,
      }),
    )
    return typeof row?.erasedAtMs === 'number' ? row.erasedAtMs : undefined
  }

  return {
    pages: (userId: string) => pages(userPartition(userId)),
    quotaPages: (userId: string) => pages(quotaPartition(userId)),
    removePass,
    removeQuotaBefore,
    markErased,
    readErased,
  }
}
