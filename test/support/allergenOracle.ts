import type { Allergen } from '#src/knowledge/allergens/types.ts'

/**
 * What a food carries, told from its id by words alone: written by hand from the lists of FDA and EU, apart from the table
 * of foods, so that a wrong tag there cannot agree with itself. It knows the plain names, not every recipe.
 */
const words: Readonly<Partial<Record<Allergen, { yes: RegExp; no?: RegExp }>>> = {
  milk: {
    yes: /milk|cheese|yogurt|cheddar|feta|mozzarella|ricotta|parmesan|gouda|edam(?!ame)|brie|camembert|cream|butter|ghee|whey|custard|queso|halloumi|quark|kefir/,
    no: /coconut|soy|(?:almond|peanut|cashew|sunflower_seed|apple|cocoa|hazelnut)_butter|rice_milk|butternut|butter_bean|butterhead|buttercup|ice_cream_cone|cream_of_tartar|cream(?:ed|_style)?_.*corn|corn_.*cream/,
  },
  egg: { yes: /(?:^|_)eggs?(?:_|$)|mayonnaise|meringue|ladyfinger/, no: /eggplant|tofu/ },
  fish: {
    yes: /salmon|tuna|(?:^|_)cod(?:_|$)|haddock|halibut|trout|sardine|anchov|mackerel|herring|tilapia|sea_bass|snapper|plaice|sole(?:_|$)|pollock|fish_sauce|worcestershire|caviar|surimi|swordfish|catfish|(?:^|_)eel(?:_|$)/,
  },
  crustacean: { yes: /shrimp|prawn|crab(?!_?apple)|lobster|crayfish/, no: /surimi/ },
  mollusc: {
    yes: /mussel|oyster|clam|scallop|squid|octopus|snail|whelk|abalone/,
    no: /oyster_mushroom|mushroom_oyster/,
  },
  tree_nut: {
    yes: /almond|walnut|hazelnut|cashew|pecan|pistachio|brazil_nut|macadamia|pine_nut|chestnut|marzipan/,
    no: /water_chestnut/,
  },
  peanut: { yes: /peanut/ },
  wheat: {
    yes: /wheat|bulgur|couscous|semolina|spelt|kamut|seitan|(?:^|_)pasta(?:_|$)|spaghetti(?!_squash)|macaroni|bread_(?:white|sourdough|italian|french|pita)|pita|croissant|cracker|soy_sauce/,
    no: /buckwheat|pasta_corn|pasta_rice|rice_crackers|gluten_free/,
  },
  gluten: {
    yes: /wheat|barley|(?:^|_)rye(?:_|$)|(?:^|_)oats?(?:_|$)|bulgur|couscous|semolina|spelt|seitan|beer|soy_sauce/,
    no: /buckwheat/,
  },
  soy: { yes: /(?:^|_)soy(?:_|bean|$)|tofu|edamame|tempeh|miso|natto|tamari(?!nd)|okara/ },
  sesame: { yes: /sesame|tahini|hummus|halva/ },
  celery: { yes: /celery|celeriac/ },
  mustard: { yes: /mustard/ },
  sulphite: { yes: /^wine|apricots?_dried|raisins?_golden|golden_raisin/ },
  lupin: { yes: /lupin/ },
}

/** Whether the id of a food says that it carries an allergen. */
export function looksLike(foodId: string, allergen: Allergen): boolean {
  const known = words[allergen]
  if (!known) return false
  return known.yes.test(foodId) && !(known.no?.test(foodId) ?? false)
}
