import t from 'tap'
import { ulid } from 'ulid'
import { newUser, startApp, testConfig } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { until } from '#test/support/listen.ts'
import { rawRequest, sendRaw } from '#test/support/raw.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'

/** A word of its own in each place that is the user's, so that a line which holds one says where it came from. */
const secrets = {
  message: 'zebrasecret',
  body: 'okapisecret',
  fieldName: 'tapirsecret',
  preference: 'lemursecret',
  title: 'bisonsecret',
  key: 'ibexsecret',
  query: 'moosesecret',
  path: 'hyenasecret',
  reply: 'koalasecret',
  header: 'llamasecret',
}

t.test('at the most talkative level no log line holds what is the user’s', async t => {
  const store = await useStore(t)
  let down = false
  const proxy = await startStoreProxy(t, store.endpoint, () => (down ? 'fail' : 'pass'))
  const bedrock = await startBedrock(t)
  const reply = answer([`Well, ${secrets.reply}.`])
  bedrock.answerBy(() => reply)
  const { TABLE_NAME, JWT_SECRET } = testConfig(store.endpoint)
  const service = await startService(t, {
    TABLE_NAME,
    JWT_SECRET,
    DYNAMODB_ENDPOINT: proxy.endpoint,
    COACH: 'bedrock',
    BEDROCK_ENDPOINT: bedrock.endpoint,
    BEDROCK_FALLBACK_MODEL_ID: 'none',
    MODEL_TOTAL_TIMEOUT_MS: '3000',
    LOG_LEVEL: 'trace',
    PORT: '0',
  })
  const issuer = await startApp(t)
  const anna = await newUser(issuer)
  const { authorization } = anna
  const send = (method: string, path: string, body = '', headers: string[] = []) =>
    sendRaw(
      service.url,
      rawRequest(method, path, {
        headers: [`authorization: ${authorization}`, 'content-type: application/json', ...headers],
        body,
      }),
    )
  const message = JSON.stringify({ message: `My knee hurts, ${secrets.message}` })
  const key = `idempotency-key: ${secrets.key}`
  const statuses: number[] = []
  const expect = async (status: number, answered: Promise<{ status: number }>) => {
    statuses.push(status)
    t.equal((await answered).status, status)
  }
  await expect(200, send('POST', '/api/ai/chat', message, [key]))
  await expect(200, send('POST', '/api/ai/chat', message, [key]))
  await expect(422, send('POST', '/api/ai/chat', `{"message": "${secrets.body}"}`, [key]))
  const streamed = await service.chat(authorization, JSON.parse(message), { accept: 'text/event-stream' })
  t.match(await streamed.text(), secrets.reply)
  await expect(400, send('POST', '/api/ai/chat', `{"message": ${secrets.body}}`))
  await expect(400, send('POST', '/api/ai/chat', `{"message": "a", "${secrets.fieldName}": 1}`))
  await expect(200, send('PUT', '/api/ai/preferences', JSON.stringify({ allergies: [secrets.preference] })))
  await expect(400, send('PUT', '/api/ai/preferences', JSON.stringify({ coachingStyle: secrets.preference })))
  await expect(404, send('PATCH', `/api/ai/conversations/${ulid()}`, JSON.stringify({ title: secrets.title })))
  await expect(400, send('GET', `/api/ai/conversations?cursor=${secrets.query}`))
  await expect(404, send('GET', `/${secrets.path}`))
  await expect(405, send('DELETE', `/api/ai/chat?${secrets.query}`, '{}'))
  await expect(
    200,
    send('GET', '/api/ai/rate-limit', '', [`x-request-id: ${secrets.header}`, `cookie: ${secrets.header}`]),
  )
  const wrongToken = rawRequest('GET', '/api/ai/usage', {
    headers: [`authorization: Bearer ${anna.token.slice(0, -5)}`],
  })
  await expect(401, sendRaw(service.url, wrongToken))
  await expect(400, sendRaw(service.url, `GET /${secrets.path} HTTP/1.1\r\nbroken ${secrets.header}\r\n\r\n`))
  bedrock.answerBy(() => ({ kind: 'error', status: 400, name: 'ValidationException', message: secrets.reply }))
  t.ok([200, 502, 503].includes((await send('POST', '/api/ai/chat', message)).status), 'the model refuses')
  bedrock.answerBy(() => ({ kind: 'malformed' }))
  t.ok([200, 502, 503].includes((await send('POST', '/api/ai/chat', message)).status), 'the model breaks off')
  bedrock.answerBy(() => reply)
  down = true
  await expect(503, send('POST', '/api/ai/chat', message, [`idempotency-key: ${secrets.key}-2`]))
  await expect(503, send('PUT', '/api/ai/preferences', JSON.stringify({ allergies: [secrets.preference] })))
  await expect(503, send('GET', '/health/ready'))
  await expect(
    200,
    send('POST', '/api/ai/chat', JSON.stringify({ message: `I want to kill myself ${secrets.message}` })),
  )
  down = false

  const answeredLines = () => service.lines.filter(line => line.includes('"answered"'))
  // All but the request that was no HTTP.
  await until(async () => answeredLines().length >= statuses.length + 2)
  const all = service.lines.join('\n')
  for (const [place, secret] of Object.entries(secrets)) t.notOk(all.includes(secret), `nothing of the ${place}`)
  for (const part of anna.token.split('.')) t.notOk(all.includes(part), 'no part of a token')
  t.notOk(all.includes(JWT_SECRET), 'nor the secret')

  const log = service.lines.filter(line => line.startsWith('{')).map(line => JSON.parse(line))
  t.notMatch(JSON.stringify(log), /authorization/i)
  t.ok(log.length >= statuses.length)
  for (const line of log) t.equal(line.service, 'gym-coach')
  const answers = log.filter(({ msg }) => msg === 'answered')
  t.equal(new Set(answers.map(({ reqId }) => reqId)).size, answers.length, 'one line a request, each with its own id')
  for (const { reqId, route, status, ms, method } of answers) {
    t.match(reqId, /^01[0-9A-Z]{24}$/)
    t.ok(typeof route === 'string' && typeof status === 'number' && typeof ms === 'number' && method)
  }
  const failed = log.filter(({ msg }) => msg === 'failed')
  t.ok(failed.length >= 3, 'failures are logged')
  for (const { reqId, code, err } of failed) {
    t.ok(
      answers.some(answer => answer.reqId === reqId),
      'with the id of their request',
    )
    t.equal(code, 'store_unavailable')
    t.match(err, { message: '', cause: { type: /./ } }, 'and their cause')
  }
  t.same(
    answers
      .map(({ route }) => route)
      .filter(route => /:conversationId|unknown/.test(route))
      .sort(),
    ['/api/ai/conversations/:conversationId', 'unknown', 'unknown'],
    'the route, not the address',
  )
})

t.test('a quiet level is quiet', async t => {
  const { endpoint } = await useStore(t)
  const { TABLE_NAME, JWT_SECRET } = testConfig(endpoint)
  const service = await startService(t, { TABLE_NAME, JWT_SECRET, DYNAMODB_ENDPOINT: endpoint, PORT: '0' })
  await sendRaw(service.url, rawRequest('GET', '/health/live'))
  await until(async () => service.lines.some(line => line.includes('"answered"')))
  t.equal(service.lines.filter(line => line.includes('"answered"')).length, 1, 'one line a request at info')
  t.notOk(
    service.lines.some(line => line.includes(JWT_SECRET)),
    'the welcome shows no secret',
  )
})
