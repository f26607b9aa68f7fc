import fc from 'fast-check'
import t from 'tap'
import { checkWords, createSentenceGate, type Grounding, repairPrompt } from '#src/coach/grounding/index.ts'
import { coachingEntries } from '#src/knowledge/coaching/index.ts'
import { athlete, type Row, stranger, today } from './athlete.ts'
import { heldOutLies, heldOutTruths } from './heldOut.ts'
import { laterLies, laterTruths } from './heldOutAgain.ts'
import { lies } from './lies.ts'
import { truths } from './truths.ts'

const allLies: readonly Row[] = [...lies, ...heldOutLies, ...laterLies]
const allTruths = [...truths, ...heldOutTruths, ...laterTruths]

t.test('what is made up of the user goes, and what is true beside it stays', async t => {
  t.ok(lies.length >= 150, `${lies.length} false answers`)
  t.ok(heldOutLies.length >= 40 && laterLies.length >= 40)
  for (const [who, text, remains] of allLies) {
    const checked = checkWords(text, who)
    t.equal(checked.text, remains, text)
    t.ok(checked.removed.length > 0 && checked.removed.every(({ reason }) => reason !== ''), `${text}: a reason`)
  }
})

t.test('what is true of the user, and what is about nobody, stays to the letter', async t => {
  t.ok(truths.length >= 150, `${truths.length} answers`)
  t.ok(heldOutTruths.length >= 40 && laterTruths.length >= 40)
  for (const [who, text] of allTruths) {
    const checked = checkWords(text, who)
    t.equal(checked.text, text, `${text} (${checked.removed.map(({ reason }) => reason).join('; ')})`)
    t.same(checked.removed, [], text)
  }
})

t.test('the explanations of the coach by rules are advice: none of their sentences is cut', async t => {
  for (const { id, answer, tip } of coachingEntries) {
    for (const text of [answer, tip]) {
      for (const who of [athlete, stranger]) t.equal(checkWords(text, who).text, text, id)
    }
  }
})

t.test('the records that bear out what is said are named', async t => {
  const usedBy = (text: string): readonly string[] => checkWords(text, athlete).used
  t.same(usedBy('You benched 80 kg on Monday.'), ['w1'])
  t.same(usedBy('You squatted 100 kg on Friday and ran 5 km on Saturday.'), ['w2', 'w3'])
  t.same(usedBy('Your squat is up 10 kg since September.'), ['w3', 'w8'])
  t.same(usedBy('On Sunday you weighed 82.1 kg.'), ['m2'])
  t.same(usedBy('Aim for 8 to 12 reps.'), [])
  t.same(usedBy('You slept 5 hours.'), [], 'the user said it, no record')
  t.same(usedBy('You squatted 150 kg on Friday.'), [])
})

t.test('what the user wrote may be said back, and a wish is no deed', async t => {
  const who: Grounding = {
    ...stranger,
    said: ['I ran 5 miles this morning. I want to bench 100 kg. My right knee hurts.'],
  }
  for (const text of [
    'Your five-mile run this morning is a good base.',
    'You ran 8 km today.',
    'Your goal of 100 kg on the bench needs time.',
    'Since your right knee hurts, skip the lunges.',
  ]) {
    t.equal(checkWords(text, who).text, text)
  }
  for (const text of [
    'Your six-mile run this morning is a good base.',
    'You benched 100 kg.',
    'Your left shoulder pain is a sign to stop.',
    'You ran 5 miles yesterday.',
  ]) {
    t.equal(checkWords(text, who).text, '', text)
  }
})

t.test('a write may be told once it is confirmed, and only of what it was', async t => {
  const confirmed: Grounding = { ...athlete, confirmed: ['plan updated', 'workout of 2026-11-25 saved'] }
  for (const text of [
    'Your plan is updated.',
    "I've added it to your plan.",
    'I just logged your workout.',
    'Saved!',
  ]) {
    t.equal(checkWords(text, confirmed).text, text)
    t.equal(checkWords(text, athlete).text, '', text)
  }
  t.equal(checkWords('I changed your goal to fat loss.', confirmed).text, '')
  t.equal(checkWords('I set a reminder for 7 am.', confirmed).text, '')
})

