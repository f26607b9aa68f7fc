import type { Dish, DishIngredient, MealType, Role } from '#src/knowledge/dishes/types.ts'
import type { Food } from '#src/knowledge/foods/types.ts'

/** Ways of cooking that code can write the steps of. */
export const methods = ['pan', 'tray_bake', 'stew', 'salad', 'bowl'] as const
export type Method = (typeof methods)[number]

/** What was proposed: a name and foods; every amount, every step and the minutes are computed. */
export type Proposal = {
  readonly id: string
  readonly name: string
  readonly meals: readonly MealType[]
  readonly method: Method
  readonly foods: readonly Food[]
}

/** Work and waiting of a method, and the days that its portions keep. Our own estimates; `bowl` and `salad` cook nothing. */
const facts: Readonly<Record<Method, { minutes: number; keepsDays: number; heats: boolean }>> = {
  pan: { minutes: 20, keepsDays: 1, heats: true },
  tray_bake: { minutes: 40, keepsDays: 1, heats: true },
  stew: { minutes: 40, keepsDays: 2, heats: true },
  salad: { minutes: 10, keepsDays: 0, heats: false },
  bowl: { minutes: 5, keepsDays: 0, heats: false },
}

/** Dried pulses and roots want their hour, whatever the method; lentils and split peas half of it. */
const dryPulseMinutes = 60
const lentilMinutes = 30
/** Grains boil beside the rest, at longest as long as brown rice. */
const dryGrainMinutes = 30

const proteinShare = ({ per100g: { proteinG, kcal } }: Food) => (kcal > 0 ? (proteinG * 4) / kcal : 0)
const fatShare = ({ per100g: { fatG, kcal } }: Food) => (kcal > 0 ? (fatG * 9) / kcal : 0)

/** What a food is in a dish, from its own figures. */
export function roleOf(food: Food): Role {
  const { per100g, traits, aisle, cooking } = food
  if (aisle === 'herbs_spices') return 'season'
  if (['poultry', 'ground_meat', 'whole_meat', 'fish', 'shellfish', 'egg'].includes(cooking)) return 'main'
  if (fatShare(food) > 0.6 && per100g.kcal > 100) return 'fat'
  if (traits.includes('legume') && per100g.proteinG >= 5) return 'main'
  if (proteinShare(food) > 0.28 && per100g.proteinG >= 6) return 'main'
  if (traits.includes('grain') || traits.includes('potato') || per100g.carbsG > 30) return 'starch'
  return 'produce'
}

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** A usual portion, in grams as bought: about 30 g of protein, 45 g of carbohydrate, 90 kcal of fat, a handful of produce. */
export function usualGrams(food: Food, role: Role): number {
  const { proteinG, carbsG, kcal } = food.per100g
  const aim: Readonly<Record<Role, number>> = {
    main: within((30 / Math.max(1, proteinG)) * 100, 40, 220),
    starch: within((45 / Math.max(1, carbsG)) * 100, 40, 280),
    fat: within((90 / Math.max(1, kcal)) * 100, 5, 70),
    produce: within((40 / Math.max(1, kcal)) * 100, 60, 150),
    season: 2,
    liquid: 200,
  }
  return Math.max(food.stepG, Math.round(aim[role] / food.stepG) * food.stepG)
}

/** "a, b and c". */
export const inWords = (words: readonly string[]): string =>
  words.length <= 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

type Parts = { raw: string; eaten: string; boiled: string; fat: string; season: string }

