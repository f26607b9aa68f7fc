import type { Rule } from '../kinds.ts'

/** Warning signs of a heart attack and of arrest in exercise (AHA; ACSM pre-participation screening; NHS). */
const cardiac: readonly Rule[] = [
  {
    kind: 'cardiac',
    why: 'chest pain, whatever its word and order',
    patterns: ['@chest ..5 @pain', '@pain ..5 @chest', 'burning in ?my|the @chest', 'pain|stabbing|stab ..3 heart'],
  },
  {
    kind: 'cardiac',
    why: 'pressure, tightness or weight on the chest; heavy training for the chest is not meant',
    patterns: [
      '@chest ..6 pressure|tight|tightness|tightening|squeezing|constrict*|elephant|crushing|vice|vise|heaviness|brick',
      '@chest feels|is|feeling|felt|gets|got|goes|all ..2 heavy|weird|funny|full',
      'pressure|tightness|elephant|heaviness|brick|heavy_weight ..6 @chest',
      'tight ..1 chest',
      'crushing ..3 @chest',
      'squeezing feeling|sensation|pain ..6 @chest',
    ],
  },
  {
    kind: 'cardiac',
    why: 'pain or numbness that radiates to the left arm or the jaw',
    patterns: [
      '@pain ..5 left arm',
      'left arm ..5 @pain|numb|numbness|tingl*|weird|heavy',
      'numb*|tingl* ..4 left arm',
      '@pain ..3 jaw',
      'jaw ..3 @pain',
    ],
  },
  {
    kind: 'cardiac',
    why: 'fainting or collapse, above all in exercise',
    weak: true,
    patterns: ['@faint', '@someone ..2 collapsed', 'ohnmachtig', 'desmay*', 'evanoui*', 'svenut*', 'desmai*'],
  },
  {
    kind: 'cardiac',
    why: 'an irregular heart beat; a fast one only where effort does not explain it',
    patterns: [
      'heart ..6 skip*|flutter*|irregular*|erratic*|uneven|arrhythmi*|beating_out_of|wont_slow|stopped_beating',
      'skip*|irregular*|flutter* ..3 heart|heartbeat|pulse',
      'palpitations|palpitation|palpatations|arrhythmia|afib|a_fib',
      'heart ..3 racing|races|pounding|hammering ..8 rest|irregular*|dizzy|@faint|lying|sitting|no_reason|wont|chest',
    ],
  },
  {
    kind: 'cardiac',
    why: 'a heart out of order after stimulants: the overdose rule answers first',
    weak: true,
    patterns: ['heart ..3 crazy|going_nuts|out_of_control'],
  },
  {
    kind: 'cardiac',
    why: 'a heart attack or angina by name, but not as family history',
    patterns: [
      'having|have|has|get|getting|think|symptoms|signs|sign|like ..4 heart_attack',
      '^ heart_attack',
      'angina',
      'cardiac arrest',
    ],
  },
  {
    kind: 'cardiac',
    why: 'chest pain and heart attack in other languages',
    patterns: [
      'schmerz* ..5 brust',
      'brust ..4 schmerz*|weh|druck|enge',
      'brustschmerz*|brustenge|herzinfarkt|herzanfall|herzschmerz*',
      'druck ..3 brust',
      'dolor|duele|opresion ..4 pecho',
      'pecho ..3 duele|dolor|aprieta',
      'infarto|infarctus|enfarte|crise_cardiaque',
      'mal|douleur|douleurs|serre ..4 poitrine',
      'poitrine ..4 mal|douleur|serre*',
      'peito ..3 doendo|doi|dor|aperto',
      'dolore|male|dolori ..4 petto',
    ],
  },
  {
    kind: 'cardiac',
    why: 'Portuguese chest pain, where "no" means "in the"',
    evenIfDenied: true,
    patterns: ['dor|dores|aperto|pressao ..3 peito'],
  },
]

/** Breathing emergencies and anaphylaxis (NHS; American Red Cross). */
const breathing: readonly Rule[] = [
  {
    kind: 'breathing',
    why: 'cannot get air',
    evenIfDenied: true,
    patterns: [
      '@cant|hard|struggle|struggling|struggles|difficulty|difficult|trouble|troubles ..2 @breathe',
      '@cant ..2 catch|get ..2 breath|air',
      'not|cant get|getting ..1 enough air|oxygen',
      'inhaler ..4 isnt|not|nothing|doesnt|empty|wont|without',
      'without|no|lost|forgot ..2 inhaler',
      'gasping|suffocat*',
      'is|am|im|are|hes|shes|was|started choking',
      'choking on',
    ],
  },
  {
    kind: 'breathing',
    why: 'breathlessness and its signs',
    patterns: [
      'short|shortness of breath',
      'breathless|breathlessness',
      'wheezing|wheeze|wheezy',
      'asthma ..2 attack',
      'coughing|coughed|cough ..3 blood|foam',
      'lip|lips|fingernails ..4 blue',
    ],
  },
  {
    kind: 'breathing',
    why: 'anaphylaxis: throat, tongue or lips swell',
    patterns: [
      'throat ..4 closing|closed|swell*|swollen|tight|tightening',
      'closing|swelling|swollen|tight ..3 throat',
      'lip|lips|tongue ..5 swell*|swollen|puff*',
      'swell*|swollen ..3 lip|lips|tongue',
      'allergic reaction',
      'anaphyla*',
      'used|using|need|gave|inject*|jabbed|where|no ..3 epipen|epi_pen',
    ],
  },
  {
    kind: 'breathing',
    why: 'a swollen face: allergy, but in pregnancy the sign of something else',
    weak: true,
    patterns: ['face|eyes ..4 swell*|swollen|puff*', 'swell*|swollen ..3 face', 'hives all_over'],
  },
  {
    kind: 'breathing',
    why: 'cannot breathe, in other languages',
    evenIfDenied: true,
    patterns: [
      'keine|kaum|nicht ..2 luft',
      'luft ..2 nicht|weg',
      'atemnot|kurzatmig',
      'nicht|kaum|schwer ..2 atmen',
      'no puedo|puede|logro ..2 respirar',
      'cuesta ..2 respirar',
      'me_ahogo|falta_el_aire|falta_de_ar',
      'narrive*|arrive|jarrive|peux|peine|mal ..4 respirer',
      'nao|nem ..3 respirar',
      'non ..3 respirare',
      'fatica|difficolta ..2 respirare',
      'difficulte* ..2 respirer',
    ],
  },
]

export const heartAndBreath: readonly Rule[] = [...cardiac, ...breathing]
