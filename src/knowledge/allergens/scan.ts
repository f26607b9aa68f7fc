import type { Entry } from '#src/knowledge/allergens/entries.ts'
import { alarmingWords, phraseTree, wordForms } from '#src/knowledge/allergens/lexicon.ts'
import { folded } from '#src/knowledge/allergens/readable.ts'
import { type Token, tokensOf } from '#src/knowledge/allergens/tokens.ts'
import type { Allergen } from '#src/knowledge/allergens/types.ts'
import type { Trait } from '#src/knowledge/foods/types.ts'

/** A food that a text names, with what words such as "vegan" or "nut-free" take from it. */
export type Hit = {
  readonly entry: Entry
  readonly from: number
  readonly to: number
  /** The text says that it is not in it. */
  readonly denied: boolean
  readonly lacksAllergens: ReadonlySet<Allergen>
  readonly lacksTraits: ReadonlySet<Trait>
}

type Place = { readonly from: number; readonly to: number; readonly entries: readonly Entry[] }
type Taking = {
  readonly from: number
  readonly to: number
  readonly allergens: ReadonlySet<Allergen>
  readonly traits: ReadonlySet<Trait>
}

const nothing: ReadonlySet<never> = new Set()

const freeWords = new Set(['free', 'frei', 'freie', 'freies', 'freier', 'freien', 'vrij', 'vrije', 'less'])
const noWords = new Set(
  'no without zero sans ohne kein keine keinen keiner senza sin sem zonder geen utan bez bezi minus'.split(' '),
)
// Words that a denial may follow in one breath. After any other word, "no" may be Japanese ("ebi no tempura").
const beforeNo = new Set(
  'with has have contains contain and but is are there uses use using needs need please i eat of a made it this s absolutely definitely strictly'.split(
    ' ',
  ),
)
const articles = new Set(['any', 'a', 'an', 'the', 'de', 'added', 'd'])
const alternatives = new Set(['or', 'nor', 'oder', 'ou'])
/** Words at which the reach of "vegan" ends: "vegan burger with cheese" has cheese. */
const breakWords = new Set(
  'and with or in on plus then add to for over from und mit oder auf y con et avec o e but not is are has served topped contains made a the your'.split(
    ' ',
  ),
)
const reach = 4

const isPhrasal = (token: Token | undefined): boolean => token?.joint === 'space' || token?.joint === 'hyphen'

function reachOf(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && to < from + reach) {
    const token = tokens[to]
    if (token === undefined || !isPhrasal(token) || breakWords.has(token.word)) break
    to++
  }
  return to
}

const isSaidFree = (tokens: readonly Token[], place: Place): boolean => {
  const after = tokens[place.to]
  if (after === undefined || !isPhrasal(after) || !freeWords.has(after.word)) return false
  const next = tokens[place.to + 1]
  // "egg free range": the hens are free, not the dish of egg.
  return !(after.word === 'free' && next !== undefined && (next.word === 'range' || next.word === 'from'))
}

function isDeniedBefore(tokens: readonly Token[], place: Place): boolean {
  let at = place.from
  while (isPhrasal(tokens[at]) && articles.has(tokens[at - 1]?.word ?? '')) at--
  if (!isPhrasal(tokens[at])) return false
  const word = tokens[at - 1]?.word ?? ''
  const before = isPhrasal(tokens[at - 1]) ? tokens[at - 2]?.word : undefined
  // "With or without cheese" may be with it.
  if (before === 'or' || before === 'and' || before === 'oder') return word === 'no' && before === 'and'
  if (word === 'no' || word === 'zero' || word === 'minus') return before === undefined || beforeNo.has(before)
  if (noWords.has(word)) return true
  if (word === 'of' || word === 'from') return before === 'free' || (word === 'of' && before === 'instead')
  return false
}

