import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import t from 'tap'
import { ulid } from 'ulid'
import { build } from '#src/app.ts'
import { problems } from '#src/errors.ts'
import { createTableClient } from '#src/table/client.ts'
import { startApp, testConfig } from '#test/support/app.ts'
import { until } from '#test/support/listen.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { useEmbeddedStore, useStore } from '#test/support/store.ts'
import { startSwitchable } from '#test/support/switchable.ts'

t.test('health: alive without the store, ready only with it', async t => {
  const { app, storeDown } = await startSwitchable(t)
  t.same((await app.inject('/health/ready')).json(), { status: 'ok' })
  storeDown(true)
  // Probes of the same second share one look at the store.
  const notReady = await until(async () => {
    const probed = await app.inject('/health/ready')
    return probed.statusCode !== 200 && probed
  })
  expectProblem(t, fromInject(notReady), 'store_unavailable', 'not ready')
  t.equal(notReady.headers['retry-after'], '5')
  const alive = await app.inject('/health/live')
  t.equal(alive.statusCode, 200)
  t.same(alive.json(), { status: 'ok' })
  storeDown(false)
  await until(async () => (await app.inject('/health/ready')).statusCode === 200)
})

type Node = { [key: string]: Node }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

async function openApi(t: Parameters<typeof startApp>[0]) {
  const app = await startApp(t)
  const answered = await app.inject('/openapi.json')
  return { answered, document: answered.json(), app }
}

/** Every operation of the document, by `METHOD /path`. */
function operationsOf(document: { paths: Node }): [string, Node][] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Node] => [`${method.toUpperCase()} ${path}`, operation]),
  )
}

t.test('openapi.json: version, and each operation with its errors', async t => {
  const { answered, document } = await openApi(t)
  t.equal(answered.statusCode, 200)
  t.match(answered.headers['content-type'], 'application/json')
  t.match(document.openapi, /^3\.1\./)
  t.match(document.components.securitySchemes.bearer, { type: 'http', scheme: 'bearer' })
  for (const [name, operation] of operationsOf(document)) {
    const { responses = {}, security, summary, requestBody, parameters } = operation
    t.ok(summary, `${name} says what it does`)
    t.ok(responses['200'], `${name} says what it answers`)
    const behindToken = name.includes('/api/ai/')
    t.equal(isNode(security), behindToken, `${name} names its security`)
    const wanted = behindToken ? ['401', '429', '500', '503'] : []
    if (requestBody) wanted.push('400', '413', '415')
    if (parameters) wanted.push('400')
    if (name.includes('{conversationId}')) wanted.push('404')
    if (name === 'POST /api/ai/chat') wanted.push('403', '404', '409', '422', '502', '504')
    for (const status of wanted) t.ok(responses[status], `${name} documents ${status}`)
    const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, part]) => part)
    const documented = Object.values(parameters ?? {}).filter(({ in: place }) => String(place) === 'path')
    t.same(
      documented.map(({ name: part }) => String(part)),
      inPath,
      `${name} documents its path`,
    )
  }
})

t.test('openapi.json: each example fits its schema, each error is one that exists', async t => {
  const { document } = await openApi(t)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  let checked = 0
  const fits = (schema: unknown, value: unknown, where: string) => {
    checked += 1
    if (!isNode(schema)) return t.fail(`${where}: no schema`)
    const valid = ajv.compile(schema)
    return t.ok(valid(value), `${where} ${JSON.stringify(valid.errors)}`)
  }
  const walk = (schema: unknown, where: string): void => {
    if (!isNode(schema)) return
    if (Array.isArray(schema.examples))
      for (const example of schema.examples) fits(schema, example, `${where}.examples`)
    if ('default' in schema && isNode(schema.type)) fits(schema, schema.default, `${where}.default`)
    for (const [name, part] of Object.entries(schema)) if (name !== 'examples') walk(part, `${where}.${name}`)
  }
  for (const [name, { responses = {}, requestBody, parameters }] of operationsOf(document)) {
    for (const [status, response] of Object.entries(responses)) {
      for (const [type, { schema, examples }] of Object.entries(response.content ?? {})) {
        walk(schema, `${name} ${status}`)
        if (Number(status) < 400) continue
        t.equal(type, 'application/problem+json', `${name} ${status}`)
        for (const [code, { value }] of Object.entries(examples ?? {})) {
          fits(schema, value, `${name} ${status} ${code}`)
          const problem = Object.entries(problems).find(([known]) => known === code)?.[1]
          t.equal(problem?.status, Number(status), `${name} ${code} is of ${status}`)
        }
      }
    }
    walk(requestBody, `${name} body`)
    for (const parameter of Object.values(parameters ?? {})) walk(parameter.schema, `${name} ${parameter.name}`)
  }
  t.ok(checked > 60, `${checked} examples`)
})

