import type { Allergen } from '#src/knowledge/allergens/types.ts'

export const aisles = [
  'fruit_vegetables',
  'meat',
  'fish',
  'dairy_eggs',
  'chilled_plant_based',
  'bakery',
  'grains_pasta',
  'beans_tins_jars',
  'nuts_seeds_dried_fruit',
  'oils_sauces_condiments',
  'herbs_spices',
  'baking_sweet',
  'frozen',
  'drinks',
] as const
export type Aisle = (typeof aisles)[number]

/** What a food is made of, as far as diets ask. Diet flags follow from these and the allergens; none is typed by hand. */
export const traits = [
  /** Flesh and fat of land animals; with `pork` and `poultry` where it is that. */
  'meat',
  'pork',
  'poultry',
  'fish',
  /** Fish without fins and scales in the sense of kosher law (catfish, eel, monkfish, swordfish, caviar of such). */
  'scaleless_fish',
  'shellfish',
  'dairy',
  /** Cheese that is often set with animal rennet (parmesan, manchego ...). */
  'rennet',
  'egg',
  'honey',
  'gelatin',
  'blood',
  'alcohol',
  /** Grains and their flours, pseudo-grains too (paleo has neither). */
  'grain',
  'legume',
  /** White potato (sweet potato is none). */
  'potato',
  'added_sugar',
  /** Made from several things in a factory or kitchen: bread, sausage, sauce, stock cube. `parts` says from what. */
  'compound',
  /** Refined seed oil (paleo has none). */
  'seed_oil',
  /** Not in pregnancy: much mercury, liver, soft mould cheese, raw milk, alcohol. */
  'not_in_pregnancy',
] as const
export type Trait = (typeof traits)[number]

/** What must be done before it may be eaten; the temperatures are those of USDA FSIS, in `safeCooking.ts`. */
export const cookingNeeds = [
  'none',
  'poultry',
  'ground_meat',
  'whole_meat',
  'fish',
  'shellfish',
  'egg',
  'boil',
] as const
export type CookingNeed = (typeof cookingNeeds)[number]

/** Amounts in 100 g as bought, from USDA SR24. */
export type Per100g = {
  readonly kcal: number
  readonly proteinG: number
  readonly fatG: number
  readonly carbsG: number
  readonly fibreG: number
  /** null where the source has no figure. */
  readonly sugarsG: number | null
  readonly saturatedG: number
  readonly sodiumMg: number
}

export type Food = {
  /** snake_case, stable: `chicken_breast`, `rice_white`. Raw and dry are not part of an id; `_cooked` and `_canned` are. */
  readonly id: string
  /** As it stands on a shopping list: "chicken breast", "white rice". Lower case, no brand. */
  readonly name: string
  /** NDB number of the row of USDA SR24 that the figures come from, five digits. */
  readonly ndb: string
  readonly per100g: Per100g
  /** Household measures of the source, cleaned: { name: 'cup', grams: 158 }. */
  readonly measures: readonly { readonly name: string; readonly grams: number }[]
  readonly aisle: Aisle
  readonly contains: readonly Allergen[]
  /** Often carries traces, or some makers' recipes have it. */
  readonly mayContain: readonly Allergen[]
  readonly traits: readonly Trait[]
  /** Words of what a compound food is made of; empty for a plain one. */
  readonly parts: readonly string[]
  readonly state: 'raw' | 'dry' | 'cooked' | 'ready'
  /** Grams cooked from one gram as bought (rice 2.8, chicken 0.75); absent where it is eaten as bought. */
  readonly cookedYield?: number
  readonly cooking: CookingNeed
  /** The smallest change of a portion that makes sense, in grams: one egg, half an onion, 5 g of oil, 10 g of rice. */
  readonly stepG: number
  /** How a portion is counted where it is not weighed: { one: 'egg', many: 'eggs', grams: 50 }. */
  readonly unit?: { readonly one: string; readonly many: string; readonly grams: number }
  /** How it is bought: { one: 'tin (400 g)', many: 'tins (400 g)', grams: 400 }. Absent: by weight. */
  readonly pack?: { readonly one: string; readonly many: string; readonly grams: number }
}
