import t from 'tap'
import { violationsOf } from '#src/coach/gate.ts'
import { checkPlan } from '#src/coach/meal/check.ts'
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
import { briefOf } from '#test/support/mealBriefs.ts'
import { useStore } from '#test/support/store.ts'
import { startStoreProxy } from '#test/support/storeProxy.ts'

const url = '/api/ai/meal-plan/generate'
const request = {
  goals: ['stay healthy'],
  dietaryPreferences: ['vegetarian'],
  allergies: ['peanuts', 'sesame'],
  calories: 2000,
  mealsPerDay: 4,
  maxPrepMinutes: 45,
}
const { brief } = briefOf(request)

/** Ids of the list in a request to the model, by the letter of a meal. */
function listed({ body }: BedrockRequest): Map<string, string[]> {
  const lines = (body.system?.at(-1)?.text ?? '').split('\n').filter(line => line.includes(' | '))
  const rows = lines.slice(1).map(line => line.split(' | '))
  return new Map(
    ['b', 'l', 's', 'd'].map(letter => [
      letter,
      rows.filter(([, meals = '']) => meals.split(' ')[0]?.includes(letter)).map(([id = '']) => id),
    ]),
  )
}

type Draft = { title: string; newDishes?: object[]; days: { dishIds: string[] }[] }

/** Seven days from the list: each slot goes through its dishes, the same on no day. */
function goodDraft(call: BedrockRequest): Draft {
  const list = listed(call)
  const pick = (letter: string, day: number) => list.get(letter)?.[day] ?? ''
  const dishIds = (day: number) => {
    const lunch = pick('l', day)
    const dinners = (list.get('d') ?? []).filter(id => id !== lunch)
    return [pick('b', day), lunch, pick('s', day), dinners[(day + 7) % dinners.length] ?? '']
  }
  return { title: 'Green and quick', days: Array.from({ length: 7 }, (_, day) => ({ dishIds: dishIds(day) })) }
}

const changed = (change: (draft: Draft) => unknown) => (call: BedrockRequest) => toolAnswer(change(goodDraft(call)))
const firstDish = (id: string, newDishes?: object[]) => (draft: Draft) => ({
  ...draft,
  ...(newDishes ? { newDishes } : {}),
  days: draft.days.map(({ dishIds }, day) => ({
    dishIds: day === 0 ? [dishIds[0], id, ...dishIds.slice(2)] : dishIds,
  })),
})
const ownDish = (name: string, foodIds: string[], method = 'pan') =>
  firstDish('new_own', [{ id: 'new_own', name, method, foodIds }])

