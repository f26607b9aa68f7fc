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
