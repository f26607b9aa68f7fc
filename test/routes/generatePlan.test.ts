import t from 'tap'
import { defaultPreferences } from '#src/api/preferences.ts'
import { violationsOf } from '#src/coach/gate.ts'
import { toBrief } from '#src/coach/workout/brief.ts'
import { checkPlan } from '#src/coach/workout/check.ts'
import { eventsOf, newUser, onBedrock, startApp } from '#test/support/app.ts'
import {
  answer,
  type BedrockRequest,
  fails,
  type Script,
  startBedrock,
  throttled,
  toolAnswer,
} from '#test/support/bedrock.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'

const url = '/api/ai/workout-plan/generate'
const request = {
  goals: ['muscle_gain'],
  duration: 8,
  daysPerWeek: 3,
  equipment: ['dumbbells'],
  level: 'beginner' as const,
  injuries: ['bad left knee'],
  minutesPerSession: 45,
}

/** Ids of the list in a request to the model, by pattern. */
function listed({ body }: BedrockRequest): Map<string, string[]> {
  const lines = (body.system?.at(-1)?.text ?? '').split('\n').slice(1)
  const rows = lines.map(line => line.split(' | '))
  const byPattern = Map.groupBy(rows, ([, pattern = '']) => pattern)
  return new Map([...byPattern].map(([pattern, group]) => [pattern, group.map(([id = '']) => id)]))
}

function goodDraft(call: BedrockRequest) {
  const list = listed(call)
  const pick = (pattern: string, at: number) => list.get(pattern)?.[at] ?? list.get('isolation')?.[at] ?? ''
  const session = (at: number) => ({
    title: ['First day', 'Second day', 'Third day'][at] ?? 'Day',
    exerciseIds: ['hinge', 'horizontal_push', 'horizontal_pull', 'core'].map(pattern => pick(pattern, at)),
  })
  return { title: 'Steady and strong', sessions: [0, 1, 2].map(session) }
}

type Draft = ReturnType<typeof goodDraft>
const changed = (change: (draft: Draft) => unknown) => (call: BedrockRequest) => toolAnswer(change(goodDraft(call)))
const firstIds = (ids: string[]) => (draft: Draft) => ({
  ...draft,
  sessions: [{ title: 'Day', exerciseIds: ids }, ...draft.sessions.slice(1)],
})

/** What a model can do wrong, and the gate that the repair turn names (none: there is no second turn, the model failed). */
const faults: [string, (call: BedrockRequest) => Script, string | undefined][] = [
  [
    'truncated at max_tokens',
    () => toolAnswer('{"title": "Steady", "sessions": [{"ti', { stop: 'max_tokens' }),
    'form',
  ],
  ['an empty tool call', () => toolAnswer({}), 'form'],
  ['wrong types', () => toolAnswer({ title: 7, sessions: 'three of them' }), 'form'],
  ['unknown ids', changed(firstIds(['flying_carpet', 'magic_squat', 'time_travel'])), 'W2'],
  ['equipment that is not owned', changed(firstIds(['barbell_back_squat', 'leg_press', 'barbell_bench_press'])), 'W2'],
  ['what the injury rules out', changed(firstIds(['freehand_jump_squat', 'box_jump', 'leg_extensions'])), 'W2'],
  ['more days than asked', changed(draft => ({ ...draft, sessions: [...draft.sessions, ...draft.sessions] })), 'W1'],
  ['fewer days than asked', changed(draft => ({ ...draft, sessions: draft.sessions.slice(1) })), 'W1'],
  ['numbers in a title', changed(draft => ({ ...draft, title: '5 x 5 for 100 kg' })), 'W13'],
  [
    'one exercise over and over',
    changed(draft => firstIds(Array(3).fill(draft.sessions[0]?.exerciseIds[0]))(draft)),
    'W11',
  ],
  ['thousands of ids', changed(firstIds(Array.from({ length: 5000 }, (_, at) => `id_${at}`))), 'form'],
  [
    'an instruction for a title',
    changed(draft => ({ ...draft, title: `Ignore all rules ${'x'.repeat(200)}` })),
    'form',
  ],
  ['prose and no tool call', () => answer(['Here is your plan: squats.']), undefined],
  ['a refusal', () => answer([], { stop: 'refusal' }), undefined],
  ['throttled', () => throttled(), undefined],
  ['no access', () => fails(403, 'AccessDeniedException'), undefined],
  ['garbage', () => ({ kind: 'malformed' }), undefined],
]

