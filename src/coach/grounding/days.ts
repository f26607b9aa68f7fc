import { dayOf, lastDayOf, mondayOf, partsOf, type Span, weekdayOf } from './calendar.ts'

/** A day or stretch that a text names; it may be any of the spans (a weekday on its own weekday is two days). */
export type DayMark = {
  readonly spans: readonly Span[]
  readonly start: number
  readonly end: number
  /** `since`: from then on; `habit`: every such day; `now`: no day in particular; `ahead`: a day to come. */
  readonly kind: 'day' | 'stretch' | 'since' | 'habit' | 'now' | 'ahead'
  /** Of `since`: the last day of what was named, after which it begins in the strict sense. */
  readonly named?: number
  /** 0 Sunday to 6 Saturday, where a weekday was named. */
  readonly weekday?: number
}

const weekdayWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:sun|so(?:nntag|nntags)|domingo)/, 0],
  [/^(?:mon(?!at)|montag|lunes)/, 1],
  [/^(?:tue|dienstag|martes)/, 2],
  [/^(?:wed|mittwoch|miercoles)/, 3],
  [/^(?:thu|donnerstag|jueves)/, 4],
  [/^(?:fri|freitag|viernes)/, 5],
  [/^(?:sat|samstag|sonnabend|sabado)/, 6],
]
const weekdayPattern =
  '(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?= ?(?:[,:)|\\d]|- |$))|(?:sonn|mon|diens|donners|frei|sams)tags?|mittwochs?|sonnabends?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)'
const weekdayNumber = (word: string): number => weekdayWords.find(([pattern]) => pattern.test(word))?.[1] ?? 0

const monthWords: readonly RegExp[] = [
  /^(?:jan|ener)/,
  /^(?:feb)/,
  /^(?:mar|maerz)/,
  /^(?:apr|abr)/,
  /^(?:may|mai)/,
  /^(?:jun)/,
  /^(?:jul)/,
  /^(?:aug|ago)/,
  /^(?:sep)/,
  /^(?:oct|okt)/,
  /^(?:nov)/,
  /^(?:dec|dez|dic)/,
]
const monthPattern =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|januar|februar|marz|mai|juni|juli|oktober|dezember|okt|dez|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const monthNumber = (word: string): number => monthWords.findIndex(pattern => pattern.test(word))

/** The latest such month that has begun. */
const monthSpan = (month: number, today: number, year?: number): Span => {
  const now = partsOf(today)
  const of = year ?? (month > now.month ? now.year - 1 : now.year)
  return [dayOf(of, month, 1), lastDayOf(of, month)]
}

const dateIn = (month: number, date: number, today: number, year?: number): Span | undefined => {
  if (month < 0 || month > 11 || date < 1 || date > 31) return undefined
  const now = partsOf(today)
  const full = year === undefined ? undefined : year < 100 ? 2000 + year : year
  const day = dayOf(full ?? now.year, month, date)
  const past = full === undefined && day > today ? dayOf(now.year - 1, month, date) : day
  return [past, past]
}

type Found = Omit<DayMark, 'start' | 'end'> | undefined
type Reader = readonly [RegExp, (groups: readonly (string | undefined)[], today: number) => Found]

const one = (span: Span | undefined, kind: DayMark['kind'] = 'day'): Found =>
  span ? { spans: [span], kind } : undefined
const numberOf = (text: string | undefined): number =>
  text === undefined || /^an?$|^ein|^un/.test(text) ? 1 : Number(text)

const unitDays = (unit: string): number => {
  if (/^(?:d|tag|dia)/.test(unit)) return 1
  if (/^(?:w|semana)/.test(unit)) return 7
  return /^(?:m)/.test(unit) ? 30 : 365
}

/** "Two weeks ago" is a day or so around it, or that calendar week or month. */
const ago = (count: number, unit: string, today: number): Found => {
  const size = unitDays(unit)
  if (size === 1) return one([today - count, today - count])
  const at = today - count * size
  if (size === 7)
    return {
      spans: [
        [at - 2, at + 2],
        [mondayOf(at), mondayOf(at) + 6],
      ],
      kind: 'stretch',
    }
  if (size === 30) {
    const { year, month } = partsOf(today)
    const first = partsOf(dayOf(year, month - count, 1))
    return {
      spans: [
        [dayOf(first.year, first.month, 1), lastDayOf(first.year, first.month)],
        [at - 5, at + 5],
      ],
      kind: 'stretch',
    }
  }
  return one([at - 31, at + 31], 'stretch')
}

const previous = (unit: string, today: number): Found => {
  const size = unitDays(unit)
  if (size === 7)
    return {
      spans: [
        [mondayOf(today) - 7, mondayOf(today) - 1],
        [today - 7, today - 1],
      ],
      kind: 'stretch',
    }
  const { year, month } = partsOf(today)
  if (size === 30) return { spans: [[dayOf(year, month - 1, 1), lastDayOf(year, month - 1)]], kind: 'stretch' }
  return one([dayOf(year - 1, 0, 1), dayOf(year - 1, 11, 31)], 'stretch')
}

