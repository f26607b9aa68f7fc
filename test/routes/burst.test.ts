import t from 'tap'
import { ulid } from 'ulid'
import { newUser, startApp } from '#test/support/app.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'

const url = '/api/ai/rate-limit'

t.test('a user has so many requests a minute, whatever the route; others are not held up', async t => {
  const app = await startApp(t, { BURST_PER_MINUTE: '3' })
  const [anna, ben] = [await newUser(app), await newUser(app)]
  for (const path of [url, '/api/ai/usage', '/api/ai/preferences']) t.equal((await anna.get(path)).statusCode, 200)
  const refused = await anna.get(url)
  expectProblem(t, fromInject(refused), 'too_many_requests', 'the fourth')
  const wait = Number(refused.headers['retry-after'])
  t.ok(Number.isInteger(wait) && wait >= 1 && wait <= 60, `Retry-After ${wait}`)
  expectProblem(t, fromInject(await anna.chat({ message: 'hello' })), 'too_many_requests', 'chat too')
  t.match((await ben.get(url)).json(), { requestsUsed: 0 })
})

t.test('an address has five times that, and is counted before the token is looked at', async t => {
  const app = await startApp(t, { BURST_PER_MINUTE: '3' })
  for (let tries = 0; tries < 15; tries += 1) t.equal((await app.inject(url)).statusCode, 401)
  const refused = await app.inject(url)
  expectProblem(t, fromInject(refused), 'too_many_requests', 'the sixteenth')
  t.ok(Number(refused.headers['retry-after']) >= 1)
  const asked = { method: 'POST', url: '/local/token', payload: { userId: ulid() } } as const
  expectProblem(t, fromInject(await app.inject(asked)), 'too_many_requests', 'guessing elsewhere')
  t.equal((await app.inject('/health/live')).statusCode, 200, 'probes are not counted')
  const other = await app.inject({ url, remoteAddress: '203.0.113.9' })
  t.equal(other.statusCode, 401, 'another address is not held up')
})

t.test('every route that can reach the model counts, for the user and for the address', async t => {
  const app = await startApp(t, { BURST_PER_MINUTE: '1' })
  const paths = Object.entries(app.swagger().paths ?? {}).flatMap(([path, item]) => {
    const named = JSON.stringify(item?.post?.parameters ?? [])
      .toLowerCase()
      .includes('idempotency-key')
    return named ? [path] : []
  })
  t.ok(paths.length >= 6, paths.join(' '))
  for (const path of paths) {
    const anna = await newUser(app)
    const remoteAddress = `203.0.113.${10 + paths.indexOf(path)}`
    const ask = (authorization: string) =>
      app.inject({ method: 'POST', url: path, remoteAddress, headers: { authorization }, payload: {} })
    t.equal((await ask(anna.authorization)).statusCode, 400, path)
    const second = await ask(anna.authorization)
    expectProblem(t, fromInject(second), 'too_many_requests', `${path}: the user`)
    t.match(second.headers['retry-after'], /^[1-9]\d?$/)
    for (let tries = 0; tries < 3; tries += 1) t.equal((await ask('')).statusCode, 401)
    expectProblem(t, fromInject(await ask('')), 'too_many_requests', `${path}: the address`)
  }
})

t.test('who has a network of IPv6 addresses counts as one', async t => {
  const app = await startApp(t, { BURST_PER_MINUTE: '1' })
  const ask = (remoteAddress: string) => app.inject({ url, remoteAddress })
  for (let at = 1; at <= 5; at += 1) t.equal((await ask(`2001:db8:0:1::${at}`)).statusCode, 401)
  t.equal((await ask('2001:db8:0:1:ffff::1')).statusCode, 429)
  t.equal((await ask('2001:db8:0:2::1')).statusCode, 401, 'the neighbours are not held up')
})

t.test('the forwarded address is believed from the named proxies alone', async t => {
  const settings = { BURST_PER_MINUTE: '1' }
  const [plain, behind] = [
    await startApp(t, settings),
    await startApp(t, { ...settings, TRUSTED_PROXIES: '10.0.0.0/8' }),
  ]
  const ask = (app: typeof plain, remoteAddress: string, forwarded: string) =>
    app.inject({ url, remoteAddress, headers: { 'x-forwarded-for': forwarded } })
  const statuses = async (sent: (at: number) => ReturnType<typeof ask>) => {
    const found: number[] = []
    for (let at = 0; at < 6; at += 1) found.push((await sent(at)).statusCode)
    return found
  }
  t.equal(
    (await statuses(at => ask(plain, '10.0.0.1', `203.0.113.${at}`))).at(-1),
    429,
    'made-up addresses do not help',
  )
  t.equal((await statuses(at => ask(behind, '198.51.100.1', `203.0.113.${at}`))).at(-1), 429, 'nor from elsewhere')
  t.equal((await statuses(at => ask(behind, '10.0.0.1', `203.0.113.${at}`))).at(-1), 401, 'six clients of one proxy')
  t.equal((await statuses(() => ask(behind, '10.0.0.1', '203.0.113.77'))).at(-1), 429, 'one client of a proxy')
})

t.test('0 switches it off', async t => {
  const app = await startApp(t, { BURST_PER_MINUTE: '0' })
  const anna = await newUser(app)
  const all = await Promise.all(Array.from({ length: 100 }, () => anna.get(url)))
  t.same(new Set(all.map(({ statusCode }) => statusCode)), new Set([200]))
})
