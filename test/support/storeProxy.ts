import { once } from 'node:events'
import { createServer, request as send } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

type Teardown = { teardown(fn: () => unknown): void }

/**
 * What becomes of a call: `pass`; `lose`: the store does it, the answer never arrives; `refuse`: it never reaches the
 * store; `fail`: the store's own 500; `throttle`; or a wait in ms before it passes.
 */
export type Fate = 'pass' | 'lose' | 'refuse' | 'fail' | 'throttle' | { waitMs: number }

/** A proxy before the store, to rehearse its bad days. `decide` is asked for each call, by its operation's name. */
export async function startStoreProxy(t: Teardown, target: string, decide: (operation: string) => Fate) {
  const { hostname, port } = new URL(target)
  const calls: string[] = []
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? ''
    calls.push(operation)
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk)
    } catch {
      // The caller has broken off: nobody is there to be answered.
      return undefined
    }
    const fate = decide(operation)
    if (fate === 'refuse') return request.socket.destroy()
    if (fate === 'fail' || fate === 'throttle') {
      const type = fate === 'fail' ? 'InternalServerError' : 'ProvisionedThroughputExceededException'
      response.writeHead(fate === 'fail' ? 500 : 400, { 'content-type': 'application/x-amz-json-1.0' })
      return response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: fate }))
    }
    if (typeof fate === 'object') await pause(fate.waitMs)
    const upstream = send({ hostname, port, method: request.method, path: request.url, headers: request.headers })
    upstream.on('error', () => request.socket.destroy())
    upstream.end(Buffer.concat(chunks))
    upstream.on('response', answer => {
      if (fate === 'lose') {
        answer.resume().on('end', () => request.socket.destroy())
        return
      }
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    return undefined
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  t.teardown(close)
  return { endpoint: `http://127.0.0.1:${address.port}`, calls, close }
}

/** A repeatable stream of numbers from 0 to 1 (mulberry32), so that a failing run can be run again. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
