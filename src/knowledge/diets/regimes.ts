import { redMeatWords } from '#src/knowledge/diets/foodGroups.ts'
import type { Diet } from '#src/knowledge/diets/types.ts'
import type { Trait } from '#src/knowledge/foods/types.ts'

/** A way of eating that no code here proves, and the nearest reading that breaks none of it. */
export type Regime = {
  readonly pattern: RegExp
  /** Ends the sentence that begins with the athlete's own words: what was done about it. Absent where all of it is proven. */
  readonly done?: string
  readonly diets?: readonly Diet[]
  readonly traits?: readonly Trait[]
  readonly words?: readonly string[]
  readonly likes?: readonly string[]
}

const taste = 'cannot be proven, so it is treated as a taste'

/** The first that fits takes its words. What is stricter than a proven diet is read as that diet, with a sentence about the rest. */
export const regimes: readonly Regime[] = [
  { pattern: /(?<!ovo )\blacto ?vegetari\w+/, diets: ['vegetarian'], traits: ['egg'] },
  { pattern: /(?<!lacto )\bovo ?vegetari\w+/, diets: ['vegetarian', 'dairy_free'] },
  {
    pattern:
      /\b(?:(?:very )?low(?:er)? ?carb\w*|lchf|(?:no|zero|less|fewer|cut\w*|limit\w*|avoid\w*|without|reduced?) (?:\w+ )?carb\w*|carb (?:free|cycling)|atkins|south beach|wenig kohlenhydrate|bajo en carbohidratos|pauvre en glucides)\b/,
    done: 'is not a proven diet, so it is treated as a taste; "keto" is the proven diet with a daily limit of carbohydrate',
    likes: ['low carb'],
  },
  {
    pattern:
      /\b(?:carnivore|carnivorous|lion diet|all meat|meat only|only meat(?! (?:i|we|that|is))|zero plants?|animal based)\b/,
    done: 'is not a diet that can be proven or that we plan; the plan is a mixed one that may have plants in it, with a taste for meat, fish and eggs',
    likes: ['meat', 'fish', 'eggs'],
  },
  {
    pattern: /\b(?:raw (?:food )?vegan\w*|vegan raw|rohkost vegan|raw plant based)\b/,
    done: 'is planned as vegan, but dishes may be cooked: raw food is not proven',
    diets: ['vegan'],
    likes: ['raw food'],
  },
  {
    pattern: /\b(?:raw food(?:ism|ist)?s?|rohkost|raw till 4|raw diet)\b/,
    done: 'cannot be proven: dishes may be cooked, and fresh ones are a taste',
    likes: ['fresh dishes'],
  },
  {
    pattern: /\b(?:fruitarian\w*|frutarian\w*|frugivor\w*|only fruits?|fruits? only)\b/,
    done: 'is planned as vegan with a taste for fruit: fruit alone cannot cover what a body that trains needs',
    diets: ['vegan'],
    likes: ['fruit'],
  },
  {
    pattern: /\bwhole ?30\b|\bwhole thirty\b/,
    done: 'is planned as paleo without honey and alcohol, which is stricter in most things; its other rules are not proven',
    diets: ['paleo'],
    traits: ['honey', 'alcohol'],
  },
  {
    pattern: /\b(?:low ?)?fod ?maps?\b/,
    done: 'is not proven, because it depends on amounts: gluten, milk, legumes, onion, garlic and some fruit are left out, which covers the chief sources; plan the rest with a dietitian',
    diets: ['gluten_free', 'dairy_free'],
    traits: ['legume', 'honey'],
    words: [
      ...['onion', 'garlic', 'shallot', 'leek', 'mushroom', 'cauliflower', 'apple', 'pear', 'mango', 'watermelon'],
      ...['cherry', 'peach', 'plum', 'prune', 'date', 'cashew', 'pistachio'],
    ],
  },
  {
    pattern: /\bdash(?: diet)?\b(?! of)/,
    done: 'is not proven: its limit of salt cannot be kept by code, so little salt and much produce are treated as tastes',
    likes: ['low salt', 'vegetables', 'fruit'],
  },
  {
    pattern: /\b(?:aip|auto ?immune (?:protocol|paleo|diet))\b/,
    done: 'is planned as paleo without egg, nuts and nightshades; its other rules and its phases are not proven',
    diets: ['paleo'],
    traits: ['egg', 'alcohol'],
    words: [
      ...['nut', 'almond', 'walnut', 'hazelnut', 'cashew', 'pecan', 'pistachio', 'tomato', 'aubergine', 'chili'],
      ...['paprika', 'cayenne', 'bell pepper', 'red pepper', 'green pepper', 'coffee', 'cocoa', 'chocolate'],
    ],
  },
  {
    pattern: /\bpegan\w*\b/,
    done: 'is not proven as a whole; it is planned as paleo with a taste for vegetables',
    diets: ['paleo'],
    likes: ['vegetables'],
  },
  {
    pattern:
      /\b(?:flexitari[ae]n\w*|flexitarisch|semi ?vegetarian\w*|reducetarian\w*|demi ?vegetarian\w*|part time vegetarian|meat ?less mondays?|meat free mondays?|mostly plants?|plant forward)\b/,
    done: 'has no rule that code can prove; it is planned as vegetarian, which never breaks it',
    diets: ['vegetarian'],
  },
  {
    pattern: /\b(?:pollo ?(?:tarian|vegetarian)s?|pollo pescatarians?|white meat only|only white meat|only poultry)\b/,
    done: 'is not one of the proven diets; red meat is left out by name',
    traits: ['pork', 'gelatin'],
    words: redMeatWords,
  },
  {
    pattern: /\b(?:beegan|veggan|ostro ?vegan|ovo ?vegan|bivalvegan)s?\b/,
    done: 'is planned as fully vegan, because the exception is not one of the proven diets',
    diets: ['vegan'],
  },
  {
    pattern: /\bjain(?:ism|ist)?s?\b/,
    done: 'is planned as vegetarian without eggs, honey, alcohol, root vegetables, onion and garlic; its other rules are not proven',
    diets: ['vegetarian'],
    traits: ['egg', 'honey', 'alcohol', 'potato'],
    words: [
      ...['onion', 'shallot', 'leek', 'garlic', 'carrot', 'radish', 'beetroot', 'turnip', 'parsnip', 'swede'],
      ...[
        'celeriac',
        'sweet potato',
        'cassava',
        'yam',
        'taro',
        'daikon',
        'ginger',
        'turmeric',
        'mushroom',
        'aubergine',
      ],
    ],
  },
  {
    pattern: /\b(?:sattvic|satvic|saatvik|yogic|ayurved\w*|hare krishna|vaishnav\w*)\b/,
    done: 'is planned as vegetarian without eggs, onion, garlic, mushrooms and alcohol; its other rules are not proven',
    diets: ['vegetarian'],
    traits: ['egg', 'alcohol'],
    words: ['onion', 'shallot', 'leek', 'garlic', 'mushroom'],
  },
  {
    pattern: /\bhindu(?:ism)?s?\b/,
    done: 'is read as no beef; write "vegetarian" if you eat no meat at all',
    traits: ['gelatin'],
    words: ['beef', 'veal'],
  },
  {
    pattern: /\bbuddhis[tm]s?\b/,
    done: 'is planned as vegetarian without onion, garlic and leek; customs differ, so write what else you leave out',
    diets: ['vegetarian'],
    words: ['onion', 'shallot', 'leek', 'garlic', 'chive', 'spring onion'],
  },
  {
    pattern: /\b(?:ital(?: food| diet)?|rasta\w*)\b/,
    done: 'is planned as vegan without alcohol; its other rules are not proven',
    diets: ['vegan'],
    traits: ['alcohol'],
  },
  {
    pattern: /\b(?:adventists?|sda)\b/,
    done: 'is planned as vegetarian without alcohol, which never breaks it',
    diets: ['vegetarian'],
    traits: ['alcohol'],
  },
  {
    pattern: /\b(?:mormon|lds|word of wisdom)\b/,
    done: 'is read as no alcohol, coffee and tea',
    traits: ['alcohol'],
    words: ['coffee', 'espresso', 'tea'],
  },
  {
    pattern:
      /\b(?:(?:orthodox|nativity|great) (?:fast\w*|lent)|lent(?:en)?|passover|pesach|sikh\w*|christian|catholic)\b/,
    done: 'is not one of the proven diets and sets no rule; write what you leave out, for instance "vegan" or "no meat"',
  },
  {
    pattern:
      /\b(?:intermittent fasting|if 16 8|16 ?8|18 6|20 4|5 2(?: diet)?|omad|one meal a day|ramadan|time restricted\w*|fasting|warrior diet)\b/,
    done: 'is about when you eat and sets no rule about food; the times of the meals are yours to choose',
  },
  {
    pattern: /\b(?:diabet\w*|low gi|low glyc\w*|insulin resist\w*|prediabet\w*|sugar diabetes)\b/,
    done: 'is a matter for your doctor and not proven here; added sugar, syrup and honey are left out',
    traits: ['added_sugar', 'honey'],
  },
  {
    pattern:
      /\b(?:renal|kidney (?:diet|disease|friendly)|dialysis|low potassium|low phosph\w*|gout|low purine|low oxalate|low histamine|histamine (?:intoleran\w*|free)|ibs|crohn\w*|colitis|gerd|reflux|low residue|scd|specific carbohydrate|gaps|pku|bland diet|soft diet|bariatric|mcas)\b/,
    done: 'is a medical diet that is not proven here and sets no rule; have a plan checked by your doctor or a dietitian before you use it',
  },
  {
    pattern: /\balpha ?gal\b/,
    done: 'is not one of the proven diets; meat, gelatine and milk are left out, and it should be entered as an allergy too',
    diets: ['dairy_free'],
    traits: ['meat', 'pork', 'gelatin', 'blood'],
  },
  {
    pattern: /\b(?:pregnan\w*|schwanger\w*|embarazada|enceinte|expecting a baby|breast ?feeding|nursing|stillend)\b/,
    done: 'is noted: foods that are not for pregnancy are left out; have the plan checked by your doctor or midwife',
    traits: ['not_in_pregnancy'],
  },
  {
    pattern: /\b(?:low (?:in )?(?:sodium|salt)|no salt|salt free|less salt|no added salt)\b/,
    done: `${taste}: salt in bought food varies`,
    likes: ['low salt'],
  },
  { pattern: /\b(?:low(?:er)? ?(?:in )?fat|fat free|less fat|non ?fat)\b/, done: taste, likes: ['low fat'] },
  {
    pattern: /\b(?:low(?:er)? ?(?:in )?(?:sugar|cholesterol|cal\w*)|less sugar)\b/,
    done: taste,
    likes: ['light dishes'],
  },
  {
    pattern:
      /\b(?:macrobiotic\w*|alkaline|candida|blood type|sirtfood|mind diet|zone diet|weight watchers|ww|noom|slimming world|military diet|hcg|volumetrics|dukan|anti ?inflam\w*|detox\w*|juice (?:cleanse|fast\w*)|cleanse|liquid diet|soup diet|optavia|gm diet|mayo clinic(?: diet)?|ornish|pritikin|blue zones?|biblical)\b/,
    done: 'is not one of the proven diets and sets no rule; it is passed on as a taste',
  },
  {
    pattern:
      /\b(?:organic|bio|non ?gmo|no gmo|gmo free|clean eating|clean food|eat clean|unprocessed|no (?:ultra ?)?processed(?: foods?)?|(?:ultra ?)?processed foods?|(?:no )?junk ?foods?|(?:no )?fast ?foods?|(?:no )?(?:additives?|preservatives|msg|e numbers|chemicals|artificial (?:colou?rs?|flavou?rs?))|grass fed|free range|locally sourced|sustainabl\w*|no leftovers|whole ?foods?(?! plant))\b/,
    done: `${taste}: it depends on what you buy`,
  },
]
