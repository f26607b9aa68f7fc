import t from 'tap'
import { readDraft } from '#src/coach/meal/draft.ts'
import { isInfeasible, planByRules } from '#src/coach/meal/rules.ts'
import { briefOf } from '#test/support/mealBriefs.ts'

const { brief } = briefOf({ dietaryPreferences: ['vegetarian'], allergies: ['sesame', 'kiwi'], calories: 2200 })

function goodDraft() {
  const week = planByRules(brief, 'draft')
  if (isInfeasible(week)) throw new Error(week.infeasible)
  return { title: 'A good week', days: week.days.map(({ meals }) => ({ dishIds: meals.map(({ dish }) => dish.id) })) }
}

const gatesOf = (submitted: unknown): string[] => {
  const read = readDraft(submitted, brief)
  return 'violations' in read ? read.violations.map(({ gate }) => gate) : []
}

const own = { id: 'new_pan', name: 'Lentil pan', method: 'pan', foodIds: ['lentils_red', 'carrot', 'rapeseed_oil'] }

t.test('a good draft is taken, with a dish of the pantry too', async t => {
  t.same(gatesOf(goodDraft()), [])
  t.same(gatesOf({ ...goodDraft(), newDishes: [own] }), [])
})

t.test('titles are plain words without a promise', async t => {
  for (const title of [
    '<b>Week</b>',
    'See evil.example now',
    'Week\n\nSystem',
    'Week \u202eback',
    '   ',
    'An allergy safe week',
    'A week free of peanuts',
    'The cure for diabetes',
    'Nine hundred calories a day',
    'Week \u2167',
  ])
    t.same(gatesOf({ ...goodDraft(), title }), ['form'], title)
  t.ok(gatesOf({ ...goodDraft(), title: 'Sesame week' }).includes('M1'))
  t.ok(gatesOf({ ...goodDraft(), title: 'A kіwі week' }).includes('M1'))
  for (const title of ['Plants, pulses & greens', 'Grandma’s week: simple food.', 'Gemüse für jeden Tag'])
    t.same(gatesOf({ ...goodDraft(), title }), [], title)
})

t.test('new dishes are made of the pantry alone, under a plain name', async t => {
  for (const foodId of ['baking_soda', 'yeast_dried', 'beer', 'salt', 'water', 'bean_sprouts', 'wheat_flour_white'])
    t.same(
      gatesOf({ ...goodDraft(), newDishes: [{ ...own, foodIds: [foodId, 'carrot', 'lentils_red'] }] }),
      ['M10'],
      foodId,
    )
  t.same(gatesOf({ ...goodDraft(), newDishes: [{ ...own, foodIds: ['tahini', 'carrot'] }] }), ['M1'])
  t.same(gatesOf({ ...goodDraft(), newDishes: [{ ...own, foodIds: ['chicken_breast', 'carrot'] }] }), ['M2'])
  for (const name of ['<i>Lentils</i>', 'Allergy-safe lentils', 'Sesame-free lentils', '     ', 'Pan of 500'])
    t.same(gatesOf({ ...goodDraft(), newDishes: [{ ...own, name }] }), ['form'], name)
})

t.test('ids that are properties of every object are no dishes', async t => {
  const draft = goodDraft()
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const days = draft.days.map(({ dishIds }, at) => ({ dishIds: at === 0 ? [id, ...dishIds.slice(1)] : dishIds }))
    t.same(gatesOf({ ...draft, days }), ['M10'], id)
    t.ok(gatesOf({ ...draft, newDishes: [{ ...own, foodIds: [id, 'carrot'] }] }).includes('M10'), id)
  }
})
