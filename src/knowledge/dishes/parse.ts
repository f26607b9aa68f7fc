import {
  type DishIngredient,
  type MealType,
  mealTypes,
  type Role,
  roles,
  type WrittenDish,
} from '#src/knowledge/dishes/types.ts'

type Variation = NonNullable<WrittenDish['variations']>[number]

const list = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '')

function oneOf<Known extends string>(known: readonly Known[], word: string, where: string): Known {
  const found = known.find(one => one === word)
  if (found === undefined) throw new Error(`${where}: "${word}" is none of ${known.join(', ')}`)
  return found
}

function count(text: string | undefined, where: string): number {
  const value = Number(text)
  if (text === undefined || text === '' || !Number.isFinite(value)) throw new Error(`${where}: "${text}" is no number`)
  return value
}

/** `chicken_breast 150 main` */
function toIngredient(text: string, where: string): DishIngredient {
  const [foodId = '', grams, role = ''] = text.split(/\s+/)
  return { foodId, grams: count(grams, `${where}, ${text}`), role: oneOf<Role>(roles, role, `${where}, ${text}`) }
}

/** `chicken_breast>tofu_firm 180` */
function toReplacement(text: string, where: string): [string, string | { foodId: string; grams: number }] {
  const [from = '', to = ''] = list(text, '>')
  const [foodId = '', grams] = to.split(/\s+/)
  if (from === '' || foodId === '') throw new Error(`${where}: "${text}" is no from>to`)
  return [from, grams === undefined ? foodId : { foodId, grams: count(grams, where) }]
}

function toDish(block: string): WrittenDish {
  const [head = '', ingredientLine = '', ...rest] = list(block, '\n').filter(line => !line.startsWith('#'))
  const [id = '', name = '', meals = '', kitchen = '', minutes, servings, keepsDays] = head
    .split('|')
    .map(part => part.trim())
  const steps: string[] = []
  const variations: (Variation & { steps?: string[] })[] = []
  for (const line of rest) {
    const last = variations.at(-1)
    if (line.startsWith('- ') && !last) steps.push(line.slice(2))
    else if (line.startsWith('- ') && last) last.steps = [...(last.steps ?? []), line.slice(2)]
    else if (line.startsWith('~')) {
      const [variation = '', title = '', replaced = ''] = line
        .slice(1)
        .split('|')
        .map(part => part.trim())
      const replace = Object.fromEntries(list(replaced, ',').map(part => toReplacement(part, `${id}~${variation}`)))
      variations.push({ id: variation, name: title, replace })
    } else throw new Error(`${id}: "${line}" begins with none of - and ~`)
  }
  return {
    id,
    name,
    meals: list(meals, ',').map(meal => oneOf<MealType>(mealTypes, meal, id)),
    kitchen,
    minutes: count(minutes, id),
    servings: count(servings, id),
    keepsDays: count(keepsDays, id),
    ingredients: list(ingredientLine, ',').map(part => toIngredient(part, id)),
    steps,
    variations,
  }
}

/**
 * Dishes as they are written in the book:
 *
 *     = id | name | meals, parted by commas | kitchen | minutes | servings | keepsDays
 *     foodId grams role, foodId grams role, ...
 *     - a step; {foodId} stands for the name of that ingredient
 *     ~ variation | name | foodId>otherFoodId, foodId>otherFoodId grams
 *     - steps of the variation, only where those of the dish do not fit
 *
 * Throws with the dish's id where a line has another form.
 */
export const parseDishes = (text: string): WrittenDish[] => text.split(/^=/m).slice(1).map(toDish)
