/** The diets that are proven by code (M2). */
export const diets = [
  'vegetarian',
  'vegan',
  'pescatarian',
  'halal',
  'kosher',
  'gluten_free',
  'dairy_free',
  'keto',
  'paleo',
] as const
export type Diet = (typeof diets)[number]
