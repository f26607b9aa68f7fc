import type { ServerResponse } from 'node:http'
import { EventStreamCodec } from '@smithy/core/event-streams'

/** As Bedrock reports them: input is what was read fresh. */
export type Usage = { input: number; output: number; cacheRead: number; cacheWrite: number }

/** The `usage` object of Converse. */
export function onWire({ input, output, cacheRead, cacheWrite }: Usage) {
  return {
    inputTokens: input,
    outputTokens: output,
    totalTokens: input + output + cacheRead + cacheWrite,
    cacheReadInputTokens: cacheRead,
    cacheWriteInputTokens: cacheWrite,
  }
}

/** A JSON answer; with `errorType` the SDK reads it as that exception. */
export function sendJson(response: ServerResponse, status: number, body: object, errorType?: string): void {
  if (errorType) response.setHeader('x-amzn-errortype', errorType)
  sendText(response, status, JSON.stringify(body))
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-requestid': 'stand-in' })
  response.end(text)
}

const codec = new EventStreamCodec(
  bytes => Buffer.from(bytes).toString(),
  text => Buffer.from(text),
)

/** One message of `application/vnd.amazon.eventstream`. */
export function encode(kind: 'event' | 'exception', type: string, payload: object): Uint8Array {
  const text = (value: string) => ({ type: 'string' as const, value })
  return codec.encode({
    headers: {
      ':message-type': text(kind),
      [`:${kind}-type`]: text(type),
      ':content-type': text('application/json'),
    },
    body: Buffer.from(JSON.stringify(payload)),
  })
}
