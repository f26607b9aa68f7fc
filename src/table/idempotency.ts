import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { Type } from 'typebox'
import { shapeOf } from '#src/shape.ts'
import { isConditionFailed, type TableClient } from './client.ts'
import { idempotencyKey } from './keys.ts'
import { pack, unpack } from './packed.ts'
import { daySeconds, isExpired, toSeconds } from './time.ts'

const claimItem = shapeOf(
  Type.Object({
    fingerprint: Type.String(),
    state: Type.Union([Type.Literal('running'), Type.Literal('done')]),
    requestId: Type.String(),
    holder: Type.String(),
    day: Type.String(),
    leaseUntilMs: Type.Number(),
    answer: Type.Optional(Type.Unknown()),
    ttl: Type.Number(),
  }),
)

export type ClaimRequest = {
  userId: string
  key: string
  fingerprint: string
  requestId: string
  /** The UTC day that the request will be charged to. */
  day: string
  /** How long the holder may take before another request may take over. */
  leaseMs: number
  nowMs: number
}

/** A claim that is yours. `holder` is the id of the request that holds it now, `requestId` that of the one charged. */
export type HeldClaim = { holder: string; requestId: string; day: string }

export type Claim =
  /** Yours: go on under this request id and day (those of the first holder, if its lease ran out). */
  | ({ kind: 'claimed' } & HeldClaim)
  | { kind: 'done'; answer: NonNullable<unknown> }
  | { kind: 'running'; leaseUntilMs: number }
  | { kind: 'mismatch' }

export type IdempotencyRows = ReturnType<typeof createIdempotencyRows>

/** The claims of Idempotency-Keys, one row a user and key, kept for 24 h. */
export function createIdempotencyRows(client: TableClient, tableName: string) {
  /** Claims the key or says who holds it. Safe to repeat: a claim whose answer was lost is recognised as one's own. */
  async function claim(request: ClaimRequest): Promise<Claim> {
    const { userId, key, fingerprint, requestId, day, nowMs } = request
    const leaseUntilMs = nowMs + request.leaseMs
    const ttl = toSeconds(nowMs) + daySeconds
    try {
      await client.send(
        new PutCommand({
          TableName: tableName,
          Item: {
            ...idempotencyKey(userId, key),
            fingerprint,
            state: 'running',
            requestId,
            holder: requestId,
            day,
            leaseUntilMs,
            ttl,
          },
          ConditionExpression: 'attribute_not_exists(PK) OR #ttl <= :now OR (holder = :id AND #state = :running)',
          ExpressionAttributeNames: { '#ttl': 'ttl', '#state': 'state' },
          ExpressionAttributeValues: { ':now': toSeconds(nowMs), ':id': requestId, ':running': 'running' },
        }),
      )
      return { kind: 'claimed', holder: requestId, requestId, day }
    } catch (error) {
      if (!isConditionFailed(error)) throw error
    }
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: idempotencyKey(userId, key), ConsistentRead: true }),
    )
    // Released or expired between the two calls: whoever asks next may have it.
    if (!claimItem.Check(Item) || isExpired(Item, nowMs)) return { kind: 'running', leaseUntilMs: nowMs + 1_000 }
    if (Item.fingerprint !== fingerprint) return { kind: 'mismatch' }
    if (Item.state === 'done') return { kind: 'done', answer: (await unpack(Item.answer)) ?? {} }
    if (Item.leaseUntilMs > nowMs) return { kind: 'running', leaseUntilMs: Item.leaseUntilMs }
    return takeOver(request, Item)
  }

  async function takeOver(
    { userId, key, requestId: holder, leaseMs, nowMs }: ClaimRequest,
    running: { requestId: string; holder: string; day: string },
  ): Promise<Claim> {
    const leaseUntilMs = nowMs + leaseMs
    try {
      await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: idempotencyKey(userId, key),
          UpdateExpression: 'SET leaseUntilMs = :until, holder = :me',
          ConditionExpression: '#state = :running AND (holder = :them OR holder = :me)',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':running': 'running',
            ':them': running.holder,
            ':me': holder,
            ':until': leaseUntilMs,
          },
        }),
      )
      return { kind: 'claimed', holder, requestId: running.requestId, day: running.day }
    } catch (error) {
      if (!isConditionFailed(error)) throw error
      return { kind: 'running', leaseUntilMs }
    }
  }

  /** Keeps the answer for later requests with the key. Nothing happens if somebody else took the claim over. */
  async function complete(userId: string, key: string, { holder }: HeldClaim, answer: object): Promise<void> {
    const packed = await pack(answer)
    await ifHeld(() =>
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: idempotencyKey(userId, key),
          UpdateExpression: 'SET #state = :done, answer = :answer',
          ConditionExpression: 'holder = :me',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':done': 'done', ':answer': packed, ':me': holder },
        }),
      ),
    )
  }

  /** Frees the key after a failure that was given back, so that the client may try again with it. */
  async function release(userId: string, key: string, { holder }: HeldClaim): Promise<void> {
    await ifHeld(() =>
      client.send(
        new DeleteCommand({
          TableName: tableName,
          Key: idempotencyKey(userId, key),
          ConditionExpression: 'holder = :me AND #state = :running',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':me': holder, ':running': 'running' },
        }),
      ),
    )
  }

  return { claim, complete, release }
}

async function ifHeld(write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (!isConditionFailed(error)) throw error
  }
}
