import t from 'tap'
import { triageRequest } from '#src/coach/workout/triageRequest.ts'

const kindOf = (change: object) =>
  triageRequest({ goals: ['strength'], duration: 4, daysPerWeek: 3, equipment: [], ...change })?.kind

t.test('a declared injury is worked around, an acute one is answered', async t => {
  const declared = [
    'torn ACL',
    'torn meniscus',
    'broken wrist',
    'dislocated shoulder in 2019',
    'torn rotator cuff',
    'torn hamstring',
  ]
  for (const text of declared) t.equal(kindOf({ injuries: [text] }), undefined, text)
  const acute = [
    'my knee popped today and I cannot walk',
    'heard a snap, torn hamstring, very swollen',
    'broken wrist, just now',
  ]
  for (const text of acute) t.ok(kindOf({ injuries: [text] }), text)
})

t.test('every other red flag counts, in every text', async t => {
  t.equal(kindOf({ injuries: ['chest pain when I climb stairs'] }), 'cardiac')
  t.equal(kindOf({ injuries: ['knee surgery last month'] }), 'surgery')
  t.equal(kindOf({ goals: ['I want to kill myself'] }), 'self_harm')
  t.equal(kindOf({ exclude: ['crushing chest pain'] }), 'cardiac')
  t.equal(kindOf({ equipment: ['dumbbells', 'chest pain'] }), 'cardiac')
  t.equal(kindOf({}), undefined)
})
