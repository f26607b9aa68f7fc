import { glutenWord, grapeReason, kosherReason, unfitAnimal } from '#src/knowledge/diets/laws.ts'
import { type MadeOf, madeOf } from '#src/knowledge/diets/madeOf.ts'
import { dietName } from '#src/knowledge/diets/notes.ts'
import type { Diet } from '#src/knowledge/diets/types.ts'
import type { Food, Trait } from '#src/knowledge/foods/types.ts'

/** What breaks a diet, in words that may be shown. */
export type Breach = { readonly foodIds: readonly string[]; readonly detail: string }

/** Above this a food takes up a keto day's 50 g of carbohydrate in a small portion (net, per 100 g as bought). */
export const KETO_MAX_NET_CARBS_G = 30
/**
 * The same for what is eaten by the tens of grams: a portion of 150 g at more than 10 g would use up a third of the day's
 * 50 g, which is a whole meal's share.
 */
export const KETO_MAX_NET_CARBS_BULK_G = 10
/** Sugar or grain in a recipe counts where it shows: a tenth of the day's 50 g in 100 g. The sugar in cured bacon does not. */
const KETO_MAX_NET_CARBS_SWEETENED_G = 5
/** What is measured in steps of at most this many grams is a seasoning: a clove of garlic, a gram of cumin or baking powder. */
const KETO_SEASONING_STEP_G = 3
/** Unless a step alone has more carbohydrate than this, in grams. */
const KETO_SEASONING_NET_CARBS_G = 1

const named: Partial<Record<Trait, string>> = {
  meat: 'meat',
  pork: 'pork',
  poultry: 'poultry',
  fish: 'fish',
  scaleless_fish: 'fish without fins and scales',
  shellfish: 'shellfish',
  dairy: 'milk',
  rennet: 'cheese that is often set with animal rennet',
  egg: 'egg',
  honey: 'honey',
  gelatin: 'gelatine',
  blood: 'blood',
  alcohol: 'alcohol',
  grain: 'grain',
  legume: 'a legume',
  potato: 'potato',
  added_sugar: 'added sugar',
  seed_oil: 'refined seed oil',
}

const ofSlaughter: readonly Trait[] = ['meat', 'pork', 'poultry', 'gelatin', 'blood', 'rennet']
const vegetarian: readonly Trait[] = [...ofSlaughter, 'fish', 'scaleless_fish', 'shellfish']

/**
 * What no food of the diet may be made of.
 *
 * Rennet comes from slaughtered calves. Vegetarians leave such cheese out, and so does the pescatarian here, who is a
 * vegetarian with fish; so do halal and kosher, because nobody can see whose rennet it was. Gelatine of unnamed origin
 * is left out by all of them. Shellfish is halal to most schools; `dietNotes` says that some differ.
 */
const forbidden: Record<Diet, readonly Trait[]> = {
  vegetarian,
  vegan: [...vegetarian, 'dairy', 'egg', 'honey'],
  pescatarian: ofSlaughter,
  halal: ['pork', 'alcohol', 'blood', 'gelatin', 'rennet'],
  kosher: ['pork', 'shellfish', 'scaleless_fish', 'blood', 'gelatin', 'rennet'],
  gluten_free: [],
  dairy_free: ['dairy', 'rennet'],
  keto: ['potato', 'honey'],
  paleo: ['grain', 'legume', 'dairy', 'rennet', 'potato', 'added_sugar', 'seed_oil', 'alcohol'],
}

/** What no food of the diet may be made of, as traits; what follows from traces, figures and the id is not in it. */
export const forbiddenTraits = (diet: Diet): readonly Trait[] => forbidden[diet]

/** Carbohydrate less fibre, in grams per 100 g as bought, never below zero. */
export const netCarbsG = ({ per100g }: Food): number => Math.max(0, per100g.carbsG - per100g.fibreG)

function ketoReasons(food: Food, made: MadeOf): string[] {
  const net = netCarbsG(food)
  if (food.stepG <= KETO_SEASONING_STEP_G && (net * food.stepG) / 100 <= KETO_SEASONING_NET_CARBS_G) return []
  const shown = `${Math.round(net)} g of carbohydrate besides fibre in 100 g`
  const sweetened = (['added_sugar', 'grain'] as const).find(trait => made.has(trait))
  if (sweetened !== undefined && net > KETO_MAX_NET_CARBS_SWEETENED_G) {
    return [`it has ${named[sweetened]} in it, and ${shown}`]
  }
  const most = food.stepG >= 10 ? KETO_MAX_NET_CARBS_BULK_G : KETO_MAX_NET_CARBS_G
  return net > most ? [`it has ${shown}`] : []
}