const steps: Readonly<Record<Method, (parts: Parts) => (string | false)[]>> = {
  pan: ({ raw, boiled, eaten, fat, season }) => [
    boiled !== '' && `Boil the ${boiled} in plenty of water until soft, then drain.`,
    raw !== '' &&
      `Cut the ${raw} into even pieces and cook in a hot pan${fat && ` with the ${fat}`}, turning often, until done.`,
    eaten !== '' && `Add the ${eaten} and heat through${season && `; season with the ${season}`}.`,
    raw === '' && eaten === '' && fat !== '' && `Dress with the ${fat}.`,
    'Put everything on a plate and serve hot.',
  ],
  tray_bake: ({ raw, boiled, eaten, fat, season }) => [
    'Heat the oven to 200 °C.',
    boiled !== '' && `Boil the ${boiled} until soft, then drain.`,
    `Spread the ${inWords([raw, eaten].filter(part => part !== ''))} on a tray${fat && `, toss with the ${fat}`}${season && ` and the ${season}`}.`,
    'Bake until golden and cooked through, about 30 minutes, turning once.',
  ],
  stew: ({ raw, boiled, eaten, fat, season }) => [
    raw !== '' && `Cut the ${raw} into pieces and brown in a pot${fat && ` with the ${fat}`} for a few minutes.`,
    `Add ${inWords([boiled, eaten].filter(part => part !== '').map(part => `the ${part}`)) || 'a little more heat'}${season && `, season with the ${season}`} and cover with water.`,
    'Simmer with the lid on until everything is soft and cooked through, about 30 minutes.',
  ],
  salad: ({ eaten, fat, season }) => [
    `Wash and cut what needs it, then toss the ${eaten}${fat && ` with the ${fat}`}${season && ` and the ${season}`}.`,
    'Serve at once.',
  ],
  bowl: ({ eaten, fat, season }) => [
    `Put the ${eaten} into a bowl or on a plate, cut to bites.`,
    (fat !== '' || season !== '') && `Finish with the ${inWords([fat, season].filter(part => part !== ''))}.`,
  ],
}

const boils = ({ state, cooking, traits }: Food) => cooking === 'boil' || (state === 'dry' && traits.includes('grain'))
/** Safe raw but not food: roots, pulses in the pod, pastry. Oats are eaten soaked. */
const unpleasantRaw =
  /^(?:potato|aubergine|plantain|pumpkin|butternut|.*squash|sweet_potato|yam|taro|cassava|green_beans|yellow_beans|brussels|artichoke|puff_pastry|filo)/
const driedStaple = ({ id, state, aisle }: Food) =>
  state === 'dry' && aisle !== 'nuts_seeds_dried_fruit' && /noodle|mince|pasta|flour|semolina|polenta/.test(id)
const mustCook = (food: Food) =>
  food.cooking !== 'none' || boils(food) || driedStaple(food) || (food.state === 'raw' && unpleasantRaw.test(food.id))

/**
 * A dish of a proposal, or why there is none. The steps are ours and name every food; amounts are usual portions that the
 * planner then scales. What must be cooked is never put into a dish that cooks nothing.
 */
export function composeDish({ id, name, meals, method, foods }: Proposal): Dish | { readonly problem: string } {
  const { minutes, keepsDays, heats } = facts[method]
  const raw = foods.find(mustCook)
  if (!heats && raw) return { problem: `${raw.name} must be cooked, and a ${method} cooks nothing` }
  const ingredients: DishIngredient[] = foods.map(food => {
    const role = roleOf(food)
    return { foodId: food.id, grams: usualGrams(food, role), role }
  })
  if (!ingredients.some(({ role }) => role === 'main' || role === 'starch' || role === 'produce'))
    return { problem: 'a dish needs more than fat and seasoning' }
  const names = (choose: (food: Food, role: Role) => boolean) =>
    inWords(foods.filter(food => choose(food, roleOf(food))).map(food => food.name))
  const solid = (role: Role) => role !== 'fat' && role !== 'season'
  const written = steps[method]({
    boiled: names((food, role) => solid(role) && boils(food)),
    raw: names((food, role) => solid(role) && !boils(food) && (food.cooking !== 'none' || food.state === 'raw')),
    eaten: names(
      (food, role) => solid(role) && !boils(food) && food.cooking === 'none' && (!heats || food.state !== 'raw'),
    ),
    fat: names((_, role) => role === 'fat'),
    season: names((_, role) => role === 'season'),
  })
  const boilMinutes = Math.max(
    0,
    ...foods.filter(boils).map(({ id, cooking }) => {
      if (cooking !== 'boil') return dryGrainMinutes
      return /^(?:lentils|split_peas)/.test(id) ? lentilMinutes : dryPulseMinutes
    }),
  )
  return {
    id,
    name,
    meals,
    kitchen: 'everyday',
    minutes: Math.max(minutes, boilMinutes),
    servings: 1,
    keepsDays,
    ingredients,
    steps: written.flatMap(step => (step === false ? [] : [step])),
  }
}

