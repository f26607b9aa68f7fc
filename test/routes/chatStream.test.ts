import t from 'tap'
import { eventsOf, newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { listen, openStream, until } from '#test/support/listen.ts'

const question = 'How long should I rest between heavy sets?'

t.test('a streamed answer: start, deltas, end; the same turn as JSON would keep', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  bedrock.enqueue(answer(['Two ', 'to five ', 'minutes.']))
  const streamed = await anna.stream({ message: question })
  t.equal(streamed.statusCode, 200)
  t.equal(streamed.headers['content-type'], 'text/event-stream')
  t.match(streamed.headers.ratelimit, /^"daily";r=9;t=\d+$/)
  const events = eventsOf(streamed.body)
  t.same(
    events.map(({ event }) => event),
    ['start', 'delta', 'delta', 'delta', 'end'],
  )
  t.equal(events.flatMap(({ data }) => data.text ?? []).join(''), 'Two to five minutes.')
  const end = events.at(-1)?.data ?? {}
  t.match(end, { source: 'model', remainingRequests: 9, stopReason: 'end' })
  t.notOk('reply' in end)
  t.match(events[0]?.data, { conversationId: end.conversationId, messageId: end.messageId })
  const read = (await anna.get(`/api/ai/conversations/${end.conversationId}`)).json()
  t.equal(read.messages[1].content, 'Two to five minutes.')
})

t.test('what is refused before the first event is an ordinary problem', async t => {
  const app = await startApp(t, { QUOTA_FREE: '1' })
  const anna = await newUser(app)
  t.equal((await anna.stream({ message: '' })).json().code, 'invalid_request')
  await anna.stream({ message: question })
  const refused = await anna.stream({ message: question })
  t.equal(refused.statusCode, 429)
  t.equal(refused.headers['content-type'], 'application/problem+json')
  t.match(refused.json(), { code: 'quota_exceeded' })
  t.ok(Number(refused.headers['retry-after']) > 0)
})

t.test(
  'the client leaves in the middle: what was shown is kept as interrupted, charged, and the model is drained',
  async t => {
    const bedrock = await startBedrock(t)
    const app = await startApp(t, onBedrock(bedrock.endpoint))
    const url = await listen(app)
    const anna = await newUser(app)
    bedrock.enqueue(answer(['one ', 'two ', 'three ', 'four '], { betweenMs: 60 }))
    const open = await openStream(url, anna.authorization, { message: question })
    let seen = ''
    while (!seen.includes('two ')) seen += (await open.next()) ?? ''
    open.leave()
    const [conversation] = await until(async () => {
      const { conversations } = (await anna.get('/api/ai/conversations')).json()
      return conversations.length > 0 && conversations
    })
    const { messages } = (await anna.get(`/api/ai/conversations/${conversation.conversationId}`)).json()
    t.match(messages[1], { interrupted: true, source: 'model', content: /^one two / })
    t.notMatch(messages[1].content, 'four')
    t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 1 })
    const usage = await until(async () => {
      const report = (await anna.get('/api/ai/usage')).json()
      return report.calls > 0 && report
    })
    t.match(usage.days[0].abilities[0], {
      inputTokens: bedrock.reported().input,
      outputTokens: bedrock.reported().output,
      estimatedCalls: 0,
    })
    bedrock.enqueue(answer(['on it goes']))
    const next = await anna.chat({ message: 'and then?', conversationId: conversation.conversationId })
    t.equal(next.json().reply, 'on it goes')
    t.same(
      bedrock.calls.at(-1)?.body.messages.map(({ role }) => role),
      ['user', 'assistant', 'user'],
    )
  },
)

t.test('the client leaves before the first word: nothing is kept or charged, the cost is settled', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const url = await listen(app)
  const anna = await newUser(app)
  bedrock.enqueue(answer(['too late'], { waitMs: 300 }))
  const open = await openStream(url, anna.authorization, { message: question })
  await until(async () => bedrock.calls.length === 1)
  open.leave()
  await until(async () => (await anna.get('/api/ai/usage')).json().calls > 0)
  await until(async () => (await anna.get('/api/ai/rate-limit')).json().requestsUsed === 0)
  t.same((await anna.get('/api/ai/conversations')).json().conversations, [])
  t.equal((await anna.get('/api/ai/usage')).json().tokens, bedrock.reported().input + bedrock.reported().output)
})

t.test('with a key the answer is finished for a client that lost its network, and waits for it', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const url = await listen(app)
  const anna = await newUser(app)
  const key = { 'idempotency-key': 'tunnel' }
  bedrock.enqueue(answer(['one ', 'two ', 'three'], { betweenMs: 50 }))
  const open = await openStream(url, anna.authorization, { message: question }, key)
  await open.next()
  open.leave()
  const again = await until(async () => {
    const answered = await anna.stream({ message: question }, key)
    return answered.statusCode === 200 && answered
  })
  t.equal(again.headers['idempotency-replayed'], 'true')
  t.match(eventsOf(again.body), [
    { event: 'start' },
    { event: 'delta', data: { text: 'one two three' } },
    { event: 'end', data: { source: 'model', remainingRequests: 9 } },
  ])
  t.notOk('interrupted' in (eventsOf(again.body).at(-1)?.data ?? {}))
  t.equal(bedrock.calls.length, 1)
})

t.test(
  'a model that breaks off in the middle: an error event, the text kept as interrupted, the unit given back',
  async t => {
    const bedrock = await startBedrock(t)
    const app = await startApp(t, onBedrock(bedrock.endpoint))
    const anna = await newUser(app)
    for (const by of ['cut', 'hang', 'end', 'modelStreamErrorException'] as const) {
      const before = bedrock.calls.length
      bedrock.enqueue(answer(['Half an ', 'answer', ' is '], { break: { after: 2, by } }))
      const streamed = eventsOf((await anna.stream({ message: question })).body)
      t.equal(streamed.at(-1)?.event, 'error', by)
      t.match(streamed.at(-1)?.data, { status: by === 'hang' ? 504 : 503, code: /^model_/ })
      t.equal(bedrock.calls.length, before + 1, 'no second try after text was shown')
      const conversationId = String(streamed[0]?.data.conversationId)
      const { messages } = (await anna.get(`/api/ai/conversations/${conversationId}`)).json()
      t.match(messages, [{ role: 'user' }, { role: 'assistant', interrupted: true, content: /^Half an/ }])
      const next = await anna.chat({ message: 'go on', conversationId })
      t.equal(next.statusCode, 200, 'the conversation goes on')
    }
    t.match(
      (await anna.get('/api/ai/rate-limit')).json(),
      { requestsUsed: 4 },
      'only the four that were answered count',
    )
  },
)
