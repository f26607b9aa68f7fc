import { isDeepStrictEqual } from 'node:util'
import type { MealPlan } from '#src/api/mealPlan.ts'
import type { Gate } from '#src/api/plan.ts'
import { type Check, hardGate } from '#src/coach/gate.ts'
import { allergensInText, statementWord, traitsInText, wordsInText } from '#src/knowledge/allergens/index.ts'
import { allows, breaches, dietName } from '#src/knowledge/diets/index.ts'
import type { Diet } from '#src/knowledge/diets/types.ts'
import { dishById } from '#src/knowledge/dishes/index.ts'
import type { Food, Trait } from '#src/knowledge/foods/types.ts'
import { traits } from '#src/knowledge/foods/types.ts'
import { notesOf } from '../complete.ts'
import { statementsOf } from '../statements.ts'
import type { Brief } from '../types.ts'
import { isOfTable, type Plate, platesOf } from './plate.ts'

/**
 * A text that somebody will read, and the words of ours that it may hold: names of its foods, the dish as it is in the book.
 * Those are put together where the text names something.
 */
type Words = { readonly at: string; readonly text: string; readonly ours: () => string }

const namesOf = (portions: Plate['portions']): string =>
  portions.flatMap(({ food: { name, unit, pack } }) => [name, unit?.one, unit?.many, pack?.one, pack?.many]).join('. ')

/** Every text of a plan that could name a food: titles, names, steps, the shopping list. */
function wordsOf(plan: MealPlan, plates: readonly Plate[]): Words[] {
  return [
    { at: 'the title', text: plan.title, ours: () => '' },
    ...plates.map(({ at, meal, portions }) => {
      const dish = dishById(meal.dishId)
      return {
        at,
        text: [meal.name, ...meal.steps, ...meal.ingredients.flatMap(({ name, measure }) => [name, measure])].join(
          '. ',
        ),
        ours: () => [namesOf(portions), dish?.name ?? '', ...(dish?.steps ?? [])].join('. '),
      }
    }),
    {
      at: 'the shopping list',
      text: plan.shoppingList.flatMap(({ items }) => items.flatMap(({ name, buy }) => [name, buy])).join('. '),
      ours: () => namesOf(plates.flatMap(({ portions }) => portions)),
    },
  ]
}

/**
 * What a text names beyond our own words. Those are proved by the foods that stand behind them ("lentil pancakes" have no
 * milk); that a dish of the book names nothing certain that it does not hold is a test of the book.
 */
function unexplained<Hit extends { word: string }>(
  { text, ours }: Words,
  read: (text: string) => readonly Hit[],
  matters: (hit: Hit) => boolean,
): readonly Hit[] {
  const hits = read(text).filter(matters)
  if (hits.length === 0) return hits
  const explained = new Set(read(ours()).map(({ word }) => word))
  return hits.filter(({ word }) => !explained.has(word))
}

/** What a plan says of allergens and notes besides is what its ingredients give, word for word. */
const toldTruly = (brief: Brief, plan: MealPlan): Check[] => [
  {
    ok: !isOfTable(plan) || isDeepStrictEqual(plan.allergens, statementsOf(plan.days, brief)),
    fault: 'a statement about an allergen is not what the ingredients give',
  },
  { ok: isDeepStrictEqual(plan.notes, notesOf(brief, plan.days)), fault: 'the notes are not those of this plan' },
]

/**
 * M1: what is said of allergens is true, and nothing declared is in an ingredient, by its tags (traces too), its name or its parts, nor named by any text: a
 * product that usually carries an allergen counts, unless it is the name of an ingredient that does not.
 */
export function withoutAllergens(brief: Brief, plan: MealPlan): Gate {
  const plates = platesOf(plan)
  const { allergens, words } = brief.avoid
  if (allergens.length + words.length === 0) return hardGate('M1', toldTruly(brief, plan), 'no allergy was declared')
  const checks = [
    ...toldTruly(brief, plan),
    ...plates.flatMap(({ at, portions }) => portions.flatMap(({ food }) => ofFood(brief, food, at))),
    ...wordsOf(plan, plates).flatMap((texts): Check[] => {
      const { at, text } = texts
      const named = unexplained(texts, allergensInText, ({ allergen }) => allergens.includes(allergen))
      return [
        ...named.map(({ allergen, word }) => ({
          ok: false,
          fault: `${at} names ${word} (${statementWord(allergen)})`,
        })),
        ...wordsInText(text, words).map(word => ({ ok: false, fault: `${at} names ${word}` })),
      ]
    }),
  ]
  return hardGate('M1', checks, toldOf(brief))
}