/** Plain foods that nearly everybody can buy, in the order in which they are tried. */
const pantry = {
  main: 'chicken_breast lentils_red salmon chickpeas_canned turkey_breast tofu_firm cod egg beef_sirloin_steak black_beans_canned pork_loin kidney_beans_canned lamb_leg cannellini_beans_canned shrimp edamame_frozen sardines_canned',
  ready:
    'chickpeas_canned tuna_canned cottage_cheese_low_fat black_beans_canned yogurt_low_fat tofu_firm salmon_canned cannellini_beans_canned sardines_canned kidney_beans_canned egg_boiled_cooked',
  starch: 'potato rice_white sweet_potato quinoa buckwheat millet polenta rice_brown corn_flour pasta cassava plantain',
  readyStarch: 'banana rice_cakes dates sweetcorn_canned apple grapes raisins pear oats',
  produce:
    'broccoli carrot courgette pepper_red cauliflower spinach green_beans cabbage_white tomato kale mushroom asparagus',
  readyProduce: 'carrot cucumber tomato pepper_red apple strawberries lettuce orange blueberries celery radish pear',
  fat: 'olive_oil rapeseed_oil avocado sunflower_oil coconut_oil',
  readyFat:
    'avocado pumpkin_seeds sunflower_seeds almonds walnuts olive_oil coconut_desiccated flaxseed chia_seeds macadamias rapeseed_oil',
}
const listOf = (ids: string, foods: ReadonlyMap<string, Food>): Food[] =>
  ids.split(' ').flatMap(id => foods.get(id) ?? [])

/** Ids of the pantry that are allowed: what a dish of one's own may be made of. */
export const pantryOf = (foods: ReadonlyMap<string, Food>): readonly string[] => [
  ...new Set(Object.values(pantry).flatMap(ids => listOf(ids, foods).map(({ id }) => id))),
]

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const mostComposed = 14

/** Dishes for a slot from the foods that are allowed, where the book has too few: plain, but food. */
export function composedFor(type: MealType, foods: ReadonlyMap<string, Food>): readonly Dish[] {
  const cold = type === 'breakfast' || type === 'snack'
  const plans: { method: Method; main: string; starch: string; produce: string; fat: string }[] = [
    ...(type === 'snack'
      ? []
      : (['pan', 'tray_bake', 'stew'] as const).map(method => ({
          method,
          main: pantry.main,
          starch: pantry.starch,
          produce: pantry.produce,
          fat: pantry.fat,
        }))),
    {
      method: cold ? 'bowl' : 'salad',
      main: pantry.ready,
      starch: pantry.readyStarch,
      produce: pantry.readyProduce,
      fat: pantry.readyFat,
    },
    {
      method: 'bowl',
      main: cold ? '' : pantry.ready,
      starch: pantry.readyStarch,
      produce: pantry.readyProduce,
      fat: pantry.readyFat,
    },
  ]
  return plans.flatMap(plan => {
    const lists = [plan.main, plan.starch, plan.produce, plan.fat].map(ids => listOf(ids, foods))
    const [mains = [], starches = [], produce = [], fats = []] = lists
    const rounds = Math.min(mostComposed, Math.max(mains.length, produce.length, 1))
    return Array.from({ length: rounds }, (_, at) => {
      const pick = (list: readonly Food[], shift = 0) =>
        list.length === 0 ? [] : list.slice((at + shift) % list.length).slice(0, 1)
      const chosen = [
        ...new Set([
          ...pick(mains),
          ...pick(starches, Math.floor(at / 3)),
          ...pick(produce),
          ...pick(produce, 5),
          ...pick(fats),
        ]),
      ]
      return composed(plan.method, type, chosen)
    }).flatMap(dish => dish ?? [])
  })
}

function composed(method: Method, type: MealType, foods: readonly Food[]): Dish | undefined {
  const named = foods.filter(food => roleOf(food) !== 'fat').map(({ name }) => name)
  const [first = '', ...rest] = named.length > 0 ? named : foods.map(({ name }) => name)
  const name = capital(rest.length === 0 ? first : `${first} with ${inWords(rest)}`)
  const id = `plain_${method}_${foods.map(food => food.id).join('_and_')}`
  const dish = composeDish({ id, name, meals: [type], method, foods })
  return 'problem' in dish ? undefined : dish
}
