import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import t from 'tap'
import { ulid } from 'ulid'
import { toCalendar } from '#src/coach/workout/calendar.ts'
import { completePlan } from '#src/coach/workout/complete.ts'
import { draftByRules, isInfeasible } from '#src/coach/workout/rules.ts'
import { userPartition } from '#src/table/keys.ts'
import { pack } from '#src/table/packed.ts'
import { createPlans, type PlanHeader } from '#src/table/plans.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { briefOf } from '#test/support/briefs.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'

const request = { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: ['barbell', 'rack', 'bench'] }

const headerOf = (planId: string): PlanHeader => ({
  planId,
  planType: 'workout',
  title: planId,
  generatedAt: '2026-11-23T00:00:00.000Z',
  duration: 4,
  source: 'rules',
  version: planId,
})

t.test('the list: newest first, page by page, with the active one marked on each page', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const ids = Array.from({ length: 25 }, (_, at) => ulid(1_700_000_000_000 + at))
  await Promise.all(ids.map(planId => app.plans.save(anna.userId, headerOf(planId), {})))
  const oldest = ids[0] ?? ''
  await app.plans.setActive(anna.userId, headerOf(oldest), true)
  const seen: { planId: string; active: boolean }[] = []
  let cursor = ''
  let pages = 0
  do {
    const page = (await anna.get(`/api/ai/plans?limit=10${cursor && `&cursor=${cursor}`}`)).json()
    seen.push(...page.plans)
    cursor = page.nextCursor ?? ''
    pages += 1
  } while (cursor)
  t.same(
    seen.map(({ planId }) => planId),
    ids.toReversed(),
  )
  t.equal(pages, 3)
  t.same(
    seen.filter(({ active }) => active).map(({ planId }) => planId),
    [oldest],
  )
  const ben = await newUser(app)
  t.same((await ben.get('/api/ai/plans')).json(), { plans: [] })
  const place = Buffer.from(JSON.stringify([oldest])).toString('base64url')
  t.same((await ben.get(`/api/ai/plans?cursor=${place}`)).json(), { plans: [] }, 'a forged cursor leads nowhere')
  t.match((await ben.get('/api/ai/plans?cursor=garbage')).json(), {
    status: 400,
    errors: [{ pointer: '#/query/cursor' }],
  })
  t.equal((await app.inject('/api/ai/plans')).statusCode, 401)
})

t.test('one active plan, also when many are made active at once', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const ids = Array.from({ length: 8 }, () => ulid())
  await Promise.all(ids.map(planId => app.plans.save(anna.userId, headerOf(planId), {})))
  const activate = (planId: string, active: boolean) =>
    anna.call('PATCH', `/api/ai/plans/${planId}`, { payload: { active } })
  await Promise.all(ids.map(planId => activate(planId, true)))
  const active = async () =>
    (await anna.get('/api/ai/plans')).json().plans.filter((plan: { active: boolean }) => plan.active)
  const [one, ...more] = await active()
  t.same(more, [])
  const other = ids.find(id => id !== one.planId) ?? ''
  t.match((await activate(other, false)).json(), { active: false })
  t.equal((await active()).length, 1, 'switching off what is not on changes nothing')
  await activate(one.planId, false)
  t.same(await active(), [])
  t.equal((await activate(ulid(), true)).statusCode, 404)
  t.equal((await anna.call('PATCH', `/api/ai/plans/${other}`, { payload: { active: 'yes' } })).statusCode, 400)
})

t.test('a plan of another user is as missing as one that never was; deleted is gone with all its versions', async t => {
  const app = await startApp(t)
  const store = await useStore(t)
  const [anna, ben] = [await newUser(app), await newUser(app)]
  const { planId, plan } = (await anna.call('POST', '/api/ai/workout-plan/generate', { payload: request })).json()
  await app.plans.saveProposal(anna.userId, planId, ulid(), Date.now(), { any: 'thing' })
  const of = (id: string) => `/api/ai/plans/${id}`
  for (const path of [of(planId), `${of(planId)}.ics`]) {
    const [theirs, missing] = [await ben.get(path), await ben.get(path.replace(planId, ulid()))]
    t.equal(theirs.statusCode, 404)
    t.equal(theirs.json().detail, missing.json().detail)
  }
  t.equal((await ben.call('DELETE', of(planId))).statusCode, 404)
  t.same((await anna.get(of(planId))).json().plan, plan)
  await anna.call('PATCH', of(planId), { payload: { active: true } })
  t.match((await anna.call('DELETE', of(planId))).json(), { success: true })
  t.equal((await anna.call('DELETE', of(planId))).statusCode, 404)
  const { Items = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.tableName,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': userPartition(anna.userId) },
    }),
  )
  t.same(Items, [], 'nothing of it is left')
})

