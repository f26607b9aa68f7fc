import {
  BedrockRuntimeClient,
  type BedrockRuntimeClientConfig,
  ConverseCommand,
  ConverseStreamCommand,
} from '@aws-sdk/client-bedrock-runtime'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { mapResponse, mapStreamEvent } from './fromBedrock.ts'
import { toBedrockRequest } from './toBedrockRequest.ts'
import { toUpstreamError } from './toUpstreamError.ts'
import { type Upstream, type UpstreamCall, UpstreamError } from './upstream.ts'

export type BedrockOptions = {
  readonly region: string
  /** Empty: that of the region. */
  readonly endpoint: string
  readonly maxSockets: number
  readonly connectTimeoutMs: number
  /** Longest time of one answer up to its headers; a backstop, the gate's own deadlines are shorter. */
  readonly requestTimeoutMs: number
}

/**
 * The Bedrock runtime by the AWS SDK, over HTTP/1.1 with connections that are kept (the SDK's HTTP/2 handler makes a
 * new TLS connection for each call). The SDK's retries are off: the gate retries, and knows what was already shown.
 */
export function createBedrock(options: BedrockOptions): Upstream {
  const client = new BedrockRuntimeClient({
    region: options.region,
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: options.connectTimeoutMs,
      requestTimeout: options.requestTimeoutMs,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: true, maxSockets: options.maxSockets },
      httpsAgent: { keepAlive: true, maxSockets: options.maxSockets },
    }),
    ...(options.endpoint ? { endpoint: options.endpoint, ...credentialsFor(options.endpoint) } : {}),
  })
  // It makes a copy of each request and answer for a log that nobody writes.
  client.middlewareStack.remove('loggerMiddleware')
  return {
    async *converse({ model, request, requestId, signal }: UpstreamCall) {
      try {
        const command = new ConverseCommand(toBedrockRequest(model, request, requestId))
        yield* mapResponse(await client.send(command, { abortSignal: signal }))
      } catch (error) {
        throw toUpstreamError(error)
      }
    },
    async *stream({ model, request, requestId, signal }: UpstreamCall) {
      try {
        const command = new ConverseStreamCommand(toBedrockRequest(model, request, requestId))
        const response = await client.send(command, { abortSignal: signal })
        if (!response.stream) throw new UpstreamError('invalid', { code: 'NoStream' })
        for await (const event of response.stream) yield mapStreamEvent(event)
      } catch (error) {
        throw toUpstreamError(error)
      }
    },
    close: () => client.destroy(),
  }
}

/** A stand-in on this machine needs no AWS account, and must never be shown the keys of one. */
function credentialsFor(endpoint: string): BedrockRuntimeClientConfig {
  const host = URL.parse(endpoint)?.hostname ?? ''
  if (host !== 'localhost' && host !== '[::1]' && !/^127(\.\d+){3}$/.test(host)) return {}
  return { credentials: { accessKeyId: 'local', secretAccessKey: 'local' }, authSchemePreference: ['sigv4'] }
}
