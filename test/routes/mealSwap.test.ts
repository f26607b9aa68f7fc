import t from 'tap'
import { ulid } from 'ulid'
import type { MealPlan } from '#src/api/mealPlan.ts'
import { violationsOf } from '#src/coach/gate.ts'
import { checkPlan } from '#src/coach/meal/check.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { briefOf } from '#test/support/mealBriefs.ts'
import { startSwitchable } from '#test/support/switchable.ts'

const request = {
  goals: ['stay healthy'],
  dietaryPreferences: [],
  allergies: ['peanuts'],
  calories: 2200,
  mealsPerDay: 5,
}
const { brief } = briefOf(request)

async function withPlan(t: Parameters<typeof startApp>[0], more: object = {}) {
  const app = await startApp(t)
  const anna = await newUser(app)
  const made = (await anna.call('POST', '/api/ai/meal-plan/generate', { payload: { ...request, ...more } })).json()
  const planId: string = made.planId
  const plan: MealPlan = made.plan
  return {
    app,
    anna,
    planId,
    plan,
    read: async () => (await anna.get(`/api/ai/plans/${planId}`)).json(),
    swap: (payload: object) => anna.call('POST', `/api/ai/meal-plan/${planId}/swap`, { payload }),
  }
}

const amounts = ({ days }: MealPlan, but: { day: number; meal: number }) =>
  days.flatMap(({ day, meals }) =>
    meals.flatMap((meal, at) =>
      day === but.day && at + 1 === but.meal ? [] : [[day, at + 1, meal.dishId, meal.ingredients]],
    ),
  )

t.test('one meal is replaced, all others stay, every gate holds, and it costs nothing', async t => {
  const { anna, plan, swap, read, planId } = await withPlan(t)
  const before = (await anna.get('/api/ai/rate-limit')).json()
  let last = plan
  for (const [day, meal] of [
    [1, 1],
    [3, 5],
    [7, 2],
    [3, 5],
  ] as const) {
    const old = last.days[day - 1]?.meals[meal - 1]
    const answered = (await swap({ day, meal })).json()
    t.equal(answered.source, 'rules')
    const now: MealPlan = answered.plan
    const fresh = now.days[day - 1]?.meals[meal - 1]
    t.not(fresh?.dishId, old?.dishId)
    t.equal(fresh?.type, old?.type)
    t.same(answered.swapped, { from: old?.name, to: fresh?.name })
    t.same(amounts(now, { day, meal }), amounts(last, { day, meal }))
    t.same(violationsOf(checkPlan(brief, now, { guarded: 'none' })), [])
    t.ok(answered.report.gates.some(({ id, passed }: { id: string; passed: boolean }) => id === 'M9' && passed))
    t.same((await read()).plan, now, 'kept')
    last = now
  }
  t.same((await anna.get('/api/ai/rate-limit')).json().requestsUsed, before.requestsUsed)
  t.equal((await anna.call('POST', `/api/ai/meal-plan/${planId}/undo`)).statusCode, 200)
  t.notSame((await read()).plan, last, 'the last swap is taken back')
  t.match((await anna.call('POST', `/api/ai/meal-plan/${planId}/undo`)).json(), { status: 409, code: 'plan_changed' })
})

