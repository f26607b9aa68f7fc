import t from 'tap'
import { ulid } from 'ulid'
import { batchWrite, putOf } from '#src/table/batch.ts'
import { logDayKey, logKey } from '#src/table/keys.ts'
import { day, expectRefused, idsOf, logs, post, start } from '#test/athlete/support.ts'
import { newUser } from '#test/support/app.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { startSwitchable } from '#test/support/switchable.ts'
import { countRows } from '#test/support/turns.ts'

const url = '/api/ai/athlete/workouts'
const least = { exercises: [{ name: 'My own thing', sets: [{ reps: 5 }] }] }
const whole = {
  title: 'Push day',
  minutes: 62.5,
  note: 'felt strong',
  exercises: [
    {
      name: 'Bench Press (Barbell)',
      exerciseId: 'barbell_bench_press',
      sets: [{ reps: 5, weightKg: 60, rir: 4.5, kind: 'warmup' }, { reps: 5, weightKg: 82.5, rir: 1 }, { reps: 0 }],
    },
    { name: 'Running', exerciseId: 'easy_run', sets: [{ seconds: 1_800, distanceM: 5_000 }] },
    { name: 'Carry the sofa', sets: [{ seconds: 60, kind: 'failure' }] },
  ],
}

t.test('kept, listed newest first, several a day, deleted', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const first = await post(anna, url, { date: day(-1), ...whole })
  t.equal(first.statusCode, 200)
  const { id } = first.json()
  t.same(first.json(), { id, date: day(-1), ...whole }, 'as it was sent, nothing added')
  const [low, high] = [ulid(1), ulid(2)]
  for (const own of [high, low]) await post(anna, url, { id: own, date: day(0), ...least })
  const later = (await post(anna, url, { date: day(1), ...least })).json()
  const listed = await anna.get(url)
  t.same(idsOf(listed, 'workouts'), [later.id, high, low, id])
  t.same(listed.json().workouts[3], first.json())
  t.equal(listed.json().nextCursor, undefined)
  const pages = []
  for (let query = 'limit=1'; query !== ''; ) {
    const page = await anna.get(`${url}?${query}`)
    pages.push(...idsOf(page, 'workouts'))
    const { nextCursor } = page.json()
    query = nextCursor ? `limit=1&cursor=${nextCursor}` : ''
  }
  t.same(pages, [later.id, high, low, id], 'page by page the same')
  t.same(idsOf(await anna.get(`${url}?from=${day(0)}&to=${day(0)}`), 'workouts'), [high, low])
  for (const own of [later.id, high, low, id])
    t.same((await anna.call('DELETE', `${url}/${own}`)).json(), { success: true })
  expectProblem(t, fromInject(await anna.call('DELETE', `${url}/${id}`)), 'not_found', 'twice')
  t.equal(await countRows(app, anna.userId), 0, 'nothing is left of them')
})

t.test('a repeat with the same id makes no second entry, and what is new in it counts', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const entry = { id: ulid(), date: day(-3), ...least }
  const answers = await Promise.all(Array.from({ length: 4 }, () => post(anna, url, entry)))
  for (const answered of answers) t.same(answered.json(), entry)
  const moved = { id: entry.id, date: day(-9), ...whole }
  t.same((await post(anna, url, moved)).json(), moved)
  t.same((await anna.get(url)).json().workouts, [moved])
  await anna.call('DELETE', `${url}/${entry.id}`)
  t.equal(await countRows(app, anna.userId), 0)
})

t.test('another user’s is the same 404 as one that never was', async t => {
  const app = await start(t)
  const [anna, eve] = [await newUser(app), await newUser(app)]
  const { id } = (await post(anna, url, { date: day(0), ...least })).json()
  const found = []
  for (const wanted of [id, ulid()]) {
    const answered = fromInject(await eve.call('DELETE', `${url}/${wanted}`))
    found.push({ ...expectProblem(t, answered, 'not_found', wanted), instance: '' })
  }
  t.same(found[0], found[1])
  t.same((await eve.get(url)).json(), { workouts: [] })
  for (const log of logs) t.equal((await anna.call('DELETE', `${log.url}/${id}`)).statusCode, 404, 'of another kind')
  t.same(idsOf(await anna.get(url), 'workouts'), [id])
})

t.test('an exercise that the catalogue knows for certain gets its id; a guess gets none', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const sets = [{ reps: 5 }]
  const names: [string, string | undefined][] = [
    ['Squat (Barbell)', 'barbell_back_squat'],
    ['bench press (BARBELL)', 'barbell_bench_press'],
    [' Pull\u0000 Up ', 'pull_up'],
    ['Hammer Curl (Cable)', undefined],
    ['Dedlift of doom', undefined],
  ]
  const exercises = names.map(([name]) => ({ name, sets }))
  const added = (await post(anna, url, { date: day(0), exercises })).json()
  t.same(
    added.exercises.map(({ exerciseId }: { exerciseId?: string }) => exerciseId),
    names.map(([, id]) => id),
  )
  t.equal(added.exercises[2].name, 'Pull Up', 'read as all texts are')
  t.same((await anna.get(url)).json().workouts, [added])
  const own = { name: 'Squat', exerciseId: 'barbell_front_squat', sets }
  const kept = (await post(anna, url, { date: day(0), exercises: [own] })).json()
  t.same(kept.exercises, [own], 'the athlete’s own choice stays')
})

