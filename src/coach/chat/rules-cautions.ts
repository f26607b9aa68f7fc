import { allergensInText, readAllergy, wordsInText } from '#src/knowledge/allergens/index.ts'

/** What a coach has to look out for beside an answer. */
export interface DeclaredLimits {
  readonly injuryHistory: readonly string[]
  readonly allergies: readonly string[]
}

/** Declared word -> words in an answer that touch it. Deliberately wide: a needless caution does no harm. */
const injuryWords: readonly (readonly [RegExp, RegExp])[] = [
  [
    /knee|menisc|acl|patell/i,
    /\b(?:squats?|lunges?|leg press|leg extensions?|step-ups?|running|run|jumps?|sprinting|stairs)\b/gi,
  ],
  [
    /back|spine|lumbar|disc|hernia|sciatic/i,
    /\b(?:deadlifts?|squats?|rows?|rowers?|swings?|RDLs?|good mornings?|hinge|sit-ups|crunches)\b/gi,
  ],
  [/shoulder|rotator/i, /\b(?:press(?:es|ing)?|bench(?:ing)?|dips?|pull-ups?|push-ups?|overhead|swimming|raises?)\b/gi],
  [/wrist|hand|carpal/i, /\b(?:push-ups?|bench|press(?:es)?|curls?|front squats?|planks?)\b/gi],
  [/elbow/i, /\b(?:curls?|skull crushers?|extensions?|chin-ups?|pull-ups?|press(?:es)?|dips?)\b/gi],
  [
    /ankle|achilles|foot|shin|calf/i,
    /\b(?:running|run|jumps?|calf raises?|calves|sprinting|skipping|lunges?|squats?)\b/gi,
  ],
  [/hip|groin/i, /\b(?:squats?|deadlifts?|lunges?|hip thrusts?|running|sprinting|hinge)\b/gi],
  [/neck|cervical/i, /\b(?:overhead|press(?:es)?|shrugs?|behind the neck|back squat|sit-ups|crunches)\b/gi],
]

const found = (reply: string, pattern: RegExp): string[] =>
  [...new Set([...reply.matchAll(pattern)].map(([word]) => word.toLowerCase()))].slice(0, 3)

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const touched = (
  declared: readonly string[],
  wordsIn: (limit: string) => readonly string[],
  sentence: (named: string, limit: string) => string,
): string[] =>
  declared.flatMap(limit => {
    const text = limit.trim().slice(0, 60)
    if (text === '') return []
    const words = [...new Set(wordsIn(text))].slice(0, 3)
    return words.length === 0 ? [] : [sentence(words.join(', '), text)]
  })

/** What a reply names of a declared allergy: by the foods that carry it, surely or perhaps, or by its own word. */
function allergicWords(reply: string, limit: string): readonly string[] {
  const allergy = readAllergy(limit)
  const own = literal(reply, limit)
  if (allergy.kind === 'unclear') return own
  const allergens = allergy.kind === 'known' ? allergy.allergens : []
  const named = allergens.length === 0 ? [] : allergensInText(reply)
  return [
    ...named.filter(({ allergen }) => allergens.includes(allergen)).map(({ word }) => word),
    ...wordsInText(reply, allergy.words),
    ...(allergens.length + allergy.words.length === 0 ? own : []),
  ]
}

/** What no table knows is looked for as it was written. */
const literal = (reply: string, limit: string): string[] =>
  found(reply, new RegExp(`\\b${escapePattern(limit)}\\b`, 'gi'))

function injuredWords(reply: string, limit: string): readonly string[] {
  const words = injuryWords.filter(([kind]) => kind.test(limit)).flatMap(([, pattern]) => found(reply, pattern))
  return words.length > 0 ? words : literal(reply, limit)
}

/** Short sentences to stand beside a reply that touches a declared allergy or injury; none where nothing is touched. */
export const cautionsFor = (reply: string, limits: DeclaredLimits): string[] => [
  ...touched(
    limits.allergies,
    limit => allergicWords(reply, limit),
    (named, limit) =>
      `Caution (declared allergy: ${limit}): this names ${named}; leave it out or take a safe alternative.`,
  ),
  ...touched(
    limits.injuryHistory,
    limit => injuredWords(reply, limit),
    (named, limit) =>
      `Caution (declared injury: ${limit}): this names ${named}; stay free of pain, and ask a doctor or physiotherapist first.`,
  ),
]
