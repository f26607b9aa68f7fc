import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { batchWrite, deleteBetween, deleteOf, putOf } from './batch.ts'
import { isConditionFailed, type TableClient } from './client.ts'
import { type ConversationHeader, conversationItem, isAlive, type StoredMessage } from './conversationItems.ts'
import { conversationSort, messageRange, messageSort, type TableKey, userPartition } from './keys.ts'
import { conversationIndex } from './table.ts'
import { dayMs, toSeconds } from './time.ts'

const lifeMs = 30 * dayMs
/** A tombstone outlives every request that could still be writing, so that none of them revives the conversation. */
const tombstoneMs = dayMs

/** One question and its answer, as they are kept. */
export type Turn = {
  userId: string
  conversationId: string
  /** A ULID; the messages are `{turnId}-0` and `{turnId}-1`, so that parallel turns never interleave. */
  turnId: string
  isNew: boolean
  /** The turn goes on after a crash: it may have been kept before, also before turns that came since. */
  resumed?: boolean
  /** The last turn that was seen when the replaced messages were: only if it still is the last one may they go. */
  lastSeen?: string | undefined
  /** The title of a new conversation. */
  title: string
  messages: readonly StoredMessage[]
  /** Sort keys of the messages that this turn replaces. */
  replaced: readonly TableKey[]
  nowMs: number
}

export type Conversations = ReturnType<typeof createConversations>

