import type { Rule } from '../kinds.ts'

const hotPlace = 'heat|sun|hot|degrees|overheat*|sauna|temp|temperature|marathon_in|humid'
const heatSign =
  'stagger*|stumbling|babbling|feverish|delirious|seizure|@confused|@vomit|collapse*|@faint|stopped_sweating|not_sweating'

/** Heat stroke and rhabdomyolysis (ACSM; CDC), clots and bleeding (NHS), acute injury (Ottawa rules; NHS). */
export const bodyHarm: readonly Rule[] = [
  {
    kind: 'heat',
    why: 'heat stroke by name or by its signs',
    patterns: [
      'heat stroke|stroak|strok|exhaustion|illness',
      'heatstroke|sunstroke|hitzschlag|golpe_de_calor|coup_de_chaleur|insolacion',
      `${hotPlace} ...12 ${heatSign}`,
      `${heatSign} ...12 ${hotPlace}`,
      'temp|temperature|fever ..4 #39.9-43',
      'temp|temperature|fever ..4 #103-110',
    ],
  },
  {
    kind: 'heat',
    why: 'no more sweat',
    evenIfDenied: true,
    patterns: ['stopped sweating', 'not|no sweating|sweat anymore'],
  },
  {
    kind: 'rhabdo',
    why: 'dark urine after training',
    patterns: [
      'rhabdo|rhabdomyolysis|rabdo|rhabdomyalysis',
      'toilet ..5 cola|coke|tea|brown|dark',
      '@urine ..7 dark|brown|cola|coke|coca|black|rust|rusty|reddish|red|pink',
      'dark|brown|reddish|red|pink ?colour*|color* @urine',
      'cola|coke|tea|coffee colour*|color* ..3 @urine',
      '@urine ..5 colour|color|coloured|colored|like|looks|colou* ..4 tea|cola|coke|coca|coffee',
      'blood colour*|color* ..2 @urine',
    ],
  },
  {
    kind: 'clot',
    why: 'one leg or arm swollen, hot, red; a clot by name',
    patterns: [
      'calf ..7 swollen|swelling|swelled|hot|red|warm|throbbing',
      'swollen|swelling|red|hot ..4 calf',
      'blood clot|clots',
      'dvt|deep_vein*|embolism|thrombos*|trombosis|trombose|trombosi',
      'one leg ..4 swollen|bigger|hot',
      'leg|arm|thigh ..6 swollen|swelled ..8 flying|flight|hot|red|warm|blue|cast',
      'leg|arm ..6 blue|twice_the_size ..4 swollen|right|left|hurts',
      'leg ..3 twice_the_size|double_the_size',
    ],
  },
  {
    kind: 'bleeding',
    why: 'blood where none should be',
    patterns: [
      'blood|bleeding|bloody !colour*|color* ..4 vomit|puke|stool|stools|poop|poo|shit|feces|faeces|bowl|wipe|i_wipe|bowel_movement|underwear|toilet|rectum|anus|urine|pee|piss|sputum|phlegm|i_poo|wee',
      'vomit*|threw_up|throw_up|throwing_up|puke*|puking|spitting|spat|poop*|pooing|shit|shitting|peeing|peed|pissing|passing|crapping|urinating|coughed_up|coughing_up ..4 blood !colour*|color*',
      'black|tarry ..3 poop|poo|stool|stools|shit',
      'poop|poo|stool|stools|shit ..4 black|tarry',
      'vomit*|puke ..4 coffee',
      'bleeding ..3 rectum|bum|bottom|anus|butt|arse|rectally',
    ],
  },
  {
    kind: 'injury',
    why: 'a pop, a snap, something torn',
    notLongAgo: true,
    patterns: [
      'heard|felt|hear|feel ..3 pop|snap|crack|tear|rip|popping|popped|tearing',
      'loud pop|snap|crack',
      'something snapped|popped|tore|ripped',
      'popped ..5 swell*|swollen|swelled|socket|out',
      'snapped|popped ..3 @cant',
      'tore|torn|ruptur* ..3 @tendon ..10 @injuryFresh',
      '@injuryFresh ..4 tore|torn|ruptur* ..3 @tendon',
      'tore my @tendon',
    ],
  },
  {
    kind: 'injury',
    why: 'bone broken, visible or out of joint',
    notLongAgo: true,
    patterns: [
      'bone|bones ..4 sticking|poking|visible|protrud*|showing|poked',
      'see ..2 bone',
      'deformed|misshapen|disfigured',
      'bent ..3 wrong',
      'broke|broken|fractur*|breaking ..3 @limb',
      '@limb ..3 broken|broke|fractured',
      'dislocated',
      'finger|toe|thumb|foot|ankle|arm|leg|wrist|kneecap|elbow ..3 sideways|backwards|wrong_way|wrong_direction|dangling',
      'knee|ankle|leg wont|doesnt|cant hold|support ..1 me|weight',
      'out of place|socket|joint|its_socket',
    ],
  },
  {
    kind: 'injury',
    why: 'cannot bear weight',
    evenIfDenied: true,
    notLongAgo: true,
    patterns: [
      '@cant ..1 bear ..2 weight',
      '@cant ..1 put ..2 weight on|through',
      '@cant walk !after_leg|fast|uphill|more|far|on|for|without_music|properly_after_leg|every',
      '@cant stand on ..2 leg|foot|ankle|knee',
      '@cant walk after !leg|squats|lunges|squat',
    ],
  },
  {
    kind: 'injury',
    why: 'a wound that bleeds on, a crushing blow',
    evenIfDenied: true,
    patterns: [
      'wont|doesnt|cant|not ..2 stop ..2 bleeding',
      'bleeding wont|doesnt|badly|heavily',
      'deep cut|gash|wound on|in',
      'crush* ..2 finger|fingers|hand|foot|toe|toes',
      'bar|barbell|weight|plate|dumbbell ..3 fell|dropped|landed ..3 neck|throat|chest|foot|toe|toes',
    ],
  },
]
