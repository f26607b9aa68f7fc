import t from 'tap'
import { hevyHeader, send, strong, strongHeader, importUrl as url, workoutsOf } from '#test/athlete/exports.ts'
import { day, start } from '#test/athlete/support.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'
import { countRows } from '#test/support/turns.ts'

const inKg = '?weightUnit=kg'
/** A row of Strong: a set of five squats with 100. */
const squat = (at: string, more = '') => `${at},Legs,38min,Squat (Barbell),1,100,5,0,0,,,${more}`

t.test('a unit that nobody names', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  for (const file of [strong(squat('2040-03-01 10:00:00')), strong(), strongHeader, hevyHeader('weight', 'distance')]) {
    const problem = expectProblem(t, fromInject(await send(anna, file)), 'invalid_request', 'no weight unit')
    t.match(problem.errors, [
      { pointer: '#/query/weightUnit', message: /does not say whether its weights are kg or lb/ },
    ])
  }
  t.equal(await countRows(app, anna.userId), 0)
  const run = strong('2040-03-01 10:00:00,Run,,Running,1,0,0,5,1800,,,', squat('2040-03-02 10:00:00'))
  t.match((await send(anna, run, inKg)).json(), {
    workouts: 1,
    skipped: [{ line: 2, reason: /name distanceUnit/ }],
  })
  t.match((await send(anna, run, `${inKg}&distanceUnit=mi`)).json(), { workouts: 2, already: 1, skipped: [] })
})

t.test('a query that is none is a 400 that names its part', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  for (const [query, pointer] of [
    ['weightUnit=stone', '#/query/weightUnit'],
    ['weightUnit=', '#/query/weightUnit'],
    ['weightUnit=kg&weightUnit=lb', '#/query/weightUnit'],
    ['weightUnit=kg&distanceUnit=yd', '#/query/distanceUnit'],
    ['weightUnit=kg&userId=eve', '#/query/userId'],
  ] as const) {
    const answered = fromInject(await send(anna, strong(squat('2040-03-01 10:00:00')), `?${query}`))
    const { errors = [] } = expectProblem(t, answered, 'invalid_request', query)
    const pointers = errors.map(error => error.pointer)
    t.equal(pointers.includes(pointer), true, query)
  }
  t.equal(await countRows(app, anna.userId), 0)
})

t.test('the same file twice, whole or a part of it: no doubles', async t => {
  const app = await start(t)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  const days = Array.from({ length: 9 }, (_, at) => `2040-03-0${at + 1} 10:00:00`)
  const file = strong(...days.flatMap(at => [squat(at), squat(at, '9')]))
  t.match((await send(anna, file, inKg)).json(), { workouts: 9, already: 0, sets: 18 })
  const before = await workoutsOf(anna)
  const rows = await countRows(app, anna.userId)
  t.match((await send(anna, file, inKg)).json(), { workouts: 9, already: 9, sets: 18 })
  const part = strong(...days.slice(3, 5).flatMap(at => [squat(at), squat(at, '9')]))
  const others = part.replaceAll('2040-03-05 10:00:00', '"5 Mar 2040, 10:00"')
  t.match((await send(anna, others, inKg)).json(), { workouts: 2, already: 2 }, 'also in another notation of dates')
  t.same(await workoutsOf(anna), before)
  t.equal(await countRows(app, anna.userId), rows)
  t.same(await workoutsOf(ben), [], 'another user has nothing of it')
  t.match((await send(ben, file, inKg)).json(), { workouts: 9, already: 0 })
  t.same(await workoutsOf(ben), before, 'the same ids for another user are other entries')
  for (const { id } of before) await ben.call('DELETE', `/api/ai/athlete/workouts/${id}`)
  t.same(await workoutsOf(anna), before)
})

t.test('an entry that was changed, moved or deleted since is as the file has it', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const file = strong(squat('2040-03-01 10:00:00'), squat('2040-03-02 10:00:00'), squat('2040-03-03 10:00:00'))
  await send(anna, file, inKg)
  const before = await workoutsOf(anna)
  const [third, second, first] = before
  const workouts = '/api/ai/athlete/workouts'
  await anna.call('POST', workouts, { payload: { ...first, date: '2040-02-20' } })
  await anna.call('POST', workouts, { payload: { ...second, title: 'Another day' } })
  await anna.call('DELETE', `${workouts}/${third.id}`)
  t.match((await send(anna, file, inKg)).json(), { workouts: 3, already: 2 })
  t.same(await workoutsOf(anna), before, 'nothing stays on the other day')
})

