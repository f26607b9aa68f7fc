import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { Type } from 'typebox'
import { shapeOf } from '#src/shape.ts'
import type { TableClient } from './client.ts'
import { usageRange } from './keys.ts'
import type { SpendFigures } from './spend.ts'
import { isExpired } from './time.ts'

const ledgerItem = shapeOf(
  Type.Object({
    requestId: Type.String(),
    inputTokens: Type.Integer(),
    outputTokens: Type.Integer(),
    cacheReadTokens: Type.Integer(),
    cacheWriteTokens: Type.Integer(),
    costMicroUsd: Type.Integer(),
    estimated: Type.Boolean(),
    ttl: Type.Number(),
  }),
)

/**
 * The figures of a day from the ledger itself, of all users. It reads the whole table: for an operator who wants to know
 * what the day's rows missed, never for the service.
 */
export async function sumLedger(
  client: TableClient,
  tableName: string,
  day: string,
  nowMs: number,
): Promise<SpendFigures> {
  const { first, last } = usageRange(day, day)
  const requests = new Set<string>()
  const sum = {
    calls: 0,
    estimatedCalls: 0,
    inputTokens: 0,
    outputTokens: 0,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    costMicroUsd: 0,
    estimatedMicroUsd: 0,
  }
  let start: Record<string, unknown> | undefined
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: tableName,
        FilterExpression: 'SK BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':first': first, ':last': last },
        ExclusiveStartKey: start,
      }),
    )
    for (const item of page.Items ?? []) {
      if (!ledgerItem.Check(item) || isExpired(item, nowMs)) continue
      requests.add(item.requestId)
      sum.calls += 1
      sum.inputTokens += item.inputTokens
      sum.outputTokens += item.outputTokens
      sum.cacheReadTokens += item.cacheReadTokens
      sum.cacheWriteTokens += item.cacheWriteTokens
      sum.costMicroUsd += item.costMicroUsd
      if (!item.estimated) continue
      sum.estimatedCalls += 1
      sum.estimatedMicroUsd += item.costMicroUsd
    }
    start = page.LastEvaluatedKey
  } while (start)
  return { requests: requests.size, ...sum }
}
