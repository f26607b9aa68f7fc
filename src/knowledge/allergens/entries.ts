import { type Allergen, allergens } from '#src/knowledge/allergens/types.ts'
import { singulars } from '#src/knowledge/allergens/wordForms.ts'
import { type Trait, traits } from '#src/knowledge/foods/types.ts'

/**
 * `direct`: a plain name of an allergen or of an animal food. `product`: made of several things. `friend`: a phrase that
 * means something else than a word in it, whether harmless ("butter bean") or not ("Bombay duck").
 */
export type EntryKind = 'direct' | 'product' | 'friend'

/** What one word or phrase means. */
export type Entry = {
  readonly name: string
  readonly kind: EntryKind
  readonly contains: readonly Allergen[]
  readonly mayContain: readonly Allergen[]
  readonly traits: readonly Trait[]
  /** Words of what it is made of. */
  readonly parts: readonly string[]
}

const allergenNames: ReadonlySet<string> = new Set(allergens)
const traitNames: ReadonlySet<string> = new Set(traits)

const isAllergen = (name: string): name is Allergen => allergenNames.has(name)
const isTrait = (name: string): name is Trait => traitNames.has(name)

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

function eachChecked<T extends string>(
  names: readonly string[],
  isOne: (name: string) => name is T,
  line: string,
): T[] {
  const known = names.filter(isOne)
  if (known.length !== names.length) throw new Error(`unknown name in "${line}"`)
  return known
}

// Whatever has wheat has gluten.
const withGluten = (names: readonly Allergen[]): Allergen[] =>
  names.includes('wheat') && !names.includes('gluten') ? [...names, 'gluten'] : [...names]

const impliedTraits: Readonly<Partial<Record<Allergen, Trait>>> = {
  milk: 'dairy',
  egg: 'egg',
  fish: 'fish',
  crustacean: 'shellfish',
  mollusc: 'shellfish',
  wheat: 'grain',
  gluten: 'grain',
  soy: 'legume',
  peanut: 'legume',
  lupin: 'legume',
}

/** The fields of every line of a table that is no comment. */
export const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => line.split('|').map(part => part.trim()))

/**
 * Reads lines of `words | contains | may contain | traits | parts`. Every word is an entry of its own; wheat brings
 * gluten, and an allergen brings the trait of the animal or plant it comes from.
 */
export const readEntries = (kind: EntryKind, table: string): Entry[] =>
  rowsOf(table).flatMap(row => {
    const line = row.join(' | ')
    const contains = withGluten(eachChecked(listOf(row[1]), isAllergen, line))
    const mayContain = withGluten(eachChecked(listOf(row[2]), isAllergen, line)).filter(
      name => !contains.includes(name),
    )
    const implied = contains.flatMap(name => impliedTraits[name] ?? [])
    const all = [...new Set([...eachChecked(listOf(row[3]), isTrait, line), ...implied])]
    const parts = listOf(row[4])
    const names = listOf(row[0])
    return names
      .filter(
        name =>
          !singulars(name)
            .slice(1)
            .some(form => names.includes(form)),
      )
      .map(name => ({ name, kind, contains, mayContain, traits: all, parts }))
  })

/** Words that take something away from the food after them: "vegan" takes milk, egg, fish and meat. */
export type Operator = {
  readonly name: string
  readonly allergens: ReadonlySet<Allergen>
  readonly traits: ReadonlySet<Trait>
}

/** Reads lines of `words | allergens | traits`. */
export const readOperators = (table: string): Operator[] =>
  rowsOf(table).flatMap(row => {
    const line = row.join(' | ')
    const taken = {
      allergens: new Set(eachChecked(listOf(row[1]), isAllergen, line)),
      traits: new Set(eachChecked(listOf(row[2]), isTrait, line)),
    }
    return listOf(row[0]).map(name => ({ name, ...taken }))
  })