t.test('each wrong field is named, and nothing is stored', async t => {
  const app = await start(t)
  const date = day(0)
  const of = (exercise: object) => ({ date, exercises: [{ name: 'x', sets: [{ reps: 1 }], ...exercise }] })
  const ofSet = (set: object) => of({ sets: [{ reps: 1 }, set] })
  await expectRefused(t, app, (user, payload) => post(user, url, payload), [
    [{}, '#/date'],
    [[], '#'],
    [{ date }, '#/exercises'],
    [{ date, exercises: [] }, '#/exercises'],
    [{ date, exercises: {} }, '#/exercises'],
    [{ date, exercises: [1] }, '#/exercises/0'],
    [{ date, exercises: Array(61).fill(least.exercises[0]) }, '#/exercises'],
    [{ ...least, date: day(2) }, '#/date'],
    [{ ...least, date: '1999-12-31' }, '#/date'],
    [{ ...least, date: '2026-02-30' }, '#/date'],
    [{ ...least, date, id: 'abc' }, '#/id'],
    [{ ...least, date, SK: 'PROFILE' }, '#/SK'],
    [{ ...least, date, title: '\u200b' }, '#/title'],
    [{ ...least, date, title: 'x'.repeat(121) }, '#/title'],
    [{ ...least, date, note: 'x'.repeat(1_001) }, '#/note'],
    [{ ...least, date, minutes: -1 }, '#/minutes'],
    [{ ...least, date, minutes: '60' }, '#/minutes'],
    [of({ name: '' }), '#/exercises/0/name'],
    [of({ name: ' \u0000 ' }), '#/exercises/0/name'],
    [of({ name: 'x'.repeat(121) }), '#/exercises/0/name'],
    [of({ name: 7 }), '#/exercises/0/name'],
    [of({ exerciseId: 'Bench Press' }), '#/exercises/0/exerciseId'],
    [of({ exerciseId: 'flying_carpet' }), '#/exercises/0/exerciseId'],
    [of({ sets: [] }), '#/exercises/0/sets'],
    [of({ sets: Array(61).fill({ reps: 1 }) }), '#/exercises/0/sets'],
    [of({ muscle: 'chest' }), '#/exercises/0/muscle'],
    [ofSet({}), '#/exercises/0/sets/1'],
    [ofSet({ rir: 2, kind: 'working' }), '#/exercises/0/sets/1'],
    [ofSet({ reps: 1.5 }), '#/exercises/0/sets/1/reps'],
    [ofSet({ reps: -1 }), '#/exercises/0/sets/1/reps'],
    [ofSet({ reps: '5' }), '#/exercises/0/sets/1/reps'],
    [ofSet({ reps: 1, weightKg: 1_501 }), '#/exercises/0/sets/1/weightKg'],
    [ofSet({ seconds: 86_401 }), '#/exercises/0/sets/1/seconds'],
    [ofSet({ distanceM: 1_000_001 }), '#/exercises/0/sets/1/distanceM'],
    [ofSet({ reps: 1, rir: 11 }), '#/exercises/0/sets/1/rir'],
    [ofSet({ reps: 1, kind: 'easy' }), '#/exercises/0/sets/1/kind'],
    [ofSet({ reps: 1, weightLb: 100 }), '#/exercises/0/sets/1/weightLb'],
  ])
})

t.test('a page ends where the store ends it, and the next one goes on', async t => {
  const app = await start(t)
  const { userId, get } = await newUser(app)
  const sets = Array.from({ length: 60 }, () => ({ reps: 12, weightKg: 61.25, seconds: 45, kind: 'working' }))
  const exercises = Array.from({ length: 10 }, (_, at) => ({ name: `Exercise ${at}`, sets }))
  const ids = Array.from({ length: 60 }, (_, at) => ulid(1_000 + at))
  const items = ids.flatMap(id => [
    { ...logDayKey(userId, 'WORKOUT', id), date: day(0) },
    { ...logKey(userId, 'WORKOUT', day(0), id), id, date: day(0), exercises },
  ])
  await batchWrite(app.store.client, app.store.tableName, items.map(putOf))
  const first = await get(`${url}?limit=100`)
  const found = idsOf(first, 'workouts')
  t.ok(found.length < 60, 'the items are more than one read of the store gives')
  let { nextCursor } = first.json()
  while (nextCursor) {
    const page = await get(`${url}?limit=100&cursor=${nextCursor}`)
    found.push(...idsOf(page, 'workouts'))
    nextCursor = page.json().nextCursor
  }
  t.same(found, ids.toReversed())
})

t.test('the store down is a 503; nothing of it costs a request of the day', async t => {
  const { app, storeDown } = await startSwitchable(t)
  const anna = await newUser(app)
  const entry = { id: ulid(), date: '2026-01-01', ...least }
  storeDown(true)
  for (const answered of [
    await post(anna, url, entry),
    await anna.get(url),
    await anna.call('DELETE', `${url}/${entry.id}`),
  ])
    expectProblem(t, fromInject(answered), 'store_unavailable', 'down')
  storeDown(false)
  t.equal((await post(anna, url, entry)).statusCode, 200)
  t.equal((await anna.get(`${url}?from=2026-01-01&to=2026-01-01`)).json().workouts.length, 1)
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0, attemptsRemaining: 100 })
})