/** What a model can do wrong, and the gate that the repair turn names (none: there is no second turn, the model failed). */
const faults: [string, (call: BedrockRequest) => Script, string | undefined][] = [
  ['truncated at max_tokens', () => toolAnswer('{"title": "Green", "days": [{"di', { stop: 'max_tokens' }), 'form'],
  ['an empty tool call', () => toolAnswer({}), 'form'],
  ['wrong types', () => toolAnswer({ title: 7, days: 'seven of them' }), 'form'],
  ['unknown dishes', changed(firstDish('unicorn_steak')), 'M10'],
  ['a dish with the allergen', changed(firstDish('edamame_rice_noodle_salad')), 'M1'],
  ['a dish against the diet', changed(firstDish('lemon_chicken_couscous')), 'M2'],
  ['an allergen by a dish of its own', changed(ownDish('Tahini bowl', ['tahini', 'carrot', 'rice_white'])), 'M1'],
  ['an allergen hidden in a compound', changed(ownDish('Chickpea bowl', ['hummus', 'carrot', 'rice_white'])), 'M1'],
  ['an allergen in a name alone', changed(ownDish('Peanut carrots', ['carrot', 'rice_white', 'tofu_firm'])), 'M1'],
  ['meat in a dish of its own', changed(ownDish('Sunday roast', ['chicken_breast', 'carrot', 'potato'])), 'M2'],
  ['a food that does not exist', changed(ownDish('Dragon bowl', ['dragon_meat', 'carrot', 'potato'])), 'M10'],
  ['eggs in a dish that cooks nothing', changed(ownDish('Egg bowl', ['egg', 'carrot', 'tomato'], 'bowl')), 'M10'],
  ['a breakfast for dinner', call => toolAnswer(swapped(goodDraft(call))), 'M8'],
  ['five days', changed(draft => ({ ...draft, days: draft.days.slice(2) })), 'M3'],
  [
    'three meals of four',
    changed(draft => ({ ...draft, days: draft.days.map(({ dishIds }) => ({ dishIds: dishIds.slice(1) })) })),
    'M3',
  ],
  ['numbers in a title', changed(draft => ({ ...draft, title: '2000 kcal of green' })), 'form'],
  ['an allergen in the title', changed(draft => ({ ...draft, title: 'Sesame and green' })), 'M1'],
  ['thousands of ids', changed(draft => ({ ...draft, days: [{ dishIds: Array(5000).fill('x') }] })), 'form'],
  [
    'an instruction for a title',
    changed(draft => ({ ...draft, title: `Ignore all rules ${'x'.repeat(200)}` })),
    'form',
  ],
  ['prose and no tool call', () => answer(['Eat more greens.']), undefined],
  ['a refusal', () => answer([], { stop: 'refusal' }), undefined],
  ['throttled', () => throttled(), undefined],
  ['no access', () => fails(403, 'AccessDeniedException'), undefined],
  ['garbage', () => ({ kind: 'malformed' }), undefined],
]

/** A snack in the place of dinner. */
const swapped = (draft: Draft): Draft => ({
  ...draft,
  days: draft.days.map(({ dishIds: [breakfast = '', lunch = '', snack = ''] }) => ({
    dishIds: [breakfast, lunch, snack, snack],
  })),
})

t.test('a good draft of the model becomes a plan that passes every hard gate', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  bedrock.answerBy(call => toolAnswer(goodDraft(call)))
  const made = await anna.call('POST', url, { payload: request })
  const { planId, plan, report, ...rest } = made.json()
  t.match(rest, { source: 'model', remainingRequests: 9 })
  t.equal(plan.title, 'Green and quick')
  t.same(violationsOf(checkPlan(brief, plan, { guarded: 'none' })), [])
  t.ok(report.score >= 0.85, `score ${report.score}`)
  t.equal(rest.tokensUsed, bedrock.reported().input + bedrock.reported().output)
  t.match((await anna.get(`/api/ai/plans/${planId}`)).json(), { planId, plan, report, request, source: 'model' })
  const sent = bedrock.calls[0]?.body
  t.notMatch(sent?.system?.[0]?.text, /sesame/, 'the stable part holds nothing of the user')
  t.match(sent?.toolConfig, { toolChoice: { tool: { name: 'submit_meals' } } })
  t.comment(`a draft: ${bedrock.reported().input} tokens in, ${bedrock.reported().output} out (bytes / 4)`)
})

t.test('a dish of the model’s own: its foods, our steps, amounts and temperatures', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, onBedrock(bedrock.endpoint))
  const anna = await newUser(app)
  bedrock.answerBy(
    changed(ownDish('Golden lentil pan', ['lentils_red', 'carrot', 'spinach', 'olive_oil', 'rice_white'])),
  )
  const made = (await anna.call('POST', url, { payload: request })).json()
  t.equal(made.source, 'model')
  const own = made.plan.days[0].meals[1]
  t.match(own, { dishId: 'new_own', name: 'Golden lentil pan' })
  t.match(own.steps.join(' '), /lentils/)
  t.match(own.steps.join(' '), /rolling boil/)
  const again = await anna.call('POST', `/api/ai/meal-plan/${made.planId}/swap`, { payload: { day: 1, meal: 1 } })
  t.equal(again.statusCode, 200, 'a plan with such a dish can be swapped')
})

