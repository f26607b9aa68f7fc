import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { Type } from 'typebox'
import { shapeOf } from '#src/shape.ts'
import { isConditionFailed, type TableClient } from './client.ts'
import { cachedAnswerKey } from './keys.ts'
import { daySeconds, isExpired, toSeconds } from './time.ts'

const answerItem = shapeOf(
  Type.Object({
    state: Type.Union([Type.Literal('making'), Type.Literal('done')]),
    leaseUntilMs: Type.Number(),
    content: Type.Optional(Type.Unknown()),
    ttl: Type.Number(),
  }),
)

/** `free`: nobody has it and nobody makes it; `making`: somebody does; `done`: here it is, unchecked. */
export type CachedAnswer = { state: 'free' } | { state: 'making' } | { state: 'done'; content: unknown }

export type CachedAnswers = ReturnType<typeof createCachedAnswers>

/**
 * Answers of one kind that all users share, kept for 24 h. While one is made, its row is the lease of the one who makes
 * it: nobody else is let in until it is done, given up, or the lease has run out.
 */
export function createCachedAnswers(client: TableClient, tableName: string, kind: string) {
  /** Not consistent, which costs half: a row that is seen too late only makes somebody ask again, the lease decides. */
  async function read(hash: string, nowMs: number): Promise<CachedAnswer> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: cachedAnswerKey(kind, hash) }))
    if (!answerItem.Check(Item) || isExpired(Item, nowMs)) return { state: 'free' }
    if (Item.state === 'done') return { state: 'done', content: Item.content }
    return { state: Item.leaseUntilMs > nowMs ? 'making' : 'free' }
  }

  /**
   * Takes the lease for so many milliseconds; false: somebody else has it, or the answer is there. Safe to repeat: a lease
   * whose answer was lost is recognised as one's own.
   */
  async function lease(hash: string, holder: string, leaseMs: number, nowMs: number): Promise<boolean> {
    const leaseUntilMs = nowMs + leaseMs
    return ifAllowed(() =>
      client.send(
        new PutCommand({
          TableName: tableName,
          // The row of a maker that died goes by itself.
          Item: {
            ...cachedAnswerKey(kind, hash),
            state: 'making',
            holder,
            leaseUntilMs,
            ttl: toSeconds(leaseUntilMs) + 1,
          },
          ConditionExpression:
            'attribute_not_exists(PK) OR #ttl <= :now OR (#state = :making AND (leaseUntilMs <= :nowMs OR holder = :me))',
          ExpressionAttributeNames: { '#ttl': 'ttl', '#state': 'state' },
          ExpressionAttributeValues: {
            ':now': toSeconds(nowMs),
            ':nowMs': nowMs,
            ':making': 'making',
            ':me': holder,
          },
        }),
      ),
    )
  }

  /** Keeps the answer for 24 h from now. Nothing happens if somebody else took the lease over. */
  async function complete(hash: string, holder: string, content: object, nowMs: number): Promise<void> {
    await ifAllowed(() =>
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: cachedAnswerKey(kind, hash),
          UpdateExpression: 'SET #state = :done, content = :content, #ttl = :ttl',
          ConditionExpression: 'holder = :me',
          ExpressionAttributeNames: { '#state': 'state', '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':done': 'done',
            ':content': content,
            ':ttl': toSeconds(nowMs) + daySeconds,
            ':me': holder,
          },
        }),
      ),
    )
  }

  /** Gives the lease up, so that the next one may try. Nothing happens if it is not the holder's, or all is done. */
  async function release(hash: string, holder: string): Promise<void> {
    await ifAllowed(() =>
      client.send(
        new DeleteCommand({
          TableName: tableName,
          Key: cachedAnswerKey(kind, hash),
          ConditionExpression: 'holder = :me AND #state = :making',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':me': holder, ':making': 'making' },
        }),
      ),
    )
  }

  return { read, lease, complete, release }
}

async function ifAllowed(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    if (!isConditionFailed(error)) throw error
    return false
  }
}
