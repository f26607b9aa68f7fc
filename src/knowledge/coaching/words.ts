/** Words that carry no topic. "before", "after", "first" and "without" stay: they tell questions apart. */
const stopWords = new Set(
  (
    'a about actually again all also am an and any anyone are as at be because been being but by can cant could did ' +
    'do does doing dont during each even ever every everything for from get gets getting go goes going good got had ' +
    'has have having he her here his how i if im in into is isnt it its ive just know lately let like make me more ' +
    'most my need no not now of off ok okay on one only or other our out please possible pls really right say she should ' +
    'shall shuld so some someone still than that the their them then there these they thing things this those to too ' +
    'up us use using very want was way we were what whats when where which while who whom why will with would ' +
    'yes you your youre tell explain nah bad best better ideal useful any2 around mean means worth much many work works'
  ).split(' '),
)

/** Several spellings of one thing become one token, in the entries and in the message alike. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\br ?u\b/g, 'are you'],
  [/\bwork(?:ing|ed|s)? ?outs?\b/g, 'train'],
  [/\bwanna\b/g, 'want to'],
  [/\bgimme\b/g, 'give me'],
  [/\b(?:bulgarians?|bulgarian split squats?|split squats?)\b/g, 'splitsquat'],
  [/\bfront squats?(?:ing)?\b/g, 'frontsquat'],
  [/\bgoblet squats?\b/g, 'goblet'],
  [/\bpull ?ups?\b/g, 'pullup'],
  [/\bpush ?ups?\b|\bpress ups?\b/g, 'pushup'],
  [/\bchin ?ups?\b/g, 'chinup'],
  [/\bsit ?ups?\b/g, 'situp'],
  [/\bstep ups?\b/g, 'stepup'],
  [/\bwarm(?:ing)? ?ups?\b|\bramp(?:ing)? up\b/g, 'warmup'],
  [/\bcool(?:ing)? ?downs?\b/g, 'cooldown'],
  [/\b(?:full|whole|total) body\b/g, 'fullbody'],
  [/\bpush pull legs?\b/g, 'ppl'],
  [/\bupper ?(?:\/|and)? ?lower\b/g, 'upperlower'],
  [/\b(?:rest|off|recovery) days?\b|\bdays? off\b/g, 'restday'],
  [/\bsuper sets?\b|\bsupersets?\b/g, 'superset'],
  [/\bdrop sets?\b|\bdropsets?\b/g, 'dropset'],
  [/\b(?:one|1) ?rep(?:etition)? max(?:imum)?\b|\b1 ?rms?\b|\bmax(?:ing|ed)? out\b/g, 'onerm'],
  [/\bsix ?packs?\b/g, 'sixpack'],
  [/\bzone ?(?:2|two)\b/g, 'zone2'],
  [/\b(?:10000|10k|10 000|10,000|ten thousand)\b/g, 'tenk'],
  [/\bvo2 ?max\b/g, 'vo2max'],
  [/\b(?:bench press(?:ing|es)?|benchpress|benching|benched)\b/g, 'bench'],
  [/\b(?:romanian deadlifts?|rdls?)\b/g, 'rdl'],
  [/\b(?:overhead|military|shoulder) press(?:es|ing)?\b|\bohp\b/g, 'ohp'],
  [/\bleg press(?:es)?\b/g, 'legpress'],
  [/\blat(?:eral)? raises?\b|\bside delts?\b/g, 'lateralraise'],
  [/\blat ?pull ?downs?\b|\bpull ?downs?\b/g, 'pulldown'],
  [/\bhip thrusts?(?:ers)?\b/g, 'hipthrust'],
  [/\b(?:kb|kettlebell) swings?\b/g, 'kettlebell swing'],
  [/\bfarmer s\b|\bfarmers?\b/g, 'farmer'],
  [/\bbutt ?wink\b/g, 'buttwink'],
  [/\blower back\b|\blow back\b/g, 'lowback'],
  [/\brounds?\b/g, 'rounding'],
  [/\bdeads\b/g, 'deadlift'],
  [/\b(?:to|until|till) failure\b/g, 'failure'],
  [/\b(?:reps? in reserve|in the tank)\b/g, 'rir'],
  [/\bmeal plans?\b|\bdiet plans?\b|\bplan (?:my )?meals\b/g, 'mealplan'],
  [/\bpersonal trainers?\b|\ba pt\b/g, 'personaltrainer trainer'],
  [/\bpre ?(?:workouts?|train)\b/g, 'preworkout'],
  [/\bpost ?(?:workouts?|train)\b/g, 'postworkout'],
  [/\b16 ?[:/]? ?8\b|\bif diet\b|\bintermittent fasting\b/g, 'intermittent fasting'],
  [/\b(?:tdee|bmr)\b/g, 'tdee calories'],
  [/\b(?:sumo|conventional)\b/g, 'sumo deadlift'],
  [/\b(?:in a|per) (?:row)\b/g, 'inarow'],
  [/\bempty stomach\b/g, 'fasted'],
  [/\bcheat (?:days?|meals?)\b/g, 'cheat'],
  [/\bhow r\b/g, 'how are'],
]

/** One word for another, after the phrases, before the stem. */
const aliases = new Map(
  Object.entries({
    noob: 'beginner',
    newbie: 'beginner',
    rookie: 'beginner',
    newbies: 'beginner',
    beginners: 'beginner',
    newcomer: 'beginner',
    cals: 'calorie',
    kcal: 'calorie',
    kcals: 'calorie',
    supps: 'supplement',
    supp: 'supplement',
    carbohydrate: 'carb',
    carbohydrates: 'carb',
    fibre: 'fiber',
    jog: 'run',
    jogging: 'run',
    workout: 'train',
    workouts: 'train',
    working: 'train',
    exercising: 'train',
    training: 'train',
    trained: 'train',
    gymming: 'train',
    lift: 'lift',
    lifting: 'lift',
    weightlifting: 'lift',
    programme: 'program',
    routine: 'program',
    regimen: 'program',
    schedule: 'program',
    veggie: 'vegetarian',
    plant: 'vegan',
    booze: 'alcohol',
    beer: 'alcohol',
    beers: 'alcohol',
    wine: 'alcohol',
    vodka: 'alcohol',
    hungover: 'hangover',
    expecting: 'pregnant',
    pregnancy: 'pregnant',
    postnatal: 'postpartum',
    sick: 'ill',
    illness: 'ill',
    bum: 'glute',
    butt: 'glute',
    booty: 'glute',
    ass: 'glute',
    glutes: 'glute',
    tummy: 'belly',
    stomach: 'belly',
    pecs: 'chest',
    pec: 'chest',
    fats: 'fat',
    fatburning: 'fat',
    jacked: 'muscle',
    swole: 'muscle',
    buff: 'muscle',
    mass: 'muscle',
    muscular: 'muscle',
    gains: 'gain',
    stall: 'stuck',
    stalled: 'stuck',
    stalls: 'stuck',
    stagnating: 'stuck',
    plateaued: 'plateau',
    plateaus: 'plateau',
    exhaustion: 'exhausted',
    tiredness: 'tired',
    aching: 'sore',
    aches: 'sore',
    soreness: 'sore',
    doms: 'sore',
    hurting: 'hurt',
    hurts: 'hurt',
    painful: 'pain',
    pains: 'pain',
    ouch: 'pain',
    killing: 'pain',
    info: 'data',
    lighter: 'light',
    break: 'break',
    sprinting: 'sprint',
    shortest: 'short',
    shorter: 'short',
    starving: 'hungry',
    stretches: 'stretch',
    cal: 'calorie',
    stressed: 'stress',
    protien: 'protein',
    benches: 'bench',
    recomposition: 'recomp',
    calves: 'calf',
    knees: 'knee',
    skipped: 'miss',
    skip: 'miss',
    missed: 'miss',
    missing: 'miss',
    forgot: 'miss',
    forget: 'miss',
    holiday: 'travel',
    vacation: 'travel',
    holidays: 'travel',
    travelling: 'travel',
    traveling: 'travel',
    abroad: 'travel',
    hotel: 'travel',
    ladies: 'women',
    girls: 'women',
    girl: 'women',
    woman: 'women',
    female: 'women',
    females: 'women',
    grandma: 'older',
    senior: 'older',
    seniors: 'older',
    elderly: 'older',
    kid: 'teenager',
    teen: 'teenager',
    teenagers: 'teenager',
    son: 'teenager',
    daughter: 'teenager',
    scale: 'scale',
    weigh: 'weigh',
    litres: 'water',
    liters: 'water',
    litre: 'water',
    sprints: 'sprint',
    hydrated: 'hydration',
    dehydrated: 'hydration',
    substitute: 'replace',
    swap: 'replace',
    alternative: 'replace',
    instead: 'replace',
    replacement: 'replace',
    alternatives: 'replace',
    lazy: 'motivation',
    bothered: 'motivation',
    motivated: 'motivation',
    unmotivated: 'motivation',
    consistent: 'consistency',
    pt: 'trainer',
    ty: 'thanks',
    thx: 'thanks',
    thank: 'thanks',
    cheers: 'thanks',
    hrs: 'hour',
    hr: 'hour',
    mins: 'minute',
    min: 'minute',
    secs: 'second',
    km: 'distance',
    mileage: 'distance',
    kilos: 'kg',
    kilo: 'kg',
    pounds: 'kg',
    lbs: 'kg',
    kms: 'distance',
    delete: 'delete',
    erase: 'delete',
    chats: 'chat',
    flared: 'flare',
    flaring: 'flare',
    tucked: 'tuck',
    collapse: 'cave',
    collapsing: 'cave',
    caving: 'cave',
    inwards: 'inward',
    technique: 'form',
    teach: 'form',
    setup: 'form',
    proper: 'form',
    properly: 'form',
    correct: 'form',
    bigger: 'grow',
    grew: 'grow',
    growth: 'grow',
    growing: 'grow',
    build: 'grow',
    building: 'grow',
    hypertrophy: 'grow',
    size: 'grow',
    shred: 'cut',
    shredded: 'lean',
    slim: 'lose',
    drop: 'lose',
    lost: 'lose',
    weekly: 'week',
    daily: 'day',
    everyday: 'day',
    tmrw: 'tomorrow',
    strengthen: 'strong',
    stronger: 'strong',
    strength: 'strong',
    snowed: 'snow',
    cycling: 'bike',
    weights: 'weight',
    weight: 'weight',
    machines: 'machine',
    crack: 'click',
    cracking: 'click',
    noise: 'click',
    noises: 'click',
    pop: 'pop',
  }),
)

