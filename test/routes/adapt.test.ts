import t from 'tap'
import { ulid } from 'ulid'
import { newUser, startApp } from '#test/support/app.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'

const request = { goals: ['muscle_gain'], duration: 8, daysPerWeek: 3, equipment: ['dumbbells'], level: 'beginner' }

async function withPlan(t: Parameters<typeof startApp>[0], settings: Record<string, string> = {}) {
  const app = await startApp(t, settings)
  const anna = await newUser(app)
  const made = (await anna.call('POST', '/api/ai/workout-plan/generate', { payload: request })).json()
  const path = `/api/ai/workout-plan/${made.planId}`
  const adapt = (payload: object) => anna.call('POST', `${path}/adapt`, { payload })
  const accept = (proposalId: string) => anna.call('POST', `${path}/adapt/${proposalId}/accept`)
  const undo = () => anna.call('POST', `${path}/undo`)
  const saved = async () => (await anna.get(`/api/ai/plans/${made.planId}`)).json()
  return { app, anna, path, made, adapt, accept, undo, saved }
}

t.test('a change is proposed, applied when accepted, and taken back', async t => {
  const { anna, made, adapt, accept, undo, saved } = await withPlan(t)
  const proposed = (await adapt({ reason: 'pain', details: 'my left knee hurts' })).json()
  t.match(proposed, { source: 'rules', summary: String, report: { score: Number } })
  t.ok(proposed.diff.length > 0)
  t.same((await saved()).plan, made.plan, 'nothing changes before it is accepted')
  const accepted = await accept(proposed.proposalId)
  t.equal(accepted.statusCode, 200)
  t.not(JSON.stringify(accepted.json().plan), JSON.stringify(made.plan))
  t.match(accepted.json().request.injuries, ['my left knee hurts'])
  t.same((await accept(proposed.proposalId)).json(), accepted.json(), 'accepting again changes nothing')
  t.same((await saved()).plan, accepted.json().plan)
  t.same((await undo()).json().plan, made.plan)
  t.match((await undo()).json(), { status: 409, code: 'plan_changed' })
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 1 }, 'it costs nothing')
})

t.test('a longer plan is longer in the list too', async t => {
  const { anna, adapt, accept, undo } = await withPlan(t)
  await accept((await adapt({ reason: 'missed_week', details: 'week 2' })).json().proposalId)
  t.match((await anna.get('/api/ai/plans')).json().plans, [{ duration: 9, title: /9 weeks/ }])
  await undo()
  t.match((await anna.get('/api/ai/plans')).json().plans, [{ duration: 8, title: /8 weeks/ }])
})

t.test('a proposal for a version that is no more is refused', async t => {
  const { adapt, accept } = await withPlan(t)
  const [one, two] = [(await adapt({ reason: 'no_time' })).json(), (await adapt({ reason: 'too_easy' })).json()]
  t.equal((await accept(one.proposalId)).statusCode, 200)
  t.match((await accept(two.proposalId)).json(), { status: 409, code: 'plan_changed' })
})

t.test('a red flag in the details is answered, and changes nothing', async t => {
  const { adapt } = await withPlan(t)
  const answered = (await adapt({ reason: 'pain', details: 'crushing chest pain and my arm is numb' })).json()
  t.match(answered, { proposalId: null, source: 'safety', diff: [], safety: { urgent: true } })
})

t.test('bad input, unknown plans and those of others', async t => {
  const { app, path, adapt, accept } = await withPlan(t)
  const bad: [object, string][] = [
    [{}, '#/reason'],
    [{ reason: 'bored' }, '#/reason'],
    [{ reason: 'pain', details: '' }, '#/details'],
    [{ reason: 'pain', details: 'hm' }, '#/details'],
    [{ reason: 'pain' }, '#/details'],
    [{ reason: 'missed_week' }, '#/details'],
    [{ reason: 'no_time', minutes: 20 }, '#/minutes'],
  ]
  for (const [payload, pointer] of bad) {
    const refused = await adapt(payload)
    t.equal(refused.statusCode, 400, JSON.stringify(payload))
    t.match(refused.json().errors, [{ pointer }])
  }
  t.match((await adapt({ reason: 'no_equipment', details: 'no barbell' })).json(), {
    status: 422,
    code: 'brief_infeasible',
  })
  t.equal((await accept(ulid())).statusCode, 404)
  const ben = await newUser(app)
  for (const url of [`${path}/adapt`, `${path}/adapt/${ulid()}/accept`, `${path}/undo`]) {
    const payload = url.endsWith('/adapt') ? { payload: { reason: 'too_easy' } } : {}
    const missing = await ben.call('POST', url.replace(/plan\/[^/]+/, `plan/${ulid()}`), payload)
    const theirs = await ben.call('POST', url, payload)
    t.equal(theirs.statusCode, 404, url)
    t.equal(theirs.json().detail, missing.json().detail)
  }
})

t.test('the store down: 503', async t => {
  const store = await useStore(t)
  let down = false
  const proxy = await startStoreProxy(t, store.endpoint, () => (down ? 'refuse' : 'pass'))
  const { adapt, accept, undo } = await withPlan(t, { DYNAMODB_ENDPOINT: proxy.endpoint })
  down = true
  for (const answered of [await adapt({ reason: 'too_easy' }), await accept(ulid()), await undo()]) {
    t.match(answered.json(), { status: 503, code: 'store_unavailable' })
  }
})