t.test('by its type; the reason is read: dislikes, time, a new allergy', async t => {
  const { swap } = await withPlan(t)
  const byType = (await swap({ day: 2, meal: 'dinner' })).json()
  t.equal(byType.plan.days[1].meals.at(-1).name, byType.swapped.to)
  const foodsOf = (plan: MealPlan, day: number, at: number) =>
    plan.days[day - 1]?.meals[at]?.ingredients.map(({ foodId }) => foodId).join(' ') ?? ''
  const noFish = (await swap({ day: 4, meal: 'lunch', reason: 'no fish and no mushrooms please' })).json()
  t.notMatch(foodsOf(noFish.plan, 4, 2), /salmon|tuna|cod|trout|mackerel|sardine|mushroom|shiitake/)
  const quick = (await swap({ day: 5, meal: 'dinner', reason: 'I need something quick' })).json()
  t.ok(quick.plan.days[4].meals.at(-1).minutes <= 15)
  const allergic = (
    await swap({ day: 6, meal: 'breakfast', reason: 'I found out that I am allergic to milk and eggs' })
  ).json()
  t.notMatch(foodsOf(allergic.plan, 6, 0), /(?<!coconut_|soy_|rice_)milk|(?<!soy_)yogurt|cheese|ricotta|feta|\begg/)
  t.match(allergic.report.builtFor.join(' '), /preferences/)
  const unclear = (await swap({ day: 6, meal: 'breakfast', reason: 'I am allergic to additives' })).json()
  t.match(unclear, { status: 422, code: 'brief_unclear' })
})

const placesOf = (plan: MealPlan) =>
  plan.days.flatMap(({ day, meals }) => meals.map((meal, at) => ({ day, at: at + 1, meal })))

/** A plan in which something is cooked along; seeds differ, so it is looked for. */
async function withPot(t: Parameters<typeof startApp>[0]) {
  for (let attempt = 0; attempt < 8; attempt++) {
    const made = await withPlan(t, { mealsPerDay: 3 })
    const pot = placesOf(made.plan).find(({ meal }) => meal.cooksFor)
    const eater = pot?.meal.cooksFor?.[0]
    if (pot && eater) return { ...made, pot, eater }
  }
  throw new Error('nothing is ever left over')
}

t.test('a pot that others eat from: they cook anew', async t => {
  const { pot, eater, swap } = await withPot(t)
  t.match(pot.meal.steps[0], /^Cook \d portions/)
  const { plan } = (await swap({ day: pot.day, meal: pot.at })).json()
  const cooks = plan.days[eater.day - 1].meals[eater.meal - 1]
  t.notOk('leftoverOf' in cooks)
  t.ok(cooks.minutes > 5)
  t.ok(cooks.steps.length > 1)
})

t.test('an eater that is swapped leaves a smaller pot', async t => {
  const { pot, eater, swap } = await withPot(t)
  const { plan } = (await swap({ day: eater.day, meal: eater.meal })).json()
  const cooked = plan.days[pot.day - 1].meals[pot.at - 1]
  t.same(cooked.cooksFor ?? [], (pot.meal.cooksFor ?? []).slice(1))
  t.equal(/^Cook \d portions/.test(cooked.steps[0]), (pot.meal.cooksFor?.length ?? 0) > 1)
})

t.test('bad input, another user’s plan, a workout plan, a red flag', async t => {
  const { app, anna, planId, swap } = await withPlan(t)
  const bad: [object, string][] = [
    [{ day: 0, meal: 1 }, '#/day'],
    [{ day: 8, meal: 1 }, '#/day'],
    [{ day: 1 }, '#/meal'],
    [{ day: 1, meal: 'brunch' }, '#/meal'],
    [{ day: 1, meal: 1, reason: '' }, '#/reason'],
    [{ day: 1, meal: 1, force: true }, '#/force'],
  ]
  for (const [payload, pointer] of bad) {
    const refused = (await swap(payload)).json()
    t.equal(refused.status, 400, pointer)
    t.ok(
      refused.errors.some((error: { pointer: string }) => error.pointer === pointer),
      `${pointer}: ${JSON.stringify(refused.errors)}`,
    )
  }
  t.match((await swap({ day: 1, meal: 6 })).json(), { status: 404, detail: /no such meal/ })
  const eve = await newUser(app)
  for (const url of [`/api/ai/meal-plan/${planId}/swap`, `/api/ai/meal-plan/${planId}/undo`]) {
    const theirs = await eve.call('POST', url, { payload: url.endsWith('swap') ? { day: 1, meal: 1 } : {} })
    const missing = await eve.call('POST', url.replace(planId, ulid()), {
      payload: url.endsWith('swap') ? { day: 1, meal: 1 } : {},
    })
    t.equal(theirs.statusCode, 404)
    t.equal(theirs.json().detail, missing.json().detail)
  }
  const training = { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: [] }
  const workout = (await anna.call('POST', '/api/ai/workout-plan/generate', { payload: training })).json()
  t.equal(
    (await anna.call('POST', `/api/ai/meal-plan/${workout.planId}/swap`, { payload: { day: 1, meal: 1 } })).statusCode,
    404,
  )
  const flagged = (await swap({ day: 1, meal: 1, reason: 'I have chest pain' })).json()
  t.match(flagged, { plan: null, source: 'safety', safety: { urgent: true } })
})

