import { Type } from 'typebox'
import { allergensInText, statementWord, traitsInText, wordsInText } from '#src/knowledge/allergens/index.ts'
import { dietName } from '#src/knowledge/diets/index.ts'
import { dishById } from '#src/knowledge/dishes/index.ts'
import { type Dish, type MealType, mealTypes } from '#src/knowledge/dishes/types.ts'
import { foodById, foodOf } from '#src/knowledge/foods/index.ts'
import type { Food } from '#src/knowledge/foods/types.ts'
import { shapeOf } from '#src/shape.ts'
import { composeDish, methods, pantryOf } from './compose.ts'
import { weekBand } from './day.ts'
import { fitWeek, weekOff } from './fitWeek.ts'
import { isDishAllowed, isFoodAllowed } from './menu.ts'
import { daysOfPlan } from './rules.ts'
import type { Brief, ChosenDay, FittedWeek, Violation } from './types.ts'

const Id = Type.String({ minLength: 1, maxLength: 120 })

/** The full form of a draft; the tool's own schema is narrower than what a model may still send. */
const Submitted = shapeOf(
  Type.Object({
    title: Type.String({ minLength: 1, maxLength: 80 }),
    newDishes: Type.Optional(
      Type.Array(
        Type.Object({
          id: Type.String({ pattern: '^new_[a-z0-9_]{1,40}$' }),
          name: Type.String({ minLength: 3, maxLength: 80 }),
          method: Type.Enum(methods),
          foodIds: Type.Array(Id, { minItems: 2, maxItems: 10, uniqueItems: true }),
        }),
        { maxItems: 4 },
      ),
    ),
    days: Type.Array(Type.Object({ dishIds: Type.Array(Id, { minItems: 1, maxItems: 12 }) }), {
      minItems: 1,
      maxItems: 14,
    }),
  }),
)
type Submitted = { title: string; days: { dishIds: string[] }[]; newDishes?: NewDish[] }
type NewDish = { id: string; name: string; method: (typeof methods)[number]; foodIds: string[] }

/**
 * The model's tool input as a week with portions, or what is wrong with it. Only what the brief allows gets through: an
 * unknown dish breaks M10, one with an allergen M1, one against a diet M2, one too slow M8, a day that cannot be brought
 * to its targets M3, however it is spelt.
 */
export function readDraft(toolInput: unknown, brief: Brief): { draft: FittedWeek } | { violations: Violation[] } {
  if (!Submitted.Check(toolInput)) {
    const [error] = Submitted.Errors(toolInput)
    const where = error?.instancePath || 'the draft'
    return { violations: [{ gate: 'form', detail: `${where} ${error?.message ?? 'has the wrong form'}` }] }
  }
  const { own, violations: ofOwn } = readNewDishes(toolInput, brief)
  const violations = [...ofOwn, ...readTitle(toolInput.title, brief), ...readDays(toolInput, brief, own)]
  if (violations.length > 0) return { violations: violations.slice(0, mostTold) }
  return fit(brief, toolInput.title, toDays(toolInput, brief, own))
}

/** More than this helps no model. */
const mostTold = 12

function fit(brief: Brief, title: string, days: ChosenDay[]): { draft: FittedWeek } | { violations: Violation[] } {
  const fitted = fitWeek(brief, days)
  const violations = fitted.flatMap(({ broken }, at) =>
    broken.map(detail => ({
      gate: 'M3',
      detail: `day ${at + 1} has ${detail}, whatever the portions: choose other dishes for it`,
    })),
  )
  const off = weekOff(fitted, brief.targets)
  if (violations.length === 0 && Math.abs(off) > weekBand)
    violations.push({ gate: 'M3', detail: `the week's calories are ${Math.round(off * 100)} % off, 2 % at most` })
  return violations.length > 0 ? { violations } : { draft: { title, days: fitted } }
}

const toDays = ({ days }: Submitted, { slots, menu }: Brief, own: ReadonlyMap<string, Dish>): ChosenDay[] =>
  days.map(({ dishIds }) => ({
    meals: dishIds.flatMap((id, at) => {
      const [dish, type] = [own.get(id) ?? menu.byId.get(id), slots[at]]
      return dish && type ? [{ type, dish }] : []
    }),
  }))

