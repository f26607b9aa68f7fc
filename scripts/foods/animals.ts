import { cheeses, eggsAndMilk } from './animalsDairy.ts'
import { fish, shellfish } from './animalsFish.ts'
import { curedMeats, meats } from './animalsMeat.ts'

/** Every food that comes from an animal, as pipe lines; comments and blank lines still in them. */
export const animalLines: readonly string[] = [meats, curedMeats, fish, shellfish, eggsAndMilk, cheeses].flatMap(
  block => block.split('\n'),
)
