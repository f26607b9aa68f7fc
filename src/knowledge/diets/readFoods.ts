import { forbiddenTraits } from '#src/knowledge/diets/allows.ts'
import type { Clause } from '#src/knowledge/diets/clauses.ts'
import * as cue from '#src/knowledge/diets/cues.ts'
import { type FoodGroup, foodGroups, redMeatWords, singular } from '#src/knowledge/diets/foodGroups.ts'
import { type Reading, say, squeeze, take, without } from '#src/knowledge/diets/reading.ts'
import type { Diet } from '#src/knowledge/diets/types.ts'
import type { Trait } from '#src/knowledge/foods/types.ts'

function keepOff(reading: Reading, group: FoodGroup): void {
  for (const trait of group.traits ?? []) reading.traits.add(trait)
  for (const word of group.words ?? []) reading.words.add(word)
  if (group.diet) reading.diets.add(group.diet)
  if (group.traits?.includes('meat')) reading.saidMeat = true
}

/** The groups that the words name, and the words that are left. */
function groupsIn(words: string): { groups: readonly FoodGroup[]; rest: string } {
  const groups: FoodGroup[] = []
  let rest = words
  for (const group of foodGroups) {
    const taken = take(rest, group.pattern)
    if (!taken) continue
    groups.push(group)
    rest = without(rest, new RegExp(group.pattern, 'g'))
  }
  return { groups, rest }
}

const tooWide = /\b(?:vegetables?|veggies|veg|fruits?|greens|vegetation|plants|everything|colou?rs?)\b/

function readAvoided(reading: Reading, clause: string): void {
  const timeless = without(clause, cue.times)
  if (timeless !== clause && without(without(timeless, cue.fillers), new RegExp(cue.hedges, 'g')) === '') {
    say(reading, 'which meals are eaten is no rule about food and is left to the settings of the plan')
    return
  }
  if (timeless !== clause) say(reading, 'what is to be left out is left out at every meal, whatever the time')
  const { groups, rest } = groupsIn(timeless)
  for (const group of groups) keepOff(reading, group)
  const left = without(without(rest, cue.fillers), groups.length > 0 ? cue.forms : /\b(?:etc|in general|of|like)\b/g)
  if (left === '') return
  if (tooWide.test(left)) {
    say(reading, `“${left}” is too wide to be left out as a whole; write which ones`)
    return
  }
  const words = left.split(' ').map(singular)
  if (words.length <= 3) {
    reading.words.add(words.join(' '))
    return
  }
  for (const word of words) if (word.length > 2) reading.words.add(word)
  say(reading, `“${left}” was not understood as a food, so each of its words is kept off the plate`)
}

const flesh =
  /\b(?:chicken|turkey|duck|lamb|beef|steak|bacon|ham|sausages?|meat|tuna|salmon|cod|sardines?|anchov\w+|prawns?|shrimps?|crab|fish|sea ?food|poultry)\b/
const ofMilk = /\b(?:butter|cream|ghee|whey|cheese|yogh?urt|milk|dairy)\b/

/** Whether the words name what the diets found so far, or what is already to be left out, forbid. */
function clashes(reading: Reading, words: string): boolean {
  const forbidden = new Set<Trait>([...reading.traits, ...[...reading.diets].flatMap(forbiddenTraits)])
  const { groups } = groupsIn(words)
  const has = (...some: readonly Diet[]): boolean => some.some(diet => reading.diets.has(diet))
  return (
    groups.some(
      group =>
        group.traits?.some(trait => forbidden.has(trait)) ||
        group.words?.some(word => reading.words.has(word)) ||
        (group.diet !== undefined &&
          (has(group.diet, 'vegan') || forbidden.has(group.diet === 'gluten_free' ? 'grain' : 'dairy'))),
    ) ||
    (has('vegan', 'vegetarian') && flesh.test(words)) ||
    (has('vegan', 'dairy_free', 'paleo') && ofMilk.test(words))
  )
}

function readException(reading: Reading, words: string): void {
  if (cue.hedges.test(words) && without(without(words, new RegExp(cue.hedges, 'g')), cue.fillers) === '') {
    say(reading, 'kept at every meal, because a rule can only be proven where it always holds')
  } else if (reading.mode === 'avoid' || reading.mode === 'exception' || clashes(reading, words)) {
    reading.mode = 'exception'
    say(reading, `the exception (${words}) is not used, so that the stricter rule can be proven`)
  } else {
    reading.mode = 'exception'
    say(reading, `“${words}” was read as left out as well`)
    readAvoided(reading, words)
  }
}

