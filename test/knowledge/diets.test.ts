import fc from 'fast-check'
import t from 'tap'
import { allergens } from '#src/knowledge/allergens/types.ts'
import {
  allows,
  breaches,
  type Diet,
  dietName,
  dietNotes,
  diets,
  mealsApart,
  pairsAllowed,
  readDiets,
} from '#src/knowledge/diets/index.ts'
import { allFoods } from '#src/knowledge/foods/index.ts'
import { cookingNeeds, type Food, traits } from '#src/knowledge/foods/types.ts'
import { foods } from './diets.foods.ts'
import { texts } from './diets.texts.ts'

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => line.split('|').map(part => part.trim()))

const listOf = (text = ''): string[] => (text === '' ? [] : text.split(',').map(part => part.trim()))

const letters: Readonly<Record<string, Diet>> = {
  V: 'vegetarian',
  N: 'vegan',
  P: 'pescatarian',
  H: 'halal',
  K: 'kosher',
  G: 'gluten_free',
  D: 'dairy_free',
  T: 'keto',
  A: 'paleo',
}

const of = <Name extends string>(names: readonly Name[], text = ''): Name[] =>
  listOf(text).map(word => {
    const name = names.find(each => each === word)
    if (name === undefined) throw new TypeError(`no such word: ${word}`)
    return name
  })

function foodOf([id = '', contains, mayContain, made, parts, figures = '', step]: readonly string[]): Food {
  const [carbsG = 0, fibreG = 0] = figures.split(' ').map(Number)
  const rest = { kcal: 100, proteinG: 1, fatG: 1, sugarsG: null, saturatedG: 0, sodiumMg: 0 }
  return {
    id,
    name: id.replaceAll('_', ' '),
    ndb: '00000',
    per100g: { ...rest, carbsG, fibreG },
    measures: [],
    aisle: 'baking_sweet',
    contains: of(allergens, contains),
    mayContain: of(allergens, mayContain),
    traits: of(traits, made),
    parts: listOf(parts),
    state: 'ready',
    cooking: 'none',
    stepG: Number(step),
  }
}

const written = rowsOf(foods).map(row => ({
  food: foodOf(row),
  refused: (row[7] ?? '').split(' ').filter(x => x !== ''),
}))
const food = (id: string): Food => {
  const found = written.find(({ food }) => food.id === id)?.food
  if (!found) throw new TypeError(`no such food: ${id}`)
  return found
}

t.test('every diet takes and refuses the foods that its rules say', async t => {
  let triples = 0
  for (const { food, refused } of written) {
    for (const [letter, diet] of Object.entries(letters)) {
      triples++
      const expected = !refused.includes(letter)
      t.equal(allows(diet, food), expected, `${diet} ${expected ? 'takes' : 'refuses'} ${food.id}`)
      t.equal(breaches(diet, [food]).length === 0, expected, `${diet}: a breach by ${food.id} is told`)
    }
    t.ok(
      refused.every(letter => letter in letters),
      food.id,
    )
  }
  t.ok(triples >= 500, `${triples} triples`)
})

t.test('kosher keeps meat from milk and from fish in one dish; no other diet does', async t => {
  const together = (...ids: string[]): boolean => pairsAllowed('kosher', ids.map(food))
  t.notOk(together('beef_steak', 'milk_whole'))
  t.notOk(together('chicken_breast', 'cheddar', 'rice_white'))
  t.notOk(together('stock_cube_beef', 'ghee'), 'stock is meat')
  t.notOk(together('beef_steak', 'salmon'))
  t.notOk(together('chicken_breast', 'fish_sauce'))
  t.notOk(together('kielbasa'), 'both in one food')
  t.notOk(together('duck_fat', 'cream_sauce'), 'milk that only a part tells of')
  t.ok(together('salmon', 'milk_whole'), 'fish with milk')
  t.ok(together('egg', 'cheddar'))
  t.ok(together('chicken_breast', 'egg', 'coconut_milk_canned'))
  t.ok(together('milk_whole', 'tofu', 'oyster_mushroom'))
  t.ok(together())
  for (const diet of diets) {
    if (diet !== 'kosher') t.ok(pairsAllowed(diet, [food('beef_steak'), food('milk_whole'), food('salmon')]), diet)
  }
})

