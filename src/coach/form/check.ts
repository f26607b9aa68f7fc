import type { Violation } from '#src/coach/propose.ts'
import { numbersIn } from '#src/coach/workout/reading.ts'
import { allergensInText } from '#src/knowledge/allergens/index.ts'
import { allExercises } from '#src/knowledge/exercises/index.ts'
import type { EquipmentId, Exercise } from '#src/knowledge/exercises/types.ts'
import { plainText } from '#src/knowledge/plainText.ts'
import { cuesOf } from './cues.ts'

export const fewestTips = 3
export const mostTips = 6
const shortestTip = 10
const longestTip = 200

/** Words of a diagnosis, a treatment or a cause in the body: those are for people who can examine somebody. */
const medical =
  /\b(?:diagnos\w*|injur\w*|pain\w*|hurt\w*|ache\w*|aching|sore\w*|heal(?:s|ed|ing)?|cure[sd]?|treat(?:s|ed|ing|ments?)?|therap\w*|rehab\w*|doctors?|physicians?|physio\w*|medic\w*|disc|discs|hernia\w*|tend[oi]n\w*|arthr\w*|imping\w*|syndrom\w*|inflam\w*|ligaments?|menisc\w*|cartilage|torn|tear(?:s|ing)?|strain(?:s|ed|ing)?|sprain\w*|sciatic\w*|nerves?|spasms?|surg\w*|diseases?|disorders?|dysfunctions?|deficien\w*|weakness\w*|imbalances?|lordosis|kyphosis|scoliosis|valgus|patell\w*|bursa\w*|symptoms?|numb\w*|tingl\w*|swell\w*|pregnan\w*|clinic\w*)\b/i

/** Food, supplements and drugs have no place in a tip on form. */
const consumed =
  /\b(?:eat|eats|eating|drink\w*|foods?|meals?|diets?|dieting|calor\w+|protein|creatine|caffeine|pre-?workout|supplement\w*|vitamins?|collagen|steroids?|painkillers?|ibuprofen|aspirin|pills?|tablets?|doses?|alcohol|weight loss|fat)\b/i

