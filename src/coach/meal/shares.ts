import type { MealType } from '#src/knowledge/dishes/types.ts'

/** The meals of a day by how many were asked (3 to 6): three main meals, the rest snacks between them. */
export const slotsOf = (mealsPerDay: number): readonly MealType[] => {
  if (mealsPerDay <= 3) return ['breakfast', 'lunch', 'dinner']
  if (mealsPerDay === 4) return ['breakfast', 'lunch', 'snack', 'dinner']
  if (mealsPerDay === 5) return ['breakfast', 'snack', 'lunch', 'snack', 'dinner']
  return ['breakfast', 'snack', 'lunch', 'snack', 'dinner', 'snack']
}

/** Weights of the day's energy: the shares of a usual day, our choice; a snack is a third of a main meal. */
const weights: Readonly<Record<MealType, number>> = { breakfast: 0.26, lunch: 0.34, dinner: 0.36, snack: 0.12 }

/** The share of the day's energy that each meal is meant to have; they sum to 1. */
export const sharesOf = (slots: readonly MealType[]): readonly number[] => {
  const sum = slots.reduce((total, slot) => total + weights[slot], 0)
  return slots.map(slot => weights[slot] / sum)
}
