import t from 'tap'
import { defaultPreferences } from '#src/api/preferences.ts'
import { whatToRelax } from '#src/coach/meal/relax.ts'
import { isInfeasible, planByRules } from '#src/coach/meal/rules.ts'
import { triageRequest } from '#src/coach/meal/triageRequest.ts'
import { briefOf, request } from '#test/support/mealBriefs.ts'

t.test('allergies and diets of the preferences count as if they had been named again', async t => {
  const preferences = { ...defaultPreferences, allergies: ['sesame'], mealPreferences: ['vegan'] }
  const { brief } = briefOf({ allergies: ['peanuts'] }, { preferences })
  t.same([...brief.avoid.allergens].sort(), ['peanut', 'sesame'])
  t.same(brief.diets, ['vegan'])
  t.ok(brief.menu.foods.size > 100)
  for (const food of brief.menu.foods.values()) {
    for (const allergen of ['peanut', 'sesame', 'milk', 'egg', 'fish'] as const)
      t.notOk(food.contains.includes(allergen), `${food.id}: ${allergen}`)
  }
})

t.test('an allergy counts wherever it is named, and is never offered to be given up', async t => {
  const preferences = { ...defaultPreferences, injuryHistory: ['bad knee; severe sesame allergy'] }
  const { brief, wishes } = briefOf(
    {
      goals: ['lose weight, allergic to peanuts'],
      dietaryPreferences: ['anaphylactic to mustard', 'allergic to eggs'],
    },
    { preferences },
  )
  t.same([...brief.avoid.allergens].sort(), ['egg', 'mustard', 'peanut', 'sesame'])
  t.match(brief.builtFor.join(' '), /allergic to peanuts": left out peanuts/)
  t.notMatch(whatToRelax(brief, wishes, 'x'), /allow.*egg/)
})

t.test('nothing is dropped in silence', async t => {
  const { brief } = briefOf({
    goals: ['learn to juggle', 'stay healthy'],
    dietaryPreferences: ['frobnic diet', 'no mushrooms'],
    allergies: ['lactose', 'grumbleberries'],
  })
  const told = brief.builtFor.join('\n')
  for (const words of ['learn to juggle', 'frobnic', 'mushroom', 'lactose', 'milk', 'grumbleberries', 'cannot assess'])
    t.match(told, words)
})

t.test('what must be asked back is asked back', async t => {
  t.throws(() => briefOf({ allergies: ['additives'] }), { code: 'brief_unclear', errors: [{ pointer: '#/allergies' }] })
})

t.test('goals decide the direction; both at once keep the weight', async t => {
  const athlete = { sex: 'male' as const, ageYears: 30, heightCm: 180, weightKg: 85, activity: 'moderate' as const }
  const toward = (...goals: string[]) => briefOf({ goals }, { athlete }).brief
  const [lose, keep, gain] = [toward('lose fat'), toward('be healthy'), toward('gain muscle')]
  t.ok(lose.targets.kcal < keep.targets.kcal && keep.targets.kcal < gain.targets.kcal)
  t.equal(toward('lose fat', 'gain muscle').targets.kcal, keep.targets.kcal)
})

t.test('pregnant: nothing that is not for pregnancy', async t => {
  const athlete = { sex: 'female' as const, ageYears: 30, heightCm: 168, weightKg: 64, pregnant: true }
  const { brief } = briefOf({ goals: ['stay healthy'] }, { athlete })
  for (const food of brief.menu.foods.values()) t.notOk(food.traits.includes('not_in_pregnancy'), food.id)
})

t.test('impossible wishes: what to relax was tried, and helps; allergies are never up for change', async t => {
  const { brief, wishes } = briefOf({
    dietaryPreferences: ['vegan', 'keto'],
    allergies: ['soy', 'nuts', 'sesame', 'lupin', 'celery', 'mustard', 'gluten', 'avocado'],
    maxPrepMinutes: 5,
    calories: 2000,
  })
  t.ok(isInfeasible(planByRules(brief, 'x')))
  const said = whatToRelax(brief, wishes, 'x')
  t.comment(said)
  t.match(said, /leave out the diet|minutes/)
  t.notMatch(said, /soy|nut|sesame|avocado/)
  const relaxed = briefOf({ ...request, allergies: ['soy', 'nuts'], dietaryPreferences: ['vegan'], calories: 2000 })
  t.notOk(isInfeasible(planByRules(relaxed.brief, 'x')))
})

t.test('an allergy that one lives with is no emergency; one that happens now is', async t => {
  const asks = (allergy: string) => triageRequest({ ...request, allergies: [allergy] })
  t.equal(asks('severe peanut allergy, anaphylaxis'), null)
  t.equal(asks('milk'), null)
  t.match(asks('I ate a peanut and now I cannot breathe'), { urgent: true })
})

t.test('a diet that stands among the goals counts', async t => {
  t.same(briefOf({ goals: ['eat vegan and lose fat'], calories: 2300 }).brief.diets, ['vegan'])
  t.same(briefOf({ goals: ['build muscle', 'stay healthy'] }).brief.diets, [])
})
