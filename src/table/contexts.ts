import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { isConditionFailed, type TableClient } from './client.ts'
import { contextKey } from './keys.ts'
import { pack, unpack } from './packed.ts'
import { isExpired, toSeconds } from './time.ts'

export type ContextRows = ReturnType<typeof createContextRows>

/**
 * What prompts are shown of a user, one row. Who puts a context together announces it first (`begin`) and may keep it
 * only while the announcement stands: a write in between deletes the row (`drop`), so that what was read before the write
 * is never kept after it. Nothing stays behind a deletion, also not that of a whole account.
 */
export function createContextRows(client: TableClient, tableName: string) {
  /** The context that is kept, unchecked; undefined if there is none, or its time is over. */
  async function read(userId: string, nowMs: number): Promise<unknown> {
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: contextKey(userId), ConsistentRead: true }),
    )
    return keptIn(Item, nowMs)
  }

  /** Announces a build by an id of its own. What is kept, or announced by another build, gives way. */
  async function begin(userId: string, build: string, untilMs: number): Promise<void> {
    await client.send(
      new PutCommand({ TableName: tableName, Item: { ...contextKey(userId), build, ttl: toSeconds(untilMs) } }),
    )
  }

  /** Keeps what the build gave, unless something was written meanwhile or another build began. */
  async function keep(userId: string, build: string, context: unknown, untilMs: number): Promise<void> {
    const packed = await pack(context)
    try {
      await client.send(
        new PutCommand({
          TableName: tableName,
          Item: { ...contextKey(userId), context: packed, ttl: toSeconds(untilMs) },
          ConditionExpression: 'build = :build',
          ExpressionAttributeValues: { ':build': build },
        }),
      )
    } catch (error) {
      if (!isConditionFailed(error)) throw error
    }
  }

  /** To be called after every write that a context rests on. Safe to repeat. */
  async function drop(userId: string): Promise<void> {
    await client.send(new DeleteCommand({ TableName: tableName, Key: contextKey(userId) }))
  }

  return { read, begin, keep, drop }
}

/** The same of a row that was read with others. */
export async function keptIn(row: unknown, nowMs: number): Promise<unknown> {
  if (typeof row !== 'object' || row === null || isExpired(row, nowMs)) return undefined
  return 'context' in row ? unpack(row.context) : undefined
}
