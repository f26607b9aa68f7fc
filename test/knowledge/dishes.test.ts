import t from 'tap'
import { allergensInText, traitsInText } from '#src/knowledge/allergens/index.ts'
import { allows, diets, pairsAllowed } from '#src/knowledge/diets/index.ts'
import { allDishes, dishById } from '#src/knowledge/dishes/index.ts'
import { type Dish, mealTypes } from '#src/knowledge/dishes/types.ts'
import { foodById, foodOf } from '#src/knowledge/foods/index.ts'
import type { Food } from '#src/knowledge/foods/types.ts'
import { plainFoods, promises, sameFood, shapeWords } from './dishes.expectations.ts'

const listOf = (text: string): string[] => text.split(',').map(part => part.trim())
const baseOf = ({ id }: Dish): string => id.split('~')[0] ?? id
const foodsOf = ({ ingredients }: Dish): Food[] => ingredients.map(({ foodId }) => foodOf(foodId))
const isOfBase = ({ id }: Dish): boolean => !id.includes('~')

t.test('the book is as big as a year of meals asks for', async t => {
  const bases = allDishes.filter(isOfBase)
  t.ok(bases.length >= 200, `${bases.length} base dishes`)
  t.equal(new Set(allDishes.map(({ id }) => id)).size, allDishes.length, 'ids')
  t.equal(new Set(allDishes.map(({ name }) => name)).size, allDishes.length, 'names')
  for (const meal of mealTypes) {
    const served = bases.filter(({ meals }) => meals.includes(meal)).length
    t.ok(served >= 30, `${served} base dishes for ${meal}`)
  }
  t.equal(dishById('no_such_dish'), undefined)
})

t.test('every diet has its dishes, and for every meal', async t => {
  for (const diet of diets) {
    const kept = allDishes.filter(dish => {
      const foods = foodsOf(dish)
      return foods.every(food => allows(diet, food)) && pairsAllowed(diet, foods)
    })
    t.ok(kept.filter(isOfBase).length >= 30, `${diet}: ${kept.filter(isOfBase).length} base dishes`)
    for (const meal of mealTypes) {
      const served = new Set(kept.filter(({ meals }) => meals.includes(meal)).map(baseOf)).size
      t.ok(served >= 7, `${diet}: ${served} different dishes for ${meal}`)
    }
  }
})

t.test('a dish is written as a dish', async t => {
  for (const dish of allDishes) {
    const { id, name, meals, minutes, servings, keepsDays, ingredients, steps } = dish
    t.match(id, /^[a-z]+(?:_[a-z]+)*(?:~[a-z]+(?:_[a-z]+)*)?$/, id)
    t.match(name, /^[A-Z][^\d{}]*[a-z]$/, `${id}: ${name}`)
    t.ok(meals.length > 0 && new Set(meals).size === meals.length, `${id}: meals`)
    t.ok(
      minutes >= 2 && minutes <= 240 && servings >= 1 && servings <= 8,
      `${id}: ${minutes} minutes, ${servings} servings`,
    )
    t.ok(Number.isInteger(keepsDays) && keepsDays >= 0 && keepsDays <= 3, `${id} keeps ${keepsDays} days`)
    t.ok(steps.length >= 2, `${id}: ${steps.length} steps`)
    const ids = ingredients.map(({ foodId }) => foodId)
    t.equal(new Set(ids).size, ids.length, `${id}: no food twice`)
    for (const { foodId, grams } of ingredients) {
      t.ok(foodById(foodId), `${id}: ${foodId}`)
      t.ok(grams > 0 && grams <= 500, `${id}: ${grams} g of ${foodId}`)
    }
  }
})

/** Below the temperature of any oven: said of the middle of a food, which is for code to say. */
const coolestOven = 100

t.test('steps say what to do, in words that code need not correct', async t => {
  for (const { id, steps } of allDishes) {
    for (const step of steps) {
      t.match(step, /^[A-Z][^{}]*\.$/, `${id}: ${step}`)
      t.notMatch(
        step,
        /\d\s*(?:g|kg|mg|ml|dl|l|oz|lb|grams?|kilos?|litres?|ounces?|pounds?|cups?)\b/i,
        `${id}: ${step}`,
      )
      t.notMatch(step, /thermometer|internal|core temperature/i, `${id}: ${step}`)
      for (const [, degrees] of step.matchAll(/(\d+)\s*(?:°|degrees)/g)) {
        t.ok(Number(degrees) >= coolestOven, `${id}: ${degrees} degrees are of no oven`)
      }
    }
  }
})

t.test('a portion has the energy of a meal or of a snack', async t => {
  for (const { id, meals, ingredients } of allDishes) {
    const kcal = ingredients.reduce((sum, { foodId, grams }) => sum + (grams * foodOf(foodId).per100g.kcal) / 100, 0)
    const [low, high] = meals.every(meal => meal === 'snack') ? [90, 400] : [300, 750]
    t.ok(kcal >= low && kcal <= high, `${id}: ${Math.round(kcal)} kcal`)
  }
})

/** Rice that is boiled or comes boiled, not its flour, drink, noodles or cakes: its spores outlive the pot. */
const isRice = ({ id }: Food): boolean => /^(?:rice|wild_rice)_?(?!.*(?:flour|milk|noodles|cakes|bran))/.test(id)

t.test('cooked rice and fish are eaten within a day', async t => {
  for (const dish of allDishes) {
    const risky = foodsOf(dish).filter(
      food => isRice(food) || food.traits.some(one => one === 'fish' || one === 'shellfish'),
    )
    if (risky.length > 0) t.ok(dish.keepsDays <= 1, `${dish.id} keeps ${dish.keepsDays} days with ${risky[0]?.id}`)
  }
})

