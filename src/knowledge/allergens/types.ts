/**
 * What people must be warned of: the nine major allergens of the United States (FDA, FALCPA and FASTER acts) and the
 * fourteen of the European Union (Regulation 1169/2011, annex II) in one list. `wheat` carries `gluten` too; oats carry
 * `gluten` alone, as the EU lists them.
 */
export const allergens = [
  'milk',
  'egg',
  'fish',
  'crustacean',
  'mollusc',
  'tree_nut',
  'peanut',
  'wheat',
  'gluten',
  'soy',
  'sesame',
  'celery',
  'mustard',
  'sulphite',
  'lupin',
] as const
export type Allergen = (typeof allergens)[number]

/** One allergy or intolerance as somebody wrote it, read. */
export type DeclaredAllergy =
  | {
      readonly text: string
      readonly kind: 'known'
      /** What is kept off the plate: never fewer than the words can mean. */
      readonly allergens: readonly Allergen[]
      /** Lower-case words of foods that are no allergen of a list ("kiwi", "tomato"); matched in names and parts. */
      readonly words: readonly string[]
      /** How it was read, in a sentence, where that is wider than what was written ("lactose" as all milk). */
      readonly note?: string
    }
  /** No word of it is known: it is matched as it stands, and said to be so. */
  | { readonly text: string; readonly kind: 'literal'; readonly words: readonly string[] }
  /** It stands for something that cannot be looked for ("additives"): the athlete is asked this question first. */
  | { readonly text: string; readonly kind: 'unclear'; readonly question: string }
