import type { TableClient } from '#src/table/client.ts'
import type { Step, Tracing } from './tracing.ts'

/** A span for each call to the table: what was done to which kind of item, and how often it was sent again. */
export function traceStore({ middlewareStack }: TableClient, table: string, tracing: Tracing): void {
  middlewareStack.add(
    (next, context) => args => {
      const operation = (context.commandName ?? 'call').replace(/Command$/, '')
      const step = tracing.step(`${operation} ${table}`, {
        'db.system.name': 'aws.dynamodb',
        'db.operation.name': operation,
        'db.collection.name': table,
        ...kindOf(args.input),
      })
      return step === undefined ? next(args) : followed(step, next(args))
    },
    // Innermost of its step: the errors are the SDK's own, with the count of their tries.
    { step: 'initialize', priority: 'low', name: 'traceStore' },
  )
}

async function followed<Result extends { output: object }>(step: Step, call: Promise<Result>): Promise<Result> {
  try {
    const result = await call
    step.end(retriesOf(result.output))
    return result
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown'
    const retries = typeof error === 'object' && error !== null ? retriesOf(error) : {}
    // A condition that did not hold is an answer.
    if (name === 'ConditionalCheckFailedException') step.end({ ...retries, 'gym_coach.condition_failed': true })
    else step.end(retries, name)
    throw error
  }
}

function retriesOf(answer: object): { 'gym_coach.retries'?: number } {
  if (!('$metadata' in answer) || typeof answer.$metadata !== 'object' || answer.$metadata === null) return {}
  const { $metadata: metadata } = answer
  const attempts = 'attempts' in metadata ? metadata.attempts : undefined
  return typeof attempts === 'number' ? { 'gym_coach.retries': attempts - 1 } : {}
}

/** The words that keys begin with; what follows them is of a user. */
const kinds = new Set([
  'RATE_LIMIT',
  'CONVERSATION',
  'AI_PLAN',
  'PLAN_CONTENT',
  'PROPOSAL',
  'USAGE',
  'SPEND',
  'CACHE',
  'CONTEXT',
  'PREFERENCES',
  'PROFILE',
  'WORKOUT',
  'MEASUREMENT',
  'NUTRITION',
  'IDEMPOTENCY',
  'FEEDBACK',
  'FEEDBACK_DAY',
])

type Places = { Key?: unknown; Item?: unknown; ExpressionAttributeValues?: unknown; RequestItems?: unknown }

/** The kind of item that a command is about, by the key in it; of a batch, the first one's. */
function kindOf(input: object): { 'gym_coach.item'?: string } {
  const { Key, Item, ExpressionAttributeValues, RequestItems }: Places = input
  const kind = kindIn([Key, Item, ExpressionAttributeValues, firstOf(RequestItems)])
  return kind === undefined ? {} : { 'gym_coach.item': kind }
}

function kindIn(places: readonly unknown[]): string | undefined {
  for (const place of places) {
    for (const value of valuesOf(place)) {
      const word = typeof value === 'string' ? value.split('#', 1)[0] : undefined
      if (word !== undefined && kinds.has(word)) return word
    }
  }
  return undefined
}

/** The first item or key of a batch that writes or reads: {table: [{PutRequest: {Item}}]} or {table: {Keys: [key]}}. */
function firstOf(requestItems: unknown): unknown {
  let found = requestItems
  for (let depth = 0; depth < deepest; depth += 1) {
    if (typeof found !== 'object' || found === null || 'PK' in found) return found
    found = valuesOf(found)[0]
  }
  return found
}

const deepest = 5

const valuesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []
