import type { Clause } from './clauses.ts'
import { type DayMark, liesIn } from './days.ts'
import { type Evidence, type Fact, isAbout, isSession, type Source } from './facts.ts'
import { factsFor, isOn, mainOf } from './match.ts'
import { type Dimension, isBorneBy, type Quantity } from './quantities.ts'
import { groupsOf, metrics, type Point, seriesOf } from './series.ts'
import type { Thing } from './things.ts'

export type Reckoning = {
  readonly quantity: Quantity
  readonly things: readonly Thing[]
  readonly marks: readonly DayMark[]
  readonly claim: Clause
  readonly isDifference: boolean
}

const dayOf = ({ span }: Pick<Fact, 'span'>): number | undefined => (span && span[0] === span[1] ? span[0] : undefined)

/** Two points of a series fit the days that are said: the earlier lies in them, or the later with the earlier just before. */
function isWithin(points: readonly Point[], from: number, to: number, marks: readonly DayMark[]): boolean {
  const earlier = points[from]
  const later = points[to]
  if (!earlier || !later) return false
  if (marks.length === 0) return true
  return marks.some(mark => {
    const isIn = ({ day }: Point): boolean => liesIn([day, day], mark)
    // "Since September" is from the first of September, or the last before, to the newest.
    if (mark.kind === 'since') {
      const first = points.findIndex(isIn)
      return to === points.length - 1 && (from === first || from === first - 1)
    }
    return isIn(earlier) || (isIn(later) && from === to - 1)
  })
}

const isWrongWay = (change: number, trend: Clause['trend'], dimension: Dimension): boolean =>
  (trend === 'up' && change < 0 && dimension !== 'time') || (trend === 'down' && change > 0)

/** Two points of a series that are as far apart as is said. */
function pairApart(
  { quantity, marks, claim }: Reckoning,
  points: readonly Point[],
  dimension: Dimension,
): Fact[] | undefined {
  for (const [to, later] of [...points.entries()].reverse()) {
    for (const [from, earlier] of points.slice(0, to).entries()) {
      const change = later.value - earlier.value
      if (!isWithin(points, from, to, marks) || isWrongWay(change, claim.trend, dimension)) continue
      const size = Math.abs(quantity.dimension === 'percent' ? (100 * change) / earlier.value : change)
      if (size > 0 && isBorneBy(quantity, size)) return [earlier.fact, later.fact]
    }
  }
  return undefined
}

function differenceOf(reckoning: Reckoning, facts: readonly Fact[]): readonly Fact[] | undefined {
  const { dimension: said } = reckoning.quantity
  const isOpen = said === 'percent' || said === 'bare'
  for (const group of groupsOf(facts, reckoning.things)) {
    // A percentage is of the load where there is one, and of nothing else then.
    const series = (isOpen ? metrics : [said])
      .map(dimension => ({ dimension, points: seriesOf(group, dimension) }))
      .find(({ points }) => points.length > 1)
    const pair = series && pairApart(reckoning, series.points, series.dimension)
    if (pair) return pair
  }
  return undefined
}

/** "10 kg to go": the distance of what the user wants from what is on record. */
function gapOf({ quantity, claim }: Reckoning, { facts }: Evidence): readonly Fact[] | undefined {
  const after = claim.text.slice(quantity.end, quantity.end + 20)
  if (!/^ ?(?:away|to go|left|short|from|off|below|under|missing)\b/.test(after)) return undefined
  const valuesOf = (fact: Fact): number[] =>
    fact.quantities.filter(({ dimension }) => dimension === quantity.dimension).flatMap(({ values }) => values)
  for (const goal of facts.filter(fact => fact.isPlanned)) {
    const reached = facts.find(
      fact =>
        !fact.isPlanned &&
        mainOf(goal.things).some(thing => isAbout(fact, thing)) &&
        valuesOf(goal).some(to => valuesOf(fact).some(from => isBorneBy(quantity, Math.abs(to - from)))),
    )
    if (reached) return [goal, reached]
  }
  return undefined
}

