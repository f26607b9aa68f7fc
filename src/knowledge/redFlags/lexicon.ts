/** One way a word or phrase can begin: the element it stands for, and the words that must follow. */
type Entry = { element: number; rest: readonly string[] }
type Beginning = { alone: readonly Reading[]; phrases: readonly Entry[] }
export type Reading = { element: number; length: number }

export type Lexicon = {
  /** The number of an element such as `pain|hurt*|short_of_breath|@chest`. */
  element: (spec: string) => number
  /** The known word that a token is most likely meant to be, or the token itself. */
  canonical: (token: string) => string
  readings: (words: readonly string[], at: number) => readonly Reading[]
  /** How many elements there are. */
  size: () => number
}

const squeeze = (word: string): string => word.replace(/([a-z])\1+/g, '$1')
const leet: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's' }
const prefixKeyLength = 3

/** All spellings of a word with one letter lost or two neighbours swapped; the first letter stays. */
function slips(word: string): string[] {
  return [...word].flatMap((_, at) => {
    if (at === 0) return []
    const lost = word.slice(0, at) + word.slice(at + 1)
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    return [lost, swapped]
  })
}

function followedBy(words: readonly string[], at: number, rest: readonly string[]): boolean {
  return rest.every((word, offset) => {
    const next = words[at + 1 + offset]
    return next !== undefined && (word.endsWith('*') ? next.startsWith(word.slice(0, -1)) : next === word)
  })
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** What the rules' words are, and which spellings lead to them. */
type Words = {
  whole: Map<string, Entry[]>
  prefixes: Map<string, { prefix: string; entry: Entry }[]>
  squeezed: Map<string, string>
  typos: Map<string, string>
}

function learn({ squeezed, typos }: Words, word: string): void {
  const short = squeeze(word)
  if (!squeezed.has(short)) squeezed.set(short, word)
  if (word.length >= 7) for (const slip of slips(word)) if (!typos.has(slip)) typos.set(slip, word)
}

function addWord(words: Words, element: number, alternative: string): void {
  const [first = '', ...rest] = alternative.split('_')
  const entry = { element, rest }
  if (first.endsWith('*')) {
    const prefix = first.slice(0, -1)
    addTo(words.prefixes, prefix.slice(0, prefixKeyLength), { prefix, entry })
    return
  }
  addTo(words.whole, first, entry)
  for (const word of [first, ...rest]) if (!word.endsWith('*')) learn(words, word)
}

function startsPrefix({ prefixes }: Words, token: string): boolean {
  return prefixes.get(token.slice(0, prefixKeyLength))?.some(({ prefix }) => token.startsWith(prefix)) ?? false
}

function isKnown(words: Words, token: string): boolean {
  return words.whole.has(token) || startsPrefix(words, token)
}

function meaning(words: Words, realWords: ReadonlySet<string>, token: string): string {
  const { squeezed, typos } = words
  if (token.length < 3 || isKnown(words, token) || realWords.has(token)) return token
  if (/[0-9@$]/.test(token)) {
    const decoded = token.replace(/[0134578@$]/g, sign => leet[sign] ?? sign)
    const read = [decoded, decoded.replace(/i/g, 'l')].find(word => isKnown(words, word) || squeezed.has(squeeze(word)))
    return read !== undefined && /[a-z]/.test(token) ? read : token
  }
  const short = squeeze(token)
  // `presure` may stand for `pressure`; a very short word stands only for itself, unless it was drawn out.
  const meant = short !== token || short.length >= 5 ? squeezed.get(short) : undefined
  if (meant !== undefined) return meant
  return startsPrefix(words, short) ? short : (typos.get(token) ?? typos.get(short) ?? token)
}

function beginningsOf({ whole, prefixes }: Words, word: string): Beginning {
  const begun = prefixes.get(word.slice(0, prefixKeyLength)) ?? []
  const entries = [...(whole.get(word) ?? [])]
  for (const { prefix, entry } of begun) if (word.startsWith(prefix)) entries.push(entry)
  const alone = entries.filter(({ rest }) => rest.length === 0).map(({ element }) => ({ element, length: 1 }))
  return { alone, phrases: entries.filter(({ rest }) => rest.length > 0) }
}

/** The words that rules are made of. `realWords` are right as they stand, though they look like slips of others. */
export function createLexicon(concepts: Record<string, string>, realWords: ReadonlySet<string>): Lexicon {
  const elements = new Map<string, number>()
  const known: Words = { whole: new Map(), prefixes: new Map(), squeezed: new Map(), typos: new Map() }
  // Looking a word up is a pure function of the word; remembering the answers halves the time of a call.
  const remembered = new Map<string, Beginning>()
  const meanings = new Map<string, string>()

  function addAll(element: number, spec: string): void {
    for (const alternative of spec.split(/[|\s]+/)) {
      if (!alternative.startsWith('@')) addWord(known, element, alternative)
      else addAll(element, concepts[alternative.slice(1)] ?? unknownConcept(alternative))
    }
  }

  const canonical = (token: string): string =>
    meanings.get(token) ?? remember(meanings, token, meaning(known, realWords, token))

  function readings(words: readonly string[], at: number): readonly Reading[] {
    const word = words[at] ?? ''
    const { alone, phrases } = remembered.get(word) ?? remember(remembered, word, beginningsOf(known, word))
    let found = alone
    for (const { element, rest } of phrases) {
      if (followedBy(words, at, rest)) found = [...found, { element, length: rest.length + 1 }]
    }
    return found
  }

  function element(spec: string): number {
    const id = elements.get(spec) ?? elements.size
    if (elements.has(spec)) return id
    elements.set(spec, id)
    remembered.clear()
    meanings.clear()
    addAll(id, spec)
    return id
  }

  return { element, canonical, readings, size: () => elements.size }
}

const mostRemembered = 5000

function remember<V>(memory: Map<string, V>, word: string, value: V): V {
  if (memory.size >= mostRemembered) memory.clear()
  memory.set(word, value)
  return value
}

function unknownConcept(name: string): never {
  throw new Error(`red flags: no concept ${name}`)
}
