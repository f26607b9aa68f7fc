import t from 'tap'
import { ulid } from 'ulid'
import { defaultProfile } from '#src/api/athlete.ts'
import { batchWrite, putOf } from '#src/table/batch.ts'
import { profileKey } from '#src/table/keys.ts'
import { day, expectRefused, idsOf, logs, noon, post, profileUrl, start, type User } from '#test/athlete/support.ts'
import { newUser } from '#test/support/app.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { startSwitchable } from '#test/support/switchable.ts'
import { countRows } from '#test/support/turns.ts'

t.test('profile: defaults, then what was put, whole', async t => {
  const app = await start(t)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  t.same((await anna.get(profileUrl)).json(), defaultProfile)
  const whole = {
    sex: 'female',
    birthDate: '2010-02-28',
    heightCm: 171.5,
    weightKg: 72.4,
    bodyFatPercent: 22,
    level: 'intermediate',
    activity: 'very_active',
    pregnant: false,
    units: 'imperial',
    timeZone: 'America/Argentina/Buenos_Aires',
  }
  const put = await anna.call('PUT', profileUrl, { payload: whole })
  t.equal(put.statusCode, 200)
  t.same(put.json(), whole)
  t.same((await anna.get(profileUrl)).json(), whole)
  t.same(await app.athlete.profile.read(anna.userId), whole, 'the same for the coach')
  t.same((await ben.get(profileUrl)).json(), defaultProfile, 'that of another user does not change')
  const replaced = await anna.call('PUT', profileUrl, { payload: { weightKg: 70, timeZone: 'Etc/GMT+5' } })
  t.same(replaced.json(), { units: 'metric', weightKg: 70, timeZone: 'Etc/GMT+5' }, 'what is left out is unknown again')
  t.same((await anna.get(profileUrl)).json(), replaced.json())
  t.same((await anna.call('PUT', profileUrl, { payload: {} })).json(), defaultProfile)
})

t.test('profile: each wrong field is named, and nothing is stored', async t => {
  const app = await start(t)
  const send = (user: User, payload: object) => user.call('PUT', profileUrl, { payload })
  await expectRefused(t, app, send, [
    [{ sex: 'x' }, '#/sex'],
    [{ sex: null }, '#/sex'],
    [{ birthDate: '1994-3-21' }, '#/birthDate'],
    [{ birthDate: '2001-02-29' }, '#/birthDate'],
    [{ birthDate: '1994-03-21T00:00:00Z' }, '#/birthDate'],
    [{ birthDate: 19940321 }, '#/birthDate'],
    [{ birthDate: '0001-01-01' }, '#/birthDate'],
    [{ birthDate: '2041-01-01' }, '#/birthDate'],
    [{ birthDate: '2027-03-11' }, '#/birthDate'],
    [{ birthDate: '1939-03-10' }, '#/birthDate'],
    [{ heightCm: 99 }, '#/heightCm'],
    [{ heightCm: 251 }, '#/heightCm'],
    [{ heightCm: '171' }, '#/heightCm'],
    [{ weightKg: 29.9 }, '#/weightKg'],
    [{ weightKg: 300.1 }, '#/weightKg'],
    [{ weightKg: true }, '#/weightKg'],
    [{ bodyFatPercent: 2 }, '#/bodyFatPercent'],
    [{ bodyFatPercent: 61 }, '#/bodyFatPercent'],
    [{ level: 'expert' }, '#/level'],
    [{ activity: 'very active' }, '#/activity'],
    [{ pregnant: 'no' }, '#/pregnant'],
    [{ units: 'stone' }, '#/units'],
    [{ timeZone: '' }, '#/timeZone'],
    [{ timeZone: 'Mars/Base' }, '#/timeZone'],
    [{ timeZone: '+02:00' }, '#/timeZone'],
    [{ timeZone: `Europe/Berlin\n${'x'.repeat(80)}` }, '#/timeZone'],
    [{ timeZone: 1 }, '#/timeZone'],
    [{ age: 30 }, '#/age'],
    [{ PK: 'USER#x' }, '#/PK'],
    [[], '#'],
  ])
  const anna = await newUser(app)
  const both = await send(anna, { birthDate: '2030-01-01', timeZone: 'Nowhere' })
  t.match(both.json().errors, [{ pointer: '#/birthDate' }, { pointer: '#/timeZone' }])
  for (const birthDate of ['2027-03-10', '1939-03-11'])
    t.equal((await send(anna, { birthDate })).statusCode, 200, `${birthDate} is just 13, or still 100`)
})

