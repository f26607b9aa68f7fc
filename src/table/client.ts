import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { CoachError } from '#src/errors.ts'

export type TableClient = DynamoDBDocumentClient

export type TableClientOptions = {
  region: string
  /** Address of DynamoDB Local or the embedded engine; absent: AWS with the SDK's own credentials. */
  endpoint?: string
  /** Longest wait for one answer of the store; an attempt that takes longer is repeated. */
  timeoutMs: number
}

/** What the caller must be able to tell apart; everything else of the store's errors means: it cannot be reached. */
const passedOn = new Set(['ConditionalCheckFailedException', 'ResourceNotFoundException', 'ValidationException'])

/**
 * A client of the table. An error of the store other than a failed condition (or a mistake of ours) comes out as the
 * `store_unavailable` problem, after the SDK's retries: one place, so that no caller has to know the SDK's errors.
 */
export function createTableClient({ region, endpoint, timeoutMs }: TableClientOptions): TableClient {
  const agentOptions = { keepAlive: true, maxSockets: 200 }
  const client = new DynamoDBClient({
    region,
    ...(endpoint ? { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } } : {}),
    maxAttempts: 3,
    requestHandler: new NodeHttpHandler({
      httpAgent: new HttpAgent(agentOptions),
      httpsAgent: new HttpsAgent(agentOptions),
      // The SDK counts the wait for a free socket too, so a shorter limit would refuse what is only queueing.
      connectionTimeout: timeoutMs,
      requestTimeout: timeoutMs,
      throwOnRequestTimeout: true,
      // Waiting for a free socket is normal under load; the time-outs above say when it is too long.
      socketAcquisitionWarningTimeout: timeoutMs,
    }),
  })
  // It makes a copy of each request and answer for a log that nobody writes.
  client.middlewareStack.remove('loggerMiddleware')
  client.middlewareStack.add(
    next => async args => {
      try {
        return await next(args)
      } catch (error) {
        if (error instanceof Error && passedOn.has(error.name)) throw error
        throw new CoachError('store_unavailable', { cause: error, retryAfterS: 5 })
      }
    },
    { step: 'initialize', priority: 'high', name: 'storeUnavailable' },
  )
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
}

/** True for the error of a write whose condition did not hold. */
export function isConditionFailed(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException'
}
