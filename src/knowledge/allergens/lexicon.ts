import { type Entry, type Operator, readEntries, readOperators } from '#src/knowledge/allergens/entries.ts'
import {
  createPhraseTree,
  type Filed,
  filed,
  singleWordsOf,
  vocabularyOf,
} from '#src/knowledge/allergens/phraseTree.ts'
import { createWordForms } from '#src/knowledge/allergens/wordForms.ts'
import { directFish } from './directFish.ts'
import { directForeign } from './directForeign.ts'
import { directGrains } from './directGrains.ts'
import { directMeat } from './directMeat.ts'
import { directMilkAndEgg } from './directMilkAndEgg.ts'
import { directNutsAndSeeds } from './directNutsAndSeeds.ts'
import { directPlants } from './directPlants.ts'
import { friendsMilkAndEgg } from './friendsMilkAndEgg.ts'
import { friendsOther } from './friendsOther.ts'
import { operatorTable } from './operators.ts'
import { productsAdditives } from './productsAdditives.ts'
import { productsBakery } from './productsBakery.ts'
import { productsSauces } from './productsSauces.ts'
import { productsSweets } from './productsSweets.ts'
import { productsWorld } from './productsWorld.ts'

/** Everything that is known about words of food, a line each. */
export const allEntries: readonly Entry[] = [
  ...[directMilkAndEgg, directFish, directNutsAndSeeds, directGrains, directMeat, directPlants, directForeign].flatMap(
    table => readEntries('direct', table),
  ),
  ...[productsSauces, productsBakery, productsSweets, productsWorld, productsAdditives].flatMap(table =>
    readEntries('product', table),
  ),
  ...[friendsMilkAndEgg, friendsOther].flatMap(table => readEntries('friend', table)),
]

const operators: readonly Operator[] = readOperators(operatorTable)

/** A phrase that the scan knows: a food, or a word that takes something from the food after it. */
export type Item = { readonly entry: Entry } | { readonly operator: Operator }

const ofEntries: readonly { readonly entry: Entry; readonly phrase: Filed<Item> }[] = allEntries.map(entry => ({
  entry,
  phrase: filed<Item>(entry.name, { entry }),
}))
const phrases: readonly Filed<Item>[] = [
  ...ofEntries.map(({ phrase }) => phrase),
  ...operators.map(operator => filed<Item>(operator.name, { operator })),
]

const alarms = (entry: Entry): boolean => entry.contains.length + entry.mayContain.length + entry.traits.length > 0
const singleAlarms = singleWordsOf(ofEntries.filter(({ entry }) => alarms(entry)).map(({ phrase }) => phrase))

/** Reads the words of a text as words of this table. */
export const wordForms = createWordForms(vocabularyOf(phrases), new Set(singleAlarms))

/** The words that name something alone, without the phrases that are merely written together. */
export const alarmingWords: ReadonlySet<string> = new Set(singleAlarms.map(wordForms.canonical))

/** Every phrase of the table. */
export const phraseTree = createPhraseTree(phrases, wordForms.canonical)
