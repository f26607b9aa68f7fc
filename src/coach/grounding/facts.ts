import { type Span, toDayNumber } from './calendar.ts'
import { type DayMark, readDays } from './days.ts'
import { languageOf } from './language.ts'
import { normalise } from './normalise.ts'
import { digitsForWords } from './numberWords.ts'
import { type Quantity, readQuantities } from './quantities.ts'
import { isSameThing, readThings, type Thing } from './things.ts'
import type { Grounding } from './types.ts'

/** A stretch of a record (or of what the user wrote) about one thing, with the day of the record. */
export type Fact = {
  /** Id of the record; none for what the user wrote. */
  readonly id: string | undefined
  readonly record: number
  readonly span: Span | undefined
  readonly things: readonly Thing[]
  /** All that the record names: its head ("62 min") is of all of it. */
  readonly recordThings: readonly Thing[]
  readonly isHead: boolean
  /** Of a plan: what is to be done, which bears out nothing that was. */
  readonly isPlanned: boolean
  readonly quantities: readonly Quantity[]
  readonly text: string
}

export type Source = {
  readonly id: string | undefined
  readonly text: string
  readonly span: Span | undefined
  readonly things: readonly Thing[]
  readonly isPlanned: boolean
}

export type Evidence = {
  /** The records as they are read, each on one line. */
  readonly lines: readonly { readonly id: string; readonly text: string }[]
  readonly sources: readonly Source[]
  readonly facts: readonly Fact[]
  readonly today: number
  readonly confirmed: readonly string[]
}

const separators = /;|\||\n|, |: | - | -> |→|[.!?] | \+ |[()]|·|•/g
const saidSeparators = /;|\||\n|, |: | - |→|[.!?] | \+ |[()]| (?:and|but|und|aber|y|pero|then) /g
const bridge = /^ ?(?:to|-|bis|until|till|through|\/|hasta|a|al|und|and)(?: the| el)? ?$/

/** Two days with a dash or a "to" between are one stretch. */
export function joinStretches(days: readonly DayMark[], text: string): DayMark[] {
  const joined: DayMark[] = []
  for (const day of days) {
    const before = joined.at(-1)
    const first = before?.spans[0]
    const last = day.spans[0]
    if (before && first && last && bridge.test(text.slice(before.end, day.start)) && first[0] <= last[1]) {
      const isList = /and|und/.test(text.slice(before.end, day.start))
      if (!isList) {
        joined[joined.length - 1] = { ...before, spans: [[first[0], last[1]]], kind: 'stretch', end: day.end }
        continue
      }
    }
    joined.push(day)
  }
  return joined
}

const modifiers: ReadonlySet<string> = new Set([
  'best',
  'top',
  'one rep max',
  'volume',
  'pace',
  'heart rate',
  'streak',
  'session',
])
const isMain = ({ key }: Thing): boolean => !modifiers.has(key)

/** The text as it is read by all of the check: normalised, with its number words as digits. */
export const toReadable = (text: string): string => withDigits(normalise(text))

/** A normalised text with its number words as digits. */
export const withDigits = (normalised: string): string => digitsForWords(normalised, languageOf(normalised))

const spanOf = (days: readonly DayMark[]): Span | undefined =>
  days.find(({ kind, spans }) => spans.length > 0 && kind !== 'now')?.spans[0]

function cut(text: string, breaks: RegExp): [number, number][] {
  const parts: [number, number][] = []
  let from = 0
  for (const match of text.matchAll(breaks)) {
    parts.push([from, match.index])
    from = match.index + match[0].length
  }
  parts.push([from, text.length])
  return parts.filter(([a, b]) => b > a)
}

/** A record's own date counts; the weekday beside it is the same day, not the latest one of that name. */
function daysOf(text: string, today: number): DayMark[] {
  const days = joinStretches(readDays(text, today), text)
  const isDated = /\b(?:19|20)\d\d-\d\d-\d\d\b/.test(text)
  return isDated ? days.filter(({ weekday }) => weekday === undefined) : days
}

const bodyWeight: Thing = { key: 'body weight', group: 'measure', variants: [], start: 0, end: 0 }
/** Kilograms, below which a mass without a name is no body's. */
const leastBodyWeightKg = 25
const aPlan = /^(?:active|current|planned|upcoming|next) (?:[a-z]+ )?(?:plan|session|workout)\b/
/** What the user would like to do, or asks about, has not been done. */
const aWish =
  /\b(?:want|goal|hope|aim|plan(?:ning)? to|would like|d like|going to|gonna|someday|by (?:spring|summer|autumn|winter|christmas|next)|can i|could i|should i|will i|how (?:do|can|long)|if i|next (?:week|month|year)|tomorrow|ziel|mochte|will ich|ich will|quiero|meta|objetivo|me gustaria)\b/
