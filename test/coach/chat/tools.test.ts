import t from 'tap'
import { defaultProfile } from '#src/api/athlete.ts'
import { defaultPreferences, type Preferences } from '#src/api/preferences.ts'
import { exerciseFacts } from '#src/coach/chat/tools/exercise.ts'
import { findFoods } from '#src/coach/chat/tools/findFoods.ts'
import { foodFacts } from '#src/coach/chat/tools/food.ts'
import { longestResult, mostCalls, openSession } from '#src/coach/chat/tools/session.ts'
import type { ChatTool, ToolTurn } from '#src/coach/chat/tools/tool.ts'
import { CoachError } from '#src/errors.ts'

const log = { error() {} }
const turnOf = (preferences: Partial<Preferences> = {}, more: Partial<ToolTurn> = {}): ToolTurn => ({
  caller: { userId: 'anna', token: 'x' },
  preferences: { ...defaultPreferences, ...preferences },
  profile: defaultProfile,
  today: '2026-11-22',
  log,
  ...more,
})
const tell = async (
  tool: ChatTool,
  input: object,
  preferences: Partial<Preferences> = {},
  more: Partial<ToolTurn> = {},
) => ((await tool.run(input, turnOf(preferences, more))).told ?? []).join('\n')

t.test('foods by the names that people have for them', t => {
  const first = (name: string) => findFoods(name).found[0]?.name
  const means = {
    oats: 'rolled oats',
    Porridge: 'rolled oats',
    'white rice': 'white rice',
    rice: 'white rice',
    EGGS: 'egg',
    milk: 'whole milk',
    yoghurt: 'plain yogurt',
    'sweet potatoes': 'sweet potato',
    'ground beef': 'minced beef',
    'whole wheat bread': 'wholemeal bread',
    'chicken breast': 'chicken breast',
    coconut: 'fresh coconut',
    'the olive oil': 'olive oil',
  }
  for (const [name, food] of Object.entries(means)) t.equal(first(name), food, name)
  t.same(findFoods('almond milk').found, [], 'almond milk is neither almonds nor milk')
  t.ok(findFoods('almond milk').near.includes('almonds'), 'but they are named')
  for (const name of ['dragon fruit', 'xyz', '', '!?', 'of the']) t.same(findFoods(name).found, [], name)
  t.end()
})

t.test('facts of a food, by 100 g and by its measures', async t => {
  const told = await tell(foodFacts, { name: 'egg' })
  t.match(told, /^egg \(raw\), per 100 g: 1\d\d kcal, 12\.\d g protein/)
  t.match(told, /1 egg is 50 g: 7\d kcal, 6\.\d g protein/)
  t.match(told, /Contains egg\./)
  t.notMatch(told, /NOT for/)
  t.match(await tell(foodFacts, { name: 'rice' }), /^Taken to mean: white rice\./)
  t.match(await tell(foodFacts, { name: 'dragon fruit' }), /no food of that name.*\n.*near to it: passion fruit/)
})

t.test('what the athlete declared rules a food out', async t => {
  const cases: [string, Partial<Preferences>, RegExp][] = [
    ['egg', { allergies: ['eggs'] }, /NOT for this athlete: declared allergy "eggs": .*egg/],
    ['soy sauce', { allergies: ['coeliac disease'] }, /NOT for this athlete: .*cereals with gluten/],
    ['dark chocolate', { allergies: ['peanuts'] }, /NOT for this athlete: .*peanuts/],
    ['banana', { allergies: ['bananas'] }, /NOT for this athlete: .*banana/],
    ['egg', { mealPreferences: ['I am vegan'] }, /NOT for this athlete: egg: not for a vegan plan/],
    ['chicken breast', { mealPreferences: ['vegetarian'] }, /NOT for this athlete: .*not for a vegetarian plan/],
    ['broccoli', { mealPreferences: ['no broccoli'] }, /NOT for this athlete: the athlete keeps off broccoli/],
    ['banana', { allergies: ['additives'] }, /must be made clear first/],
    ['tahini ice cream', { allergies: ['sesame'] }, /no food of that name[\s\S]*NOT for this athlete: .*sesame/],
    ['banana', { allergies: ['eggs'], mealPreferences: ['vegan'] }, /Nothing declared rules it out by the table/],
  ]
  for (const [name, preferences, expected] of cases) {
    t.match(await tell(foodFacts, { name }, preferences), expected, `${name} with ${JSON.stringify(preferences)}`)
  }
  const pregnant = { profile: { ...defaultProfile, pregnant: true } }
  t.match(await tell(foodFacts, { name: 'chicken liver' }, {}, pregnant), /NOT for this athlete: not in pregnancy/)
  t.match(await tell(foodFacts, { name: 'unknown stew' }, { allergies: ['eggs'] }), /label must be read/)
})

