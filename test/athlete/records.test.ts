import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import t from 'tap'
import { ulid } from 'ulid'
import { batchWrite, putOf } from '#src/table/batch.ts'
import { logKey, userPartition } from '#src/table/keys.ts'
import { newUser, startApp, testConfig } from '#test/support/app.ts'
import { until } from '#test/support/listen.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { startService } from '#test/support/service.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'
import { countRows } from '#test/support/turns.ts'
import { day, logs, noon, post, profileUrl, start } from './support.ts'

for (const { url, list, least } of logs) {
  t.test(`${list}: a lost answer of the store, or a failure in the middle, leaves no double`, async t => {
    const store = await useStore(t)
    const calls: string[] = []
    let fateOf = (_operation: string, _nth: number): 'pass' | 'lose' | 'refuse' => 'pass'
    const proxy = await startStoreProxy(t, store.endpoint, operation => fateOf(operation, calls.push(operation)))
    const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint }, () => noon)
    const anna = await newUser(app)
    const lostOnce = () => {
      let lost = false
      return (operation: string) => {
        if (lost || operation !== 'BatchWriteItem') return 'pass'
        lost = true
        return 'lose'
      }
    }
    fateOf = lostOnce()
    const kept = (await post(anna, url, { date: day(0), ...least })).json()
    t.same((await anna.get(url)).json()[list], [kept], 'the SDK wrote it again')
    // Moving it: the old entry goes, then the store is gone before the new one is there.
    let writes = 0
    fateOf = operation => (operation === 'BatchWriteItem' && ++writes > 1 ? 'refuse' : 'pass')
    const moved = { ...kept, date: day(-2) }
    expectProblem(t, fromInject(await post(anna, url, moved)), 'store_unavailable', 'in the middle')
    fateOf = () => 'pass'
    t.same((await post(anna, url, moved)).json(), moved)
    t.same((await anna.get(url)).json()[list], [moved], 'a repeat ends what was begun')
    fateOf = lostOnce()
    t.equal((await anna.call('DELETE', `${url}/${kept.id}`)).statusCode, 200)
    t.equal(await countRows(app, anna.userId), 0)
  })
}

t.test('an item that is no entry (any more) is passed over, and the pages go on', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const { url } = logs[0]
  const ids = [ulid(1), ulid(2), ulid(3)]
  for (const id of ids) await post(anna, url, { id, date: day(0), weightKg: 70 })
  const broken = { id: ids[1], date: day(0), weightKg: 'heavy' }
  const Item = { ...logKey(anna.userId, 'MEASUREMENT', day(0), ids[1] ?? ''), ...broken }
  await batchWrite(app.store.client, app.store.tableName, [putOf(Item)])
  const first = (await anna.get(`${url}?limit=2`)).json()
  t.match(first.measurements, [{ id: ids[2] }])
  t.match((await anna.get(`${url}?limit=2&cursor=${first.nextCursor}`)).json(), { measurements: [{ id: ids[0] }] })
})

t.test('what is stored: an item by day, and one that leads from its id to it', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const id = ulid()
  await post(anna, logs[1].url, { id, date: day(0), kcal: 5 })
  await anna.call('PUT', profileUrl, { payload: {} })
  const { Items = [] } = await app.store.client.send(
    new QueryCommand({
      TableName: app.store.tableName,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': userPartition(anna.userId) },
    }),
  )
  t.same(
    Items.map(({ SK }) => SK),
    [`DAY_OF_NUTRITION#${id}`, `NUTRITION#${day(0)}#${id}`, 'PROFILE'],
  )
})

t.test('at the most talkative level no log line holds what was measured or eaten', async t => {
  const store = await useStore(t)
  let down = false
  const proxy = await startStoreProxy(t, store.endpoint, () => (down ? 'fail' : 'pass'))
  const { TABLE_NAME, JWT_SECRET } = testConfig(store.endpoint)
  const service = await startService(t, {
    TABLE_NAME,
    JWT_SECRET,
    DYNAMODB_ENDPOINT: proxy.endpoint,
    LOG_LEVEL: 'trace',
    PORT: '0',
  })
  const { authorization } = await newUser(await startApp(t))
  const send = async (method: 'POST' | 'PUT', url: string, payload: object) => {
    const headers = { authorization, 'content-type': 'application/json' }
    return (await fetch(`${service.url}${url}`, { method, headers, body: JSON.stringify(payload) })).status
  }
  const statuses = []
  for (down of [false, true]) {
    statuses.push(
      await send('PUT', profileUrl, { weightKg: 71.4142, birthDate: '1987-05-04' }),
      await send('POST', logs[0].url, { date: '2026-01-02', weightKg: 71.4142 }),
      await send('POST', logs[1].url, { date: '2026-01-02', kcal: 1234.5678, note: 'zebrasecret' }),
      await send('POST', logs[1].url, { date: '2026-01-02', kcal: 'zebrasecret', note: 'zebrasecret' }),
      await send('PUT', profileUrl, { birthDate: '2887-05-04', timeZone: 'zebrasecret' }),
    )
  }
  t.same(statuses, [200, 200, 200, 400, 400, 503, 503, 503, 400, 400])
  await until(async () => service.lines.filter(line => line.includes('"answered"')).length === statuses.length)
  t.notMatch(service.lines.join('\n'), /71\.4142|1234\.5678|zebrasecret|[12]?887-05-04|2026-01-02/)
})
