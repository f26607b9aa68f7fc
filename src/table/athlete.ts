import { setTimeout as pause } from 'node:timers/promises'
import { BatchGetCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Profile } from '#src/api/athlete.ts'
import { CoachError } from '#src/errors.ts'
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

/** An entry, and what tells whether it is the very one that is kept already. */
export type Digested = { readonly entry: LogPlace; readonly digest: string }

/** Ids that one read of the store takes. */
const idsAtATime = 100
const readPausesMs = [20, 80, 320, 1_000]

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

  /**
   * Keeps many entries, each in the place of the one with its id; gives how many ids were known. What is there already
   * is not written again, so that a repeat costs little.
   */
  async function keepAll(userId: string, entries: readonly Digested[]): Promise<number> {
    const known = await readDays(
      userId,
      entries.map(({ entry }) => entry.id),
    )
    const changed = entries.filter(({ entry, digest }) => known.get(entry.id)?.digest !== digest)
    const moved = changed.flatMap(({ entry: { id, date } }) => {
      const before = known.get(id)?.date ?? date
      return before === date ? [] : [deleteOf(logKey(userId, kind, before, id))]
    })
    await batchWrite(client, tableName, moved)
    const puts = changed.map(({ entry }) => putOf({ ...logKey(userId, kind, entry.date, entry.id), ...entry }))
    await batchWrite(client, tableName, puts)
    // Last: a digest says that its entry is there.
    const days = changed.map(({ entry, digest }) =>
      putOf({ ...logDayKey(userId, kind, entry.id), date: entry.date, digest }),
    )
    await batchWrite(client, tableName, days)
    return known.size
  }

  /** The days and digests of the ids that are known. */
  async function readDays(userId: string, ids: readonly string[]) {
    const known = new Map<string, { date: string; digest: unknown }>()
    for (let at = 0; at < ids.length; at += idsAtATime) {
      const some = ids.slice(at, at + idsAtATime)
      const idOf = new Map(some.map(id => [logDayKey(userId, kind, id).SK, id]))
      const found = await readAll(some.map(id => logDayKey(userId, kind, id)))
      for (const { SK, date, digest } of found) {
        const id = idOf.get(String(SK))
        if (id !== undefined) known.set(id, { date: String(date), digest })
      }
    }
    return known
  }

  /** The items of these keys that there are; what the store leaves undone is asked for again. */
  async function readAll(keys: readonly Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
    const found: Record<string, unknown>[] = []
    let left = [...keys]
    for (const pauseMs of [0, ...readPausesMs]) {
      if (pauseMs > 0) await pause(pauseMs)
      const { Responses, UnprocessedKeys } = await client.send(
        new BatchGetCommand({ RequestItems: { [tableName]: { Keys: left, ConsistentRead: true } } }),
      )
      found.push(...(Responses?.[tableName] ?? []))
      left = UnprocessedKeys?.[tableName]?.Keys ?? []
      if (left.length === 0) return found
    }
    throw new CoachError('store_unavailable', { retryAfterS: 5 })
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
    // The store ends a page at 1 MB, which a hundred workouts may be.
    const more = found.length > limit || page.LastEvaluatedKey !== undefined
    return more && oldest ? { items, next: { date: String(oldest.date), id: String(oldest.id) } } : { items }
  }

  return { add, replace, keepAll, remove, list }
}