t.test('a profile that another version stored is still read', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  const Item = { ...profileKey(anna.userId), sex: 'male', heightCm: 'tall', shoeSize: 44 }
  await batchWrite(app.store.client, app.store.tableName, [putOf(Item)])
  t.same((await anna.get(profileUrl)).json(), { ...defaultProfile, sex: 'male' })
})

for (const { url, list, least, other, whole } of logs) {
  t.test(`${list}: kept, listed newest first, several a day, deleted`, async t => {
    const app = await start(t)
    const anna = await newUser(app)
    const first = await post(anna, url, { date: day(-1), ...whole })
    t.equal(first.statusCode, 200)
    const { id } = first.json()
    t.match(id, /^[0-9A-HJKMNP-TV-Z]{26}$/)
    t.same(first.json(), { id, date: day(-1), ...whole })
    const later = await post(anna, url, { date: day(1), ...least })
    const [low, high] = [ulid(1), ulid(2)]
    for (const own of [high, low]) await post(anna, url, { id: own, date: day(0), ...least })
    const listed = await anna.get(url)
    t.same(
      idsOf(listed, list),
      [later.json().id, high, low, id],
      'by day, then by id; tomorrow is there in some time zone',
    )
    t.same(listed.json()[list][3], first.json())
    t.equal(listed.json().nextCursor, undefined)
    t.same((await anna.call('DELETE', `${url}/${high}`)).json(), { success: true })
    t.same(idsOf(await anna.get(url), list), [later.json().id, low, id])
    expectProblem(t, fromInject(await anna.call('DELETE', `${url}/${high}`)), 'not_found', 'twice')
    for (const own of [later.json().id, low, id]) await anna.call('DELETE', `${url}/${own}`)
    t.equal(await countRows(app, anna.userId), 0, 'nothing is left of them')
  })

  t.test(`${list}: a repeat with the same id makes no second entry, and what is new in it counts`, async t => {
    const app = await start(t)
    const anna = await newUser(app)
    const entry = { id: ulid(), date: day(-3), ...least }
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(anna, url, entry)))
    for (const answered of answers) t.same(answered.json(), entry)
    t.same((await anna.get(url)).json()[list], [entry])
    const corrected = { id: entry.id, date: day(-3), ...other }
    await post(anna, url, corrected)
    t.same((await anna.get(url)).json()[list], [corrected])
    const moved = { ...corrected, date: day(-9) }
    t.same((await post(anna, url, moved)).json(), moved)
    t.same((await anna.get(url)).json()[list], [moved], 'also the day')
    t.equal((await anna.call('DELETE', `${url}/${entry.id}`)).statusCode, 200)
    t.equal(await countRows(app, anna.userId), 0)
  })

  t.test(`${list}: another user’s is the same 404 as one that never was`, async t => {
    const app = await start(t)
    const [anna, eve] = [await newUser(app), await newUser(app)]
    const { id } = (await post(anna, url, { date: day(0), ...least })).json()
    const problems = []
    for (const wanted of [id, ulid()]) {
      const answered = fromInject(await eve.call('DELETE', `${url}/${wanted}`))
      problems.push({ ...expectProblem(t, answered, 'not_found', wanted), instance: '' })
    }
    t.same(problems[0], problems[1])
    t.same((await eve.get(url)).json(), { [list]: [] })
    await post(eve, url, { id, date: day(-1), ...other })
    t.same(
      (await anna.get(url)).json()[list],
      [{ id, date: day(0), ...least }],
      'the same id of two users is two entries',
    )
    const cursor = Buffer.from(JSON.stringify([day(1), id])).toString('base64url')
    t.same(idsOf(await eve.get(`${url}?cursor=${cursor}`), list), [id])
    t.equal((await eve.get(`${url}?cursor=${cursor}`)).json()[list][0].date, day(-1), 'a forged cursor shows one’s own')
    const kinds = logs.map(log => log.url).filter(kind => kind !== url)
    for (const kind of kinds) t.equal((await anna.call('DELETE', `${kind}/${id}`)).statusCode, 404, 'of another kind')
  })

  t.test(`${list}: the id and the day are looked at`, async t => {
    const app = await start(t)
    await expectRefused(t, app, (user, payload) => post(user, url, payload), [
      [{}, '#/date'],
      [[], '#'],
      [{ ...least }, '#/date'],
      [{ ...least, date: day(2) }, '#/date'],
      [{ ...least, date: '2999-12-31' }, '#/date'],
      [{ ...least, date: '1999-12-31' }, '#/date'],
      [{ ...least, date: '2026-02-30' }, '#/date'],
      [{ ...least, date: '2026-2-3' }, '#/date'],
      [{ ...least, date: `${day(0)}T10:00:00Z` }, '#/date'],
      [{ ...least, date: null }, '#/date'],
      [{ ...least, date: noon }, '#/date'],
      [{ ...least, date: day(0), id: 'abc' }, '#/id'],
      [{ ...least, date: day(0), id: ulid().toLowerCase() }, '#/id'],
      [{ ...least, date: day(0), id: `${ulid()}#x` }, '#/id'],
      [{ ...least, date: day(0), id: 1 }, '#/id'],
      [{ ...least, date: day(0), SK: 'PROFILE' }, '#/SK'],
      [{ ...least, date: day(0), userId: 'eve' }, '#/userId'],
    ])
  })

  t.test(`${list}: the store down is a 503, and costs nothing`, async t => {
    const { app, storeDown } = await startSwitchable(t)
    const anna = await newUser(app)
    storeDown(true)
    const entry = { id: ulid(), date: '2026-01-01', ...least }
    for (const answered of [
      await post(anna, url, entry),
      await post(anna, url, { date: '2026-01-01', ...least }),
      await anna.get(url),
      await anna.call('DELETE', `${url}/${entry.id}`),
    ]) {
      expectProblem(t, fromInject(answered), 'store_unavailable', 'down')
      t.equal(answered.headers['retry-after'], '5')
    }
    storeDown(false)
    t.equal((await post(anna, url, entry)).statusCode, 200)
    t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0 })
  })
}

