import { fruit, herbsAndSpices, vegetables } from './plantsProduce.ts'
import { grains, legumesAndSoy, nutsAndSeeds, oilsAndBaking } from './plantsStaples.ts'

/** Every food that comes from a plant, as pipe lines; blank lines still in them. */
export const plantLines: readonly string[] = [
  vegetables,
  fruit,
  herbsAndSpices,
  grains,
  legumesAndSoy,
  nutsAndSeeds,
  oilsAndBaking,
].flatMap(block => block.split('\n'))
