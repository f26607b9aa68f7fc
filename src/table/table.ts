import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type TableDescription,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { CoachError } from '#src/errors.ts'
import type { TableClient } from './client.ts'

/** The sparse index: only conversation headers have `lastMessageAt`, so it lists a user's conversations by activity. */
export const conversationIndex = 'byLastMessage'

/** The table is not there or not as the code needs it; the message tells the operator what to change. */
export class TableMismatch extends Error {
  override readonly name = 'TableMismatch'
}

/** Makes the table if there is none (DynamoDB Local, the embedded engine), then checks it. */
export async function ensureTable(client: TableClient, tableName: string): Promise<void> {
  if ((await describe(client, tableName)) === undefined) {
    await createTable(client, tableName)
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 }, { TableName: tableName })
  }
  await switchOnTtl(client, tableName)
  await checkTable(client, tableName, { ttlRequired: false })
}

/** Checks that the table exists with its keys, index and TTL attribute; throws `TableMismatch`. Never changes it. */
export async function checkTable(
  client: TableClient,
  tableName: string,
  { ttlRequired } = { ttlRequired: true },
): Promise<void> {
  const table = await describe(client, tableName)
  if (!table) throw new TableMismatch(`the table ${tableName} does not exist`)
  const keys = (table.KeySchema ?? []).map(key => `${key.AttributeName}:${key.KeyType}`).join(' ')
  if (keys !== 'PK:HASH SK:RANGE') {
    throw new TableMismatch(`the table ${tableName} has the keys ${keys}; it needs PK (hash) and SK (range)`)
  }
  const index = table.LocalSecondaryIndexes?.find(({ IndexName }) => IndexName === conversationIndex)
  if (index?.KeySchema?.[1]?.AttributeName !== 'lastMessageAt') {
    throw new TableMismatch(
      `the table ${tableName} has no local index ${conversationIndex} on lastMessageAt; local indexes can only be made with the table`,
    )
  }
  if (ttlRequired && (await ttlAttribute(client, tableName)) !== 'ttl') {
    throw new TableMismatch(`the table ${tableName} has no TTL on the attribute ttl`)
  }
}

/** Throws `store_unavailable` unless the table answers a read: for the readiness probe. */
export async function pingTable(client: TableClient, tableName: string): Promise<void> {
  try {
    await client.send(new GetCommand({ TableName: tableName, Key: { PK: 'PING', SK: 'PING' } }))
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException') throw error
    throw new CoachError('store_unavailable', { cause: error, retryAfterS: 5 })
  }
}

async function describe(client: TableClient, tableName: string): Promise<TableDescription | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
    return Table
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined
    throw error
  }
}

async function createTable(client: TableClient, tableName: string): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'PK', AttributeType: 'S' },
          { AttributeName: 'SK', AttributeType: 'S' },
          { AttributeName: 'lastMessageAt', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'PK', KeyType: 'HASH' },
          { AttributeName: 'SK', KeyType: 'RANGE' },
        ],
        LocalSecondaryIndexes: [
          {
            IndexName: conversationIndex,
            KeySchema: [
              { AttributeName: 'PK', KeyType: 'HASH' },
              { AttributeName: 'lastMessageAt', KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
      }),
    )
  } catch (error) {
    // Two processes that start together: the other one was first, which is just as good.
    if (!(causeName(error) === 'ResourceInUseException')) throw error
  }
}

async function switchOnTtl(client: TableClient, tableName: string): Promise<void> {
  if ((await ttlAttribute(client, tableName)) === 'ttl') return
  try {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: tableName,
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      }),
    )
  } catch (error) {
    // The embedded engine does not know the call and two starters may race; readers drop expired rows in any case.
    if (!['UnknownOperationException', 'ValidationException'].includes(causeName(error))) throw error
  }
}

async function ttlAttribute(client: TableClient, tableName: string): Promise<string | undefined> {
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: tableName }))
  return TimeToLiveDescription?.AttributeName
}

function causeName(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return error.cause instanceof Error ? error.cause.name : error.name
}
