import { weekdayOf } from './calendar.ts'
import type { Clause } from './clauses.ts'
import type { DayMark } from './days.ts'
import { type Evidence, type Fact, isAbout, isSession, type Source } from './facts.ts'
import { aboutWhat, borne, factsFor, isBest, isOn, matches, tiesOf, type Verdict } from './match.ts'

const frequent =
  /\b(?:always|usually|often|regular|every|each|per week|a week|weekly|daily|immer|jede|siempre|cada|favou?rite|love|like)\w*\b/
/** Nothing that was logged can show these. */
const strict =
  /\b(?:always|never|every single|without fail|constantly|skip\w*|miss(?:es|ed|ing)?|immer|nie|siempre|nunca)\b/

/** "Every Monday", "always", "four times a week". */
export function checkHabit(claim: Clause, { facts, sources, today }: Evidence): Verdict {
  const things = claim.things.filter(({ group }) => group !== 'best')
  const about = factsFor(facts, things, tiesOf(claim.days))
  if (strict.test(claim.text)) return { reason: 'no record shows such a habit' }
  const weekdays = claim.days.flatMap(({ kind, weekday }) =>
    kind === 'habit' && weekday !== undefined ? [weekday] : [],
  )
  const told = weekdays.length > 0 ? undefined : about.find(({ text }) => frequent.test(text))
  if (told) return borne([told])
  const isWorkout = things.length === 0
  const days = new Map<number, Fact | Source>()
  for (const fact of isWorkout ? sources.filter(isSession) : about) {
    const day = fact.span?.[0]
    if (day !== undefined && fact.span?.[1] === day && day <= today) days.set(day, fact)
  }
  const fitting = [...days].filter(([day]) => weekdays.length === 0 || weekdays.includes(weekdayOf(day)))
  // Three times is the least that anybody would call a habit, two if the weekday is the same.
  return fitting.length >= (weekdays.length > 0 ? 2 : 3)
    ? borne(fitting.map(([, fact]) => fact))
    : { reason: 'no record shows such a habit' }
}

const missing = /\b(?:skip\w*|miss(?:ed|ing)?|verpasst|ausgelassen|saltaste)\b/
const restDay = /\b(?:rest(?:ed)?(?: days?)?|day off|took .* off|ruhetag|descans\w+)\b/

/** An event, a day or a thing without a number: there must be a record of it. */
export function checkEvent(claim: Clause, marks: readonly DayMark[], { facts, sources }: Evidence): Verdict {
  if (missing.test(claim.text) || restDay.test(claim.text)) {
    const ties = marks.length > 0 ? marks : []
    const there = sources.filter(source => ties.length > 0 && isOn(source.span, ties) && isSession(source))
    const named = claim.things.filter(({ group }) => group === 'lift' || group === 'cardio' || group === 'area')
    const isThere = there.some(({ id }) =>
      facts.some(fact => fact.id === id && named.every(thing => isAbout(fact, thing))),
    )
    return isThere ? { reason: 'there is a session on that day' } : borne([])
  }
  const isBestClaim = claim.things.some(({ group }) => group === 'best')
  const events = claim.things.filter(({ group }) => group === 'event')
  for (const { key } of events) {
    if (!facts.some(fact => fact.things.some(known => known.key === key)))
      return { reason: `no record tells of this: ${key}` }
  }
  const things = claim.things.filter(({ group }) => group !== 'best')
  if (things.length > 0 || isBestClaim) {
    const about = factsFor(facts, things, marks).filter(fact => !isBestClaim || isBest(fact, undefined, facts))
    if (about.length > 0) return borne(about)
    // "Your bench and squat on Monday": each of them that day, if not in one line.
    const apart = isBestClaim ? [] : things.map(thing => factsFor(facts, [thing], marks))
    if (apart.length > 1 && apart.every(found => found.length > 0)) return borne(apart.flat())
    return { reason: `no record tells of this${aboutWhat(claim)}` }
  }
  if (marks.length === 0) return borne([])
  const onDay = sources.filter(({ span }) => isOn(span, marks))
  return onDay.length > 0 ? borne(onDay) : { reason: 'no record is of that day' }
}

/** "You haven't trained since Monday", "no squat in your log": true if there is no such record. */
export function checkDenial(claim: Clause, marks: readonly DayMark[], evidence: Evidence): Verdict {
  const { facts, sources } = evidence
  // "Not since Monday" leaves Monday itself out.
  const after = marks.map(mark =>
    mark.named === undefined
      ? mark
      : { ...mark, spans: mark.spans.map(([, to]) => [(mark.named ?? to) + 1, to] as const) },
  )
  const things = claim.things.filter(({ group }) => group !== 'best')
  if (things.length === 0 && after.length === 0) return borne([])
  if (/\b(?:skip\w*|miss(?:ed)?)\b/.test(claim.text)) {
    return claim.isHabit ? checkHabit(claim, evidence) : borne([])
  }
  const isWhole = things.length === 0 || things.every(({ key }) => key === 'session')
  if (isWhole && claim.quantities.length === 0) {
    const sessions = sources.filter(
      source => source.id !== undefined && source.span !== undefined && isSession(source) && isOn(source.span, after),
    )
    return sessions.length === 0 ? borne([]) : { reason: 'there is such a record' }
  }
  const found = factsFor(facts, things, after).filter(({ id }) => id !== undefined)
  const numbered = found.filter(fact => claim.quantities.every(quantity => matches(quantity, fact)))
  return numbered.length === 0 ? borne([]) : { reason: 'there is such a record' }
}
