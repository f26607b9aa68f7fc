import fc from 'fast-check'
import t from 'tap'
import { createRulesCoach, type RulesQuestion } from '#src/coach/chat/rules.ts'
import { coachingEntries } from '#src/knowledge/coaching/index.ts'
import offTopic from './off-topic.json' with { type: 'json' }
import offTopicHeldOut from './off-topic-heldout.json' with { type: 'json' }
import questions from './questions.json' with { type: 'json' }
import heldOut from './questions-heldout.json' with { type: 'json' }

const coach = createRulesCoach()
const styles = ['motivational', 'strict', 'balanced', 'technical'] as const
const ids = new Set(coachingEntries.map(({ id }) => id))

const ask = (message: string, more: Partial<RulesQuestion> = {}) =>
  coach.answer({ message, history: [], style: 'balanced', ...more })

const athlete = (more: Partial<NonNullable<RulesQuestion['athlete']>>) => ({
  athlete: { injuryHistory: [], equipmentAvailable: [], allergies: [], focusAreas: [], ...more },
})

/** The questions that were not answered first by an acceptable entry. */
const missesOf = (set: Record<string, string>) =>
  Object.entries(set).flatMap(([question, accepted]) => {
    const [first = 'unknown'] = ask(question).entryIds
    return accepted.split(' ').includes(first) ? [] : [`${question} -> ${first}`]
  })

t.test('the sets of questions are large and name real entries', async t => {
  t.ok(Object.keys(questions).length >= 200)
  t.ok(Object.keys(heldOut).length >= 60)
  t.ok(offTopic.length >= 60)
  for (const accepted of [...Object.values(questions), ...Object.values(heldOut)]) {
    for (const id of accepted.split(' ')) t.ok(ids.has(id), id)
  }
})

t.test('realistic questions get the right entry first', async t => {
  const misses = missesOf(questions)
  const share = 1 - misses.length / Object.keys(questions).length
  t.comment(`questions: ${(100 * share).toFixed(1)} %`, misses)
  t.ok(share >= 0.92, misses.join('; '))
})

// Measured once, before anything was mended by it: 48 of 64 right (75.0 %; 9 refused, 7 wrong) and 3 of 15
// off-topic questions answered. Since then it has been seen, so that its figure is no longer an estimate. Two small
// fresh batches afterwards, harder ones, gave 18 of 30 and 18 of 24: expect about seven in ten for unseen wording.
t.test('the second batch stays as good as it has become', async t => {
  const misses = missesOf(heldOut)
  t.comment('second batch misses', misses)
  t.ok(1 - misses.length / Object.keys(heldOut).length >= 0.85, misses.join('; '))
  t.ok(offTopicHeldOut.filter(question => ask(question).known).length <= 2)
})

t.test('nonsense and other topics get an honest refusal with three suggestions', async t => {
  const answered = offTopic.filter(question => ask(question).known)
  t.ok(answered.length / offTopic.length <= 0.05, answered.join('; '))
  for (const style of styles) {
    const { reply, known, entryIds } = ask('what is the capital of France?', { style })
    t.equal(known, false)
    t.same(entryIds, [])
    t.match(reply, /do not know/)
    t.equal(reply.match(/^- /gm)?.length, 3)
  }
})

t.test('small talk and questions about the coach have entries of their own', async t => {
  for (const [message, id] of Object.entries({
    Hi: 'greeting',
    'Hello!': 'greeting',
    'Thanks a lot!': 'thanks',
    'Who are you?': 'who-are-you',
    'Are you an AI?': 'who-are-you',
    'What can you do?': 'what-can-you-do',
    Help: 'what-can-you-do',
  })) {
    t.same(ask(message).entryIds, [id], message)
  }
})

t.test('chat hands out no whole plan, and names the generator', async t => {
  for (const message of [
    'make me a 12 week program',
    'I need a 4 day upper lower routine',
    'write a plan to get strong',
  ]) {
    t.match(ask(message).reply, /workout plan generator/, message)
  }
  for (const message of [
    'meal plan for cutting',
    'create a weekly diet plan, vegan',
    'give me a menu plan for bulking',
  ]) {
    t.match(ask(message).reply, /meal plan generator/, message)
  }
  t.same(ask('can you change my workout plan to 3 days?').entryIds, ['adapt-plan'])
})

