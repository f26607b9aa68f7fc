import t from 'tap'
import { namedExercise } from '#src/coach/form/exercise.ts'
import { type IssueKind, issueKinds } from '#src/coach/form/kinds.ts'
import { readIssues } from '#src/coach/form/readIssues.ts'
import { readWarning } from '#src/coach/form/warning.ts'

/** What people say, and the kinds that it must at least be read as. */
const said: readonly (readonly [string, ...IssueKind[]])[] = [
  ['my knees cave in', 'knees_cave'],
  ['knee valgus on the way up', 'knees_cave'],
  ['my kness cave in', 'knees_cave'],
  ['knees go past my toes', 'knees_forward'],
  ['lower back rounds at the bottom', 'back_rounds'],
  ['butt wink', 'back_rounds'],
  ['my back is not straight', 'back_rounds'],
  ['I arch my lower back', 'back_arches'],
  ['I lean too far forward and my chest drops', 'forward_lean'],
  ['my hips shoot up first', 'hips_shoot_up'],
  ['hips sag in the middle', 'hips_sag'],
  ['heels come up', 'heels_rise'],
  ['I go up on my toes', 'heels_rise'],
  ['elbows flare out', 'elbows_flare'],
  ['my elows flare', 'elbows_flare'],
  ['wrists bend back', 'wrists'],
  ['shoulders shrug up', 'shoulder_position'],
  ['I cannot pinch my shoulder blades together', 'shoulder_position'],
  ['my neck cranes forward', 'neck'],
  ['where do I look', 'neck'],
  ['the bar drifts away from me', 'bar_path'],
  ['cannot hit depth', 'depth'],
  ['only half reps', 'range'],
  ['cannot lock out', 'lockout'],
  ['I lose my balance', 'balance'],
  ['how wide should my feet be', 'stance'],
  ['my grip gives out', 'grip'],
  ['when do I breathe', 'breathing'],
  ['I bounce the bar, too fast', 'tempo'],
  ['I use momentum', 'momentum'],
  ['my left arm is weaker', 'asymmetry'],
  ['I only feel it in my arms', 'wrong_muscle'],
  ['cannot feel my lats', 'wrong_muscle'],
  ['Knie fallen nach innen', 'knees_cave'],
  ['mein Rücken rundet sich', 'back_rounds'],
  ['Hohlkreuz', 'back_arches'],
  ['die Fersen heben ab', 'heels_rise'],
  ['Ellbogen gehen nach außen', 'elbows_flare'],
  ['ich komme nicht tief genug', 'depth'],
  ['ich verliere das Gleichgewicht', 'balance'],
  ['ich atme falsch', 'breathing'],
  ['mit Schwung', 'momentum'],
  ['las rodillas se van hacia adentro', 'knees_cave'],
  ['se me redondea la espalda', 'back_rounds'],
  ['se levantan los talones', 'heels_rise'],
  ['los codos se abren', 'elbows_flare'],
  ['no bajo lo suficiente', 'depth'],
  ['pierdo el equilibrio', 'balance'],
  ['me falta agarre', 'grip'],
  ['aguanto la respiración', 'breathing'],
  ['my knees cave in and my heels come up', 'knees_cave', 'heels_rise'],
  ['is my form any good?', 'other'],
  ['🏋️', 'other'],
  // Nothing that is wrong here, though it sounds like it.
  ['no pain, but my knees cave in', 'knees_cave'],
  ['it does not hurt, the bar just drifts', 'bar_path'],
  ['keine Schmerzen, aber die Knie fallen nach innen', 'knees_cave'],
  ['it burns in my quads', 'other'],
  ['my shoulders click, pain free', 'other'],
  ['I am painfully slow', 'other'],
]

t.test('an issue is read as people name it, and is no warning', async t => {
  for (const [text, ...kinds] of said) {
    const read = readIssues(text)
    for (const kind of kinds) t.ok(read.includes(kind), `${text}: ${kind} in ${read.join(', ')}`)
    t.equal(readWarning([text]), undefined, `${text}: no warning`)
  }
  const named = new Set(said.flatMap(([, ...kinds]) => kinds))
  t.same(
    issueKinds.filter(kind => !named.has(kind)),
    [],
    'every kind is tried',
  )
})

t.test('however much is named, three kinds at most, in one order', async t => {
  const all = said.map(([text]) => text)
  t.equal(readIssues(all.join('. ')).length, 3)
  t.same(readIssues('heels come up and knees cave in'), readIssues('knees cave in. Heels come up!'))
})

const warned = [
  'my knee hurts',
  'knees hurt when they cave in',
  'sharp pain in lower back',
  'panful wrists',
  'it hruts',
  'numb fingers',
  'my hand falls asleep',
  'cannot feel my legs',
  'tingling down my leg',
  'knee clicks and hurts',
  'swollen knee',
  'shoulder pinches at the top',
  'burning in my elbow',
  'elbow is sore',
  'old injury in my shoulder',
  'I had surgery on it',
  'herniated disc',
  'my back gave out',
  'dizzy when I stand up',
  'my lower back is killing me',
  'no pain at first but then it aches',
  'it does not hurt until the next day',
  'not painful but numb',
  'p a i n in the knee',
  'рain in the knee',
  'Schmerzen im Knie',
  'das Knie tut weh',
  'es sticht im Rücken',
  'der Arm kribbelt',
  'me duele la rodilla',
  'dolor de espalda',
  'hormigueo en la mano',
  'mal au genou',
  'колено болит',
  '膝が痛い',
]

t.test('pain and its kin is for a professional, in the issue or in the name of the exercise', async t => {
  for (const text of warned) {
    t.ok(readWarning(['squat', text]), text)
    t.ok(readWarning([text, 'knees cave in']), `${text}, as an exercise`)
  }
  t.match(readWarning(['squat', 'my knee hurts']), {
    kind: 'pain',
    urgent: false,
    reply: /doctor or a physiotherapist/,
  })
  t.match(readWarning(['bench press', 'crushing chest pain']), { kind: 'cardiac', urgent: true })
  t.match(readWarning(['deadlift', 'numb between my legs and I cannot pee']), { kind: 'spine', urgent: true })
})

t.test('an exercise is found by its name, also in German and Spanish; a bad guess is none', async t => {
  const names: [string, string | undefined][] = [
    ['squat', 'barbell_back_squat'],
    ['My Squat form', 'barbell_back_squat'],
    ['squat with dumbbells', 'dumbbell_squat'],
    ['dead lift', 'barbell_deadlift'],
    ['RDLs', 'barbell_romanian_deadlift'],
    ['row', 'barbell_bent_over_row'],
    ['Kniebeuge', 'barbell_back_squat'],
    ['Bankdrücken', 'barbell_bench_press'],
    ['Klimmzüge', 'pull_up'],
    ['sentadillas', 'barbell_back_squat'],
    ['peso muerto', 'barbell_deadlift'],
    ['underwater basket weaving', undefined],
    ['🏋️', undefined],
    ['', undefined],
  ]
  for (const [text, id] of names) t.equal(namedExercise(text)?.id, id, text)
})

t.test('no text is slow to read', async t => {
  const hostile = [
    'knees '.repeat(100),
    'my '.repeat(160),
    'a'.repeat(500),
    'no pain '.repeat(62),
    'bar in '.repeat(70),
  ]
  for (const text of hostile) {
    const from = performance.now()
    readIssues(text)
    readWarning([text])
    t.comment(`${text.slice(0, 12)}…: ${(performance.now() - from).toFixed(1)} ms`)
  }
  t.pass('they end')
})
