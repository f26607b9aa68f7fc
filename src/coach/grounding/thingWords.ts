/** What a thing is, which says what may stand for it. */
export type ThingGroup = 'lift' | 'cardio' | 'session' | 'measure' | 'food' | 'event' | 'best' | 'area'

/**
 * Exercises, sports, figures of the body, foods and events in the three languages, as they stand in a normalised text.
 * Earlier entries are read first and use up their words, so the longer name stands before the shorter one.
 */
export const thingWords: readonly (readonly [key: string, group: ThingGroup, words: RegExp])[] = [
  // Figures of the body and of the day.
  [
    'one rep max',
    'measure',
    /\b(?:(?:estimated |est\.? )?(?:one|1)[- ]?rep[- ]?max(?:es|imum)?|e?1 ?rm|training max|maximalkraft)\b/g,
  ],
  [
    'resting heart rate',
    'measure',
    /\bresting (?:heart rate|pulse|hr)\b|\brhr\b|\bruhepuls\w*|\b(?:frecuencia cardiaca|pulso) en reposo\b/g,
  ],
  ['heart rate', 'measure', /\b(?:heart ?rate|pulse|hr|puls|herzfrequenz|frecuencia cardiaca|pulso)\b/g],
  ['body fat', 'measure', /\b(?:body ?fat|fat percentage|korperfett\w*|kfa|grasa corporal)\b/g],
  [
    'body weight',
    'measure',
    /\b(?:body ?weight|scale weight|weigh(?:t|ed|s|ing)?(?! ?(?:train|room|lift|belt|plate|stack|on the bar|loss\b|used))|gewicht|korpergewicht|wiegst|wiegen|wogst|gewogen|peso(?! (?:muerto|ruso))|pesas|pesabas|pesaste|scales?|waage|bascula|abgenommen|zugenommen|adelgazad[oa]|adelgazaste|engordad[oa])\b/g,
  ],
  ['waist', 'measure', /\b(?:waist(?:line)?|taille\w*|bauchumfang|cintura)\b/g],
  ['sleep', 'measure', /\b(?:sleep\w*|slept|schlaf\w*|schlief\w*|geschlafen|dorm\w+|sueno)\b/g],
  ['steps', 'measure', /\b(?:steps|schritte\w*|pasos)\b/g],
  ['protein', 'measure', /\b(?:protein\w*|eiweiss\w*|proteinas?)\b/g],
  ['carbs', 'measure', /\b(?:carb(?:ohydrate)?s?|kohlenhydrate\w*|carbohidratos|hidratos)\b/g],
  ['fat', 'measure', /\b(?:fats?|fett|grasas?)\b(?! (?:loss|burning))/g],
  ['fibre', 'measure', /\b(?:fibre|fiber|ballaststoffe|fibra)\b/g],
  ['energy', 'measure', /\b(?:kcals?|calorie?s?|calorie intake|kalorien\w*|calorias)\b/g],
  ['water', 'measure', /\b(?:water intake|hydration)\b/g],
  ['height', 'measure', /\b(?:height|tall|korpergrosse|altura|estatura|mides)\b/g],
  ['age', 'measure', /\b(?:years old|year-old|your age|age of|aged|jahre alt|anos de edad)\b/g],
  ['vo2max', 'measure', /\bvo2 ?max\b/g],
  ['hrv', 'measure', /\b(?:hrv|heart rate variability)\b/g],
  ['pace', 'measure', /\b(?:pace|min\/km|min per km|tempo pro km|ritmo)\b/g],
  ['volume', 'measure', /\b(?:tonnage|training volume|weekly volume|total volume|volume load|volumen)\b/g],
  ['streak', 'measure', /\b(?:streak|in a row|straight|am stuck|in folge|seguid[oa]s)\b/g],
  // Lifts.
  ['leg press', 'lift', /\bleg[- ]?press\w*|\bbeinpress\w*|\bprensa\b/g],
  ['hip thrust', 'lift', /\bhip[- ]?thrusts?\b|\bglute bridges?\b/g],
  ['good morning', 'lift', /\bgood mornings\b/g],
  ['split squat', 'lift', /\b(?:bulgarian |rear foot elevated )?split[- ]squats?\b|\bbulgarians\b/g],
  [
    'squat',
    'lift',
    /\b(?:box |pause |back |hack |pistol |air |overhead |zercher )?squat(?:s|ted|ting)?\b|\bkniebeuge\w*|\bsentadillas?\b|\bgebeugt\b/g,
  ],
  ['upright row', 'lift', /\bupright rows?\b/g],
  [
    'bench press',
    'lift',
    /\bbench(?:ed|es|ing)?(?:[- ]press(?:es|ed|ing)?)?\b|\bbankdruck\w*|\bpress (?:de )?banca\b|\b(?:pecho|banca)\b|\bdumbbell press(?:es)?\b|\bchest press\w*/g,
  ],
  ['deadlift', 'lift', /\bdead[- ]?lift(?:s|ed|ing)?\b|\brdls?\b|\bkreuzheb\w*|\bpeso muerto\b/g],
  [
    'overhead press',
    'lift',
    /\b(?:overhead|shoulder|military|strict|standing|push|arnold)[- ]press(?:es|ed|ing)?\b|\bohp\b|\bschulterdruck\w*|\buberkopfdruck\w*|\bpress militar\b/g,
  ],
  ['pushdown', 'lift', /\b(?:triceps )?push-?downs?\b|\btrizepsdrucken\b/g],
  ['triceps extension', 'lift', /\b(?:triceps|tricep|skull) (?:extensions?|crushers?)\b/g],
  ['leg extension', 'lift', /\bleg extensions?\b|\bbeinstreck\w*/g],
  ['leg curl', 'lift', /\b(?:leg|hamstring|nordic) curls?\b|\bbeinbeug\w*/g],
  ['curl', 'lift', /\bcurl(?:s|ed|ing)?\b/g],
  ['pulldown', 'lift', /\b(?:lat )?pull-?downs?\b|\blatzug\w*|\bjalon\w*/g],
  ['pull-up', 'lift', /\b(?:pull|chin)[- ]?ups?\b|\bklimmzug\w*|\bdominadas?\b/g],
  ['push-up', 'lift', /\b(?:push|press)[- ]?ups?\b|\bliegestutz\w*|\bflexiones\b/g],
  ['sit-up', 'lift', /\b(?:sit[- ]?ups?|crunch(?:es)?|abdominales)\b/g],
  ['dip', 'lift', /\bdips?\b|\bfondos\b/g],
  ['lunge', 'lift', /\blunge[sd]?\b|\bausfallschritt\w*|\bzancadas?\b/g],
  ['plank', 'lift', /\bplank(?:s|ed)?\b|\bunterarmstutz\w*|\bplancha\b/g],
  [
    'row',
    'lift',
    /\b(?:barbell|bent[- ]?over|cable|seated|dumbbell|pendlay|t-bar|inverted|ring) rows?\b|\brows\b|\bremo\b|\blanghantelrudern\b/g,
  ],
  ['rowing', 'cardio', /\brow(?:ed|ing)?\b|\browing machine\b|\berg\b|\brudern\b|\bgerudert\b/g],
  ['lateral raise', 'lift', /\b(?:lateral|front|side|rear) raises?\b|\bseitheb\w*/g],
  ['face pull', 'lift', /\bface[- ]?pulls?\b/g],
  ['fly', 'lift', /\b(?:chest |pec |dumbbell |cable )?fl(?:y|ies|yes)\b/g],
  ['calf raise', 'lift', /\bcalf raises?\b|\bwadenheb\w*/g],
  ['clean', 'lift', /\b(?:power |hang )?cleans?\b(?= |$|,|\.)(?! (?:eating|diet|form|up|food|reps?\b))/g],
  ['snatch', 'lift', /\bsnatch(?:es|ed)?\b/g],
  ['swing', 'lift', /\b(?:kettlebell )?swings?\b/g],
  ['thruster', 'lift', /\bthrusters?\b/g],
  ['burpee', 'lift', /\bburpees?\b/g],
  ['shrug', 'lift', /\bshrugs?\b/g],
  ['farmer carry', 'lift', /\b(?:farmers?'?s? |suitcase )?(?:carry|carries|farmers? walks?)\b/g],
  ['press', 'lift', /\bpress(?:es|ed)?\b(?!-)/g],
  // Endurance and sport. A half marathon is not a marathon.
  ['half marathon', 'event', /\bhalf[- ]marathons?\b|\bhalbmarathon\w*|\bmedia maraton\b/g],
  ['marathon', 'event', /\bmarathons?\b|\bmaratones\b|\bmaraton\b/g],
  ['triathlon', 'event', /\btriathlons?\b|\biron ?man\b|\btriatlon\b/g],
  ['parkrun', 'event', /\bpark ?runs?\b/g],
  [
    'race',
    'event',
    /\brac(?:e|es|ed|ing)\b(?! against)|\bwettkampf\w*|\bcompetitions?\b|\bcompeted\b|\btournaments?\b|\b(?:powerlifting|weightlifting|swim|track) meets?\b|\bcompeticion\w*|\btorneo\b/g,
  ],
  ['sprint', 'cardio', /\bsprint(?:s|ed|ing)?\b/g],
  ['interval', 'cardio', /\bintervals?\b|\bhiit\b|\bintervall\w*|\bintervalos\b/g],
  [
    'run',
    'cardio',
    /\b(?:run|runs|ran|running|runner|jog\w*|joggen|gejoggt|lauf|laufe|laufen|laufst|lauft|lief|liefst|gelaufen|\w*lauf|carrera|corr(?:er|es|iste|ido|ia|imos|i)|trot\w+)\b(?! out| into)/g,
  ],
  [
    'ride',
    'cardio',
    /\b(?:rides?|rode|riding|bikes?|biked|biking|bicycle|cycl(?:e|es|ed|ing|ist)|rad|radfahren|radtour\w*|geradelt|radelst|fahrrad|bici|bicicleta|ciclismo|pedaleaste|spin(?:ning)? class(?:es)?|peloton)\b/g,
  ],
  [
    'swim',
    'cardio',
    /\b(?:swims?|swam|swum|swimming|schwimm\w*|schwamm\w*|geschwommen|nad(?:ar|aste|ado|as)|natacion)\b/g,
  ],
  ['walk', 'cardio', /\b(?:walk(?:s|ed|ing)?|spaziergang\w*|spazier\w*|gehst|caminata|camin(?:ar|aste|ado|as))\b/g],
  ['hike', 'cardio', /\b(?:hik(?:e|es|ed|ing)|wander(?:n|ung|test)\w*|gewandert|senderismo)\b/g],
  ['stairs', 'cardio', /\bstair(?:s|master| climber)\b/g],
  ['elliptical', 'cardio', /\b(?:elliptical|crosstrainer|eliptica)\b/g],
  ['treadmill', 'cardio', /\b(?:treadmill|laufband|cinta)\b/g],
  ['yoga', 'cardio', /\byoga\b|\bpilates\b/g],
  ['climbing', 'cardio', /\b(?:climbing|bouldering|klettern|escalada)\b/g],
  ['boxing', 'cardio', /\b(?:boxing|kickboxing|boxen|boxeo|jiu-?jitsu|bjj|karate)\b/g],
  [
    'ball game',
    'cardio',
    /\b(?:football|soccer|basketball|tennis|padel|volleyball|badminton|fussball|futbol|baloncesto|golf|hockey|rugby)\b/g,
  ],
  ['skiing', 'cardio', /\b(?:ski(?:ing|ed)?|snowboard\w*)\b/g],
  ['crossfit', 'cardio', /\bcrossfit\b|\bwod\b/g],
  ['cardio', 'session', /\bcardio\b/g],
  // Days of a split.
  ['push day', 'area', /\bpush[- ](?:day|session|workout)s?\b|\bpush-?tag\b/g],
  ['pull day', 'area', /\bpull[- ](?:day|session|workout)s?\b|\bpull-?tag\b/g],
  [
    'leg day',
    'area',
    /\blegs?[- ](?:day|session|workout|training)s?\b|\bbeintag\b|\bbeintraining\b|\bdia de pierna\w*/g,
  ],
  ['upper body', 'area', /\bupper[- ]body(?: (?:day|session|workout)s?)?\b|\boberkorper\w*|\btren superior\b/g],
  ['lower body', 'area', /\blower[- ]body(?: (?:day|session|workout)s?)?\b|\bunterkorper\w*|\btren inferior\b/g],
  ['full body', 'area', /\bfull[- ]body(?: (?:day|session|workout)s?)?\b|\bganzkorper\w*|\bcuerpo completo\b/g],
  // Events of a life that a coach likes to make up.
  ['surgery', 'event', /\b(?:surger(?:y|ies)|surgical|operation|operated on|operiert|cirugia|operacion)\b/g],
  ['physio', 'event', /\b(?:physio(?:therap\w+)?|physical therap\w+|fisio\w*)\b/g],
  ['pregnancy', 'event', /\b(?:pregnan\w+|schwanger\w*|embaraz\w+)\b/g],
  [
    'illness',
    'event',
    /\b(?:flu|covid|fever|grippe|erkaltung|gripe|resfriado|(?<=your |a )cold(?= |$)|illness|sick|krank)\b/g,
  ],
  ['holiday', 'event', /\b(?:holidays?|vacations?|urlaub|vacaciones|business trip|trip to|(?<=your )trip)\b/g],
  ['wedding', 'event', /\b(?:wedding|honeymoon|hochzeit|boda)\b/g],
  [
    'doctor',
    'event',
    /\b(?:(?<=your )(?:doctor|physician|cardiologist|gp) (?:said|told|advised|recommended|cleared|diagnosed|mentioned)|diagnos\w+|blood test|bloodwork)\b/g,
  ],
  [
    'condition',
    'event',
    /\b(?:diabet\w+|asthma\w*|hypertens\w+|high blood pressure|bluthochdruck|hypertonie|arthritis|arthrose|scoliosis|herniated|slipped disc|bandscheibe\w*|sciatica|anemi[ac]|epileps\w+|thyroid|hashimoto\w*|celiac|pcos|osteoporos\w+)\b/g,
  ],
  // Bests and sessions, the most general last.
  [
    'best',
    'best',
    /\b(?:prs?|pbs?|personal (?:best|record)s?|all[- ]time (?:best|high)|new (?:record|best|max)|best ever|lifetime best|bestleistung\w*|bestzeit|rekord\w*|record personal|mejor marca|marca personal|record(?= of| in the| on (?:bench|squat|dead)))\b/g,
  ],
  ['top', 'best', /\b(?:longest|heaviest|furthest|biggest|strongest|highest)\b/g],
  [
    'session',
    'session',
    /\b(?:workouts?|sessions?|train(?:ed|ing|s)?(?! (?:plan|age|max))|training days?|worked out|working out|work out|work outs?|gym|trainier\w*|trainingseinheit\w*|einheit(?:en)?|training|entren\w+|sesion(?:es)?|exercised|lifted|lifting|lifts?)\b/g,
  ],
  // Foods that are often made up; other words of eating are looked for by themselves.
  ['breakfast', 'food', /\b(?:breakfast|fruhstuck\w*|desayun\w+)\b/g],
  ['lunch', 'food', /\b(?:lunch|mittagessen|almuerzo|almorzaste)\b/g],
  ['dinner', 'food', /\b(?:dinner|supper|abendessen|cena|cenaste)\b/g],
  ['snack', 'food', /\b(?:snack(?:s|ed)?)\b/g],
  ['alcohol', 'food', /\b(?:alcohol|beers?|wine|bier|cerveza|drinks? on)\b/g],
]

/** What makes another lift of the same name: a number of one is none of the other. */
export const variants =
  /\b(?:front|frontkniebeuge\w*|frontal|incline|schragbank\w*|inclinad[oa]|decline|romanian|rumanisch\w*|rumano|stiff[- ]legged|sumo|goblet|overhead|hack|pistol|box|zercher|smith|machine|maquina|dumbbell|kurzhantel\w*|mancuernas?|kettlebell|close[- ]grip|single[- ](?:leg|arm)|one[- ](?:leg|arm)|trap[- ]bar|hex[- ]bar|deficit|pause|rdls?)\b/g
