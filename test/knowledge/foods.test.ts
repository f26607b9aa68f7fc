import t from 'tap'
import { type Allergen, allergens } from '#src/knowledge/allergens/index.ts'
import { allFoods, foodById } from '#src/knowledge/foods/index.ts'
import { type Food, traits } from '#src/knowledge/foods/types.ts'
import { allergenExpectations, energyExceptions, partAllergens, traitExpectations } from './foods.expectations.ts'

const listOf = (text = ''): string[] => text.split(',').map(part => part.trim())
const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(part => part.trim()))

const declared = (food: Food, allergen: Allergen): string => {
  if (food.contains.includes(allergen)) return 'contains'
  return food.mayContain.includes(allergen) ? 'may' : 'none'
}
const labelled = (food: Food): Set<Allergen> => new Set([...food.contains, ...food.mayContain])
const flesh = ['meat', 'pork', 'poultry', 'fish', 'shellfish', 'egg'] as const
const isAnimal = ({ traits }: Pick<Food, 'traits'>): boolean => flesh.some(trait => traits.includes(trait))

t.test('foods carry the allergens of their labels', async t => {
  let triples = 0
  for (const [name = '', expected = '', ids] of rowsOf(allergenExpectations)) {
    const allergen = allergens.find(one => one === name)
    t.ok(allergen && ['contains', 'may', 'none'].includes(expected), `${name} | ${expected}`)
    for (const id of listOf(ids)) {
      const food = foodById(id)
      t.ok(food, `${id} is a food`)
      if (food && allergen) t.equal(declared(food, allergen), expected, `${id}: ${allergen}`)
      triples++
    }
  }
  t.ok(triples >= 350, `${triples} triples`)
  const covered = new Set(rowsOf(allergenExpectations).map(([name]) => name))
  t.same([...covered].sort(), [...allergens].sort(), 'every allergen is asked for')
})

t.test('foods are made of what they are made of', async t => {
  let triples = 0
  for (const [name = '', expected = '', ids] of rowsOf(traitExpectations)) {
    const trait = traits.find(one => one === name)
    t.ok(trait && ['yes', 'no'].includes(expected), `${name} | ${expected}`)
    for (const id of listOf(ids)) {
      const food = foodById(id)
      t.ok(food, `${id} is a food`)
      if (food && trait) t.equal(food.traits.includes(trait) ? 'yes' : 'no', expected, `${id}: ${trait}`)
      triples++
    }
  }
  t.ok(triples >= 150, `${triples} triples`)
  const covered = new Set(rowsOf(traitExpectations).map(([name]) => name))
  t.same([...covered].sort(), [...traits].sort(), 'every trait is asked for')
})

t.test('the table has its shape', async t => {
  t.ok(allFoods.length >= 600, `${allFoods.length} foods`)
  t.equal(new Set(allFoods.map(({ id }) => id)).size, allFoods.length, 'ids')
  t.equal(new Set(allFoods.map(({ name }) => name)).size, allFoods.length, 'names')
  for (const { id, ndb, name, stepG, unit } of allFoods) {
    t.match(ndb, /^\d{5}$/, id)
    t.match(id, /^[a-z]+(?:_[a-z]+)*$/, id)
    // Steps put names into lists and sentences.
    t.match(name, /^[a-z][a-z -]*[a-z]$/, `${id}: ${name}`)
    const parts = unit ? Math.max(unit.grams, stepG) / Math.min(unit.grams, stepG) : 1
    t.ok(Math.abs(parts - Math.round(parts)) < 0.02, `${id}: a step is a whole part or multiple of a ${unit?.one}`)
    t.ok(stepG <= 150, `${id}: step ${stepG}`)
  }
})

t.test('allergens and traits of one food say the same', async t => {
  const pairs = [
    ['milk', 'dairy'],
    ['egg', 'egg'],
    ['fish', 'fish'],
  ] as const
  for (const food of allFoods) {
    const { id, contains, mayContain, traits } = food
    for (const list of [contains, mayContain]) t.equal(new Set(list).size, list.length, `${id}: nothing twice`)
    t.notOk(
      contains.some(one => mayContain.includes(one)),
      `${id}: certain or possible, not both`,
    )
    if (contains.includes('wheat')) t.ok(contains.includes('gluten'), `${id}: wheat is gluten`)
    if (mayContain.includes('wheat')) t.ok(labelled(food).has('gluten'), `${id}: traces of wheat are of gluten`)
    for (const [allergen, trait] of pairs)
      t.equal(contains.includes(allergen), traits.includes(trait), `${id}: ${trait}`)
    const isShellfish = contains.includes('crustacean') || contains.includes('mollusc')
    t.equal(isShellfish, traits.includes('shellfish'), `${id}: shellfish`)
    for (const trait of ['pork', 'poultry'] as const) {
      if (traits.includes(trait)) t.ok(traits.includes('meat'), `${id}: ${trait} is meat`)
    }
    if (traits.includes('scaleless_fish')) t.ok(traits.includes('fish'), `${id}: scaleless fish is fish`)
    if (traits.includes('rennet')) t.ok(contains.includes('milk'), `${id}: rennet is in cheese`)
    if (traits.includes('alcohol')) t.ok(traits.includes('not_in_pregnancy'), `${id}: alcohol in pregnancy`)
  }
})

