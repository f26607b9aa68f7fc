import type { MealPlanRequest } from '#src/api/mealPlan.ts'
import type { Preferences } from '#src/api/preferences.ts'
import { CoachError, type FieldError } from '#src/errors.ts'
import { allergiesInPassing, readAllergy, statementWord } from '#src/knowledge/allergens/index.ts'
import type { DeclaredAllergy } from '#src/knowledge/allergens/types.ts'
import { dietName, dietNotes, readDiets } from '#src/knowledge/diets/index.ts'
import { readGoals } from '#src/knowledge/goals.ts'
import { inWords } from './compose.ts'
import { menuFor } from './menu.ts'
import { slotsOf } from './shares.ts'
import { athleteNow, targetsFor } from './targets.ts'
import type { Asked, Athlete, Direction, IntakeEntry, SupportReason, WeightEntry } from './targetTypes.ts'
import type { Avoided, Brief } from './types.ts'

/** What is known of who asks, beside the request. */
export type Known = {
  readonly preferences: Preferences
  readonly athlete: Athlete
  readonly weights: readonly WeightEntry[]
  readonly intake: readonly IntakeEntry[]
  /** YYYY-MM-DD. */
  readonly today: string
  /** Sentences on logs that could not be seen. */
  readonly unseen?: readonly string[]
}

/** The part of a brief that may be relaxed, as it was read. */
export type Wishes = {
  readonly diets: Brief['diets']
  readonly avoid: Avoided
  /** Words of dislikes: kept apart from allergies, because these alone may be given up. */
  readonly dislikes: readonly string[]
  readonly minutes: number
  readonly mealsPerDay: number
  readonly asked: Asked
}

export type Reading =
  | { readonly kind: 'brief'; readonly brief: Brief; readonly wishes: Wishes }
  | { readonly kind: 'support'; readonly reason: SupportReason; readonly reply: string }

const usualMinutes = 45
const usualMeals = 4

/** Words of a troubled way of eating, in what an athlete says of goals and health. */
const disorder =
  /\b(anorex\w*|bulimi\w*|bing(?:e|ing)\w*|orthorex\w*|purg(?:e|es|ed|ing)|eating disorder\w*|arfid|essst(?:ö|oe)rung\w*|magersucht|trastorno alimenti\w*|trouble alimentaire|disturbi? alimentar\w*|laxatives?|starv(?:e|es|ing) myself|throw(?:ing)? up (?:after|my)|make myself (?:sick|vomit))\b/i

/**
 * The request and what is known of the athlete, as typed constraints: allergies and diets of the preferences count as if
 * they had been named again, and nothing is dropped in silence. A question that must be answered first is `brief_unclear`,
 * calories outside what is safe `brief_infeasible`. A plan that would harm (M11) is answered by support.
 */
export function toBrief(request: MealPlanRequest, known: Known): Reading {
  const { preferences } = known
  const elsewhere = [
    ...request.goals,
    ...request.dietaryPreferences,
    ...preferences.mealPreferences,
    ...preferences.injuryHistory,
  ]
  const declared = [
    ...readAllergies([...request.allergies, ...preferences.allergies]),
    ...[...new Set(elsewhere)].flatMap(allergiesInPassing),
  ]
  const wished = readDiets([...new Set([...request.dietaryPreferences, ...preferences.mealPreferences])])
  // "Eat vegan and lose fat": of a goal the diet alone is taken, the rest of it is the goal.
  const tastes = { ...wished, diets: [...new Set([...wished.diets, ...readDiets(request.goals).diets])] }
  const { direction, said } = directionOf(request.goals)
  const asked: Asked = {
    athlete: known.athlete,
    direction,
    ...(request.calories === undefined ? {} : { calories: request.calories }),
    diets: tastes.diets,
    eatingDisorderSigns: [
      ...request.goals,
      ...request.dietaryPreferences,
      ...request.allergies,
      ...preferences.injuryHistory,
      ...preferences.mealPreferences,
    ].some(text => disorder.test(text)),
    weights: known.weights,
    intake: known.intake,
    today: known.today,
  }
  const wishes: Wishes = {
    diets: tastes.diets,
    avoid: {
      allergens: [...new Set(declared.flatMap(one => (one.kind === 'known' ? one.allergens : [])))],
      words: [...new Set(declared.flatMap(one => (one.kind === 'unclear' ? [] : one.words)))],
      traits: [...tastes.avoidTraits, ...(known.athlete.pregnant ? (['not_in_pregnancy'] as const) : [])],
    },
    dislikes: tastes.avoidWords,
    minutes: request.maxPrepMinutes ?? usualMinutes,
    mealsPerDay: request.mealsPerDay ?? usualMeals,
    asked,
  }
  const answer = targetsFor(asked)
  if (answer.kind === 'support') return answer
  if (answer.kind !== 'targets') throw outOfBounds(answer.detail)
  const texts = { declared, goals: request.goals, said, tastes }
  const brief = toMenu(wishes, answer.targets, texts)
  return { kind: 'brief', brief: { ...brief, builtFor: [...brief.builtFor, ...(known.unseen ?? [])] }, wishes }
}