/** Which of the places, in their order, the text says to be absent. */
function deniedPlaces(tokens: readonly Token[], places: readonly Place[]): boolean[] {
  const denied: boolean[] = []
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    const follows =
      before !== undefined &&
      denied[index - 1] === true &&
      place.from === before.to + 1 &&
      isPhrasal(tokens[before.to]) &&
      isPhrasal(tokens[place.from]) &&
      alternatives.has(tokens[before.to]?.word ?? '') &&
      !isSaidFree(tokens, before)
    denied.push(follows || isSaidFree(tokens, place) || isDeniedBefore(tokens, place))
  }
  return denied
}

// Words cut by signs ("pea.nut", "mi-lk") or by a space ("butter milk"), which a reader puts together.
function* joinedWords(tokens: readonly Token[]): Generator<{ word: string; from: number; to: number }> {
  for (let from = 0; from + 1 < tokens.length; from++) {
    const second = tokens[from + 1]
    if (second === undefined || second.joint === 'hard') continue
    const first = tokens[from]?.word ?? ''
    if (second.joint === 'space') {
      const word = first + second.word
      if (word.length >= 6) yield { word, from, to: from + 2 }
      continue
    }
    let words = [first]
    for (let to = from + 1; to < tokens.length && to < from + 16; to++) {
      const token = tokens[to]
      if (token === undefined || token.joint === 'space' || token.joint === 'hard') break
      const links = token.sign === '!' || token.sign === '|' ? ['', 'i', 'l'] : ['']
      words = words.flatMap(word => links.map(link => word + link + token.word)).slice(0, 8)
      for (const word of words) yield { word, from, to: to + 1 }
    }
  }
}

/** Every food that the text names in Latin letters or letters that look like them. */
export function scan(text: string): Hit[] {
  const tokens = tokensOf(folded(text))
  const places: Place[] = []
  const takings: Taking[] = []
  for (let at = 0; at < tokens.length; ) {
    const best = phraseTree.longestAt(tokens, at, wordForms.formsOf)
    if (best === undefined) {
      at++
      continue
    }
    const entries = best.found.flatMap(item => ('entry' in item ? item.entry : []))
    if (entries.length > 0) places.push({ from: at, to: best.to, entries })
    for (const item of best.found)
      if ('operator' in item) takings.push({ ...item.operator, from: best.to, to: reachOf(tokens, best.to) })
    at = Math.max(best.to, at + 1)
  }
  const denied = deniedPlaces(tokens, places)
  const hits = places.flatMap((place, index) =>
    place.entries.map(entry => hitOf(place, entry, denied[index] === true, takings, tokens)),
  )
  return [...hits, ...joinedHits(tokens, places)]
}

const lookalikeTraits: ReadonlySet<Trait> = new Set<Trait>(['meat', 'pork', 'poultry'])

function hitOf(place: Place, entry: Entry, denied: boolean, takings: readonly Taking[], tokens: readonly Token[]): Hit {
  const over = takings.filter(({ from, to }) => place.from >= from && place.from < to)
  const after = tokens[place.to]
  const styled = after?.joint === 'hyphen' && (after.word === 'style' || after.word === 'like')
  return {
    entry,
    from: place.from,
    to: place.to,
    denied,
    lacksAllergens: over.length === 0 ? nothing : new Set(over.flatMap(({ allergens }) => [...allergens])),
    lacksTraits:
      over.length === 0 ? (styled ? lookalikeTraits : nothing) : new Set(over.flatMap(({ traits }) => [...traits])),
  }
}

function joinedHits(tokens: readonly Token[], places: readonly Place[]): Hit[] {
  const hits: Hit[] = []
  for (const { word, from, to } of joinedWords(tokens)) {
    const form = wordForms.canonical(word)
    if (!alarmingWords.has(form)) continue
    if (places.some(place => place.from <= from && place.to >= to)) continue
    for (const item of phraseTree.single(form))
      if ('entry' in item)
        hits.push({ entry: item.entry, from, to, denied: false, lacksAllergens: nothing, lacksTraits: nothing })
  }
  return hits
}