t.test('what a compound food is made of shows in its allergens', async t => {
  for (const food of allFoods) {
    for (const part of food.parts) {
      for (const [words, allergen] of partAllergens) {
        if (words.test(part)) t.ok(labelled(food).has(allergen), `${food.id}: ${part} is ${allergen}`)
      }
    }
    t.equal(food.traits.includes('compound'), food.parts.length > 0, `${food.id}: parts`)
  }
})

t.test('what is dangerous raw must be cooked', async t => {
  for (const { id, state, traits, cooking, aisle } of allFoods) {
    if (state === 'raw' && isAnimal({ traits })) t.not(cooking, 'none', `${id}: raw`)
    if (state === 'raw' && traits.includes('poultry')) t.equal(cooking, 'poultry', id)
    if (/mince|sausage|liver|kidney|heart/.test(id) && state === 'raw' && traits.includes('meat')) {
      t.match(cooking, /^(?:ground_meat|poultry)$/, id)
    }
    if (state === 'dry' && traits.includes('legume') && aisle === 'beans_tins_jars') t.equal(cooking, 'boil', id)
    if (cooking === 'boil') {
      t.ok(traits.includes('legume') || ['cassava', 'taro', 'yam'].includes(id), `${id} is a pulse or a toxic root`)
    }
    if (state === 'ready' && cooking === 'none') t.notMatch(id, /_dried$/, `${id}: dried is not ready`)
  }
})

t.test('energy is what protein, fat and carbohydrate add up to', async t => {
  const rounding = 2
  const excused = new Map(energyExceptions.flatMap(([reason, ids]) => listOf(ids).map(id => [id, reason] as const)))
  for (const { id, per100g } of allFoods) {
    const { kcal, proteinG, fatG, carbsG, fibreG, saturatedG } = per100g
    const sum = 4 * proteinG + 9 * fatG + 4 * Math.max(0, carbsG - fibreG) + 2 * fibreG
    const isNear = Math.abs(sum - kcal) <= Math.max(rounding, 0.15 * Math.max(sum, kcal))
    if (excused.has(id)) t.notOk(isNear, `${id} needs no excuse`)
    else t.ok(isNear, `${id}: ${kcal} kcal, its parts give ${Math.round(sum)}`)
    t.ok(proteinG + fatG + carbsG <= 102, `${id}: no more than all of it`)
    t.ok(saturatedG <= fatG + 0.1 && fibreG <= carbsG + 0.1, `${id}: parts of parts`)
  }
  for (const id of excused.keys()) t.ok(foodById(id), `${id} is a food`)
})

t.test('what is cooked gains or loses as kitchens know it', async t => {
  for (const { id, cookedYield, state, traits } of allFoods) {
    if (cookedYield === undefined) continue
    const isDry = state === 'dry'
    const [low, high] = isDry ? [2, 6] : [0.4, 1]
    if (id === 'pasta_fresh' || id === 'seitan_gluten') t.ok(cookedYield >= 1.5 && cookedYield <= 3, id)
    else t.ok(cookedYield >= low && cookedYield <= high, `${id}: ${cookedYield}`)
    if (traits.includes('meat') && !isDry) t.ok(cookedYield < 1, `${id}: meat shrinks`)
  }
})

t.test('packs and units are of this world', async t => {
  for (const { id, unit, pack } of allFoods) {
    for (const counted of [unit, pack]) {
      if (!counted) continue
      t.ok(counted.grams >= 2 && counted.grams <= 1100, `${id}: ${counted.one} of ${counted.grams} g`)
      t.not(counted.one, counted.many, id)
    }
    const [, amount] = /\((\d+) (?:g|ml)/.exec(pack?.one ?? '') ?? []
    const isDrained = /^tin/.test(pack?.one ?? '')
    if (pack && amount) {
      const share = pack.grams / Number(amount)
      t.ok(share > (isDrained ? 0.55 : 0.9) && share < 1.4, `${id}: ${pack.one} weighs ${pack.grams} g`)
    }
  }
})
