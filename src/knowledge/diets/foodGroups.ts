import type { Diet } from '#src/knowledge/diets/types.ts'
import type { Trait } from '#src/knowledge/foods/types.ts'

/** What keeping a group off the plate means: by trait, by words in names and parts, or by a whole diet. */
export type FoodGroup = {
  readonly pattern: RegExp
  readonly traits?: readonly Trait[]
  readonly words?: readonly string[]
  readonly diet?: Diet
}

/** "No red meat": pork has a trait of its own, the rest goes by name. */
export const redMeatWords = ['beef', 'veal', 'lamb', 'mutton', 'venison', 'bison', 'elk', 'goat meat'] as const
/** Whoever leaves out pork or meat leaves out gelatine too, which is boiled from them. */
const porkTraits: readonly Trait[] = ['pork', 'gelatin']
const meatTraits: readonly Trait[] = ['meat', 'pork', 'poultry', 'blood', 'gelatin']
const fishTraits: readonly Trait[] = ['fish', 'scaleless_fish']
const cheeses =
  'cheese parmesan mozzarella cheddar feta ricotta gouda brie camembert gruyere pecorino provolone halloumi paneer mascarpone edam fontina colby roquefort tilsit queso'
const treeNuts = 'nut almond walnut hazelnut cashew pistachio pecan macadamia chestnut marzipan praline'
const berries = 'berry strawberry blueberry raspberry blackberry cranberry gooseberry redcurrant'
const citrus = 'orange lemon lime grapefruit mandarin tangerine clementine kumquat'
const list = (words: string): readonly string[] => words.split(' ')

/**
 * Foods and groups of foods as people name them. The first that fits takes its words, so the particular stands before
 * the general ("organ meats" before "meat"). What is in none of them is looked for as it stands.
 */
