/**
 * Keys of the table. Every part that comes from outside is percent-encoded, so no id can hold the separator and reach
 * into another key.
 */

const part = (value: string): string => encodeURIComponent(value)

export const userPartition = (userId: string): string => `USER#${part(userId)}`

export const conversationPrefix = 'CONVERSATION#'

/** The header sorts just before its messages. */
export const conversationSort = (conversationId: string): string => `${conversationPrefix}${part(conversationId)}`

export const messageSort = (conversationId: string, messageId: string): string =>
  `${conversationSort(conversationId)}#${part(messageId)}`

/** First and last possible sort key of a conversation's messages (ids are ASCII; `~` sorts after all of them). */
export const messageRange = (conversationId: string): { first: string; last: string } => ({
  first: `${conversationSort(conversationId)}#`,
  last: `${conversationSort(conversationId)}#~`,
})

export const quotaKey = (userId: string, day: string): TableKey => ({
  PK: `RATE_LIMIT#${part(userId)}`,
  SK: `DATE#${day}`,
})

export const feedbackPrefix = 'FEEDBACK#'

export const feedbackKey = (userId: string, targetId: string): TableKey => ({
  PK: userPartition(userId),
  SK: `${feedbackPrefix}${part(targetId)}`,
})

/** All judgements of what was answered on a UTC day, whoever gave them; its rows name no user. */
export const feedbackDayPartition = (day: string): string => `FEEDBACK_DAY#${day}`

export const preferencesKey = (userId: string): TableKey => ({ PK: userPartition(userId), SK: 'PREFERENCES' })

export const idempotencyKey = (userId: string, key: string): TableKey => ({
  PK: userPartition(userId),
  SK: `IDEMPOTENCY#${part(key)}`,
})

export const usageSort = (day: string, callId: string): string => `USAGE#${day}#${part(callId)}`

/** Sort keys of all ledger rows from one day to another, both included. */
export const usageRange = (from: string, to: string): { first: string; last: string } => ({
  first: `USAGE#${from}#`,
  last: `USAGE#${to}#~`,
})

export type TableKey = { PK: string; SK: string }

/** What all tasks spent on a UTC day: few rows, each written by one process alone. */
export const spendPartition = (day: string): string => `SPEND#${day}`

export const spendTaskPrefix = 'TASK#'

/** The row of one start of a task: what another start of the same name has counted is never written over. */
export const spendKey = (day: string, taskId: string, startId: string): TableKey => ({
  PK: spendPartition(day),
  SK: `${spendTaskPrefix}${part(taskId)}#${part(startId)}`,
})

/** The secret of the day by which its top users are named in those rows. */
export const spendNamesKey = (day: string): TableKey => ({ PK: spendPartition(day), SK: 'NAMES' })

export const planPrefix = 'AI_PLAN#'

export const planKey = (userId: string, planId: string): TableKey => ({
  PK: userPartition(userId),
  SK: `${planPrefix}${part(planId)}`,
})

/** Names the active plan of a type; among the plans, so that one query reads both. Ids are ULIDs, so none is `ACTIVE`. */
export const activePlanKey = (userId: string, planType: string): TableKey => ({
  PK: userPartition(userId),
  SK: `${planPrefix}ACTIVE#${part(planType)}`,
})

export const planContentKey = (userId: string, planId: string, version: string): TableKey => ({
  PK: userPartition(userId),
  SK: `${planContentPrefix(planId)}${part(version)}`,
})

export const planContentPrefix = (planId: string): string => `PLAN_CONTENT#${part(planId)}#`

export const proposalKey = (userId: string, planId: string, proposalId: string): TableKey => ({
  PK: userPartition(userId),
  SK: `${proposalPrefix(planId)}${part(proposalId)}`,
})

export const proposalPrefix = (planId: string): string => `PROPOSAL#${part(planId)}#`

/** The key of an item as it was read. */
export function toKey(item: Record<string, unknown>): TableKey {
  return { PK: String(item.PK), SK: String(item.SK) }
}

export const profileKey = (userId: string): TableKey => ({ PK: userPartition(userId), SK: 'PROFILE' })

/** The kinds of what an athlete logs by day; the word is the first part of their keys. */
export type LogKind = 'MEASUREMENT' | 'NUTRITION' | 'WORKOUT'

export const logKey = (userId: string, kind: LogKind, date: string, id: string): TableKey => ({
  PK: userPartition(userId),
  SK: `${kind}#${part(date)}#${part(id)}`,
})

/** Sort keys of all entries of a kind from one day to another, both included. */
export const logRange = (kind: LogKind, from: string, to: string): { first: string; last: string } => ({
  first: `${kind}#${part(from)}#`,
  last: `${kind}#${part(to)}#~`,
})

/** Leads from an entry's id to its day, without which its key is not known. */
export const logDayKey = (userId: string, kind: LogKind, id: string): TableKey => ({
  PK: userPartition(userId),
  SK: `DAY_OF_${kind}#${part(id)}`,
})

/** An answer that is the same for everybody who asks: no part of it, and none of its key, is of a user. */
export const cachedAnswerKey = (kind: string, hash: string): TableKey => ({
  PK: `CACHE#${part(kind)}#${part(hash)}`,
  SK: 'ANSWER',
})

/** What prompts are shown of a user, as it was put together last. */
export const contextKey = (userId: string): TableKey => ({ PK: userPartition(userId), SK: 'CONTEXT' })