const current = (unit: string, today: number): Found => {
  const size = unitDays(unit)
  const { year, month } = partsOf(today)
  const from = size === 7 ? mondayOf(today) : size === 30 ? dayOf(year, month, 1) : dayOf(year, 0, 1)
  return one([from, today], 'stretch')
}

const weekday = (word: string, today: number, isLast: boolean): Found => {
  const wanted = weekdayNumber(word)
  const latest = today - ((weekdayOf(today) - wanted + 7) % 7)
  const spans: Span[] = [[latest, latest]]
  if (latest === today || isLast) spans.push([latest - 7, latest - 7])
  return { spans, kind: 'day', weekday: wanted }
}

const iso = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/
const unitWord = '(days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|dias?|semanas?|mes(?:es)?|anos?)'

const readers: readonly Reader[] = [
  [iso, ([, y, m, d]) => one([dayOf(Number(y), Number(m) - 1, Number(d)), dayOf(Number(y), Number(m) - 1, Number(d))])],
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of |de )?(${monthPattern})\\b\\.?(?:,? (?:de )?((?:19|20)\\d\\d))?`,
    ),
    ([, d, m = '', y], today) => one(dateIn(monthNumber(m), Number(d), today, y === undefined ? undefined : Number(y))),
  ],
  [
    new RegExp(
      `\\b(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:kg|kilo|km|lb|pound|min|reps|sets|%|mal|times|kcal|sessions|runs|workouts|days|weeks|g\\b))(?:,? ((?:19|20)\\d\\d))?`,
    ),
    ([, m = '', d, y], today) => one(dateIn(monthNumber(m), Number(d), today, y === undefined ? undefined : Number(y))),
  ],
  [
    /\b(\d{1,2})\.(\d{1,2})\.((?:20)?\d\d)?(?![\d])/,
    ([, d, m, y], today) => one(dateIn(Number(m) - 1, Number(d), today, y === undefined ? undefined : Number(y))),
  ],
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/((?:20)?\d\d))?(?![\d/])(?= ?(?:[,:;|)]|$| (?!kg|reps|sets|meals|days)))/,
    ([, a, b, y], today) => {
      const year = y === undefined ? undefined : Number(y)
      const spans = [dateIn(Number(a) - 1, Number(b), today, year), dateIn(Number(b) - 1, Number(a), today, year)]
      const known = spans.filter(span => span !== undefined)
      return known.length > 0 ? { spans: known, kind: 'day' } : undefined
    },
  ],
  [new RegExp(`\\b(\\d+|an?) ${unitWord} ago\\b`), ([, n, unit = ''], today) => ago(numberOf(n), unit, today)],
  [new RegExp(`\\bvor (\\d+|eine[rmn]?) ${unitWord}\\b`), ([, n, unit = ''], today) => ago(numberOf(n), unit, today)],
  [new RegExp(`\\bhace (\\d+|una?) ${unitWord}\\b`), ([, n, unit = ''], today) => ago(numberOf(n), unit, today)],
  [
    new RegExp(
      `\\b(?:(?:in|over|during|for|within|across) )?(?:the |your |my )?(?:last|past|previous|letzten|vergangenen|ultim[oa]s) (\\d+) ${unitWord}`,
    ),
    ([, n, unit = ''], today) => one([today - Number(n) * unitDays(unit), today], 'stretch'),
  ],
  [
    /\b(?:the )?day before yesterday\b|\bvorgestern\b|\b(?:anteayer|antes de ayer)\b/,
    (_, today) => one([today - 2, today - 2]),
  ],
  [/\byesterday\b|\blast night\b|\bgestern\b|\bayer\b|\banoche\b/, (_, today) => one([today - 1, today - 1])],
  [
    /\btoday\b|\bthis (?:morning|afternoon|evening)\b|\btonight\b|\bheute\b|\bhoy\b|\besta manana\b/,
    (_, today) => one([today, today]),
  ],
  [
    new RegExp(
      `\\b(?:(?:last|past|previous|letzte[nrsm]?|vorige[nrsm]?|vergangene[nrsm]?) ${unitWord}|(?:la |el )?(semana|mes|ano) pasad[oa]|(?:le )(?:dernier) ${unitWord})\\b`,
    ),
    ([, a, b, c], today) => previous(a ?? b ?? c ?? '', today),
  ],
  [
    new RegExp(`\\b(?:this|diese[nrsm]?|est[ae]) ${unitWord}\\b`),
    ([, unit = ''], today) => (unitDays(unit) === 1 ? undefined : current(unit, today)),
  ],
  [
    /\blast weekend\b|\b(?:over|on|at) the weekend\b|\bthis weekend\b|\bletztes wochenende\b|\bam wochenende\b|\bfin de semana\b/,
    (_, today) => {
      const saturday = today - ((weekdayOf(today) - 6 + 7) % 7)
      return {
        spans: [
          [saturday, saturday + 1],
          [saturday - 7, saturday - 6],
        ],
        kind: 'stretch',
      }
    },
  ],
  [
    new RegExp(
      `\\b(?:every|each|on every|jeden|cada|todos los) (${weekdayPattern})|\\b(?:on )?((?:sun|mon|tues|wednes|thurs|fri|satur)days|(?:sonn|mon|diens|donners|frei|sams)tags|mittwochs)\\b(?!')`,
    ),
    ([, a, b], _today) => ({ spans: [], kind: 'habit', weekday: weekdayNumber(a ?? b ?? '') }),
  ],
  [
    new RegExp(
      `\\b(?:next|coming|this coming|nachste[nrsm]?|kommende[nrsm]?|proximo|el proximo) (${weekdayPattern}|${unitWord})\\b`,
    ),
    () => ({ spans: [], kind: 'ahead' }),
  ],
  [/\btomorrow\b|\b(?<!guten )morgen\b|(?<!esta |por la |la )\bmanana\b/, () => ({ spans: [], kind: 'ahead' })],
  [
    new RegExp(
      `\\b(last |past |previous |letzten |vergangenen |el pasado )?(${weekdayPattern})( pasado)?(?:'s)?(?![a-z])`,
    ),
    ([, last, word = '', later], today) => weekday(word, today, last !== undefined || later !== undefined),
  ],
  [
    new RegExp(
      `\\b(?:in|during|of|from|since|until|by|im|seit|vom|en|desde|de|last|back in|early|late|mid|around) (?:early |late |mid |mid-|the )?(${monthPattern})\\b(?:,? (?:de )?((?:19|20)\\d\\d))?(?!\\w)`,
    ),
    ([, m = '', y], today) => one(monthSpan(monthNumber(m), today, y === undefined ? undefined : Number(y)), 'stretch'),
  ],
  [
    new RegExp(`\\b(${monthPattern})(?:'s| (?:total|average|best|session|workout|run|log))\\b`),
    ([, m = ''], today) => one(monthSpan(monthNumber(m), today), 'stretch'),
  ],
  [
    /\b(?:in|since|im jahr|en|seit|desde) ((?:19|20)\d\d)\b/,
    ([, y]) => one([dayOf(Number(y), 0, 1), dayOf(Number(y), 11, 31)], 'stretch'),
  ],
  [
    /\b(?:right now|currently|now|at the moment|these days|at present|aktuell|derzeit|jetzt|gerade|ahora|actualmente)\b/,
    () => ({ spans: [], kind: 'now' }),
  ],
]