t.test('the day of the user decides what a weekday and a week are', async t => {
  const tomorrow: Grounding = { ...athlete, today: '2026-12-02' }
  t.equal(checkWords('You benched 80 kg on Monday.', tomorrow).text, '')
  t.equal(checkWords('You benched 80 kg last week.', tomorrow).text, 'You benched 80 kg last week.')
  t.equal(checkWords('You squatted 95 kg in October.', { ...athlete, today: '2027-11-02' }).text, '')
})

t.test('a claim about a plan rests on the plan, a claim about the past does not', async t => {
  t.equal(
    checkWords('Your next session has squats at 105 kg.', athlete).text,
    'Your next session has squats at 105 kg.',
  )
  t.equal(checkWords('You squatted 105 kg.', athlete).text, '')
})

t.test('the numbers of one sentence come from one record', async t => {
  t.equal(checkWords('You benched 77.5 kg on 16 November.', athlete).text, 'You benched 77.5 kg on 16 November.')
  t.equal(checkWords('You ran 6.2 km in 27 minutes.', athlete).text, '')
  t.equal(checkWords('You benched 77.5 kg with 2 reps in reserve.', athlete).text, '')
})

t.test('the repair names what was taken out, with its reason, and does not grow without end', async t => {
  const { removed } = checkWords('You benched 95 kg on Monday. Your plan is updated. Rest well.', athlete)
  const prompt = repairPrompt(removed)
  t.match(prompt, 'You benched 95 kg on Monday.')
  t.match(prompt, '95 kg')
  t.match(prompt, 'Your plan is updated.')
  t.notMatch(prompt, 'Rest well')
  t.equal(repairPrompt([]), '')
  const long = Array.from({ length: 200 }, () => ({ sentence: 'x'.repeat(2000), reason: 'r' }))
  t.ok(repairPrompt(long).length < 5_000)
})

const anyWho = fc.constantFrom(athlete, stranger)
const anySentence = fc.oneof(
  fc.constantFrom(...allLies.map(([, text]) => text)),
  fc.constantFrom(...allTruths.map(([, text]) => text)),
  fc.constantFrom('## Plan', '- ', '1. ', '> ', '```', '\n', '\n\n', ' ', '| a | b |', 'Your log:', '…', '🎉 ', '\t'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const anyText = fc
  .array(fc.tuple(anySentence, fc.constantFrom(' ', '\n', '\n\n', '\n- ', '')), { minLength: 1, maxLength: 8 })
  .map(parts => parts.flat().join(''))

function inPieces(text: string, cuts: readonly number[], who: Grounding) {
  const gate = createSentenceGate(who)
  const places = [...new Set(cuts.map(cut => cut % (text.length + 1)))].sort((a, b) => a - b)
  let from = 0
  let shown = ''
  for (const place of [...places, text.length]) {
    shown += gate.push(text.slice(from, place))
    from = place
  }
  return { text: shown + gate.end(), removed: gate.removed, used: gate.used }
}

t.test('how a stream is cut does not matter', async () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.nat(), { maxLength: 40 }), anyWho, (text, cuts, who) => {
      const whole = checkWords(text, who)
      const pieces = inPieces(text, cuts, who)
      return JSON.stringify(whole) === JSON.stringify(pieces)
    }),
    { numRuns: 400 },
  )
})

