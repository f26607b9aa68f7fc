import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { encode, onWire } from '#test/support/bedrockWire.ts'
import { reply } from './cannedItems.ts'
import { answerParent, usageOfThisProcess } from './support/ipc.ts'
import { nowUs } from './support/load.ts'

export type ModelSettings = {
  /** From the request to the first text, or to the whole answer. */
  firstMs: number
  /** Between two pieces of a stream; 0: all the rest at once. */
  betweenMs: number
  /** Pieces of text that a stream has. */
  pieces: number
  /** The first piece tells the microsecond at which it went out. */
  stamped: boolean
}

/** What came since the last time this was asked. */
export type Seen = {
  requests: number
  /** Most answers under way at a time. */
  peak: number
  /** Connections that were opened. */
  connections: number
  /** Of the request bodies together. */
  bytes: number
}

export const usualModel: ModelSettings = { firstMs: 0, betweenMs: 0, pieces: 100, stamped: false }

/** Words of one sentence after another, about as many characters each as a model sends at a time; no word about the athlete. */
const words = 'Keep the bar close and brace before each rep. Rest as long as the next set needs. '.split(/(?<= )/)

const usage = onWire({ input: 1_200, output: 100, cacheRead: 0, cacheWrite: 0 })

/** A model that speaks Converse and ConverseStream with ready-made frames, so that it costs little beside what it measures. */
export async function startCannedModel(initial: ModelSettings = usualModel) {
  let settings = initial
  let frames = framesOf(settings.pieces)
  let seen: Seen = nothingSeen()
  let active = 0
  let lastBody: Buffer[] = []
  const server = createServer((request, response) => {
    const streamed = request.url?.endsWith('/converse-stream') ?? false
    active += 1
    seen.requests += 1
    seen.peak = Math.max(seen.peak, active)
    response.once('close', () => {
      active -= 1
    })
    readBody(request, body => {
      lastBody = body
      seen.bytes += body.reduce((total, { length }) => total + length, 0)
      const start = streamed ? () => stream(response, settings, frames) : () => sendWhole(response)
      if (settings.firstMs === 0) start()
      else setTimeout(start, settings.firstMs)
    })
  })
  server.keepAliveTimeout = 60_000
  server.on('connection', () => {
    seen.connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    set: (wanted: Partial<ModelSettings>) => {
      settings = { ...settings, ...wanted }
      frames = framesOf(settings.pieces)
    },
    takeSeen: (): Seen => {
      const taken = seen
      seen = { ...nothingSeen(), peak: active }
      return taken
    },
    /** The body of the last request, as it came. */
    lastBody: () => Buffer.concat(lastBody).toString(),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

const nothingSeen = (): Seen => ({ requests: 0, peak: 0, connections: 0, bytes: 0 })

function readBody(request: IncomingMessage, done: (body: Buffer[]) => void): void {
  const pieces: Buffer[] = []
  request.on('data', piece => pieces.push(piece))
  request.on('end', () => done(pieces))
}

const whole = Buffer.from(
  JSON.stringify({
    output: { message: { role: 'assistant', content: [{ text: reply }] } },
    stopReason: 'end_turn',
    usage,
    metrics: { latencyMs: 1 },
  }),
)

function sendWhole(response: ServerResponse): void {
  if (response.destroyed) return
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': whole.length,
    'x-amzn-requestid': 'canned',
  })
  response.end(whole)
}

type Frames = { begin: Uint8Array; first: Uint8Array; texts: Uint8Array[]; end: Uint8Array }

const textFrame = (text: string): Uint8Array =>
  encode('event', 'contentBlockDelta', { contentBlockIndex: 0, delta: { text } })

function framesOf(pieces: number): Frames {
  const texts = Array.from({ length: Math.max(0, pieces - 1) }, (_, at) =>
    textFrame(words[(at + 1) % words.length] ?? ''),
  )
  return {
    begin: encode('event', 'messageStart', { role: 'assistant' }),
    first: textFrame(words[0] ?? ''),
    texts,
    end: Buffer.concat([
      encode('event', 'contentBlockStop', { contentBlockIndex: 0 }),
      encode('event', 'messageStop', { stopReason: 'end_turn' }),
      encode('event', 'metadata', { usage, metrics: { latencyMs: 1 } }),
    ]),
  }
}

function stream(response: ServerResponse, { betweenMs, stamped }: ModelSettings, frames: Frames): void {
  if (response.destroyed) return
  response.writeHead(200, {
    'content-type': 'application/vnd.amazon.eventstream',
    'x-amzn-requestid': 'canned',
  })
  response.write(Buffer.concat([frames.begin, stamped ? textFrame(`stamp:${nowUs()}. `) : frames.first]))
  if (betweenMs === 0) {
    response.end(Buffer.concat([...frames.texts, frames.end]))
    return
  }
  let at = 0
  const next = () => {
    if (response.destroyed) return
    const frame = frames.texts[at]
    at += 1
    if (!frame) return void response.end(frames.end)
    response.write(frame)
    setTimeout(next, betweenMs)
  }
  setTimeout(next, betweenMs)
}

if (import.meta.main) {
  const model = await startCannedModel()
  answerParent({
    usage: usageOfThisProcess,
    set: wanted => model.set(typeof wanted === 'object' && wanted !== null ? wanted : {}),
    takeSeen: model.takeSeen,
    lastBody: model.lastBody,
  })
  process.stdout.write(`listening at http://127.0.0.1:${model.port}\n`)
}
