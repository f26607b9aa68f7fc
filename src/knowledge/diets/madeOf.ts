import type { Allergen } from '#src/knowledge/allergens/types.ts'
import type { Food, Trait } from '#src/knowledge/foods/types.ts'
import { plainText } from '#src/knowledge/plainText.ts'

const ofAllergen: Partial<Record<Allergen, Trait>> = {
  milk: 'dairy',
  egg: 'egg',
  fish: 'fish',
  crustacean: 'shellfish',
  mollusc: 'shellfish',
  peanut: 'legume',
  soy: 'legume',
  lupin: 'legume',
  wheat: 'grain',
  gluten: 'grain',
}

/** Parts whose words say something else than what the part is. They are taken out before the words are looked at. */
const innocent =
  / (?:(?:cocoa|shea|peanut|almond|cashew|nut|seed|hazelnut|apple) butters?|(?:coconut|almond|soya?|oat|rice|cashew|hemp|pea) (?:milk|cream|yogh?urt|cheese)|cream of tartar|oyster mushrooms?|(?:vegan|vegetarian|plant based) \w+|vegetable (?:gelatine?|rennet)|butter beans?|beef tomato(?:es)?|(?:rice|corn|potato|tapioca) wine vinegar)(?= )/g

/**
 * The words by which a part gives away what its food is made of. A second net under the traits: a food whose author
 * forgot `alcohol` but wrote "wine" among its parts is still caught. Bare "fat" may be of any animal.
 */
const ofPart: readonly (readonly [Trait, RegExp])[] = [
  [
    'meat',
    / (?:meats?|beef|veal|lamb|mutton|venison|pork|ham|bacon|lard|suet|tallow|dripping|chicken|turkey|duck|goose|liver|sausages?|salami|chorizo|bone broth|prosciutto|pancetta|pepperoni)(?= )|^ (?:animal )?fat $/,
  ],
  ['pork', / (?:pork|ham|bacon|lard|salami|chorizo|prosciutto|pancetta|pepperoni)(?= )|^ (?:animal )?fat $/],
  ['poultry', / (?:chicken|turkey|duck|goose|poultry)(?= )/],
  [
    'fish',
    / (?:fish|anchov(?:y|ies)|tuna|salmon|cod|haddock|herrings?|sardines?|mackerel|bonito|dashi|worcester(?:shire)?(?: sauce)?|roe|caviar|isinglass)(?= )/,
  ],
  ['shellfish', / (?:shellfish|prawns?|shrimps?|crabs?|lobster|oysters?|clams?|mussels?|scallops?|squid|octopus)(?= )/],
  [
    'dairy',
    / (?:milk|butter|buttermilk|cream|cheeses?|yogh?urt|whey|casein(?:ate)?|lactose|ghee|parmesan|cheddar|mozzarella|feta|ricotta)(?= )/,
  ],
  ['rennet', / (?:parmesan|rennet|gruyere|pecorino|grana)(?= )/],
  ['egg', / (?:eggs?|albumen|mayonnaise)(?= )/],
  ['honey', / (?:honey|beeswax|royal jelly)(?= )/],
  ['gelatin', / (?:gelatine?|collagen|aspic)(?= )/],
  ['blood', / blood(?! orange)(?= )/],
  [
    'alcohol',
    / (?:wine(?! vinegar)|mirin|sake|rum|brandy|beer|ale|cider(?! vinegar)|sherry(?! vinegar)|liqueur|vodka|whisky|kirsch|marsala|cognac|alcohol|vanilla extract)(?= )/,
  ],
  [
    'grain',
    / (?:wheat|barley|malt|rye|oats?|spelt|semolina|breadcrumbs|pasta|maize|corn(?! oil)|cornmeal|rice|millet|quinoa|buckwheat|sorghum|amaranth|starch)(?= )/,
  ],
  ['legume', / (?:soy|soya|tofu|beans?|lentils?|chickpeas?|peanuts?|peas|pea protein)(?= )/],
  ['potato', /(?<! sweet) potato(?:es)?(?= )/],
  ['added_sugar', / (?:sugar|syrup|molasses|dextrose|fructose|maltodextrin|caramel)(?= )/],
  ['seed_oil', /^ oil $| (?:vegetable|sunflower|soybean|rapeseed|canola|corn|cottonseed|grapeseed) (?:oil|fat)(?= )/],
]

/** Which traits a food has, and the word that says so. */
export type MadeOf = ReadonlyMap<Trait, string>

const known = new WeakMap<Food, MadeOf>()

/** What the food is made of: its traits, what its allergens tell and what the words of its parts give away. Traces are not in it. */
export function madeOf(food: Food): MadeOf {
  const before = known.get(food)
  if (before) return before
  const made = readParts(food)
  known.set(food, made)
  return made
}

function readParts(food: Food): MadeOf {
  const found = new Map<Trait, string>()
  for (const part of food.parts) {
    const words = plainText(part).replace(innocent, ' ')
    for (const [trait, word] of ofPart) if (word.test(words)) found.set(trait, part)
  }
  for (const allergen of food.contains) {
    const trait = ofAllergen[allergen]
    if (trait !== undefined && !found.has(trait)) found.set(trait, allergen)
  }
  for (const trait of food.traits) if (!found.has(trait)) found.set(trait, '')
  return found
}