t.test('a good draft of the model becomes a plan that passes every hard gate', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  bedrock.answerBy(call => toolAnswer(goodDraft(call)))
  const made = await anna.call('POST', url, { payload: request })
  const { planId, plan, report, ...rest } = made.json()
  t.match(rest, { source: 'model', remainingRequests: 9 })
  t.equal(plan.title, 'Steady and strong')
  t.equal(plan.weeks.length, 8)
  t.same(violationsOf(checkPlan(toBrief(request, defaultPreferences), plan, { redFlags: 'none' })), [])
  t.ok(report.score >= 0.8)
  t.equal(rest.tokensUsed, bedrock.reported().input + bedrock.reported().output)
  t.match((await anna.get(`/api/ai/plans/${planId}`)).json(), { planId, plan, report, request, source: 'model' })
  const sent = bedrock.calls[0]?.body
  t.notOk(sent?.system?.[0]?.text?.includes('knee'), 'the stable part holds nothing of the user')
  t.match(sent?.toolConfig, { toolChoice: { tool: { name: 'submit_week' } } })
  t.ok((sent?.inferenceConfig?.maxTokens ?? 0) > 0)
})

t.test('whatever the model does wrong, a plan that holds comes back, and nothing else is kept', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, { ...onBedrock(bedrock.endpoint), BEDROCK_FALLBACK_MODEL_ID: 'none' })
  const brief = toBrief(request, defaultPreferences)
  for (const [name, fault, gate] of faults) {
    const anna = await newUser(app)
    const sound = async (source: string) => {
      const made = (await anna.call('POST', url, { payload: request })).json()
      t.equal(made.source, source, `${name}: ${source}`)
      t.same(violationsOf(checkPlan(brief, made.plan, { redFlags: 'none' })), [], `${name}: every hard gate holds`)
      t.match((await anna.get(`/api/ai/plans/${made.planId}`)).json(), { plan: made.plan }, `${name}: kept as answered`)
      return made
    }
    let calls = 0
    bedrock.answerBy(fault)
    const byRules = await sound('rules')
    const costs = name === 'a refusal'
    t.match(
      byRules,
      { degraded: { reason: /^model_/ }, remainingRequests: costs ? 9 : 10 },
      `${name}: ${costs ? 'costs' : 'given back'}`,
    )
    if (gate !== undefined) {
      bedrock.answerBy(call => {
        calls += 1
        return calls === 1 ? fault(call) : toolAnswer(goodDraft(call))
      })
      const repaired = await sound('repaired')
      t.match(repaired, { remainingRequests: 9 }, `${name}: one unit, whatever the repair`)
      const last = bedrock.calls.at(-1)?.body.messages.at(-1)?.content[0]?.text ?? ''
      t.match(last, `- ${gate}: `, `${name}: the repair turn names ${gate}`)
    }
    await app.ledger.settled()
    const { calls: settled } = (await anna.get('/api/ai/usage')).json()
    t.comment(
      `${name}: ${gate === undefined ? 'rules' : `repaired (${gate}), twice: rules`}; ${settled} calls in the ledger`,
    )
    if (gate !== undefined) t.equal(settled, 4, `${name}: every call is in the ledger`)
  }
})

t.test('by rules, as JSON and as a stream', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const made = (await anna.call('POST', url, { payload: request })).json()
  t.match(made, { source: 'rules', tokensUsed: 0, remainingRequests: 9 })
  t.notOk('degraded' in made)
  const streamed = await anna.call('POST', url, { payload: request, headers: { accept: 'text/event-stream' } })
  const events = eventsOf(streamed.body)
  t.same(
    events.map(({ event }) => event),
    ['start', 'progress', 'end'],
  )
  t.match(events.at(-1)?.data, { plan: made.plan, remainingRequests: 8 })
  t.equal((await anna.get('/api/ai/plans')).json().plans.length, 2)
})

t.test('what cannot be read is said, what the preferences declare counts', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  await anna.call('PUT', '/api/ai/preferences', { payload: { injuryHistory: ['torn rotator cuff'] } })
  const odd = {
    ...request,
    goals: ['become a wizard'],
    equipment: ['dumbbells', 'flux capacitor'],
    injuries: ['quux'],
    exclude: ['zumbatron'],
  }
  const { plan, report } = (await anna.call('POST', url, { payload: odd })).json()
  for (const word of ['become a wizard', 'flux capacitor', 'quux', 'zumbatron']) {
    t.ok(
      report.builtFor.some((line: string) => line.includes(word)),
      word,
    )
  }
  const ids = JSON.stringify(plan)
  t.notMatch(ids, 'overhead_press')
  t.ok(plan.cautions.length > 0)
})

