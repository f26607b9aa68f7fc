import { wordsInText } from '#src/knowledge/allergens/index.ts'
import type { Dish, MealType } from '#src/knowledge/dishes/types.ts'
import { foodOf } from '#src/knowledge/foods/index.ts'
import { lean } from './day.ts'
import { sharesOf } from './shares.ts'
import { add, dishSums, type Sums } from './sums.ts'
import type { Brief, ChosenDay, ChosenMeal } from './types.ts'

/** Uses of a dish in a week from which it is too much (M8). */
export const mostUses = 3

/** A dish without its variation: what counts as eating the same again. */
export const baseOf = ({ id }: Dish): string => id.split('~')[0] ?? id

/** Words as a number (FNV-1a), or going on with the number of the words before them. */
function hashOf(words: string, before = 2_166_136_261): number {
  let hash = before
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 16_777_619)
  return hash
}

/** A number from 0 to 1 that the words behind a hash decide: variety that a repeat of the same request gets again. */
const chance = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296

/** How a dish stands with a brief, whatever else is on the plate that day. */
export type Candidate = {
  dish: Dish
  base: string
  main: string | undefined
  kind: Kind
  hasStarch: boolean
  perKcal: Sums
  /** One portion as it is written. */
  kcal: number
  wanted: number
}

const mainOf = ({ ingredients }: Dish): string | undefined => ingredients.find(({ role }) => role === 'main')?.foodId

/** What the main food of a dish is, and how soon one has had enough of it in a week: our own choice, by what most people eat. */
const weariness = {
  poultry: 0.35,
  fish: 0.5,
  meat: 0.5,
  plant: 0.45,
  egg: 0.7,
  dairy: 0.6,
  shellfish: 1.3,
  soy: 1.2,
} as const
type Kind = keyof typeof weariness

function kindOf(dish: Dish): Kind {
  const main = mainOf(dish)
  if (main === undefined) return 'plant'
  const { traits, contains } = foodOf(main)
  const kinds = ['poultry', 'fish', 'shellfish', 'meat', 'egg', 'dairy'] as const
  return kinds.find(kind => traits.includes(kind)) ?? (contains.includes('soy') ? 'soy' : 'plant')
}

/** The dishes of a slot as candidates. */
export function candidatesOf({ menu, kitchens, likes }: Brief, type: MealType): readonly Candidate[] {
  return menu.dishes[type].map(dish => {
    const sums = dishSums(dish)
    const words =
      likes.length === 0
        ? []
        : wordsInText([dish.name, ...dish.ingredients.map(({ foodId }) => foodOf(foodId).name)].join(', '), likes)
    return {
      dish,
      base: baseOf(dish),
      main: mainOf(dish),
      kind: kindOf(dish),
      hasStarch: dish.ingredients.some(({ role }) => role === 'starch'),
      perKcal: add([0, 0, 0, 0, 0, 0, 0], sums, 1 / Math.max(1, sums[0])),
      kcal: Math.max(1, sums[0]),
      wanted: (kitchens.includes(dish.kitchen) ? 1.5 : 0) + words.length,
    }
  })
}

/** The dishes of a slot, those first that suit the targets and tastes by themselves. */
export function likedFirst(brief: Brief, type: MealType, seed: string): readonly Dish[] {
  const { targets } = brief
  const seeded = hashOf(`${seed} `)
  const standing = ({ dish, perKcal, wanted }: Candidate) =>
    Math.sqrt(lean(add([0, 0, 0, 0, 0, 0, 0], perKcal, targets.kcal), 1, targets)) -
    wanted +
    4 * chance(hashOf(dish.id, seeded))
  return candidatesOf(brief, type)
    .map(candidate => ({ dish: candidate.dish, standing: standing(candidate) }))
    .toSorted((a, b) => a.standing - b.standing)
    .map(({ dish }) => dish)
}

/** The order in which the slots of a day are filled: what carries most of the day first. */
const weight: Readonly<Record<MealType, number>> = { dinner: 0, lunch: 1, breakfast: 2, snack: 3 }

/** What the week has had so far. */
export type Had = {
  uses: Map<string, number>
  lastDay: Map<string, number>
  kinds: Map<Kind, number>
  mains: Map<string, number>
}

/** What is known when a slot is filled. */
type Moment = {
  readonly brief: Brief
  readonly had: Had
  readonly day: number
  readonly type: MealType
  readonly today: Today
  /** Sums of what the day has already, and the share of its energy that this is. */
  readonly before: Sums
  readonly soFar: number
  readonly share: number
  /** The targets weigh more than variety: for a day that is hard to bring to them. */
  readonly strict: boolean
  /** What decides by chance: a hash of the salt. */
  readonly salted: number
}

/** What is on the plates of the day already. */
type Today = {
  readonly bases: Set<string>
  readonly mains: Set<string | undefined>
  readonly kinds: Set<Kind>
}

/** How much the targets count against variety: portions and sides mend what a choice of dishes leaves. */
const fitWeights = { usual: 0.5, strict: 4 } as const

