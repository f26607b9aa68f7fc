import { wordsInText } from '#src/knowledge/allergens/index.ts'
import type { Dish, MealType } from '#src/knowledge/dishes/types.ts'
import { foodOf } from '#src/knowledge/foods/index.ts'
import { lean, weekBand } from './day.ts'
import { type FittedDay, fitChosen, type PotOf, toPot, weekOff } from './fitWeek.ts'
import { keepsUntil } from './leftovers.ts'
import { sharesOf } from './shares.ts'
import { add, dishSums, type Sums } from './sums.ts'
import { titleOf } from './titles.ts'
import type { Brief, ChosenDay, ChosenMeal, FittedWeek } from './types.ts'

export type Infeasible = { readonly infeasible: string }

export const isInfeasible = (planned: FittedWeek | Infeasible): planned is Infeasible => 'infeasible' in planned

/** Days that a plan has. */
export const daysOfPlan = 7
const mostUses = 3

/** A dish without its variation: what counts as eating the same again. */
export const baseOf = ({ id }: Dish): string => id.split('~')[0] ?? id

/** A number from 0 to 1 that the words decide (FNV-1a): variety that a repeat of the same request gets again. */
function chance(words: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 16_777_619)
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296
}

/** How a dish stands with a brief, whatever else is on the plate that day. */
type Candidate = { dish: Dish; base: string; main: string | undefined; kind: string; perKcal: Sums; wanted: number }

/** What the main food of a dish is, as far as variety over a week goes. */
function kindOf(dish: Dish): string {
  const main = dish.ingredients.find(({ role }) => role === 'main')
  if (!main) return 'plant'
  const { traits, contains } = foodOf(main.foodId)
  const kinds = ['poultry', 'fish', 'shellfish', 'meat', 'egg', 'dairy'] as const
  return kinds.find(kind => traits.includes(kind)) ?? (contains.includes('soy') ? 'soy' : 'plant')
}

function candidatesOf({ menu, kitchens, likes }: Brief, type: MealType): readonly Candidate[] {
  return menu.dishes[type].map(dish => {
    const sums = dishSums(dish)
    const words =
      likes.length === 0
        ? []
        : wordsInText([dish.name, ...dish.ingredients.map(({ foodId }) => foodOf(foodId).name)].join(', '), likes)
    return {
      dish,
      base: baseOf(dish),
      main: dish.ingredients.find(({ role }) => role === 'main')?.foodId,
      kind: kindOf(dish),
      perKcal: add([0, 0, 0, 0, 0, 0, 0], sums, 1 / Math.max(1, sums[0])),
      wanted: (kitchens.includes(dish.kitchen) ? 1.5 : 0) + words.length,
    }
  })
}

/** The dishes of a slot, those first that suit the targets and tastes by themselves. */
export function likedFirst(brief: Brief, type: MealType, seed: string): readonly Dish[] {
  const { targets } = brief
  const standing = ({ dish, perKcal, wanted }: Candidate) =>
    Math.sqrt(lean(add([0, 0, 0, 0, 0, 0, 0], perKcal, targets.kcal), 1, targets)) -
    wanted +
    4 * chance(`${seed} ${dish.id}`)
  return candidatesOf(brief, type)
    .map(candidate => ({ dish: candidate.dish, standing: standing(candidate) }))
    .toSorted((a, b) => a.standing - b.standing)
    .map(({ dish }) => dish)
}

/** The order in which the slots of a day are filled: what carries most of the day first. */
const weight: Readonly<Record<MealType, number>> = { dinner: 0, lunch: 1, breakfast: 2, snack: 3 }

/** What the week has had so far. */
type Had = { uses: Map<string, number>; lastDay: Map<string, number>; kinds: Map<string, number> }

function cost(
  { dish, base, main, kind, perKcal, wanted }: Candidate,
  {
    day,
    had,
    today,
    before,
    share,
    soFar,
    kcal,
    brief,
    salt,
  }: {
    day: number
    had: Had
    today: readonly Candidate[]
    before: Sums
    share: number
    soFar: number
    kcal: number
    brief: Brief
    salt: string
  },
): number {
  const uses = had.uses.get(base) ?? 0
  const again = had.lastDay.get(base)
  const size = (share * kcal) / Math.max(1, dishSums(dish)[0])
  return (
    Math.sqrt(lean(add(before, perKcal, share * kcal), soFar + share, brief.targets)) +
    2.5 * uses +
    0.6 * (had.kinds.get(kind) ?? 0) +
    (uses >= mostUses ? 40 : 0) +
    (again !== undefined && day - again < 2 ? 4 : 0) +
    (today.some(chosen => chosen.base === base) ? 60 : 0) +
    (main !== undefined && today.some(chosen => chosen.main === main) ? 3 : 0) +
    (today.some(chosen => chosen.kind === kind) ? 0.6 : 0) +
    (size > 2.4 || size < 0.45 ? 3 * Math.abs(Math.log(size)) : 0) -
    wanted +
    2.5 * chance(`${salt} ${dish.id}`)
  )
}

