import { type RedFlag, readable, triageAll } from '#src/knowledge/redFlags/index.ts'
import { readingsOf } from './readIssues.ts'

/** What is answered in place of tips, and why. */
export type Warning = Omit<RedFlag, 'kind'> & { kind: string }

// Plain words: lower case, no accents, no apostrophes. English, German, Spanish, and the word itself in some more.
const pain =
  /\b(?:pain|pains|paining|pian|paing|painful|hurt|hurts|hurting|hurst|hrut|hurtin|ache|aches|aching|achy|ouch|agony|sting|stings|stinging|stab|stabs|stabbing|twinges?|discomfort|tender(?:ness)?|throb\w*|sharp|shooting (?:down|up|into|through)|schmerz\w*|weh|wehtut|tut weh|weh tut|sticht|stechen\w*|stechend\w*|zieht im|brennt im|duele\w*|dolor\w*|doler|molest\w*|punzad\w*|pinchazo\w*|douleurs?|mal au|mal aux|dolore|fa male|dor|doi|doendo|pijn|smerte|smarta|bol|boli|agri|sore (?:knees?|back|neck|shoulders?|elbows?|wrists?|hips?|ankles?|joints?|spine|foot|feet|shins?|tendons?)|(?:knees?|back|neck|shoulders?|elbows?|wrists?|hips?|ankles?|joints?|spine|shins?|tendons?|achilles) (?:\S+ ){0,4}?(?:sore|burn|burns|burning|killing me|kill me|acts? up|acting up|is bad|flares? up)|(?:sore|soreness|burn|burns|burning) (?:\S+ ){0,3}?(?:knees?|back|neck|elbows?|wrists?|ankles?|joints?|spine|shins?|tendons?|achilles))\b/

const nerveOrJoint =
  /\b(?:numb\w*|tingl\w*|pins and needles|pins needles|electric\w*|fall(?:s|ing)? asleep|fell asleep|loss of feeling|(?:cant|cannot|dont|do not) feel my (?:\S+ )?(?:legs?|foot|feet|toes?|arms?|hands?|fingers?|thumbs?|face|skin)|swell\w*|swollen|swells|bruis\w*|inflam\w*|popped|snapped|(?:heard|hear|felt|feel) (?:a |something )?(?:\S+ )?(?:pop|snap|crack)|(?:knees?|back|ankles?|shoulders?|hips?|elbows?|wrists?|neck|leg|arm) (?:\S+ ){0,3}?(?:gave|gives?|giving) (?:out|way)|dislocat\w*|sublux\w*|pop(?:s|ped|ping)? out|out of (?:its )?(?:place|socket)|lock(?:s|ed)? up|taub\w*|kribbel\w*|ameisenlaufen|geschwollen|schwell\w*|eingeschlafen|ausgekugelt|entumec\w*|hormigue\w*|hinchad\w*|hinchazon|adormec\w*|se me duerme\w*)\b/

const injured =
  /\b(?:injur(?:y|ed|ies)|torn|tear(?:s|ing)?|tore|rupture\w*|sprain\w*|strained|pulled (?:a |my )|hernia\w*|herniated|slipped dis[ck]|bulging dis[ck]|prolapse\w*|tend[oi]n(?:itis|opathy|osis)\w*|bursitis|arthritis|arthrose|osteoarthritis|sciatica|ischias|impinge\w*|fractur\w*|broken|broke my|surgery|operation|operated|operiert|meniscus|meniskus|acl|rotator cuff tear|concussion|verletz\w*|gerissen|zerrung|bandscheibe\w*|lesion\w*|lesionad\w*|desgarr\w*|fractura\w*|operad\w+|pregnan\w*|schwanger\w*|embaraz\w*)\b/

const whole =
  /\b(?:dizz\w*|light ?headed\w*|faint\w*|black(?:ed|ing|s)? out|see(?:ing)? stars|blurr\w* vision|vision (?:blurs|goes)|nause\w*|vomit\w*|throw(?:ing)? up|headaches?|migraines?|palpitations?|schwindel\w*|schwindlig|ubel|ubelkeit|kopfschmerz\w*|mareo\w*|maread\w+|nauseas?|desmay\w*)\b/

/** A pinch is a complaint, unless it is the shoulder blades that should be pinched. */
const pinch =
  /\b(?:pinch|pinche[sd]|pinching|impinges)\b(?!(?: \S+){0,2} (?:shoulder blades|blades|scapula\w*|shoulders (?:back|together)|plates?|grip|glutes))/

const otherScripts =
  /бол(?:ь|ит|ел|и)|онем|痛|疼|麻|아프|아파|통증|ألم|وجع|يؤلم|दर्द|ปวด|เจ็บ|כאב|כואב|πόν|πονά|ağrı|ağrıyor|đau/iu

/** What says that there is none of it: taken out before anything is looked for. Never "no longer", "not only". */
const denials = [
  /\b(?:no|without|zero|not any|any|free of|never any|ohne|keine?r?n?|sin|ningun|nada de) (?:real |actual |more )?(?:pain|pains|discomfort|injur(?:y|ies)|numbness|swelling|tingling|schmerz\w*|verletzung\w*|dolor\w*|molestias?|lesion\w*)\b/g,
  /\b(?:does not|doesnt|do not|dont|did not|didnt|never|isnt|is not|not) (?:really |actually |even )?(?:hurt|hurts|hurting|ache|aching|painful|injured|sore|uncomfortable)\b/g,
  /\b(?:pain ?(?:free|less)|schmerzfrei|no pain no gain|painfully slow|tut nicht weh|no me duele|no duele)\b/g,
]

/** A denial that the rest of its own text takes back ("no pain at first, then ..."). */
const takenBack =
  /\b(?:until|later|after ?wards?|at first|any ?more|only|except|unless|yet|nur|bis|spater|solo|luego|hasta)\b/

function complains(reading: string): boolean {
  const bare = denials.reduce((text, denial) => text.replaceAll(denial, ' '), reading)
  const judged = bare !== reading && takenBack.test(reading) ? reading : bare
  return [pain, nerveOrJoint, injured, whole, pinch].some(sign => sign.test(judged))
}

/** The fixed answer to pain and its kin: kind, and no diagnosis. */
const painReply =
  'Please stop this exercise for now. Pain, numbness, tingling, swelling or a joint that gives way is no question of form, and I cannot judge it from here: only somebody who examines you can. Please see a doctor or a physiotherapist before you train that movement again, and soon if it is strong, came suddenly, wakes you at night or is getting worse. If there is chest pain, trouble breathing, fainting, loss of feeling or strength, or loss of control over bladder or bowels, call your local emergency number now (911 in the US and Canada, 112 in the EU, 999 in the UK). What moves freely and does not hurt you may keep training gently. Once you know what it is, I will gladly help with your form.'

/**
 * What in the texts of a request needs a professional in place of tips: a red flag, or pain, numbness, swelling, an injury.
 * Being too careful costs an athlete a visit; the other way round costs more.
 */
export function readWarning(texts: readonly string[]): Warning | undefined {
  const redFlag = triageAll(texts)
  if (redFlag) return redFlag
  const hurts = texts.some(
    text => otherScripts.test(text) || otherScripts.test(readable(text)) || readingsOf(text).some(complains),
  )
  return hurts ? { kind: 'pain', reply: painReply, urgent: false } : undefined
}
