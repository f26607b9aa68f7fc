import { connect } from 'node:net'

export type RawAnswer = { status: number; headers: Map<string, string>; contentType: string; body: string }

/** Sends bytes as they are and reads the answer until the server closes the connection. */
export async function sendRaw(url: string, bytes: string | Buffer): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = connect({ host: hostname, port: Number(port) })
  const pieces: Buffer[] = []
  socket.on('data', piece => pieces.push(piece))
  socket.on('close', () => resolve(Buffer.concat(pieces).toString()))
  // A server that refuses early resets the connection; what it said before that still counts.
  socket.on('error', error => (pieces.length > 0 ? resolve(Buffer.concat(pieces).toString()) : reject(error)))
  socket.setTimeout(10_000, () => socket.destroy(new Error('no answer in 10 s')))
  socket.write(bytes)
  return toAnswer(await promise)
}

function toAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = new Map(
    lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  return {
    status: Number(first.split(' ')[1]),
    headers,
    contentType: headers.get('content-type') ?? '',
    body: text.slice(end + 4),
  }
}

/** A request as it goes over the wire, on a connection that closes after it. */
export function rawRequest(
  method: string,
  path: string,
  { headers = [], body = '' }: { headers?: string[]; body?: string } = {},
): string {
  const length = body === '' ? [] : [`content-length: ${Buffer.byteLength(body)}`]
  return [`${method} ${path} HTTP/1.1`, 'host: x', 'connection: close', ...headers, ...length, '', body].join('\r\n')
}
