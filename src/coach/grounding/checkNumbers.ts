import type { Clause } from './clauses.ts'
import type { DayMark } from './days.ts'
import { isDifference } from './differences.ts'
import { type Evidence, type Fact, isAbout } from './facts.ts'
import { aboutWhat, borne, factsFor, isBest, mainOf, matches, tiesOf, type Verdict } from './match.ts'
import type { Quantity } from './quantities.ts'
import { byReckoning } from './reckon.ts'
import type { Thing } from './things.ts'

type Found = { readonly facts: readonly Fact[]; readonly isReckoned: boolean }

const direct = (facts: readonly Fact[]): Found | undefined =>
  facts.length > 0 ? { facts, isReckoned: false } : undefined
const reckoned = (facts: readonly Fact[] | undefined): Found | undefined => facts && { facts, isReckoned: true }

/** The things that a number belongs to: all of the clause, or the nearest where it names several. */
function thingsOf(quantity: Quantity, things: readonly Thing[]): Thing[] {
  const main = mainOf(things)
  if (main.length <= 1) return [...things]
  const apart = ({ start, end }: Thing): number =>
    end <= quantity.start ? quantity.start - end : Math.max(0, start - quantity.end)
  const modifying = main.filter(({ key }) => key === 'one rep max')
  const named = main.filter(({ key }) => key !== 'one rep max')
  const nearest = named.reduce<Thing | undefined>(
    (best, thing) => (!best || apart(thing) < apart(best) ? thing : best),
    undefined,
  )
  return [...(nearest ? [nearest] : []), ...modifying, ...things.filter(({ group }) => group === 'best')]
}

/** Where there are as many days as numbers, each number is of the day next to it. */
function daysOf(quantity: Quantity, claim: Clause, marks: readonly DayMark[]): DayMark[] {
  if (marks.length < 2 || claim.quantities.length < 2) return [...marks]
  const apart = ({ start, end }: DayMark): number =>
    end <= quantity.start ? quantity.start - end + 4 : Math.max(0, start - quantity.end)
  const nearest = marks.reduce<DayMark | undefined>(
    (best, mark) => (!best || apart(mark) < apart(best) ? mark : best),
    undefined,
  )
  return nearest ? [nearest] : []
}

function checkNumber(
  quantity: Quantity,
  claim: Clause,
  marks: readonly DayMark[],
  evidence: Evidence,
): Found | undefined {
  const { facts } = evidence
  const things = thingsOf(quantity, claim.things)
  const days = daysOf(quantity, claim, marks)
  if (isDifference(quantity, claim.text, claim.trend)) {
    const told = facts.filter(
      fact =>
        things.every(thing => thing.group === 'best' || isAbout(fact, thing)) &&
        matches(quantity, fact) &&
        fact.quantities.some(known => isDifference(known, fact.text, claim.trend)),
    )
    return (
      direct(told) ??
      reckoned(byReckoning({ quantity, things, marks: tiesOf(claim.days), claim, isDifference: true }, evidence))
    )
  }
  const isBestClaim = claim.things.some(({ group }) => group === 'best')
  // "Your heaviest set on Friday" is the best of Friday, a record is the best of all days.
  const isOfDays = days.length > 0 && !claim.things.some(({ key }) => key === 'best')
  const fitting = factsFor(facts, things, days).filter(
    fact =>
      matches(quantity, fact) &&
      (!isBestClaim || isBest(fact, quantity, isOfDays ? factsFor(facts, things, days) : facts)),
  )
  if (fitting.length > 0 || isBestClaim) return direct(fitting)
  return reckoned(byReckoning({ quantity, things, marks: days, claim, isDifference: false }, evidence))
}

/** The numbers of one clause must come from one record, but for those that are reckoned from several. */
function inOneRecord(perNumber: readonly Found[]): readonly Fact[] | undefined {
  const single = perNumber.filter(({ isReckoned }) => !isReckoned)
  if (single.length < 2) return perNumber.flatMap(({ facts }) => facts)
  const shared = single
    .map(({ facts }) => new Set(facts.map(({ record }) => record)))
    .reduce((a, b) => a.intersection(b))
  if (shared.size === 0) return undefined
  return perNumber.flatMap(({ facts, isReckoned }) =>
    isReckoned ? facts : facts.filter(({ record }) => shared.has(record)),
  )
}

/** Checks the numbers of a clause: each with its thing and its day, and all of them in one record. */
export function checkNumbers(claim: Clause, marks: readonly DayMark[], evidence: Evidence): Verdict {
  const perNumber: Found[] = []
  for (const quantity of claim.quantities) {
    const found = checkNumber(quantity, claim, marks, evidence)
    if (!found)
      return {
        reason: `no record bears out "${claim.text.slice(quantity.start, quantity.end).trim()}"${aboutWhat(claim)}`,
      }
    perNumber.push(found)
  }
  const hasSeveralDays =
    marks.length > 1 || claim.trend !== undefined || /\b(?:from|von|de|desde)\b.*\b(?:to|auf|a)\b/.test(claim.text)
  const facts = hasSeveralDays ? perNumber.flatMap(found => found.facts) : inOneRecord(perNumber)
  return facts ? borne(facts) : { reason: 'its numbers stand in no one record together' }
}