/** The headers of conversations, and the writing and removing of turns. */
export function createConversations(client: TableClient, tableName: string) {
  const keyOf = (userId: string, conversationId: string): TableKey => ({
    PK: userPartition(userId),
    SK: conversationSort(conversationId),
  })

  /** The header, or undefined if there is none, it is over or deleted. */
  async function readHeader(userId: string, conversationId: string, nowMs: number) {
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: keyOf(userId, conversationId), ConsistentRead: true }),
    )
    return conversationItem.Check(Item) && isAlive(Item, nowMs) ? Item : undefined
  }

  /** A page of the user's conversations, the one with the newest message first. */
  async function list(
    userId: string,
    { limit, after, nowMs }: { limit: number; after?: ListPosition | undefined; nowMs: number },
  ): Promise<{ conversations: ConversationHeader[]; next?: ListPosition }> {
    const found: ConversationHeader[] = []
    let start: Record<string, unknown> | undefined = after && {
      ...keyOf(userId, after.conversationId),
      lastMessageAt: after.lastMessageAt,
    }
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: conversationIndex,
          KeyConditionExpression: 'PK = :pk',
          ExpressionAttributeValues: { ':pk': userPartition(userId) },
          ScanIndexForward: false,
          ConsistentRead: true,
          // One more than asked for tells whether there is a next page without a second call.
          Limit: limit + 1 - found.length,
          ExclusiveStartKey: start,
        }),
      )
      for (const item of page.Items ?? []) if (conversationItem.Check(item) && isAlive(item, nowMs)) found.push(item)
      start = page.LastEvaluatedKey
    } while (start && found.length <= limit)
    const conversations = found.slice(0, limit)
    const last = conversations.at(-1)
    if (found.length <= limit || !last) return { conversations }
    return { conversations, next: { conversationId: last.conversationId, lastMessageAt: last.lastMessageAt } }
  }

  /** Renames; the header after it, or undefined if there is no such conversation. */
  async function rename(userId: string, conversationId: string, title: string, nowMs: number) {
    try {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keyOf(userId, conversationId),
          UpdateExpression: 'SET title = :title',
          ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(deletedAt) AND #ttl > :now',
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: { ':title': title, ':now': toSeconds(nowMs) },
          ReturnValues: 'ALL_NEW',
        }),
      )
      return conversationItem.Check(Attributes) ? Attributes : undefined
    } catch (error) {
      if (!isConditionFailed(error)) throw error
      return undefined
    }
  }

  /**
   * Keeps a turn: first its messages, then the header on the condition that the conversation is alive, last it removes
   * what the turn replaces. If the conversation was deleted meanwhile, the messages are taken out again and the answer
   * is 'gone': a deletion that came between saw them, one that came before fails the condition. Safe to repeat under
   * the same turn id.
   */
  async function storeTurn(turn: Turn): Promise<'stored' | 'gone'> {
    const items = turn.messages.map(message => toItem(turn, message))
    await batchWrite(client, tableName, items.map(putOf))
    if (!(await touchHeader(turn))) {
      await batchWrite(client, tableName, items.map(deleteOf))
      return 'gone'
    }
    await batchWrite(client, tableName, turn.replaced.map(deleteOf))
    return 'stored'
  }

  async function touchHeader(turn: Turn): Promise<boolean> {
    const at = new Date(turn.nowMs).toISOString()
    const replaces = turn.lastSeen !== undefined && !turn.resumed
    try {
      await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keyOf(turn.userId, turn.conversationId),
          UpdateExpression:
            'SET conversationId = :id, title = if_not_exists(title, :title), createdAt = if_not_exists(createdAt, :at), lastMessageAt = :at, lastTurn = :turn, #ttl = :ttl ADD messageCount :more',
          ConditionExpression: turn.isNew
            ? 'attribute_not_exists(PK)'
            : `attribute_exists(PK) AND attribute_not_exists(deletedAt) AND #ttl > :now AND lastTurn ${turn.resumed ? '<' : '<>'} :turn${replaces ? ' AND lastTurn = :seen' : ''}`,
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':id': turn.conversationId,
            ':title': turn.title,
            ':at': at,
            ':turn': turn.turnId,
            ':ttl': toSeconds(turn.nowMs + lifeMs),
            ':more': turn.messages.length - turn.replaced.length,
            ...(turn.isNew ? {} : { ':now': toSeconds(turn.nowMs) }),
            ...(replaces ? { ':seen': turn.lastSeen } : {}),
          },
        }),
      )
      return true
    } catch (error) {
      if (!isConditionFailed(error)) throw error
      // Not alive: the conversation was deleted. Alive: this turn's write was applied before and its answer lost (other
      // turns may have come since), or, for one that replaces, another turn came first.
      const header = await readHeader(turn.userId, turn.conversationId, turn.nowMs)
      return header !== undefined && (!replaces || header.lastTurn === turn.turnId)
    }
  }

  /**
   * Deletes a conversation: its header becomes a tombstone, then the messages go, however many. Safe to repeat, and to
   * repeat after a crash in the middle. False if there is no such conversation.
   */
  async function remove(userId: string, conversationId: string, nowMs: number): Promise<boolean> {
    if (!(await bury(userId, conversationId, nowMs))) return false
    await deleteBetween(client, tableName, userPartition(userId), messageRange(conversationId))
    return true
  }

  async function bury(userId: string, conversationId: string, nowMs: number): Promise<boolean> {
    try {
      await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keyOf(userId, conversationId),
          UpdateExpression:
            'SET deletedAt = if_not_exists(deletedAt, :at), #ttl = :ttl REMOVE title, createdAt, lastMessageAt, messageCount, lastTurn',
          ConditionExpression: 'attribute_exists(PK) AND #ttl > :now',
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':at': new Date(nowMs).toISOString(),
            ':ttl': toSeconds(nowMs + tombstoneMs),
            ':now': toSeconds(nowMs),
          },
        }),
      )
      return true
    } catch (error) {
      if (!isConditionFailed(error)) throw error
      return false
    }
  }

  return { readHeader, list, rename, storeTurn, remove }
}

/** Where a page of the list ended. It holds no user: the next page is always read from the caller's own partition. */
export type ListPosition = { conversationId: string; lastMessageAt: string }

function toItem(turn: Turn, message: StoredMessage): TableKey & Record<string, unknown> {
  return {
    PK: userPartition(turn.userId),
    SK: messageSort(turn.conversationId, message.messageId),
    conversationId: turn.conversationId,
    ...message,
    ttl: toSeconds(turn.nowMs + lifeMs),
  }
}