const toldOf = ({ avoid: { allergens, words } }: Brief): string =>
  `no ingredient and no text carries ${[...allergens.map(statementWord), ...words].join(', ')}, by the table of foods`

function ofFood({ avoid }: Brief, food: Food, at: string): Check[] {
  const tagged = avoid.allergens.filter(one => food.contains.includes(one) || food.mayContain.includes(one))
  const words = wordsInText([food.name, ...food.parts].join(', '), avoid.words)
  return [
    ...tagged.map(one => ({ ok: false, fault: `${at}: ${food.name} contains or may contain ${statementWord(one)}` })),
    ...words.map(word => ({ ok: false, fault: `${at}: ${food.name} is or holds ${word}` })),
  ]
}

/** What a diet forbids whatever else a food is. */
const plain: Food = {
  id: 'plain',
  name: 'plain food',
  ndb: '00000',
  per100g: { kcal: 0, proteinG: 0, fatG: 0, carbsG: 0, fibreG: 0, sugarsG: 0, saturatedG: 0, sodiumMg: 0 },
  measures: [],
  aisle: 'fruit_vegetables',
  contains: [],
  mayContain: [],
  traits: [],
  parts: [],
  state: 'ready',
  cooking: 'none',
  stepG: 1,
}
const animal: ReadonlySet<Trait> = new Set<Trait>([
  'meat',
  'pork',
  'poultry',
  'fish',
  'shellfish',
  'dairy',
  'egg',
  'honey',
  'gelatin',
  'blood',
  'alcohol',
])

/** Traits that a text must not name under a diet: those that a word surely means. */
const forbiddenIn = (diet: Diet): ReadonlySet<Trait> =>
  new Set(traits.filter(trait => animal.has(trait) && !allows(diet, { ...plain, traits: [trait] })))

const mostNetCarbsG = 50

/** M2: every meal keeps to the diets, by its foods, by what stands together, and by the words of the plan. */
export function withinDiets(brief: Brief, plan: MealPlan): Gate {
  const plates = platesOf(plan)
  const { diets, avoid } = brief
  const forbidden = new Map(diets.map(diet => [diet, forbiddenIn(diet)]))
  const matters = ({ trait }: { trait: Trait }) =>
    avoid.traits.includes(trait) || diets.some(diet => forbidden.get(diet)?.has(trait))
  const checks: Check[] = [
    ...diets.flatMap(diet =>
      plates.flatMap(({ at, portions }) =>
        breaches(
          diet,
          portions.map(({ food }) => food),
        ).map(({ detail }) => ({
          ok: false,
          fault: `${at} is not ${dietName(diet)}: ${detail}`,
        })),
      ),
    ),
    ...plates.flatMap(({ at, portions }) =>
      portions
        .filter(({ food }) => avoid.traits.some(trait => food.traits.includes(trait)))
        .map(({ food }) => ({ ok: false, fault: `${at}: ${food.name} was to be left out` })),
    ),
    ...wordsOf(plan, plates).flatMap(words =>
      unexplained(words, traitsInText, matters).map(({ word }) => ({ ok: false, fault: `${words.at} names ${word}` })),
    ),
    ...(diets.includes('keto') ? netCarbChecks(plates) : []),
  ]
  const well = diets.length === 0 ? 'no diet was asked for' : `every meal is ${diets.map(dietName).join(', ')}`
  return hardGate('M2', checks, well)
}

function netCarbChecks(plates: readonly Plate[]): Check[] {
  return [...Map.groupBy(plates, ({ day }) => day)].map(([day, group]) => {
    const net = group
      .flatMap(({ portions }) => portions)
      .reduce((sum, { food, grams }) => sum + ((food.per100g.carbsG - food.per100g.fibreG) * grams) / 100, 0)
    return {
      ok: net <= mostNetCarbsG,
      fault: `day ${day} has ${Math.round(net)} g of net carbohydrate, ${mostNetCarbsG} at most in keto`,
    }
  })
}
