import t from 'tap'
import { createRulesCoach } from '#src/coach/chat/rules.ts'
import { coachingEntries } from '#src/knowledge/coaching/index.ts'
import { createCoachingSearch, wordings } from '#src/knowledge/coaching/search.ts'
import { plainText, topicWords } from '#src/knowledge/coaching/words.ts'

const countWords = (text: string): number => text.split(/\s+/).length

/** Claims that no coach may make, whatever the topic. */
const forbidden = /\b(?:cures?|cured|guaranteed?|detox|toxins?|miracle|diagnos(?:e|is)|you have (?:a|an) )\b/i

t.test('the collection is large enough and its ids, titles and questions are unique', async t => {
  t.ok(coachingEntries.length >= 110, `${coachingEntries.length} entries`)
  for (const key of ['id', 'title', 'answer', 'tip'] as const) {
    t.equal(new Set(coachingEntries.map(entry => entry[key])).size, coachingEntries.length, key)
  }
  const questions = coachingEntries.flatMap(entry => entry.questions.map(plainText))
  t.equal(new Set(questions).size, questions.length, 'no question belongs to two entries')
})

t.test('further wordings belong to real entries', async t => {
  const ids = new Set(coachingEntries.map(({ id }) => id))
  for (const id of Object.keys(wordings)) t.ok(ids.has(id), id)
})

t.test('every entry is complete and of readable length', async t => {
  for (const { id, title, questions, keywords, answer, tip } of coachingEntries) {
    t.match(id, /^[a-z0-9-]+$/)
    t.ok(title.length > 3 && title.length < 70, `${id}: title`)
    t.ok(questions.length >= 4 && questions.length <= 8, `${id}: ${questions.length} questions`)
    t.ok(keywords.length >= 3, `${id}: keywords`)
    t.ok(countWords(answer) >= 60 && countWords(answer) <= 160, `${id}: ${countWords(answer)} words`)
    t.ok(countWords(tip) >= 6 && countWords(tip) <= 40 && !tip.includes('\n'), `${id}: tip`)
    t.notMatch(`${title} ${answer} ${tip}`, forbidden, `${id}: no forbidden words`)
  }
})

t.test('every entry names a source, and what has no study says so', async t => {
  for (const { id, source } of coachingEntries) {
    t.ok(source.name.length > 10 && source.short.length > 2, `${id}: source`)
    t.ok(source.year >= 1980 && source.year <= 2026, `${id}: year`)
    if ('url' in source) t.match(source.url, /^https:\/\//, `${id}: url`)
    if (source.short === 'coaching practice') t.match(source.name, /no study/)
  }
})

t.test('answers about pain, illness and pregnancy point to a professional', async t => {
  const careful =
    'pain-or-soreness back-friendly knee-friendly shoulder-friendly wrist-elbow-friendly joint-clicking illness ' +
    'pregnancy medical-conditions overtraining cravings comparison stress creatine caffeine steroids'
  for (const id of careful.split(' ')) {
    const entry = coachingEntries.find(candidate => candidate.id === id)
    t.match(entry?.answer, /doctor|physiotherapist|professional|midwife/, id)
  }
})

t.test('every entry is found first by its own title and by its own questions', async t => {
  const coach = createRulesCoach()
  const first = (message: string) => coach.answer({ message, history: [], style: 'balanced' }).entryIds[0]
  for (const { id, title } of coachingEntries) t.equal(first(title), id, title)
  const asked = coachingEntries.flatMap(({ id, questions }) => questions.map(question => ({ id, question })))
  const found = asked.filter(({ id, question }) => first(question) === id)
  t.ok(found.length / asked.length >= 0.95, `${found.length} of ${asked.length}`)
})

t.test('the search alone, without word-for-word matches, finds its own questions too', async t => {
  const search = createCoachingSearch(coachingEntries)
  const asked = coachingEntries.flatMap(({ id, questions }) => questions.map(question => ({ id, question })))
  const missed = asked.filter(({ id, question }) => search.find(question)[0]?.entry.id !== id)
  t.ok(1 - missed.length / asked.length >= 0.95, missed.map(({ question }) => question).join('; '))
})

t.test('search copes with nothing, symbols and unknown words', async t => {
  const search = createCoachingSearch(coachingEntries)
  t.same(search.find(''), [])
  t.same(search.find('??? 🙂'), [])
  t.same(search.find('flimflamious'), [])
  t.same(topicWords('Pull-ups, PULL UPS & pullups'), ['pullup'])
})