t.test('a breach names its foods and says why', async t => {
  const [pork, ...more] = breaches('halal', [food('rice_white'), food('pork_chop')])
  t.same(pork?.foodIds, ['pork_chop'])
  t.match(pork?.detail, /pork chop.*halal.*pork/)
  t.same(more, [])
  const [pair] = breaches('kosher', [food('beef_steak'), food('rice_white'), food('milk_whole')])
  t.same(pair?.foodIds, ['beef_steak', 'milk_whole'])
  t.match(pair?.detail, /kosher.*meat.*milk/)
  t.match(breaches('gluten_free', [food('tamari')])[0]?.detail, /traces/)
  t.match(breaches('keto', [food('banana')])[0]?.detail, /20 g/)
  t.equal(breaches('vegan', [food('kielbasa'), food('salmon'), food('salt')]).length, 2)
})

t.test('animals that a law does not permit are refused by name', async t => {
  const meat = (id: string): Food => ({ ...food('beef_steak'), id, cooking: 'whole_meat' })
  for (const id of ['horse_meat', 'frog_legs', 'wild_boar']) t.notOk(allows('halal', meat(id)), id)
  for (const id of ['horse_meat', 'rabbit', 'ostrich', 'pheasant', 'lamb_kidney'])
    t.notOk(allows('kosher', meat(id)), id)
  for (const id of ['rabbit', 'lamb_leg', 'ostrich', 'lamb_kidney']) t.ok(allows('halal', meat(id)), id)
  for (const id of ['lamb_leg', 'venison', 'goat_meat', 'turkey_breast']) t.ok(allows('kosher', meat(id)), id)
})

t.test('the food book holds what the diets promise of it', async t => {
  for (const each of allFoods) {
    if (allows('vegan', each)) {
      t.ok(allows('vegetarian', each), `${each.id}: vegan, so vegetarian`)
      t.ok(allows('pescatarian', each), `${each.id}: vegan, so pescatarian`)
      t.equal(allows('dairy_free', each), !each.mayContain.includes('milk'), `${each.id}: vegan, so without milk`)
    }
    if (allows('vegetarian', each)) t.ok(allows('pescatarian', each), `${each.id}: vegetarian, so pescatarian`)
    if (allows('gluten_free', each))
      t.notOk(
        [...each.contains, ...each.mayContain].some(a => /gluten|wheat/.test(a)),
        each.id,
      )
    if (allows('dairy_free', each)) t.notOk([...each.contains, ...each.mayContain].includes('milk'), each.id)
  }
  for (const diet of diets) {
    const some = allFoods.filter(each => allows(diet, each)).length
    t.ok(some > allFoods.length / 5, `${diet}: ${some} foods`)
  }
})

const anyFood: fc.Arbitrary<Food> = fc.record({
  id: fc.constantFrom('wine_sauce', 'rabbit', 'plain', 'beef_liver'),
  name: fc.constant('food'),
  ndb: fc.constant('00000'),
  per100g: fc.record({
    kcal: fc.constant(100),
    proteinG: fc.constant(1),
    fatG: fc.constant(1),
    carbsG: fc.nat(100),
    fibreG: fc.nat(40),
    sugarsG: fc.constant(null),
    saturatedG: fc.constant(0),
    sodiumMg: fc.constant(0),
  }),
  measures: fc.constant([]),
  aisle: fc.constant('frozen'),
  contains: fc.subarray([...allergens]),
  mayContain: fc.subarray([...allergens]),
  traits: fc.subarray([...traits]),
  parts: fc.subarray(['wine', 'parmesan', 'fat', 'cocoa butter', 'oats', 'honey', 'salt', 'anchovy', 'gelatine']),
  state: fc.constant('ready'),
  cooking: fc.constantFrom(...cookingNeeds),
  stepG: fc.integer({ min: 1, max: 100 }),
})

t.test('stricter diets are within wider ones, and adding to a food never makes it fit', async () => {
  fc.assert(
    fc.property(anyFood, fc.constantFrom(...diets), fc.constantFrom(...traits), (one, diet, trait) => {
      const within = (inner: Diet, outer: Diet): boolean => !allows(inner, one) || allows(outer, one)
      const worse = { ...one, traits: [...one.traits, trait] }
      return (
        within('vegan', 'vegetarian') &&
        within('vegan', 'pescatarian') &&
        within('vegetarian', 'pescatarian') &&
        (one.mayContain.includes('milk') || within('vegan', 'dairy_free')) &&
        (allows(diet, one) || !allows(diet, worse)) &&
        allows(diet, one) === (breaches(diet, [one]).length === 0)
      )
    }),
  )
})

