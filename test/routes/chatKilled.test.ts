import t from 'tap'
import { newUser, onBedrock, startApp, testConfig } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { openStream, until } from '#test/support/listen.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'

const question = 'How long should I rest between heavy sets?'

async function rehearse(t: Parameters<typeof startService>[0]) {
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
