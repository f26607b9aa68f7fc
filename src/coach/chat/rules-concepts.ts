/** What a question names so plainly that it decides the entry: [in the message, not in it, entry]; the first fits. */
const concepts: readonly (readonly [RegExp, RegExp | undefined, string])[] = [
  [
    /\b(?:snapped|tore|torn|tear|pulled (?:a|my|something)|felt (?:a|something) (?:pop|snap|tear)|stabbing|sharp pain|sharp pinch)\b/,
    undefined,
    'pain-or-soreness',
  ],
  [/\b(?:pregnan\w*|trimester|giving birth|gave birth|postpartum|c section)\b/, undefined, 'pregnancy'],
  [/\b(?:menstrual|period cramps|pms|menstruation)\b/, undefined, 'menstrual-cycle'],
  [/\bteenager\b/, undefined, 'teenagers'],
  [/\bolder 60\b|\bretired\b/, undefined, 'older-adults'],
  [
    /\b(?:blood pressure|hypertension|asthma\w*|diabet\w*|heart (?:condition|disease|problem)|epilep\w*|thyroid|hernia|surgery|pcos)\b/,
    /\b(?:preworkout|caffeine|coffee|disc)\b/,
    'medical-conditions',
  ],
  [
    /\b(?:fever|flu|sore throat|covid|have a cold|got a cold|a cold|coughing|stomach bug)\b/,
    /\b(?:shower|after|since|year|months)\b/,
    'illness',
  ],
  [/\b(?:steroids?|sarms?|roids?|natty|trt|tren|dianabol|anavar|testosterone injections?)\b/, undefined, 'steroids'],
  [
    /\b(?:clicks?|clicking|cracks?|cracking|pops|popping|crunching|snapping)\b/,
    /\b(?:hurts?|pain\w*|swell\w*|sit)\b/,
    'joint-clicking',
  ],
  [
    /\b(?:hurts?|hurting|pain|painful|aches?|aching|bad|sensitive|slipped|herniated)\b.*\b(?:lowback|back|disc|spine)\b|\b(?:lowback|back|disc)\b.*\b(?:hurts?|hurting|pain|aches?|aching)\b/,
    /\b(?:shoulder|knees?|elbow|is it bad|dont feel)\b/,
    'back-friendly',
  ],
  [
    /\b(?:hurts?|hurting|pain|painful|aches?|aching|bad|sore)\b.*\bknees?\b|\bknees?\b.*\b(?:hurts?|hurting|pain|painful|aches?|aching)\b/,
    /\b(?:shoulder|back|in|inward|cave)\b/,
    'knee-friendly',
  ],
  [
    /\b(?:hurts?|hurting|pain|painful|aches?|aching|bad)\b.*\b(?:shoulders?|rotator)\b|\b(?:shoulders?|rotator)\b.*\b(?:hurts?|hurting|pain|painful|aches?|aching|bad)\b/,
    /\b(?:knees?|posture)\b/,
    'shoulder-friendly',
  ],
  [
    /\b(?:wrists?|elbows?|forearms?)\b.*\b(?:hurts?|hurting|pain|painful|aches?|aching)\b|\b(?:hurts?|pain|bad)\b.*\b(?:wrists?|elbows?)\b|\btennis elbow\b/,
    /\bflare\b/,
    'wrist-elbow-friendly',
  ],
  [
    /\b(?:cant|cannot|dont|do not|not|never|only) (?:\w+ )?feel(?:ing)?\b.*\b(?:chest|lats?|back|glutes?|muscles?|biceps|triceps|arms|hamstrings?|quads?|it)\b/,
    /\b(?:like|going|gym|motivat\w*)\b/,
    'mind-muscle',
  ],
  [/\b(?:left|right|one) (?:\w+ )?(?:is |are |feels? )?(?:bigger|smaller|weaker|stronger)\b/, undefined, 'imbalances'],
  [
    /\b(?:instead of|substitute|alternatives?|replace|what instead)\b/,
    /\b(?:hurts?|pain|bad|powder|food|meal|snacks?)\b/,
    'alternatives',
  ],
  [/\bcreatine\b/, undefined, 'creatine'],
  [/\b(?:ramadan|fasted|empty stomach)\b/, undefined, 'fasted-training'],
  [
    /\b(?:caffeine|coffee|energy drinks?|preworkout)\b/,
    /\bbad for you\b|\b(?:eat|meal|food|snack|banana)\b/,
    'caffeine',
  ],
  [
    /\b(?:bcaas?|glutamine|beta alanine|ashwagandha|carnitine|citrulline|turkesterone)\b/,
    undefined,
    'other-supplements',
  ],
  [/\b(?:whey|casein|protein powder|mass gainer)\b/, undefined, 'protein-powder'],
  [/\b(?:alcohol|beers?|wine|booze|hangover|hungover|drunk|vodka)\b/, /\b(?:belly|gut)\b/, 'alcohol'],
  [
    /\b(?:dont|do not|cant be|cannot be) (?:\w+ )?(?:want to go|feel like|bothered|arsed)\b|\bmotivat\w+\b/,
    undefined,
    'motivation',
  ],
  [/\b(?:ppl|upperlower|bro split|push pull)\b/, undefined, 'splits'],
]

/** The entry that a named concept decides, where there is one; the words are those of `plainText`. */
export const conceptOf = (plain: string): string | undefined => {
  const told = plain.replace(/\b(?:no|without|not|isnt|doesnt|dont) (?:any |in )?(?:pain|hurt|painful|hurting)\b/g, '')
  return concepts.find(([named, unless]) => named.test(told) && !unless?.test(told))?.[2]
}
