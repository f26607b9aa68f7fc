import { connect, type Socket } from 'node:net'

/**
 * A client of HTTP/1.1 that costs next to nothing, for a machine whose cores it shares with what it measures: requests
 * are ready-made bytes, connections are kept, of an answer only its status, its end and the model's stamp are read.
 */

export type Reply = {
  status: number
  /** From the request to the end of the answer. */
  ms: number
  /** From the model's first text, by the stamp in it, to its arrival here; of stamped streams only. */
  lateMs?: number
  bytes: number
  /** The whole answer, of those that are no 200. */
  text?: string
}

export type Line = { send(request: Buffer): Promise<Reply>; body(request: Buffer): Promise<string>; close(): void }

/** Microseconds of the machine's own clock, the same in all its processes. */
export const nowUs = (): number => Number(process.hrtime.bigint() / 1000n)

const endOfHead = '\r\n\r\n'
const endOfChunks = Buffer.from('0\r\n\r\n')

type Pending = {
  began: number
  pieces: Buffer[]
  bytes: number
  /** Bytes of the whole answer; undefined until the head is read, Infinity where it comes in chunks. */
  length?: number
  status: number
  lateMs?: number
  resolve(value: { reply: Reply; pieces: Buffer[] }): void
  reject(error: Error): void
}

/** One connection; it takes one request at a time. */
export async function openLine(port: number): Promise<Line> {
  const socket = await open(port)
  let pending: Pending | undefined
  const fail = (why: string) => {
    pending?.reject(new Error(why))
    pending = undefined
  }
  socket.on('error', error => fail(error.message))
  socket.on('close', () => fail('the connection was closed before the answer was out'))
  socket.on('data', piece => {
    if (!pending) return
    take(pending, piece)
    if (!isWhole(pending)) return
    const { began, pieces, bytes, status, lateMs, resolve } = pending
    pending = undefined
    const ms = performance.now() - began
    const text = status === 200 ? {} : { text: Buffer.concat(pieces).toString() }
    resolve({ pieces, reply: { status, ms, bytes, ...text, ...(lateMs === undefined ? {} : { lateMs }) } })
  })
  const ask = (request: Buffer) =>
    new Promise<{ reply: Reply; pieces: Buffer[] }>((resolve, reject) => {
      if (socket.destroyed) return reject(new Error('the connection is closed'))
      pending = { began: performance.now(), pieces: [], bytes: 0, status: 0, resolve, reject }
      socket.write(request)
    })
  return {
    send: async request => (await ask(request)).reply,
    body: async request => Buffer.concat((await ask(request)).pieces).toString(),
    close: () => socket.destroy(),
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.once('connect', () => resolve(socket))
    socket.once('error', reject)
  })
}

function take(pending: Pending, piece: Buffer): void {
  pending.bytes += piece.length
  pending.pieces.push(piece)
  if (pending.length === undefined) readHead(pending)
  if (pending.lateMs !== undefined || pending.length !== Number.POSITIVE_INFINITY) return
  const at = piece.indexOf('stamp:')
  if (at >= 0) pending.lateMs = (nowUs() - Number.parseInt(piece.toString('latin1', at + 6, at + 30), 10)) / 1000
}

function readHead(pending: Pending): void {
  const start = pending.pieces.length > 1 ? Buffer.concat(pending.pieces) : pending.pieces[0]
  const end = start?.indexOf(endOfHead) ?? -1
  if (!start || end < 0) return
  const head = start.toString('latin1', 0, end)
  pending.status = Number(head.slice(9, 12))
  const length = /content-length: (\d+)/i.exec(head)?.[1]
  pending.length = length === undefined ? Number.POSITIVE_INFINITY : end + endOfHead.length + Number(length)
}

function isWhole({ length, bytes, pieces }: Pending): boolean {
  if (length === undefined) return false
  if (length !== Number.POSITIVE_INFINITY) return bytes >= length
  const last = pieces.at(-1)
  if (!last) return false
  // An end that is spread over two pieces is put together first.
  const tail = last.length >= endOfChunks.length ? last : Buffer.concat(pieces.slice(-endOfChunks.length))
  return tail.subarray(-endOfChunks.length).equals(endOfChunks)
}

export type Driven = { replies: Reply[]; elapsedMs: number }

type Drive = {
  port: number
  /** Connections, each with one request under way. */
  concurrency: number
  /** Requests in all. */
  total: number
  request: (at: number) => Buffer
  /** The connections begin over this time, not at once. */
  rampMs?: number
}

/** Sends so many requests over so many connections, each as soon as the one before it is answered. Throws for an answer that is no 200. */
export async function drive({ port, concurrency, total, request, rampMs = 0 }: Drive): Promise<Driven> {
  const lines = await Promise.all(Array.from({ length: concurrency }, () => openLine(port)))
  const replies: Reply[] = []
  let next = 0
  const began = performance.now()
  const run = async (line: Line, at: number) => {
    if (rampMs > 0) await new Promise(resolve => setTimeout(resolve, (rampMs * at) / concurrency))
    while (next < total) {
      const reply = await line.send(request(next++))
      if (reply.status !== 200) throw new Error(`a chat was answered by ${reply.text}`)
      replies.push(reply)
    }
  }
  try {
    await Promise.all(lines.map(run))
  } finally {
    for (const line of lines) line.close()
  }
  return { replies, elapsedMs: performance.now() - began }
}

/** The bytes of a POST of JSON. */
export function postOf(path: string, token: string, body: object, accept = 'application/json'): Buffer {
  const json = JSON.stringify(body)
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    `authorization: Bearer ${token}`,
    `accept: ${accept}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(json)}`,
  ]
  return Buffer.from(`${head.join('\r\n')}${endOfHead}${json}`)
}