/** What no trait says: traces where they count, animals and wine by the law of a religion, and figures. */
function furtherReasons(diet: Diet, food: Food, made: MadeOf): string[] {
  const carries = (allergen: 'milk' | 'gluten' | 'wheat', word: string): string[] => {
    if (food.contains.includes(allergen)) return [`it contains ${word}`]
    return food.mayContain.includes(allergen) ? [`it may contain traces of ${word}`] : []
  }
  switch (diet) {
    case 'gluten_free': {
      const declared = [...carries('gluten', 'gluten'), ...carries('wheat', 'wheat')]
      const part = glutenWord(food)
      return declared.length === 0 && part !== undefined ? [`it is made with ${part}`] : declared.slice(0, 1)
    }
    case 'dairy_free':
      return made.has('dairy') ? [] : carries('milk', 'milk')
    case 'halal':
      return [unfitAnimal(food, diet), grapeReason(food, diet)].filter(reason => reason !== undefined)
    case 'kosher':
      return [unfitAnimal(food, diet), grapeReason(food, diet), kosherReason(food)].filter(
        reason => reason !== undefined,
      )
    case 'keto':
      return ketoReasons(food, made)
    default:
      return []
  }
}

/** Where the part says no more than the trait, it is not named twice. */
function because(what: string, part: string): string {
  if (part === 'fat') return 'it contains fat that may be of any animal'
  return part === '' || part === what ? `it contains ${what}` : `it contains ${what} (${part})`
}

const knownBreaches = new WeakMap<Food, Map<Diet, readonly Breach[]>>()

/** What a food breaks by itself; each menu and each check asks it of all foods, so it is looked up once for each. */
function singleBreach(diet: Diet, food: Food): readonly Breach[] {
  const byDiet = knownBreaches.get(food) ?? new Map<Diet, readonly Breach[]>()
  const known = byDiet.get(diet) ?? findBreach(diet, food)
  knownBreaches.set(food, byDiet.set(diet, known))
  return known
}

function findBreach(diet: Diet, food: Food): Breach[] {
  const made = madeOf(food)
  const byTrait = forbidden[diet].flatMap(trait => {
    const part = made.get(trait)
    return part === undefined ? [] : [because(named[trait] ?? trait, part)]
  })
  const reasons = [...new Set([...byTrait, ...furtherReasons(diet, food, made)])]
  if (reasons.length === 0) return []
  return [
    { foodIds: [food.id], detail: `${food.name}: not for a ${dietName(diet)} plan, because ${reasons.join(' and ')}` },
  ]
}

function pairBreaches(diet: Diet, foods: readonly Food[]): Breach[] {
  if (diet !== 'kosher') return []
  const having = (...some: readonly Trait[]): Food[] =>
    foods.filter(food => {
      const made = madeOf(food)
      return some.some(trait => made.has(trait))
    })
  const meat = having('meat', 'poultry')
  if (meat.length === 0) return []
  const together = (others: readonly Food[], what: string): Breach[] => {
    if (others.length === 0) return []
    const both = [...new Map([...meat, ...others].map(food => [food.id, food])).values()]
    const list = both.map(({ name }) => name).join(', ')
    return [{ foodIds: both.map(({ id }) => id), detail: `a kosher dish has no meat together with ${what}: ${list}` }]
  }
  return [...together(having('dairy', 'rennet'), 'milk or cheese'), ...together(having('fish'), 'fish')]
}

/**
 * Everything about these foods in one dish that breaks the diet: each food by itself, then what may not meet in one
 * dish. Empty where the diet is kept. The day's 50 g of a keto plan are not counted here.
 */
export const breaches = (diet: Diet, foods: readonly Food[]): readonly Breach[] => [
  ...foods.flatMap(food => singleBreach(diet, food)),
  ...pairBreaches(diet, foods),
]

/**
 * Whether a plan of the diet may have the food at all. It follows from traits, allergens, parts, figures and the id; no
 * food carries a flag. Traces ("may contain") count for gluten_free and dairy_free only.
 */
export const allows = (diet: Diet, food: Food): boolean =>
  singleBreach(diet, food).length === 0 && pairsAllowed(diet, [food])

/** Whether these foods may be in one dish: kosher keeps meat from milk and from fish; other diets have no such rule. */
export const pairsAllowed = (diet: Diet, foods: readonly Food[]): boolean =>
  diet !== 'kosher' || pairBreaches(diet, foods).length === 0