const outOfBounds = (detail: string) =>
  new CoachError('brief_infeasible', { detail, errors: [{ pointer: '#/calories', message: detail }] })

type Texts = {
  declared: readonly DeclaredAllergy[]
  goals: readonly string[]
  said: string
  tastes: Pick<ReturnType<typeof readDiets>, 'likes' | 'kitchens' | 'unread'>
}

function toMenu(wishes: Wishes, targets: Brief['targets'], { declared, goals, said, tastes }: Texts): Brief {
  const { diets, avoid, dislikes, minutes, asked } = wishes
  const limits = { diets, avoid: { ...avoid, words: [...new Set([...avoid.words, ...dislikes])] }, minutes }
  const slots = slotsOf(wishes.mealsPerDay)
  return {
    ...limits,
    targets,
    direction: asked.direction,
    athlete: athleteNow(asked),
    declared,
    slots,
    goals,
    likes: tastes.likes,
    kitchens: tastes.kitchens,
    menu: menuFor(limits),
    builtFor: [
      said,
      `${targets.kcal} kcal a day in ${slots.length} meals, each ready in ${minutes} minutes at most.`,
      ...(diets.length > 0 ? [`Diet: ${inWords(diets.map(dietName))}.`] : []),
      ...declared.map(toldOf),
      ...(dislikes.length > 0 ? [`Left out by taste: ${inWords(dislikes)}.`] : []),
      ...tastes.unread,
    ],
    notes: dietNotes(diets),
  }
}

/** The same brief with other wishes, or undefined where those have no valid target. */
export function relaxed(brief: Brief, wishes: Wishes): Brief | undefined {
  const answer = targetsFor({ ...wishes.asked, diets: wishes.diets })
  if (answer.kind !== 'targets') return undefined
  const tastes = { likes: brief.likes, kitchens: brief.kitchens, unread: [] }
  return toMenu(wishes, answer.targets, { declared: brief.declared, goals: brief.goals, said: '', tastes })
}

function readAllergies(texts: readonly string[]): readonly DeclaredAllergy[] {
  const declared = [...new Set(texts)].map(readAllergy)
  const errors: FieldError[] = declared.flatMap(one =>
    one.kind === 'unclear' ? [{ pointer: '#/allergies', message: `"${one.text}": ${one.question}` }] : [],
  )
  if (errors.length > 0)
    throw new CoachError('brief_unclear', { detail: errors.map(({ message }) => message).join(' '), errors })
  return declared
}

function toldOf(one: DeclaredAllergy): string {
  if (one.kind === 'unclear') return one.question
  if (one.kind === 'literal')
    return `"${one.text}" is not a food or allergen known here: whatever has ${inWords(one.words)} in its name was left out. More than that we cannot assess.`
  // Only the allergens of the lists are known down to their traces.
  const left = [
    ...(one.allergens.length > 0 ? [`left out ${inWords(one.allergens.map(statementWord))}, traces too`] : []),
    ...(one.words.length > 0 ? [`left out by name ${inWords(one.words)}`] : []),
  ]
  const kept = `"${one.text}": ${left.length === 0 ? 'nothing to leave out' : left.join('; ')}`
  return one.note === undefined ? `${kept}.` : `${kept}. ${one.note}`
}

function directionOf(goals: readonly string[]): { direction: Direction; said: string } {
  const { known, wishes } = readGoals(goals)
  const [lose, gain] = [known.includes('fat_loss'), known.includes('muscle_gain')]
  const unread = wishes.map(wish => ` "${wish}" is no goal that calories can be computed for.`).join('')
  if (lose && gain)
    return {
      direction: 'maintain',
      said: `To lose fat and build muscle at once: energy for your weight as it is, with enough protein.${unread}`,
    }
  if (lose) return { direction: 'lose', said: `To lose weight slowly.${unread}` }
  if (gain) return { direction: 'gain', said: `To gain weight slowly, as muscle.${unread}` }
  return { direction: 'maintain', said: `To keep your weight.${unread}` }
}