t.test('what people write is read', async t => {
  const rows = rowsOf(texts)
  t.ok(rows.length >= 100, `${rows.length} texts`)
  for (const [text = '', named, made, words, likes, kitchens, said] of rows) {
    const read = readDiets([text])
    t.same(read.diets, of(diets, named), `${text}: diets`)
    t.same(new Set(read.avoidTraits), new Set(of(traits, made)), `${text}: traits`)
    t.equal(read.avoidWords.length > 0, words !== '', `${text}: words or none: ${read.avoidWords.join(', ')}`)
    for (const word of listOf(words)) t.ok(read.avoidWords.includes(word), `${text}: without ${word}`)
    for (const like of listOf(likes))
      t.ok(read.likes.includes(like), `${text}: likes ${like}, found ${read.likes.join(', ')}`)
    t.same(read.kitchens, listOf(kitchens), `${text}: kitchens`)
    t.equal(read.unread.length > 0, said === 'said', `${text}: ${read.unread.join(' ')}`)
    for (const sentence of read.unread) t.match(sentence, /^“.+”.* .+\.$/s, text)
  }
})

t.test('lines, headings and long texts', async t => {
  t.same(readDiets(['Dislikes:\n- olives\n- durian']).avoidWords, ['durian', 'olive'])
  t.same(readDiets(['Likes:\n- rice\n- tofu']).likes, ['rice', 'tofu'])
  t.same(readDiets(['   ', '']).unread, [])
  t.match(readDiets([`vegan ${'x'.repeat(600)}`]).unread.join(' '), /first 500 characters/)
  t.same(readDiets(['vegan', 'no soy', 'Vegan', 'Thai']).diets, ['vegan'])
  t.match(readDiets(['keto-ish']).unread.join(' '), /“keto-ish”.*keto at every meal/)
  t.match(readDiets(['low carb']).unread.join(' '), /not a proven diet.*taste/)
})

t.test('neither the order of the texts nor their capitals are of weight', async () => {
  const some = rowsOf(texts).map(([text = '']) => text)
  const plain = (read: ReturnType<typeof readDiets>): string => JSON.stringify(read).toLowerCase()
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...some), { maxLength: 6 }), chosen => {
      const { unread, ...read } = readDiets(chosen)
      const { unread: otherUnread, ...other } = readDiets([...chosen].reverse().map(text => text.toUpperCase()))
      return (
        plain({ ...read, unread: [] }) === plain({ ...other, unread: [] }) &&
        unread.length === otherUnread.length &&
        plain(readDiets(chosen)) === plain(readDiets([...chosen].reverse()))
      )
    }),
  )
})

t.test('any text is read without an error, and what is not understood is told', async () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 600 }), fc.string({ unit: 'grapheme', maxLength: 80 })), text => {
      const read = readDiets([text])
      return read.avoidWords.every(word => /\S/.test(word) && word === word.toLowerCase())
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^[bcdfg]{4}[xz]{2,6}$/), word => {
      const { likes, unread, ...rest } = readDiets([word])
      const { avoidWords } = readDiets([`no ${word}`])
      return likes.includes(word) && unread.length === 1 && rest.diets.length === 0 && avoidWords.length === 1
    }),
  )
})

t.test('notes and names', async t => {
  t.equal(dietName('gluten_free'), 'gluten-free')
  t.equal(dietName('halal'), 'halal')
  t.match(mealsApart('kosher'), /meat.*milk/)
  t.equal(mealsApart('vegan'), undefined)
  t.same(dietNotes([]), [])
  t.match(dietNotes(['vegan']).join(' '), /B12/)
  t.match(dietNotes(['keto']).join(' '), /doctor/)
  t.match(dietNotes(['halal']).join(' '), /halal certificate/)
  t.match(dietNotes(['kosher']).join(' '), /kosher certificate.*wait/)
  t.match(dietNotes(['gluten_free']).join(' '), /label/)
  t.same(dietNotes(['keto', 'vegan', 'keto']), dietNotes(['vegan', 'keto']))
  for (const sentence of dietNotes(diets)) t.match(sentence, /^[A-Z].*\.$/)
})
