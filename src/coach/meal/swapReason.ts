import type { PlannedMeal } from '#src/api/mealPlan.ts'
import { CoachError } from '#src/errors.ts'
import { allergiesInPassing, readAllergy, statementWord } from '#src/knowledge/allergens/index.ts'
import { readDiets } from '#src/knowledge/diets/index.ts'
import { inWords } from './compose.ts'
import type { Brief, Limits } from './types.ts'

const ofAllergy = /\b(allerg\w*|intoleran\w*|anaphyla\w*|unvertr\w*|react to|celiac|coeliac)\b/i
const ofTime = /\b(quick\w*|fast\w*|time|hurry|busy|late|short|minutes?|schnell\w*|r[aá]pid\w*)\b/i
const quickMinutes = 15

type Wanted = {
  readonly limits: Limits
  readonly likes: Brief['likes']
  readonly kitchens: Brief['kitchens']
  /** What was understood, in sentences. */
  readonly said: readonly string[]
}

/**
 * What a swap's reason asks of the new dish, on top of the brief: dislikes, tastes, less time; an allergy that is named here
 * counts at once. Throws `brief_unclear` for an allergy that must be asked back.
 */
export function limitsOfReason(brief: Brief, old: Pick<PlannedMeal, 'minutes'>, reason: string | undefined): Wanted {
  const { diets, avoid, minutes, likes, kitchens } = brief
  if (reason === undefined) return { limits: { diets, avoid, minutes }, likes, kitchens, said: [] }
  const tastes = readDiets([reason])
  const spoken = allergiesInPassing(reason)
  const allergy = spoken.length === 0 && ofAllergy.test(reason) ? readAllergy(reason) : undefined
  if (allergy?.kind === 'unclear')
    throw new CoachError('brief_unclear', {
      detail: allergy.question,
      errors: [{ pointer: '#/reason', message: allergy.question }],
    })
  const named = allergy ? [allergy] : spoken
  const allergens = [...new Set(named.flatMap(one => (one.kind === 'known' ? one.allergens : [])))]
  const words = [...new Set([...named.flatMap(one => (one.kind === 'unclear' ? [] : one.words)), ...tastes.avoidWords])]
  const quick = ofTime.test(reason) ? Math.min(minutes, Math.max(5, Math.min(quickMinutes, old.minutes - 1))) : minutes
  return {
    limits: {
      diets: [...new Set([...diets, ...tastes.diets])],
      avoid: {
        allergens: [...new Set([...avoid.allergens, ...allergens])],
        words: [...new Set([...avoid.words, ...words])],
        traits: [...new Set([...avoid.traits, ...tastes.avoidTraits])],
      },
      minutes: quick,
    },
    likes: [...likes, ...tastes.likes],
    kitchens: [...kitchens, ...tastes.kitchens],
    said: [
      ...(allergens.length + words.length > 0
        ? [`Swapped for a dish without ${inWords([...allergens.map(statementWord), ...words])}.`]
        : []),
      ...(named.length > 0
        ? ['An allergy belongs into your preferences: only then does it count for every meal and every new plan.']
        : []),
      ...tastes.unread,
    ],
  }
}
