import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { newUser, onBedrock, startApp, testConfig } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { listen, openStream, until } from '#test/support/listen.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'

const question = 'How long should I rest between heavy sets?'
const slowly = answer(['one ', 'two ', 'three ', 'four'], { betweenMs: 200 })
const hangs = answer(['one ', 'never'], { break: { after: 1, by: 'hang' } })

async function rehearse(t: Parameters<typeof startService>[0], settings: Record<string, string> = {}) {
  const bedrock = await startBedrock(t)
  const { endpoint } = await useStore(t)
  const { TABLE_NAME, DYNAMODB_ENDPOINT, JWT_SECRET } = testConfig(endpoint)
  const service = await startService(t, {
    ...onBedrock(bedrock.endpoint),
    TABLE_NAME,
    DYNAMODB_ENDPOINT,
    JWT_SECRET,
    PORT: '0',
    BURST_PER_MINUTE: '0',
    MODEL_IDLE_TIMEOUT_MS: '30000',
    MODEL_TOTAL_TIMEOUT_MS: '30000',
    ...settings,
  })
  // A second one, that lives: it shows what the store says after the first one's end.
  const app = await startApp(t)
  return { bedrock, service, app }
}

async function readToEnd(open: ReturnType<typeof openStream>): Promise<string> {
  const stream = await open
  let seen = ''
  for (let piece = await stream.next(); piece !== undefined; piece = await stream.next()) seen += piece
  return seen
}

t.test(
  'SIGTERM under 20 streams: it says so first, then all of them end whole, are kept, charged and settled once',
  async t => {
    const { bedrock, service, app } = await rehearse(t, { CLOSING_NOTICE_MS: '1000' })
    bedrock.answerBy(() => slowly)
    const users = await Promise.all(Array.from({ length: 4 }, () => newUser(app)))
    const streams = users.flatMap(({ authorization }) =>
      Array.from({ length: 5 }, () => openStream(service.url, authorization, { message: question })),
    )
    await Promise.all(streams)
    const reading = Promise.all(streams.map(readToEnd))
    const ended = service.end('SIGTERM')
    const probed = await until(async () => {
      const ready = await fetch(`${service.url}/health/ready`)
      return ready.status === 503 && ready
    })
    t.match(await probed.json(), { code: 'closing' })
    t.equal(probed.headers.get('connection'), 'close')
    t.equal((await fetch(`${service.url}/health/live`)).status, 200, 'it is alive, and takes connections yet')
    for (const seen of await reading) t.match(seen, /four[\s\S]*event: end/)
    t.equal(await ended, 0)
    await t.rejects(fetch(`${service.url}/health/live`), 'nobody is there any more')
    let tokens = 0
    for (const user of users) {
      t.match((await user.get('/api/ai/rate-limit')).json(), { requestsUsed: 5 })
      t.equal((await user.get('/api/ai/conversations')).json().conversations.length, 5)
      const usage = (await user.get('/api/ai/usage')).json()
      t.equal(usage.calls, 5)
      tokens += usage.tokens
    }
    t.equal(bedrock.calls.length, 20)
    t.equal(tokens, bedrock.reported().input + bedrock.reported().output)
  },
)

t.test('a second signal ends it at once', async t => {
  const { bedrock, service, app } = await rehearse(t)
  bedrock.answerBy(() => hangs)
  const anna = await newUser(app)
  const open = await openStream(service.url, anna.authorization, { message: question })
  await open.next()
  const first = service.end('SIGTERM')
  await until(async () => service.lines.some(line => line.includes('"closing"')))
  t.equal(await service.end('SIGTERM'), 1)
  t.equal(await first, 1)
})

