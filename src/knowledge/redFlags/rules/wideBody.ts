import type { Rule } from '../kinds.ts'

/** Wide families for the heart, the breath, the brain and the spine: a part of the body with any odd state of it. */
export const wideBody: readonly Rule[] = [
  {
    kind: 'cardiac',
    why: 'any odd sensation in the chest or of the heart',
    weak: true,
    patterns: [
      'dull|strange|weird|nagging|electric|horrible|odd|funny weight|feeling|sensation|pressure ..6 @chest',
      'stitches|stiches|fist|knife|knot ..2 behind|in|on|inside|under ?my|the @chest',
      'heart|ticker ..6 hammering|flips|flip|banged|banging|stopped|stutter*|doing_weird|weird',
      'everything|vision|world|room|sight ..2 went|goes|going|turned|started ..1 grey|gray|white|blurry|fuzzy|spinning|dark|black',
      'had_to|have_to sit|lie|lay down ..10 grey|black|dizzy|ringing|faint|stars|spinning|blurry',
      '@bystander|members|guys ..4 just|suddenly dropped|collapsed|keeled !to|some|weight|a|his|her|the|my|by|out',
      'dropped|keeled on|at|in|during|over|mid ..2 treadmill|gym|class|race|rower|training !my',
    ],
  },
  {
    kind: 'breathing',
    why: 'how breathing sounds or feels; food, then skin or face',
    patterns: [
      'breathing|breath|breathe|breathes ..5 straw|whistl*|noisy|rattl*|rasp*|crackl*|hurts|painful|underwater|gurgl*',
      'whistl*|rasping|crackling|rattling|gurgling ..4 breath|breathing|breathes|breathe|lungs',
      'inhaler|puffer|ventolin|salbutamol ..8 times|still|again|tight|wheez*|every_hour|puffs',
      'ribs|belly|neck ..3 sucking|sucked|pulling in',
      'wrong way|pipe|hole ..8 cough*|breath*|chok*|speak',
      'hives|rash ..4 everywhere|all_over|dizzy|whole_body|spreading',
      'ate|eaten|eat|drank|eating|took|had ..14 face|lips|mouth|eyes|tongue|skin|throat ..5 puff*|swell*|swollen|itch*|blotch*|blew|blowing|balloon*|huge|really_big|closing|funny_and',
      'hives|blotchy|flushed ..10 dizzy|faint|breath*|sick|throat',
    ],
  },
  {
    kind: 'breathing',
    why: 'no air',
    evenIfDenied: true,
    patterns: [
      '@cant|not|no|isnt|arent ..3 getting|get|taking|catching ..3 air|oxygen !conditioning|bike|squat|fryer',
      '@cant ..1 cough ..1 out|up',
      '@breathe ..3 not|isnt ..2 deep|enough|properly|in|normal',
    ],
  },
  {
    kind: 'stroke',
    why: 'a limb that hangs, letters that make no sense, part of the sight',
    evenIfDenied: true,
    patterns: [
      'left|right arm|leg|hand|side ..6 dead|limp|clumsy|floppy|hangs|droop*|heavy_and|wont',
      'arm|hand|leg ..2 hangs|hanging_there|flops|limp|clumsy|went_limp|gone_limp|floppy',
      'suddenly|sudden ..5 sense|gibberish|rambling|disoriented',
      'letters|words|text|texts|sentences|screen ..3 made|make|making|makes no|little sense',
      'headache|head ..5 lightning|thunder|thunderclap|gunshot|explosion|bomb|blew_up',
      'half|part|piece|side|patch ..2 vision|sight ..4 gone|missing|disappeared|went|black|lost|blurry|blind',
      'hole|blind_spot|black_spot|zigzag* ..3 vision|sight',
      'cant|cannot|couldnt ..2 say|pronounce|spell ..4 properly|right|clearly|name',
      'dropping|drop|drops things ..8 hand|left|right|suddenly',
    ],
  },
  {
    kind: 'head_injury',
    why: 'the head hit, then the signs',
    notLongAgo: true,
    patterns: [
      'elbowed|kneed|headbutted|kicked|punched|hit|struck ..3 in|on ..1 temple|head|face|jaw|nose|skull|forehead',
      'headed|header|forehead|skull ..10 thrown_up|@vomit|blurr*|woozy|spaced_out|out_of_it|unconscious|blackout|memory_loss|bleeding_from|drowsy|cant_remember|concuss*',
      'headache|headaches|brain_fog|foggy|dizzy ..10 knocked|concuss*|head_knock|head_injury|being_hit|bang_to',
    ],
  },
  {
    kind: 'head_injury',
    why: 'light or noise unbearable after a knock',
    evenIfDenied: true,
    notLongAgo: true,
    patterns: [
      'hit|knock*|elbow*|head|bang*|fell|crash* ..14 @cant ..1 stand|bear|tolerate|look ..2 light|lights|noise|screens|screen',
    ],
  },
  {
    kind: 'spine',
    why: 'back or neck, then water or limbs',
    evenIfDenied: true,
    patterns: [
      'back|disc|neck ..12 wetting|soiling|wet|leaking|peed @self|urine|pee',
      'no|lost|losing|less control ..8 toilet|pee|bladder|poo|bowel|bowels|wee',
      'neck ..10 fingers|hands|arms|legs|feet|arm|hand ..3 buzz*|tingl*|numb*|electric|weak*|pins|burning',
      'both|my legs ..6 belong|not_mine|arent_mine|dont_feel|jelly|wobbly|buckl* ..10 back|disc|spine|neck',
      'back|disc|spine ..12 legs|leg|feet|foot ..6 belong|numb*|weak*|give_way|giving_way|collaps*|buckl*|dont_work|wont',
    ],
  },
]
