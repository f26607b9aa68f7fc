import t from 'tap'
import { checkTips } from '#src/coach/form/check.ts'
import { issueKinds } from '#src/coach/form/kinds.ts'
import { questionHash, tipsPrompt } from '#src/coach/form/prompt.ts'
import { tipsByRules, tipsForUnknown } from '#src/coach/form/rules.ts'
import { keptTips, readTips } from '#src/coach/form/tips.ts'
import { allExercises, exerciseById } from '#src/knowledge/exercises/index.ts'

const exercise = (id: string) => {
  const found = exerciseById(id)
  if (!found) throw new TypeError(id)
  return found
}
const squat = exercise('barbell_back_squat')
const bodyweightSquat = exercise('bodyweight_squat')
const good = [
  'Push your knees out in line with the middle toes.',
  'Keep the whole foot on the floor, heel to toes.',
  'Pause for a moment at the bottom to feel where the knees are.',
]

t.test('by rules every exercise gets tips on every kind of issue that pass every check', async t => {
  for (const one of allExercises) {
    for (const kind of issueKinds) {
      const broken = checkTips(tipsByRules(one, [kind]), one)
      if (broken.length > 0) t.fail(`${one.id}, ${kind}: ${JSON.stringify(broken)}`)
    }
  }
  const several = tipsByRules(squat, ['knees_cave', 'heels_rise', 'breathing'])
  t.same(checkTips(several, squat), [])
  for (const word of [/knees/, /heels/, /[Bb]reath/]) t.match(several.join(' '), word, 'each kind has its say')
  t.match(tipsByRules(squat, ['knees_cave']).join(' '), /Avoid: knees falling inward\./)
})

t.test('an unknown exercise gets tips that need nothing', async t => {
  for (const kind of issueKinds) {
    const tips = tipsForUnknown([kind])
    t.same(checkTips(tips, bodyweightSquat), [], `${kind}: nothing to train with is named`)
  }
})

const spoilt: [string, string][] = [
  ['Short.', 'length'],
  [`Push ${'harder and '.repeat(30)}faster.`, 'length'],
  ['Do 5 sets with the knees out.', 'numbers'],
  ['Lower for three seconds and stand up.', 'numbers'],
  ['Push the knees out ٣ times on the way.', 'plain'],
  ['Stop if the knee hurts and rest it.', 'medical'],
  ['This fixes weak hips and a muscle imbalance.', 'medical'],
  ['See a physiotherapist about the knees.', 'medical'],
  ['Drink a whey shake before the first set.', 'food'],
  ['Take creatine to push the knees out.', 'food'],
  ['Brace as hard as for cracking a peanut shell.', 'food'],
  ['You have weak knees, so push them out.', 'personal'],
  ['Go lighter than in your last session.', 'personal'],
  ['I would push the knees out on the way up.', 'personal'],
  ['Put a band around the knees and push out.', 'equipment'],
  ['Wear a belt and push the knees out.', 'equipment'],
  ['Hold a dumbbell at the chest and sit down.', 'equipment'],
  ['Practise the goblet squat for a while.', 'exercise'],
  ['Are the knees in line with the toes?', 'plain'],
  ['Watch <b>this</b> and push the knees out.', 'plain'],
  ['Watch it at www.example.com and copy it.', 'plain'],
  ['Держите колени наружу на подъеме.', 'plain'],
]

t.test('what a model must not say is found, by its gate', async t => {
  t.same(checkTips(good, squat), [])
  for (const [tip, gate] of spoilt) {
    t.same(
      checkTips([...good, tip], squat).map(violation => violation.gate),
      [gate],
      tip,
    )
  }
  const [first = ''] = good
  t.match(checkTips(good.slice(0, 2), squat), [{ gate: 'count' }])
  t.match(checkTips([...good, ...good, first], squat), [{ gate: 'count' }, { gate: 'distinct' }])
  t.match(checkTips([...good, first.toUpperCase()], squat), [{ gate: 'distinct' }])
})

t.test('numbers and equipment of the exercise itself are fine', async t => {
  const bar = 'Keep the bar over the middle of the foot.'
  t.same(checkTips([...good, bar, 'Set the bar in the rack at chest height.'], squat), [])
  t.match(checkTips([...good, bar], bodyweightSquat), [{ gate: 'equipment' }])
  const counted = allExercises.find(({ cues }) => cues.includes('Lower for three counts'))
  if (!counted) return t.fail('no cue with a number')
  t.same(checkTips([...good, 'Lower slowly for three counts.'], counted), [])
  return undefined
})

t.test('a draft is read by its full form', async t => {
  t.same(readTips({ tips: ['  Push  the\n knees out. '] }), { draft: ['Push the knees out.'] })
  for (const input of [
    undefined,
    null,
    'tips',
    [],
    {},
    { tips: [] },
    { tips: [1] },
    { tips: 'a' },
    { tips: Array(21).fill('a') },
  ])
    t.match(readTips(input), { violations: [{ gate: 'form' }] })
})

t.test('what was kept is looked at again', async t => {
  t.same(keptTips({ tips: good, model: 'm' }, squat), good)
  t.equal(keptTips({ tips: [...good, 'See a doctor about the knees.'] }, squat), undefined)
  t.equal(keptTips({ model: 'm' }, squat), undefined)
  t.equal(keptTips(undefined, squat), undefined)
})

t.test('the question is the exercise and the kinds, in any order', async t => {
  t.equal(questionHash('a', ['knees_cave', 'depth']), questionHash('a', ['depth', 'knees_cave']))
  const hashes = [questionHash('a', ['depth']), questionHash('b', ['depth']), questionHash('a', ['other'])]
  t.equal(new Set(hashes).size, 3)
  const { ability, messages, tool } = tipsPrompt(squat, ['knees_cave'])
  t.equal(ability, 'form_check')
  t.equal(tool?.name, 'submit_tips')
  t.match(JSON.parse(messages[0]?.text ?? ''), { exercise: 'Barbell back squat', goesWrong: ['the knees fall inward'] })
})