/**
 * What speaks against a dish for a slot: distance from the targets, repetition, portions far from the dish as written. Where
 * it is `most` already without the distance, which takes longest, that is not looked at.
 */
function cost(candidate: Candidate, moment: Moment, most: number): number {
  const { dish, perKcal, wanted } = candidate
  const { brief, before, soFar, share, strict, salted } = moment
  const kcal = share * brief.targets.kcal
  const size = kcal / candidate.kcal
  const rest =
    repetition(candidate, moment) +
    expectation(candidate, moment) +
    (size > 2.4 || size < 0.45 ? 3 * Math.abs(Math.log(size)) : 0) -
    wanted +
    2.5 * chance(hashOf(dish.id, salted))
  if (rest >= most) return rest
  const far = lean(add(before, perKcal, kcal), soFar + share, brief.targets, strict)
  return rest + (strict ? fitWeights.strict : fitWeights.usual) * Math.sqrt(far)
}

function repetition({ base, main, kind }: Candidate, { had, day, today }: Moment): number {
  const uses = had.uses.get(base) ?? 0
  const again = had.lastDay.get(base)
  return (
    2.5 * uses +
    weariness[kind] * (had.kinds.get(kind) ?? 0) +
    0.7 * (had.mains.get(main ?? '') ?? 0) +
    (uses >= mostUses ? 40 : 0) +
    (again !== undefined && day - again < 2 ? 4 : 0) +
    (today.bases.has(base) ? 60 : 0) +
    (main !== undefined && today.mains.has(main) ? 3 : 0) +
    (today.kinds.has(kind) ? 0.6 : 0)
  )
}

/** Kinds of food that who eats them expects on a plate once a day. */
const expected: ReadonlySet<Kind> = new Set<Kind>(['poultry', 'fish', 'meat'])

/**
 * What people expect of lunch and dinner: once a day poultry, fish or meat, where the diet has them, and something starchy,
 * unless the diet is against it. Below zero speaks for the dish.
 */
function expectation({ kind, hasStarch }: Candidate, { brief, today, type }: Moment): number {
  if (type !== 'lunch' && type !== 'dinner') return 0
  const wanted = expected.has(kind) && expected.isDisjointFrom(today.kinds) ? -2 : 0
  const starchless = !hasStarch && !brief.diets.some(diet => diet === 'keto' || diet === 'paleo')
  return wanted + (starchless ? 2.5 : 0)
}

/** What a day is chosen from, and how. `fixed` are dishes that are decided, by their slot. */
export type DayChoice = Pick<Moment, 'brief' | 'had' | 'day' | 'strict'> & {
  /** Words that decide by chance. */
  readonly salt: string
  readonly bySlot: ReadonlyMap<MealType, readonly Candidate[]>
  readonly fixed: ReadonlyMap<number, Dish>
}

/** The dishes of one day: slot by slot the one that brings the day nearest to its targets, with an eye on variety. */
export function chooseDay({ bySlot, fixed, salt, ...choice }: DayChoice): ChosenDay {
  const { slots, targets } = choice.brief
  const shares = sharesOf(slots)
  const chosen = new Map<number, Candidate>()
  const today: Today = { bases: new Set(), mains: new Set(), kinds: new Set() }
  let before: Sums = [0, 0, 0, 0, 0, 0, 0]
  let soFar = 0
  for (const at of orderOf(slots, fixed)) {
    const share = shares[at] ?? 0
    const given = fixed.get(at)
    const type = slots[at] ?? 'snack'
    const candidates = (bySlot.get(type) ?? []).filter(({ dish }) => !given || dish === given)
    const moment = { ...choice, type, today, before, soFar, share, salted: hashOf(`${salt} ${at} `) }
    const best = leastBy(candidates, (candidate, least) => cost(candidate, moment, least))
    if (!best) continue
    chosen.set(at, best)
    today.bases.add(best.base)
    today.mains.add(best.main)
    today.kinds.add(best.kind)
    before = add(before, best.perKcal, share * targets.kcal)
    soFar += share
  }
  return {
    meals: slots.flatMap((type, at): ChosenMeal[] => {
      const found = chosen.get(at)
      return found ? [{ type, dish: found.dish }] : []
    }),
  }
}

/** What is decided first, then what carries most of the day. */
const orderOf = (slots: readonly MealType[], fixed: ReadonlyMap<number, Dish>): readonly number[] =>
  slots
    .map((type, at) => ({ at, rank: (fixed.has(at) ? 0 : 10) + weight[type] }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ at }) => at)

function leastBy<One>(all: readonly One[], costOf: (one: One, least: number) => number): One | undefined {
  let best: One | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of all) {
    const value = costOf(one, least)
    if (value < least) [best, least] = [one, value]
  }
  return best
}

/** Notes a dish as eaten. */
export function remember({ uses, lastDay, kinds, mains }: Had, dish: Dish, day: number): void {
  const count = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1)
  count(uses, baseOf(dish))
  count(kinds, kindOf(dish))
  count(mains, mainOf(dish) ?? '')
  lastDay.set(baseOf(dish), day)
}
