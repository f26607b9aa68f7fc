import fc from 'fast-check'
import t from 'tap'
import { type RedFlagKind, readable, redFlagKinds, replies, triage, triageAll } from '#src/knowledge/redFlags/index.ts'
import { search } from '#src/knowledge/redFlags/match.ts'
import { chatPositives } from './redFlags.corpus.chat.ts'
import { chatNegatives } from './redFlags.corpus.chatCalm.ts'
import { gymNegatives } from './redFlags.corpus.gym.ts'
import { heldOutNegatives, heldOutPositives } from './redFlags.corpus.heldOut.ts'
import { lastNegatives, lastPositives } from './redFlags.corpus.last.ts'
import { phonePositives } from './redFlags.corpus.phone.ts'
import { phoneAbroadPositives } from './redFlags.corpus.phoneAbroad.ts'
import { phoneNegatives } from './redFlags.corpus.phoneCalm.ts'
import { phoneMorePositives } from './redFlags.corpus.phoneMore.ts'
import { plainNegatives } from './redFlags.corpus.plain.ts'
import { thirdNegatives, thirdPositives } from './redFlags.corpus.third.ts'
import { positives } from './redFlags.corpus.ts'

const alarming = [
  ...positives,
  ...heldOutPositives,
  ...thirdPositives,
  ...phonePositives,
  ...phoneMorePositives,
  ...phoneAbroadPositives,
  ...chatPositives,
  ...lastPositives,
].flatMap(({ kinds, says }) => says.map(sentence => ({ kinds, sentence })))
const harmless = [
  ...gymNegatives,
  ...plainNegatives,
  ...heldOutNegatives,
  ...thirdNegatives,
  ...phoneNegatives,
  ...chatNegatives,
  ...lastNegatives,
]
const anAlarm = fc.constantFrom(...alarming)

t.test('every alarming sentence raises a flag of its kind', async t => {
  t.ok(alarming.length >= 350)
  const wrong = alarming.flatMap(({ kinds, sentence }) => {
    const got = triage(sentence)?.kind
    return got !== undefined && kinds.includes(got) ? [] : [`${got ?? 'nothing'} for: ${sentence}`]
  })
  t.same(wrong, [])
  const covered = new Set(alarming.map(({ sentence }) => triage(sentence)?.kind))
  t.same(
    redFlagKinds.filter(kind => !covered.has(kind)),
    [],
    'no kind is without a sentence',
  )
})

t.test('no harmless sentence raises a flag', async t => {
  t.ok(harmless.length >= 350)
  t.same(
    harmless.filter(sentence => triage(sentence)),
    [],
  )
})

t.test('invisible characters, case and look-alike letters change nothing', async t => {
  const invisible = fc.constantFrom('\u200b', '\u200d', '\u00ad', '\u2060', '\ufe0f', '\u202e')
  fc.assert(
    fc.property(anAlarm, invisible, fc.nat(), ({ kinds, sentence }, character, place) => {
      const at = place % (sentence.length + 1)
      // Not inside a surrogate pair, which would make two broken characters of one.
      fc.pre(!/[\ud800-\udbff]$/.test(sentence.slice(0, at)))
      const hidden = sentence.slice(0, at) + character + sentence.slice(at)
      const kind = triage(hidden)?.kind
      return kind !== undefined && kinds.includes(kind)
    }),
    { numRuns: 1000 },
  )
  for (const { sentence } of alarming) {
    t.equal(triage(sentence.toUpperCase())?.kind, triage(sentence)?.kind, sentence)
    const cyrillic = sentence.replace(/[aeopc]/g, letter => 'аеорс'.charAt('aeopc'.indexOf(letter)))
    t.equal(triage(cyrillic)?.kind, triage(sentence)?.kind, cyrillic)
  }
})