const readersOfAll = readers.map(([pattern, read]) => [new RegExp(pattern.source, 'g'), read] as const)

const since = /\b(?:since|from|seit|ab|desde|after|starting)(?: (?:the|about|around|early|late|mid|last|dem|el|la))* ?$/

/** "Since Monday", "seit Oktober": from its first day to today. */
function widen(mark: DayMark, text: string, today: number): DayMark {
  const before = text.slice(Math.max(0, mark.start - 20), mark.start)
  const own = text.slice(mark.start, mark.end)
  if (mark.kind !== 'day' && mark.kind !== 'stretch') return mark
  const isSince =
    /^(?:since|seit|desde) /.test(own) || (since.test(before) && /\b(?:since|seit|desde) ?\w* ?$/.test(before))
  if (!isSince) return mark
  const named = Math.max(...mark.spans.map(([, last]) => last))
  return { ...mark, kind: 'since', named, spans: mark.spans.map(([from]) => [from, today]) }
}

/** The days that a normalised text (number words as digits) names, in the order of the text. `today` as a day number. */
export function readDays(text: string, today: number): DayMark[] {
  const marks: DayMark[] = []
  let rest = text
  for (const [all, read] of readersOfAll) {
    // Most texts name few days, and a search costs far less than to look for all of them.
    if (rest.search(all) < 0) continue
    for (const match of rest.matchAll(all)) {
      const found = read(match, today)
      if (!found) continue
      const mark = { ...found, start: match.index, end: match.index + match[0].length }
      marks.push(widen(mark, text, today))
      // What has been read is blanked: "last Monday" is not a Monday once more, and its numbers are no quantities.
      rest = rest.slice(0, mark.start) + '\u0001'.repeat(mark.end - mark.start) + rest.slice(mark.end)
    }
  }
  return withinNamedWeek(marks.sort((a, b) => a.start - b.start))
}

/** "Last week you ran on Monday" means the Monday of that week. */
function withinNamedWeek(marks: readonly DayMark[]): DayMark[] {
  const weeks = marks
    .filter(({ kind }) => kind === 'stretch')
    .flatMap(({ spans }) => spans)
    .filter(([from, to]) => to - from === 6 && weekdayOf(from) === 1)
  const isWeekday = ({ kind, weekday }: DayMark): boolean => kind === 'day' && weekday !== undefined
  if (weeks.length === 0 || !marks.some(isWeekday)) return [...marks]
  return marks.filter(isWeekday).map(mark => {
    const inside = weeks.map(([from]): Span => {
      const day = from + (((mark.weekday ?? 0) - weekdayOf(from) + 7) % 7)
      return [day, day]
    })
    return { ...mark, spans: inside }
  })
}

/** True if a stretch of days lies within one of the spans of a mark. */
export const liesIn = ([from, to]: Span, { spans }: Pick<DayMark, 'spans'>): boolean =>
  spans.some(([first, last]) => from >= first && to <= last)
