import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { ulid } from 'ulid'
import { createContexts } from '#src/athlete/context.ts'
import { droppingAfter } from '#src/athlete/contextDrop.ts'
import type { AthleteData } from '#src/athlete/port.ts'
import { CoachError } from '#src/errors.ts'
import { batchWrite, putOf } from '#src/table/batch.ts'
import { contextKey } from '#src/table/keys.ts'
import { pack } from '#src/table/packed.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'
import { day, noon, post, type User } from './support.ts'

type Test = Parameters<typeof startApp>[0]

const hourMs = 3_600_000
const measurements = '/api/ai/athlete/measurements'

/** A service whose clock the test moves. */
async function start(t: Test) {
  const clock = { ms: noon }
  const app = await startApp(t, {}, () => clock.ms)
  return { app, clock, anna: await newUser(app) }
}

const rowOf = async (app: FastifyInstance, { userId }: { userId: string }) =>
  (
    await app.store.client.send(
      new GetCommand({ TableName: app.store.tableName, Key: contextKey(userId), ConsistentRead: true }),
    )
  ).Item

const textsOf = async (app: FastifyInstance, user: User) =>
  (await app.contexts.read(user)).records.map(({ text }) => text).join('\n')

/** The service's contexts over a port of the test's own. */
const contextsOver = (app: FastifyInstance, data: Partial<AthleteData>) =>
  createContexts({
    data: { ...app.athleteData, ...data },
    preferences: app.preferences,
    plans: app.plans,
    rows: app.contextRows,
    now: app.now,
  })

t.test('put together once, then kept for an hour: one read of the store', async t => {
  const store = await useStore(t)
  const proxy = await startStoreProxy(t, store.endpoint, () => 'pass')
  const clock = { ms: noon }
  const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint }, () => clock.ms)
  const anna = await newUser(app)
  const first = await app.contexts.read(anna)
  const row = await rowOf(app, anna)
  t.ok(row?.context instanceof Uint8Array)
  t.equal(row?.ttl, (noon + hourMs) / 1000)
  clock.ms += hourMs - 1_000
  const before = proxy.calls.length
  t.same(await app.contexts.read(anna), first, 'with the moment at which it was put together')
  t.same(proxy.calls.slice(before), ['GetItem'])
  clock.ms += 1_000
  const next = await app.contexts.read(anna)
  t.equal(
    next.asOf,
    new Date(noon + hourMs).toISOString(),
    'then anew, also where the store has not deleted the row yet',
  )
  t.same(await app.contexts.read(anna), next)
})

t.test('each user has a context of their own', async t => {
  const { app, anna } = await start(t)
  const ben = await newUser(app)
  await post(anna, measurements, { date: day(0), weightKg: 61.7 })
  t.match(await textsOf(app, anna), /61\.7 kg/)
  t.notMatch(await textsOf(app, ben), /61\.7/)
  await post(ben, measurements, { date: day(0), weightKg: 93 })
  t.ok((await rowOf(app, anna))?.context, 'a write of another user’s drops nothing')
  t.notOk(await rowOf(app, ben))
})

