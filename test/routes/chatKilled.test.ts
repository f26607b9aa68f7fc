import t from 'tap'
import { newUser, onBedrock, startApp, testConfig } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { openStream, until } from '#test/support/listen.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'

const question = 'How long should I rest between heavy sets?'

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
    ...settings,
  })
  // A second one, that lives: it shows what the store says after the first one's end.
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  return { bedrock, service, app, anna: await newUser(app) }
}

t.test('kill -9 in the middle of a stream: the conversation goes on, at most one unit is spent', async t => {
  const { bedrock, service, anna } = await rehearse(t)
  const { conversationId } = (await anna.chat({ message: 'hello coach, how many sets should I do?' })).json()
  bedrock.enqueue(answer(['one ', 'two ', 'three ', 'four'], { betweenMs: 200 }))
  const open = await openStream(service.url, anna.authorization, { message: question, conversationId })
  let seen = ''
  while (!seen.includes('two ')) seen += (await open.next()) ?? ''
  t.equal(await service.end('SIGKILL'), 'SIGKILL')
  await t.rejects(async () => {
    while ((await open.next()) !== undefined);
  }, 'the client sees that the connection broke')
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 2 })
  const read = (await anna.get(`/api/ai/conversations/${conversationId}`)).json()
  t.equal(read.messages.length, 2, 'the history holds whole turns only')
  const next = await anna.chat({ message: question, conversationId })
  t.match(next.json(), { source: 'model', remainingRequests: 7 })
  t.same(
    bedrock.calls.at(-1)?.body.messages.map(({ role }) => role),
    ['user', 'assistant', 'user'],
  )
})

t.test('SIGTERM in the middle of a stream: it ends whole, then the process does', async t => {
  const { bedrock, service, anna } = await rehearse(t)
  bedrock.enqueue(answer(['one ', 'two ', 'three ', 'four'], { betweenMs: 100 }))
  const open = await openStream(service.url, anna.authorization, { message: question })
  let seen = ''
  while (!seen.includes('one ')) seen += (await open.next()) ?? ''
  const ended = service.end('SIGTERM')
  for (let piece = await open.next(); piece !== undefined; piece = await open.next()) seen += piece
  t.match(seen, /four[\s\S]*event: end/)
  t.equal(await ended, 0)
  const { conversations } = (await anna.get('/api/ai/conversations')).json()
  t.equal(conversations.length, 1)
  const usage = await until(async () => {
    const report = (await anna.get('/api/ai/usage')).json()
    return report.calls > 0 && report
  })
  t.equal(usage.tokens, bedrock.reported().input + bedrock.reported().output, 'the cost is settled')
})

t.test(
  'SIGTERM while an answer takes longer than is left: it is kept as far as it came, given back and settled',
  async t => {
    const { bedrock, service, anna } = await rehearse(t, { CLOSING_MS: '500', MODEL_IDLE_TIMEOUT_MS: '30000' })
    bedrock.enqueue(answer(['one ', 'two ', 'never'], { break: { after: 2, by: 'hang' } }))
    const open = await openStream(service.url, anna.authorization, { message: question })
    let seen = ''
    while (!seen.includes('two ')) seen += (await open.next()) ?? ''
    const ended = service.end('SIGTERM')
    for (let piece = await open.next(); piece !== undefined; piece = await open.next()) seen += piece
    t.match(seen, /event: error\ndata: .*model_timeout/)
    t.equal(await ended, 0)
    const { conversations } = (await anna.get('/api/ai/conversations')).json()
    const { messages } = (await anna.get(`/api/ai/conversations/${conversations[0]?.conversationId}`)).json()
    t.match(messages[1], { content: 'one two ', interrupted: true })
    t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0 })
    t.match((await anna.get('/api/ai/usage')).json().days[0].abilities[0], { estimatedCalls: 1 })
  },
)

t.test('SIGTERM while a call is drained for a client that left: the cost is settled before the end', async t => {
  const { bedrock, service, anna } = await rehearse(t, { CLOSING_MS: '300', MODEL_IDLE_TIMEOUT_MS: '30000' })
  bedrock.enqueue(answer(['one ', 'never'], { break: { after: 1, by: 'hang' } }))
  const open = await openStream(service.url, anna.authorization, { message: question })
  let seen = ''
  while (!seen.includes('one ')) seen += (await open.next()) ?? ''
  open.leave()
  await until(async () => (await anna.get('/api/ai/conversations')).json().conversations.length === 1)
  t.equal(await service.end('SIGTERM'), 0)
  t.match((await anna.get('/api/ai/usage')).json(), { calls: 1 })
})
