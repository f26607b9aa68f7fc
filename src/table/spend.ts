import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type Static, Type } from 'typebox'
import { shapeOf } from '#src/shape.ts'
import { isConditionFailed, type TableClient } from './client.ts'
import { spendKey, spendNamesKey, spendPartition, spendTaskPrefix } from './keys.ts'
import { dayMs, isExpired, toSeconds } from './time.ts'

const figures = {
  requests: Type.Integer(),
  calls: Type.Integer(),
  estimatedCalls: Type.Integer(),
  inputTokens: Type.Integer(),
  outputTokens: Type.Integer(),
  cacheReadTokens: Type.Integer(),
  cacheWriteTokens: Type.Integer(),
  costMicroUsd: Type.Integer(),
  estimatedMicroUsd: Type.Integer(),
}
const spendFigures = Type.Object(figures)
const spendGroup = Type.Object({ ability: Type.String(), model: Type.String(), ...figures })
const spender = Type.Object({
  user: Type.String(),
  requests: Type.Integer(),
  calls: Type.Integer(),
  tokens: Type.Integer(),
  costMicroUsd: Type.Integer(),
})
const spendRow = Type.Object({
  taskId: Type.String(),
  startId: Type.String(),
  updatedAt: Type.String(),
  ...figures,
  groups: Type.Array(spendGroup),
  topUsers: Type.Array(spender),
})
const spendItem = shapeOf(Type.Intersect([spendRow, Type.Object({ ttl: Type.Number() })]))

/**
 * What model calls used. `requests` are those whose first call is among them; `estimatedCalls` and `estimatedMicroUsd` are the part
 * whose tokens the model never reported.
 */
export type SpendFigures = Static<typeof spendFigures>
export type SpendGroup = Static<typeof spendGroup>
/** A user among those that cost most, by a name that only the day's secret can make. */
export type Spender = Static<typeof spender>
/** What one start of a task counted on one day. */
export type SpendRow = Static<typeof spendRow>

/**
 * Like the ledger's rows, which they sum up: a month can be held against the same one a year ago. They name nobody, and
 * a year of a task is about 1 MB.
 */
const rowLifeMs = 400 * dayMs
/** As long as the day's quota row: for so long an operator can find out whether a user is among those that cost most. */
const namesLifeMs = 7 * dayMs

export type SpendRows = ReturnType<typeof createSpendRows>

/** The day's spend: each process writes a row of its own with absolute figures, so there is nothing to add up in the store. */
export function createSpendRows(client: TableClient, tableName: string) {
  /**
   * Puts the row in the place of what this start wrote before. `revision` grows with the figures: a write that was held
   * up on its way never takes the place of a later one. Safe to repeat.
   */
  async function put(day: string, row: SpendRow, revision: number): Promise<void> {
    try {
      await client.send(
        new PutCommand({
          TableName: tableName,
          Item: {
            ...spendKey(day, row.taskId, row.startId),
            day,
            ...row,
            revision,
            ttl: toSeconds(Date.parse(day) + rowLifeMs),
          },
          ConditionExpression: 'attribute_not_exists(PK) OR revision <= :revision',
          ExpressionAttributeValues: { ':revision': revision },
        }),
      )
    } catch (error) {
      if (!isConditionFailed(error)) throw error
    }
  }

  /** The rows of a day, of all tasks. */
  async function read(day: string, nowMs: number): Promise<SpendRow[]> {
    const rows: SpendRow[] = []
    let start: Record<string, unknown> | undefined
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'PK = :pk AND begins_with(SK, :task)',
          ExpressionAttributeValues: { ':pk': spendPartition(day), ':task': spendTaskPrefix },
          ExclusiveStartKey: start,
        }),
      )
      for (const item of page.Items ?? []) if (spendItem.Check(item) && !isExpired(item, nowMs)) rows.push(item)
      start = page.LastEvaluatedKey
    } while (start)
    return rows
  }

  /** The secret of a day, if there is one still. */
  async function readNames(day: string, nowMs: number): Promise<Buffer | undefined> {
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: spendNamesKey(day), ConsistentRead: true }),
    )
    if (!Item || isExpired(Item, nowMs) || typeof Item.key !== 'string') return undefined
    return Buffer.from(Item.key, 'base64url')
  }

  /** The secret of a day; `fresh` becomes it if no process was faster. */
  async function namesFor(day: string, fresh: Buffer, nowMs: number): Promise<Buffer> {
    try {
      await client.send(
        new PutCommand({
          TableName: tableName,
          Item: {
            ...spendNamesKey(day),
            key: fresh.toString('base64url'),
            ttl: toSeconds(Date.parse(day) + dayMs + namesLifeMs),
          },
          ConditionExpression: 'attribute_not_exists(PK)',
        }),
      )
      return fresh
    } catch (error) {
      if (!isConditionFailed(error)) throw error
    }
    // After a week the day's last figures are written under a secret that nobody will find.
    return (await readNames(day, nowMs)) ?? fresh
  }

  return { put, read, readNames, namesFor }
}