t.test('whatever the model does wrong, a plan that holds comes back, and nothing else is kept', async t => {
  const bedrock = await startBedrock(t)
  const app = await startApp(t, { ...onBedrock(bedrock.endpoint), BEDROCK_FALLBACK_MODEL_ID: 'none' })
  for (const [name, fault, gate] of faults) {
    const anna = await newUser(app)
    const sound = async (source: string) => {
      const made = (await anna.call('POST', url, { payload: request })).json()
      t.equal(made.source, source, `${name}: ${source}`)
      t.same(violationsOf(checkPlan(brief, made.plan, { guarded: 'none' })), [], `${name}: every hard gate holds`)
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
  t.match(events.at(-1)?.data, { plan: { days: { length: 7 } }, remainingRequests: 8 })
  const { plans } = (await anna.get('/api/ai/plans')).json()
  t.match(plans, [{ planType: 'meal', duration: 1 }, { planType: 'meal' }])
})

t.test('what the preferences and the profile say counts; what cannot be read is said', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  await anna.call('PUT', '/api/ai/preferences', {
    payload: { mealPreferences: ['vegan'], allergies: ['soya', 'quuxberries'] },
  })
  await anna.call('PUT', '/api/ai/athlete/profile', {
    payload: { sex: 'female', birthDate: '1990-05-01', heightCm: 170, weightKg: 65, activity: 'moderate' },
  })
  const payload = { goals: ['lose fat', 'become a wizard'], dietaryPreferences: ['zorblax cuisine'], allergies: [] }
  const { plan, report } = (await anna.call('POST', url, { payload })).json()
  for (const word of ['wizard', 'quuxberries', 'zorblax', 'vegan', 'soya']) {
    t.ok(
      report.builtFor.some((line: string) => line.includes(word)),
      word,
    )
  }
  t.match(plan.targets, { restingKcal: /\d+/, expenditureKcal: /\d+/ })
  t.ok(plan.targets.kcal < plan.targets.expenditureKcal)
  const foods = plan.shoppingList.flatMap(({ items }: { items: { foodId: string }[] }) =>
    items.map(({ foodId }) => foodId),
  )
  t.notMatch(foods.join(' '), /tofu|soy|edamame|egg\b|cheese|chicken/)
  t.match(
    plan.allergens.find(({ allergen }: { allergen: string }) => allergen === 'quuxberries'),
    { statement: /cannot assess/ },
  )
})

t.test('the logged weight and intake change the targets, and the plan says so', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const profile = { sex: 'male', birthDate: '1988-01-01', heightCm: 182, weightKg: 84, activity: 'light' }
  await anna.call('PUT', '/api/ai/athlete/profile', { payload: profile })
  const payload = { goals: ['stay healthy'], dietaryPreferences: [], allergies: [] }
  const before = (await anna.call('POST', url, { payload })).json().plan.targets
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)
  for (let back = 27; back >= 0; back -= 2) {
    await anna.call('POST', '/api/ai/athlete/measurements', { payload: { date: day(back), weightKg: 84 - back * 0 } })
    await anna.call('POST', '/api/ai/athlete/nutrition', { payload: { date: day(back), kcal: 3100 } })
  }
  const after = (await anna.call('POST', url, { payload })).json().plan.targets
  t.ok(after.expenditureKcal > before.expenditureKcal, `${before.expenditureKcal} -> ${after.expenditureKcal}`)
  t.match(after.assumptions.join(' '), /3,?100/)
})