const nothingLogged = /^no\b/

/** What a part is about: what it names, else what the part before named, else the body where it is a mass by itself. */
function namedBy(
  own: readonly Thing[],
  inherited: readonly Thing[],
  masses: readonly Quantity[],
  isWorkout: boolean,
): Thing[] {
  if (own.some(isMain)) return [...own]
  const isBody = !isWorkout && masses.some(({ values }) => Math.max(...values) >= leastBodyWeightKg)
  return [...(isBody ? [bodyWeight] : inherited.filter(isMain)), ...own]
}

function factsOf(
  id: string | undefined,
  record: number,
  text: string,
  today: number,
): { facts: Fact[]; source: Source } {
  const days = daysOf(text, today)
  const quantities = readQuantities(text, days)
  const isEmpty = id !== undefined && nothingLogged.test(text)
  const things = isEmpty ? [] : readThings(text)
  const span = spanOf(days)
  const isPlanned = aPlan.test(text)
  const isWorkout = id === undefined || things.some(({ group }) => group === 'lift' || group === 'cardio')
  const facts: Fact[] = []
  let inherited: readonly Thing[] = []
  let isHead = true
  for (const [from, to] of isEmpty ? [] : cut(text, id === undefined ? saidSeparators : separators)) {
    const inside = ({ start }: { readonly start: number }): boolean => start >= from && start < to
    const own = things.filter(inside)
    const numbers = quantities.filter(inside)
    if (own.some(({ group }) => group === 'lift' || group === 'cardio')) isHead = false
    const named = namedBy(
      own,
      inherited,
      numbers.filter(({ dimension }) => dimension === 'mass'),
      isWorkout,
    )
    inherited = named
    facts.push({
      id,
      record,
      span: spanOf(days.filter(inside)) ?? span,
      things: named,
      recordThings: things,
      isHead,
      isPlanned: isPlanned || (id === undefined && aWish.test(text.slice(from, to))),
      quantities: numbers,
      text: text.slice(from, to),
    })
  }
  return { facts, source: { id, text, span, things, isPlanned } }
}

/**
 * The records and what the user wrote, read once for all the sentences of an answer, and not before one of them is about the
 * user: most advice is not, and reading is the larger part of the work.
 */
export function readEvidence({ records, said, confirmed, today: iso }: Grounding): Evidence {
  const today = toDayNumber(iso)
  const texts = once(() => records.map(({ text }) => toReadable(text)))
  const lines = once(() => records.map(({ id }, at) => ({ id, text: oneLine(texts()[at] ?? '') })))
  const all = once(() => [
    ...records.map(({ id }, at) => factsOf(id, at, texts()[at] ?? '', today)),
    ...said.map((text, at) => factsOf(undefined, records.length + at, toReadable(text), today)),
  ])
  const sources = once(() => all().map(({ source }) => source))
  const facts = once(() => all().flatMap(({ facts }) => facts))
  return {
    get lines() {
      return lines()
    },
    get sources() {
      return sources()
    },
    get facts() {
      return facts()
    },
    today,
    confirmed: confirmed.map(toReadable),
  }
}

/** A value that is made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** With one blank for each run of blanks and line breaks. */
export const oneLine = (text: string): string => text.replace(/[ \n]+/g, ' ')

/** True if a fact is about a thing; the head of a record is about all of it, and what the user says without a name may be. */
export function isAbout(fact: Fact, thing: Thing): boolean {
  if (fact.things.some(known => isSameThing(thing, known))) return true
  if (fact.isHead && fact.recordThings.some(known => isSameThing(thing, known))) {
    return thing.group !== 'measure' && thing.group !== 'food' && !fact.things.some(({ group }) => group === 'measure')
  }
  return fact.id === undefined && fact.things.length === 0 && fact.quantities.length > 0
}

/** True if a record holds a session: a lift, a sport, or a word for training. */
export const isSession = ({ things, isPlanned }: Source): boolean =>
  !isPlanned &&
  things.some(({ group }) => group === 'lift' || group === 'cardio' || group === 'session' || group === 'area')
