import { allergensInText } from '#src/knowledge/allergens/index.ts'
import { dietName } from '#src/knowledge/diets/index.ts'
import { relaxed, type Wishes } from './brief.ts'
import { inWords } from './compose.ts'
import { isInfeasible, planByRules } from './rules.ts'
import type { Brief } from './types.ts'

type Change = { readonly say: string; readonly wishes: Wishes }

const minuteSteps = [10, 15, 20, 30, 45, 60] as const

/** Whether a word of a dislike is an allergy as well, which is never offered to be given up. */
const isAllergy = (word: string, { allergens, words }: Wishes['avoid']): boolean =>
  words.includes(word) || allergensInText(word).some(({ allergen }) => allergens.includes(allergen))

/** What an athlete could give up, the least first. Allergies are never among it. */
function changesOf(wishes: Wishes): Change[] {
  const { diets, avoid, minutes, mealsPerDay } = wishes
  const kept = wishes.dislikes.filter(word => isAllergy(word, avoid))
  const dislikes = wishes.dislikes.filter(word => !isAllergy(word, avoid))
  const longer = minuteSteps.filter(step => step > minutes).slice(0, 4)
  return [
    ...(dislikes.length > 0 ? [{ say: `allow ${inWords(dislikes)}`, wishes: { ...wishes, dislikes: kept } }] : []),
    ...longer.map(step => ({ say: `allow ${step} minutes a meal`, wishes: { ...wishes, minutes: step } })),
    ...[mealsPerDay - 1, mealsPerDay + 1]
      .filter(count => count >= 3 && count <= 6)
      .map(count => ({ say: `plan ${count} meals a day`, wishes: { ...wishes, mealsPerDay: count } })),
    ...(wishes.asked.calories === undefined ? [] : [withoutCalories(wishes)]),
    ...diets.map(diet => ({
      say: `leave out the diet ${dietName(diet)}`,
      wishes: { ...wishes, diets: diets.filter(other => other !== diet) },
    })),
  ]
}

function withoutCalories(wishes: Wishes): Change {
  const { calories: _, ...asked } = wishes.asked
  return { say: 'leave the calories to be computed', wishes: { ...wishes, asked } }
}

const mostSaid = 4

/** Which single wishes, given up, would make a plan possible; each was tried. Where no one is enough, two together. */
export function whatToRelax(brief: Brief, wishes: Wishes, seed: string): string {
  const helps = (change: Wishes): boolean => {
    const other = relaxed(brief, change)
    return other !== undefined && !isInfeasible(planByRules(other, seed))
  }
  const single = changesOf(wishes)
  const enough = single.filter(change => helps(change.wishes)).map(({ say }) => say)
  if (enough.length > 0) return `One of these would be enough: ${enough.slice(0, mostSaid).join('; ')}.`
  for (const { say, wishes: first } of single) {
    const second = changesOf(first).find(change => helps(change.wishes))
    if (second) return `Two changes together would be enough: ${say}, and ${second.say}.`
  }
  return 'No one or two of these wishes are enough: begin with the diets, then the minutes. Allergies stay as they are.'
}
