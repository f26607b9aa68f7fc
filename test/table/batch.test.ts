import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import t from 'tap'
import { ulid } from 'ulid'
import { batchWrite, deleteOf, putOf } from '#src/table/batch.ts'
import { createTableClient } from '#src/table/client.ts'
import { testTable, useStore } from '#test/support/store.ts'

type Test = { teardown(fn: () => unknown): void }

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** A store that does no more than `takes` writes of a call and hands the others back, as a busy table does. */
async function startBusyStore(t: Test, target: string, takes: (call: number) => number) {
  let calls = 0
  const server = createServer(async (request, response) => {
    const asked: { RequestItems: Record<string, unknown[]> } = JSON.parse(await readBody(request))
    const writes = asked.RequestItems[testTable] ?? []
    calls += 1
    const taken = Math.min(takes(calls), writes.length)
    const left = writes.slice(taken)
    if (taken > 0) {
      const headers = new Headers()
      for (const name of ['x-amz-target', 'content-type', 'authorization', 'x-amz-date'])
        headers.set(name, String(request.headers[name]))
      const body = JSON.stringify({ RequestItems: { [testTable]: writes.slice(0, taken) } })
      const answered = await fetch(target, { method: 'POST', headers, body })
      if (!answered.ok) return response.writeHead(answered.status).end(await answered.text())
    }
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' })
    return response.end(JSON.stringify({ UnprocessedItems: left.length > 0 ? { [testTable]: left } : {} }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  const client = createTableClient({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${address.port}`,
    timeoutMs: 5_000,
  })
  t.teardown(() => {
    client.destroy()
    server.close()
    server.closeAllConnections()
  })
  return { client, calls: () => calls }
}

const itemsOf = (PK: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ PK, SK: `ROW#${1_000 + at}`, at }))

t.test('any number of writes arrives, and of deletions', async t => {
  const { client } = await useStore(t)
  const stored = async (PK: string) => {
    const query = { KeyConditionExpression: 'PK = :pk', ExpressionAttributeValues: { ':pk': PK }, ConsistentRead: true }
    return (await client.send(new QueryCommand({ TableName: testTable, ...query }))).Count
  }
  for (const count of [0, 1, 25, 26, 101, 260]) {
    const items = itemsOf(`TEST#${ulid()}`, count)
    await batchWrite(client, testTable, items.map(putOf))
    await batchWrite(client, testTable, items.map(putOf))
    const PK = items[0]?.PK ?? 'TEST#none'
    t.equal(await stored(PK), count, `${count} put, twice`)
    await batchWrite(client, testTable, items.slice(1).map(deleteOf))
    t.equal(await stored(PK), Math.min(count, 1), 'all but the first deleted')
  }
})

t.test('what the store leaves undone is sent again until it is done', async t => {
  const store = await useStore(t)
  const busy = await startBusyStore(t, store.endpoint, call => (call % 2 === 1 ? 5 : 12))
  const items = itemsOf(`TEST#${ulid()}`, 25)
  await batchWrite(busy.client, testTable, items.map(putOf))
  t.equal(busy.calls(), 4, '5, 12, 5, and the last 3')
  const query = { KeyConditionExpression: 'PK = :pk', ExpressionAttributeValues: { ':pk': items[0]?.PK } }
  t.equal((await store.client.send(new QueryCommand({ TableName: testTable, ...query }))).Count, 25)
})

t.test('a store that never gets on is given up, as one that cannot be reached', async t => {
  const store = await useStore(t)
  const busy = await startBusyStore(t, store.endpoint, () => 0)
  const writing = batchWrite(busy.client, testTable, itemsOf(`TEST#${ulid()}`, 3).map(putOf))
  await t.rejects(writing, { code: 'store_unavailable', status: 503, retryAfterS: 5 })
  t.equal(busy.calls(), 5)
})
