import { PutCommand } from '@aws-sdk/lib-dynamodb'
import t from 'tap'
import { ulid } from 'ulid'
import { defaultPreferences } from '#src/api/preferences.ts'
import { preferencesKey } from '#src/table/keys.ts'
import { createLedgerRows } from '#src/table/ledger.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { countRows } from '#test/support/turns.ts'

const noon = Date.parse('2026-11-22T12:00:00Z')
const url = '/api/ai/preferences'

t.test('rate-limit: what is used and left, by tier, and when it comes back', async t => {
  const app = await startApp(t, { QUOTA_FREE: '3' })
  const [anna, rich] = [await newUser(app), await newUser(app, { tier: 'premium' })]
  const read = async () => (await anna.get('/api/ai/rate-limit')).json()
  const today = new Date().toISOString().slice(0, 10)
  const fresh = await read()
  t.match(fresh, { tier: 'free', limit: 3, requestsUsed: 0, requestsRemaining: 3 })
  t.equal(Date.parse(fresh.resetAt) - Date.parse(today), 86_400_000, 'the next midnight UTC')
  await anna.chat({ message: 'How many sets a week?' })
  t.match(await read(), { requestsUsed: 1, requestsRemaining: 2 })
  t.match(await read(), { requestsUsed: 1 }, 'asking costs nothing')
  for (let tries = 0; tries < 3; tries += 1) await anna.chat({ message: 'And a day?' })
  t.match(await read(), { requestsUsed: 3, requestsRemaining: 0 })
  t.match((await rich.get('/api/ai/rate-limit')).json(), { tier: 'premium', limit: 50, requestsRemaining: 50 })
})

const call = (startedAt: number, more = {}) => ({
  callId: ulid(startedAt),
  startedAt,
  requestId: ulid(),
  ability: 'chat',
  model: 'm',
  inputTokens: 100,
  outputTokens: 20,
  cacheReadTokens: 3,
  cacheWriteTokens: 4,
  costMicroUsd: 500,
  estimated: false,
  outcome: 'ok',
  ...more,
})

t.test('usage: the ledger summed by day and ability, the user’s own alone', async t => {
  const app = await startApp(t)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  const ledger = createLedgerRows(app.store.client, app.store.tableName)
  const twice = call(noon)
  for (const row of [
    twice,
    twice,
    call(noon + 1, { ability: 'plan', costMicroUsd: 7, estimated: true }),
    call(noon - 86_400_000),
  ])
    await ledger.put(anna.userId, row)
  await ledger.put(ben.userId, call(noon, { costMicroUsd: 1_000_000 }))
  const report = (await anna.get('/api/ai/usage?from=2026-11-01&to=2026-11-22')).json()
  t.match(report, { from: '2026-11-01', to: '2026-11-22', calls: 3, tokens: 381, costMicroUsd: 1_007 })
  t.match(report.days, [
    { day: '2026-11-21', calls: 1, tokens: 127, costMicroUsd: 500 },
    {
      day: '2026-11-22',
      calls: 2,
      tokens: 254,
      abilities: [
        { ability: 'chat', calls: 1, inputTokens: 100, cacheReadTokens: 3, estimatedCalls: 0 },
        { ability: 'plan', calls: 1, costMicroUsd: 7, estimatedCalls: 1 },
      ],
    },
  ])
  const oneDay = (await anna.get('/api/ai/usage?from=2026-11-21&to=2026-11-21')).json()
  t.match(oneDay, { calls: 1, days: [{ day: '2026-11-21' }] }, 'both ends are included')
  t.match((await (await newUser(app)).get('/api/ai/usage')).json(), { calls: 0, days: [], tokens: 0 })
})

t.test('usage: a period that is none is a 400 that names its end', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const wrong: [string, string][] = [
    ['from=yesterday', '#/query/from'],
    ['to=2026-13-01', '#/query/to'],
    ['from=2026-02-30', '#/query/from'],
    ['from=2026-11-22T00:00:00Z', '#/query/from'],
    ['from=2026-11-23&to=2026-11-22', '#/query/from'],
    ['from=2026-01-01&to=2026-12-31', '#/query/from'],
    ['from=0000-01-01&to=9999-12-31', '#/query/from'],
    ['from=', '#/query/from'],
    ['from=2026-11-01&from=2026-11-02', '#/query/from'],
    ['userId=someone', '#/query/userId'],
  ]
  for (const [query, pointer] of wrong) {
    const problem = expectProblem(t, fromInject(await anna.get(`/api/ai/usage?${query}`)), 'invalid_request', query)
    t.match(problem.errors, [{ pointer }], query)
  }
})

