import type { Dish } from '#src/knowledge/dishes/types.ts'
import { brokenBy } from './day.ts'
import { keyOf, leftoversIn } from './leftovers.ts'
import { type Fit, type FitMeal, fitDay, type Kept } from './portions.ts'
import { sumOf } from './sums.ts'
import type { Targets } from './targetTypes.ts'
import type { Brief, ChosenDay, FittedMeal, Place } from './types.ts'

/** A day in portions, and what it breaks of the hard limits. */
export type FittedDay = Fit & { readonly broken: readonly string[] }

/** What a dish may be taken from: the pot of an earlier day, without what was put beside it there. */
export type PotOf = (meal: number, dish: Dish) => Kept | undefined

/** A meal that was cooked, as a pot for later ones. */
export const toPot = ({ portions }: FittedMeal, pot: Place): Kept => ({
  pot,
  portions: portions.filter(({ side }) => !side),
})

/** Portions of one day. Where it misses its limits with portions from a pot, which cannot be changed, it is cooked anew. */
export function fitChosen({ targets, menu }: Brief, { meals }: ChosenDay, potOf: PotOf): FittedDay {
  const toFit = (kept: boolean): FitMeal[] =>
    meals.map(({ type, dish }, at) => ({
      type,
      dish,
      sides: menu.sidesFor(dish, type),
      kept: kept ? potOf(at + 1, dish) : undefined,
    }))
  const judged = (fit: Fit): FittedDay => ({
    ...fit,
    broken: brokenBy(sumOf(fit.meals.flatMap(({ portions }) => portions)), targets),
  })
  const first = judged(fitDay(toFit(true), targets))
  if (first.broken.length === 0 || !first.meals.some(({ pot }) => pot)) return first
  return judged(fitDay(toFit(false), targets))
}

/** Every day of a chosen week in portions; what is left over from an earlier day is eaten as it was cooked. */
export function fitWeek(brief: Brief, days: readonly ChosenDay[]): readonly FittedDay[] {
  const sources = leftoversIn(days.map(({ meals }) => meals))
  const fitted: FittedDay[] = []
  for (const [at, day] of days.entries()) {
    const potOf: PotOf = meal => {
      const source = sources.get(keyOf({ day: at + 1, meal }))
      const cooked = source && fitted[source.day - 1]?.meals[source.meal - 1]
      return cooked && !cooked.pot ? toPot(cooked, source) : undefined
    }
    fitted.push(fitChosen(brief, day, potOf))
  }
  return fitted
}

/** How far a week's energy is from its target, as a share: 0.01 is one percent too much. */
export function weekOff(days: readonly Fit[], { kcal }: Targets): number {
  const sums = days.map(({ meals }) => sumOf(meals.flatMap(({ portions }) => portions))[0])
  return sums.reduce((sum, one) => sum + one, 0) / Math.max(1, days.length) / kcal - 1
}
