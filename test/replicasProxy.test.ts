import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import t from 'tap'
import { createProxy } from '../scripts/replicas/proxy.ts'

type Test = { teardown(close: () => unknown): void }

async function portOf(server: Server): Promise<number> {
  if (!server.listening) {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return address.port
}

function endWith(t: Test, server: Server): void {
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
}

/** A replica that is ready and answers everything else by `listener`. */
async function startReplica(t: Test, listener: RequestListener): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === '/health/ready') outgoing.end('{}')
    else listener(incoming, outgoing)
  })
  endWith(t, server)
  return `127.0.0.1:${await portOf(server)}`
}

async function startProxy(t: Test, replicas: string[]): Promise<string> {
  const { server, stop } = createProxy(replicas, () => {})
  endWith(t, server)
  t.teardown(stop)
  return `http://127.0.0.1:${await portOf(server)}`
}

/** The address of a port at which nobody listens. */
async function nobody(): Promise<string> {
  const server = createServer()
  const port = await portOf(server)
  server.close()
  await once(server, 'close')
  return `127.0.0.1:${port}`
}

async function textOf(stream: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of stream) text += piece
  return text
}

t.test('a stream passes piece by piece: the second is sent only once the first has come', async t => {
  const { promise: firstCame, resolve: sayFirstCame } = Promise.withResolvers<void>()
  const replica = await startReplica(t, async (_incoming, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
    outgoing.write('event: start\n\n')
    await firstCame
    outgoing.end('event: end\n\n')
  })
  const answer = await fetch(await startProxy(t, [replica]))
  t.equal(answer.headers.get('content-type'), 'text/event-stream')
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  t.equal((await reader?.read())?.value, 'event: start\n\n')
  sayFirstCame()
  t.equal((await reader?.read())?.value, 'event: end\n\n')
})

t.test('requests take turns, and what cannot be reached is passed over', async t => {
  const names = ['a', 'b']
  const replicas = await Promise.all(names.map(name => startReplica(t, (_incoming, outgoing) => outgoing.end(name))))
  const url = await startProxy(t, replicas)
  const seen = []
  for (let asked = 0; asked < 4; asked += 1) seen.push(await (await fetch(url)).text())
  t.same(seen.toSorted(), ['a', 'a', 'b', 'b'])

  const [first = ''] = replicas
  const half = await startProxy(t, [await nobody(), first])
  for (let asked = 0; asked < 4; asked += 1) t.equal(await (await fetch(half)).text(), 'a')
  const none = await fetch(await startProxy(t, [await nobody()]))
  t.match(await none.json(), { status: 503 })
  t.equal(none.status, 503)
})

t.test('what was sent is not sent again: a replica that breaks off is a 502', async t => {
  let asked = 0
  const breaking = (incoming: IncomingMessage) => {
    asked += 1
    incoming.socket.destroy()
  }
  const url = await startProxy(t, [await startReplica(t, breaking), await startReplica(t, breaking)])
  const answer = await fetch(url, { method: 'POST', body: 'once' })
  t.equal(answer.status, 502)
  t.equal(asked, 1)
})

t.test('a replica that breaks off in the middle of an answer breaks the answer, it does not end it', async t => {
  const replica = await startReplica(t, (_incoming, outgoing) => {
    outgoing.write('half', () => outgoing.destroy())
  })
  const answer = await fetch(await startProxy(t, [replica]))
  await t.rejects(answer.text())
})

t.test('a client that leaves is noticed by the replica', async t => {
  const { promise: left, resolve: sayLeft } = Promise.withResolvers<boolean>()
  const replica = await startReplica(t, (_incoming, outgoing) => {
    outgoing.once('close', () => sayLeft(!outgoing.writableFinished))
    outgoing.write('first')
  })
  const leaving = new AbortController()
  const answer = await fetch(await startProxy(t, [replica]), { signal: leaving.signal })
  await answer.body?.getReader().read()
  leaving.abort()
  t.equal(await left, true)
})

t.test('bodies, hosts and headers come as they were; who asks is said by the proxy alone', async t => {
  const replica = await startReplica(t, async (incoming, outgoing) => {
    const { host, 'x-forwarded-for': from, 'x-forwarded-host': forged, 'content-length': length } = incoming.headers
    const body = await textOf(incoming)
    outgoing.writeHead(201, ['set-cookie', 'a=1', 'set-cookie', 'b=2'])
    outgoing.end(JSON.stringify({ host, from, forged, length, framing: incoming.headers['transfer-encoding'], body }))
  })
  const port = Number(new URL(await startProxy(t, [replica])).port)
  async function ask(method: string, headers: Record<string, string>, pieces: string[]) {
    const sent = request({ port, host: '127.0.0.1', method, headers: { host: 'coach.example', ...headers } })
    for (const piece of pieces) sent.write(piece)
    sent.end()
    const [answer]: IncomingMessage[] = await once(sent, 'response')
    if (!answer) throw new Error('no answer')
    t.equal(answer.statusCode, 201)
    t.same(answer.headers['set-cookie'], ['a=1', 'b=2'])
    return JSON.parse(await textOf(answer))
  }
  const forged = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'localhost' }
  const whole = await ask('POST', { ...forged, 'content-length': '4' }, ['body'])
  t.same(whole, { host: 'coach.example', from: '127.0.0.1', length: '4', body: 'body' })
  const inPieces = await ask('DELETE', { 'transfer-encoding': 'chunked' }, ['one ', 'two'])
  t.same(inPieces, { host: 'coach.example', from: '127.0.0.1', framing: 'chunked', body: 'one two' })
  const none = await ask('GET', {}, [])
  t.same(none, { host: 'coach.example', from: '127.0.0.1', body: '' })
})

t.test('addresses that are none are refused', async t => {
  t.throws(() => createProxy(['replica'], () => {}), { message: '"replica" is no host:port' })
})