t.test('every write that it rests on drops it; a refused one does not', async t => {
  const { app, anna } = await start(t)
  const fill = async () => {
    await app.contexts.read(anna)
    if (!(await rowOf(app, anna))?.context) t.fail('nothing was kept')
  }
  const exercises = [{ name: 'Row', sets: [{ reps: 8 }] }]
  const [id, workoutId, foodId] = [ulid(), ulid(), ulid()]
  const meal = await anna.call('POST', '/api/ai/meal-plan/generate', {
    payload: { goals: ['health'], dietaryPreferences: [], allergies: [], calories: 2200, mealsPerDay: 4 },
  })
  const mealId: string = meal.json().planId
  const made = await anna.call('POST', '/api/ai/workout-plan/generate', {
    payload: { goals: ['strength'], duration: 4, daysPerWeek: 3, equipment: ['dumbbells'] },
  })
  const planId: string = made.json().planId
  const adapted = await anna.call('POST', `/api/ai/workout-plan/${planId}/adapt`, {
    payload: { reason: 'missed_week', details: 'week 2' },
  })
  const accept = `/api/ai/workout-plan/${planId}/adapt/${adapted.json().proposalId}/accept`
  const csv =
    'Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n2040-03-01 10:00:00,"Push","Bench Press (Barbell)",1,80,5,0,0,"","",\n'
  const writes: [string, () => ReturnType<User['call']>][] = [
    ['PUT profile', () => anna.call('PUT', '/api/ai/athlete/profile', { payload: { heightCm: 171 } })],
    ['PUT preferences', () => anna.call('PUT', '/api/ai/preferences', { payload: { coachingStyle: 'strict' } })],
    ['POST measurement', () => post(anna, measurements, { id, date: day(0), weightKg: 70 })],
    ['POST the same again', () => post(anna, measurements, { id, date: day(-1), weightKg: 71 })],
    ['DELETE measurement', () => anna.call('DELETE', `${measurements}/${id}`)],
    ['POST food', () => post(anna, '/api/ai/athlete/nutrition', { id: foodId, date: day(0), kcal: 70 })],
    ['DELETE food', () => anna.call('DELETE', `/api/ai/athlete/nutrition/${foodId}`)],
    ['POST workout', () => post(anna, '/api/ai/athlete/workouts', { id: workoutId, date: day(0), exercises })],
    ['DELETE workout', () => anna.call('DELETE', `/api/ai/athlete/workouts/${workoutId}`)],
    [
      'POST import',
      () =>
        anna.call('POST', '/api/ai/athlete/import?weightUnit=kg', {
          payload: csv,
          headers: { 'content-type': 'text/csv' },
        }),
    ],
    ['PATCH plan active', () => anna.call('PATCH', `/api/ai/plans/${planId}`, { payload: { active: true } })],
    ['PATCH meal plan active', () => anna.call('PATCH', `/api/ai/plans/${mealId}`, { payload: { active: true } })],
    ['POST accept', () => anna.call('POST', accept)],
    ['POST undo', () => anna.call('POST', `/api/ai/workout-plan/${planId}/undo`)],
    ['POST swap', () => anna.call('POST', `/api/ai/meal-plan/${mealId}/swap`, { payload: { day: 1, meal: 1 } })],
    ['POST undo of the swap', () => anna.call('POST', `/api/ai/meal-plan/${mealId}/undo`)],
    ['PATCH plan inactive', () => anna.call('PATCH', `/api/ai/plans/${planId}`, { payload: { active: false } })],
    ['DELETE plan', () => anna.call('DELETE', `/api/ai/plans/${mealId}`)],
  ]
  for (const [name, write] of writes) {
    await fill()
    const answered = await write()
    t.equal(answered.statusCode, 200, `${name}: ${answered.body.slice(0, 200)}`)
    t.notOk(await rowOf(app, anna), `${name} drops it`)
  }
  await fill()
  const refused: [number, () => ReturnType<User['call']>][] = [
    [400, () => post(anna, measurements, { date: day(2), weightKg: 70 })],
    [400, () => anna.call('PUT', '/api/ai/athlete/profile', { payload: { timeZone: 'Nowhere' } })],
    [404, () => anna.call('DELETE', `${measurements}/${ulid()}`)],
    [409, () => anna.call('POST', `/api/ai/workout-plan/${planId}/undo`)],
  ]
  for (const [status, write] of refused) t.equal((await write()).statusCode, status)
  for (const url of [
    measurements,
    '/api/ai/athlete/profile',
    '/api/ai/preferences',
    '/api/ai/plans',
    '/api/ai/rate-limit',
  ])
    t.equal((await anna.get(url)).statusCode, 200)
  t.ok((await rowOf(app, anna))?.context, 'reads and refusals leave it')
})

t.test('what was read before a write is never kept after it', async t => {
  const { app, anna } = await start(t)
  await post(anna, measurements, { date: day(-1), weightKg: 61.7 })
  const contexts = contextsOver(app, {
    measurements: async (caller, days) => {
      const old = await app.athleteData.measurements(caller, days)
      await post(anna, measurements, { date: day(0), weightKg: 61.2 })
      return old
    },
  })
  t.notMatch(JSON.stringify(await contexts.read(anna)), /61\.2/, 'who began before the write may be told of before it')
  t.notOk(await rowOf(app, anna), 'but it is not kept')
  t.match(await textsOf(app, anna), /61\.2 kg/, 'so the next one sees the write')
})

t.test('a build that another one overtakes keeps nothing, and neither mixes with the other', async t => {
  const { app, anna } = await start(t)
  const slow = contextsOver(app, {
    profile: async caller => {
      const old = await app.athleteData.profile(caller)
      await anna.call('PUT', '/api/ai/athlete/profile', { payload: { heightCm: 171 } })
      // Begins after the write and is kept.
      await app.contexts.read(anna)
      return old
    },
  })
  t.match((await slow.read(anna)).records[0]?.text, /nothing is known/)
  t.match((await app.contexts.read(anna)).records[0]?.text, /171 cm/)
  t.ok((await rowOf(app, anna))?.context)
})

