import { type ThingGroup, thingWords, variants } from './thingWords.ts'

export type Thing = {
  readonly key: string
  readonly group: ThingGroup
  readonly variants: readonly string[]
  readonly start: number
  readonly end: number
}

const sameVariant: readonly (readonly [RegExp, string])[] = [
  [/^front/, 'front'],
  [/^(?:incline|inclinad|schragbank)/, 'incline'],
  [/^(?:romanian|rumani|rumano|rdl|stiff)/, 'romanian'],
  [/^(?:dumbbell|kurzhantel|mancuerna)/, 'dumbbell'],
  [/^(?:machine|maquina)/, 'machine'],
  [/^(?:single|one)/, 'single'],
  [/^(?:trap|hex)/, 'trap bar'],
]

const toVariant = (word: string): string => sameVariant.find(([pattern]) => pattern.test(word))?.[1] ?? word

/** The exercises, figures and events that a normalised text names, in its order. */
export function readThings(text: string): Thing[] {
  let rest = text
  const found: Thing[] = []
  for (const [key, group, words] of thingWords) {
    // Most texts name few things, and a search costs far less than the two that follow.
    if (rest.search(words) < 0) continue
    for (const match of rest.matchAll(words)) {
      const start = match.index
      const end = start + match[0].length
      found.push({ key, group, variants: group === 'lift' ? variantsAround(text, start, end) : [], start, end })
    }
    rest = rest.replace(words, word => '\u0001'.repeat(word.length))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The variant is said before the name ("front squat"), within it, or in brackets after it ("squat (front)"). */
function variantsAround(text: string, start: number, end: number): string[] {
  const before = /(?:[a-z-]+ ){0,3}$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^ ?(?:\([^)]*\)|rumano|frontal|inclinado)/.exec(text.slice(end))?.[0] ?? ''
  const around = `${before.replace(/^.*\b(?:and|or|und|y|to|of|than|your|dein\w*|tu)\b/, '')}${text.slice(start, end)}${after}`
  return [...new Set([...around.matchAll(variants)].map(([word]) => toVariant(word)))]
}

/** Lifts that the days of a split are known by. */
const areaLifts: Readonly<Record<string, readonly string[]>> = {
  'leg day': [
    'squat',
    'split squat',
    'leg press',
    'lunge',
    'hip thrust',
    'leg curl',
    'leg extension',
    'deadlift',
    'calf raise',
  ],
  'lower body': ['squat', 'split squat', 'leg press', 'lunge', 'hip thrust', 'leg curl', 'leg extension', 'deadlift'],
  'push day': ['bench press', 'overhead press', 'dip', 'push-up', 'pushdown', 'triceps extension', 'press'],
  'pull day': ['row', 'pull-up', 'pulldown', 'curl', 'face pull', 'deadlift'],
  'upper body': ['bench press', 'overhead press', 'row', 'pull-up', 'pulldown', 'dip', 'push-up', 'curl'],
}

/** Without one of these words said, a lift of that kind is not what was meant: it is too light or too heavy to stand for it. */
const apart: ReadonlySet<string> = new Set([
  'front',
  'incline',
  'decline',
  'romanian',
  'goblet',
  'overhead',
  'hack',
  'pistol',
  'machine',
  'smith',
])

const runLike: ReadonlySet<string> = new Set([
  'run',
  'sprint',
  'interval',
  'treadmill',
  'parkrun',
  'marathon',
  'half marathon',
  'race',
])

type Named = Pick<Thing, 'key' | 'group' | 'variants'>

/** True if what a record names is what a claim names. */
export function isSameThing(claimed: Named, known: Named): boolean {
  const isWorkout =
    known.group === 'lift' || known.group === 'cardio' || known.group === 'session' || known.group === 'area'
  if (claimed.key === 'session') return isWorkout
  if (claimed.key === 'cardio') return known.group === 'cardio' || known.key === 'cardio'
  if (claimed.group === 'area') return known.key === claimed.key || (areaLifts[claimed.key] ?? []).includes(known.key)
  if (claimed.key === 'run') return runLike.has(known.key)
  if (claimed.key === 'press') return ['press', 'bench press', 'overhead press', 'leg press'].includes(known.key)
  if (claimed.key === 'row' || claimed.key === 'rowing') return known.key === 'row' || known.key === 'rowing'
  if (claimed.key === 'steps') return known.key === 'steps'
  if (claimed.key !== known.key) return false
  const isMissing = claimed.variants.some(variant => !known.variants.includes(variant))
  return !isMissing && !known.variants.some(variant => apart.has(variant) && !claimed.variants.includes(variant))
}
