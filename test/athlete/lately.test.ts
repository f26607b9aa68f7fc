import t from 'tap'
import { ulid } from 'ulid'
import { readLately } from '#src/athlete/lately.ts'
import { batchWrite, putOf } from '#src/table/batch.ts'
import { logKey } from '#src/table/keys.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'
import { day, logs, noon, post, start } from './support.ts'

t.test('lately: the last 35 days, weights with the newest last, energy summed by day', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  t.same(await readLately(app.athleteData, anna, day(0)), { weights: [], intake: [], unseen: [] })
  const [measurements, nutrition] = logs
  for (const [after, figures] of [
    [-34, { weightKg: 74 }],
    [-35, { weightKg: 90 }],
    [0, { weightKg: 72, waistCm: 80 }],
    [-3, { waistCm: 81 }],
    [-1, { weightKg: 73 }],
    [1, { weightKg: 60 }],
  ] as const)
    await post(anna, measurements.url, { date: day(after), ...figures })
  for (const [after, kcal] of [
    [0, 500],
    [-34, 2_000],
    [0, 250.5],
    [-35, 9_000],
    [-2, 0],
  ] as const)
    await post(anna, nutrition.url, { date: day(after), kcal })
  t.same(await readLately(app.athleteData, anna, day(0)), {
    weights: [
      { date: day(-34), weightKg: 74 },
      { date: day(-1), weightKg: 73 },
      { date: day(0), weightKg: 72 },
    ],
    intake: [
      { date: day(-34), kcal: 2_000 },
      { date: day(-2), kcal: 0 },
      { date: day(0), kcal: 750.5 },
    ],
    unseen: [],
  })
})

t.test('lately: one bounded read of each kind, which never shows half a day as a whole one', async t => {
  const store = await useStore(t)
  const proxy = await startStoreProxy(t, store.endpoint, () => 'pass')
  const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint }, () => noon)
  const { userId, token } = await newUser(app)
  const items = Array.from({ length: 1_100 }, (_, at) => {
    const entry = { id: ulid(at), date: day(-Math.floor(at / 110)), kcal: 10 }
    return { ...logKey(userId, 'NUTRITION', entry.date, entry.id), ...entry }
  })
  await batchWrite(app.store.client, app.store.tableName, items.map(putOf))
  const before = proxy.calls.length
  const { intake } = await readLately(app.athleteData, { userId, token }, day(0))
  t.same(proxy.calls.slice(before), ['Query', 'Query'])
  t.same(
    intake,
    Array.from({ length: 9 }, (_, at) => ({ date: day(at - 8), kcal: 1_100 })),
    'the tenth day was cut, so it is not known',
  )
})