/** Sessions (or sessions with a thing in them) on the days, one for each record. */
function sessionsOn({ sources, facts }: Evidence, things: readonly Thing[], marks: readonly DayMark[]): Source[] {
  const wanted = things.filter(({ group }) => group !== 'best' && group !== 'measure')
  return sources.filter(
    (source, record) =>
      source.id !== undefined &&
      source.span !== undefined &&
      isOn(source.span, marks) &&
      isSession(source) &&
      wanted.every(thing => facts.some(fact => fact.record === record && isAbout(fact, thing))),
  )
}

const idsOf = (facts: readonly Fact[], sources: readonly Source[]): Fact[] =>
  facts.filter(
    (fact, at) => sources.some(({ id }) => id === fact.id) && facts.findIndex(({ id }) => id === fact.id) === at,
  )

/** The longest run of days (or of weeks) one after the other. */
function longestRun(days: readonly number[], step: number): number {
  const steps = [...new Set(days.map(day => Math.floor((day + 3) / step)))].sort((a, b) => a - b)
  let longest = 0
  let run = 0
  steps.forEach((at, index) => {
    run = steps[index - 1] === at - 1 ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}

/** "Last week" may be the calendar's or the last seven days: a count is of one of them, not of both together. */
function countOf(reckoning: Reckoning, evidence: Evidence): readonly Fact[] | undefined {
  const { marks } = reckoning
  const [first] = marks
  if (marks.length !== 1 || !first || first.spans.length < 2) return countWithin(reckoning, evidence)
  for (const span of first.spans) {
    const found = countWithin({ ...reckoning, marks: [{ ...first, spans: [span] }] }, evidence)
    if (found) return found
  }
  return undefined
}

function countWithin({ quantity, things, marks, claim }: Reckoning, evidence: Evidence): readonly Fact[] | undefined {
  const { text } = claim
  const sessions = sessionsOn(evidence, things, marks)
  const days = sessions.flatMap(({ span }) => (span ? [span[0]] : []))
  const found = idsOf(evidence.facts, sessions)
  const fits = (value: number): readonly Fact[] | undefined =>
    isBorneBy(quantity, value) && value > 0 ? found : undefined
  if (/\b(?:in a row|streak|straight|consecutive|am stuck|in folge|seguid[oa]s)\b/.test(text)) {
    if (quantity.dimension !== 'days') return undefined
    const isWeeks = /\b(?:weeks?|wochen?|semanas?)\b/.test(text)
    return isBorneBy(quantity, longestRun(days, isWeeks ? 7 : 1) * (isWeeks ? 7 : 1)) ? found : undefined
  }
  if (quantity.dimension === 'days' && /\b(?:since|seit|desde|ago|without)\b/.test(text)) {
    const last = Math.max(...days)
    const apart = Math.abs(evidence.today - last - Math.max(...quantity.values))
    return apart <= (/\b(?:weeks?|wochen?|semanas?)\b/.test(text) ? 3 : 0) ? found : undefined
  }
  if (/\b(?:a|per|each|every|pro|die|in der|por|a la|la) (?:week|woche|semana)\b|\bweekly\b/.test(text)) {
    const first = Math.min(...days)
    const weeks = Math.max(1, (evidence.today - first + 1) / 7)
    const low = Math.min(...quantity.values)
    return days.length > 0 && Math.abs(days.length / weeks - low) <= 0.5 ? found : undefined
  }
  if (quantity.dimension === 'days') return fits(new Set(days).size)
  return quantity.dimension === 'count' ? fits(sessions.length) : undefined
}

const sumWords =
  /\b(?:total\w*|in all|altogether|combined|overall|sum|adds? up|added up|all up|covered|insgesamt|zusammen|gesamt|suma\w*|en conjunto)\b/
const averageWords =
  /\b(?:average[ds]?|averaging|avg|mean|per day|a day|daily|on most days|per night|a night|durchschnitt\w*|im schnitt|pro tag|pro nacht|promedio|de media|al dia|por dia|por noche)\b/

/** The amount of a thing on each day, with the facts that it is of. */
function byDay(facts: readonly Fact[], dimension: Dimension): Map<number, number> {
  const sums = new Map<number, number>()
  for (const fact of facts) {
    const day = dayOf(fact)
    const value = fact.quantities.find(known => known.dimension === dimension)?.values[0]
    if (day !== undefined && value !== undefined) sums.set(day, (sums.get(day) ?? 0) + value)
  }
  return sums
}

function amountOf({ quantity, things, marks, claim }: Reckoning, { facts }: Evidence): readonly Fact[] | undefined {
  const fitting = factsFor(facts, things, marks).filter(
    ({ quantities, id }) => id !== undefined && quantities.some(({ dimension }) => dimension === quantity.dimension),
  )
  const days = byDay(fitting, quantity.dimension)
  const sum = [...days.values()].reduce((a, b) => a + b, 0)
  const isStretch = marks.some(({ kind }) => kind === 'stretch' || kind === 'since')
  if (averageWords.test(claim.text) && days.size > 0 && isBorneBy(quantity, sum / days.size)) return fitting
  const mayAdd =
    sumWords.test(claim.text) ||
    isStretch ||
    (marks.length > 0 && (quantity.dimension === 'energy' || things.some(({ key }) => key === 'protein')))
  if (mayAdd && days.size > 0 && quantity.dimension !== 'percent' && isBorneBy(quantity, sum)) return fitting
  const dimension = quantity.dimension
  if (sumWords.test(claim.text) && dimension === 'reps') {
    return fitting.length > 0 && fitting.some(fact => isBorneBy(quantity, repsIn(fact))) ? fitting : undefined
  }
  return undefined
}

/** Repetitions of all the sets of a fact: 3 x 5 is 15. */
const repsIn = ({ quantities }: Fact): number =>
  quantities.reduce((sum, known, at) => {
    const next = quantities[at + 1]
    return known.dimension === 'sets' && next?.dimension === 'reps'
      ? sum + (known.values[0] ?? 0) * (next.values[0] ?? 0)
      : sum
  }, 0)

/** "5:00 per km" of 5 km in 25 min. */
function paceOf({ quantity, things, marks, claim }: Reckoning, { facts }: Evidence): readonly Fact[] | undefined {
  if (
    quantity.dimension !== 'time' ||
    !/\bpace\b|\/ ?km|per km|pro km|\bmin\/km|per kilomet|per mile|\/ ?mi\b|ritmo/.test(claim.text)
  )
    return undefined
  const perMetres = /mile|\/ ?mi\b/.test(claim.text) ? 1609.344 : 1000
  const runs = things.filter(({ key }) => key !== 'pace')
  return Object.values(Object.groupBy(factsFor(facts, runs, marks), ({ record }) => record)).find(own => {
    const all = (own ?? []).flatMap(({ quantities }) => quantities)
    const metres = all.find(({ dimension }) => dimension === 'length')?.values[0]
    const seconds = all.filter(({ dimension }) => dimension === 'time').flatMap(({ values }) => values)
    // People round a pace to a few seconds.
    return (
      metres !== undefined && seconds.some(time => isBorneBy({ ...quantity, rounding: 3 }, (time / metres) * perMetres))
    )
  })
}

/** "20 kg more than you bench": the newest of one thing against the newest of the other. */
function betweenOf({ quantity, claim }: Reckoning, { facts }: Evidence): readonly Fact[] | undefined {
  const [one, other] = mainOf(claim.things)
  if (!one || !other || !/\b(?:than|als|que)\b/.test(claim.text)) return undefined
  const newest = (thing: Thing): Point | undefined =>
    seriesOf(
      facts.filter(fact => fact.id !== undefined && isAbout(fact, thing)),
      quantity.dimension,
    ).at(-1)
  const [first, second] = [newest(one), newest(other)]
  if (!first || !second) return undefined
  const change = first.value - second.value
  const isWrong = isWrongWay(change, claim.trend, quantity.dimension)
  return !isWrong && isBorneBy(quantity, Math.abs(change)) ? [first.fact, second.fact] : undefined
}

/** Facts from which a number can be reckoned: a count, a sum, an average, a pace, a difference of two of the same thing. */
export function byReckoning(reckoning: Reckoning, evidence: Evidence): readonly Fact[] | undefined {
  if (reckoning.isDifference)
    return differenceOf(reckoning, evidence.facts) ?? betweenOf(reckoning, evidence) ?? gapOf(reckoning, evidence)
  return (
    gapOf(reckoning, evidence) ??
    countOf(reckoning, evidence) ??
    amountOf(reckoning, evidence) ??
    paceOf(reckoning, evidence)
  )
}