const heat =
  /\b(?:boil|simmer|fry|stir-fry|bake|roast|grill|sear|steam|poach|brown|braise|stew|cook|scramble|sizzle|brew|microwave|toast|griddle|heat|warm)/i
/** Eaten raw it upsets a stomach or worse, whatever the gates ask. */
const isHarshRaw = ({ state, traits, id }: Food): boolean =>
  (state === 'dry' && traits.includes('grain') && !/^(?:oats|oat_bran)$/.test(id)) ||
  (state === 'raw' && traits.includes('potato')) ||
  /^(?:aubergine|green_beans|rhubarb)/.test(id)

t.test('every ingredient is named in a step; what must be cooked is heated there or later', async t => {
  let cooked = 0
  for (const dish of allDishes) {
    for (const food of foodsOf(dish)) {
      const first = dish.steps.findIndex(step => step.includes(food.name))
      t.not(first, -1, `${dish.id}: ${food.name} is in no step`)
      if (food.cooking === 'none' && !isHarshRaw(food)) continue
      cooked++
      t.ok(
        dish.steps.some((step, at) => at >= first && heat.test(step)),
        `${dish.id}: ${food.name} is heated`,
      )
    }
  }
  t.ok(cooked >= 500, `${cooked} ingredients that must be cooked`)
})

t.test('dried pulses are boiled, toxic roots too', async t => {
  for (const dish of allDishes) {
    for (const food of foodsOf(dish).filter(({ cooking }) => cooking === 'boil')) {
      const first = dish.steps.findIndex(step => step.includes(food.name))
      t.ok(
        dish.steps.some((step, at) => at >= first && /\b(?:boil|simmer|bake|fry|cook)/i.test(step)),
        `${dish.id}: ${food.name}`,
      )
    }
  }
})

const isExcused = (dish: Dish, word: string, meaning: string): boolean =>
  shapeWords.some(
    shape =>
      shape.word === word && shape.means.some(one => one === meaning) && listOf(shape.dishes).includes(baseOf(dish)),
  )

t.test('the words of a dish name nothing that is not in it', async t => {
  for (const dish of allDishes) {
    const foods = foodsOf(dish)
    const allergens = new Set(foods.flatMap(({ contains, mayContain }) => [...contains, ...mayContain]))
    const traits = new Set(foods.flatMap(({ traits }) => traits))
    const text = [dish.name, ...dish.steps].join('. ')
    for (const { allergen, word, certain } of allergensInText(text)) {
      if (certain && !isExcused(dish, word, allergen)) {
        t.ok(allergens.has(allergen), `${dish.id} says "${word}", which is ${allergen}`)
      }
    }
    for (const { trait, word, certain } of traitsInText(text)) {
      if (certain && !isExcused(dish, word, trait))
        t.ok(traits.has(trait), `${dish.id} says "${word}", which is ${trait}`)
    }
  }
})

t.test('no shape word is excused without need', async t => {
  for (const { word, dishes, reason } of shapeWords) {
    t.ok(reason.length > 10, word)
    for (const base of listOf(dishes)) {
      const said = allDishes.some(
        dish =>
          baseOf(dish) === base &&
          `${dish.name} ${dish.steps.join(' ')}`.toLowerCase().includes(word.replace(/s$/, '')),
      )
      t.ok(said, `${base} says "${word}"`)
    }
  }
})

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(tomato|potato|mango)es$/, '$1')
    .replace(/([^s])s$/, '$1')
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .map(singular)

t.test('fruit, vegetables, herbs and animals that are named are among the ingredients', async t => {
  const plain = new Set(listOf(plainFoods))
  let named = 0
  for (const dish of allDishes) {
    const there = new Set(foodsOf(dish).flatMap(({ id, name, parts }) => wordsOf([id, name, ...parts].join(' '))))
    for (const word of wordsOf([dish.name, ...dish.steps].join(' '))) {
      if (!plain.has(word)) continue
      named++
      t.ok(there.has(word) || there.has(sameFood[word] ?? ''), `${dish.id} says "${word}"`)
    }
  }
  t.ok(named >= 5000, `${named} words`)
})

t.test('what an id or a name promises to leave out is not in it', async t => {
  const known = new Map(promises)
  for (const dish of allDishes) {
    const inName = [...dish.name.toLowerCase().matchAll(/([a-z]+)-free/g)].map(([, what]) => `${what}_free`)
    const inId = [...dish.id.matchAll(/([a-z]+_free)/g)].map(([what]) => what)
    for (const promise of [...inId, ...inName]) {
      const allergens = known.get(promise)
      t.ok(allergens, `${dish.id}: "${promise}" is a promise that is checked`)
      // An id only marks what was replaced; gluten, and whatever a name says, must not be there as a trace either.
      const isStrict = promise === 'gluten_free' || inName.includes(promise)
      for (const { id, contains, mayContain } of foodsOf(dish)) {
        const carried = isStrict ? [...contains, ...mayContain] : contains
        t.notOk(
          allergens?.some(one => carried.includes(one)),
          `${dish.id}: ${id} breaks "${promise}"`,
        )
      }
    }
    if (/\bvegan\b/i.test(dish.name)) {
      for (const food of foodsOf(dish)) t.ok(allows('vegan', food), `${dish.id}: ${food.id} is vegan`)
    }
  }
})