t.test(
  'SIGTERM with the model hanging and the store away: it ends all the same, and says what it could not do',
  async t => {
    const store = await useStore(t)
    let away = false
    const proxy = await startStoreProxy(t, store.endpoint, () => (away ? 'refuse' : 'pass'))
    const settings = { CLOSING_MS: '200', DYNAMODB_ENDPOINT: proxy.endpoint, STORE_TIMEOUT_MS: '300' }
    const { bedrock, service, app } = await rehearse(t, settings)
    bedrock.answerBy(() => hangs)
    const anna = await newUser(app)
    const open = await openStream(service.url, anna.authorization, { message: question })
    await open.next()
    await until(async () => bedrock.calls.length === 1)
    away = true
    const code = await service.end('SIGTERM')
    t.equal(code, 1, 'not all was settled')
    t.ok(service.lines.some(line => line.includes('killed by timeout (10200ms)')))
  },
)

t.test('an answer whose client left with a key is finished and kept before the end', async t => {
  const bedrock = await startBedrock(t)
  const [closing, app] = [await startApp(t, onBedrock(bedrock.endpoint)), await startApp(t)]
  const anna = await newUser(closing)
  bedrock.enqueue(slowly)
  const headers = { 'idempotency-key': 'later' }
  const open = await openStream(await listen(closing), anna.authorization, { message: question }, headers)
  await open.next()
  open.leave()
  await closing.close()
  const again = await newUser(app, { userId: anna.userId })
  const repeat = await again.chat({ message: question }, headers)
  t.equal(repeat.headers['idempotency-replayed'], 'true')
  t.match(repeat.json(), { reply: 'one two three four', source: 'model', remainingRequests: 9 })
})

t.test('a connection that is kept does not keep the process: it ends with what is under way on it', async t => {
  const bedrock = await startBedrock(t)
  for (const accept of ['application/json', 'text/event-stream']) {
    // Far longer than a test may take: were it needed, this would not end.
    const app = await startApp(t, { ...onBedrock(bedrock.endpoint), CLOSING_MS: '600000' })
    const anna = await newUser(app)
    const { port } = new URL(await listen(app))
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    t.teardown(() => agent.destroy())
    bedrock.enqueue(answer(['well ', 'done'], { waitMs: 100, betweenMs: 100 }))
    const headers = { authorization: anna.authorization, 'content-type': 'application/json', accept }
    const sent = request({ port, host: '127.0.0.1', agent, method: 'POST', path: '/api/ai/chat', headers })
    const before = bedrock.calls.length
    const responded = once(sent, 'response')
    sent.end(JSON.stringify({ message: question }))
    await until(async () => bedrock.calls.length > before)
    const closed = app.close()
    const [response] = await responded
    t.equal(response.statusCode, 200, 'what was under way is answered')
    t.match(await text(response), /well done|done[\s\S]*event: end/)
    await closed
    t.equal(app.closing.begun, true)
  }
})

t.test('an upload that stands still does not keep the process', async t => {
  const app = await startApp(t, { CLOSING_MS: '0' })
  const anna = await newUser(app)
  const { port } = new URL(await listen(app))
  const headers = { authorization: anna.authorization, 'content-type': 'text/csv', 'content-length': '1000' }
  const sent = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/ai/athlete/import', headers })
  const cut = once(sent, 'error')
  sent.write('title,start_time')
  await until(async () => (await connections(app)) === 1)
  await app.close()
  t.match(await cut, [{ code: 'ECONNRESET' }])
})

const connections = (app: Awaited<ReturnType<typeof startApp>>): Promise<number> =>
  new Promise((resolve, reject) => {
    app.server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
  })

t.test('two starts in one instant on one folder: one of them runs, the other one says why it does not', async t => {
  const dataDir = await mkdtemp(join(tmpdir(), 'gym-coach-'))
  t.teardown(() => rm(dataDir, { recursive: true, force: true }))
  const start = () => startService(t, { PORT: '0', DATA_DIR: dataDir })
  const started = await Promise.allSettled([start(), start()])
  const running = started.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  const refused = started.flatMap(one => (one.status === 'rejected' ? [String(one.reason)] : []))
  t.equal(running.length, 1)
  t.match(refused, [/ended with 1: gym-coach cannot start: .*another process holds the folder .*dynamodb: .*DATA_DIR$/])
  t.equal(await running[0]?.end('SIGTERM'), 0)
})