t.test('openapi.json is the same whatever was asked before, and names no setting', async t => {
  const { answered, app } = await openApi(t)
  t.equal((await app.inject('/openapi.json')).body, answered.body)
  for (const secret of [app.config.JWT_SECRET, app.config.DYNAMODB_ENDPOINT, app.config.TABLE_NAME])
    t.notOk(answered.body.includes(secret))
})

t.test('the docs page answers, and / leads to it', async t => {
  const app = await startApp(t)
  const root = await app.inject('/')
  t.equal(root.statusCode, 302)
  t.equal(root.headers.location, '/docs')
  const page = await app.inject('/docs')
  const html = page.statusCode === 302 ? await app.inject(String(page.headers.location)) : page
  t.equal(html.statusCode, 200)
  t.match(html.headers['content-type'], /text\/html/)
  t.match(html.headers['content-security-policy'], /frame-ancestors 'none'/)
  const assets = [...html.body.matchAll(/(?:src|href)="(\.?\/?[^"#]+\.(?:js|css))"/g)].map(([, path = '']) => path)
  t.ok(assets.length > 1)
  for (const path of assets) {
    const { pathname } = new URL(path, 'http://x/docs/')
    t.equal((await app.inject(pathname)).statusCode, 200, pathname)
  }
})

t.test('the local token works, and wishes that would not are refused', async t => {
  const app = await startApp(t)
  const ask = (payload: object | string) => app.inject({ method: 'POST', url: '/local/token', payload })
  const userId = `alice-${ulid()}`
  const { token, expiresAt } = (await ask({ userId, tier: 'premium', scope: 'admin' })).json()
  t.match(Date.parse(expiresAt) - Date.now() > 11 * 3_600_000, true)
  const read = await app.inject({ url: '/api/ai/rate-limit', headers: { authorization: `Bearer ${token}` } })
  t.match(read.json(), { tier: 'premium' })
  const wrong: [object, string][] = [
    [{}, '#/userId'],
    [{ userId: '' }, '#/userId'],
    [{ userId: 'a#b' }, '#/userId'],
    [{ userId: 'a/b' }, '#/userId'],
    [{ userId: 'x'.repeat(129) }, '#/userId'],
    [{ userId: 42 }, '#/userId'],
    [{ userId: 'a', tier: 'gold' }, '#/tier'],
    [{ userId: 'a', scope: 7 }, '#/scope'],
    [{ userId: 'a', exp: 1 }, '#/exp'],
  ]
  for (const [payload, pointer] of wrong) {
    const problem = expectProblem(t, fromInject(await ask(payload)), 'invalid_request', JSON.stringify(payload))
    t.ok(
      problem.errors?.some(error => error.pointer === pointer),
      `names ${pointer}`,
    )
  }
})

t.test('elsewhere than in local mode with a secret there is no local token', async t => {
  const payload = { userId: 'alice' }
  const local = await startApp(t, { JWT_SECRET: '', JWT_JWKS_URL: 'http://127.0.0.1:1/keys' })
  t.equal((await local.inject({ method: 'POST', url: '/local/token', payload })).statusCode, 404, 'with a JWKS')
  const { endpoint } = await useStore(t)
  const config = testConfig(endpoint, { MODE: 'cloud' })
  const [made] = await Promise.allSettled([build(config)])
  if (made.status === 'rejected') {
    // The embedded engine has no TTL, so a cloud start on it must not come to be.
    t.match(made.reason, {
      name: 'ConfigError',
      message: /the store cannot be used: the table gym-coach-test has no TTL/,
    })
    return
  }
  const cloud = made.value
  t.teardown(() => cloud.close())
  t.equal((await cloud.inject({ method: 'POST', url: '/local/token', payload })).statusCode, 404, 'in the cloud')
  t.equal((await cloud.inject('/health/ready')).statusCode, 200)
})

t.test('a cloud start makes no table and says what is missing, in one line', async t => {
  const { endpoint } = await useEmbeddedStore(t)
  const client = createTableClient({ region: 'us-east-1', endpoint, timeoutMs: 5_000 })
  t.teardown(() => client.destroy())
  const start = (settings: Record<string, string>) => build(testConfig(endpoint, { MODE: 'cloud', ...settings }))
  await t.rejects(start({ TABLE_NAME: 'not-there' }), {
    name: 'ConfigError',
    message: 'the store cannot be used: the table not-there does not exist',
  })
  await t.rejects(start({}), { name: 'ConfigError', message: /has no TTL on the attribute ttl$/ })
})

t.test('a store that is not there stops a start with one line', async t => {
  const start = build(testConfig('http://127.0.0.1:1', { STORE_TIMEOUT_MS: '200' }))
  const error = await start.catch((error: unknown) => error)
  t.match(error, { name: 'ConfigError', message: /^the store cannot be used: .*ECONNREFUSED/ })
  t.equal(error instanceof Error && error.message.includes('\n'), false)
})
