import { deniedOf, freeWords, isFreeOfMore, isReversed, reachOf, type Span } from '#src/knowledge/allergens/denial.ts'
import type { Entry } from '#src/knowledge/allergens/entries.ts'
import { joinedWords } from '#src/knowledge/allergens/joinedWords.ts'
import { alarmingWords, type Item, phraseTree, wordForms } from '#src/knowledge/allergens/lexicon.ts'
import type { Found } from '#src/knowledge/allergens/phraseTree.ts'
import { folded } from '#src/knowledge/allergens/readable.ts'
import { type Token, tokensOf } from '#src/knowledge/allergens/tokens.ts'
import type { Allergen } from '#src/knowledge/allergens/types.ts'
import type { Trait } from '#src/knowledge/foods/types.ts'

/** A food that a text names, with what words such as "vegan" or "nut-free" take from it. */
export type Hit = {
  readonly entry: Entry
  /** The text says that it is not in it. */
  readonly denied: boolean
  readonly lacksAllergens: ReadonlySet<Allergen>
  readonly lacksTraits: ReadonlySet<Trait>
}

/** A text in words, and the foods it names. */
export type Scan = { readonly tokens: readonly Token[]; readonly hits: readonly Hit[] }

type Place = Span & { readonly entries: readonly Entry[] }
type Taking = Span & { readonly allergens: ReadonlySet<Allergen>; readonly traits: ReadonlySet<Trait> }

const nothing: ReadonlySet<never> = new Set()

// Words that make something else of the food after them, unless they are taken back themselves.
const changing = new Set(
  'vegan vegetarian veggie plant dairy milk egg gluten wheat nut peanut soy meatless alcohol'.split(' '),
)

function longestAt(tokens: readonly Token[], at: number): Found<Item> | undefined {
  // "Non-vegan cheese" is cheese; "not gluten-free bread" is bread.
  if (isReversed(tokens, at) && changing.has(tokens[at]?.word ?? '') && tokens[at + 1]?.joint !== 'hard')
    return ownMeaning(tokens, at)
  const best = phraseTree.longestAt(tokens, at, wordForms.formsOf)
  if (best === undefined || best.to - at < 2) return best
  const last = best.to - 1
  // "Egg free-range" is an egg: the hens are free.
  return freeWords.has(tokens[last]?.word ?? '') && isFreeOfMore(tokens, last)
    ? phraseTree.longestAt(tokens.slice(0, last), at, wordForms.formsOf)
    : best
}

const ownMeaning = (tokens: readonly Token[], at: number): Found<Item> | undefined =>
  phraseTree.longestAt(tokens.slice(0, at + 1), at, wordForms.formsOf)

const bareEntries = new Map<Entry, Entry>()

/** The food without what it may have traces of, which the dish says better. */
function bare(entry: Entry): Entry {
  const known = bareEntries.get(entry) ?? { ...entry, mayContain: [] }
  bareEntries.set(entry, known)
  return known
}

/** What the words of a dish's name say by themselves: "pepperoni pizza" has pepperoni. */
function innerEntries(tokens: readonly Token[], best: Found<Item>, entries: readonly Entry[]): Entry[] {
  if (best.to - best.from < 2 || !entries.every(({ kind }) => kind === 'product')) return []
  const inner: Entry[] = []
  for (const [from, to] of [
    [best.from, best.to - 1],
    [best.from + 1, best.to],
  ] as const) {
    const part = tokens.slice(0, to)
    for (let at = from; at < to; ) {
      const found = phraseTree.longestAt(part, at, wordForms.formsOf)
      for (const item of found?.found ?? [])
        if ('entry' in item && item.entry.kind === 'direct') inner.push(bare(item.entry))
      at = Math.max(found?.to ?? 0, at + 1)
    }
  }
  return inner
}

function addFound(tokens: readonly Token[], found: Found<Item>, places: Place[], takings: Taking[]): void {
  const entries = found.found.flatMap(item => ('entry' in item ? item.entry : []))
  if (entries.length > 0)
    places.push({ from: found.from, to: found.to, entries: [...entries, ...innerEntries(tokens, found, entries)] })
  for (const item of found.found)
    if ('operator' in item && !isReversed(tokens, found.from))
      takings.push({ ...item.operator, from: found.to, to: reachOf(tokens, found.to) })
}

function hitsAt(place: Place, denied: boolean, takings: readonly Taking[], tokens: readonly Token[]): Hit[] {
  const over = takings.filter(({ from, to }) => place.from >= from && place.from < to)
  const after = tokens[place.to]
  const styled = after?.joint === 'hyphen' && (after.word === 'style' || after.word === 'like')
  const lacksAllergens = over.length === 0 ? nothing : new Set(over.flatMap(({ allergens }) => [...allergens]))
  const lacksTraits = over.length === 0 ? nothing : new Set(over.flatMap(({ traits }) => [...traits]))
  return place.entries.map(entry => ({
    entry,
    denied,
    lacksAllergens,
    lacksTraits: styled ? new Set([...lacksTraits, ...meatTraits]) : lacksTraits,
  }))
}

// "Chicken-style pieces" are none; "feta-style cheese" is cheese all the same.
const meatTraits: readonly Trait[] = ['meat', 'pork', 'poultry']

function joinedHits(tokens: readonly Token[], places: readonly Place[]): Hit[] {
  const hits: Hit[] = []
  for (const { word, from, to } of joinedWords(tokens)) {
    // Nearly no pair of neighbours is a word, so no more than the plain plural is tried.
    const form = word.endsWith('s') && !alarmingWords.has(word) ? word.slice(0, -1) : word
    if (!alarmingWords.has(form)) continue
    if (places.some(place => place.from <= from && place.to >= to)) continue
    for (const item of phraseTree.single(form))
      if ('entry' in item)
        hits.push({ entry: item.entry, denied: false, lacksAllergens: nothing, lacksTraits: nothing })
  }
  return hits
}

function scanned(text: string): Scan {
  const tokens = tokensOf(folded(text))
  const places: Place[] = []
  const takings: Taking[] = []
  for (let at = 0; at < tokens.length; at++) {
    const best = longestAt(tokens, at)
    if (best === undefined) continue
    addFound(tokens, best, places, takings)
    let end = Math.max(best.to, at + 1)
    // "Brown rice cakes" are brown rice and rice cakes, not brown rice and cake.
    for (let inner = at + 1; inner < end; inner++) {
      const other = longestAt(tokens, inner)
      if (other === undefined || other.to <= end) continue
      addFound(tokens, other, places, takings)
      end = other.to
    }
    at = end - 1
  }
  const denied = deniedOf(tokens, places)
  const hits = places.flatMap((place, index) => hitsAt(place, denied[index] === true, takings, tokens))
  return { tokens, hits: [...hits, ...joinedHits(tokens, places)] }
}

// A plan asks for allergens, traits and words of the same names and steps in turn.
const recent = new Map<string, Scan>()
const mostRecent = 400
const longestRemembered = 4000

/** Every food that the text names in Latin letters or letters that look like them. */
export function scan(text: string): Scan {
  const before = recent.get(text)
  if (before !== undefined) return before
  const result = scanned(text)
  if (text.length <= longestRemembered) {
    if (recent.size >= mostRecent) recent.clear()
    recent.set(text, result)
  }
  return result
}
