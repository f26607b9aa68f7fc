import type { Dish } from '#src/knowledge/dishes/types.ts'
import { baseOf, candidatesOf, chooseDay, type DayChoice, type Had, mostUses, remember } from './choose.ts'
import { weekBand } from './day.ts'
import { type FittedDay, fitChosen, type PotOf, toPot, weekOff } from './fitWeek.ts'
import { keepsUntil } from './leftovers.ts'
import { titleOf } from './titles.ts'
import type { Brief, FittedWeek } from './types.ts'

export type Infeasible = { readonly infeasible: string }

export const isInfeasible = (planned: FittedWeek | Infeasible): planned is Infeasible => 'infeasible' in planned

/** Days that a plan has. */
export const daysOfPlan = 7

/** Yesterday's dinner for today's lunch, every other day, where it saves work. */
function fromYesterday({ slots }: Brief, days: readonly FittedDay[], had: Had): ReadonlyMap<number, Dish> {
  const day = days.length + 1
  const dinner = days.at(-1)?.meals.find(({ type }) => type === 'dinner')?.dish
  const lunch = slots.indexOf('lunch')
  const wanted = day % 2 === 0 && dinner && lunch >= 0
  const fits = wanted && keepsUntil(dinner, day - 1, day) && dinner.meals.includes('lunch')
  return new Map(fits && (had.uses.get(baseOf(dinner)) ?? 0) < mostUses ? [[lunch, dinner]] : [])
}

/** The first tries are for variety, then the targets weigh more: portions and sides mend the rest. */
const tries = 7
const triesForVariety = 4
/** Where none of them holds, the day is tried on before it is given up. */
const mostTries = 24
/** A day this near to its targets is not tried again. */
const near = 1.5

/**
 * A week without a model: dishes chosen and portioned day by day. Deterministic in the brief and the seed. A day that the
 * menu cannot bring to its targets makes the brief infeasible.
 */
export function planByRules(brief: Brief, seed: string): FittedWeek | Infeasible {
  const bySlot = new Map([...new Set(brief.slots)].map(type => [type, candidatesOf(brief, type)]))
  const empty = [...bySlot].find(([, candidates]) => candidates.length === 0)
  if (empty) return { infeasible: `Nothing is left to eat for ${empty[0]} under all of these wishes together.` }
  const had: Had = { uses: new Map(), lastDay: new Map(), kinds: new Map(), mains: new Map() }
  const days: FittedDay[] = []
  for (let day = 1; day <= daysOfPlan; day++) {
    const best = bestDay({ brief, bySlot, had, day }, days, seed)
    if (!best || best.broken.length > 0) {
      const broken = best?.broken.join('; ') ?? 'there is none'
      return { infeasible: `The dishes that these wishes leave do not add up to the targets of a day: ${broken}.` }
    }
    days.push(best)
    for (const { dish } of best.meals) remember(had, dish, day)
  }
  const off = weekOff(days, brief.targets)
  if (Math.abs(off) > weekBand)
    return { infeasible: `The dishes that these wishes leave add up to ${toPercent(off)} of the week's calories.` }
  return { title: titleOf(brief), days }
}

const toPercent = (off: number): string => `${Math.round((1 + off) * 100)} %`

/** The day that comes nearest to its targets in some tries. */
function bestDay(
  choice: Omit<DayChoice, 'fixed' | 'strict' | 'salt'>,
  days: readonly FittedDay[],
  seed: string,
): FittedDay | undefined {
  const { brief, had, day } = choice
  const leftover = fromYesterday(brief, days, had)
  let best: FittedDay | undefined
  for (let attempt = 0; attempt < mostTries; attempt++) {
    if (attempt >= tries && best?.broken.length === 0) break
    const fixed = attempt < 2 ? leftover : new Map<number, Dish>()
    const strict = attempt >= triesForVariety
    const chosen = chooseDay({ ...choice, fixed, strict, salt: `${seed} ${day} ${attempt}` })
    const fitted = fitChosen(brief, chosen, potOfYesterday(days, fixed))
    if (!best || rank(fitted) < rank(best)) best = fitted
    if (best.broken.length === 0 && best.missed < near) break
  }
  return best
}

function potOfYesterday(days: readonly FittedDay[], fixed: ReadonlyMap<number, Dish>): PotOf {
  const yesterday = days.at(-1)?.meals ?? []
  const dinner = yesterday.findIndex(({ type }) => type === 'dinner')
  return (meal, dish) => {
    const cooked = fixed.get(meal - 1) === dish ? yesterday[dinner] : undefined
    return cooked && !cooked.pot ? toPot(cooked, { day: days.length, meal: dinner + 1 }) : undefined
  }
}

const rank = ({ broken, missed }: FittedDay): number => broken.length * 1000 + missed