t.test("it says nothing about the user's own records", async t => {
  for (const message of ['what did I bench last week?', 'did I improve this month', 'how much did i lift last week']) {
    const { entryIds, reply } = ask(message)
    t.same(entryIds, ['progress-analysis'], message)
    t.match(reply, /none of your records/)
  }
})

t.test('follow-ups are read in the light of the question before', async t => {
  const after = (text: string) => ({
    history: [
      { role: 'user' as const, text },
      { role: 'assistant' as const, text: '...' },
    ],
  })
  t.same(ask('why?', after('should i take creatine')).entryIds, ['creatine'])
  t.same(ask('and how often?', after('how do i grow my calves')).entryIds, ['calf-raise'])
  t.equal(ask('what about women?', after('can i build muscle')).known, true)
  t.equal(ask('why?').known, false, 'nothing to follow')
  t.equal(ask('what is the capital of France?', after('how do i squat')).known, false, 'no new topic is dragged in')
})

t.test('two clear topics are answered together', async t => {
  const { entryIds, reply } = ask('How much protein do I need? How do I squat properly?')
  t.same(entryIds, ['protein-amount', 'squat'])
  t.match(reply, /How much protein\?: /)
})

t.test('the style shapes the wrapping', async t => {
  const message = 'how many sets per week for chest?'
  const [motivational, strict, balanced, technical] = styles.map(style => ask(message, { style }).reply)
  t.equal(new Set([motivational, strict, balanced, technical]).size, 4)
  t.match(strict, /^Do this: /)
  t.ok((strict ?? '').length < (motivational ?? '').length)
  t.match(technical, /Why: .*\n\nIn practice: .*\n\nSource: .*2017, https:\S+$/)
  t.match(balanced, /Source: Schoenfeld 2017$/)
})

t.test('being short never drops the way to a professional', async t => {
  const { reply } = ask('sharp pain while lifting what should i do', { style: 'strict' })
  t.match(reply, /physiotherapist|doctor/)
})

t.test('declared allergies and injuries get a caution beside the answer', async t => {
  const cautioned = (message: string, more: Parameters<typeof athlete>[0]) => ask(message, athlete(more)).reply
  t.match(cautioned('whey or casein?', { allergies: ['milk'] }), /Caution \(declared allergy: milk\).*whey/)
  t.match(cautioned('best protein snacks', { allergies: ['fish', 'eggs'] }), /allergy: fish.*allergy: eggs/)
  t.match(cautioned('what foods are high in protein', { allergies: ['lentils'] }), /allergy: lentils/, 'free text')
  t.match(cautioned('how do i squat properly', { injuryHistory: ['left knee'] }), /declared injury: left knee.*squat/)
  t.match(cautioned('deadlift form tips', { injuryHistory: ['herniated disc'] }), /herniated disc/)
  t.notMatch(cautioned('how much sleep do i need to build muscle', { injuryHistory: ['knee'] }), /Caution/)
  t.notMatch(cautioned('is creatine safe', { allergies: ['(', '', '*+?'] }), /Caution/)
})

t.test('the same question always gets the same answer, and no text makes it throw', async () => {
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.constantFrom(...Object.keys(questions), ...offTopic),
  )
  const turn = fc.record({ role: fc.constantFrom('user' as const, 'assistant' as const), text })
  const limits = fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 })
  const question = fc.record({
    message: text,
    history: fc.array(turn, { maxLength: 4 }),
    style: fc.constantFrom(...styles),
    athlete: fc.record({ injuryHistory: limits, equipmentAvailable: limits, allergies: limits, focusAreas: limits }),
  })
  const other = createRulesCoach()
  fc.assert(
    fc.property(question, asked => {
      const answer = coach.answer(asked)
      return (
        answer.reply.length > 0 &&
        answer.known === answer.entryIds.length > 0 &&
        JSON.stringify(answer) === JSON.stringify(coach.answer(asked)) &&
        JSON.stringify(answer) === JSON.stringify(other.answer(asked))
      )
    }),
    { numRuns: 400 },
  )
})

t.test('an answer takes less than two milliseconds on average', async t => {
  const all = Object.keys(questions)
  const startedMs = performance.now()
  for (const question of all) ask(question)
  const eachMs = (performance.now() - startedMs) / all.length
  t.comment(`${eachMs.toFixed(3)} ms an answer`)
  // Generous against a busy machine; alone it is far below.
  t.ok(eachMs < 2)
})
