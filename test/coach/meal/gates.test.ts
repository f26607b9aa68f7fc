import t from 'tap'
import { violationsOf } from '#src/coach/gate.ts'
import { checkPlan } from '#src/coach/meal/check.ts'
import { briefOf } from '#test/support/mealBriefs.ts'
import { planted, soundPlan } from './planted.ts'

const { brief, plan: sound } = soundPlan()

t.test('a sound plan breaks no gate', async t => {
  t.same(violationsOf(checkPlan(brief, sound, { guarded: 'none' })), [])
})

t.test('each planted fault is caught by its gate', async t => {
  for (const [name, gate, plant] of planted) {
    const plan = structuredClone(sound)
    plant(plan)
    const broken = violationsOf(checkPlan(brief, plan, { guarded: 'none' }))
    const own = broken.find(violation => violation.gate === gate)
    t.ok(own, `${gate}: ${name}`)
    t.comment(`${gate} | ${name} | ${own?.detail.slice(0, 100) ?? 'NOT CAUGHT'}`)
  }
})

t.test('what was not guarded does not leave', async t => {
  t.match(violationsOf(checkPlan(brief, sound)), [{ gate: 'M11' }])
})

t.test('scores: variety, minutes, the quality of a day', async t => {
  const gateOf = (id: string, plan = sound, of = brief) =>
    checkPlan(of, plan, { guarded: 'none' }).gates.find(gate => gate.id === id)
  const dull = structuredClone(sound)
  for (const { meals } of dull.days) for (const meal of meals) meal.dishId = 'porridge'
  t.match(gateOf('M8', dull)?.detail, /porridge comes \d+ times/)
  t.ok((gateOf('M8', dull)?.score ?? 1) < (gateOf('M8')?.score ?? 0))
  const slow = structuredClone(sound)
  for (const { meals } of slow.days) for (const meal of meals) meal.minutes = 200
  t.notOk(gateOf('M8', slow)?.passed)
  const salty = structuredClone(sound)
  for (const { meals } of salty.days)
    meals[0]?.ingredients.push({ foodId: 'salt', name: 'salt', grams: 12, measure: '12 g' })
  t.match(gateOf('M6', salty)?.detail, /sodium over the aim/)
  t.ok((gateOf('M6', salty)?.score ?? 1) < 0.9)
})

t.test('keto: no day over 50 g of net carbohydrate', async t => {
  const keto = briefOf({ dietaryPreferences: ['keto'], calories: 2000 }).brief
  const { gates } = checkPlan({ ...keto, avoid: brief.avoid }, sound, { guarded: 'none' })
  t.match(
    gates.find(({ id }) => id === 'M2'),
    { passed: false, detail: /net carbohydrate|keto/ },
  )
})

t.test('protein is scored by body weight where that is known', async t => {
  const athlete = { sex: 'male' as const, ageYears: 30, heightCm: 180, weightKg: 80, activity: 'moderate' as const }
  const known = briefOf({ goals: ['build muscle'] }, { athlete }).brief
  const { gates } = checkPlan(known, sound, { guarded: 'none' })
  t.match(
    gates.find(({ id }) => id === 'M5'),
    { kind: 'S', detail: /g of protein a kg|1.6 to 2.2/ },
  )
  t.match(
    gates.find(({ id }) => id === 'M4'),
    { passed: false },
  )
})