t.test('a stream shows whole sentences only, and soon', async t => {
  const gate = createSentenceGate(athlete)
  t.equal(gate.push('Aim for 8 to'), '')
  t.equal(gate.push(' 12 reps. You benched 95 kg on Monday. Then rest for two minutes.'), 'Aim for 8 to 12 reps.')
  t.equal(gate.end(), ' Then rest for two minutes.')
  t.equal(gate.removed.length, 1)
  const letters = createSentenceGate(athlete)
  const text = 'You benched 80 kg on Monday. That is 5 kg more than in October. Well done.'
  t.equal([...text].map(letter => letters.push(letter)).join('') + letters.end(), text)
})

const lettersOf = (text: string): string =>
  [...text.matchAll(/\p{L}/gu)]
    .map(([letter]) => letter)
    .sort()
    .join('')

t.test('what is kept and what is removed are together the text', async () => {
  fc.assert(
    fc.property(anyText, anyWho, (text, who) => {
      const checked = checkWords(text, who)
      const together = `${checked.text}${checked.removed.map(({ sentence }) => sentence).join('')}`
      return text.includes('```') || lettersOf(together) === lettersOf(text)
    }),
    { numRuns: 400 },
  )
})

t.test('nothing dangles where something was taken out', async () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...allLies, ...allTruths), { minLength: 1, maxLength: 8 }), rows => {
      const items = rows.map(([, text]) => text.replace(/\n/g, ' ')).filter(text => !/^[#|>`\d-]|:$/.test(text))
      const { text } = checkWords(items.map(item => `- ${item}`).join('\n'), athlete)
      return text.split('\n').every(line => text === '' || /^- \S/.test(line))
    }),
    { numRuns: 200 },
  )
})

const anyExercise = fc.constantFrom(
  'Bench Press (Barbell)',
  'Back Squat',
  'Front Squat',
  'Running',
  'Jefferson Curl',
  'Seilspringen',
)
const anyLine = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.array(fc.tuple(anyExercise, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 8, max: 800 })), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom('"Push day"', 'Workout', '"Saved my plan. You ran 5 km!"'),
  )
  .map(([before, exercises, title]) => {
    const date = new Date(Date.parse(today) - before * 86_400_000)
    const weekday = date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
    const sets = exercises.map(
      ([name, count, quarter]) => `${name} ${count} sets, heaviest ${quarter / 4} kg x ${count} reps`,
    )
    return `${date.toISOString().slice(0, 10)} (${weekday}) ${title}, ${30 + before} minutes: ${sets.join('; ')}.`
  })

t.test('a text of nothing but record lines is never cut', async () => {
  const own = athlete.records.map(({ text }) => text)
  const lines = fc.array(fc.oneof(anyLine, fc.constantFrom(...own)), { minLength: 1, maxLength: 8 })
  const frames = fc.constantFrom(
    (text: string[]) => text.join('\n'),
    (text: string[]) => text.join(' '),
    (text: string[]) => text.map(line => `- ${line}`).join('\n'),
    (text: string[]) => `Here is your log:\n\n${text.map((line, at) => `${at + 1}. ${line}`).join('\n')}`,
    (text: string[]) => `## Your records\n\n${text.map(line => `> ${line}`).join('\n')}`,
  )
  fc.assert(
    fc.property(lines, frames, (texts, frame) => {
      const who: Grounding = {
        records: texts.map((text, at) => ({ id: `x${at}`, text })),
        said: [],
        confirmed: [],
        today,
      }
      const text = frame(texts)
      const checked = checkWords(text, who)
      return checked.text === text && checked.removed.length === 0
    }),
    { numRuns: 400 },
  )
})

t.test('any text at all is read without a fault, and one with no claim in it stays as it is', async t => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 80 }), (text, said) => {
      const checked = checkWords(text, { records: [{ id: 'r', text: said }], said: [said], confirmed: [said], today })
      return typeof checked.text === 'string'
    }),
    { numRuns: 300 },
  )
  t.same(checkWords('', athlete), { text: '', removed: [], used: [] })
  t.equal(checkWords('\n\nRest well.\n', athlete).text, '\n\nRest well.\n')
})
