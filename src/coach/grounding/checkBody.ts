import type { Clause } from './clauses.ts'
import type { Evidence } from './facts.ts'
import { borne, type Verdict } from './match.ts'
import type { Signals } from './signals.ts'

const areas =
  /\b(?:knees?|shoulders?|(?:lower )?back|hips?|elbows?|wrists?|ankles?|neck|hamstrings?|calf|calves|groin|achilles|shin|foot|feet|rotator cuff|acl|meniscus|hernia|quads?|biceps|knie|schulter\w*|rucken|hufte|ellenbogen|handgelenk|knochel|nacken|rodillas?|hombros?|espalda|cadera|codo|muneca|tobillo|cuello)\b/g
const ails =
  /\b(?:injur\w+|hurt\w*|pain\w*|sore(?:ness)?|aching|aches?|tear|torn|tore|sprain\w*|strain(?:ed|s)?|tendin\w+|tendon\w+|pulled|dislocat\w+|fractur\w+|broke|broken|bad (?=knee|shoulder|back|hip|ankle|wrist|elbow)|impingement|bursitis|stiffness|discomfort|bothering|acting up|verletz\w*|schmerz\w*|gezerrt|gerissen|lesion\w*|dolor\w*|duele|lesionaste|esguince|desgarro)\b/
const sameArea: readonly (readonly [string, RegExp])[] = [
  ['knee', /\b(?:knees?|knie|rodillas?|acl|meniscus)\b/],
  ['shoulder', /\b(?:shoulders?|schulter\w*|hombros?|rotator cuff)\b/],
  ['back', /\b(?:back|rucken|espalda|spine|disc)\b/],
  ['hip', /\b(?:hips?|hufte|cadera|groin)\b/],
  ['elbow', /\b(?:elbows?|ellenbogen|codo)\b/],
  ['wrist', /\b(?:wrists?|handgelenk|muneca)\b/],
  ['ankle', /\b(?:ankles?|knochel|tobillo|achilles|foot|feet)\b/],
  ['neck', /\b(?:neck|nacken|cuello)\b/],
]

const ownAil =
  /\b(?:your|you|dein\w*|tus?)\b.*\b(?:injur(?:y|ies|ed)|hurts?|hurting|tear|torn|tore|sprain\w*|strained|tendin\w+|pulled|dislocat\w+|fractur\w+|broke|broken|impingement|bursitis|acting up|bothering|surgery|verletz\w*|schmerzen|gezerrt|gerissen|lesion\w*|dolor(?! muscular)|duele|esguince|desgarro|pain|bad (?:knee|shoulder|back|hip|ankle|wrist|elbow))\b/

/** True if a clause that is neither advice nor a supposition says that the user is hurt: "your knee injury from 2019". */
export function ascribesAil({ text }: Clause, words: Signals): boolean {
  if (!ownAil.test(text) || [...text.matchAll(areas)].length === 0) return false
  if (words.hypothetical.test(text) || words.modal.test(text) || words.imperative.test(text)) return false
  return !/\b(?:when|any|avoid|prevent\w*|risk|protects?|without|pain-free|reduces?|until|wherever|where|in case)\b/.test(
    text,
  )
}

/** What is said to be broken must be known as that: an ache is no tear. */
const severe: readonly RegExp[] = [
  /\b(?:tear|torn|tore|gerissen|desgarro)\b/,
  /\b(?:sprain\w*|esguince)\b/,
  /\b(?:fractur\w+|broke|broken|gebrochen)\b/,
  /\bdislocat\w+\b/,
  /\bimpingement\b/,
  /\bbursitis\b/,
  /\btendin\w+\b/,
]

/** An injury or pain that is ascribed to the user must be known, with its part of the body. */
export function checkInjury(claim: Clause, { sources }: Evidence): Verdict | undefined {
  if (!ails.test(claim.text)) return undefined
  const named = [...claim.text.matchAll(areas)].map(([word]) => word)
  const patterns = named.map(
    word => sameArea.find(([, same]) => same.test(word))?.[1] ?? new RegExp(`\\b${word.replace(/s$/, '')}`),
  )
  const known = sources.find(
    ({ text }) =>
      (ails.test(text) || /\binjur|limitation|condition/.test(text)) &&
      patterns.every(pattern => pattern.test(text)) &&
      severe.every(word => !word.test(claim.text) || word.test(text)),
  )
  return known ? borne([known]) : { reason: 'no record tells of this injury or pain' }
}

const meals =
  /\b(?:ate|had|eaten|drank|gegessen|comiste|cenaste|desayunaste|almorzaste)\b(?: (?:a|an|the|some|your|ein\w*|un\w*))? ((?:[a-z]+ ?){1,4})/

/** Food that was eaten must be named in a record or by the user. */
export function checkMeal({ text }: Clause, { sources }: Evidence): Verdict | undefined {
  const food =
    /\b(?:ate|eaten|gegessen|comiste|cenaste|desayunaste)\b/.test(text) ||
    /\b(?:breakfast|lunch|dinner|snack|pizza|burger|pasta|salad|chicken|rice|cake|chocolate|beers?|wine)\b/.test(text)
  const words = (food ? (meals.exec(text)?.[1] ?? '') : '')
    .split(/\s+/)
    .filter(
      word =>
        word.length > 3 &&
        !/^(?:good|great|well|enough|more|less|than|your|yesterday|today|last|about|around|protein|calories|kcal|grams|with|that|this|only|just|much|lots|plenty|breakfast|lunch|dinner|snack|meal|meals|during|before|after|from|over|under|week|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|been|food|very|really|total|average|day)$/.test(
          word,
        ),
    )
  if (words.length === 0) return undefined
  const known = sources.find(source => words.every(word => source.text.includes(word.replace(/(?:es|s)$/, ''))))
  return known ? borne([known]) : { reason: 'no record tells of this food' }
}
