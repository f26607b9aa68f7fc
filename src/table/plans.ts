import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type Static, Type } from 'typebox'
import { shapeOf } from '#src/shape.ts'
import { deleteBetween } from './batch.ts'
import { isConditionFailed, type TableClient } from './client.ts'
import {
  activePlanKey,
  planContentKey,
  planContentPrefix,
  planKey,
  planPrefix,
  proposalKey,
  proposalPrefix,
  type TableKey,
  userPartition,
} from './keys.ts'
import { pack, unpack } from './packed.ts'
import { dayMs, isExpired, toSeconds } from './time.ts'

const header = Type.Object({
  planId: Type.String(),
  planType: Type.Union([Type.Literal('workout'), Type.Literal('meal')]),
  title: Type.String(),
  generatedAt: Type.String(),
  duration: Type.Integer(),
  source: Type.String(),
  model: Type.Optional(Type.String()),
  /** The version that counts now (a ULID: the plan's own, or that of the accepted proposal), and the one before it. */
  version: Type.String(),
  undoTo: Type.Optional(Type.String()),
})
const headerItem = shapeOf(header)
const activeItem = shapeOf(Type.Object({ planId: Type.String(), planType: Type.String() }))

export type PlanType = 'workout' | 'meal'
export type PlanHeader = Static<typeof header>
export type PlanSummary = PlanHeader & { active: boolean }

/** A version, and what the header says of it: its title and its weeks. */
export type Version = { version: string; title: string; duration: number }

const proposalLifeMs = 7 * dayMs

export type Plans = ReturnType<typeof createPlans>

