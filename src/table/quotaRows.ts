import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { isConditionFailed, type TableClient } from './client.ts'
import { quotaKey } from './keys.ts'
import { dayMs, toSeconds } from './time.ts'

/** A day's counters of one user. */
export type QuotaRow = { count: number; attempts: number; requests: Set<string>; refunded: Set<string> }

export type Admission = {
  userId: string
  requestId: string
  /** The UTC day to charge, YYYY-MM-DD. */
  day: string
  tier: string
  limit: number
  attemptsLimit: number
  nowMs: number
}

export type QuotaRows = ReturnType<typeof createQuotaRows>

const rowLifeMs = 7 * dayMs

/** The rows of the daily quota. Each call is safe to repeat: the row remembers the ids of its requests. */
export function createQuotaRows(client: TableClient, tableName: string) {
  async function read(userId: string, day: string): Promise<QuotaRow> {
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: quotaKey(userId, day), ConsistentRead: true }),
    )
    return toRow(Item)
  }

  /**
   * Charges one unit in one conditional write, if the row allows it. `applied` false: nothing was written this time,
   * and `row` says why (the id is already in it, or a limit is reached).
   */
  async function admit(admission: Admission): Promise<{ applied: boolean; row: QuotaRow }> {
    const { userId, day, requestId, nowMs } = admission
    try {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: quotaKey(userId, day),
          UpdateExpression:
            'SET tier = :tier, lastRequestAt = :at, #ttl = :ttl ADD #count :one, attempts :one, requests :ids',
          ConditionExpression:
            'attribute_not_exists(PK) OR (#count < :limit AND attempts < :attempts AND NOT contains(requests, :id) AND NOT contains(refunded, :id))',
          ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':tier': admission.tier,
            ':at': new Date(nowMs).toISOString(),
            ':ttl': toSeconds(nowMs + rowLifeMs),
            ':one': 1,
            ':ids': new Set([requestId]),
            ':id': requestId,
            ':limit': admission.limit,
            ':attempts': admission.attemptsLimit,
          },
          ReturnValues: 'ALL_NEW',
        }),
      )
      return { applied: true, row: toRow(Attributes) }
    } catch (error) {
      if (!isConditionFailed(error)) throw error
      // The embedded engine does not hand back the old row, so it is read: only the refused pay for this.
      return { applied: false, row: await read(userId, day) }
    }
  }

  /** Gives a unit back if the row holds the id; false if it does not (given back before, or never charged). */
  async function refund(userId: string, day: string, requestId: string): Promise<boolean> {
    return updateIf(
      userId,
      day,
      'ADD #count :minusOne, refunded :ids DELETE requests :ids',
      'contains(requests, :id)',
      { ':minusOne': -1, ':ids': new Set([requestId]), ':id': requestId },
      { '#count': 'count' },
    )
  }

  /**
   * Bars an id that the row does not hold, so that a write of it still on its way cannot charge later; false if the
   * row holds it by now (then it is to be refunded).
   */
  async function bar(userId: string, day: string, requestId: string, nowMs: number): Promise<boolean> {
    return updateIf(
      userId,
      day,
      // The counters start at 0 here too: the row may be new, and the admission's condition compares them.
      'SET #ttl = if_not_exists(#ttl, :ttl) ADD #count :zero, attempts :zero, refunded :ids',
      'NOT contains(requests, :id)',
      { ':zero': 0, ':ids': new Set([requestId]), ':id': requestId, ':ttl': toSeconds(nowMs + rowLifeMs) },
      { '#count': 'count', '#ttl': 'ttl' },
    )
  }

  async function updateIf(
    userId: string,
    day: string,
    update: string,
    condition: string,
    values: Record<string, unknown>,
    names: Record<string, string>,
  ): Promise<boolean> {
    try {
      await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: quotaKey(userId, day),
          UpdateExpression: update,
          ConditionExpression: condition,
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: values,
        }),
      )
      return true
    } catch (error) {
      if (isConditionFailed(error)) return false
      throw error
    }
  }

  return { read, admit, refund, bar }
}

function toRow(item: Record<string, unknown> | undefined): QuotaRow {
  return {
    count: toCount(item?.count),
    attempts: toCount(item?.attempts),
    requests: toIds(item?.requests),
    refunded: toIds(item?.refunded),
  }
}

const toCount = (value: unknown): number => (typeof value === 'number' ? value : 0)

const toIds = (value: unknown): Set<string> =>
  new Set(value instanceof Set ? [...value].filter(id => typeof id === 'string') : [])