const leading = new RegExp(
  `^(?:(?:${cue.fillers.source.slice(5, -3)}|likes?|loves?|enjoys?|prefers?|liebe|mag|fan|fans|into)\\b ?)+`,
)

function readLiked(reading: Reading, words: string, sure: boolean): void {
  const praise = / (?:(?:is|are) (?:good|great|amazing|delicious|tasty)|(?:(?:is|are) )?(?:ok|okay|fine|allowed))\b.*$/
  const like = squeeze(words.replace(leading, '').replace(praise, '')).slice(0, 60)
  if (without(without(like, cue.fillers), new RegExp(cue.likesCue, 'g')) === '' && !/\bhigh|rich\b/.test(like)) return
  reading.likes.add(like)
  if (!sure && !cue.knownTastes.test(like)) {
    say(reading, `“${like}” was not understood as a rule, so it is passed on as a taste only`)
  }
}

const only = /\b(?:only|solely|exclusively)\b(?! (?:on|at|for|if|when|in|once|twice)\b)/

/** "The only meat I eat is chicken" rules out other meat; nothing else that begins with "only" can be proven. */
function readOnly(reading: Reading, words: string): void {
  if (/\b(?:chicken|poultry|turkey|white meat)\b/i.test(reading.text)) {
    for (const trait of ['pork', 'gelatin'] as const) reading.traits.add(trait)
    for (const word of redMeatWords) reading.words.add(word)
    say(reading, 'red meat is left out; that nothing else is eaten cannot be proven')
  } else if (/\b(?:fish|sea ?food|salmon|tuna)\b/.test(words)) {
    for (const trait of ['meat', 'pork', 'poultry', 'blood', 'gelatin'] as const) reading.traits.add(trait)
    say(reading, 'meat and poultry are left out; that nothing else is eaten cannot be proven')
  } else {
    say(reading, 'that nothing else is eaten cannot be proven, so it is treated as a taste')
  }
  readLiked(reading, without(words, only), true)
}

const freeOf = /^(.*?)\b([a-z]+(?: [a-z]+)?) free$/
function readAvoidClause(reading: Reading, words: string): void {
  const own = without(words, cue.others)
  const left = without(without(own, new RegExp(cue.avoids, 'g')), /\b(?:prefer\w*|rather|likes?|to be|really)\b/g)
  reading.mode = 'avoid'
  if (without(left, cue.fillers) === '') {
    reading.heading = true
    return
  }
  readAvoided(reading, left)
}

/** What is left of a clause once diets and kitchens are out of it. */
export function readFoods(reading: Reading, { link }: Clause, words: string): void {
  const carried = reading.heading || link === 'list'
  const bare = without(words, cue.fillers)
  const free = freeOf.exec(words)
  if (link === 'except' && !cue.softly.test(words) && (reading.diets.size > 0 || reading.mode === 'avoid')) {
    readException(reading, words)
  } else if (link === 'except') {
    readAvoidClause(reading, words)
  } else if (free?.[2] !== undefined && !/^(?:cage|guilt)$/.test(free[2])) {
    readAvoidClause(reading, free[2])
  } else if (cue.softly.test(words) && !cue.avoids.test(words)) {
    if (without(without(words, new RegExp(cue.softly, 'g')), cue.fillers) === '') {
      say(reading, 'kept at every meal, because a rule can only be proven where it always holds')
      return
    }
    reading.mode = 'like'
    reading.likes.add(words.replace(/\bnotso\b/g, 'not too').slice(0, 60))
    say(reading, `an amount (${words.replace(/\bnotso\b/g, 'not too')}) cannot be proven, so it is treated as a taste`)
  } else if (cue.avoids.test(words)) {
    readAvoidClause(reading, words)
  } else if (link === 'because' || /^(?:it|they|that|which) /.test(words)) {
    // A reason or remark sets no rule of its own; what it names of diets and allergies has been read by now.
    return
  } else if (only.test(words) && bare !== '') {
    readOnly(reading, words)
    reading.mode = 'like'
  } else if (carried && reading.mode === 'exception') {
    readException(reading, words)
  } else if (link === 'but' && clashes(reading, words)) {
    readException(reading, words)
  } else if (carried && reading.mode === 'avoid' && !cue.likesCue.test(words)) {
    readAvoided(reading, words)
  } else {
    if (cue.likesCue.test(words)) reading.heading = without(bare, new RegExp(cue.likesCue, 'g')) === ''
    if (cue.likesCue.test(words) || reading.mode !== 'none') reading.mode = 'like'
    readLiked(reading, words, cue.likesCue.test(words) || reading.mode === 'like')
  }
}
