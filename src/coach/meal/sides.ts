import type { MealType } from '#src/knowledge/dishes/types.ts'
import { foodOf } from '#src/knowledge/foods/index.ts'
import type { Side } from './types.ts'

/** `foodId grams meals role`: the most of it that makes sense beside one meal. Each may be eaten as it is bought. */
const lines = `
olive_oil 20 ld fat
rapeseed_oil 20 ld fat
avocado 100 bld fat
walnuts 40 bs fat
almonds 40 bs fat
macadamias 40 bs fat
pumpkin_seeds 40 blds fat
sunflower_seeds 40 blds fat
flaxseed 20 bs fat
peanut_butter 32 bs fat
tahini 30 ld fat
olives_green 50 ld fat
bread_whole_wheat 90 bld starch
bread_rye 90 bld starch
rice_cakes 36 blds starch
banana 236 bs starch
dates 50 bs starch
raisins 40 bs starch
grapes 150 bs starch
sweetcorn_canned 150 ld starch
beetroot_canned 150 ld produce
apple 180 bs produce
orange 180 bs produce
strawberries 200 bs produce
raspberries 150 bs produce
carrot 120 lds produce
tomato 180 bld produce
cucumber 150 lds produce
pepper_red 150 lds produce
lettuce 100 ld produce
yogurt_skimmed 250 blds main
cottage_cheese_low_fat 200 blds main
milk_skimmed 300 bs main
soy_milk 300 bs main
egg_boiled_cooked 100 blds main
tuna_canned 120 ld main
salmon_canned 120 ld main
turkey_breast_sliced 90 bls main
tofu_firm 150 bld main
chickpeas_canned 150 lds main
cannellini_beans_canned 200 ld main
lentils_canned 240 lds main
soy_protein_isolate 30 bs main
protein_powder_milk 40 bs main
`

const mealOf: Readonly<Record<string, MealType>> = { b: 'breakfast', l: 'lunch', d: 'dinner', s: 'snack' }
const rolesOfSide: Readonly<Record<string, Side['role']>> = {
  fat: 'fat',
  starch: 'starch',
  produce: 'produce',
  main: 'main',
}

function toSide(line: string): Side {
  const [id = '', grams, meals = '', word = ''] = line.split(' ')
  const [food, role] = [foodOf(id), rolesOfSide[word]]
  if (!role || food.cooking !== 'none') throw new TypeError(`no side: ${line}`)
  return { food, role, maxG: Number(grams), meals: [...meals].flatMap(letter => mealOf[letter] ?? []) }
}

/** What may be put beside a dish where the day's targets ask for it. */
export const allSides: readonly Side[] = lines
  .split('\n')
  .filter(line => line !== '')
  .map(toSide)
