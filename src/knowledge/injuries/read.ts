import { createSpelling } from '#src/knowledge/coaching/spelling.ts'
import { harmlessWords } from '#src/knowledge/injuries/harmlessWords.ts'
import { holds, type Phrase, readPhrase } from '#src/knowledge/injuries/phrases.ts'
import { allInjuries } from '#src/knowledge/injuries/table.ts'
import type { Injury } from '#src/knowledge/injuries/types.ts'
import { plainWords } from '#src/knowledge/plainText.ts'

export type Side = 'left' | 'right' | 'both'
export type InjuryReading = {
  readonly known: readonly Injury[]
  readonly side?: Side
  readonly year?: number
  /** Something was said that could not be understood: the user must be asked, or the plan must say so. */
  readonly unread: boolean
}

type Entry = { injury: Injury; phrases: readonly Phrase[]; weak: readonly Phrase[] }

const entries: readonly Entry[] = allInjuries.map(injury => ({
  injury,
  phrases: injury.phrases.map(readPhrase),
  weak: (injury.weakPhrases ?? []).map(readPhrase),
}))

const stems = entries.flatMap(entry => [...entry.phrases, ...entry.weak].flatMap(phrase => phrase.words))
const vocabulary = new Map(stems.map(stem => [stem.replaceAll('*', ''), 1]))
const prefixes = stems.filter(stem => stem.endsWith('*')).map(stem => stem.slice(0, -1))
const correct = createSpelling(vocabulary)

/** Shorter words have too many neighbours: "hear" is no heart, "calm" no calf. */
const shortestCorrected = 5

const spelled = (word: string): string => {
  if (word.length < shortestCorrected || vocabulary.has(word) || harmlessWords.has(word)) return word
  return prefixes.some(prefix => word.startsWith(prefix)) ? word : (correct(word) ?? word)
}

const breaks = /[,;\n/&+.:()]+|\s(?:and|but|plus|also|und|aber|sowie|y|pero|et|mais)\s/i

const healthy =
  /^(?:none|none really|nothing|nothing really|nope|no|nil|na|n a|healthy|fit|keine?|nichts|ninguna?|nada|aucune?|rien|nein|not injured|uninjured|i am healthy|im healthy|all good|everything is fine|no complaints|not pregnant)$/
const denial =
  /^(?:i |we |have |has |ive |got |there are |ich habe |tengo |jai )*(?:no|without|never had|never|not any|dont have|do not have|have not|keine?n?|sin|ninguna?|pas de|aucune?) (?:\S+ ){0,3}?(?:injur\S*|problems?|issues?|pains?|trouble|conditions?|limitations?|complaints?|restrictions?|allerg\S*|verletzung\S*|schmerz\S*|beschwerden|lesion\S*|dolor\S*|problemas?|blessures?|douleurs?|probl\S*)(?: (?:at all|yet|so far|now|currently|at the moment|whatsoever))?$/

const isDenied = (words: readonly string[]): boolean => {
  const text = words.join(' ')
  return healthy.test(text) || denial.test(text)
}

function readSegment(words: readonly string[]): Injury[] {
  const found = entries.filter(({ phrases }) => phrases.some(phrase => holds(words, phrase)))
  const read = found.length > 0 ? found : entries.filter(({ weak }) => weak.some(phrase => holds(words, phrase)))
  const injuries = read.map(entry => entry.injury)
  const replaced = new Set(injuries.flatMap(injury => injury.replaces ?? []))
  const particular = new Set(injuries.filter(injury => injury.general !== true).map(injury => injury.part))
  return injuries.filter(
    injury => !replaced.has(injury.id) && !(injury.general === true && particular.has(injury.part)),
  )
}

const says = (words: readonly string[], stem: RegExp): boolean => words.some(word => stem.test(word))

function readSide(words: readonly string[]): Side | undefined {
  const left = says(words, /^(?:left|lft|links?|linke[nrms]?|izquierd[ao]s?|gauches?)$/)
  const right =
    says(words, /^(?:rechts|rechte[nrms]?|derech[ao]s?|droite?s?)$/) || /\bright\b(?! now)/.test(words.join(' '))
  if ((left && right) || says(words, /^(?:both|bilateral|beide[nrs]?|ambos|ambas|deux)$/)) return 'both'
  if (left) return 'left'
  return right ? 'right' : undefined
}

function readYear(text: string, today: Date | undefined): number | undefined {
  const named = /\b(?:19[5-9]\d|20\d\d)\b/.exec(text)
  if (named) return Number(named[0])
  const ago = /\b(\d{1,2})\s*(?:years?|yrs?)\s+ago\b|\bvor (\d{1,2}) jahren\b|\bhace (\d{1,2}) anos\b/.exec(text)
  const years = ago?.[1] ?? ago?.[2] ?? ago?.[3]
  return years === undefined || today === undefined ? undefined : today.getUTCFullYear() - Number(years)
}

const isHarmless = (word: string): boolean => word.length < 3 || /^\d/.test(word) || harmlessWords.has(word)

/**
 * Reads one injury as people write it: in their words, with typos, in four languages. What cannot be read is said
 * (`unread`), never dropped. The day is needed for "3 years ago" only.
 */
export function readInjury(text: string, today?: Date): InjuryReading {
  const known = new Set<Injury>()
  let unread = false
  const bounded = text.slice(0, 2000).replace(/\b([LS]\d)\s*[/-]\s*([LS]\d)\b/gi, '$1 $2')
  for (const segment of bounded.split(breaks)) {
    const words = plainWords(segment)
    if (words.length === 0 || isDenied(words)) continue
    const read = readSegment(words.map(spelled))
    for (const injury of read) known.add(injury)
    if (read.length === 0 && !words.every(isHarmless)) unread = true
  }
  const words = plainWords(bounded)
  if (
    known.size === 0 &&
    words.length > 0 &&
    !isDenied(words) &&
    !bounded.split(breaks).every(part => isBlankOrDenied(part))
  )
    unread = true
  const side = readSide(words)
  const year = readYear(words.join(' '), today)
  return { known: [...known], unread, ...(side && { side }), ...(year !== undefined && { year }) }
}

const isBlankOrDenied = (part: string): boolean => {
  const words = plainWords(part)
  return words.length === 0 || isDenied(words)
}
