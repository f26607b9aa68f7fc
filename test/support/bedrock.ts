import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type Answer, answer, type Break, blocksOf, eventsOf, outputOf, stopOf, toolAnswer } from './bedrockAnswer.ts'
import { encode, onWire, sendJson, sendText, type Usage } from './bedrockWire.ts'

export { answer, asks, toolAnswer } from './bedrockAnswer.ts'
export type { Answer, Break, Usage }

export type Script =
  | Answer
  | { kind: 'error'; status: number; name: string; message?: string }
  | { kind: 'hang' }
  | { kind: 'cut' }
  | { kind: 'malformed' }

type Content = {
  text?: string
  toolUse?: { toolUseId: string; name: string; input: unknown }
  toolResult?: { toolUseId: string; content: { text?: string }[] }
}

/** A request as it came over the wire. */
export type BedrockRequest = {
  modelId: string
  streamed: boolean
  authorization: string
  body: {
    system?: { text?: string; cachePoint?: { type: string } }[]
    messages: { role: string; content: Content[] }[]
    inferenceConfig?: { maxTokens?: number; temperature?: number }
    toolConfig?: { tools: { toolSpec: { name: string } }[]; toolChoice?: { tool?: { name: string }; auto?: object } }
    additionalModelRequestFields?: unknown
    requestMetadata?: Record<string, string>
  }
}

export type BedrockCall = BedrockRequest & {
  /** The results of tools that its last message brought. */
  toolResults: { id: string; text: string }[]
  /** The usage that went out; absent: none did. */
  reported?: Usage
  /** The caller closed the connection before the answer was out. */
  aborted: boolean
}

type Test = { teardown(close: () => Promise<void>): void }

const coachChunks = [
  'Good work on showing up. ',
  'Keep one or two reps in reserve on every set, ',
  'and add a little weight ',
  'once all sets feel clean. ',
  'How did the last session feel?',
]

export const fails = (status: number, name: string, message = 'no'): Script => ({
  kind: 'error',
  status,
  name,
  message,
})
export const throttled = () => fails(429, 'ThrottlingException', 'Too many requests')

/**
 * A Bedrock runtime on 127.0.0.1 that speaks the wire protocol of Converse and ConverseStream over HTTP/1.1, to be
 * used with the real SDK by its `endpoint`. It answers by `enqueue`d scripts first, then by `answerBy` (a fixed coach
 * answer, or `{}` for a forced tool, unless told otherwise). With a test it closes itself.
 */
export async function startBedrock(t?: Test) {
  const calls: BedrockCall[] = []
  const queue: Script[] = []
  let byDefault = (request: BedrockRequest): Script =>
    request.body.toolConfig?.toolChoice?.tool ? toolAnswer({}) : answer([...coachChunks])
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy())
  })

  async function serve(incoming: IncomingMessage, response: ServerResponse) {
    const request = await readRequest(incoming)
    if (!request) return sendJson(response, 404, {}, 'UnknownOperationException')
    const call: BedrockCall = { ...request, toolResults: toolResultsOf(request), aborted: false }
    calls.push(call)
    response.on('close', () => {
      if (!response.writableFinished) call.aborted = true
    })
    await play(queue.shift() ?? byDefault(request), call, response)
  }

  let connections = 0
  server.on('connection', () => {
    connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = async () => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  t?.teardown(close)
  return {
    endpoint: `http://127.0.0.1:${port}`,
    /** All calls that came, oldest first. */
    calls,
    /** Scripts for the next calls, one each. */
    enqueue: (...scripts: Script[]) => void queue.push(...scripts),
    /** How calls are answered for which nothing is enqueued. */
    answerBy: (by: (request: BedrockRequest) => Script) => {
      byDefault = by
    },
    /** The usage that went out, by call. */
    reports: () => calls.flatMap(({ modelId, reported }) => (reported ? [{ modelId, tokens: reported }] : [])),
    /** Its sum. */
    reported: () => calls.reduce((sum, { reported }) => (reported ? addUsage(sum, reported) : sum), nothing),
    /** Connections that were ever opened. */
    connections: () => connections,
    /** Calls whose connection the caller closed early. */
    aborted: () => calls.filter(call => call.aborted).length,
    close,
  }
}

export type Bedrock = Awaited<ReturnType<typeof startBedrock>>

const nothing: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }

function addUsage(a: Usage, b: Usage): Usage {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
  }
}

