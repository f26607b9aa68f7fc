import type { MealPlanRequest } from '#src/api/mealPlan.ts'
import { readAllergy } from '#src/knowledge/allergens/index.ts'
import { type RedFlag, triageAll } from '#src/knowledge/redFlags/index.ts'

/** Words of something that happens now; an allergy that one lives with has none of them. */
const acute =
  /\b(now|just|today|tonight|swelling|swollen|can'?t breathe|cannot breathe|closing|having|an hour ago|minutes ago)\b/i

/**
 * The red flag in any free text of a request. "Anaphylaxis to peanuts" in the list of allergies is what the plan is to keep
 * clear of, unless the text tells of something acute.
 */
export const triageRequest = ({ goals, dietaryPreferences, allergies }: MealPlanRequest): RedFlag | null =>
  triageAll([
    ...goals,
    ...dietaryPreferences,
    ...allergies.filter(text => acute.test(text) || readAllergy(text).kind !== 'known'),
  ])
