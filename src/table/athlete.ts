import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Profile } from '#src/api/athlete.ts'
import { batchWrite, deleteOf, putOf } from './batch.ts'
import type { TableClient } from './client.ts'
import { type LogKind, logDayKey, logKey, logRange, profileKey, userPartition } from './keys.ts'

export type ProfileRows = ReturnType<typeof createProfileRows>

/** The user's profile, one item. */
export function createProfileRows(client: TableClient, tableName: string) {
  /** The item as it is stored, unchecked; undefined if there is none. */
  async function read(userId: string): Promise<unknown> {
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: profileKey(userId), ConsistentRead: true }),
    )
    return Item
  }

  async function write(userId: string, profile: Profile): Promise<void> {
    await client.send(new PutCommand({ TableName: tableName, Item: { ...profileKey(userId), ...profile } }))
  }

  return { read, write }
}

/** Where an entry is in its log. */
export type LogPlace = { date: string; id: string }

/** What of a log is asked for: days, both included, and the entry after which (further back) to go on. */
export type LogSlice = { from: string; to: string; limit: number; after?: LogPlace | undefined }

/** Entries as they are stored, unchecked; `next` is the place of the last one if there are more. */
export type LogPage = { items: Record<string, unknown>[]; next?: LogPlace }

export type LogRows = ReturnType<typeof createLogRows>

/**
 * A log of one kind: an item for each entry, sorted by day, and one that leads from the entry's id to its day. The two
 * go in one batch, and all writes can be repeated.
 */
export function createLogRows(client: TableClient, tableName: string, kind: LogKind) {
  async function readDay(userId: string, id: string): Promise<string | undefined> {
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: logDayKey(userId, kind, id), ConsistentRead: true }),
    )
    return Item && String(Item.date)
  }

  /** Keeps an entry whose id nobody has used. */
  async function add(userId: string, entry: LogPlace): Promise<void> {
    await batchWrite(client, tableName, [
      putOf({ ...logDayKey(userId, kind, entry.id), date: entry.date }),
      putOf({ ...logKey(userId, kind, entry.date, entry.id), ...entry }),
    ])
  }

  /** Keeps an entry in the place of the one with the same id, if there is one, on whatever day that was. */
  async function replace(userId: string, entry: LogPlace): Promise<void> {
    const before = await readDay(userId, entry.id)
    if (before !== undefined && before !== entry.date) {
      // First, while the id still leads there: a repeat after a crash finds it again.
      await batchWrite(client, tableName, [deleteOf(logKey(userId, kind, before, entry.id))])
    }
    await add(userId, entry)
  }

  /** Deletes an entry; false if there is none of this id. */
  async function remove(userId: string, id: string): Promise<boolean> {
    const date = await readDay(userId, id)
    if (date === undefined) return false
    await batchWrite(client, tableName, [
      deleteOf(logKey(userId, kind, date, id)),
      deleteOf(logDayKey(userId, kind, id)),
    ])
    return true
  }

  /** Entries by day and id, newest first. */
  async function list(userId: string, { from, to, limit, after }: LogSlice): Promise<LogPage> {
    const { first, last } = logRange(kind, from, to)
    const seen = after && logKey(userId, kind, after.date, after.id).SK
    const newest = seen !== undefined && seen < last ? seen : last
    // The store refuses a range that ends before it begins.
    if (newest < first) return { items: [] }
    const page = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': userPartition(userId), ':first': first, ':last': newest },
        ScanIndexForward: false,
        ConsistentRead: true,
        // One more to see whether there are more, and the one that the page before ended with.
        Limit: limit + 1 + (seen === undefined ? 0 : 1),
      }),
    )
    const found = (page.Items ?? []).filter(({ SK }) => SK !== seen)
    const items = found.slice(0, limit)
    const oldest = items.at(-1)
    return found.length > limit && oldest
      ? { items, next: { date: String(oldest.date), id: String(oldest.id) } }
      : { items }
  }

  return { add, replace, remove, list }
}
