import t from 'tap'
import { newUser, startApp } from '#test/support/app.ts'
import { listen } from '#test/support/listen.ts'
import { expectProblem } from '#test/support/problems.ts'
import { rawRequest, sendRaw } from '#test/support/raw.ts'
import { countRows } from '#test/support/turns.ts'

const json = 'content-type: application/json'
const id = '01JD8X3W2N5Q7R9T1V3X5Z7B9D'

async function start(t: Parameters<typeof startApp>[0]) {
  const app = await startApp(t)
  const url = await listen(app)
  const anna = await newUser(app)
  const auth = `authorization: ${anna.authorization}`
  const post = (body: string, headers: string[] = [json]) =>
    sendRaw(url, rawRequest('POST', '/api/ai/chat', { headers: [auth, ...headers], body }))
  return { app, url, anna, auth, post }
}

t.test('bodies that are no JSON of the documented form', async t => {
  const { app, anna, post } = await start(t)
  const deep = 30_000
  const bodies: Record<string, string> = {
    'not JSON': '{"message": hello}',
    'cut short': '{"message": "how many sets',
    'a trailing comma': '{"message": "a",}',
    'text after it': '{"message": "a"} {"message": "b"}',
    'single quotes': "{'message': 'a'}",
    'no body': '',
    blank: '   ',
    null: 'null',
    'a list': '[{"message": "a"}]',
    'a text': '"message"',
    'a number': '42',
    NaN: 'NaN',
    __proto__: '{"message": "a", "__proto__": {"admin": true}}',
    'an escaped __proto__': '{"message": "a", "\\u005f_proto__": {"admin": true}}',
    'constructor.prototype': '{"message": "a", "constructor": {"prototype": {"admin": true}}}',
    'another own name': '{"message": "a", "toString": "x"}',
    'lists, 30,000 deep': `{"message": ${'['.repeat(deep)}${']'.repeat(deep)}}`,
    'objects, 9,000 deep': `{"message": ${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`,
    'many fields': `{${Array.from({ length: 5_000 }, (_, at) => `"f${at}":1`).join(',')}}`,
    'a lone surrogate as a name': '{"message": "a", "\\ud800": 1}',
    'zero bytes': '\0\0\0\0',
  }
  for (const [name, body] of Object.entries(bodies)) {
    const answered = await post(body)
    expectProblem(t, answered, 'invalid_request', name)
    t.ok(answered.body.length < 8_000, `${name}: the answer is short`)
  }
  t.notOk('admin' in {}, 'no prototype was touched')
  t.equal(await countRows(app, anna.userId), 0, 'nothing was stored')
  t.equal((await post('{"message": "How many sets?", "message": "And reps?"}')).status, 200, 'it answers on')
})

t.test('a broken body is not quoted in the answer', async t => {
  const { post } = await start(t)
  t.notMatch((await post('{"message": my secret knee}')).body, /secret/)
})

t.test('content types that are not JSON', async t => {
  const { post, app, anna } = await start(t)
  const body = '{"message": "How many sets?"}'
  const form = 'multipart/form-data; boundary=x'
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    form,
    'text/json',
    'application/xml',
    'x',
    '*/*',
  ])
    expectProblem(t, await post(body, [`content-type: ${type}`]), 'unsupported_media_type', type)
  expectProblem(t, await post(body, []), 'unsupported_media_type', 'none')
  t.equal((await post(body, ['content-type: application/json; charset=utf-8'])).status, 200)
  t.equal((await countRows(app, anna.userId)) > 0, true)
})

t.test('too large: the body, announced or not, and the headers', async t => {
  const { url, auth, post } = await start(t)
  const big = `{"message": "${'x'.repeat(1_000_000)}"}`
  expectProblem(t, await post(big), 'payload_too_large', '1 MB')
  expectProblem(t, await post(`{"message": "${'x'.repeat(65_536)}"}`), 'payload_too_large', 'a little over 64 KB')
  const chunk = 'x'.repeat(40_000)
  const size = chunk.length.toString(16)
  const head = ['POST /api/ai/chat HTTP/1.1', 'host: x', 'connection: close', auth, json, 'transfer-encoding: chunked']
  const chunked = `${head.join('\r\n')}\r\n\r\n${`${size}\r\n${chunk}\r\n`.repeat(3)}0\r\n\r\n`
  expectProblem(t, await sendRaw(url, chunked), 'payload_too_large', 'in chunks')
  const headers = [`x-long: ${'x'.repeat(70_000)}`]
  expectProblem(
    t,
    await sendRaw(url, rawRequest('GET', '/health/live', { headers })),
    'headers_too_large',
    'one header',
  )
  const many = Array.from({ length: 3_000 }, (_, at) => `x-${at}: ${'y'.repeat(20)}`)
  expectProblem(
    t,
    await sendRaw(url, rawRequest('GET', '/health/live', { headers: many })),
    'headers_too_large',
    'many',
  )
  const path = `/${'x'.repeat(70_000)}`
  expectProblem(t, await sendRaw(url, rawRequest('GET', path)), 'headers_too_large', 'a path of 70 KB')
  t.equal((await sendRaw(url, rawRequest('GET', '/health/live'))).status, 200, 'it answers on')
})