t.test('preferences: defaults, then what was put, whole', async t => {
  const app = await startApp(t)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  t.same((await anna.get(url)).json(), defaultPreferences)
  const wish = {
    coachingStyle: 'strict',
    focusAreas: ['back', ' caf\u0065\u0301\u0000 '],
    workoutDaysPerWeek: 5,
    allergies: ['peanuts'],
  }
  const put = await anna.call('PUT', url, { payload: wish })
  const wanted = { ...defaultPreferences, ...wish, focusAreas: ['back', 'café'] }
  t.equal(put.statusCode, 200)
  t.same(put.json(), wanted, 'texts come back as they were read')
  t.same((await anna.get(url)).json(), wanted)
  t.same((await ben.get(url)).json(), defaultPreferences, 'those of another user do not change')
  const replaced = await anna.call('PUT', url, { payload: { enabled: false } })
  t.same(replaced.json(), { ...defaultPreferences, enabled: false }, 'what is left out takes its default')
  t.same((await anna.call('PUT', url, { payload: put.json() })).json(), wanted, 'what was read can be put')
})

t.test('preferences: each wrong field is named, and nothing is stored', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const wrong: [object, string][] = [
    [{ enabled: 'true' }, '#/enabled'],
    [{ enabled: 1 }, '#/enabled'],
    [{ enabled: null }, '#/enabled'],
    [{ coachingStyle: 'rude' }, '#/coachingStyle'],
    [{ communicationFrequency: 'hourly' }, '#/communicationFrequency'],
    [{ workoutDurationPreference: '60' }, '#/workoutDurationPreference'],
    [{ workoutDurationPreference: 9 }, '#/workoutDurationPreference'],
    [{ workoutDurationPreference: 241 }, '#/workoutDurationPreference'],
    [{ workoutDaysPerWeek: 0 }, '#/workoutDaysPerWeek'],
    [{ workoutDaysPerWeek: 3.5 }, '#/workoutDaysPerWeek'],
    [{ focusAreas: 'back' }, '#/focusAreas'],
    [{ injuryHistory: [''] }, '#/injuryHistory/0'],
    [{ injuryHistory: ['\u200b\u0007'] }, '#/injuryHistory/0'],
    [{ equipmentAvailable: ['bench', 'x'.repeat(101)] }, '#/equipmentAvailable/1'],
    [{ mealPreferences: Array.from({ length: 51 }, () => 'x') }, '#/mealPreferences'],
    [{ allergies: [{ name: 'nuts' }] }, '#/allergies/0'],
    [{ supplementPreferences: [['x']] }, '#/supplementPreferences/0'],
    [{ Allergies: [] }, '#/Allergies'],
    [{ PK: 'USER#x' }, '#/PK'],
    [{ 'a/b~c': 1 }, '#/a~1b~0c'],
  ]
  for (const [payload, pointer] of wrong) {
    const name = JSON.stringify(payload).slice(0, 60)
    const problem = expectProblem(t, fromInject(await anna.call('PUT', url, { payload })), 'invalid_request', name)
    t.ok(
      problem.errors?.some(error => error.pointer === pointer),
      `${name} names ${pointer}`,
    )
  }
  for (const payload of ['[]', '"text"', '42', 'null'])
    expectProblem(
      t,
      fromInject(await anna.call('PUT', url, { payload, headers: { 'content-type': 'application/json' } })),
      'invalid_request',
      payload,
    )
  t.equal(await countRows(app, anna.userId), 0)
})

t.test('preferences of an older version, or broken ones, still give whole preferences', async t => {
  const app = await startApp(t)
  const stored: [object, object][] = [
    [{ allergies: ['nuts'] }, { allergies: ['nuts'] }],
    [{ allergies: ['nuts'], favouriteColour: 'red' }, { allergies: ['nuts'] }],
  ]
  for (const [item, wanted] of stored) {
    const anna = await newUser(app)
    const Item = { ...preferencesKey(anna.userId), ...item }
    await app.store.client.send(new PutCommand({ TableName: app.store.tableName, Item }))
    t.same((await anna.get(url)).json(), { ...defaultPreferences, ...wanted })
  }
})