t.test('the calendar: an entry for each session, on its weekday, from the first Monday on', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const payload = { ...request, restDays: [1], startDate: '2026-11-25' }
  const { planId, plan } = (await anna.call('POST', '/api/ai/workout-plan/generate', { payload })).json()
  const answered = await anna.get(`/api/ai/plans/${planId}.ics`)
  t.match(answered.headers['content-type'], /^text\/calendar/)
  const lines = answered.body.split('\r\n')
  t.ok(lines.every(line => Buffer.byteLength(line) <= 75))
  const dates = lines.flatMap(line => /^DTSTART;VALUE=DATE:(\d{4})(\d{2})(\d{2})/.exec(line)?.slice(1).join('-') ?? [])
  const sessions = plan.weeks.flatMap(({ sessions }: { sessions: { day: number }[] }) => sessions)
  t.equal(dates.length, sessions.length)
  t.same(
    dates.slice(0, 2).map(date => new Date(date).getUTCDay() || 7),
    sessions.slice(0, 2).map(({ day }: { day: number }) => day),
  )
  t.ok(
    dates.every(date => date >= '2026-11-30'),
    'week one is the first whole week',
  )
  t.equal(new Set(lines.filter(line => line.startsWith('UID:'))).size, sessions.length)
  const monday = toCalendar(planId, plan, '2026-11-23', '2026-11-23T00:00:00.000Z')
  t.match(monday, /DTSTART;VALUE=DATE:202611(23|24|25|26|27|28|29)/, 'a Monday is the first day of its own week')
})

t.test('the largest plan fits into an item; versions are added, undone, and never overwrite each other', async t => {
  const brief = briefOf({ weeks: 12, days: [1, 2, 3, 4, 5, 6, 7], minutes: 120, level: 'advanced' })
  const draft = draftByRules(brief)
  if (isInfeasible(draft)) return t.fail(draft.infeasible)
  const packed = await pack({ plan: completePlan(brief, draft) })
  t.ok(packed.byteLength < 100_000, `${packed.byteLength} bytes of 400 KB`)
  const { client, tableName } = await useStore(t)
  const plans = createPlans(client, tableName)
  const to = (version: string) => ({ version, title: version, duration: 4 })
  const [userId, planId, change, rival] = [ulid(), ulid(), ulid(), ulid()]
  await plans.save(userId, headerOf(planId), { at: 'first' })
  const first = await plans.read(userId, planId)
  if (!first) return t.fail('not kept')
  t.same(
    await Promise.all([
      plans.addVersion(userId, first, to(change), { at: 'changed' }),
      plans.undo(userId, first, to(planId)),
    ]),
    [true, false],
  )
  t.notOk(await plans.addVersion(userId, first, to(rival), { at: 'rival' }), 'made for a version that is no more')
  const second = await plans.read(userId, planId)
  t.match(second, { version: change, undoTo: planId })
  t.same(await plans.readContent(userId, planId, change), { at: 'changed' })
  t.ok(second && (await plans.undo(userId, second, to(planId))))
  t.match(await plans.read(userId, planId), { version: planId })
  return t.same(await plans.readContent(userId, planId, planId), { at: 'first' })
})

t.test('the store down: 503 everywhere', async t => {
  const store = await useStore(t)
  let down = false
  const proxy = await startStoreProxy(t, store.endpoint, () => (down ? 'refuse' : 'pass'))
  const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint })
  const anna = await newUser(app)
  down = true
  const path = `/api/ai/plans/${ulid()}`
  const calls = [
    anna.get('/api/ai/plans'),
    anna.get(path),
    anna.get(`${path}.ics`),
    anna.call('PATCH', path, { payload: { active: true } }),
    anna.call('DELETE', path),
  ]
  for (const answered of await Promise.all(calls)) t.match(answered.json(), { status: 503, code: 'store_unavailable' })
})