/** The dishes of one day: slot by slot the one that brings the day nearest to its targets, with an eye on variety. */
function chooseDay(
  brief: Brief,
  bySlot: ReadonlyMap<MealType, readonly Candidate[]>,
  had: Had,
  day: number,
  salt: string,
  fixed: ReadonlyMap<number, Dish>,
): ChosenDay {
  const { slots, targets } = brief
  const shares = sharesOf(slots)
  const order = slots
    .map((_, at) => at)
    .toSorted(
      (a, b) =>
        Number(fixed.has(b)) - Number(fixed.has(a)) || weight[slots[a] ?? 'snack'] - weight[slots[b] ?? 'snack'],
    )
  const chosen = new Map<number, Candidate>()
  let before: Sums = [0, 0, 0, 0, 0, 0, 0]
  let soFar = 0
  for (const at of order) {
    const share = shares[at] ?? 0
    const given = fixed.get(at)
    const candidates = bySlot.get(slots[at] ?? 'snack') ?? []
    const today = [...chosen.values()]
    let best: Candidate | undefined
    let least = Number.POSITIVE_INFINITY
    for (const candidate of candidates) {
      if (given && candidate.dish !== given) continue
      const own = cost(candidate, {
        day,
        had,
        today,
        before,
        share,
        soFar,
        kcal: targets.kcal,
        brief,
        salt: `${salt} ${at}`,
      })
      if (own < least) [best, least] = [candidate, own]
    }
    if (!best) continue
    chosen.set(at, best)
    before = add(before, best.perKcal, share * targets.kcal)
    soFar += share
  }
  return {
    meals: slots.flatMap((type, at): ChosenMeal[] =>
      chosen.has(at) ? [{ type, dish: chosen.get(at)?.dish ?? never() }] : [],
    ),
  }
}

function never(): never {
  throw new TypeError('a slot without a dish')
}

/** Yesterday's dinner for today's lunch, every other day, where it saves work. */
function fromYesterday({ slots }: Brief, days: readonly FittedDay[], had: Had): ReadonlyMap<number, Dish> {
  const day = days.length + 1
  const dinner = days.at(-1)?.meals.find(({ type }) => type === 'dinner')?.dish
  const lunch = slots.indexOf('lunch')
  const wanted = day % 2 === 0 && dinner && lunch >= 0
  const fits = wanted && keepsUntil(dinner, day - 1, day) && dinner.meals.includes('lunch')
  return new Map(fits && (had.uses.get(baseOf(dinner)) ?? 0) < mostUses ? [[lunch, dinner]] : [])
}

const tries = 7
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
  const had: Had = { uses: new Map(), lastDay: new Map(), kinds: new Map() }
  const days: FittedDay[] = []
  for (let day = 1; day <= daysOfPlan; day++) {
    const best = bestDay(brief, bySlot, had, days, seed)
    if (best.broken.length > 0)
      return {
        infeasible: `The dishes that these wishes leave do not add up to the targets of a day: ${best.broken.join('; ')}.`,
      }
    days.push(best)
    for (const { dish } of best.meals) {
      had.uses.set(baseOf(dish), (had.uses.get(baseOf(dish)) ?? 0) + 1)
      had.lastDay.set(baseOf(dish), day)
      had.kinds.set(kindOf(dish), (had.kinds.get(kindOf(dish)) ?? 0) + 1)
    }
  }
  const off = weekOff(days, brief.targets)
  if (Math.abs(off) > weekBand)
    return { infeasible: `The dishes that these wishes leave add up to ${toPercent(off)} of the week's calories.` }
  return { title: titleOf(brief), days }
}

const toPercent = (off: number): string => `${Math.round((1 + off) * 100)} %`

function bestDay(
  brief: Brief,
  bySlot: ReadonlyMap<MealType, readonly Candidate[]>,
  had: Had,
  days: readonly FittedDay[],
  seed: string,
): FittedDay {
  const day = days.length + 1
  const yesterdays = days.at(-1)?.meals ?? []
  const dinner = yesterdays.findIndex(({ type }) => type === 'dinner')
  const leftover = fromYesterday(brief, days, had)
  let best: FittedDay | undefined
  for (let attempt = 0; attempt < tries; attempt++) {
    const fixed = attempt < 2 ? leftover : new Map<number, Dish>()
    const chosen = chooseDay(brief, bySlot, had, day, `${seed} ${day} ${attempt}`, fixed)
    const potOf: PotOf = (meal, dish) => {
      const cooked = fixed.get(meal - 1) === dish ? yesterdays[dinner] : undefined
      return cooked && !cooked.pot ? toPot(cooked, { day: day - 1, meal: dinner + 1 }) : undefined
    }
    const fitted = fitChosen(brief, chosen, potOf)
    if (!best || rank(fitted) < rank(best)) best = fitted
    if (best.broken.length === 0 && best.missed < near) break
  }
  return best ?? never()
}

const rank = ({ broken, missed }: FittedDay): number => broken.length * 1000 + missed
