import { Type } from 'typebox'
import type { Preferences } from '#src/api/preferences.ts'
import { figure, oneLine } from '#src/athlete/contextWords.ts'
import { allergensInText, readAllergy, statementWord, wordsInText } from '#src/knowledge/allergens/index.ts'
import type { Allergen } from '#src/knowledge/allergens/types.ts'
import { breaches, readDiets } from '#src/knowledge/diets/index.ts'
import type { Food } from '#src/knowledge/foods/types.ts'
import { findFoods } from './findFoods.ts'
import { chatTool, shortText, type ToolAnswer } from './tool.ts'

const mostMeasures = 3

/** What the table knows of a food, and whether the athlete's allergies and diets rule it out. */
export const foodFacts = chatTool(
  'food_facts',
  "Facts about one food: energy and macros per 100 g and per usual measure, allergens, and whether the athlete's declared allergies and diets rule it out.",
  Type.Object({ name: shortText('the food in English, plain: "rolled oats", "chicken breast"') }),
  async ({ name }, { preferences, profile }) => {
    const { found, near } = findFoods(name)
    const [best, ...others] = found
    const pregnant = profile?.pregnant === true
    if (!best) return unknown(name, near, preferences)
    const also = others.map(food => food.name)
    return {
      told: [
        ...(best.name === name.trim().toLowerCase() ? [] : [`Taken to mean: ${best.name}.`]),
        ...factsOf(best),
        ...(also.length > 0 ? [`Also in the table: ${also.join(', ')}.`] : []),
        ...verdictOn(name, best, preferences, pregnant),
      ],
    }
  },
)

/** A food that the table does not have is still read for allergens by its name. */
function unknown(name: string, near: readonly string[], preferences: Preferences): ToolAnswer {
  const against = reasonsAgainst(name, undefined, preferences, false)
  return {
    told: [
      'Error: the table has no food of that name, so its figures are not known.',
      ...(near.length > 0 ? [`Other foods, with names near to it: ${near.join(', ')}.`] : []),
      ...(against.length > 0
        ? [`NOT for this athlete: ${against.join('; ')}.`]
        : ['Whether it suits the athlete is not known: the label must be read.']),
    ],
  }
}

function factsOf({ name, state, per100g, unit, measures, contains, mayContain }: Food): string[] {
  const counted = [...(unit ? [{ name: unit.one, grams: unit.grams }] : []), ...measures].slice(0, mostMeasures)
  const carries = (what: string, some: readonly Allergen[]) =>
    some.length > 0 ? [`${what} ${some.map(statementWord).join(', ')}.`] : []
  return [
    `${name} (${state}), per 100 g: ${amounts(per100g, 100)}.`,
    ...counted.map(({ name: measure, grams }) => `1 ${measure} is ${figure(grams)} g: ${amounts(per100g, grams)}.`),
    ...carries('Contains', contains),
    ...carries('May contain traces of', mayContain),
  ]
}

function amounts({ kcal, proteinG, carbsG, fatG, fibreG }: Food['per100g'], grams: number): string {
  const of = (per100: number) => figure(Math.round((per100 * grams) / 10) / 10)
  return `${Math.round((kcal * grams) / 100)} kcal, ${of(proteinG)} g protein, ${of(carbsG)} g carbohydrate with ${of(fibreG)} g fibre, ${of(fatG)} g fat`
}

function verdictOn(asked: string, food: Food, preferences: Preferences, pregnant: boolean): string[] {
  const against = reasonsAgainst(asked, food, preferences, pregnant)
  if (against.length > 0) return [`NOT for this athlete: ${against.join('; ')}.`]
  if (preferences.allergies.length + preferences.mealPreferences.length === 0) return []
  return ['Nothing declared rules it out by the table; a label can say otherwise.']
}

/** By the tags of the food and by the words of what was asked: whichever speaks against it counts. */
function reasonsAgainst(asked: string, food: Food | undefined, preferences: Preferences, pregnant: boolean): string[] {
  const text = [asked, ...(food ? [food.name, ...food.parts] : [])].join(', ')
  const carried = new Set([
    ...(food ? [...food.contains, ...food.mayContain] : []),
    ...allergensInText(text).map(({ allergen }) => allergen),
  ])
  const allergies = preferences.allergies.flatMap(declared => {
    const read = readAllergy(declared)
    const said = `declared allergy "${oneLine(declared, 100)}"`
    if (read.kind === 'unclear') return [`${said} must be made clear first: ${read.question}`]
    const named = [
      ...(read.kind === 'known' ? read.allergens.filter(one => carried.has(one)).map(statementWord) : []),
      ...wordsInText(text, read.words),
    ]
    return named.length > 0 ? [`${said}: it carries or may carry ${[...new Set(named)].join(', ')}`] : []
  })
  const { diets, avoidTraits, avoidWords } = readDiets(preferences.mealPreferences)
  const tastes = [
    ...(food ? diets.flatMap(diet => breaches(diet, [food])).map(({ detail }) => detail) : []),
    ...(food && avoidTraits.some(trait => food.traits.includes(trait))
      ? ['the athlete keeps off what it is made of']
      : []),
    ...wordsInText(text, avoidWords).map(word => `the athlete keeps off ${word}`),
  ]
  const risky = pregnant && food?.traits.includes('not_in_pregnancy') ? ['not in pregnancy'] : []
  return [...new Set([...allergies, ...tastes, ...risky])]
}
