import fc from 'fast-check'
import t from 'tap'
import { createRulesCoach, type RulesQuestion } from '#src/coach/chat/rules.ts'
import { coachingEntries } from '#src/knowledge/coaching/index.ts'
import offTopic from './off-topic.json' with { type: 'json' }
import offTopicFifth from './off-topic-fifth.json' with { type: 'json' }
import offTopicFourth from './off-topic-fourth.json' with { type: 'json' }
import offTopicHeldOut from './off-topic-heldout.json' with { type: 'json' }
import offTopicSixth from './off-topic-sixth.json' with { type: 'json' }
import offTopicThird from './off-topic-third.json' with { type: 'json' }
import questions from './questions.json' with { type: 'json' }
import fifth from './questions-fifth.json' with { type: 'json' }
import fourth from './questions-fourth.json' with { type: 'json' }
import heldOut from './questions-heldout.json' with { type: 'json' }
import sixth from './questions-sixth.json' with { type: 'json' }
import third from './questions-third.json' with { type: 'json' }

const coach = createRulesCoach()
const styles = ['motivational', 'strict', 'balanced', 'technical'] as const
const ids = new Set(coachingEntries.map(({ id }) => id))

const ask = (message: string, more: Partial<RulesQuestion> = {}) =>
  coach.answer({ message, history: [], style: 'balanced', ...more })

const athlete = (more: Partial<NonNullable<RulesQuestion['athlete']>>) => ({
  athlete: { injuryHistory: [], allergies: [], ...more },
})

/** The questions that were not answered first by an acceptable entry. */
const missesOf = (set: Record<string, string>) =>
  Object.entries(set).flatMap(([question, accepted]) => {
    const [first = 'unknown'] = ask(question).entryIds
    return accepted.split(' ').includes(first) ? [] : [`${question} -> ${first}`]
  })

const batches = {
  first: { asked: questions, off: offTopic },
  second: { asked: heldOut, off: offTopicHeldOut },
  third: { asked: third, off: offTopicThird },
  fourth: { asked: fourth, off: offTopicFourth },
  fifth: { asked: fifth, off: offTopicFifth },
  sixth: { asked: sixth, off: offTopicSixth },
}

t.test('the sets of questions are large and name real entries', async t => {
  t.ok(Object.keys(questions).length >= 200)
  t.ok(offTopic.length >= 60)
  for (const { asked } of Object.values(batches)) {
    for (const accepted of Object.values(asked)) for (const id of accepted.split(' ')) t.ok(ids.has(id), id)
  }
})

// Each batch was measured once before anything was mended by it; right, refused, wrong, and off-topic answered, in %:
// second 75, 14, 11 and 20; third 77, 9, 14 and 48; fourth 76, 9, 15 and 24; fifth 69, 20, 11 and 13; sixth 65, 28, 7
// and 7. The later ones met a coach that refuses sooner. Since then all have been seen, and wordings were taken from
// their misses: what is measured here is that nothing gets worse, not how unseen questions fare.
t.test('all batches together get the right entries, few wrong ones, and no other topics', async t => {
  const size = Object.values(batches).reduce((sum, { asked }) => sum + Object.keys(asked).length, 0)
  const misses = Object.values(batches).flatMap(({ asked }) => missesOf(asked))
  const wrong = misses.filter(miss => !miss.endsWith('-> unknown'))
  const off = Object.values(batches).flatMap(batch => batch.off)
  const answered = off.filter(question => ask(question).known)
  t.comment(`${(100 - (100 * misses.length) / size).toFixed(1)} % right of ${size}`, misses)
  t.comment(`${answered.length} of ${off.length} off topic answered`, answered)
  t.ok(1 - misses.length / size >= 0.95, misses.join('; '))
  t.ok(wrong.length / size <= 0.03, wrong.join('; '))
  t.ok(answered.length / off.length <= 0.03, answered.join('; '))
})

t.test('nonsense and other topics get an honest refusal with three suggestions', async t => {
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
    athlete: fc.record({ injuryHistory: limits, allergies: limits }),
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

t.test('nothing cheerful stands before an answer about pain', async t => {
  for (const message of [
    'sharp pain while lifting what should i do',
    'knee hurts when i squat',
    'i have the flu can i train',
  ]) {
    t.notMatch(
      ask(message, { style: 'motivational' }).reply,
      /Good question|I like that|Nice, this|Great that you|Keep at it/,
    )
  }
})
