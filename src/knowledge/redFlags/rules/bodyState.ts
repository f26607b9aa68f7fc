import type { Rule } from '../kinds.ts'

const sugar =
  'sugar_is|bg|blood_sugar|blood_sugars|blood_glucose|glucose|sugar_level|sugar_levels|my_sugar|my_sugars|his_sugar|her_sugar'
const diabetic = 'diabet*|t1d|t2d|type_1'
const faintSigns =
  'shak*|shaky|@confused|sweaty|trembl*|@faint|@vomit|collapse*|dizzy|swallow|unresponsive|keto*|breath_smells'
const pregnantSign =
  'some_blood|saw_blood|noticed_blood|blood_after|blood_in|blood_on|see_blood|bleeding|bled|spotting|contractions|cramps|cramping|waters_broke|water_broke|leaking|severe_headache|bad_headache|' +
  'headache|blurry|dizzy|@faint|fell|swollen_face|seeing_spots|stomach_pain|abdominal_pain|@chest'
const complication =
  'twins|triplets|high_blood_pressure|hypertension|bed_rest|heart_condition|complicat*|high_risk|anaemia|anemia|restricted_growth'

/** Diabetes (ADA level 2: under 54 mg/dl; NHS), pregnancy (ACOG committee opinion 804; RCOG), overdose (Poison Control). */
export const bodyState: readonly Rule[] = [
  {
    kind: 'diabetes',
    why: 'sugar too low or far too high, by words or by number in mg/dl or mmol/l',
    patterns: [
      `${sugar} ..4 low|dropped|crashed|crashing|dropping|plummet*|tanked`,
      'low blood_sugar|glucose|sugars',
      `${sugar} ..3 #0.1-3.9 !@time`,
      `${sugar} ..3 #14-69 !@time`,
      `${sugar} ..3 #250-1500 !@time`,
      `${sugar} ..8 ketones`,
      'my|his|her sugar|sugars ..2 dropped|low|crashed',
      'hypo|hypos|hypoglyc*|ketoacid*|dka',
      `${diabetic} ..12 ${faintSigns}`,
      `${faintSigns} ..8 ${diabetic}`,
      'too_much|double|extra|overdosed ..2 insulin',
      'unterzucker*',
      '#20-60 mg dl',
      '#20-60 mg/dl|mgdl',
      '#1-3.9 mmol*',
    ],
  },
  {
    kind: 'pregnancy',
    why: 'warning signs to stop exercise in pregnancy',
    patterns: [
      `@preg ...12 ${pregnantSign}`,
      `${pregnantSign} ...8 @preg`,
      'vaginal bleeding|bleed',
      'waters|water|waters_have broke|broken',
      'regular|painful|every|having|real contractions',
      'leaking fluid|amniotic',
      'reduced|less|fewer|decreased ..2 movement|movements|kicks',
    ],
  },
  {
    kind: 'pregnancy',
    why: 'the baby moves less',
    evenIfDenied: true,
    patterns: [
      'baby|babys ..4 stopped|not|isnt|hasnt|less|doesnt|havent|hasnt|didnt ..3 moving|move|moved|kicked|kick|kicks|kicking|movement',
      'baby|babys ..4 moving|kicking less|much_less',
      'cant|dont|havent|not ..2 feel|felt|feeling ..3 baby',
    ],
  },
  {
    kind: 'pregnancy_care',
    why: 'a complicated pregnancy, or weight loss in any pregnancy',
    patterns: [
      'previa|praevia|preeclampsia|pre_eclampsia|preeclamptic|eclampsia|cerclage|preclampsia',
      'short|incompetent|weak cervix',
      'cervix ..2 short|incompetent|weak',
      `@preg ...12 ${complication}|diastasis_recti_severe`,
      `${complication} ..3 @preg`,
      '@preg ...12 @loseWeight',
      '@preg ...8 lose|losing #',
      '@loseWeight ...6 @preg',
    ],
  },
  {
    kind: 'overdose',
    why: 'too many pills, too much stimulant',
    patterns: [
      'overdos*',
      'i|he|she|they|friend|almost od|oded',
      'took|take|taken|swallowed|ate|popped|downed|had|taking ..2 too_many|too_much|whole|bunch|handful|bottle|loads|double|twice|entire|packet ..6 @pills',
      'took|swallowed|ate|popped|had|taken|downed ?like|about|around|almost|over|maybe #8- ..3 @pills',
      '#3-50 ..1 @scoop ..3 @preworkout|pre',
      '@preworkout ..4 #3-50 @scoop',
      'too_much|whole_tub|too_many_scoops|half_a_tub ..3 @preworkout|caffeine',
      '#1000-9000 mg ..2 caffeine',
      'caffeine ..3 #1000-9000 mg',
    ],
  },
  {
    kind: 'overdose',
    why: 'drugs, drugs with alcohol, poison, somebody who cannot be woken',
    patterns: [
      '@alcohol ...8 @pills|@hardDrug',
      '@pills|@hardDrug ...6 @alcohol',
      'took|take|taking|did|snorted|using|used|on|high_on|taken ..3 @hardDrug',
      'drank|drunk|swallowed|drink bleach|antifreeze|detergent|pesticide',
    ],
  },
  {
    kind: 'overdose',
    why: 'cannot be woken',
    evenIfDenied: true,
    patterns: [
      'he|she|friend|brother|sister|dad|mum|mom|partner|husband|wife|roommate ..8 wont|not|cant ..1 wake|waking up',
      'cant|wont wake him|her|them|my_friend',
    ],
  },
]
