import type { MealDay, MealPlan } from '#src/api/mealPlan.ts'
import { statementWord, wordsInText } from '#src/knowledge/allergens/index.ts'
import { allergens } from '#src/knowledge/allergens/types.ts'
import { foodOf } from '#src/knowledge/foods/index.ts'
import type { Food } from '#src/knowledge/foods/types.ts'
import { inWords } from './compose.ts'
import type { Brief } from './types.ts'

type Statement = MealPlan['allergens'][number]

const mostNamed = 5
const named = (foods: readonly Food[]): string =>
  foods.length <= mostNamed
    ? inWords(foods.map(({ name }) => name))
    : `${foods
        .slice(0, mostNamed)
        .map(({ name }) => name)
        .join(', ')} and ${foods.length - mostNamed} more`

const read = 'Recipes of makers change: read the label of everything that you buy in a packet.'

/**
 * What the table of foods says of each allergen of the US and EU lists, and of each allergy that was declared in other words.
 * It tells of ingredients, never of safety.
 */
export function statementsOf(days: readonly MealDay[], { declared }: Pick<Brief, 'declared'>): Statement[] {
  const ids = new Set(
    days.flatMap(({ meals }) => meals.flatMap(({ ingredients }) => ingredients.map(({ foodId }) => foodId))),
  )
  const foods = [...ids].map(foodOf)
  const listed = allergens.map(allergen => {
    const contain = foods.filter(food => food.contains.includes(allergen))
    const may = foods.filter(food => food.mayContain.includes(allergen))
    const statement =
      contain.length > 0
        ? `Contains it: ${named(contain)}.${may.length > 0 ? ` May contain traces: ${named(may)}.` : ''}`
        : may.length > 0
          ? `None of the ingredients contains it; may contain traces: ${named(may)}. ${read}`
          : `None of the ingredients contains it by our table of foods. ${read}`
    return { allergen: statementWord(allergen), statement }
  })
  return [...listed, ...declared.flatMap(allergy => ownWords(allergy, foods))]
}

function ownWords(allergy: Brief['declared'][number], foods: readonly Food[]): Statement[] {
  if (allergy.kind === 'unclear' || allergy.words.length === 0) return []
  const found = foods.filter(({ name, parts }) => wordsInText([name, ...parts].join(', '), allergy.words).length > 0)
  const statement =
    found.length > 0
      ? `Named by: ${named(found)}.`
      : allergy.kind === 'known'
        ? `None of the ingredients is it or names it by our table of foods. ${read}`
        : `We do not know this word, so we cannot assess it: none of the ingredients has it in its name, more we cannot say. ${read}`
  return [{ allergen: allergy.text, statement }]
}