/** Plans: a small header to list, and the content of each version as it was delivered. */
export function createPlans(client: TableClient, tableName: string) {
  const put = (Item: TableKey & Record<string, unknown>) => client.send(new PutCommand({ TableName: tableName, Item }))
  const get = async (Key: TableKey) =>
    (await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }))).Item

  /** Keeps a new plan: its content before its header, so that a header always leads to a content. Safe to repeat. */
  async function save(userId: string, plan: PlanHeader, content: unknown): Promise<void> {
    await put({ ...planContentKey(userId, plan.planId, plan.version), content: await pack(content) })
    await put({ ...planKey(userId, plan.planId), ...plan })
  }

  /** The user's plans, newest first, and which of them are active. */
  async function list(
    userId: string,
    { limit, after }: { limit: number; after?: string | undefined },
  ): Promise<{ plans: PlanSummary[]; next?: string }> {
    const page = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'PK = :pk AND begins_with(SK, :prefix)',
        ExpressionAttributeValues: { ':pk': userPartition(userId), ':prefix': planPrefix },
        ScanIndexForward: false,
        ConsistentRead: true,
        // The pointers to the active plans (one a type) sort after all ids, so they come with the first page.
        Limit: limit + 1 + (after === undefined ? 2 : 0),
        ExclusiveStartKey: after === undefined ? undefined : planKey(userId, after),
      }),
    )
    const items = page.Items ?? []
    const active = after === undefined ? toActive(items) : await readActive(userId)
    const found = items.flatMap(item => (headerItem.Check(item) ? [item] : []))
    const plans = found.slice(0, limit).map(plan => ({ ...plan, active: active.has(plan.planId) }))
    const last = plans.at(-1)
    return found.length > limit && last ? { plans, next: last.planId } : { plans }
  }

  /** Ids of the active plans, at most one of each type. */
  async function readActive(userId: string): Promise<Set<string>> {
    const items = await Promise.all([get(activePlanKey(userId, 'workout')), get(activePlanKey(userId, 'meal'))])
    return toActive(items)
  }

  /** The header of a plan, or undefined if there is none. */
  async function read(userId: string, planId: string): Promise<PlanSummary | undefined> {
    const [item, active] = await Promise.all([get(planKey(userId, planId)), readActive(userId)])
    return headerItem.Check(item) ? { ...item, active: active.has(planId) } : undefined
  }

  /** The content of a version, unchecked. */
  async function readContent(userId: string, planId: string, version: string): Promise<unknown> {
    return unpack((await get(planContentKey(userId, planId, version)))?.content)
  }

  /** Makes a plan the active one of its type (one write, so there are never two), or no longer that. */
  async function setActive(userId: string, plan: PlanHeader, active: boolean): Promise<void> {
    const key = activePlanKey(userId, plan.planType)
    if (active) {
      await put({ ...key, planId: plan.planId, planType: plan.planType })
      return
    }
    try {
      await client.send(
        new DeleteCommand({
          TableName: tableName,
          Key: key,
          ConditionExpression: 'planId = :id',
          ExpressionAttributeValues: { ':id': plan.planId },
        }),
      )
    } catch (error) {
      // Another plan is active by now, or none: this one is not, which is what was asked.
      if (!isConditionFailed(error)) throw error
    }
  }

  /** Deletes a plan with all its versions and proposals. Safe to repeat; its header goes last. */
  async function remove(userId: string, plan: PlanHeader): Promise<void> {
    await setActive(userId, plan, false)
    for (const first of [planContentPrefix(plan.planId), proposalPrefix(plan.planId)]) {
      await deleteBetween(client, tableName, userPartition(userId), { first, last: `${first}~` })
    }
    await client.send(new DeleteCommand({ TableName: tableName, Key: planKey(userId, plan.planId) }))
  }

  /** Keeps a proposed change for a week, until it is accepted. */
  async function saveProposal(userId: string, planId: string, proposalId: string, nowMs: number, content: unknown) {
    const ttl = toSeconds(nowMs + proposalLifeMs)
    await put({ ...proposalKey(userId, planId, proposalId), content: await pack(content), ttl })
  }

  async function readProposal(userId: string, planId: string, proposalId: string, nowMs: number): Promise<unknown> {
    const item = await get(proposalKey(userId, planId, proposalId))
    return item && !isExpired(item, nowMs) ? unpack(item.content) : undefined
  }

  /**
   * Makes a new content the version that counts, if the plan still is at the version that the change was made for.
   * False if it is not. Versions have ids of their own, so none overwrites another, and the old ones stay.
   */
  async function addVersion(userId: string, plan: PlanHeader, to: Version, content: unknown): Promise<boolean> {
    await put({ ...planContentKey(userId, plan.planId, to.version), content: await pack(content) })
    return moveTo(userId, plan, to, plan.version)
  }

  /** Goes back to the version before, if the plan is still at the one that was read. */
  async function undo(userId: string, plan: PlanHeader, to: Version): Promise<boolean> {
    return plan.undoTo === to.version && moveTo(userId, plan, to, undefined)
  }

  async function moveTo(userId: string, plan: PlanHeader, to: Version, undoTo: string | undefined) {
    try {
      await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: planKey(userId, plan.planId),
          UpdateExpression: `SET version = :to, title = :title, #duration = :duration ${undoTo === undefined ? 'REMOVE undoTo' : ', undoTo = :undoTo'}`,
          ConditionExpression: 'version = :from',
          ExpressionAttributeNames: { '#duration': 'duration' },
          ExpressionAttributeValues: {
            ':to': to.version,
            ':title': to.title,
            ':duration': to.duration,
            ':from': plan.version,
            ...(undoTo === undefined ? {} : { ':undoTo': undoTo }),
          },
        }),
      )
      return true
    } catch (error) {
      if (isConditionFailed(error)) return false
      throw error
    }
  }

  return { save, list, readActive, read, readContent, setActive, remove, saveProposal, readProposal, addVersion, undo }
}

function toActive(items: readonly unknown[]): Set<string> {
  return new Set(items.flatMap(item => (activeItem.Check(item) && !headerItem.Check(item) ? [item.planId] : [])))
}
