import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateTableCommand, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import t from 'tap'
import { ulid } from 'ulid'
import { createTableClient } from '#src/table/client.ts'
import { startEmbeddedEngine } from '#src/table/embedded.ts'
import { checkTable, ensureTable, pingTable } from '#src/table/table.ts'
import { startService } from '#test/support/service.ts'
import { useEmbeddedStore, useStore } from '#test/support/store.ts'

type Index = NonNullable<CreateTableCommandInput['LocalSecondaryIndexes']>[number]

const indexOn = (attribute: string, name: string): Index => ({
  IndexName: name,
  KeySchema: [
    { AttributeName: 'PK', KeyType: 'HASH' },
    { AttributeName: attribute, KeyType: 'RANGE' },
  ],
  Projection: { ProjectionType: 'ALL' },
})

t.test('tables that are not as the code needs them are refused with what is wrong', async t => {
  const { client } = await useStore(t)
  const make = async (sortKey: string, indexes: Index[]) => {
    const TableName = `mismatch-${ulid()}`
    const attributes = new Set(['PK', sortKey, ...indexes.map(index => index.KeySchema?.[1]?.AttributeName ?? '')])
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [...attributes].map(AttributeName => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: [
          { AttributeName: 'PK', KeyType: 'HASH' },
          { AttributeName: sortKey, KeyType: 'RANGE' },
        ],
        ...(indexes.length > 0 ? { LocalSecondaryIndexes: indexes } : {}),
      }),
    )
    return TableName
  }
  const cases: [string, RegExp][] = [
    [`not-there-${ulid()}`, /^the table not-there-\w+ does not exist$/],
    [await make('sk', []), /has the keys PK:HASH sk:RANGE; it needs PK \(hash\) and SK \(range\)$/],
    [await make('SK', []), /has no local index byLastMessage on lastMessageAt; local indexes can only be made with/],
    [await make('SK', [indexOn('updatedAt', 'byLastMessage')]), /has no local index byLastMessage on lastMessageAt/],
    [await make('SK', [indexOn('lastMessageAt', 'other')]), /has no local index byLastMessage on lastMessageAt/],
    [await make('SK', [indexOn('lastMessageAt', 'byLastMessage')]), /has no TTL on the attribute ttl$/],
  ]
  for (const [name, sentence] of cases)
    await t.rejects(checkTable(client, name), { name: 'TableMismatch', message: sentence })
  await t.rejects(ensureTable(client, cases[1]?.[0] ?? ''), { message: /it needs PK/ }, 'making does not change it')
  await t.rejects(pingTable(client, `not-there-${ulid()}`), { code: 'store_unavailable' })
})

t.test('many starters make one table', async t => {
  const { client } = await useEmbeddedStore(t)
  const name = `race-${ulid()}`
  await Promise.all(Array.from({ length: 6 }, () => ensureTable(client, name)))
  await pingTable(client, name)
  await ensureTable(client, name)
})

async function folder(t: { teardown(fn: () => unknown): void }): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'gym-coach-'))
  t.teardown(() => rm(made, { recursive: true, force: true }))
  return made
}

t.test('the embedded engine keeps its data over a restart', async t => {
  const dataDir = await folder(t)
  const key = { PK: 'TEST', SK: 'ROW' }
  const withEngine = async <Result>(work: (client: ReturnType<typeof createTableClient>) => Promise<Result>) => {
    const engine = await startEmbeddedEngine(dataDir)
    const client = createTableClient({ region: 'us-east-1', endpoint: engine.endpoint, timeoutMs: 5_000 })
    await ensureTable(client, 'kept')
    const result = await work(client)
    client.destroy()
    await engine.close()
    return result
  }
  await withEngine(client => client.send(new PutCommand({ TableName: 'kept', Item: { ...key, text: 'still here' } })))
  const { Item } = await withEngine(client => client.send(new GetCommand({ TableName: 'kept', Key: key })))
  t.equal(Item?.text, 'still here')
})

t.test('a second service on the same folder stops with one sentence; the first goes on', async t => {
  const DATA_DIR = await folder(t)
  const settings = { DATA_DIR, PORT: '0' }
  const first = await startService(t, settings)
  const error = await startService(t, settings).catch((error: unknown) => error)
  t.match(error, {
    message:
      /^the service ended with 1: gym-coach cannot start: the store cannot be used: another process holds the folder .*dynamodb: stop it, or name another folder in DATA_DIR$/,
  })
  t.equal((await fetch(`${first.url}/health/ready`)).status, 200)
  t.equal(await first.end('SIGTERM'), 0)
  const third = await startService(t, settings)
  t.equal((await fetch(`${third.url}/health/ready`)).status, 200, 'once it is free, the next may have it')
})