t.test('writers and readers at once: in the end what is kept has seen every write', async t => {
  const { app, anna } = await start(t)
  for (let round = 0; round < 5; round += 1) {
    const kg = 60 + round
    await Promise.all([
      ...Array.from({ length: 4 }, () => app.contexts.read(anna)),
      post(anna, measurements, { date: day(0), weightKg: kg }),
      ...Array.from({ length: 4 }, () => app.contexts.read(anna)),
    ])
    t.match(await textsOf(app, anna), new RegExp(`: ${kg} kg`), `round ${round}`)
  }
})

t.test('a context with a source that was down is not kept; without a source that never was there it is', async t => {
  const { app, anna } = await start(t)
  const gone = (connected: boolean) =>
    contextsOver(app, { workouts: async () => ({ seen: false, why: 'They are gone.', connected }) })
  t.same((await gone(true).read(anna)).unseen, ['They are gone.'])
  t.notOk((await rowOf(app, anna))?.context)
  t.same((await app.contexts.read(anna)).unseen, [], 'seen again as soon as it is back')
  await app.contextRows.drop(anna.userId)
  t.same((await gone(false).read(anna)).unseen, ['They are gone.'])
  t.ok((await rowOf(app, anna))?.context)
})

t.test('what is kept and cannot be read is put together anew', async t => {
  const { app, anna } = await start(t)
  for (const context of [await pack({ records: 'x' }), await pack(null), 'text', 7, undefined]) {
    const Item = { ...contextKey(anna.userId), ...(context === undefined ? {} : { context }), ttl: noon / 1000 + 60 }
    await batchWrite(app.store.client, app.store.tableName, [putOf(Item)])
    t.match((await app.contexts.read(anna)).records, [{ id: 'p' }])
    t.ok((await rowOf(app, anna))?.context instanceof Uint8Array)
  }
})

t.test('a lost answer of the store, or its failure, leaves neither an old context nor an error unsaid', async t => {
  const store = await useStore(t)
  let fate: 'pass' | 'lose' | 'refuse' = 'pass'
  let only: string | undefined
  let times = 0
  const proxy = await startStoreProxy(t, store.endpoint, operation => {
    if (operation !== only || times <= 0) return 'pass'
    times -= 1
    return fate
  })
  const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint }, () => noon)
  const anna = await newUser(app)
  await app.contexts.read(anna)
  ;[fate, only, times] = ['lose', 'DeleteItem', 1]
  t.equal((await post(anna, measurements, { date: day(0), weightKg: 61.7 })).statusCode, 200)
  t.match(await textsOf(app, anna), /61\.7 kg/)
  // The write is done, its drop never is: the writer hears of it, and a repeat mends it.
  ;[fate, only, times] = ['refuse', 'DeleteItem', 3]
  const entry = { id: ulid(), date: day(0), weightKg: 61.2 }
  t.equal((await post(anna, measurements, entry)).statusCode, 503)
  t.equal((await post(anna, measurements, entry)).statusCode, 200)
  t.match(await textsOf(app, anna), /61\.2 kg/)
  // The write is done but its answer never comes: it is dropped all the same.
  ;[fate, only, times] = ['lose', 'BatchWriteItem', 3]
  t.equal((await post(anna, measurements, { date: day(0), weightKg: 60.9 })).statusCode, 503)
  t.match(await textsOf(app, anna), /60\.9 kg/)
  ;[fate, only, times] = ['lose', 'PutItem', 1]
  await app.contextRows.drop(anna.userId)
  const built = await app.contexts.read(anna)
  t.same(await app.contexts.read(anna), built, 'to announce and to keep can be repeated')
})

t.test('dropping after a write: what it gives or throws stays as it is', async t => {
  const dropped: string[] = []
  const dropping = droppingAfter(async userId => void dropped.push(userId))
  t.equal(await dropping(async (userId: string, n: number) => `${userId}${n}`)('a', 1), 'a1')
  t.same(dropped, ['a'])
  await t.rejects(dropping(() => Promise.reject(new CoachError('not_found')))('b'), { code: 'not_found' })
  t.same(dropped, ['a'])
  await t.rejects(dropping(() => Promise.reject(new CoachError('store_unavailable')))('c'), {
    code: 'store_unavailable',
  })
  await t.rejects(dropping(() => Promise.reject(new TypeError('odd')))('d'), TypeError)
  t.same(dropped, ['a', 'c', 'd'])
  const broken = droppingAfter(() => Promise.reject(new CoachError('store_unavailable')))
  await t.rejects(broken(async () => 1)('e'), { code: 'store_unavailable' })
  await t.rejects(broken(() => Promise.reject(new TypeError('odd')))('f'), TypeError, 'the first fault counts')
})
