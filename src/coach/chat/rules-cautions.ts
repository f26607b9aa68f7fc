/** What a coach has to look out for beside an answer. */
export interface DeclaredLimits {
  readonly injuryHistory: readonly string[]
  readonly allergies: readonly string[]
}

/** Declared word -> words in an answer that touch it. Deliberately wide: a needless caution does no harm. */
const allergyWords: readonly (readonly [RegExp, RegExp])[] = [
  [
    /milk|dairy|lactose|whey|casein/i,
    /\b(?:milk|whey|casein|yogh?urt|curd|cheese|dairy|butter|cream|isolate|protein powder|shakes?)\b/gi,
  ],
  [/egg/i, /\b(?:eggs?|omelette|mayonnaise)\b/gi],
  [/shell ?fish|crustacean|shrimp|prawn|mollus/i, /\b(?:shellfish|shrimps?|prawns?|mussels?|crab)\b/gi],
  [/^(?!.*shell).*fish|salmon|tuna/i, /\b(?:fish|tuna|salmon|sardines?|fish oil|omega-3|collagen)\b/gi],
  [/peanut/i, /\b(?:peanuts?|nuts)\b/gi],
  [/\bnuts?\b|almond|walnut|cashew|hazelnut|pecan|pistachio/i, /\b(?:nuts|almonds?|walnuts?|cashews?|hazelnuts?)\b/gi],
  [/soy/i, /\b(?:soya?|tofu|tempeh|edamame|soya milk)\b/gi],
  [/wheat|gluten|coeliac|celiac/i, /\b(?:wheat|bread|toast|pasta|seitan|wholemeal|whole grains?|oats|couscous)\b/gi],
  [/sesame/i, /\b(?:sesame|tahini|hummus)\b/gi],
]

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
  tables: readonly (readonly [RegExp, RegExp])[],
  reply: string,
  sentence: (named: string, limit: string) => string,
): string[] =>
  declared.flatMap(limit => {
    const text = limit.trim().slice(0, 60)
    if (text === '') return []
    const words = tables.filter(([kind]) => kind.test(text)).flatMap(([, pattern]) => found(reply, pattern))
    // What no table knows ("kiwi") is looked for as it was written.
    const own = words.length > 0 ? words : found(reply, new RegExp(`\\b${escapePattern(text)}\\b`, 'gi'))
    return own.length === 0 ? [] : [sentence([...new Set(own)].slice(0, 3).join(', '), text)]
  })

/** Short sentences to stand beside a reply that touches a declared allergy or injury; none where nothing is touched. */
export const cautionsFor = (reply: string, limits: DeclaredLimits): string[] => [
  ...touched(
    limits.allergies,
    allergyWords,
    reply,
    (named, limit) =>
      `Caution (declared allergy: ${limit}): this names ${named}; leave it out or take a safe alternative.`,
  ),
  ...touched(
    limits.injuryHistory,
    injuryWords,
    reply,
    (named, limit) =>
      `Caution (declared injury: ${limit}): this names ${named}; stay free of pain, and ask a doctor or physiotherapist first.`,
  ),
]
