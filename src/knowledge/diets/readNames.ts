import * as cue from '#src/knowledge/diets/cues.ts'
import { dietPatterns, kitchenPatterns } from '#src/knowledge/diets/dietWords.ts'
import { dietName } from '#src/knowledge/diets/notes.ts'
import { type Reading, say, squeeze, take, without } from '#src/knowledge/diets/reading.ts'
import { regimes } from '#src/knowledge/diets/regimes.ts'

/** Ways of eating that are no proven diet; gives back the words that are left. */
export function readRegimes(reading: Reading, clause: string): string {
  let words = clause
  for (const { pattern, done, ...effect } of regimes) {
    const taken = take(words, pattern)
    if (!taken) continue
    words = without(taken.rest, new RegExp(pattern, 'g'))
    if (cue.denial.test(taken.before)) {
      say(reading, `${taken.hit} was read as not yours, and sets no rule`)
      words = without(words, cue.denial)
      continue
    }
    for (const diet of effect.diets ?? []) reading.diets.add(diet)
    for (const trait of effect.traits ?? []) reading.traits.add(trait)
    for (const word of effect.words ?? []) reading.words.add(word)
    for (const like of effect.likes ?? []) reading.likes.add(like)
    if (done !== undefined) say(reading, `${taken.hit} ${done}`)
  }
  return words
}

const named = /^(?:gluten|glutine|lactose|laktose|lactosa|lattosio)$/

/** The proven diets that are named; gives back the words that are left. */
export function readDietNames(reading: Reading, clause: string, liking: boolean): string {
  let words = clause
  for (const [diet, pattern] of dietPatterns) {
    for (let taken = take(words, pattern); taken; taken = take(words, pattern)) {
      const { before, hit } = taken
      // "Lots of veg" is about vegetables, "gluten is fine" about no rule, "no gluten" about one.
      const isFood = liking && (hit === 'veg' || named.test(hit)) && !cue.avoids.test(clause)
      const denied = !named.test(hit) && cue.denial.test(before)
      words =
        isFood && hit === 'veg' ? `${before} vegetables ${words.slice(before.length + hit.length + 1)}` : taken.rest
      words = squeeze(denied ? `${before.replace(cue.denial, ' ')} ${taken.rest.slice(before.length)}` : words)
      if (isFood) continue
      if (denied) {
        say(reading, `${dietName(diet)} was read as not your diet, and sets no rule`)
        continue
      }
      reading.diets.add(diet)
      if (cue.hedges.test(taken.rest)) {
        say(
          reading,
          `planned as ${dietName(diet)} at every meal, because a rule can only be proven where it always holds`,
        )
        words = without(words, new RegExp(cue.hedges, 'g'))
      }
      if (cue.others.test(taken.rest)) {
        say(reading, `${dietName(diet)} was taken as a rule for this plan, though the words may be about somebody else`)
        words = without(words, cue.others)
      }
    }
  }
  return words
}

/** The kitchens that are named; gives back the words that are left. */
export function readKitchens(reading: Reading, clause: string, avoided: boolean): string {
  let words = clause
  for (const [kitchen, pattern] of kitchenPatterns) {
    const taken = take(words, pattern)
    if (!taken) continue
    words = taken.rest
    if (avoided)
      say(reading, `a whole kitchen (${kitchen}) cannot be kept off the plate; write which foods to leave out`)
    else reading.kitchens.add(kitchen)
  }
  return words
}
