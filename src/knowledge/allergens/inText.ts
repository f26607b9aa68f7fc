import type { Entry } from '#src/knowledge/allergens/entries.ts'
import { foreignEntriesIn } from '#src/knowledge/allergens/foreignScripts.ts'
import { hasOtherScript } from '#src/knowledge/allergens/readable.ts'
import { type Hit, scan } from '#src/knowledge/allergens/scan.ts'
import type { Allergen } from '#src/knowledge/allergens/types.ts'
import type { Trait } from '#src/knowledge/foods/types.ts'

/** An allergen that a text names, by which word, and whether that food always has it (else it may have). */
export type NamedAllergen = { readonly allergen: Allergen; readonly word: string; readonly certain: boolean }

/** A trait that a text names, by which word, and whether that food always has it. */
export type NamedTrait = { readonly trait: Trait; readonly word: string; readonly certain: boolean }

const foreignIn = (text: string): readonly Entry[] => (hasOtherScript(text) ? foreignEntriesIn(text) : [])

const plainName = (entry: Entry): string => entry.name.replace(/\s*>.*/, '')

/**
 * Every allergen that the text names, by its own name or by a food that has it, in whatever letters it is written. Phrases
 * that only sound like it ("butter beans") and what the text says to be absent ("nut-free") are left out. Once for each
 * word; where one word is both certain and possible it is certain.
 */
export function allergensInText(text: string): readonly NamedAllergen[] {
  const found = new Map<string, NamedAllergen>()
  const add = (allergen: Allergen, word: string, certain: boolean): void => {
    const key = `${allergen} ${word}`
    if (certain || !found.has(key)) found.set(key, { allergen, word, certain })
  }
  const addEntry = (entry: Entry, lacks: ReadonlySet<Allergen>): void => {
    for (const allergen of entry.mayContain) if (!lacks.has(allergen)) add(allergen, plainName(entry), false)
    for (const allergen of entry.contains) if (!lacks.has(allergen)) add(allergen, plainName(entry), true)
  }
  for (const hit of scan(text).hits) if (!hit.denied) addEntry(hit.entry, hit.lacksAllergens)
  for (const entry of foreignIn(text)) addEntry(entry, new Set())
  return [...found.values()]
}

const absentWith: Readonly<Partial<Record<Trait, Allergen>>> = {
  dairy: 'milk',
  egg: 'egg',
  fish: 'fish',
  grain: 'gluten',
}

const allergensOfTrait: Readonly<Partial<Record<Trait, readonly Allergen[]>>> = {
  dairy: ['milk'],
  egg: ['egg'],
  fish: ['fish'],
  shellfish: ['crustacean', 'mollusc'],
  grain: ['gluten', 'wheat'],
}

/** A mash may have milk in it, cheese has: a trait is as certain as the allergen that it stands for. */
const isCertain = (trait: Trait, { contains, mayContain }: Entry): boolean => {
  const own = allergensOfTrait[trait] ?? []
  return !own.some(allergen => mayContain.includes(allergen)) || own.some(allergen => contains.includes(allergen))
}

const lacksTrait = (hit: Hit, trait: Trait): boolean => {
  const allergen = absentWith[trait]
  if (hit.lacksTraits.has(trait)) return true
  // "Gluten-free bread" is a grain still; "dairy-free cheese" is no dairy.
  return trait !== 'grain' && allergen !== undefined && hit.lacksAllergens.has(allergen)
}

/** Every animal or diet trait that the text names, once for each word; false friends ("beefsteak tomato") are left out. */
export function traitsInText(text: string): readonly NamedTrait[] {
  const found = new Map<string, NamedTrait>()
  const add = (trait: Trait, entry: Entry): void => {
    const word = plainName(entry)
    found.set(`${trait} ${word}`, { trait, word, certain: isCertain(trait, entry) })
  }
  for (const hit of scan(text).hits) {
    if (hit.denied) continue
    for (const trait of hit.entry.traits) if (!lacksTrait(hit, trait)) add(trait, hit.entry)
  }
  for (const entry of foreignIn(text)) for (const trait of entry.traits) add(trait, entry)
  return [...found.values()]
}
