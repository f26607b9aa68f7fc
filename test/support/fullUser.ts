import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { FastifyInstance } from 'fastify'
import { ulid } from 'ulid'
import { batchWrite, putOf } from '#src/table/batch.ts'
import type { TableClient } from '#src/table/client.ts'
import { quotaKey, userPartition } from '#src/table/keys.ts'
import { createLedgerRows } from '#src/table/ledger.ts'
import { dayMs, toSeconds, utcDay } from '#src/table/time.ts'
import type { newUser } from './app.ts'

type User = Awaited<ReturnType<typeof newUser>>

const workoutRequest = { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: ['dumbbells'] }
const mealRequest = { goals: ['health'], dietaryPreferences: [], allergies: [] }

/** Lets a user do everything that leaves something in the table; gives what came of it. */
export async function fillUser(app: FastifyInstance, user: User) {
  const { userId } = user
  const send = async (method: 'POST' | 'PUT' | 'PATCH', url: string, payload: object, key?: string) => {
    const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key }
    const answered = await user.call(method, `/api/ai${url}`, { payload, headers })
    if (answered.statusCode !== 200) throw new Error(`${url}: ${answered.body}`)
    return answered.json()
  }
  await send('PUT', '/preferences', { allergies: ['kiwi'], coachingStyle: 'strict' })
  await send('PUT', '/athlete/profile', { weightKg: 72.5 })
  const date = utcDay(app.now())
  const measurement = await send('POST', '/athlete/measurements', { date, weightKg: 72.5 })
  const nutrition = await send('POST', '/athlete/nutrition', { date, kcal: 640, note: 'soup' })
  const key = `a key ${ulid()} / # ü`.replaceAll(/[^ -~]/g, 'u')
  const chat = await send('POST', '/chat', { message: 'How many sets a week for my back?' }, key)
  const { conversationId } = chat
  const second = await send('POST', '/chat', { message: 'And how long should I rest?', conversationId })
  const workout = await send('POST', '/workout-plan/generate', workoutRequest)
  const proposal = await send('POST', `/workout-plan/${workout.planId}/adapt`, { reason: 'no_time' })
  const meal = await send('POST', '/meal-plan/generate', mealRequest)
  await send('PATCH', `/plans/${workout.planId}`, { active: true })
  await send('POST', '/feedback', { targetType: 'message', targetId: chat.messageId, rating: 'up', comment: 'good' })
  await send('POST', '/feedback', { targetType: 'plan', targetId: meal.planId, rating: 'down' })
  const usage = await putUsage(app, userId)
  await putRows(app, userId)
  return { date, measurement, nutrition, key, chat, second, workout, proposal, meal, usage }
}

/** A ledger row, as a model call leaves it. */
async function putUsage(app: FastifyInstance, userId: string) {
  const entry = {
    callId: ulid(),
    requestId: ulid(),
    startedAt: app.now(),
    ability: 'chat',
    model: 'a-model',
    inputTokens: 400,
    outputTokens: 20,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    costMicroUsd: 50,
    estimated: false,
    outcome: 'ok',
  }
  await createLedgerRows(app.store.client, app.store.tableName).put(userId, entry)
  return entry
}

/** What no route here writes: a cached context, an item of a kind that is yet to come, the quota of an earlier day. */
async function putRows(app: FastifyInstance, userId: string): Promise<void> {
  const PK = userPartition(userId)
  const ttl = toSeconds(app.now() + dayMs)
  await batchWrite(app.store.client, app.store.tableName, [
    putOf({ PK, SK: 'CONTEXT', asOf: 'now', ttl }),
    putOf({ PK, SK: 'NEW_KIND#1', figure: 7 }),
    putOf({ ...quotaKey(userId, utcDay(app.now() - 3 * dayMs)), count: 2, attempts: 2, requests: new Set(['a']), ttl }),
  ])
}

/** The keys of every item of the whole table that names the user, wherever it is. */
export async function scanFor(
  { client, tableName }: { client: TableClient; tableName: string },
  text: string,
): Promise<string[]> {
  const found: string[] = []
  let start: Record<string, unknown> | undefined
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tableName, ConsistentRead: true, ExclusiveStartKey: start }),
    )
    for (const item of page.Items ?? []) {
      if (JSON.stringify(item).includes(text)) found.push(`${item.PK} ${item.SK}`)
    }
    start = page.LastEvaluatedKey
  } while (start)
  return found.sort()
}
