import { isTrend } from './ascribe.ts'
import { checkInjury, checkMeal } from './checkBody.ts'
import { checkDenial, checkEvent, checkHabit } from './checkEvents.ts'
import { checkNumbers } from './checkNumbers.ts'
import type { Clause } from './clauses.ts'
import type { DayMark } from './days.ts'
import type { Evidence } from './facts.ts'
import { factsFor, type Verdict } from './match.ts'
import { hasTrend } from './trends.ts'

const aboutPlan =
  /\b(?:plan\w*|next|target\w*|schedul\w+|program\w*|coming|upcoming|goals?|tomorrow|today'?s?|heute|hoy|ziel\w*|objetivo)\b/

/** What is planned bears out what is said of the plan, and nothing that was done. */
const evidenceFor = (claim: Clause, evidence: Evidence): Evidence => {
  const { facts } = evidence
  // What the user said stands in the user's words, or in the profile and the wishes that the user gave.
  if (claim.mode === 'report') {
    return { ...evidence, facts: facts.filter(({ id, span }) => id === undefined || span === undefined) }
  }
  if (aboutPlan.test(claim.text) && !claim.isPast) return evidence
  return { ...evidence, facts: facts.filter(fact => !fact.isPlanned) }
}

const newest =
  /\b(?:your|the|dein\w*|tu|la|el) (?:(?:very )?(?:last|latest|most recent|letzte[rsn]?|ultim[oa])|previous) (?!(?:\d|time|few|couple|week|month|year|night|set|rep|meal|message|question|woche|semana|mes))/

/** "Your last run": the newest day on which there was one. */
function newestDay({ text, things }: Clause, { facts }: Evidence): DayMark[] {
  const at = newest.exec(text)
  if (!at) return []
  const from = at.index + at[0].length
  const verb = /\b(?:was|is|were|had|took|lasted|went|topped|war|fue|ist|hit|came|on|with|at|of)\b/.exec(
    text.slice(from),
  )
  const to = verb ? from + verb.index : text.length
  const named = things.filter(
    ({ start, group }) => start >= from && start < to && group !== 'measure' && group !== 'food',
  )
  if (named.length === 0 || /s$/.test(text.slice(from, to).trim())) return []
  const days = factsFor(facts, named, []).flatMap(({ span, id, isPlanned }) =>
    span && id !== undefined && !isPlanned ? [span[1]] : [],
  )
  const day = Math.max(...days)
  return days.length > 0 ? [{ spans: [[day, day]], kind: 'day', start: at.index, end: from }] : []
}

/** Checks one clause that says something of the user; `said` are the days it is tied to, its own or those it goes on with. */
export function bearOut(claim: Clause, said: readonly DayMark[], all: Evidence): Verdict {
  const evidence = evidenceFor(claim, all)
  const marks = said.length > 0 ? said : newestDay(claim, evidence)
  const injury = claim.mode === 'denial' ? undefined : checkInjury(claim, evidence)
  if (injury && 'reason' in injury) return injury
  if (claim.mode === 'denial') return checkDenial(claim, marks, evidence)
  const meal = checkMeal(claim, evidence)
  if (meal && 'reason' in meal) return meal
  if (claim.quantities.length > 0) {
    const numbers = checkNumbers(claim, marks, evidence)
    if ('reason' in numbers) return numbers
    const events = checkEvent({ ...claim, things: claim.things.filter(({ group }) => group === 'event') }, [], evidence)
    return 'reason' in events ? events : numbers
  }
  if (claim.isHabit) return checkHabit(claim, evidence)
  if (claim.trend !== undefined && !claim.isCarried && isTrend(claim.text))
    return hasTrend(claim, marks, evidence) ?? { reason: 'no records show such a trend' }
  if (injury && claim.things.length === 0) return injury
  return checkEvent(claim, marks, evidence)
}