/** A light stemmer: plural, -ing, -ed and a final e go, so that "losing" meets "lose". */
const stem = (word: string): string => {
  let stemmed = word
  if (/ies$/.test(stemmed) && stemmed.length > 4) stemmed = `${stemmed.slice(0, -3)}y`
  else if (/[^su]s$/.test(stemmed) && stemmed.length > 2) stemmed = stemmed.slice(0, -1)
  if (/ing$/.test(stemmed) && stemmed.length > 5) stemmed = stemmed.slice(0, -3)
  else if (/[^e]ed$/.test(stemmed) && stemmed.length > 4) stemmed = stemmed.slice(0, -2)
  if (stemmed.length > 3) stemmed = stemmed.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '')
  return stemmed
}

/** Everyday words: they help to choose between entries, but alone they do not make a question ours. */
const everydayWords = new Set(
  (
    'take draw weather time life today tomorrow yesterday write music play start leave light speed learn word name real person home buy ' +
    'price slow fast long short big small old young new first last world year month week day night minute second hour ' +
    'god party fix read watch book answer know find need keep stop change move call open close internet ' +
    'boss car house room wall red white black blue green help ask create computer phone ' +
    'line list order one two three before after without away back far close distance human square test tip job paint ' +
    'print system instruction previous free price cost money idea people friend kid restaurant cook'
  )
    .split(' ')
    .map(stem),
)

/** Whether a topic word belongs to everyday talk as much as to training. */
export const isEveryday = (word: string): boolean => everydayWords.has(word) || /^\d+$/.test(word)

/** Lower case, plain letters and digits, spellings united. */
export const plainText = (text: string): string => {
  let plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’`]/g, '')
    .replace(/[^\p{L}\p{N}:/,]+/gu, ' ')
    .replace(/[:/,]/g, ' ')
    .replace(/\s+/g, ' ')
  for (const [pattern, token] of phrases) plain = plain.replace(pattern, token)
  return plain.trim()
}

/** The words that tell the topic, each once, in order. */
export const topicWords = (text: string): string[] => {
  const words = plainText(text)
    .split(' ')
    .filter(word => word !== '' && !stopWords.has(word))
  return [...new Set(words.map(word => stem(aliases.get(word) ?? word)))]
}