t.test('harmless text around an alarm does not hide it', async () => {
  const around = fc.constantFrom(...harmless)
  fc.assert(
    fc.property(anAlarm, around, around, fc.constantFrom('. ', '\n\n', '! '), ({ sentence }, before, after, stop) => {
      const alone = triage(sentence)
      const padded = triage(`${before}${stop}${sentence}${stop}${after}`)
      if (!alone || !padded) return false
      // A neighbour may add a meaning of its own (fainted + heat), but never makes a flag less serious.
      const asSerious = redFlagKinds.indexOf(padded.kind) <= redFlagKinds.indexOf(alone.kind)
      return asSerious || (alone.urgent && padded.urgent)
    }),
    { numRuns: 3000 },
  )
})

t.test('any string is read without a throw', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => readable(text).length >= 0 && !!search(text)),
  )
  fc.assert(fc.property(fc.string({ maxLength: 300 }), text => triage(text) === null || triage(text) !== null))
})

t.test('hostile text costs work in proportion to its length', async t => {
  const words =
    'chest pain numb left arm back cant pregnant diabetic heart i want to lose 5 kg blood 12 eat my sudden'.split(' ')
  const pairs = words.flatMap(one => words.map(other => `${one} ${other} `))
  for (const unit of [...words.map(word => `${word} `), ...pairs, words.join(' ').concat(' '), 'a b ', 'a. ', '1 ']) {
    const small = search(unit.repeat(40)).steps
    const large = search(unit.repeat(160)).steps
    t.ok(large <= 4.5 * small + 400, `${unit}: ${small} steps, ${large} for four times the text`)
  }
})

t.test('the most dangerous flag answers', async t => {
  t.equal(triage('lose 15 kg in two weeks, also chest pain when I run')?.kind, 'cardiac')
  t.equal(triageAll(['500 kcal a day plan', 'fine', 'I want to die'])?.kind, 'self_harm')
  t.equal(triageAll(['get strong', 'bad knee']), null)
  t.equal(triageAll([]), null)
})

t.test('a denial silences what it denies and nothing else', async t => {
  t.equal(triage('No dizziness, chest pain or fainting'), null)
  t.equal(triage('my chest does not hurt'), null)
  for (const still of [
    'my chest does not stop hurting',
    'no idea why I have chest pain',
    'No, chest pain',
    'no sleep and chest pain',
  ]) {
    t.equal(triage(still)?.kind, 'cardiac', still)
  }
})

t.test('replies are short and hold the right numbers', async t => {
  for (const kind of redFlagKinds) {
    const words = replies[kind].split(/\s+/).length
    t.ok(words >= 60 && words <= 135, `${kind}: ${words} words`)
  }
  const holds = (kind: RedFlagKind, ...numbers: string[]): void => {
    for (const number of numbers) t.ok(replies[kind].includes(number), `${kind}: ${number}`)
  }
  const emergencies = redFlagKinds.filter(kind => triageOf(kind)?.urgent)
  t.ok(emergencies.length >= 14)
  for (const kind of emergencies) holds(kind, '911', '112', '999')
  holds('self_harm', '988', '116 123', 'findahelpline.com')
  holds('eating_disorder', '1-888-375-7767', '0808 801 0677', '988')
  holds('overdose', '1-800-222-1222', '988', '116 123')
  holds('violence', '1-800-799-7233', '0808 2000 247', '1-800-422-4453', '0800 1111')
  t.notOk(
    Object.values(replies).some(reply => reply.includes('931-2237')),
    'the NEDA phone line closed in 2023',
  )
})

function triageOf(kind: RedFlagKind): ReturnType<typeof triage> {
  const own = alarming.find(({ sentence }) => triage(sentence)?.kind === kind)
  return own ? triage(own.sentence) : null
}

t.test('readable undoes disguises', async t => {
  t.equal(readable('  Ｃｈｅｓｔ\u200b   pa\u00adin '), 'chest pain')
  t.equal(readable('\u0455u\u0456\u0441\u0456\u0501\u0435 \u0138ill'), 'suicide kill')
  t.equal(readable('k i l l  m y s e l f'), 'kill myself')
  t.equal(readable('paaaaain'), 'paain')
})
