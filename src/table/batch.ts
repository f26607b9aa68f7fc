import { setTimeout as pause } from 'node:timers/promises'
import { BatchWriteCommand, type BatchWriteCommandInput, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { CoachError } from '#src/errors.ts'
import type { TableClient } from './client.ts'
import { type TableKey, toKey } from './keys.ts'

type Write = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number]

/** DynamoDB takes 25 writes in one call. */
const batchSize = 25
const parallelBatches = 4
const retryPausesMs = [20, 80, 320, 1_000]

/** Writes and deletes without order or atomicity; what the store leaves undone is sent again. Safe to repeat. */
export async function batchWrite(client: TableClient, tableName: string, writes: readonly Write[]): Promise<void> {
  const batches: Write[][] = []
  for (let at = 0; at < writes.length; at += batchSize) batches.push(writes.slice(at, at + batchSize))
  for (let at = 0; at < batches.length; at += parallelBatches) {
    await Promise.all(batches.slice(at, at + parallelBatches).map(batch => writeBatch(client, tableName, batch)))
  }
}

/** Deletes all items of a partition from one sort key to another, however many. Safe to repeat. */
export async function deleteBetween(
  client: TableClient,
  tableName: string,
  partition: string,
  { first, last }: { first: string; last: string },
): Promise<void> {
  let start: Record<string, unknown> | undefined
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': partition, ':first': first, ':last': last },
        ProjectionExpression: 'PK, SK',
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    )
    await batchWrite(client, tableName, (page.Items ?? []).map(toKey).map(deleteOf))
    start = page.LastEvaluatedKey
  } while (start)
}

async function writeBatch(client: TableClient, tableName: string, batch: Write[]): Promise<void> {
  let left = batch
  for (const pauseMs of [0, ...retryPausesMs]) {
    if (pauseMs > 0) await pause(pauseMs)
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: left } }))
    left = UnprocessedItems?.[tableName] ?? []
    if (left.length === 0) return
  }
  throw new CoachError('store_unavailable', { retryAfterS: 5 })
}

export const putOf = (item: TableKey & Record<string, unknown>): Write => ({ PutRequest: { Item: item } })
export const deleteOf = ({ PK, SK }: TableKey): Write => ({ DeleteRequest: { Key: { PK, SK } } })
