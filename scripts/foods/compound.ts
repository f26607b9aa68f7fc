import { breads, cereals, crackers, pastaAndDough } from './compoundBakery.ts'
import { drinks, substitutes, sweets } from './compoundOther.ts'
import { pickles, sauces, stocksAndSoups } from './compoundSauces.ts'

/** Every food made of several things, as pipe lines; comments and blank lines still in them. */
export const compoundLines: readonly string[] = [
  breads,
  crackers,
  pastaAndDough,
  cereals,
  sauces,
  pickles,
  stocksAndSoups,
  substitutes,
  sweets,
  drinks,
].flatMap(block => block.split('\n'))
