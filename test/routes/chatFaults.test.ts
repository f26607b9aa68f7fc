import t from 'tap'
import { eventsOf, newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, fails, type Script, startBedrock, throttled } from '#test/support/bedrock.ts'

const known = 'How long should I rest between heavy sets?'
const unknown = 'zzxq vvkj wwpl'
const fallbackOff = { BEDROCK_FALLBACK_MODEL_ID: 'none' }

const faults: [string, () => Script, string, number][] = [
  ['throttled', () => throttled(), 'model_unavailable', 503],
  ['5xx', () => fails(503, 'ServiceUnavailableException'), 'model_unavailable', 503],
  ['no access', () => fails(403, 'AccessDeniedException'), 'model_unavailable', 503],
  ['cut', () => ({ kind: 'cut' }), 'model_unavailable', 503],
  ['garbage', () => ({ kind: 'malformed' }), 'model_invalid_output', 502],
  ['an end without words', () => answer([]), 'model_invalid_output', 502],
]

for (const streamed of [false, true]) {
  t.test(`the model fails before the first word, ${streamed ? 'streamed' : 'as JSON'}`, async t => {
    const bedrock = await startBedrock(t)
    const app = await startApp(t, { ...onBedrock(bedrock.endpoint), ...fallbackOff })
    for (const [name, fault, code, status] of faults) {
      const anna = await newUser(app)
      bedrock.answerBy(fault)
      const ask = async (message: string) => {
        if (!streamed) return (await anna.chat({ message })).json()
        const events = eventsOf((await anna.stream({ message })).body)
        const text = events.flatMap(({ data }) => data.text ?? []).join('')
        return { reply: text, ...events.at(-1)?.data }
      }
      const byRules = await ask(known)
      t.match(
        byRules,
        { source: 'rules', degraded: { reason: String }, remainingRequests: 10 },
        `${name}: the rules answer`,
      )
      t.ok(byRules.reply.length > 50)
      t.match(await ask(unknown), { status, code }, `${name}: a problem where the rules have no answer`)
      t.match(
        (await anna.get('/api/ai/rate-limit')).json(),
        { requestsUsed: 0, requestsRemaining: 10 },
        `${name}: given back`,
      )
      const { conversations } = (await anna.get('/api/ai/conversations')).json()
      t.equal(conversations.length, 1, `${name}: only the answered turn is kept`)
      bedrock.answerBy(() => answer(['fine again']))
      const { conversationId } = conversations[0]
      const next = (await anna.chat({ message: known, conversationId })).json()
      t.match(next, { reply: 'fine again', source: 'model' }, `${name}: the conversation goes on`)
      t.same(
        bedrock.calls.at(-1)?.body.messages.map(({ role }) => role),
        ['user', 'assistant', 'user'],
        `${name}: and alternates`,
      )
    }
  })
}

t.test('a model that hangs ends in 504, given back', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, {
    ...onBedrock(bedrock.endpoint),
    ...fallbackOff,
    MODEL_FIRST_TOKEN_TIMEOUT_MS: '150',
    MODEL_IDLE_TIMEOUT_MS: '150',
    MODEL_TOTAL_TIMEOUT_MS: '600',
  })
  const anna = await newUser(app)
  bedrock.answerBy(() => ({ kind: 'hang' }))
  t.match((await anna.chat({ message: unknown })).json(), { status: 504, code: 'model_timeout' })
  t.match(eventsOf((await anna.stream({ message: unknown })).body).at(-1), {
    event: 'error',
    data: { code: 'model_timeout' },
  })
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0 })
})

t.test('the fallback model answers where the first one cannot', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  bedrock.answerBy(({ modelId }) => (modelId.includes('5-5') ? throttled() : answer(['by the other one'])))
  const { conversationId, source, reply } = (await anna.chat({ message: known })).json()
  t.match({ source, reply }, { source: 'model', reply: 'by the other one' })
  const { messages } = (await anna.get(`/api/ai/conversations/${conversationId}`)).json()
  t.match(messages[1].model, 'haiku-4-5')
})

t.test('a refusal costs its unit and says something kind', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  for (const stop of ['refusal', 'guardrail_intervened', 'content_filtered']) {
    bedrock.enqueue(answer([], { stop }))
    const refused = (await anna.chat({ message: known })).json()
    t.match(refused, { source: 'model', stopReason: 'refusal' }, stop)
    t.ok(refused.reply.length > 20)
  }
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 3 })
})

t.test('an answer cut short at max_tokens says so', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  bedrock.enqueue(answer(['a long ans'], { stop: 'max_tokens' }))
  t.match((await anna.chat({ message: known })).json(), { reply: 'a long ans', stopReason: 'max_tokens' })
})
