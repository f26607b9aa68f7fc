import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { conversationPrefix } from '#src/table/keys.ts'
import { pack } from '#src/table/packed.ts'
import { conversationIndex } from '#src/table/table.ts'
import {
  cannedContext,
  headerItem,
  messageItems,
  preferencesItem,
  profileItem,
  quotaAttributes,
} from './cannedItems.ts'
import { answerParent, usageOfThisProcess } from './support/ipc.ts'

export type StoreSettings = {
  /** Waits before each answer. */
  latencyMs: number
  /** The athlete has six weeks of workouts on record; false: nothing. */
  logged: boolean
}

/**
 * A store that speaks DynamoDB's JSON protocol and gives canned answers to the calls of a chat, after a set time: neither
 * DynamoDB Local nor the embedded engine can drive a rate test, each takes milliseconds of CPU a chat. It keeps nothing
 * and lets everything through; what it does not know it answers as if there were nothing.
 */
export async function startCannedStore(tableName: string, settings: StoreSettings, now: () => number = Date.now) {
  let { latencyMs } = settings
  let answers = await prepare(tableName, settings.logged, now())
  const counts = new Map<string, number>()
  const server = createServer((request, response) => {
    readBody(request).then(
      body => {
        const call = callOf(request.headers['x-amz-target'], body)
        counts.set(call.kind, (counts.get(call.kind) ?? 0) + 1)
        const bytes = answers(call)
        if (latencyMs === 0) send(response, bytes)
        else setTimeout(send, latencyMs, response, bytes)
      },
      () => response.destroy(),
    )
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    set: async (wanted: Partial<StoreSettings>) => {
      latencyMs = wanted.latencyMs ?? latencyMs
      if (wanted.logged !== undefined) answers = await prepare(tableName, wanted.logged, now())
    },
    /** Calls since the last time this was asked, by operation and kind of item. */
    takeCounts: () => {
      const taken = Object.fromEntries(counts)
      counts.clear()
      return taken
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

type StoreCall = { operation: string; kind: string; body: string }

async function readBody(request: IncomingMessage): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const pieces: Buffer[] = []
  request.on('data', piece => pieces.push(piece))
  request.on('end', () => resolve(pieces.length === 1 ? String(pieces[0]) : Buffer.concat(pieces).toString()))
  request.on('error', reject)
  return promise
}

const itemKind = /"(DATE|CONVERSATION|PREFERENCES|PROFILE|CONTEXT|USAGE|TASK)\b/

function callOf(target: string | string[] | undefined, body: string): StoreCall {
  const operation = String(target).replace('DynamoDB_20120810.', '')
  // A row of a chat names its kind in its sort key; whatever else the service reads or writes is none of a chat's.
  return { operation, body, kind: `${operation} ${itemKind.exec(body)?.[1] ?? 'other'}` }
}

function send(response: ServerResponse, bytes: Buffer): void {
  if (response.destroyed) return
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'content-length': bytes.length })
  response.end(bytes)
}

/** All answers as bytes, so that one costs no more than its sending. */
async function prepare(tableName: string, logged: boolean, nowMs: number) {
  const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value))
  const context = { PK: 'USER#canned', SK: 'CONTEXT', context: await pack(cannedContext(logged, nowMs)) }
  const messages = messageItems(20, nowMs).map(toAttributes)
  const opening = [preferencesItem(), profileItem(logged), context].map(toAttributes)
  const batchOf = (items: object[]) => bytesOf({ Responses: { [tableName]: items }, UnprocessedKeys: {} })
  const ready = {
    table: bytesOf({ Table: tableDescription(tableName) }),
    ttl: bytesOf({ TimeToLiveDescription: { TimeToLiveStatus: 'ENABLED', AttributeName: 'ttl' } }),
    quota: bytesOf({ Attributes: toAttributes(quotaAttributes(nowMs)) }),
    opening: batchOf(opening),
    openingOfConversation: batchOf([...opening, toAttributes(headerItem(nowMs))]),
    messages: bytesOf({ Items: messages, Count: messages.length, ScannedCount: messages.length }),
    noItems: bytesOf({ Items: [], Count: 0, ScannedCount: 0 }),
    context: bytesOf({ Item: toAttributes(context) }),
    profile: bytesOf({ Item: toAttributes(profileItem(logged)) }),
    done: bytesOf({}),
  }
  return ({ operation, kind, body }: StoreCall): Buffer => {
    switch (operation) {
      case 'DescribeTable':
        return ready.table
      case 'DescribeTimeToLive':
        return ready.ttl
      case 'UpdateItem':
        return body.includes('"ALL_NEW"') ? ready.quota : ready.done
      case 'BatchGetItem':
        return body.includes(conversationPrefix) ? ready.openingOfConversation : ready.opening
      case 'Query':
        return kind.endsWith('CONVERSATION') ? ready.messages : ready.noItems
      case 'GetItem':
        if (kind.endsWith('CONTEXT')) return ready.context
        return kind.endsWith('PROFILE') ? ready.profile : ready.done
      default:
        return ready.done
    }
  }
}

function tableDescription(tableName: string) {
  const keys = (range: string) => [
    { AttributeName: 'PK', KeyType: 'HASH' },
    { AttributeName: range, KeyType: 'RANGE' },
  ]
  return {
    TableName: tableName,
    TableStatus: 'ACTIVE',
    KeySchema: keys('SK'),
    LocalSecondaryIndexes: [{ IndexName: conversationIndex, KeySchema: keys('lastMessageAt') }],
  }
}

const toAttributes = (item: Record<string, unknown>): Record<string, object> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, toAttribute(value)]))

/** A value as DynamoDB's JSON writes it; the kinds that the canned items have. */
function toAttribute(value: unknown): object {
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number') return { N: String(value) }
  if (typeof value === 'boolean') return { BOOL: value }
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') }
  if (value instanceof Set) return { SS: [...value] }
  if (Array.isArray(value)) return { L: value.map(toAttribute) }
  throw new TypeError(`no canned item holds a ${typeof value}`)
}

if (import.meta.main) {
  const { TABLE_NAME: tableName = 'gym-coach' } = process.env
  const store = await startCannedStore(tableName, { latencyMs: 0, logged: true })
  answerParent({
    usage: usageOfThisProcess,
    set: wanted => store.set(typeof wanted === 'object' && wanted !== null ? wanted : {}),
    takeCounts: store.takeCounts,
  })
  process.stdout.write(`listening at http://127.0.0.1:${store.port}\n`)
}
