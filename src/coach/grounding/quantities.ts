import type { DayMark } from './days.ts'

/** What a number counts. `bare` has no unit and may be any of them; `count` counts things that happened. */
export type Dimension =
  | 'mass'
  | 'length'
  | 'time'
  | 'percent'
  | 'rate'
  | 'energy'
  | 'steps'
  | 'sets'
  | 'reps'
  | 'count'
  | 'days'
  | 'months'
  | 'years'
  | 'volume'
  | 'power'
  | 'speed'
  | 'effort'
  | 'clock'
  | 'bare'

/** A number with its unit, in kg, m, s, kcal, days or as it is counted. */
export type Quantity = {
  /** One, or two where the writing is open ("2.100"); a range has its ends in `upTo`. */
  readonly values: readonly number[]
  readonly upTo?: number
  readonly dimension: Dimension
  /** Half of the last digit that is shown, in the unit of the values. */
  readonly rounding: number
  /** "About 80 kg" is 6 % to either side, "over 80 kg" is up to 15 % more. */
  readonly bound?: 'about' | 'over' | 'under'
  readonly start: number
  readonly end: number
}

type Unit = { readonly dimension: Dimension; readonly factor: number }

const unitTable: readonly (readonly [string, Dimension, number])[] = [
  ['kgs?|kilos?|kilogram\\w*|kilogramm\\w*', 'mass', 1],
  ['lbs?|pounds?|pfund|libras?', 'mass', 0.45359237],
  ['stones?', 'mass', 6.35029],
  ['mg|milligram\\w*', 'mass', 0.000001],
  ['g|gr|grams?|grammes?|gramm|gramos?', 'mass', 0.001],
  ['t|tons?|tonnes?|tonnen|toneladas?', 'mass', 1000],
  ['km/h|kmh|kph', 'speed', 1],
  ['mph', 'speed', 1.609344],
  ['kms?|kilomet\\w+|k', 'length', 1000],
  ['miles?|mi|meilen?|millas?', 'length', 1609.344],
  ['metres?|meters?|metern?|metros?|m', 'length', 1],
  ['yards?|yds?', 'length', 0.9144],
  ['cm|centimet\\w+|zentimeter\\w*', 'length', 0.01],
  ['inch(?:es)?|zoll|pulgadas?', 'length', 0.0254],
  ['feet|foot|ft', 'length', 0.3048],
  ['hours?|hrs?|h|stunden?|std|horas?', 'time', 3600],
  ['minutes?|mins?|minuten?|minutos?', 'time', 60],
  ['seconds?|secs?|s|sekunden?|segundos?', 'time', 1],
  ['%|percent|per cent|prozent|por ciento', 'percent', 1],
  ['bpm|beats per minute|beats|schlage\\w*|latidos?|pulsaciones', 'rate', 1],
  ['kcals?|calories|calorie|cals?|kalorien|calorias', 'energy', 1],
  ['k?joules?|kj', 'energy', 1 / 4.184],
  ['steps?|schritten?|pasos', 'steps', 1],
  ['reps?|repetitions?|wiederholungen?|wdh|repeticiones|repetitionen', 'reps', 1],
  ['sets?|satzen?|satz|series|serie', 'sets', 1],
  ['times?|mal|veces|vez', 'count', 1],
  ['days?|tagen?|tag|dias?|nights?|nachten?|noches', 'days', 1],
  ['weeks?|wochen?|semanas?', 'days', 7],
  ['months?|monaten?|monate?|mes(?:es)?', 'months', 1],
  ['years?|yrs?|jahren?|jahre?|anos?', 'years', 1],
  ['litres?|liters?|l|litros?', 'volume', 1],
  ['ml|millilit\\w+', 'volume', 0.001],
  ['watts?|w', 'power', 1],
  ['rir|rpe', 'effort', 1],
]

const unitReaders = unitTable.map(
  ([words, dimension, factor]) => [new RegExp(`^(?:${words})$`), { dimension, factor }] as const,
)
const anyUnit = unitTable.map(([words]) => words).join('|')

const unitOf = (word: string): Unit | undefined => unitReaders.find(([pattern]) => pattern.test(word))?.[1]