t.test('rows that are broken are left out, with their lines; the others count', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const good = '2040-03-01 10:00:00'
  const broken: [string, RegExp][] = [
    ['yesterday,Legs,38min,Squat (Barbell),1,100,5,0,0,,,', /no date that can be read: "yesterday"/],
    [squat('2040-02-30 10:00:00'), /no date/],
    [squat('2040-03-12 10:00:00'), /still to come/],
    [squat('1999-12-31 10:00:00'), /before 2000/],
    [`${good},Legs,38min,,1,100,5,0,0,,,`, /names no exercise/],
    [`${good},Legs,38min,\u0000\u0007,1,100,5,0,0,,,`, /names no exercise/],
    [`${good},Legs,38min,Squat (Barbell),X,100,5,0,0,,,`, /unknown kind of set: "X"/],
    [`${good},Legs,38min,Squat (Barbell),constructor,100,5,0,0,,,`, /unknown kind of set: "constructor"/],
    [`${good},Legs,38min,Squat (Barbell),__proto__,100,5,0,0,,,`, /unknown kind of set/],
    [`${good},Legs,38min,Squat (Barbell),1,heavy,5,0,0,,,`, /"heavy" as weight/],
    [`${good},Legs,38min,Squat (Barbell),1,1501,5,0,0,,,`, /more than 1500 kg/],
    [`${good},Legs,38min,Squat (Barbell),1,100,5.5,0,0,,,`, /no whole number/],
    [`${good},Legs,38min,Squat (Barbell),1,100,1001,0,0,,,`, /"1001" as reps, not a number from 0 to 1000/],
    [`${good},Legs,38min,Squat (Barbell),1,100,-1,0,0,,,`, /"-1" as reps/],
    [`${good},Legs,38min,Squat (Barbell),1,100,=1+1,0,0,,,`, /"=1\+1" as reps/],
    [`${good},Legs,38min,Squat (Barbell),1,100,5,0,90000,,,`, /"90000" as seconds/],
    [`${good},Legs,38min,Squat (Barbell),1,100,5,0,0,,,11`, /"11" as rpe/],
    [`${good},Legs,38min,Squat (Barbell),1,0,0,0,0,,,`, /no repetitions, no time and no distance/],
    [`${good},Legs,38min,Squat (Barbell),1,100`, /has 6 cells where the header has 12/],
    [`${squat(good)},what,is,this`, /has 15 cells/],
    [`${good},"Legs"x,38min,Squat (Barbell),1,100,5,0,0,,,`, /after a closing quotation mark/],
    ['\u0000\u0001\u0002', /has 1 cells/],
    [`${good},"Legs,38min,Squat (Barbell),1,100,5,0,0,,,`, /does not close/],
  ]
  const file = strong(squat(good), ...broken.map(([row]) => row), squat(good))
  const report = (await send(anna, file, inKg)).json()
  t.match(report, { rows: broken.length + 2, workouts: 1, sets: 2, skippedRows: broken.length })
  broken.forEach(([row, reason], at) => {
    t.match(report.skipped[at], { line: at + 3, reason }, JSON.stringify(row))
  })
  t.equal((await workoutsOf(anna))[0].exercises[0].sets.length, 2)
  const many = strong(...Array.from({ length: 70 }, () => 'x'))
  const skipped = (await send(anna, many, inKg)).json()
  t.equal(skipped.skipped.length, 50)
  t.equal(skipped.skippedRows, 70)
})

t.test('a file of another kind is a 400, and nothing is stored', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const files: Record<string, string> = {
    empty: '',
    blank: '\n\r\n  \n',
    'another CSV': 'a,b,c\n1,2,3\n',
    'a header cut short': 'Date,Workout Name,Exercise',
    'no header': squat('2040-03-01 10:00:00'),
    JSON: '{"workouts": []}',
    HTML: '<html><body>Sign in</body></html>',
    bytes: '\u0089PNG\r\n\u001a\n\u0000\u0000',
    'one line without end': 'x'.repeat(200_000),
    '10,000 columns': `${'a,'.repeat(10_000)}\n`,
    'a header with an open mark': `"${strongHeader}\n${squat('2040-03-01 10:00:00')}`,
  }
  for (const [name, file] of Object.entries(files)) {
    const problem = expectProblem(t, fromInject(await send(anna, file, inKg)), 'invalid_request', name)
    t.match(problem.errors, [{ pointer: '#', message: /no CSV export of Strong or Hevy/ }], name)
  }
  t.equal(await countRows(app, anna.userId), 0)
})

t.test('hostile cells: text stays text, and is short', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const at = '2040-03-01 10:00:00'
  const name = '=HYPERLINK(""http://evil.example"")'
  const report = (
    await send(
      anna,
      strong(
        `${at},<script>alert(1)</script>,38min,"${name}",1,100,5,0,0,"${'n'.repeat(5_000)}",+cmd|' /C calc'!A0,`,
        `${at},<script>alert(1)</script>,38min,${'long '.repeat(50)},1,100,5,0,0,,,`,
        `${at},<script>alert(1)</script>,38min,a\u0000b\u0007c,1,100,5,0,0,,,`,
        `${at},<script>alert(1)</script>,38min,"${'x'.repeat(1_000_000)}",1,100,5,0,0,,,`,
        `${at},<script>alert(1)</script>,38min,Squat (Barbell),1,-20,5,0,0,,,`,
        `${at},<script>alert(1)</script>,38min,${'y,'.repeat(10_000)}`,
      ),
      inKg,
    )
  ).json()
  t.match(report, { workouts: 1, sets: 5, skipped: [{ line: 7, reason: /more than 64 cells/ }] })
  t.match(report.notes, [
    { line: 2, note: /notes of a workout are cut to 1000/ },
    { line: 3, note: /name is cut to 120/ },
    { line: 5, note: /name is cut to 120/ },
    { line: 6, note: /weight below 0/ },
  ])
  const [found] = await workoutsOf(anna)
  t.equal(found.title, '<script>alert(1)</script>')
  const names = found.exercises.map((exercise: { name: string }) => exercise.name)
  t.same(names.slice(0, 3), [name.replaceAll('""', '"'), 'long '.repeat(24).trim(), 'abc'])
  t.equal(names[3].length, 120)
  t.equal(found.note.length <= 1_000 && found.note.startsWith("+cmd|' /C calc'!A0\n=HYPERLINK"), true)
  t.same(found.exercises[4].sets, [{ reps: 5 }])
})

