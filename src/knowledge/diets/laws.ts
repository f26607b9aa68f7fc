import type { Food } from '#src/knowledge/foods/types.ts'
import { plainText } from '#src/knowledge/plainText.ts'

const idText = ({ id }: Food): string => ` ${id.replaceAll('_', ' ')} `
const isFlesh = ({ traits }: Food): boolean => traits.includes('meat') || traits.includes('poultry')

/**
 * Animals whose meat no slaughter makes fit. Halal: beasts and birds of prey, reptiles, amphibians, snails, the donkey,
 * and the horse, over which schools differ. Kosher: whatever does not both chew the cud and have split hooves, and birds
 * without a tradition of being eaten (pheasant, guinea fowl, ostrich).
 */
const unfit = {
  halal: / (?:frogs?|alligator|crocodile|turtle|snails?|escargots?|horse|donkey|bear|dog|cat|boar) /,
  kosher:
    / (?:frogs?|alligator|crocodile|turtle|snails?|escargots?|horse|donkey|bear|dog|cat|boar|rabbit|hare|camel|kangaroo|squirrel|beaver|opossum|raccoon|muskrat|armadillo|ostrich|emu|rhea|pheasant|guinea|grouse|partridge) /,
}

/** Why the animal itself is unfit under the law; undefined where it is not. */
export function unfitAnimal(food: Food, law: 'halal' | 'kosher'): string | undefined {
  if (!isFlesh(food) && food.cooking === 'none') return undefined
  const found = unfit[law].exec(idText(food))
  return found ? `${found[0].trim()} is not among the animals that ${law} rules permit` : undefined
}

const wine = / (?:wine|balsamic|sherry|port wine|vermouth|champagne|prosecco|brandy|cognac|marsala|madeira) /
const grapeJuice = / grape (?:juice|must|concentrate) /

/**
 * Wine, what is made from it and, for kosher, grape juice. Kosher asks for supervision from the grape on; for halal, some
 * authorities reject vinegar that was made from wine on purpose. Grapes and raisins are fruit.
 */
export function grapeReason(food: Food, law: 'halal' | 'kosher'): string | undefined {
  // Rice wine and its vinegar are no grape products; their alcohol, where there is any, is a trait of its own.
  const texts = [idText(food), ...food.parts.map(plainText)].map(text =>
    text.replaceAll(/ rice wine| wine rice/g, ' rice'),
  )
  if (texts.some(text => wine.test(text))) return 'it is made from wine'
  if (law === 'halal') return undefined
  const ofGrapes = food.traits.includes('alcohol') && food.parts.some(part => / grapes? /.test(plainText(part)))
  return ofGrapes || texts.some(text => grapeJuice.test(text)) ? 'it is made from grape juice' : undefined
}

/**
 * Kosher rules about parts of permitted animals: suet and tallow are forbidden fat, kidneys are set in it, and liver is
 * only fit when broiled over a flame before any other cooking, which a recipe does not promise.
 */
export function kosherReason(food: Food): string | undefined {
  if (!isFlesh(food)) return undefined
  const text = [idText(food), ...food.parts.map(plainText)].join('')
  if (/ (?:suet|tallow|dripping) /.test(text)) return 'it is fat that kosher rules forbid'
  if (/ (?:liver|kidneys?) /.test(text)) return 'it needs a kosher preparation of its own before cooking'
  return undefined
}

const glutenous =
  /(?<!gluten free) (?:wheat(?! ?grass)|barley|rye|oats?|spelt|emmer|einkorn|kamut|triticale|semolina|durum|farro|freekeh|bulgh?ur|couscous|seitan|malt|breadcrumbs|flour tortillas?)(?= )/

/** A part that has gluten in it though the food's allergens do not say so; undefined where there is none. */
export const glutenWord = (food: Food): string | undefined =>
  food.parts.find(part => glutenous.test(plainText(part).replace(/ (?:oats?|barley|wheat) free /g, ' ')))
