import type { Allergen } from '#src/knowledge/allergens/types.ts'

const names: Readonly<Record<Allergen, string>> = {
  milk: 'milk',
  egg: 'egg',
  fish: 'fish',
  crustacean: 'crustaceans',
  mollusc: 'molluscs',
  tree_nut: 'tree nuts',
  peanut: 'peanuts',
  wheat: 'wheat',
  gluten: 'cereals with gluten',
  soy: 'soya',
  sesame: 'sesame',
  celery: 'celery',
  mustard: 'mustard',
  sulphite: 'sulphites',
  lupin: 'lupin',
}

/** The name of an allergen as it stands in a sentence. */
export const statementWord = (allergen: Allergen): string => names[allergen]
