import t from 'tap'
import { quotaKey } from '#src/table/keys.ts'
import { utcDay } from '#src/table/time.ts'
import { newUser, onBedrock, startApp } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { scanFor } from '#test/support/fullUser.ts'
import { until } from '#test/support/listen.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'
import { keepTurn } from '#test/support/turns.ts'

type Test = Parameters<typeof startApp>[0]
type User = Awaited<ReturnType<typeof newUser>>

const me = '/api/ai/me'
const todayRow = ({ userId }: User) => {
  const { PK, SK } = quotaKey(userId, utcDay(Date.now()))
  return `${PK} ${SK}`
}

/** Two processes on one store: in one a model is slow, in the other everything is deleted meanwhile. */
async function startTwo(t: Test) {
  const bedrock = await startBedrock(t)
  const patient = {
    MODEL_FIRST_TOKEN_TIMEOUT_MS: '20000',
    MODEL_IDLE_TIMEOUT_MS: '20000',
    MODEL_TOTAL_TIMEOUT_MS: '40000',
  }
  const slow = await startApp(t, { ...onBedrock(bedrock.endpoint), ...patient })
  const other = await startApp(t)
  const anna = await newUser(slow)
  const elsewhere = await newUser(other, { userId: anna.userId })
  const asked = (count: number) => until(async () => bedrock.calls.length >= count)
  return { bedrock, slow, anna, elsewhere, asked, store: await useStore(t) }
}

const late = (text: string) => answer([text], { waitMs: 2_500 })

t.test('answers that come after the deletion leave nothing, whichever process deletes', async t => {
  for (const streamed of [false, true]) {
    const { bedrock, slow, anna, elsewhere, asked, store } = await startTwo(t)
    const { conversationId } = await keepTurn(slow, anna.userId, {})
    bedrock.enqueue(late('one'), late('two'), late('three'))
    const send = streamed ? anna.stream : anna.chat
    const running = [
      send({ message: 'in a new conversation' }, { 'idempotency-key': 'k' }),
      send({ message: 'in an old conversation', conversationId }),
      anna.call('POST', '/api/ai/workout-plan/generate', {
        payload: { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: [] },
      }),
    ]
    const answers = Promise.all(running)
    await asked(3)
    t.equal((await (streamed ? anna : elsewhere).call('DELETE', me)).statusCode, 200)
    for (const answered of await answers) t.equal(answered.statusCode, 200, 'answered all the same')
    await slow.close()
    t.same(await scanFor(store, anna.userId), [todayRow(anna)], streamed ? 'streamed' : 'as JSON')
  }
})

t.test('a write that another process has on its way is found by the last pass', async t => {
  const store = await useStore(t)
  const proxy = await startStoreProxy(t, store.endpoint, name => (name === 'BatchWriteItem' ? { waitMs: 500 } : 'pass'))
  const writer = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint })
  const eraser = await startApp(t)
  const anna = await newUser(writer)
  const elsewhere = await newUser(eraser, { userId: anna.userId })
  const payload = { date: '2024-05-01', weightKg: 70 }
  const writing = Promise.all([anna.call('POST', '/api/ai/athlete/measurements', { payload })])
  await until(async () => proxy.calls.includes('BatchWriteItem'))
  t.equal((await elsewhere.call('DELETE', me)).statusCode, 200)
  t.match(await writing, [{ statusCode: 200 }])
  await writer.close()
  t.same(await scanFor(store, anna.userId), [todayRow(anna)])
})

t.test('what the user begins after the deletion stays, also while an old answer is on its way', async t => {
  const { bedrock, slow, anna, elsewhere, asked, store } = await startTwo(t)
  bedrock.enqueue(late('old'))
  // `inject` sends when somebody waits for its answer.
  const running = Promise.all([anna.chat({ message: 'an old question' })])
  await asked(1)
  await elsewhere.call('DELETE', me)
  await elsewhere.call('PUT', '/api/ai/preferences', { payload: { allergies: ['peanuts'] } })
  const entry = { date: '2024-05-01', weightKg: 70 }
  await elsewhere.call('POST', '/api/ai/athlete/measurements', { payload: entry })
  const anew = (await elsewhere.chat({ message: 'How many sets for my back?' })).json()
  const [answered] = await running
  const old = answered.json()
  await slow.close()
  t.same(await scanFor(store, old.conversationId).then(keys => keys.filter(key => key.startsWith('USER#'))), [])
  t.match((await elsewhere.get('/api/ai/preferences')).json(), { allergies: ['peanuts'] })
  t.match((await elsewhere.get('/api/ai/athlete/measurements?from=2024-05-01&to=2024-05-01')).json().measurements, [
    entry,
  ])
  const { conversations } = (await elsewhere.get('/api/ai/conversations')).json()
  t.match(conversations, [{ conversationId: anew.conversationId }])
  t.equal(conversations.length, 1)
})
