import { connect } from 'node:net'
import t from 'tap'
import { build } from '#src/app.ts'
import { ConfigError, readConfig } from '#src/config.ts'
import { startEmbeddedEngine } from '#src/table/embedded.ts'
import { newUser, onBedrock, startApp, testConfig } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { openStream, until } from '#test/support/listen.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'

t.test('a name that points at this machine from outside gets no token', async t => {
  const app = await startApp(t)
  const ask = (host: string, payload: object) =>
    app.inject({ method: 'POST', url: '/local/token', headers: { host }, payload })
  t.equal((await ask('localhost:3000', { userId: 'anna' })).statusCode, 200)
  t.equal((await ask('127.0.0.1:3000', { userId: 'anna' })).statusCode, 200)
  t.equal((await ask('[::1]:3000', { userId: 'anna' })).statusCode, 200)
  for (const host of ['evil.example:3000', 'localhost.evil.example', '127.0.0.1.evil.example']) {
    t.match((await ask(host, { userId: 'anna' })).json(), { status: 403, code: 'forbidden' }, host)
  }
})

t.test('a page cannot name another host for itself, also where a proxy is believed', async t => {
  const app = await startApp(t, { TRUSTED_PROXIES: '127.0.0.1' })
  const ask = (host: string, forwarded: string) =>
    app.inject({
      method: 'POST',
      url: '/local/token',
      headers: { host, 'x-forwarded-host': forwarded },
      payload: { userId: 'anna', scope: 'admin' },
    })
  t.equal((await ask('evil.example', 'localhost')).statusCode, 403)
  t.equal((await ask('localhost', 'evil.example')).statusCode, 403)
  t.equal((await ask('localhost', 'localhost, evil.example')).statusCode, 403)
  t.equal((await ask('localhost:3000', '127.0.0.1:8080')).statusCode, 200)
})

t.test('a service that others can reach gives out no scopes', async t => {
  const app = await startApp(t, { HOST: '0.0.0.0' })
  const ask = (payload: object, host = 'coach:3000') =>
    app.inject({ method: 'POST', url: '/local/token', headers: { host }, payload })
  for (const host of ['coach:3000', '192.168.1.7:3000', '[fe80::7]:3000', 'localhost:3000']) {
    t.equal((await ask({ userId: 'anna' }, host)).statusCode, 200, host)
  }
  for (const host of ['evil.example:3000', '127.0.0.1.evil.example', 'coach.:3000']) {
    t.match((await ask({ userId: 'anna' }, host)).json(), { status: 403, code: 'forbidden' }, host)
  }
  t.match((await ask({ userId: 'anna', scope: 'admin' })).json(), { status: 403, code: 'forbidden' })
})

t.test('with CORS on, nothing is still nothing', async t => {
  const app = await startApp(t, { CORS_ORIGINS: 'https://app.example' })
  t.equal((await app.inject('/nothing')).statusCode, 404)
  const wrongMethod = await app.inject({ method: 'PUT', url: '/api/ai/chat', payload: {} })
  t.equal(wrongMethod.statusCode, 405)
  const preflight = await app.inject({
    method: 'OPTIONS',
    url: '/api/ai/chat',
    headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
  })
  t.equal(preflight.headers['access-control-allow-origin'], 'https://app.example')
  const stranger = await app.inject({ url: '/health/live', headers: { origin: 'https://evil.example' } })
  t.notOk(stranger.headers['access-control-allow-origin'])
})

t.test('a list with a wrong part is refused by the name of its setting', async t => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{ TRUSTED_PROXIES: '10.0.0.0/8, garbage' }, /^TRUSTED_PROXIES is wrong: "garbage"/],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, /^TRUSTED_PROXIES is wrong/],
    [{ TRUSTED_PROXIES: '10.0.0.0/8/8' }, /^TRUSTED_PROXIES is wrong/],
    [{ CORS_ORIGINS: '*' }, /^CORS_ORIGINS is wrong/],
    [{ CORS_ORIGINS: 'https://app.example/' }, /^CORS_ORIGINS is wrong/],
    [{ AWS_REGION: 'bad region' }, /^AWS_REGION="bad region" is wrong/],
    [{ MODEL_TOTAL_TIMEOUT_MS: '2147483647' }, /^MODEL_TOTAL_TIMEOUT_MS=/],
  ]
  for (const [settings, message] of wrong) t.throws(() => readConfig(settings), { name: 'ConfigError', message })
  t.ok(
    readConfig({
      TRUSTED_PROXIES: '10.0.0.0/8, ::1, fd00::/8',
      CORS_ORIGINS: 'https://a.example,http://b.example:8080',
    }),
  )
})

t.test('a store that is not there stops the start with its cause', async t => {
  const starting = build(testConfig('http://127.0.0.1:1'))
  await t.rejects(starting, { message: /^the store cannot be used: .*ECONNREFUSED/ })
  t.ok(ConfigError)
})

t.test('the embedded engine outlives a caller that breaks off', async t => {
  const engine = await startEmbeddedEngine()
  t.teardown(() => engine.close())
  const { port } = new URL(engine.endpoint)
  for (let times = 0; times < 5; times += 1) {
    const socket = connect(Number(port), '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf')
    await new Promise(resolve => setTimeout(resolve, 20))
    socket.destroy()
  }
  await new Promise(resolve => setTimeout(resolve, 50))
  const { status } = await fetch(engine.endpoint)
  t.ok(status > 0)
})

t.test('a client that left is in the log, and is no error', async t => {
  const bedrock = await startBedrock(t)
  const { endpoint } = await useStore(t)
  const { TABLE_NAME, DYNAMODB_ENDPOINT, JWT_SECRET } = testConfig(endpoint)
  const settings = { TABLE_NAME, DYNAMODB_ENDPOINT, JWT_SECRET, PORT: '0', BURST_PER_MINUTE: '0' }
  const service = await startService(t, { ...onBedrock(bedrock.endpoint), ...settings })
  const anna = await newUser(await startApp(t))
  bedrock.enqueue(answer(['one ', 'two'], { waitMs: 200 }))
  const open = await openStream(service.url, anna.authorization, { message: 'How long should I rest?' })
  await until(async () => bedrock.calls.length === 1)
  open.leave()
  const line = await until(async () => service.lines.find(found => found.includes('"left":true')))
  t.match(JSON.parse(line), { route: '/api/ai/chat', msg: 'answered', level: 30 })
  t.notOk(service.lines.some(found => found.includes('"level":50')))
})