t.test('what is no HTTP', async t => {
  const { url, auth } = await start(t)
  const broken: Record<string, string> = {
    'no HTTP': 'hello\r\n\r\n',
    'TLS to the plain port': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    'an unknown version': 'GET /health/live HTTP/9.9\r\nhost: x\r\n\r\n',
    'an unknown method': 'BREW /health/live HTTP/1.1\r\nhost: x\r\n\r\n',
    'a header without a colon': 'GET /health/live HTTP/1.1\r\nhost x\r\n\r\n',
    'a blank before the colon': 'GET /health/live HTTP/1.1\r\nhost : x\r\n\r\n',
    'a length that is none': `POST /api/ai/chat HTTP/1.1\r\nhost: x\r\n${auth}\r\ncontent-length: -1\r\n\r\n`,
    'two lengths': `POST /api/ai/chat HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}x`,
    'length and chunks (smuggling)':
      'POST /api/ai/chat HTTP/1.1\r\nhost: x\r\ncontent-length: 6\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nX',
    'a chunk size that is none': `POST /api/ai/chat HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${auth}\r\n${json}\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`,
  }
  for (const [name, bytes] of Object.entries(broken))
    expectProblem(t, await sendRaw(url, bytes), 'invalid_request', name)
  t.equal((await sendRaw(url, rawRequest('GET', '/health/live'))).status, 200, 'it answers on')
})

t.test('methods that an address does not answer are 405 and say which it does', async t => {
  const { app, url } = await start(t)
  const allowed: Record<string, string> = {
    '/': 'GET, HEAD',
    '/health/live': 'GET, HEAD',
    '/health/ready': 'GET, HEAD',
    '/openapi.json': 'GET, HEAD',
    '/local/token': 'POST',
    '/api/ai/chat': 'POST',
    '/api/ai/conversations': 'GET, HEAD',
    [`/api/ai/conversations/${id}`]: 'DELETE, GET, HEAD, PATCH',
    '/api/ai/plans': 'GET, HEAD',
    [`/api/ai/plans/${id}`]: 'DELETE, GET, HEAD, PATCH',
    '/api/ai/preferences': 'GET, HEAD, PUT',
    '/api/ai/workout-plan/generate': 'POST',
    [`/api/ai/workout-plan/${id}/adapt`]: 'POST',
    [`/api/ai/workout-plan/${id}/adapt/${id}/accept`]: 'POST',
    [`/api/ai/workout-plan/${id}/undo`]: 'POST',
    '/api/ai/rate-limit': 'GET, HEAD',
    '/api/ai/usage': 'GET, HEAD',
  }
  for (const [path, methods] of Object.entries(allowed)) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      if (methods.split(', ').includes(method)) continue
      const answered = await sendRaw(url, rawRequest(method, `${path}?a=b`))
      expectProblem(t, answered, 'method_not_allowed', `${method} ${path}`)
      t.equal(answered.headers.get('allow'), methods, `${method} ${path}`)
    }
  }
  t.equal((await app.inject({ method: 'HEAD', url: '/health/live' })).statusCode, 200)
})

t.test('paths that lead nowhere', async t => {
  const { app, url, anna, auth } = await start(t)
  const nowhere = [
    '/nowhere',
    '/api',
    '/api/ai',
    '/api/ai/',
    '/api/ai/chat/',
    '/api/ai/Chat',
    '/api//ai/rate-limit',
    '//api/ai/rate-limit',
    `/api/ai/conversations/${id}/`,
    `/api/ai/conversations/${id}/messages`,
    `/api/ai/conversations/${'x'.repeat(5_000)}`,
    '/api/ai/conversations/../rate-limit',
    '/.env',
    '/docs/static/nothing.js',
    '/docs/static/..%2f..%2fpackage.json',
    '/*',
    '/api/ai/:conversationId',
  ]
  for (const path of nowhere)
    expectProblem(t, await sendRaw(url, rawRequest('GET', path, { headers: [auth] })), 'not_found', path.slice(0, 60))
  const posted = await sendRaw(url, rawRequest('POST', '/api/ai/conversations/../rate-limit', { headers: [auth] }))
  expectProblem(t, posted, 'not_found', 'a path that a URL would read as another one')
  const wrong = [
    '/docs/static/%2e%2e/%2e%2e/package.json',
    '/docs/static/../../package.json',
    '/api/ai/conversations/',
    `/api/ai/conversations/..%2f..%2fhealth`,
    `/api/ai/conversations/%00`,
    `/api/ai/conversations/${id}%00`,
    `/api/ai/conversations/${id}%2f${id}`,
    `/api/ai/conversations/${id}%23`,
    `/api/ai/conversations/:conversationId`,
    `/api/ai/conversations/__proto__`,
    `/api/ai/conversations/%zz`,
    '/%',
    '/api/ai/usage?from=%zz',
    '/api/ai/usage?__proto__=x',
    '/api/ai/usage?from[]=2026-01-01',
  ]
  for (const path of wrong)
    expectProblem(t, await sendRaw(url, rawRequest('GET', path, { headers: [auth] })), 'invalid_request', path)
  t.equal(await countRows(app, anna.userId), 0)
})

t.test('headers sent twice', async t => {
  const { app, url, anna, auth } = await start(t)
  const eve = await newUser(app, { tier: 'premium' })
  const both = [auth, `authorization: ${eve.authorization}`]
  const first = await sendRaw(url, rawRequest('GET', '/api/ai/rate-limit', { headers: both }))
  t.match(first, { status: 200, body: /"tier":"free"/ }, 'the first token counts')
  const headers = [auth, json, 'idempotency-key: a', 'idempotency-key: b']
  const body = '{"message": "How many sets a week?"}'
  const two = await sendRaw(url, rawRequest('POST', '/api/ai/chat', { headers, body }))
  t.equal(two.status, 200, 'two keys are one key, as proxies join them')
  const joined = await anna.chat({ message: 'How many sets a week?' }, { 'idempotency-key': 'a, b' })
  t.equal(joined.headers['idempotency-replayed'], 'true')
})
