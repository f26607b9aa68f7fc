import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * A small reverse proxy for trying two replicas on one machine (`docker compose --profile replicas up`); in the cloud
 * a load balancer does this. Takes turns between the upstreams that answer `/health/ready`, passes bytes on as they
 * come, both ways. Only a failed connect is tried elsewhere: what was sent may have been acted upon, so the repeat is
 * the client's, with its Idempotency-Key.
 *
 * `node scripts/replicas/proxy.ts <port> <host:port> <host:port> ...`
 */

type Upstream = { host: string; port: number; healthy: boolean }

/** Longer than the 15 s between the comment lines of a stream and than any answer takes. */
const silentMs = 90_000
const connectMs = 2_000
/** Sooner than a person notices, and cheap: the readiness probe asks the table at most once a second. */
const checkEveryMs = 2_000

/** Headers that are between two neighbours (RFC 9110, 7.6.1), and those that only the first proxy may say. */
const ownHeaders = new Set([
  ...['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect'],
  ...['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
])

/** The pairs of a flat list of headers that go on to the next neighbour. */
function passedOn(rawHeaders: string[]): string[] {
  return rawHeaders.filter((_, at) => !ownHeaders.has((rawHeaders[at - (at % 2)] ?? '').toLowerCase()))
}

/** The proxy, not yet listening, and the end of its health checks. */
export function createProxy(addresses: string[], log: (line: object) => void): { server: Server; stop(): void } {
  const upstreams = addresses.map(toUpstream)
  const stopping = new AbortController()
  let turn = 0

  /** Those that answered last come first, each in turn; the others are a last resort. */
  function inTurn(): Upstream[] {
    turn += 1
    const rotated = upstreams.map((_, at) => upstreams[(turn + at) % upstreams.length]).filter(one => one !== undefined)
    return [...rotated.filter(({ healthy }) => healthy), ...rotated.filter(({ healthy }) => !healthy)]
  }

  function mark(upstream: Upstream, healthy: boolean): void {
    if (upstream.healthy === healthy) return
    upstream.healthy = healthy
    log({ upstream: `${upstream.host}:${upstream.port}`, healthy })
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    for (const upstream of inTurn()) {
      const outcome = await forward(upstream, incoming, outgoing)
      if (outcome !== 'not connected') return
      mark(upstream, false)
    }
    refuse(outgoing, 503, 'No replica can be reached.')
  }

  async function watch(upstream: Upstream): Promise<void> {
    while (!stopping.signal.aborted) {
      mark(upstream, await isReady(upstream))
      await pause(checkEveryMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  for (const upstream of upstreams) void watch(upstream)
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing))
  // An import may take long to come; the replica behind has limits of its own.
  server.requestTimeout = 0
  return { server, stop: () => stopping.abort() }
}

function toUpstream(address: string): Upstream {
  const [, host, port] = /^([^:]+):(\d+)$/.exec(address) ?? []
  if (host === undefined) throw new TypeError(`${JSON.stringify(address)} is no host:port`)
  return { host, port: Number(port), healthy: true }
}

function isReady({ host, port }: Upstream): Promise<boolean> {
  return fetch(`http://${host}:${port}/health/ready`, { signal: AbortSignal.timeout(connectMs) }).then(
    async answer => {
      await answer.arrayBuffer()
      return answer.ok
    },
    () => false,
  )
}

/** Sends a request on and its answer back; resolves when that is over, or at once if no connection came about. */
function forward(
  upstream: Upstream,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<'over' | 'not connected'> {
  const { promise, resolve } = Promise.withResolvers<'over' | 'not connected'>()
  const sent = request({
    host: upstream.host,
    port: upstream.port,
    method: incoming.method,
    path: incoming.url,
    headers: [
      ...passedOn(incoming.rawHeaders),
      // Not appended: what a client says of itself here is worth nothing.
      ...['x-forwarded-for', incoming.socket.remoteAddress ?? 'unknown'],
      ...('transfer-encoding' in incoming.headers ? ['transfer-encoding', 'chunked'] : []),
      // One that was kept may be closed from the other end in the instant in which it is used.
      ...['connection', 'close'],
    ],
    // A body is framed as it came, and the host is the one that the client asked for.
    setDefaultHeaders: false,
    agent: false,
    timeout: silentMs,
  })
  let connected = false
  const connecting = setTimeout(() => sent.destroy(new Error('no connection')), connectMs)
  sent.once('socket', socket => {
    socket.once('connect', () => {
      connected = true
      clearTimeout(connecting)
      incoming.pipe(sent)
    })
  })
  sent.once('response', answer => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, passedOn(answer.rawHeaders))
    // The header goes out with the first piece otherwise, and a stream may be silent at first.
    outgoing.flushHeaders()
    answer.pipe(outgoing)
    answer.once('error', () => outgoing.destroy())
  })
  sent.once('timeout', () => sent.destroy(new Error(`silent for ${silentMs} ms`)))
  sent.once('error', error => {
    clearTimeout(connecting)
    if (connected) refuse(outgoing, 502, `The replica broke off: ${error.message}.`)
    resolve(connected || outgoing.destroyed ? 'over' : 'not connected')
  })
  sent.once('close', () => resolve('over'))
  outgoing.once('close', () => sent.destroy())
  return promise
}

function refuse(outgoing: ServerResponse, status: number, detail: string): void {
  if (outgoing.headersSent || outgoing.destroyed) {
    outgoing.destroy()
    return
  }
  const title = status === 503 ? 'Service unavailable' : 'Bad gateway'
  outgoing
    .writeHead(status, { 'content-type': 'application/problem+json', 'retry-after': '1' })
    .end(JSON.stringify({ type: 'about:blank', title, status, detail }))
}

function main([port = '', ...addresses]: string[]): void {
  if (addresses.length === 0) throw new TypeError('usage: proxy.ts <port> <host:port> <host:port> ...')
  const log = (line: object) => process.stdout.write(`${JSON.stringify({ time: Date.now(), ...line })}\n`)
  const { server, stop } = createProxy(addresses, log)
  server.listen(Number(port), '0.0.0.0', () => log({ listening: Number(port), upstreams: addresses }))
  const end = () => {
    stop()
    server.close()
  }
  process.once('SIGTERM', end).once('SIGINT', end)
}

if (import.meta.main) main(process.argv.slice(2))
