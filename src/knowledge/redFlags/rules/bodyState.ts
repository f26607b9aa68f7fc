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
    why: 'cannot be woken; a known diabetes answers first',
    evenIfDenied: true,
    weak: true,
    patterns: [
      'he|she|friend|brother|sister|dad|mum|mom|partner|husband|wife|roommate ..8 wont|not|cant ..1 wake|waking up',
      'cant|wont wake him|her|them|my_friend',
    ],
  },
  {
    kind: 'overdose',
    why: 'more of a medicine or stimulant than meant, or by a child',
    notLongAgo: true,
    patterns: [
      'took|taken|swallowed|ate|had|drank|injected|chugged|downed|necked|popped|did|used|eaten|take ..4 too_many|too_much|way_too|loads|bunch|handful|bottle|box|packet|tub|triple|ten_times|a_lot_of ..5 @substance',
      'took|taken|swallowed|injected|had ..3 whole|entire|double|twice !scoop|serving|espresso ..5 @substance',
      'took|taken|had|ate|swallowed|injected ..3 # times ..6 @substance|dose',
      'times|double|triple|quadruple|wrong ..2 dose !of_creatine|of_protein',
      'kid|toddler|child|little_one|little_brother|little_sister|baby|daughter|son|old|yo|nephew|niece ..4 drank|ate|swallowed|got_into|took|got_hold_of|chewed ..8 @substance|bleach|detergent|battery|cleaner',
      'accidentally|mistakenly ..2 took|swallowed|drank|injected|double*|ingested ..8 @substance|dose|medicine',
      'took|swallowed|drank|injected|had ..8 @substance ..6 by_mistake|by_accident|accidentally',
      '#1-50 g|grams|gram|gr|teaspoon|teaspoons|tbsp|spoon|spoons ..3 caffeine',
      'caffeine ..3 #1-50 grams|gram|g',
      '@stimulant|dry_scooped|dry_scooping|dry_scoop ..14 heart ..4 racing|pounding|crazy|exploding|explode|out_of|weird|beating',
      '@stimulant|dry_scooped|dry_scooping|dry_scoop ..14 @vomit|seizure|twitching|hallucinat*|shaking_like|cant_stop_shaking|stop_shaking|collapsed|@faint',
      'dnp ..10 burning|hot|sweat*|fever|temp|temperature|sick|overheat*|boiling',
      'lines|line|bump|bumps|load|gram|bag ..1 of ..1 coke|blow|ket|speed|cocaine',
      'too_much|too_many pills|tablets|meds|sleeping_pills|painkillers|edibles|weed|caffeine',
      'poisoned|poisoning|swallowed_a_battery|drug_overdose',
      'spiked ..3 drink|drinks',
      'drunk|drinking|alcohol|high|stoned|vodka ..10 wake|waking|unconscious|respond*',
    ],
  },
  {
    kind: 'diabetes',
    why: 'a person with diabetes, a meter, or the signs of ketoacidosis',
    patterns: [
      '@diabetic ..14 @confused|drunk|slurr*|shak*|sweaty|@faint|@vomit|wake|waking|unconscious|keep_food|keep_anything|belly_pain|stomach_pain|seizure|ketones|drowsy|nausea|nauseous|thirsty|blurry|passed',
      '@vomit|ketones|@confused|shaky|shaking|sweaty ..10 @diabetic',
      'cgm|libre|dexcom|meter|glucometer|sensor ..4 low|lo|hi|urgent|alarm*|high',
      'breath ..5 fruity|pear|pears|nail_polish|acetone ..10 thirst*|pee*|vomit*|sick|tired|wee*',
      'fruity breath|smelling_breath',
      'breath smells|smelling|smell ..3 fruity|sweet|pear|pears|nail_polish',
      'thirsty|thirst ..10 peeing|pee|weeing|wee|urinating|toilet',
      'peeing|weeing|urinating|pee ..8 thirsty|thirst',
    ],
  },
  {
    kind: 'diabetes',
    why: 'insulin without food',
    evenIfDenied: true,
    patterns: [
      'insulin ..10 vomit*|cant_keep|cant_eat|no_food|havent_eaten|shaky|sweaty|wrong|forgot|skipped|missed|ran_out|without',
      'without|no|forgot|missed|skipped|ran_out_of ..2 insulin ..10 high|thirsty|sick|vomit*|days|ketones|feel',
    ],
  },
  {
    kind: 'pregnancy',
    why: 'warning signs in pregnancy, also where only the weeks or the bump are named',
    patterns: [
      '@preg|prenatal|antenatal|baby_bump|due_date ...14 @pregSign',
      '@pregSign ...10 @preg|prenatal|antenatal|baby_bump',
      '#5-42 weeks|wks|wk|w !into|in|of|out|ago|post|after|plan|program|cut|since|from|bulk|straight ..7 @weeksSign',
      'my|her|baby|pregnant bump ..4 hit|took|knock*|fell|hurts|bang*|hard|tight|kicked',
      'hit|fell|knock*|landed|bang*|kicked ..4 my|her|on bump|baby_bump|pregnant_belly',
      'baby ..5 less|quiet|quieter|fewer|hardly|barely ..2 active|movement|movements|moves|kicks|moving|kicking|than|today',
      'had_a_baby|gave_birth|given_birth|postpartum|newborn|delivered|c_section ..12 soak*|clots|bleeding|flooding|gushing|fever|headache|chest|calf',
      'gush|trickle|leak ..3 fluid|water|waters',
    ],
  },
  {
    kind: 'pregnancy_care',
    why: 'twins, placenta, cervix, losses, early labour',
    patterns: [
      'placenta|placental',
      'cervical stitch|suture|cerclage|length|insufficiency',
      'preterm|premature|pre_term|early labour|labor|contractions|birth|delivery',
      'carrying|expecting|pregnant_with|having twins|triplets|multiples|quads',
      '#8-42 weeks|wks|wk ..3 twins|triplets',
      'twins|triplets ..8 #8-42 weeks|wks|pregnan*|trimester',
      'miscarriage|miscarriages|miscarried|stillbirth|ectopic ..12 @preg|again|plan|workout|exercise',
      '@preg ...12 miscarriage*|miscarried|ivf|diabetes|epilep*|preterm|placenta|kidney|growth|bleed_before|high_bp|bp_is|blood_clot|cholestasis|hyperemesis|hellp|iugr|heart_defect',
      'gestational diabetes|hypertension',
      'hyperemesis|cholestasis|hellp|iugr',
    ],
  },
]