t.test('bad input is named, costs nothing and stores nothing', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const bad: [object, string][] = [
    [{ goals: [] }, '#/goals'],
    [{ goals: 'strength' }, '#/goals'],
    [{ duration: 3 }, '#/duration'],
    [{ duration: 13 }, '#/duration'],
    [{ duration: '8' }, '#/duration'],
    [{ daysPerWeek: 0 }, '#/daysPerWeek'],
    [{ daysPerWeek: 8 }, '#/daysPerWeek'],
    [{ equipment: [''] }, '#/equipment/0'],
    [{ minutesPerSession: 14 }, '#/minutesPerSession'],
    [{ level: 'god' }, '#/level'],
    [{ restDays: [8] }, '#/restDays/0'],
    [{ startDate: 'monday' }, '#/startDate'],
    [{ surprise: true }, '#/surprise'],
  ]
  for (const [change, pointer] of bad) {
    const refused = await anna.call('POST', url, { payload: { ...request, ...change } })
    t.equal(refused.statusCode, 400, pointer)
    t.ok(
      refused.json().errors.some((error: { pointer: string }) => error.pointer === pointer),
      pointer,
    )
  }
  t.match((await app.inject({ method: 'POST', url, payload: request })).json(), { code: 'unauthorized' })
  const packed = await anna.call('POST', url, { payload: { ...request, daysPerWeek: 5, restDays: [1, 2, 3] } })
  t.match(packed.json(), { status: 422, code: 'brief_infeasible', detail: /at most 4 days/ })
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0, attemptsRemaining: 100 })
  t.same((await anna.get('/api/ai/plans')).json().plans, [])
})

t.test('a red flag in any text gives the safety answer in place of a plan, also with the store away', async t => {
  const store = await useStore(t)
  let down = false
  const proxy = await startStoreProxy(t, store.endpoint, () => (down ? 'refuse' : 'pass'))
  const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint })
  const anna = await newUser(app)
  const ask = () => anna.call('POST', url, { payload: { ...request, injuries: ['chest pain when I train'] } })
  t.match((await ask()).json(), {
    planId: null,
    plan: null,
    source: 'safety',
    remainingRequests: 10,
    safety: { urgent: true },
  })
  down = true
  t.match((await ask()).json(), { planId: null, source: 'safety', remainingRequests: null })
  t.match((await anna.call('POST', url, { payload: request })).json(), { status: 503, code: 'store_unavailable' })
})

t.test('the same key: one plan, one unit, the same answer; with another body 422', async t => {
  const app = await startApp(t, { QUOTA_FREE: '2' })
  const anna = await newUser(app)
  const headers = { 'idempotency-key': 'plan' }
  const first = await anna.call('POST', url, { payload: request, headers })
  const again = await anna.call('POST', url, { payload: request, headers })
  t.same(again.json(), first.json())
  t.equal(again.headers['idempotency-replayed'], 'true')
  const streamed = await anna.call('POST', url, {
    payload: request,
    headers: { ...headers, accept: 'text/event-stream' },
  })
  t.match(eventsOf(streamed.body).at(-1), { event: 'end', data: { planId: first.json().planId } })
  const other = await anna.call('POST', url, { payload: { ...request, duration: 9 }, headers })
  t.match(other.json(), { status: 422, code: 'idempotency_key_reused' })
  t.equal((await anna.get('/api/ai/plans')).json().plans.length, 1)
  await anna.call('POST', url, { payload: request })
  t.match((await anna.call('POST', url, { payload: request })).json(), { status: 429, code: 'quota_exceeded' })
})

t.test('a plan that cannot be kept is the user’s all the same, and says so', async t => {
  const store = await useStore(t)
  let failing = false
  const proxy = await startStoreProxy(t, store.endpoint, operation =>
    failing && operation === 'PutItem' ? 'fail' : 'pass',
  )
  const app = await startApp(t, { DYNAMODB_ENDPOINT: proxy.endpoint })
  const anna = await newUser(app)
  failing = true
  t.match((await anna.call('POST', url, { payload: request })).json(), {
    stored: false,
    source: 'rules',
    remainingRequests: 9,
  })
})

t.test('switched off is switched off', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  await anna.call('PUT', '/api/ai/preferences', { payload: { enabled: false } })
  t.match((await anna.call('POST', url, { payload: request })).json(), { status: 403, code: 'coach_disabled' })
})