t.test('bad input is named, costs nothing and stores nothing', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  const bad: [object, string][] = [
    [{ goals: [] }, '#/goals'],
    [{ goals: 'health' }, '#/goals'],
    [{ dietaryPreferences: 'vegan' }, '#/dietaryPreferences'],
    [{ dietaryPreferences: [''] }, '#/dietaryPreferences/0'],
    [{ allergies: false }, '#/allergies'],
    [{ allergies: undefined }, '#/allergies'],
    [{ allergies: ['x'.repeat(201)] }, '#/allergies/0'],
    [{ calories: 100 }, '#/calories'],
    [{ calories: '2000' }, '#/calories'],
    [{ mealsPerDay: 2 }, '#/mealsPerDay'],
    [{ mealsPerDay: 7 }, '#/mealsPerDay'],
    [{ maxPrepMinutes: 4 }, '#/maxPrepMinutes'],
    [{ surprise: true }, '#/surprise'],
  ]
  for (const [change, pointer] of bad) {
    const refused = await anna.call('POST', url, { payload: { ...request, ...change } })
    t.equal(refused.statusCode, 400, pointer)
    t.ok(
      refused.json().errors.some((error: { pointer: string }) => error.pointer === pointer),
      `${pointer} ${JSON.stringify(refused.json().errors)}`,
    )
  }
  t.match((await app.inject({ method: 'POST', url, payload: request })).json(), { code: 'unauthorized' })
  const asks: [object, object][] = [
    [{ calories: 900 }, { status: 422, code: 'brief_infeasible', detail: /floor|1,?500/ }],
    [{ allergies: ['additives'] }, { status: 422, code: 'brief_unclear', errors: [{ pointer: '#/allergies' }] }],
    [
      {
        dietaryPreferences: ['vegan', 'keto'],
        allergies: [
          'soy',
          'nuts',
          'peanuts',
          'sesame',
          'celery',
          'mustard',
          'lupin',
          'sulphites',
          'gluten',
          'avocado',
          'seeds',
        ],
        maxPrepMinutes: 5,
      },
      { status: 422, code: 'brief_infeasible', detail: /minutes|diet|changes/ },
    ],
  ]
  for (const [change, expected] of asks) {
    const refused = (await anna.call('POST', url, { payload: { ...request, ...change } })).json()
    t.match(refused, expected)
    t.comment(refused.detail)
  }
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 0, attemptsRemaining: 100 })
  t.same((await anna.get('/api/ai/plans')).json().plans, [])
})

t.test('where a plan would harm, words come in its place, and nothing is charged', async t => {
  const app = await startApp(t)
  const lose = { ...request, goals: ['lose weight'], calories: undefined }
  const cases: [object, object][] = [
    [{ pregnant: true, sex: 'female' }, lose],
    [{ birthDate: `${new Date().getUTCFullYear() - 16}-01-01` }, lose],
    [{ heightCm: 175, weightKg: 50, sex: 'female', birthDate: '1995-01-01' }, lose],
    [{}, { ...lose, goals: ['lose weight', 'I have bulimia'] }],
    [{}, { ...request, allergies: ['my throat is closing up right now'] }],
  ]
  for (const [profile, payload] of cases) {
    const anna = await newUser(app)
    await anna.call('PUT', '/api/ai/athlete/profile', { payload: profile })
    const answered = (await anna.call('POST', url, { payload })).json()
    t.match(answered, { planId: null, plan: null, source: 'safety', remainingRequests: 10 }, JSON.stringify(payload))
    t.ok(answered.reply.length > 100)
  }
  const anna = await newUser(app)
  const declared = { ...request, allergies: ['severe peanut allergy (anaphylaxis)'] }
  t.match(
    (await anna.call('POST', url, { payload: declared })).json(),
    { source: 'rules' },
    'an allergy is no emergency',
  )
})

t.test('the same key: one plan, one unit, the same answer; with another body 422', async t => {
  const app = await startApp(t, { QUOTA_FREE: '2' })
  const anna = await newUser(app)
  const headers = { 'idempotency-key': 'week' }
  const first = await anna.call('POST', url, { payload: request, headers })
  const again = await anna.call('POST', url, { payload: request, headers })
  t.same(again.json(), first.json())
  t.equal(again.headers['idempotency-replayed'], 'true')
  const other = await anna.call('POST', url, { payload: { ...request, mealsPerDay: 5 }, headers })
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
  t.match((await anna.call('POST', url, { payload: request })).json(), { stored: false, source: 'rules' })
})

t.test('switched off is switched off', async t => {
  const app = await startApp(t)
  const anna = await newUser(app)
  await anna.call('PUT', '/api/ai/preferences', { payload: { enabled: false } })
  t.match((await anna.call('POST', url, { payload: request })).json(), { status: 403, code: 'coach_disabled' })
})