async function readRequest(incoming: IncomingMessage): Promise<BedrockRequest | undefined> {
  const pieces: Buffer[] = []
  for await (const piece of incoming) pieces.push(piece)
  const [, id, operation] = /^\/model\/([^/]+)\/(converse|converse-stream)$/.exec(incoming.url ?? '') ?? []
  if (incoming.method !== 'POST' || !id) return undefined
  const body: BedrockRequest['body'] = JSON.parse(Buffer.concat(pieces).toString())
  return {
    modelId: decodeURIComponent(id),
    streamed: operation === 'converse-stream',
    authorization: incoming.headers.authorization ?? '',
    body,
  }
}

async function play(script: Script, call: BedrockCall, response: ServerResponse): Promise<void> {
  switch (script.kind) {
    case 'hang':
      return
    case 'cut':
      return void response.destroy()
    case 'error':
      return sendJson(response, script.status, { message: script.message ?? '' }, script.name)
    case 'malformed':
      return sendText(response, 200, '{"output": {"message": {"role": "assistant", "content": [{"te')
    case 'answer':
      if (script.waitMs) await pause(script.waitMs)
      await (call.streamed ? playStream(script, call, response) : playWhole(script, call, response))
  }
}

function playWhole(script: Answer, call: BedrockCall, response: ServerResponse): void {
  const by = script.break?.by
  if (by === 'hang') return
  if (by === 'cut') {
    response.destroy()
    return
  }
  if (by && by !== 'end') {
    sendJson(response, 500, { message: 'no' }, by)
    return
  }
  const usage = usageOf(script, call)
  const body = {
    output: { message: { role: 'assistant', content: blocksOf(script, toolName(call)) } },
    ...(by === 'end' ? {} : { stopReason: stopOf(script) }),
    ...(script.noUsage ? {} : { usage: onWire(usage) }),
    metrics: { latencyMs: 1 },
  }
  if (!script.noUsage && !response.destroyed) call.reported = usage
  sendJson(response, 200, body)
}

async function playStream(script: Answer, call: BedrockCall, response: ServerResponse): Promise<void> {
  response.writeHead(200, {
    'content-type': 'application/vnd.amazon.eventstream',
    'x-amzn-requestid': 'stand-in',
  })
  response.write(encode('event', 'messageStart', { role: 'assistant' }))
  const content = eventsOf(script, toolName(call))
  const stopsAt = script.break ? Math.min(script.break.after, content.length) : content.length
  for (const [type, payload] of content.slice(0, stopsAt)) {
    if (script.betweenMs) await pause(script.betweenMs)
    if (response.destroyed) return
    if (!response.write(encode('event', type, payload))) await drained(response)
  }
  if (script.break) return breakStream(script.break, response)
  if (script.betweenMs) await pause(script.betweenMs)
  response.write(encode('event', 'messageStop', { stopReason: stopOf(script) }))
  if (!script.noUsage && !response.destroyed) {
    const usage = usageOf(script, call)
    response.write(encode('event', 'metadata', { usage: onWire(usage), metrics: { latencyMs: 1 } }))
    call.reported = usage
  }
  if (!script.neverEnds) response.end()
}

/** Waits until more can be written, or nobody takes it any more. */
async function drained(response: ServerResponse): Promise<void> {
  const over = new AbortController()
  const { signal } = over
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })])
  over.abort()
}

async function breakStream({ by }: Break, response: ServerResponse): Promise<void> {
  if (by === 'hang') return
  if (by === 'end') return void response.end()
  // What was written must be out first, else the reset could overtake it.
  if (by === 'cut') {
    await pause(20)
    response.destroy()
    return
  }
  response.end(encode('exception', by, { message: 'no' }))
}

/** The name of the tool that a forced answer calls. */
function toolName(call: BedrockCall): string {
  return call.body.toolConfig?.tools[0]?.toolSpec.name ?? 'tool'
}

function toolResultsOf({ body }: BedrockRequest): { id: string; text: string }[] {
  return (body.messages.at(-1)?.content ?? []).flatMap(({ toolResult }) =>
    toolResult ? [{ id: toolResult.toolUseId, text: toolResult.content.map(({ text }) => text ?? '').join('') }] : [],
  )
}

function usageOf(script: Answer, call: BedrockCall): Usage {
  const tokens = (text: string) => Math.ceil(Buffer.byteLength(text) / 4)
  const input = tokens(JSON.stringify([call.body.system, call.body.messages, call.body.toolConfig]))
  return { input, output: tokens(outputOf(script)), cacheRead: 0, cacheWrite: 0, ...script.usage }
}
