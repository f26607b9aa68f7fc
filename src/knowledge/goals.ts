import { plainWords } from '#src/knowledge/plainText.ts'

export { type Exclusion, readExclusion } from '#src/knowledge/exercises/readExclusion.ts'

export const goals = [
  'strength',
  'cardio',
  'flexibility',
  'nutrition',
  'muscle_gain',
  'fat_loss',
  'endurance',
  'general_fitness',
] as const
export type Goal = (typeof goals)[number]
/** What is trained for: who asks only for help with food trains for general fitness. */
export type TrainingGoal = Exclude<Goal, 'nutrition'>
export type GoalsReading = { readonly known: readonly Goal[]; readonly wishes: readonly string[] }

const byName: ReadonlyMap<string, Goal> = new Map(goals.map(goal => [goal, goal]))

const meanings: readonly (readonly [RegExp, readonly Goal[]])[] = [
  [
    /\b(?:strength|stronger|strong|strenght|powerlift\w*|power|1rm|one rep max|max(?:es)?|kraft|starker|fuerza|fuerte|force|lift (?:heavier|more)|(?:bench|squat|deadlift|press) (?:\d+|more|my)|first pull ?ups?|(?:do|get) (?:a |one )?(?:pull|push|chin) ?ups?)\b/,
    ['strength'],
  ],
  [
    /\b(?:muscles?|muscular|musc\w*gain|hypertroph\w*|bulk\w*|mass|bigger|gain (?:size|weight)|put on (?:size|weight)|build(?:ing)? (?:my )?(?:arms|chest|glutes|legs|body)|big(?:ger)? (?:arms|chest|legs|glutes|butt)|size|bodybuild\w*|muskel\w*|masse|musculo|musculos|muscler|jacked|swole|gains|grow|wider back|six ?pack)\b/,
    ['muscle_gain'],
  ],
  [
    /\b(?:fat|lose (?:\w+ ){0,3}(?:weight|belly|kg|kilos?|pounds|lbs|stone|inches|tummy|gut)|(?:weight|fat|belly) ?loss|losing weight|slim\w*|lean|leaner|cut|cutting|shred\w*|belly|tummy|love handles|burn|abnehmen|perder peso|adelgazar|perdre du poids|maigrir|bauch weg|fett\w*|drop (?:\w+ )?(?:kg|kilos|pounds|lbs|weight|size))\b/,
    ['fat_loss'],
  ],
  [
    /\b(?:tone|toned|toning|ripped|recomp\w*|definition|defined|beach body|look (?:good|better) naked|straffen|tonificar|body composition|summer body)\b/,
    ['muscle_gain', 'fat_loss'],
  ],
  [
    /\b(?:marathons?|half marathon|triathlons?|(?:5|10|21|42) ?km?|run (?:a |an |my |the |further|longer|faster|more)\w*|couch to|endurance|stamina|ausdauer|resistencia|long distance|ironman|cycl\w+|hike|hiking|swim\w*|parkrun|race)\b/,
    ['endurance'],
  ],
  [
    /\b(?:cardio\w*|heart health|conditioning|vo2\w*|aerobic\w*|kondition|out of breath|breath(?:less)?|fitter heart|cardiovascular)\b/,
    ['cardio'],
  ],
  [
    /\b(?:flexib\w*|mobil\w*|stretch\w*|splits|touch my toes|limber|supple|beweglich\w*|dehn\w*|flexibilidad|souplesse|yoga|stiff\w*|posture|less tight)\b/,
    ['flexibility'],
  ],
  [
    /\b(?:nutrition\w*|diet|eat\w*|food|meals?|macros?|protein|ernahrung|nutricion|alimentacion|calories)\b/,
    ['nutrition'],
  ],
  [
    /\b(?:general|fit|fitness|fitter|healthy|healthier|health|shape|active|energy|feel (?:good|better)|wellbeing|wellness|all round\w*|overall|gesund\w*|salud|sante|en forma|en forme|get moving|maintain\w*|longevity|age well|habit)\b/,
    ['general_fitness'],
  ],
]

function readOne(text: string): readonly Goal[] {
  const words = plainWords(text).join(' ')
  const named = byName.get(words.replaceAll(' ', '_'))
  if (named !== undefined) return [named]
  const found = meanings.filter(([word]) => word.test(words)).flatMap(([, meant]) => meant)
  // "Run a 5k to get fit" is about the run: the general wish adds nothing to a particular one.
  const particular = found.filter(goal => goal !== 'general_fitness')
  return particular.length > 0 ? particular : found
}

/** Reads goals as people write them; what is not understood stays a wish, in the user's own words, for the prompt. */
export function readGoals(texts: readonly string[]): GoalsReading {
  const known = new Set<Goal>()
  const wishes: string[] = []
  for (const text of texts) {
    if (plainWords(text).length === 0) continue
    const found = readOne(text.slice(0, 500))
    for (const goal of found) known.add(goal)
    if (found.length === 0) wishes.push(text.trim())
  }
  return { known: [...known], wishes }
}

/** The goals to train for, never none. */
export function trainingGoals(known: readonly Goal[]): readonly [TrainingGoal, ...TrainingGoal[]] {
  const trained = known.flatMap((goal): TrainingGoal[] => (goal === 'nutrition' ? [] : [goal]))
  const [first = 'general_fitness', ...rest] = trained
  return [first, ...rest]
}