t.test('more sets, exercises or names than an entry or a file can have', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const row = (at: string, name: string) => `${at},Legs,,${name},1,100,5,0,0,,,`
  const sets = Array.from({ length: 62 }, () => row('2040-03-01 10:00:00', 'Squat'))
  const exercises = Array.from({ length: 62 }, (_, at) => row('2040-03-02 10:00:00', `Own ${at}`))
  const report = (await send(anna, strong(...sets, ...exercises), inKg)).json()
  t.match(report, { workouts: 2, sets: 120, skippedRows: 4 })
  t.match(report.skipped, [
    { line: 62, reason: /more than 60 sets/ },
    { line: 63 },
    { line: 124, reason: /more than 60 exercises/ },
    { line: 125 },
  ])
  const names = Array.from({ length: 1_010 }, (_, at) => {
    const minute = `2040-03-03 ${String(Math.floor(at / 600)).padStart(2, '0')}:${String(Math.floor(at / 10) % 60).padStart(2, '0')}`
    return row(minute, `Name ${at}`)
  })
  const many = (await send(anna, strong(...names), inKg)).json()
  t.match(many, { sets: 1_000, skippedRows: 10, skipped: [{ line: 1_002, reason: /more than 1000 exercises/ }] })
})

t.test('content types: CSV here, JSON everywhere else', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const file = strong(squat('2040-03-01 10:00:00'))
  for (const type of [
    'application/json',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/csv',
    'x',
    '*/*',
  ]) {
    const problem = expectProblem(t, fromInject(await send(anna, file, inKg, type)), 'unsupported_media_type', type)
    if (type.includes('/')) t.match(problem.detail, /text\/csv|application\/json/, type)
  }
  t.equal((await send(anna, file, inKg, 'text/csv; charset=utf-8; header=present')).statusCode, 200)
  for (const other of ['/api/ai/athlete/workouts', '/api/ai/athlete/measurements', '/api/ai/chat']) {
    const answered = await anna.call('POST', other, { payload: file, headers: { 'content-type': 'text/csv' } })
    expectProblem(t, fromInject(answered), 'unsupported_media_type', other)
  }
  const none = await app.inject({
    method: 'POST',
    url: `${url}${inKg}`,
    headers: { authorization: anna.authorization },
  })
  expectProblem(t, fromInject(none), 'invalid_request', 'no body at all')
})

t.test('the store down at the start, and in the middle: 503, and a repeat completes', async t => {
  const store = await useStore(t)
  let left = Number.POSITIVE_INFINITY
  const proxy = await startStoreProxy(t, store.endpoint, () => (left-- > 0 ? 'pass' : 'refuse'))
  const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint }, () => Date.parse('2040-03-10T12:00:00Z'))
  const anna = await newUser(app)
  const minutes = Array.from(
    { length: 300 },
    (_, at) => `2040-03-01 ${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
  )
  const file = strong(...minutes.flatMap(at => [squat(at), squat(at)]))
  left = 0
  const refused = await send(anna, file, inKg)
  expectProblem(t, fromInject(refused), 'store_unavailable', 'down')
  t.equal(refused.headers['retry-after'], '5')
  for (const calls of [9, 11, 12]) {
    left = calls
    expectProblem(t, fromInject(await send(anna, file, inKg)), 'store_unavailable', `down after ${calls} calls`)
  }
  left = Number.POSITIVE_INFINITY
  const report = (await send(anna, file, inKg)).json()
  t.match(report, { workouts: 300, sets: 600 })
  t.ok(report.already > 0 && report.already < 300, 'some of them came before the store went')
  const found = []
  for (let query = 'limit=100'; query !== ''; ) {
    const page = (await anna.get(`/api/ai/athlete/workouts?from=${day(-9)}&${query}`)).json()
    found.push(...page.workouts)
    query = page.nextCursor ? `limit=100&cursor=${page.nextCursor}` : ''
  }
  t.equal(found.length, 300)
  t.ok(found.every(({ exercises: [first] }) => first.sets.length === 2))
  const calls = proxy.calls.length
  t.match((await send(anna, file, inKg)).json(), { already: 300 })
  t.notOk(proxy.calls.slice(calls).includes('BatchWriteItem'), 'what is there already is not written again')
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0, attemptsRemaining: 100 })
})