/** "Three hard sessions", "five runs": what happened so many times. */
const happenings =
  'sessions?|workouts?|trainings?|trainingseinheiten|einheiten|entrenamientos?|sesiones|runs?|laufe|carreras?|rides?|ausfahrten|swims?|walks?|hikes?|jogs?|races?|marathons?|meals?|entries|log entries|eintrage|registros|practices|classes|yoga classes|rest days|training days|gym visits|visits|prs?|pbs?|personal (?:bests?|records?)|records?'
const happening = new RegExp(
  `^(?: |-)?(?:of your |of them |more |full |good |hard |solid |long |short |easy |great |different |separate |extra |strong |quality |logged |planned |consecutive |straight |[a-z]+(?:-body| body) |(?:strength|gym|training|cardio|squat|bench|leg|running|interval|push|pull|yoga|swim|upper|lower|bike|cycling) )*(?:${happenings})\\b`,
)

const figure = "\\d{1,3}(?:[ ,.'’]\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?"
const numbers = new RegExp(
  `(?<![\\w.,])(?<open>[~≈<>]? ?)(?<low>${figure})(?:(?: ?k)(?= (?:steps|kcal|calories|schritte|pasos)))?(?: ?(?:-|to|bis|and|a|und|y)? ?(?:${anyUnit})?(?: ?- ?| to | bis | a )(?<high>${figure}))?(?: ?-? ?(?<unit>${anyUnit})(?![\\p{L}\\d]))?`,
  'gu',
)

