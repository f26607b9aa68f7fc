import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type Static, Type } from 'typebox'
import { shapeOf } from '#src/shape.ts'
import type { TableClient } from './client.ts'
import { usageRange, usageSort, userPartition } from './keys.ts'
import { dayMs, isExpired, toSeconds, utcDay } from './time.ts'

const ledgerRow = Type.Object({
  day: Type.String(),
  requestId: Type.String(),
  ability: Type.String(),
  model: Type.String(),
  inputTokens: Type.Integer(),
  outputTokens: Type.Integer(),
  cacheReadTokens: Type.Integer(),
  cacheWriteTokens: Type.Integer(),
  costMicroUsd: Type.Integer(),
  estimated: Type.Boolean(),
  outcome: Type.String(),
})
export const ledgerItem = shapeOf(Type.Intersect([ledgerRow, Type.Object({ ttl: Type.Number() })]))

export type LedgerRow = Static<typeof ledgerRow>

/** What the ledger is told of a model call. */
export type LedgerEntry = Omit<LedgerRow, 'day'> & { callId: string; startedAt: number }

const rowLifeMs = 400 * dayMs

export type LedgerRows = ReturnType<typeof createLedgerRows>

/** One row for each model call: what it used and what it cost. */
export function createLedgerRows(client: TableClient, tableName: string) {
  /** Writes the row; writing it again changes nothing. */
  async function put(userId: string, { callId, startedAt, ...entry }: LedgerEntry): Promise<void> {
    const day = utcDay(startedAt)
    await client.send(
      new PutCommand({
        TableName: tableName,
        Item: {
          PK: userPartition(userId),
          SK: usageSort(day, callId),
          day,
          ...entry,
          ttl: toSeconds(startedAt + rowLifeMs),
        },
      }),
    )
  }

  /** All rows of a user from one UTC day to another, both included, page by page. */
  async function* read(userId: string, from: string, to: string, nowMs: number): AsyncGenerator<LedgerRow> {
    const { first, last } = usageRange(from, to)
    let startKey: Record<string, unknown> | undefined
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: 'PK = :pk AND SK BETWEEN :first AND :last',
          ExpressionAttributeValues: { ':pk': userPartition(userId), ':first': first, ':last': last },
          ExclusiveStartKey: startKey,
        }),
      )
      for (const item of page.Items ?? []) if (ledgerItem.Check(item) && !isExpired(item, nowMs)) yield item
      startKey = page.LastEvaluatedKey
    } while (startKey)
  }

  return { put, read }
}
