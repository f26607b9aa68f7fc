import type { Allergen } from '#src/knowledge/allergens/index.ts'
import type { Trait } from '#src/knowledge/foods/types.ts'

/** A word that says what a dish looks like or comes from, not what is in it; for the dishes named here and no others. */
export type ShapeWord = {
  /** As the reader of texts calls it. */
  readonly word: string
  /** Base dishes, parted by commas; the word is excused in their variations too. */
  readonly dishes: string
  readonly means: readonly (Allergen | Trait)[]
  readonly reason: string
}

/** Every word of the book that names a food which is not in its dish, and why it may. */
export const shapeWords: readonly ShapeWord[] = [
  {
    word: 'pancake',
    dishes: 'socca_tomato, besan_chilla, red_lentil_pancakes, keto_almond_pancakes, paleo_banana_pancakes',
    means: ['wheat', 'gluten', 'grain'],
    reason: 'a flat round from the pan; these are of pulses, nuts or banana, as their names say',
  },
  {
    word: 'batter',
    dishes: 'socca_tomato, besan_chilla, red_lentil_pancakes, keto_almond_pancakes',
    means: ['wheat', 'gluten', 'grain'],
    reason: 'anything stirred until it pours; the step names what it is stirred from',
  },
  {
    word: 'fritter',
    dishes: 'keto_courgette_fritters, courgette_fritters_cottage',
    means: ['grain'],
    reason: 'a small fried round, bound with egg and chickpea or nut flour',
  },
  {
    word: 'porridge',
    dishes: 'keto_flax_porridge, paleo_pumpkin_porridge',
    means: ['grain'],
    reason: 'a soft warm bowl; its name says of which seed or fruit',
  },
  {
    word: 'muesli',
    dishes: 'keto_seed_muesli',
    means: ['grain', 'added_sugar'],
    reason: 'a dry mix with a drink poured on; its name says that it is of seeds',
  },
  {
    word: 'pudding',
    dishes: 'chia_pudding_mango',
    means: ['added_sugar'],
    reason: 'chia that has swollen; nothing sweetens it but the fruit',
  },
  {
    word: 'mango lassi',
    dishes: 'mango_lassi',
    means: ['added_sugar'],
    reason: 'the mango sweetens it',
  },
  {
    word: 'fish pie',
    dishes: 'fish_pie_potato',
    means: ['milk', 'dairy'],
    reason: 'a pie under mashed potato; the variation thickens tomato in place of milk',
  },
  {
    word: 'kedgeree',
    dishes: 'haddock_kedgeree',
    means: ['egg', 'fish'],
    reason: 'spiced rice with peas; the name says with what, and none of these has egg',
  },
  {
    word: 'pesto',
    dishes: 'keto_courgette_edamame, paleo_squash_seed_pesto',
    means: ['milk', 'rennet', 'dairy', 'tree_nut'],
    reason: 'herbs and seeds crushed in oil, without cheese; the step names all of it',
  },
  {
    word: 'bibimbap',
    dishes: 'bibimbap_tofu',
    means: ['sesame'],
    reason: 'a bowl of rice with its toppings; this one is fried in rapeseed oil',
  },
  {
    word: 'pad thai',
    dishes: 'pad_thai_tofu',
    means: ['fish', 'crustacean', 'shellfish', 'egg'],
    reason: 'fried rice noodles with lime; seasoned with tamari in place of fish sauce and dried prawns',
  },
  {
    word: 'ribollita',
    dishes: 'ribollita_white_beans',
    means: ['celery', 'wheat', 'gluten', 'grain'],
    reason: 'a thick soup of beans and kale; carrot in place of celery, and in one variation potato in place of bread',
  },
  {
    word: 'enchiladas',
    dishes: 'bean_enchiladas',
    means: ['milk', 'dairy'],
    reason: 'filled tortillas baked in sauce; the variation has pumpkin seeds in place of cheese',
  },
  {
    word: 'potato wedges',
    dishes: 'chickpea_patties_wedges, sweet_potato_wedges_avocado',
    means: ['seed_oil'],
    reason: 'cut from potatoes at home and baked in olive oil',
  },
]

/** What a variation's id promises to leave out. */
export const promises: readonly (readonly [promise: string, allergens: readonly Allergen[]])[] = [
  ['gluten_free', ['wheat', 'gluten']],
  ['dairy_free', ['milk']],
  ['lactose_free', ['milk']],
  ['egg_free', ['egg']],
  ['soy_free', ['soy']],
  ['celery_free', ['celery']],
  ['nut_free', ['tree_nut']],
  ['peanut_free', ['peanut']],
  ['sesame_free', ['sesame']],
  ['mustard_free', ['mustard']],
  ['sulphite_free', ['sulphite']],
]

/** Foods that are no allergen of a list: a name or step that says one of them must have it among its ingredients. */
export const plainFoods = `
apple, apricot, artichoke, asparagus, aubergine, avocado, banana, basil, beef, beetroot, blackberry, blueberry, broccoli,
cabbage, cantaloupe, cardamom, carrot, cauliflower, cherry, chicken, chickpea, chicory, chive, cinnamon, cocoa, coconut,
cod, courgette, cranberry, cucumber, cumin, dill, duck, fig, garlic, ginger, goat, grape, grapefruit, haddock, hake,
halibut, herring, honey, jalapeno, kale, kiwi, kohlrabi, lamb, leek, lemon, lentil, lettuce, lime, mackerel, mandarin,
mango, melon, millet, mushroom, mussel, nectarine, okra, olive, onion, orange, oregano, papaya, paprika, parsley, parsnip,
peach, pear, pineapple, plantain, plum, pork, potato, prawn, prune, pumpkin, quinoa, radish, raisin, raspberry, rice,
rocket, rosemary, salmon, sardine, spinach, squid, strawberry, swede, sweetcorn, thyme, tilapia, tofu, tomato, trout, tuna,
turkey, turmeric, turnip, veal, venison, watercress, watermelon, yam
`

/** Words for the same food in the book and in the table. */
export const sameFood: Readonly<Record<string, string>> = { melon: 'cantaloupe' }