const digits = /\p{N}/u
/** Letters and the marks of a plain sentence: nothing that a page could take for markup, an address or a hidden sign. */
const plain = /^\p{L}[\p{L}\p{M} ,:;'’&()!?–—-]*\.?$/u
/** What no plan can promise of itself, whoever wrote it. */
const promise =
  /\b(?:safe\w*|allerg\w*|hypoallergenic|guarantee\w*|certified|cur(?:e|es|ing)|heal(?:s|ing)?|treat(?:s|ment)|diagnos\w*|medical\w*|doctor\w*|kcal|calories?)\b|\bfree\b/i

/** What is wrong with words of the model that a person will read, apart from the foods that they name. */
function unfitWords(text: string): string | undefined {
  if (digits.test(text)) return 'a number'
  if (!plain.test(text)) return 'signs that are no plain words'
  return promise.exec(text)?.[0]
}

/** Words that a person will read hold no figures and no promises, and name nothing that is to be avoided. */
function readTitle(title: string, brief: Brief): Violation[] {
  const named = namesForbidden(title, brief)
  const unfit = unfitWords(title)
  return [
    ...(unfit ? [{ gate: 'form', detail: `the title holds ${unfit}: "${title.slice(0, 60)}"` }] : []),
    ...(named ? [{ gate: 'M1', detail: `the title names ${named}` }] : []),
  ]
}

function namesForbidden(text: string, { avoid }: Brief): string | undefined {
  return (
    allergensInText(text).find(({ allergen }) => avoid.allergens.includes(allergen))?.word ??
    traitsInText(text).find(({ trait }) => avoid.traits.includes(trait))?.word ??
    wordsInText(text, avoid.words)[0]
  )
}

function readDays({ days }: Submitted, brief: Brief, own: ReadonlyMap<string, Dish>): Violation[] {
  const { slots } = brief
  const wrong: Violation[] =
    days.length === daysOfPlan ? [] : [{ gate: 'M3', detail: `there are ${days.length} days, seven are needed` }]
  return [
    ...wrong,
    ...days.flatMap(({ dishIds }, at): Violation[] =>
      dishIds.length === slots.length
        ? dishIds.flatMap((id, place) => notAllowed(id, at + 1, slots[place] ?? 'snack', brief, own))
        : [{ gate: 'M3', detail: `day ${at + 1} has ${dishIds.length} dishes for ${slots.length} meals` }],
    ),
  ]
}

function notAllowed(
  id: string,
  day: number,
  type: MealType,
  brief: Brief,
  own: ReadonlyMap<string, Dish>,
): Violation[] {
  const at = `day ${day}, ${type}: "${id.slice(0, 60)}"`
  const dish = own.get(id) ?? brief.menu.byId.get(id)
  if (dish?.meals.includes(type)) return []
  if (dish) return [{ gate: 'M8', detail: `${at} is no dish for that meal` }]
  const known = dishById(id)
  return [known ? whyNot(known, at, brief) : { gate: 'M10', detail: `${at} is not in the list` }]
}

/** The gate that a dish of the book breaks under this brief. */
function whyNot(dish: Dish, at: string, brief: Brief): Violation {
  const foods = dish.ingredients.map(({ foodId }) => foodOf(foodId))
  const bad = foods.find(food => !isFoodAllowed(food, { ...brief, diets: [] }))
  if (bad) return { gate: 'M1', detail: `${at} has ${bad.name}, which ${reasonOf(bad, brief)}` }
  if (dish.minutes > brief.minutes) return { gate: 'M8', detail: `${at} takes ${dish.minutes} minutes` }
  return { gate: 'M2', detail: `${at} is not ${brief.diets.map(dietName).join(' and ') || 'what was asked for'}` }
}

function reasonOf(food: Food, { avoid }: Brief): string {
  const found = avoid.allergens.find(one => food.contains.includes(one) || food.mayContain.includes(one))
  return found ? `contains or may contain ${statementWord(found)}` : 'is to be avoided'
}

function readNewDishes({ newDishes = [] }: Submitted, brief: Brief) {
  const own = new Map<string, Dish>()
  const violations: Violation[] = []
  for (const proposed of newDishes) {
    const made = readNewDish(proposed, brief)
    if ('gate' in made) violations.push(made)
    else own.set(made.id, made)
  }
  return { own, violations }
}

/** A dish of the model's own: known and allowed foods, a name that is true, and steps and amounts of ours. */
function readNewDish({ id, name, method, foodIds }: NewDish, brief: Brief): Dish | Violation {
  const at = `the new dish "${name.slice(0, 60)}"`
  const unknown = foodIds.find(foodId => !foodById(foodId))
  if (unknown !== undefined)
    return { gate: 'M10', detail: `${at} has "${unknown.slice(0, 60)}", which is no food of the list` }
  const foods = foodIds.map(foodOf)
  const bad = foods.find(food => !brief.menu.foods.has(food.id))
  if (bad)
    return {
      gate: isFoodAllowed(bad, { ...brief, diets: [] }) ? 'M2' : 'M1',
      detail: `${at} has ${bad.name}, which is not allowed`,
    }
  // Foods of the table that are no meal by themselves (baking soda, yeast, beer) would be put on the plate by the hundred grams.
  const pantry = pantryOf(brief.menu.foods)
  const odd = foods.find(({ id }) => !pantry.includes(id))
  if (odd) return { gate: 'M10', detail: `${at} has ${odd.name}, which is not in the pantry` }
  const untrue = falseName(name, foods)
  const unfit = unfitWords(name)
  if (unfit !== undefined || untrue !== undefined)
    return { gate: untrue === undefined ? 'form' : 'M1', detail: `${at} names ${untrue ?? unfit}` }
  const dish = composeDish({ id, name, meals: mealTypes, method, foods })
  if ('problem' in dish) return { gate: 'M10', detail: `${at}: ${dish.problem}` }
  if (isDishAllowed(dish, brief, brief.menu.foods)) return dish
  return {
    gate: dish.minutes > brief.minutes ? 'M8' : 'M2',
    detail: `${at} does not keep to the diet, the allergies or the minutes`,
  }
}

/** An allergen or an animal that a name promises and no ingredient has. */
function falseName(name: string, foods: readonly Food[]): string | undefined {
  const allergen = allergensInText(name).find(
    ({ allergen, certain }) =>
      certain && !foods.some(food => food.contains.includes(allergen) || food.mayContain.includes(allergen)),
  )
  const trait = traitsInText(name).find(({ trait }) => !foods.some(food => food.traits.includes(trait)))
  return allergen?.word ?? trait?.word
}