t.test('facts of an exercise, and what injuries rule out', async t => {
  const free = await tell(exerciseFacts, { name: 'bench press' })
  t.match(free, /bench press/i)
  t.match(free, /Works chest/)
  t.match(free, /Cues: .+\nCommon mistakes: .+/)
  t.notMatch(free, /NOT for|declared/)
  const hurt = await tell(
    exerciseFacts,
    { name: 'Barbell squats' },
    { injuryHistory: ['torn meniscus in my left knee'] },
  )
  t.match(hurt, /NOT for this athlete, by what was declared: /)
  t.match(hurt, /In its place: /)
  t.match(await tell(exerciseFacts, { name: 'plank' }, { injuryHistory: ['tennis elbow'] }), /elbow|could be read/)
  t.match(
    await tell(exerciseFacts, { name: 'plank' }, { injuryHistory: ['my flurb is gribbled'] }),
    /"my flurb is gribbled" could not be read as an injury/,
  )
  t.match(await tell(exerciseFacts, { name: 'zzzz qqqq' }), /^Error: the catalogue has no exercise of that name\.$/)
})

/** A tool whose answer is told by its input. */
const echo = (name: string, run: ChatTool['run']): ChatTool => ({
  spec: { name, description: '', inputSchema: {} },
  run,
})

t.test('a session: results in order, ids that go on, errors in words, never a throw', async t => {
  const errors: object[] = []
  const session = openSession(
    [
      echo('lines', async () => ({ told: ['head'], records: ['one', 'two'] })),
      echo('refuses', async () => {
        throw new CoachError('not_found', { detail: 'There is no such plan.' })
      }),
      echo('breaks', async () => {
        throw new Error('a secret of the store')
      }),
      foodFacts,
    ],
    turnOf({}, { log: { error: details => errors.push(details) } }),
  )
  const call = (id: string, name: string, input?: unknown) => ({ id, name, ...(input === undefined ? {} : { input }) })
  const first = await session.answer([call('a', 'lines', {}), call('b', 'nonsense', {}), call('c', 'lines', {})])
  t.same(first, [
    { id: 'a', text: 'head\n[t1] one\n[t2] two' },
    { id: 'b', text: 'Error: there is no such tool; there are lines, refuses, breaks, food_facts.' },
    { id: 'c', text: 'head\n[t3] one\n[t4] two' },
  ])
  const second = await session.answer([call('d', 'refuses', {}), call('e', 'breaks', {}), call('f', 'lines')])
  t.same(
    second.map(({ text }) => text),
    [
      'Error: There is no such plan.',
      'Error: this cannot be read at the moment; say so, and do not guess.',
      'Error: the input was no JSON.',
    ],
  )
  t.match(errors, [{ tool: 'breaks' }])
  const third = await session.answer([call('g', 'lines', {})])
  t.match(third, [{ id: 'g', text: /^Error: no more than 6 calls/ }])
  t.same(
    session.records.map(({ id }) => id),
    ['t1', 't2', 't3', 't4'],
    'what failed has shown nothing',
  )
})

t.test('more calls than a turn may have are answered, each, in words', async t => {
  const session = openSession([foodFacts], turnOf())
  const calls = Array.from({ length: mostCalls + 3 }, (_, at) => ({
    id: `${at}`,
    name: 'food_facts',
    input: { name: 'egg' },
  }))
  const results = await session.answer(calls)
  t.equal(results.length, calls.length)
  t.equal(results.filter(({ text }) => text.startsWith('Error: no more than')).length, 3)
})

t.test('a long result is cut between its lines and says so; what was left out was not shown', async t => {
  const lines = Array.from({ length: 200 }, (_, at) => `line ${at} ${'x'.repeat(60)}`)
  const session = openSession([echo('long', async () => ({ records: lines }))], turnOf())
  const [result] = await session.answer([{ id: 'a', name: 'long', input: {} }])
  t.ok((result?.text.length ?? 0) <= longestResult)
  t.match(result?.text, /ask for fewer days, or for one exercise\.$/)
  t.equal(session.records.length, (result?.text.split('\n').length ?? 0) - 1)
})

t.test('an input that is not of the schema is an error that names the field', async t => {
  for (const input of [{}, { name: 7 }, { name: '' }, { name: 'x'.repeat(121) }, [], 'egg', null]) {
    const { told } = await foodFacts.run(input, turnOf())
    t.match(told?.join('\n'), /^Error: the input/, JSON.stringify(input))
  }
})
