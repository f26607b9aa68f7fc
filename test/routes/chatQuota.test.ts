import t from 'tap'
import { nextUtcMidnight } from '#src/quota/quota.ts'
import { newUser, onBedrock, startApp, testConfig } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'
import { seededRandom, startStoreProxy } from '#test/support/storeProxy.ts'

const question = 'How long should I rest between heavy sets?'
/** A thousand requests in one process take a while: what is counted here is calls, and none may be a retry. */
const patient = {
  STORE_TIMEOUT_MS: '60000',
  MODEL_FIRST_TOKEN_TIMEOUT_MS: '60000',
  MODEL_IDLE_TIMEOUT_MS: '60000',
  MODEL_TOTAL_TIMEOUT_MS: '60000',
}

for (const streamed of [false, true]) {
  t.test(
    `of 1,000 parallel requests of a new user exactly 10 reach the model (${streamed ? 'SSE' : 'JSON'})`,
    { timeout: 90_000 },
    async t => {
      const bedrock = await startBedrock(t)
      const app = await startApp(t, { ...onBedrock(bedrock.endpoint), ...patient })
      const anna = await newUser(app)
      const ask = streamed ? anna.stream : anna.chat
      const answers = await Promise.all(Array.from({ length: 1000 }, () => ask({ message: question })))
      const statuses = Map.groupBy(answers, ({ statusCode }) => statusCode)
      t.equal(bedrock.calls.length, 10, 'by the count of the stand-in')
      t.equal(statuses.get(200)?.length, 10)
      t.equal(statuses.get(429)?.length, 990)
      t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 10, requestsRemaining: 0 })
      t.equal((await anna.get('/api/ai/conversations')).json().conversations.length, 10)
    },
  )
}

t.test(
  'with 30 % of the store’s answers lost nobody gets more than the limit, and what was not delivered is not charged',
  { timeout: 90_000 },
  async t => {
    const bedrock = await startBedrock(t)
    const store = await useStore(t)
    const random = seededRandom(7)
    let losing = true
    const proxy = await startStoreProxy(t, store.endpoint, () => (losing && random() < 0.3 ? 'lose' : 'pass'))
    losing = false
    const app = await startApp(t, { ...onBedrock(bedrock.endpoint), ...patient, DYNAMODB_ENDPOINT: proxy.endpoint })
    losing = true
    const anna = await newUser(app)
    const answers = await Promise.all(Array.from({ length: 200 }, () => anna.chat({ message: question })))
    losing = false
    await app.quota.settled()
    const delivered = answers.filter(({ statusCode }) => statusCode === 200).length
    t.ok(delivered <= 10)
    t.same(new Set(answers.map(({ statusCode }) => statusCode)).difference(new Set([200, 429, 503])), new Set())
    t.match(
      (await anna.get('/api/ai/rate-limit')).json(),
      { requestsUsed: delivered },
      'charged for what was delivered',
    )
    t.ok(bedrock.calls.length <= 10 + answers.filter(({ statusCode }) => statusCode === 503).length)
  },
)

t.test('two processes on one store: together exactly 10', { timeout: 90_000 }, async t => {
  const bedrock = await startBedrock(t)
  const { endpoint } = await useStore(t)
  const settings = { ...testSettings(endpoint), ...onBedrock(bedrock.endpoint), ...patient }
  const services = await Promise.all([startService(t, settings), startService(t, settings)])
  const app = await startApp(t)
  const anna = await newUser(app)
  const answers = await Promise.all(
    Array.from({ length: 100 }, async (_, at) => {
      const response = await services[at % 2]?.chat(anna.authorization, { message: question })
      return response?.status
    }),
  )
  t.equal(answers.filter(status => status === 200).length, 10)
  t.equal(answers.filter(status => status === 429).length, 90)
  t.equal(bedrock.calls.length, 10)
})

t.test('a restart forgets nothing', async t => {
  const { endpoint } = await useStore(t)
  const first = await startApp(t, { QUOTA_FREE: '3' })
  const anna = await newUser(first)
  await anna.chat({ message: question })
  await anna.chat({ message: question })
  await first.close()
  const second = await startApp(t, { QUOTA_FREE: '3', DYNAMODB_ENDPOINT: endpoint })
  const again = await newUser(second, { userId: anna.userId })
  t.match((await again.chat({ message: question })).json(), { remainingRequests: 0 })
  t.equal((await again.chat({ message: question })).statusCode, 429)
})

t.test('premium has its own limit; midnight brings new requests, to the second', async t => {
  const bedrock = await startBedrock(t)
  // A midnight to come: tokens are issued by the real clock, and none may come from the future.
  const midnight = nextUtcMidnight(Date.now()) + 86_400_000
  let nowMs = midnight - 2_000
  const app = await startApp(t, { ...onBedrock(bedrock.endpoint), QUOTA_FREE: '1', QUOTA_PREMIUM: '2' }, () => nowMs)
  const anna = await newUser(app, { tier: 'premium' })
  const userId = anna.userId
  t.match((await anna.chat({ message: question })).json(), { remainingRequests: 1 })
  bedrock.enqueue(answer(['across midnight'], { waitMs: 50 }))
  const across = anna.chat({ message: question })
  await new Promise(resolve => setTimeout(resolve, 25))
  nowMs += 3000
  t.match((await across).json(), { remainingRequests: 0 }, 'charged to the day it began in')
  t.match((await anna.get('/api/ai/rate-limit')).json(), {
    tier: 'premium',
    requestsUsed: 0,
    requestsRemaining: 2,
    resetAt: new Date(midnight + 86_400_000).toISOString(),
  })
  const free = await newUser(app, { userId })
  t.equal((await free.chat({ message: question })).statusCode, 200)
  const refused = await free.chat({ message: question })
  t.equal(refused.headers['retry-after'], String(86_400 - 1))
})

function testSettings(endpoint: string): Record<string, string> {
  const { TABLE_NAME, DYNAMODB_ENDPOINT, JWT_SECRET } = testConfig(endpoint)
  return { TABLE_NAME, DYNAMODB_ENDPOINT, JWT_SECRET, PORT: '0', LOG_LEVEL: 'info', BURST_PER_MINUTE: '0' }
}