t.test('measurements: each wrong figure is named', async t => {
  const app = await start(t)
  const date = day(0)
  await expectRefused(t, app, (user, payload) => post(user, logs[0].url, payload), [
    [{ date }, '#'],
    [{ date, id: ulid() }, '#'],
    [{ date, weightKg: 29 }, '#/weightKg'],
    [{ date, weightKg: 301 }, '#/weightKg'],
    [{ date, weightKg: '72' }, '#/weightKg'],
    [{ date, weightKg: null }, '#/weightKg'],
    [{ date, bodyFatPercent: 2.9 }, '#/bodyFatPercent'],
    [{ date, bodyFatPercent: 61 }, '#/bodyFatPercent'],
    [{ date, waistCm: 9 }, '#/waistCm'],
    [{ date, waistCm: 251 }, '#/waistCm'],
    [{ date, armCm: [31] }, '#/armCm'],
    [{ date, thighCm: 151 }, '#/thighCm'],
    [{ date, weightLb: 160 }, '#/weightLb'],
  ])
  const anna = await newUser(app)
  t.equal((await post(anna, logs[0].url, { date, waistCm: 80 })).statusCode, 200, 'any figure alone will do')
})

t.test('nutrition: each wrong figure is named, and a note is read as all texts are', async t => {
  const app = await start(t)
  const { url } = logs[1]
  const date = day(0)
  await expectRefused(t, app, (user, payload) => post(user, url, payload), [
    [{ date }, '#/kcal'],
    [{ date, kcal: -1 }, '#/kcal'],
    [{ date, kcal: 20_001 }, '#/kcal'],
    [{ date, kcal: '640' }, '#/kcal'],
    [{ date, kcal: 1, proteinG: -0.1 }, '#/proteinG'],
    [{ date, kcal: 1, carbsG: 2_001 }, '#/carbsG'],
    [{ date, kcal: 1, fatG: null }, '#/fatG'],
    [{ date, kcal: 1, meal: 'brunch' }, '#/meal'],
    [{ date, kcal: 1, meal: ['lunch'] }, '#/meal'],
    [{ date, kcal: 1, note: '' }, '#/note'],
    [{ date, kcal: 1, note: '\u200b\u0000 ' }, '#/note'],
    [{ date, kcal: 1, note: 'x'.repeat(201) }, '#/note'],
    [{ date, kcal: 1, note: 7 }, '#/note'],
    [{ date, kcal: 1, fibreG: 3 }, '#/fibreG'],
  ])
  const anna = await newUser(app)
  const noted = await post(anna, url, { date, kcal: 5, note: ' cafe\u0301\u0007 ' })
  t.equal(noted.json().note, 'café')
  t.equal((await anna.get(url)).json().nutrition[0].note, 'café')
  t.equal((await post(anna, url, { date, kcal: 1, note: '💪'.repeat(200) })).statusCode, 200)
})

t.test('reads and writes cost no request of the day', async t => {
  const app = await start(t)
  const anna = await newUser(app)
  await anna.call('PUT', profileUrl, { payload: { sex: 'male' } })
  for (const { url, least } of logs) {
    const { id } = (await post(anna, url, { date: day(0), ...least })).json()
    await anna.get(url)
    await anna.call('DELETE', `${url}/${id}`)
  }
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0, attemptsRemaining: 100 })
})
