import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { TableClient } from './client.ts'
import { usageRange } from './keys.ts'
import { type LedgerRow, ledgerItem } from './ledger.ts'
import { isExpired } from './time.ts'

/**
 * The ledger's rows of a day, of all users. It reads the whole table: for an operator who wants to know what the day's
 * rows missed, never for the service.
 */
export async function* scanLedger(
  client: TableClient,
  tableName: string,
  day: string,
  nowMs: number,
): AsyncGenerator<LedgerRow> {
  const { first, last } = usageRange(day, day)
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
    for (const item of page.Items ?? []) if (ledgerItem.Check(item) && !isExpired(item, nowMs)) yield item
    start = page.LastEvaluatedKey
  } while (start)
}
