import { type Clause, clausesOf, MAX_TEXT } from '#src/knowledge/diets/clauses.ts'
import * as cue from '#src/knowledge/diets/cues.ts'
import { readFoods } from '#src/knowledge/diets/readFoods.ts'
import { type Found, found, type Reading, say, without } from '#src/knowledge/diets/reading.ts'
import { readDietNames, readKitchens, readRegimes } from '#src/knowledge/diets/readNames.ts'
import { type Diet, diets } from '#src/knowledge/diets/types.ts'
import { type Trait, traits } from '#src/knowledge/foods/types.ts'
import { plainWords } from '#src/knowledge/plainText.ts'

/** What people's words about eating come to. Every list is in a fixed order, so that the order of the texts is of no weight. */
export type DietsReading = {
  /** Proven by code (`allows`, `breaches`). */
  readonly diets: readonly Diet[]
  /** Kept off the plate by what a food is made of. */
  readonly avoidTraits: readonly Trait[]
  /** Kept off the plate by what a food is called: lower case, one of each ("mushroom"). */
  readonly avoidWords: readonly string[]
  /** Tastes, for the choice of dishes alone; nothing is proven about them. */
  readonly likes: readonly string[]
  /** Kitchens that dishes are sorted by: 'indian', 'mediterranean'. */
  readonly kitchens: readonly string[]
  /** Whole sentences: what was not understood or cannot be proven, and what was done instead. */
  readonly unread: readonly string[]
}

const nothing =
  /^(?:none|nothing(?: special| specific| particular| in particular)?|nope|no|na|nil|keine?|ningun[ao]?|aucune?|rien|nada|omnivor\w*|everything|anything|all|normal|regular|standard|alles|todo|tout|unsure|open|flexible|any|whatever|mixed|no preference|not sure)$/
const everything = /^(?:omnivor\w*|everything|anything|all|any|alles|todo|tout|whatever)$/
const allergy = /\b(?:al+erg\w*|intoleran\w*|unvertraglich\w*|anaphyla\w*|sensitiv\w*)\b/

/** Diets that are named by a food: whoever says no to it may go on with other foods. */
const ofFood = /gluten|la[ck]tos|dairy|milk|milch|lait|leche|wheat|animal|lattosio/

function readClause(reading: Reading, clause: Clause): void {
  if (clause.link === 'but' || clause.link === 'start') reading.mode = 'none'
  if (clause.link === 'stop' && !reading.heading) reading.mode = 'none'
  if (allergy.test(clause.words)) {
    say(
      reading,
      'it sounds like an allergy or intolerance; enter it there too, so that traces and hidden sources are watched',
    )
  }
  const plain = without(clause.words, cue.fillers)
  if (nothing.test(plain) || nothing.test(clause.words)) {
    // "Everything except pork" goes on from here, so "except" has something to stand against.
    reading.mode = everything.test(plain) ? 'like' : 'none'
    return
  }
  const avoided = cue.avoids.test(clause.words)
  const liking = cue.likesCue.test(clause.words) || reading.mode === 'like'
  let words = readRegimes(reading, clause.words)
  words = readDietNames(reading, words, liking)
  words = readKitchens(reading, words, avoided)
  if (without(words, cue.fillers) !== '' || cue.avoids.test(words)) readFoods(reading, clause, words)
  // "No gluten, dairy or soy" goes on with its "no", though the diet has taken it away.
  else if (avoided && ofFood.test(clause.words)) reading.mode = 'avoid'
}

/** Each text by itself: no text changes how another is read. */
function readText(text: string): Found {
  const trimmed = text.trim()
  const reading: Reading = { ...found(), text: trimmed, mode: 'none', heading: false }
  if (trimmed === '') return reading
  const clauses = clausesOf(trimmed)
  if (clauses.length === 0) say(reading, 'no words were found in it, so it sets no rule')
  if (trimmed.length > MAX_TEXT) say(reading, `only the first ${MAX_TEXT} characters were read`)
  for (const clause of clauses) readClause(reading, clause)
  return reading
}

const sorted = (words: Iterable<string>): string[] => [...words].sort()

/**
 * Reads how people say they eat. Never less strict than the words can mean: what is stricter than a proven diet, holds only
 * sometimes or has exceptions is read as the whole rule, and a sentence in `unread` says so. Nothing is dropped without one.
 */
export function readDiets(texts: readonly string[]): DietsReading {
  const all = found()
  for (const one of texts.map(readText)) {
    for (const diet of one.diets) all.diets.add(diet)
    for (const trait of one.traits) all.traits.add(trait)
    for (const word of one.words) all.words.add(word)
    for (const like of one.likes) all.likes.add(like)
    for (const kitchen of one.kitchens) all.kitchens.add(kitchen)
    for (const sentence of one.unread) all.unread.add(sentence)
    all.saidMeat ||= one.saidMeat
  }
  const coversFish = (['vegetarian', 'vegan', 'pescatarian'] as const).some(diet => all.diets.has(diet))
  const likesFish = [...all.likes].some(like => /\b(?:fish|sea ?food|salmon|tuna)\b/.test(like))
  if (all.saidMeat && !coversFish && !likesFish && !all.traits.has('fish')) {
    all.unread.add(
      '“No meat” was read as no meat of land animals and birds, so fish may be in the plan; write “vegetarian” to leave that out too.',
    )
  }
  return {
    diets: diets.filter(diet => all.diets.has(diet)),
    avoidTraits: traits.filter(trait => all.traits.has(trait)),
    avoidWords: sorted(all.words).filter(word => plainWords(word).length > 0),
    likes: sorted(all.likes),
    kitchens: sorted(all.kitchens),
    unread: sorted(all.unread),
  }
}
