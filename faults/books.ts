import { DeleteTableCommand } from '@aws-sdk/client-dynamodb'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { TableClient } from '#src/table/client.ts'

export type QuotaEntry = { userId: string; day: string; count: number; requests: string[]; refunded: string[] }

/** The kept messages of one turn, each as often as it is there. */
export type KeptTurn = {
  userId: string
  conversationId: string
  turnId: string
  questions: string[]
  answers: { content: string; interrupted: boolean }[]
  /** The conversation can be read: its header is there and not deleted. */
  readable: boolean
}

export type LedgerEntry = {
  userId: string
  requestId: string
  model: string
  tokens: { input: number; output: number; cacheRead: number; cacheWrite: number }
  costMicroUsd: number
  estimated: boolean
}

/** What the table says after a rehearsal. */
export type Books = { quota: QuotaEntry[]; turns: KeptTurn[]; ledger: LedgerEntry[] }

type Item = Record<string, unknown>

/** Reads the whole table, page by page. */
export async function readItems(client: TableClient, tableName: string): Promise<Item[]> {
  const items: Item[] = []
  let start: Item | undefined
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tableName, ConsistentRead: true, ExclusiveStartKey: start }),
    )
    items.push(...(page.Items ?? []))
    start = page.LastEvaluatedKey
  } while (start)
  return items
}

/** Takes the table away again. */
export async function dropTable(client: TableClient, tableName: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName: tableName }))
}

/** The table's items by what they are; other kinds are left out. */
export function toBooks(items: readonly Item[]): Books {
  const headers = new Set<string>()
  const turns = new Map<string, KeptTurn>()
  const books: Books = { quota: [], turns: [], ledger: [] }
  for (const item of items) {
    const userId = decodeURIComponent(word(item.PK).split('#')[1] ?? '')
    // The service's own, from its warm-up: no token can name such a user.
    if (userId.includes(' ')) continue
    const [kind, id, messageId] = word(item.SK).split('#')
    if (word(item.PK).startsWith('RATE_LIMIT#')) books.quota.push(toQuota(userId, item))
    else if (kind === 'USAGE') books.ledger.push(toLedger(userId, item))
    else if (kind === 'CONVERSATION' && messageId === undefined) {
      if (item.deletedAt === undefined) headers.add(`${userId} ${id}`)
    } else if (kind === 'CONVERSATION') addMessage(turns, userId, word(messageId), item)
  }
  books.turns = [...turns.values()].map(turn => ({
    ...turn,
    readable: headers.has(`${turn.userId} ${turn.conversationId}`),
  }))
  return books
}

function addMessage(turns: Map<string, KeptTurn>, userId: string, messageId: string, item: Item): void {
  const turnId = messageId.replace(/-[01]$/, '')
  const conversationId = word(item.conversationId)
  const at = `${userId} ${conversationId} ${turnId}`
  const turn = turns.get(at) ?? { userId, conversationId, turnId, questions: [], answers: [], readable: false }
  turns.set(at, turn)
  if (messageId.endsWith('-0')) turn.questions.push(word(item.content))
  else turn.answers.push({ content: word(item.content), interrupted: item.interrupted === true })
}

function toQuota(userId: string, item: Item): QuotaEntry {
  const day = word(item.SK).slice('DATE#'.length)
  return { userId, day, count: figure(item.count), requests: words(item.requests), refunded: words(item.refunded) }
}

function toLedger(userId: string, item: Item): LedgerEntry {
  return {
    userId,
    requestId: word(item.requestId),
    model: word(item.model),
    tokens: {
      input: figure(item.inputTokens),
      output: figure(item.outputTokens),
      cacheRead: figure(item.cacheReadTokens),
      cacheWrite: figure(item.cacheWriteTokens),
    },
    costMicroUsd: figure(item.costMicroUsd),
    estimated: item.estimated === true,
  }
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '')
const figure = (value: unknown): number => (typeof value === 'number' ? value : 0)
const words = (value: unknown): string[] => (value instanceof Set ? [...value].map(word) : [])