t.test('an allergy that came later: the plan is not changed behind it, and says which meal is in the way', async t => {
  const { anna, swap } = await withPlan(t)
  const allergies = ['milk', 'egg', 'wheat', 'soya', 'fish', 'nuts', 'garlic', 'tomatoes', 'onions']
  await anna.call('PUT', '/api/ai/preferences', { payload: { allergies } })
  const refused = (await swap({ day: 7, meal: 1 })).json()
  t.match(refused, { status: 422, code: 'brief_infeasible', detail: /make a new plan/ })
})

t.test('two swaps at once: one stands, the other is told', async t => {
  const { swap, read } = await withPlan(t)
  const answers = await Promise.all([swap({ day: 1, meal: 1 }), swap({ day: 2, meal: 1 }), swap({ day: 3, meal: 1 })])
  const stood = answers.filter(({ statusCode }) => statusCode === 200)
  t.ok(stood.length >= 1)
  for (const { statusCode } of answers) t.ok([200, 409].includes(statusCode))
  const last = (await read()).plan
  t.ok(stood.some(answer => JSON.stringify(answer.json().plan) === JSON.stringify(last)))
})

t.test('saved meal plans: in full, as a shopping list, active, deleted; no calendar', async t => {
  const { anna, planId, plan, read } = await withPlan(t)
  t.match(await read(), { planId, planType: 'meal', request, plan })
  const list = await anna.get(`/api/ai/plans/${planId}?format=shopping-list`)
  t.match(list.headers['content-type'], /^text\/plain/)
  for (const { aisle, items } of plan.shoppingList) {
    t.ok(list.body.includes(`\n${aisle}\n`))
    for (const { name, buy } of items) t.ok(list.body.includes(`[ ] ${name}: ${buy}`), name)
  }
  t.equal((await anna.get(`/api/ai/plans/${planId}?format=pdf`)).statusCode, 400)
  t.equal((await anna.get(`/api/ai/plans/${planId}.ics`)).statusCode, 404)
  t.match((await anna.call('PATCH', `/api/ai/plans/${planId}`, { payload: { active: true } })).json(), { active: true })
  t.match((await anna.get('/api/ai/plans')).json().plans, [{ planId, active: true, planType: 'meal' }])
  t.match((await anna.call('DELETE', `/api/ai/plans/${planId}`)).json(), { success: true })
  t.equal((await anna.get(`/api/ai/plans/${planId}`)).statusCode, 404)
  const training = { goals: ['strength'], duration: 4, daysPerWeek: 2, equipment: [] }
  const workout = (await anna.call('POST', '/api/ai/workout-plan/generate', { payload: training })).json()
  t.equal((await anna.get(`/api/ai/plans/${workout.planId}?format=shopping-list`)).statusCode, 404)
})

t.test('the store down: 503, and nothing is changed', async t => {
  const { app, storeDown } = await startSwitchable(t)
  const anna = await newUser(app)
  const { planId, plan } = (await anna.call('POST', '/api/ai/meal-plan/generate', { payload: request })).json()
  storeDown(true)
  const swapped = await anna.call('POST', `/api/ai/meal-plan/${planId}/swap`, { payload: { day: 1, meal: 1 } })
  t.match(swapped.json(), { status: 503, code: 'store_unavailable' })
  storeDown(false)
  t.same((await anna.get(`/api/ai/plans/${planId}`)).json().plan, plan)
})