/** A tip speaks to anybody: it knows nothing of this one, and nobody speaks in it. */
const personal =
  /\b(?:I|I'm|I've|I'd|I'll|we|we're|we've|our|ours|us|my|mine|me|he|she|his|her|hers)\b|\byou(?:'ve|'re|'d| (?:have(?! to)|had|are|were|did|said|told|mentioned|wrote|asked|reported|describe\w*|lifted|ran|trained|logged|weigh|always|tend|seem|keep|showed|need|lack))\b|\byour (?:last|previous|recent|usual|current|log|logs|records?|history|videos?|data|profile|plan|age|body ?weight|numbers|one-rep|1rm|max\w*|best|pr|condition|issue|problem|question|message)\b/i

/** Plain English sentences; no markup, no links, no questions, no other script. */
const plainSentence = /^[A-Za-z][A-Za-z0-9 ,.;:'’()!/–—-]*$/
const link = /https?:|www\.|\.(?:com|org|net|io)\b/i

const holdsBar: readonly EquipmentId[] = [
  'barbell',
  'ez_bar',
  'trap_bar',
  'pull_up_bar',
  'dip_bars',
  'cable_machine',
  'lat_pulldown',
  'smith_machine',
  'landmine',
  'rack',
  'machine',
]

const gear: readonly (readonly [RegExp, readonly EquipmentId[]])[] = [
  [/\bdumb-?bells?\b/i, ['dumbbells']],
  [/\bbarbells?\b/i, ['barbell', 'landmine', 'smith_machine']],
  [/\bkettle-?bells?\b/i, ['kettlebell']],
  [/\bbells?\b/i, ['kettlebell', 'dumbbells']],
  [/\b(?:bars?|plates?)\b/i, [...holdsBar, 'leg_press', 'sled']],
  [/\bbands?\b/i, ['resistance_bands']],
  [/\bbench(?:es)?\b/i, ['bench']],
  [/\bbox(?:es)?\b/i, ['box']],
  [/\b(?:cables?|pulleys?)\b/i, ['cable_machine', 'lat_pulldown', 'machine']],
  [/\brings\b/i, ['rings']],
  [/\bracks?\b(?! position)/i, ['rack']],
  [/\bsmith\b/i, ['smith_machine']],
  [/\btrap bar\b/i, ['trap_bar']],
  [/\blandmine\b/i, ['landmine']],
  [/\btreadmills?\b/i, ['treadmill']],
  [/\bsleds?\b/i, ['sled']],
  [/\bsandbags?\b/i, ['sandbag']],
  [/\b(?:foam )?rollers?\b/i, ['foam_roller']],
  [/\b(?:medicine|exercise|stability|swiss|gym) balls?\b/i, ['medicine_ball', 'exercise_ball']],
  // Things that no exercise of the catalogue brings along.
  [/\b(?:straps?|belts?|wraps?|sleeves?|wedges?|chains?)\b/i, []],
]

/** They are names, and what a cue tells to do as well ("press up"). */
const saysWhatToDo = /^ (?:press|push|pull|step|sit|roll) (?:up|down|out|back) $/

type Name = { text: string; of: ReadonlySet<string> }

/** Names of two words and more, by their first word; a single word ("squat", "row") is a movement as well. */
const names: ReadonlyMap<string, Name[]> = (() => {
  const spoken = allExercises.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map(text => ({ id, text: plainText(text) })),
  )
  const long = spoken.filter(({ text }) => text.trim().includes(' ') && !saysWhatToDo.test(text))
  const distinct = [...Map.groupBy(long, ({ text }) => text)].map(([text, of]) => ({
    text,
    of: new Set(of.map(({ id }) => id)),
  }))
  return Map.groupBy(distinct, ({ text }) => text.split(' ')[1] ?? '')
})()

function namesAnother(tip: string, exercise: Exercise): boolean {
  const text = plainText(tip)
  const found = text.split(' ').flatMap(word => (names.get(word) ?? []).filter(name => text.includes(name.text)))
  if (found.length === 0) return false
  const own = [exercise.name, ...exercise.aliases].map(plainText)
  return found.some(name => !name.of.has(exercise.id) && !own.some(known => known.includes(name.text)))
}

/** What is wrong with one tip; nothing: it may go out. `allowedNumbers`: those of the catalogue. */
function faultOf(tip: string, exercise: Exercise, allowedNumbers: ReadonlySet<string>): Violation | undefined {
  const fault = (gate: string, why: string): Violation => ({ gate, detail: `"${tip.slice(0, 80)}" ${why}` })
  if (tip.length < shortestTip || tip.length > longestTip) {
    return fault('length', `has ${tip.length} characters; a tip has ${shortestTip} to ${longestTip}`)
  }
  if (!plainSentence.test(tip) || link.test(tip)) return fault('plain', 'is not a plain English instruction')
  const number = numbersIn(tip).find(found => !allowedNumbers.has(found.toLowerCase()))
  if (number !== undefined) return fault('numbers', `names a number (${number}) that the cues do not have`)
  if (medical.test(tip)) return fault('medical', 'speaks of the body as a doctor does')
  if (consumed.test(tip) || allergensInText(tip).length > 0) return fault('food', 'speaks of food or of what is taken')
  if (personal.test(tip)) return fault('personal', 'is no instruction: it says something about a person')
  const missing = gear.find(([word, of]) => word.test(tip) && !of.some(id => exercise.equipment.includes(id)))
  if (missing)
    return fault('equipment', `names equipment (${missing[0].exec(tip)?.[0] ?? ''}) that is not of this exercise`)
  if (namesAnother(tip, exercise)) return fault('exercise', 'names another exercise')
  return undefined
}

function numbersOf(exercise: Exercise): ReadonlySet<string> {
  return new Set([...cuesOf(exercise), ...exercise.mistakes].flatMap(numbersIn).map(found => found.toLowerCase()))
}

/** Whether a tip on the exercise may go out. */
export function mayBeSaid(tip: string, exercise: Exercise): boolean {
  return faultOf(tip, exercise, numbersOf(exercise)) === undefined
}

/** Everything that is wrong with the tips on an exercise; none: they may go out, to anybody. */
export function checkTips(tips: readonly string[], exercise: Exercise): Violation[] {
  const allowed = numbersOf(exercise)
  const distinct = new Set(tips.map(plainText))
  return [
    ...(tips.length < fewestTips || tips.length > mostTips
      ? [{ gate: 'count', detail: `there are ${tips.length} tips; ${fewestTips} to ${mostTips} are wanted` }]
      : []),
    ...(distinct.size < tips.length ? [{ gate: 'distinct', detail: 'a tip stands there twice' }] : []),
    ...tips.slice(0, mostTips).flatMap(tip => faultOf(tip, exercise, allowed) ?? []),
  ]
}