const thousandLike = /^\d{1,3}(?:[ ,.'’]\d{3})+$/

/** The numbers that a writing may mean, with the decimals that are shown. */
function readFigure(text: string): { values: number[]; decimals: number } {
  const decimal = /^(\d+)[.,](\d+)$/.exec(text)
  if (thousandLike.test(text)) {
    const whole = Number(text.replace(/[^\d]/g, ''))
    // "2,100" is two thousand one hundred to most, and "2.100" may be 2.1 where three decimals are meant.
    return { values: decimal ? [whole, Number(`${decimal[1]}.${decimal[2]}`)] : [whole], decimals: 0 }
  }
  if (decimal) return { values: [Number(`${decimal[1]}.${decimal[2]}`)], decimals: decimal[2]?.length ?? 0 }
  return { values: [Number(text)], decimals: 0 }
}

const aboutBefore =
  /(?:\b(?:about|around|roughly|nearly|almost|approximately|approx\.?|ca\.?|circa|etwa|rund|ungefahr|knapp|fast|casi|unos|unas|alrededor de|aproximadamente|cerca de|close to|just (?:under|over|shy of)|a little (?:over|under)|some|near)|[~≈]) ?$/
const overBefore = /\b(?:over|more than|above|mehr als|uber|mas de|at least|mindestens|upwards of|al menos) ?$/
const underBefore = /\b(?:under|less than|below|unter|weniger als|menos de|at most|hochstens) ?$/

const boundOf = (before: string, open: string): Quantity['bound'] => {
  if (/[~≈]/.test(open) || aboutBefore.test(before)) return 'about'
  if (open.includes('>') || overBefore.test(before)) return 'over'
  return open.includes('<') || underBefore.test(before) ? 'under' : undefined
}

/** Numbers that name a place in something, not an amount: "week 3", "zone 2", "tip 1", "top 5". */
const labelBefore =
  /(?:\b(?:weeks?|days?|zones?|phase|step|tip|option|part|chapter|level|stage|type|number|no\.?|nr\.?|top|round|block|cycle|version|point|question|woche|tag|zone|semana|dia|opcion|paso|covid|vitamin|omega|grade|omega-|b|d)|#) ?-?$/
/** What is counted within an answer and not in a life. */
const wordsAfter =
  /^(?:-| )?(?:options?|ways?|things?|tips?|reasons?|questions?|choices?|parts?|areas?|points?|ideas?|rules?|steps to|examples?|pieces?|simple|quick|key|main|more things?|other|of the (?:most|best|main)|optionen|moglichkeiten|dinge|tipps|grunde|fragen|opciones|cosas|consejos|preguntas|razones|formas|keys)\b/

const setScheme =
  /(?<![\w.,])(\d+) ?x ?(\d+)(?: ?(?:-|to) ?(\d+))?(?!\d| ?\.\d|[.,]\d)(?= ?(?![a-z%])| ?(?:x|at|@|with|reps?|mit|con|a|bei|on|for|in|wdh|and)\b| ?@)/g
const setsOfReps =
  /(?<![\w.,])(\d+) (?:[a-z]+ )?(?:sets|satze|series) (?:of|a|zu|mit|von|de) (\d+)(?: ?(?:-|to|bis|a) ?(\d+))?(?! ?(?:kg|lb|min|sec|s)\b)/g
const weightByReps =
  /(?:kgs?|lbs?|kilos?|pounds) ?(?:x|for|fur|por) ?(\d+)(?![\d.,]| ?(?:kg|lb|min|weeks?|days?|months?|hours?|years?|sets?))/g
const clock = /(?<![\d.,:])(\d{1,2}):(\d\d)(?::(\d\d))?(?!\d)( ?(?:am|pm|uhr|h)\b)?/g
const hoursAndMinutes =
  /(?<![\w.,])(\d+) ?(?:h|hours?|hrs?|stunden?|horas?)(?: and| und| y|,)? ?(\d+) ?(?:m|min|mins|minutes?|minuten?|minutos?)?(?![\w.,]\d|\w)/g
const lifter = /(?:rir|rpe) ?(?:of |von |de )?(\d+(?:[.,]\d)?)/g
const feetAndInches = /(?<![\w.,])(\d) ?(?:ft|feet|')\s?(\d{1,2}) ?(?:in|inches|")?(?![\w])/g

type Draft = Omit<Quantity, 'rounding'> & { readonly rounding?: number }

/** Reads the numbers of a normalised text whose number words are digits; `days` are the dates in it, which are no amounts. */
export function readQuantities(text: string, days: readonly Pick<DayMark, 'start' | 'end'>[]): Quantity[] {
  let rest = text
  const found: Quantity[] = []
  const blank = (start: number, end: number): void => {
    rest = rest.slice(0, start) + '\u0001'.repeat(end - start) + rest.slice(end)
  }
  const take = (pattern: RegExp, toDrafts: (match: RegExpMatchArray, start: number, end: number) => Draft[]): void => {
    for (const match of rest.matchAll(pattern)) {
      const start = match.index ?? 0
      const end = start + match[0].length
      const drafts = toDrafts(match, start, end)
      if (drafts.length === 0) continue
      found.push(...drafts.map(draft => ({ rounding: 0, ...draft })))
      blank(start, end)
    }
  }
  for (const { start, end } of days) blank(start, end)
  if (!/\d/.test(rest)) return []
  take(clock, clockDrafts)
  take(hoursAndMinutes, ([, h, m], start, end) => [
    { values: [Number(h) * 3600 + Number(m) * 60], dimension: 'time', start, end, rounding: 30 },
  ])
  take(feetAndInches, ([, feet, inches], start, end) => [
    { values: [Number(feet) * 0.3048 + Number(inches) * 0.0254], dimension: 'length', start, end, rounding: 0.013 },
  ])
  take(lifter, ([, value = ''], start, end) => [{ values: readFigure(value).values, dimension: 'effort', start, end }])
  take(setsOfReps, ([, sets, low, high], start, end) => schemeDrafts('sets', sets, low, high, start, end))
  take(setScheme, ([, sets, low, high], start, end) =>
    schemeDrafts(Number(sets) > 12 ? 'bare' : 'sets', sets, low, high, start, end),
  )
  const reps = [...rest.matchAll(weightByReps)].map(match => {
    const end = (match.index ?? 0) + match[0].length
    const start = end - (match[1]?.length ?? 0)
    return { values: [Number(match[1])], dimension: 'reps', start, end, rounding: 0 } satisfies Quantity
  })
  for (const quantity of reps) {
    found.push(quantity)
    blank(quantity.start, quantity.end)
  }
  found.push(...plainNumbers(rest))
  return found.sort((a, b) => a.start - b.start)
}

function clockDrafts([, a, b, c, part]: RegExpMatchArray, start: number, end: number): Draft[] {
  const first = Number(a)
  const second = Number(b)
  if (second > 59) return []
  if (c !== undefined) {
    return [{ values: [first * 3600 + second * 60 + Number(c)], dimension: 'time', start, end }]
  }
  if (part !== undefined && /am|pm|uhr/.test(part))
    return [{ values: [first * 60 + second], dimension: 'clock', start, end }]
  return [{ values: [first * 60 + second, first * 3600 + second * 60], dimension: 'time', start, end }]
}

function schemeDrafts(
  dimension: Dimension,
  sets: string | undefined,
  low: string | undefined,
  high: string | undefined,
  start: number,
  end: number,
): Draft[] {
  return [
    { values: [Number(sets)], dimension, start, end },
    { values: [Number(low)], dimension: 'reps', start, end, ...(high === undefined ? {} : { upTo: Number(high) }) },
  ]
}

function plainNumbers(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(numbers)) {
    const { open = '', low = '', high, unit: unitWord } = match.groups ?? {}
    const start = (match.index ?? 0) + open.length
    const end = (match.index ?? 0) + match[0].length
    const before = text.slice(Math.max(0, start - 24), start)
    const after = text.slice(end, end + 60)
    const unit = unitWord === undefined ? undefined : unitOf(unitWord)
    if (labelBefore.test(before) && !unit) continue
    if (!unit && (wordsAfter.test(after) || /^(?:st|nd|rd|th|er|ter|te|o|a)\b/.test(after) || /^\/\d/.test(after)))
      continue
    if (!unit && /^(?:19|20)\d\d$/.test(low) && high === undefined) continue
    const isCount = !unit && happening.test(after)
    // "Your last two runs" picks them out, it does not count all that there were.
    if (isCount && /\b(?:last|past|previous|latest|letzten|ultim[oa]s) ?$/.test(before)) continue
    const thousands = /\d ?k /.test(`${match[0]} `) && /^ (?:steps|kcal|calories|schritte|pasos)/.test(after)
    const factor = (unit?.factor ?? 1) * (thousands ? 1000 : 1)
    const bound = boundOf(before, open)
    const dimension =
      thousands && after.startsWith(' steps') ? 'steps' : (unit?.dimension ?? (isCount ? 'count' : 'bare'))
    const toQuantity = (figureText: string): Quantity => {
      const { values, decimals } = readFigure(figureText)
      const rounding = 0.5 * 10 ** -decimals * factor
      return {
        values: values.map(value => value * factor),
        dimension,
        rounding,
        ...(bound ? { bound } : {}),
        start,
        end,
      }
    }
    if (high === undefined) found.push(toQuantity(low))
    // "From 75 kg to 80 kg" are two numbers, "8 to 12 reps" is a range.
    else if (/\b(?:from|von|de|desde) ?$/.test(before)) found.push(toQuantity(low), toQuantity(high))
    else found.push({ ...toQuantity(low), upTo: (readFigure(high).values[0] ?? 0) * factor })
  }
  return found
}

const counted: ReadonlySet<Dimension> = new Set(['sets', 'reps', 'count', 'steps', 'days', 'months', 'years', 'bare'])
const alike: Readonly<Partial<Record<Dimension, readonly Dimension[]>>> = {
  sets: ['sets', 'bare'],
  reps: ['reps', 'bare'],
  count: ['count', 'days'],
  effort: ['effort', 'bare', 'reps'],
  days: ['days', 'count', 'bare'],
}

/** True if a quantity of a record may be what a quantity of a claim counts. */
export const isSameDimension = (claimed: Dimension, known: Dimension): boolean =>
  claimed === 'bare' || (alike[claimed] ?? [claimed]).includes(known)

/** Of a value that is shown without decimals, at most this much may be rounding. */
const mostRounding = 0.04

/** True if a known value, in the same unit, bears out what is claimed, within its rounding. */
export function isBorneBy(claimed: Quantity, known: number): boolean {
  if (claimed.upTo !== undefined) {
    const low = Math.min(...claimed.values)
    return known >= low * 0.995 && known <= claimed.upTo * 1.005
  }
  return claimed.values.some(value => {
    const apart = known - value
    if (claimed.bound === 'about') return Math.abs(apart) <= Math.max(0.06 * known, claimed.rounding)
    if (claimed.bound === 'over') return apart >= -1e-9 && apart <= 0.15 * value
    if (claimed.bound === 'under') return apart <= 1e-9 && apart >= -0.15 * value
    if (counted.has(claimed.dimension) && Number.isInteger(known) && Number.isInteger(value)) return apart === 0
    return Math.abs(apart) <= Math.min(claimed.rounding, mostRounding * Math.abs(known)) + 1e-9
  })
}
