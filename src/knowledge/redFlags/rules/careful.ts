import type { Rule } from '../kinds.ts'

const hurtsVerb =
  'hits|hit|hitting|beats|beat|beating|punches|punched|slaps|slapped|chokes|choked|strangles|strangled|kicks|kicked|abuses|' +
  'abused|abusing|raped|rapes|threatens|threatened|hurts|assaulted|molested|burns|grabs|touches|touched|groped|gropes'

/** Violence (NDVH; Refuge); doping (USADA, FDA on SARMs and DNP); diets (NHS, NICE); age (AAP, NSCA); surgery (ACSM). */
export const careful: readonly Rule[] = [
  {
    kind: 'violence',
    why: 'violence, abuse or control by somebody close',
    evenIfDenied: true,
    patterns: [
      `@partner ..3 ${hurtsVerb} ?on me|us`,
      'being|im|was|were|got|gets|is|been raped|molested|stalked|strangled|abused|assaulted|sexually_assaulted',
      'beaten by ?my|her|his @partner',
      '@partner ..3 abusive|violent|stalking',
      'abusive relationship|home|partner|husband|boyfriend',
      'domestic violence|abuse',
      'sexually|sexual assault*|abuse*|harass*',
      'threat* to kill|hurt|beat me|us',
      'scared|afraid|terrified ..2 go home',
      'scared|afraid|terrified of my @partner',
      'stalking me',
      'wont let me eat|leave|see',
      'gets violent',
    ],
  },
  {
    kind: 'steroids',
    why: 'substances by name, and doses or cycles of hormones',
    patterns: [
      '@doping',
      'tren|deca|clen|test|gear cycle|dose|dosage|stack|ace',
      'cycle|dose|dosage|run|running|stack|some|inject|pinning|pct_after|after|take|on|buy deca|tren|clen',
      'how much test should|do|can|to',
      'test # mg|mgs',
      '# mg|mgs ..2 test|testosterone',
      'testosterone ..4 dose|dosage|inject*|cycle|mg|buy',
      'inject*|buy|take|dose|dosage|cycle|pin ..4 testosterone',
      'trt dose|dosage|cycle',
      'dose|dosage ..2 trt',
      'hop|hopping|hopped ..1 on gear|juice',
      'inject*|pinning insulin',
      'insulin ..4 bodybuilding|gains|muscle|bulk|bulking|pump',
    ],
  },
  {
    kind: 'steroids',
    why: 'steroids to be taken, not the doctor’s cream',
    patterns: [
      'steroid|steroids ..4 cycle|cycles|dose|dosage|stack|buy|run|inject*|beginner|beginners|bulk|cut|gains|big|for_muscle',
      'take|taking|use|using|buy|cycle|dose|dosage|inject*|first|best|try|start|do|run|trying|on|about|which|what ..2 steroid|steroids',
    ],
  },
  {
    kind: 'extreme_diet',
    why: 'very little energy a day (NICE: under 800 kcal only with a doctor)',
    patterns: [
      '#100-799 @kcal ?only|max a|per|each|every day',
      '#100-799 @kcal daily|diet|day_plan|a_day|vlcd',
      'daily|diet ..3 #100-799 @kcal',
      'live|survive|living|surviving on ?only|just|about #100-799 @kcal',
      'eat|eating ?only|just|about #100-799 @kcal ?a|per|each day|daily|max',
      'only|just eat|eating #100-799 @kcal',
      'hcg|snake|crash diet',
    ],
  },
  {
    kind: 'extreme_diet',
    why: 'long fasts, dry fasts, water cuts',
    patterns: [
      'water|dry|prolonged fast|fasts|fasting|fasted',
      'fast|fasting|fasted for ..1 #2-90 @days',
      'fast|fasting|fasted ..2 for ?a|the ?# week|weeks|month',
      'fast|fasting ..2 #36-900 hours|hour|hrs|h',
      '#2-90 day|days ..2 fast|fasting',
      'juice|lemon|detox cleanse|diet|fast ..2 #5-90 @days',
      'nothing but water|juice',
      'eat|eating|eats nothing for ..2 @days|week|weeks',
      'water cut|cutting',
      'cut|cutting|drop water weight',
      'sauna suit|suits',
      'drinking|drink|water ..4 make_weight|weigh_in|weigh_ins',
    ],
  },
  { kind: 'extreme_diet', why: 'no energy at all', evenIfDenied: true, patterns: ['zero|no|0 @kcal for'] },
  {
    kind: 'minor',
    why: 'the writer is under 18',
    patterns: [
      'im|i_am|i_m|am|age|aged|turned|turning|ima ?only|just|now|a|currently #6-17 !@unit',
      '#8-17 yo|y_o|yrs_old boy|girl|male|female|m|f|how|here|who|what|can|and|want|wanna|need|trying',
      '^ #8-17 yo|y_o|yrs_old|year_old|years_old|yr_old !whisky|scotch|bike|car|shoes|son|daughter',
      'as a ?an #8-17 year_old|yo|yr_old',
      'in #5-9 th grade',
      'im|i_am in middle_school|high_school',
      'fourteen|thirteen|fifteen|sixteen|seventeen years_old',
    ],
  },
  {
    kind: 'minor',
    why: 'a child is to diet, take something or lift to the limit',
    patterns: [
      'my|our|a #2-17 year_old|yo|yr_old|years_old ..8 @minorTopic|lose_weight',
      '@minorTopic ..6 my|our|a #2-17 year_old|yo|yr_old',
      '@child ..3 #2-17 ..8 @minorTopic',
      '@minorTopic ..5 @child of|aged|is #2-17',
      'diet for ?my|a @child',
    ],
  },
  {
    kind: 'surgery',
    why: 'surgery, a heart attack or a stroke in the last weeks',
    notLongAgo: true,
    patterns: [
      '@surgery ..10 @recent',
      '@recent ..8 @surgery',
      '#1-16 days|day|weeks|week|wks ..5 @surgery',
      '@surgery ..8 #1-16 days|day|weeks|week|wks|months|month',
      '#1-3 months ..4 @surgery',
      'recovering|recovery from ..4 @surgery',
      'stitches|staples ..8 surgery',
      'just had|got|out ..4 @surgery',
    ],
  },
]
