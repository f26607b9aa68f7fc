import { digitLetters } from '#src/knowledge/allergens/readable.ts'

// As one of these they are something else: crisp, sweet, the country Brazil, to fry.
const pluralOnly = new Set([
  'fries',
  'crisps',
  'sweets',
  'chips',
  'brazils',
  'planters',
  'smarties',
  'grits',
  'gummies',
  'florentines',
  'frosties',
])

/** Cuts the endings of English plurals off; the word itself comes first. */
export function singulars(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || pluralOnly.has(word)) return [word]
  const cut = word.slice(0, -1)
  const forms = [word, cut]
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`, word.slice(0, -2))
  if (word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`)
  if (/(?:ch|sh|x|ss|z|o|s)es$/.test(word)) forms.push(word.slice(0, -2))
  return forms
}

const squeezed = (word: string): string => word.replace(/(.)\1+/g, '$1')

// Words of German, Dutch, Swedish and English that are glued to others ("Erdnussriegel", "peanutbar"), each with the word
// that says what it is. Parts that ordinary words happen to hold (tuna in "fortunate", egg in "legged") are not here.
const gluedParts: readonly (readonly [string, string])[] = `
erdnuss=erdnuss erdnuess=erdnuss haselnuss=haselnuss haselnuess=haselnuss walnuss=walnuss walnuess=walnuss
mandel=mandel pistazie=pistazie weizen=weizen dinkel=dinkel roggen=roggen gersten=gerste haferfl=hafer hafermehl=hafer
milch=milch kase=kase kaese=kase sahne=sahne joghurt=joghurt quark=quark thunfisch=thunfisch fisch=fisch lachs=lachs
garnele=garnele krabben=krabbe muschel=muschel sellerie=sellerie lupine=lupine sulfit=sulfit nuss=nuss nuess=nuss
pinda=pinda hazelno=hazelnoot walno=walnoot amandel=amandel melk=melk kaas=kaas boter=boter tarwe=tarwe garnal=garnaal
selderij=selderij mosterd=mosterd jordnot=jordnot hasselnot=hasselnot mjolk=mjolk gradd=gradde vetemj=vetemjol rakor=rakor
skaldjur=skaldjur peanut=peanut groundnut=groundnut almond=almond hazelnut=hazelnut walnut=walnut cashew=cashew pecan=pecan
pistach=pistachio macadamia=macadamia cheese=cheese milk=milk butter=butter yogurt=yogurt yoghurt=yoghurt wheat=wheat
gluten=gluten sesam=sesame tahini=tahini shrimp=shrimp prawn=prawn lobster=lobster salmon=salmon soja=soja
hahnchen=hahnchen schwein=schweinefleisch rindfl=rindfleisch schinken=schinken gelatin=gelatine hering=herring
`
  .trim()
  .split(/\s+/)
  .map(pair => {
    const [part = '', word = ''] = pair.split('=')
    return [part, word]
  })
const gluedWord = new Map(gluedParts)
const glued = new RegExp([...gluedWord.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')
const gluedEnds: readonly (readonly [RegExp, string])[] = [
  [/.{2}nut$/, 'nut'],
  [/.{3}fish$/, 'fish'],
  [/.{3}bread$/, 'bread'],
  [/.{3}flour$/, 'flour'],
  [/.{3}creams?$/, 'cream'],
  [/.{3}burger$/, 'burger'],
  [/^eggs?.{3}/, 'egg'],
]
const isFree = /(?:frei(?:e[rsnm]?)?|vrije?|fria?|free|less|los(?:e[rsnm]?)?)$/

/** Reads single words of a text as words of the vocabulary. */
export type WordForms = {
  /** The form that stands for the word and its plurals; the word itself where it is unknown. */
  readonly canonical: (word: string) => string
  /** Every word of the vocabulary that this may be; none if it is unknown. */
  readonly formsOf: (word: string) => readonly string[]
  /** Whether the word itself or its singular is one of the vocabulary. */
  readonly isKnown: (word: string) => boolean
}

// A week of meals has some hundred different words; the memory is emptied long before it weighs anything.
const mostRemembered = 8000

/** `words` is every word of every phrase, `marked` those that say something alone and may be recognised misspelt. */
export function createWordForms(words: ReadonlySet<string>, marked: ReadonlySet<string>): WordForms {
  const canonical = (word: string): string =>
    singulars(word)
      .slice(1)
      .find(form => words.has(form)) ?? word
  const known = (word: string): string | undefined =>
    words.has(word) ? canonical(word) : singulars(word).find(form => words.has(form))
  const bySqueezed = new Map([...marked].filter(word => word.length >= 4).map(word => [squeezed(word), word]))

  const withDigits = (word: string): string[] => {
    const letters = word.replace(/\d/g, digit => digitLetters[digit] ?? digit)
    const variants = [letters, word.replace(/1/g, 'l').replace(/\d/g, digit => digitLetters[digit] ?? digit)]
    // "200gmilk" and "2eggs" are amounts that stick to the food.
    const bare = [word.replace(/^\d+|\d+$/g, ''), word.replace(/^\d+(?:g|kg|ml|l|oz|x|tbsp|tsp)?|\d+$/g, '')]
    return [...new Set([...variants, ...bare])].filter(form => form.length > 2).flatMap(form => known(form) ?? [])
  }
  const unknown = (word: string): string[] => {
    if (isFree.test(word) && word.length > 5) return []
    const parts = word.length < 6 ? [] : [...word.matchAll(glued)].flatMap(([part]) => gluedWord.get(part) ?? [])
    const end = word.length < 6 ? undefined : gluedEnds.find(([ending]) => ending.test(singulars(word).at(-1) ?? word))
    const found = [...parts, ...(end === undefined ? [] : [end[1]])].flatMap(part => known(part) ?? [])
    if (found.length > 0) return [...new Set(found)]
    return drawnOut(singulars(word).at(-1) ?? word)
  }
  /** "Peanuut" is longer than the word it means; shorter ones ("grade", "mouse") are mostly other words. */
  const drawnOut = (word: string): string[] => {
    const meant = word.length < 5 ? undefined : bySqueezed.get(squeezed(word))
    return meant !== undefined && (word.length > meant.length || meant.length > 7) ? [canonical(meant)] : []
  }
  const read = (word: string): readonly string[] => {
    const exact = known(word)
    if (exact !== undefined) return [exact]
    // An amount is no word: "840" is not "bao".
    return /\d/.test(word) && /\p{L}/u.test(word) ? withDigits(word) : unknown(word)
  }
  const remembered = new Map<string, readonly string[]>()
  return {
    canonical,
    isKnown: word => known(word) !== undefined,
    formsOf: word => {
      const before = remembered.get(word)
      if (before !== undefined) return before
      const forms = word.length > 40 ? unknown(word.slice(0, 400)) : read(word)
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(word, forms)
      return forms
    },
  }
}