export const foodGroups: readonly FoodGroup[] = [
  // Phrases whose words mean something else one by one.
  { pattern: /\bsweet potato(?:es)?\b/, words: ['sweet potato'] },
  { pattern: /\bcoconut (?:milk|cream)s?\b/, words: ['coconut milk', 'coconut cream'] },
  { pattern: /\bpeanut butter\b|\bpeanuts?\b/, words: ['peanut'] },
  { pattern: /\boyster mushrooms?\b/, words: ['oyster mushroom'] },
  { pattern: /\bbutter beans?\b/, words: ['butter bean'] },
  { pattern: /\bgreen beans?\b/, words: ['green bean'] },
  { pattern: /\b(?:spring onions?|green onions?|scallions?)\b/, words: ['spring onion', 'scallion'] },
  { pattern: /\bblack pepper\b/, words: ['black pepper'] },
  { pattern: /\b(?:cottage) cheese\b/, words: ['cottage cheese'] },
  { pattern: /\bcream cheese\b/, words: ['cream cheese'] },
  { pattern: /\b(?:blue|mou?ldy) cheeses?\b/, words: ['blue cheese', 'roquefort', 'gorgonzola', 'stilton'] },
  { pattern: /\bgoats? cheeses?\b/, words: ['goat cheese'] },
  {
    pattern: /\bred meats?\b|\brotes fleisch\b|\bcarnes? rojas?\b|\bviande rouge\b/,
    traits: porkTraits,
    words: redMeatWords,
  },
  {
    pattern: /\b(?:organ meats?|offal|organs|innereien|liver)\b/,
    words: [
      ...list('liver tripe tongue gizzard'),
      'beef heart',
      'pork heart',
      'chicken heart',
      'beef kidney',
      'lamb kidney',
    ],
  },
  {
    pattern: /\b(?:processed|cured|deli|lunch|cold) (?:meats?|cuts)\b|\bcharcuterie\b|\bwurst\b/,
    words: list('ham bacon sausage salami pepperoni chorizo mortadella pastrami bratwurst frankfurter kielbasa jerky'),
  },
  { pattern: /\b(?:seed|vegetable|canola|sunflower|refined) oils?\b/, traits: ['seed_oil'] },
  {
    pattern: /\b(?:artificial )?sweeteners?\b|\baspartame\b|\bsucralose\b/,
    words: ['sweetener', 'aspartame', 'sucralose'],
  },
  { pattern: /\b(?:french fries|fries|chips|pommes)\b/, words: ['fries', 'chips'] },
  { pattern: /\banimal fats?\b/, words: ['lard', 'dripping', 'duck fat', 'goose fat'], traits: ['meat'] },
  { pattern: /\banimals?(?: products?| foods?| produce)?\b/, diet: 'vegan' },
  // Meat and fish.
  {
    pattern: /\b(?:(?:carne|viande) de )?(?:pork|pig|pigs|swine|schwein\w*|cerdo|porc|maiale|porco|varken\w*)\b/,
    traits: porkTraits,
    words: ['pork'],
  },
  {
    pattern: /\b(?:(?:carne|viande) de )?(?:beef|cow|rind\w*|ternera|res|boeuf|manzo)\b(?! milk)/,
    traits: ['gelatin'],
    words: ['beef', 'veal'],
  },
  { pattern: /\b(?:lamb|mutton|lamm|cordero|agneau)\b/, words: ['lamb', 'mutton'] },
  { pattern: /\b(?:chicken|hahnchen|huhn|pollo|poulet|kip)\b/, words: ['chicken'] },
  {
    pattern: /\b(?:poultry|geflugel|volaille|birds?|aves)\b/,
    traits: ['poultry'],
    words: list('chicken turkey duck goose quail'),
  },
  { pattern: /\b(?:meats?|fleisch|carnes?|viandes?|vlees|flesh)\b/, traits: meatTraits, words: ['meat'] },
  { pattern: /\b(?:sushi|sashimi|raw fish)\b/, words: ['sushi', 'sashimi', 'raw fish'] },
  {
    pattern: /\b(?:sea ?foods?|meeresfruchte|fruits de mer)\b/,
    traits: [...fishTraits, 'shellfish'],
    words: ['seafood', 'fish'],
  },
  {
    pattern: /\b(?:shell ?fish|crustaceans?|mollus[ck]s?|mariscos?|crevettes|schalentiere)\b/,
    traits: ['shellfish'],
    words: ['shellfish'],
  },
  { pattern: /\b(?:shrimps?|prawns?|gambas)\b/, words: ['shrimp', 'prawn'] },
  { pattern: /\b(?:fish|fisch|pescados?|poissons?|pesce|peixe|vis)\b/, traits: fishTraits, words: ['fish'] },
  // Milk, egg and what goes with them.
  {
    pattern:
      /\b(?:dairy(?: products?)?|milk|(?:cow s|cows|cow) milk|lait|leche|milch\w*|lacteos|latte|produits laitiers)\b/,
    diet: 'dairy_free',
  },
  { pattern: /\b(?:chees[ey]s?|kase|queso|fromages?|formaggio)\b/, words: list(cheeses) },
  { pattern: /\byogh?urts?\b/, words: ['yogurt', 'yoghurt'] },
  { pattern: /\bbutter\b/, words: ['salted butter', 'unsalted butter'] },
  { pattern: /\b(?:eggs?|eier|ei|huevos?|oeufs?|uova)\b/, traits: ['egg'], words: ['egg'] },
  { pattern: /\b(?:honey|honig|miel)\b/, traits: ['honey'], words: ['honey'] },
  { pattern: /\bgelatine?\b/, traits: ['gelatin'], words: ['gelatine'] },
  {
    pattern: /\b(?:alcohol|booze|wine|beer|alkohol|alcool)\b/,
    traits: ['alcohol'],
    words: ['alcohol', 'wine', 'beer'],
  },
  // Plants.
  { pattern: /\b(?:wheat|weizen|trigo|ble)\b/, diet: 'gluten_free' },
  { pattern: /\b(?:bread|breads|brot|pan|pain)\b/, words: list('bread toast bagel pita baguette bun roll') },
  { pattern: /\b(?:pasta|spaghetti|nudeln|noodles?)\b/, words: list('pasta spaghetti noodle macaroni') },
  { pattern: /\b(?:grains?|cereals?|getreide|cereales)\b/, traits: ['grain'] },
  { pattern: /\b(?:corn|maize|sweetcorn|mais)\b/, words: list('corn maize sweetcorn polenta popcorn') },
  { pattern: /\b(?:oats?|oatmeal|porridge|haferflocken)\b/, words: list('oat oatmeal porridge') },
  { pattern: /\b(?:legumes?|pulses|hulsenfruchte)\b/, traits: ['legume'] },
  { pattern: /\b(?:beans|bean|bohnen|frijoles|haricots)\b/, words: ['bean'] },
  { pattern: /\b(?:chick ?peas?|garbanzos?)\b/, words: ['chickpea', 'hummus', 'falafel'] },
  { pattern: /\b(?:soya?|soybeans?|soja)\b/, words: list('soy soya soybean tofu tempeh edamame miso tamari') },
  { pattern: /\btree nuts?\b/, words: [...list(treeNuts), 'brazil nut', 'pine nut'] },
  { pattern: /\b(?:nuts?|nusse|nueces|noix)\b/, words: [...list(treeNuts), 'brazil nut', 'pine nut', 'peanut'] },
  { pattern: /\bsesame\b/, words: list('sesame tahini hummus') },
  { pattern: /\b(?:potato(?:es)?|kartoffeln?|patatas?|papas|pommes de terre|spuds)\b/, traits: ['potato'] },
  {
    pattern: /\b(?:mushrooms?|fungi|funghi|pilze?n?|champignons?|setas|hongos)\b/,
    words: list('mushroom champignon portobello shiitake enoki maitake porcini'),
  },
  { pattern: /\b(?:onions?|zwiebeln?|cebollas?|oignons?)\b/, words: ['onion', 'shallot'] },
  { pattern: /\balliums?\b/, words: list('onion shallot leek garlic chive') },
  { pattern: /\b(?:garlic|knoblauch|ajo|ail)\b/, words: ['garlic'] },
  { pattern: /\b(?:aubergines?|eggplants?)\b/, words: ['aubergine', 'eggplant'] },
  { pattern: /\b(?:courgettes?|zucchinis?)\b/, words: ['courgette', 'zucchini'] },
  { pattern: /\b(?:coriander|cilantro|koriander)\b/, words: ['coriander', 'cilantro'] },
  { pattern: /\b(?:rocket|arugula|rucola)\b/, words: ['rocket', 'arugula'] },
  { pattern: /\b(?:beets?|beetroots?)\b/, words: ['beetroot', 'beet'] },
  {
    pattern: /\b(?:bell peppers?|capsicums?|peppers)\b/,
    words: ['bell pepper', 'red pepper', 'green pepper', 'yellow pepper', 'mixed peppers', 'pimento', 'capsicum'],
  },
  {
    pattern: /\b(?:chil+[iey]s?|chil+ies|spicy(?: foods?)?|spices?|hot foods?|scharf\w*|picante|heat)\b/,
    words: ['chili', 'chilli', 'chile', 'jalapeno', 'cayenne', 'hot pepper', 'serrano', 'sriracha'],
  },
  {
    pattern: /\bnight ?shades?\b/,
    traits: ['potato'],
    words: [
      ...list('tomato aubergine eggplant chili jalapeno cayenne paprika'),
      'red pepper',
      'green pepper',
      'bell pepper',
    ],
  },
  { pattern: /\bcitrus(?: fruits?)?\b/, words: list(citrus) },
  { pattern: /\bberr(?:y|ies)\b/, words: list(berries) },
  { pattern: /\b(?:sea ?weeds?|algae)\b/, words: list('seaweed nori wakame kelp agar') },
  {
    pattern: /\bcruciferous(?: vegetables)?\b/,
    words: [...list('broccoli cauliflower cabbage kale kohlrabi'), 'brussels sprout'],
  },
  { pattern: /\bcaffeine\b/, words: list('coffee espresso tea chocolate cocoa') },
  { pattern: /\bchocolate\b/, words: ['chocolate'] },
  { pattern: /\b(?:(?:added|refined|white|table) )?(?:sugars?|zucker|azucar|sucre)\b/, traits: ['added_sugar'] },
]

const keep = /(?:ss|us|is)$|^(?:hummus|couscous|asparagus|molasses|swiss|brussels|lens)$/

/** One of a word: "tomatoes" to "tomato", "berries" to "berry". */
export function singular(word: string): string {
  if (word.length < 4 || keep.test(word) || !word.endsWith('s')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:oes|shes|ches|xes|sses)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
