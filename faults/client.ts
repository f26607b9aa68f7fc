import { type Agent, type IncomingMessage, request } from 'node:http'
import { Type } from 'typebox'
import { Value } from 'typebox/value'

/** What an answer of chat says, as far as it is checked here. */
const Said = Type.Object({
  conversationId: Type.String(),
  messageId: Type.String(),
  source: Type.String(),
  reply: Type.Optional(Type.String()),
  degraded: Type.Optional(Type.Object({ reason: Type.String() })),
  stored: Type.Optional(Type.Boolean()),
})
const Problem = Type.Object({ status: Type.Integer(), code: Type.String() })
const Delta = Type.Object({ text: Type.String() })

export type Answer = {
  conversationId: string
  /** A ULID: the turn's, and the id under which its unit was charged. */
  turnId: string
  source: string
  degraded?: string
  stored: boolean
}

/** One HTTP exchange as the client saw it; times are of the monotonic clock, in milliseconds. */
export type Attempt = { url: string; beganAt: number; endedAt: number; replayed: boolean; text: string } & (
  | { ended: 'answered'; answer: Answer }
  | { ended: 'refused'; status: number; code: string; retryAfterS?: number }
  /** The connection broke, or was never made; `how` is the system's word for it. */
  | { ended: 'broken'; how: string }
  /** Nothing came to an end within the client's patience. */
  | { ended: 'hung' }
  /** The client went away on purpose. */
  | { ended: 'left' }
)

export type Call = {
  url: string
  token: string
  key: string
  body: { message: string; conversationId?: string }
  streamed: boolean
  /** Milliseconds. */
  patienceMs: number
  /** Goes away on purpose when its patience is over, instead of calling that a fault. */
  impatient: boolean
}

type Ending = { [Kind in Attempt['ended']]: Omit<Extract<Attempt, { ended: Kind }>, CommonField> }[Attempt['ended']]
type CommonField = 'url' | 'beganAt' | 'endedAt' | 'replayed' | 'text'

/** Sends one chat and reads its answer to the end, whatever that is. Never throws. */
export function attempt(agent: Agent, call: Call): Promise<Attempt> {
  const beganAt = performance.now()
  const { promise, resolve } = Promise.withResolvers<Attempt>()
  const pieces: Buffer[] = []
  let response: IncomingMessage | undefined
  const end = (ending: Ending) => {
    clearTimeout(timer)
    const replayed = response?.headers['idempotency-replayed'] === 'true'
    const read = readText(call.streamed, Buffer.concat(pieces).toString())
    resolve({ url: call.url, beganAt, endedAt: performance.now(), replayed, text: read.text, ...ending })
  }
  const payload = JSON.stringify(call.body)
  const going = request(`${call.url}/api/ai/chat`, {
    agent,
    method: 'POST',
    headers: {
      authorization: `Bearer ${call.token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(payload),
      'idempotency-key': call.key,
      ...(call.streamed ? { accept: 'text/event-stream' } : {}),
    },
  })
  const timer = setTimeout(() => {
    end({ ended: call.impatient ? 'left' : 'hung' })
    going.destroy()
  }, call.patienceMs)
  going.on('error', error => end({ ended: 'broken', how: codeOf(error) }))
  going.on('response', incoming => {
    response = incoming
    incoming.on('data', piece => pieces.push(piece))
    incoming.on('error', error => end({ ended: 'broken', how: codeOf(error) }))
    incoming.on('end', () => end(readEnding(incoming, call.streamed, Buffer.concat(pieces).toString())))
  })
  going.end(payload)
  return promise
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

function readEnding(response: IncomingMessage, streamed: boolean, body: string): Ending {
  const status = response.statusCode ?? 0
  const asEvents = streamed && (response.headers['content-type'] ?? '').startsWith('text/event-stream')
  const last = asEvents ? eventsOf(body).at(-1) : { event: status === 200 ? 'end' : 'error', data: parsed(body) }
  if (last?.event === 'end' && Value.Check(Said, last.data)) return { ended: 'answered', answer: toAnswer(last.data) }
  if (last?.event === 'error' && Value.Check(Problem, last.data)) {
    const retryAfterS = Number(response.headers['retry-after'])
    const { status: said, code } = last.data
    return { ended: 'refused', status: said, code, ...(retryAfterS > 0 ? { retryAfterS } : {}) }
  }
  return asEvents ? { ended: 'broken', how: 'no end' } : { ended: 'refused', status, code: 'no known form' }
}

function toAnswer(said: Type.Static<typeof Said>): Answer {
  const { conversationId, messageId, source, degraded, stored } = said
  return {
    conversationId,
    turnId: messageId.replace(/-1$/, ''),
    source,
    ...(degraded ? { degraded: degraded.reason } : {}),
    stored: stored !== false,
  }
}

/** What the user got to read. */
function readText(streamed: boolean, body: string): { text: string } {
  if (streamed && body.startsWith('event:')) {
    const shown = eventsOf(body).flatMap(({ event, data }) =>
      event === 'delta' && Value.Check(Delta, data) ? [data.text] : [],
    )
    return { text: shown.join('') }
  }
  const said = parsed(body)
  return { text: Value.Check(Said, said) ? (said.reply ?? '') : '' }
}

/** The events of a stream, as far as they came whole. */
function eventsOf(body: string): { event: string; data: unknown }[] {
  const blocks = body.split('\n\n').slice(0, -1)
  return blocks.flatMap(block => {
    const lines = block.split('\n')
    const event = lines.find(line => line.startsWith('event: '))?.slice('event: '.length)
    const data = lines.flatMap(line => (line.startsWith('data:') ? [line.replace(/^data: ?/, '')] : [])).join('\n')
    return event === undefined ? [] : [{ event, data: parsed(data) }]
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How an attempt is counted in the table. */
export function labelOf(attempt: Attempt): string {
  const again = attempt.replayed ? ' replayed' : ''
  switch (attempt.ended) {
    case 'answered': {
      const { source, degraded, stored } = attempt.answer
      return `200 ${source}${degraded ? ` (${degraded})` : ''}${stored ? '' : ', not kept'}${again}`
    }
    case 'refused':
      return `${attempt.status} ${attempt.code}${attempt.text === '' ? '' : ' after text'}`
    case 'broken':
      return `connection: ${attempt.how}${attempt.text === '' ? '' : ' after text'}`
    case 'hung':
      return 'no end of it'
    case 'left':
      return 'left'
  }
}
