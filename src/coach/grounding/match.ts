import { type DayMark, liesIn } from './days.ts'
import { type Fact, isAbout } from './facts.ts'
import { isBorneBy, isSameDimension, type Quantity } from './quantities.ts'
import type { Thing } from './things.ts'

/** Why a clause is not borne out, or the ids of what bears it out. */
export type Verdict = { readonly reason: string } | { readonly used: readonly (string | undefined)[] }

export const borne = (facts: readonly { readonly id: string | undefined }[]): Verdict => ({
  used: facts.map(({ id }) => id),
})

/** Day marks that tie a claim to days; "now" ties it to none, and "every Monday" is a habit. */
export const tiesOf = (days: readonly DayMark[]): DayMark[] =>
  days.filter(({ kind, spans }) => spans.length > 0 && kind !== 'now' && kind !== 'habit' && kind !== 'ahead')

export const isOn = (span: Fact['span'], marks: readonly DayMark[]): boolean =>
  marks.length === 0 || (span !== undefined && marks.some(mark => liesIn(span, mark)))

/** A mean or a trend has no day, but it is of the last weeks. */
const ofLate = /\b(?:average|mean|smoothed|a day|a week|last|trend|losing|gaining|steady)\b/
const isRecentStretch = ({ kind, spans }: DayMark): boolean =>
  (kind === 'stretch' || kind === 'since') && spans.some(([from, to]) => to - from >= 6)

/** Facts about all of the things, on one of the days. */
export const factsFor = (facts: readonly Fact[], things: readonly Thing[], marks: readonly DayMark[]): Fact[] =>
  facts.filter(
    fact =>
      (isOn(fact.span, marks) || (fact.span === undefined && ofLate.test(fact.text) && marks.every(isRecentStretch))) &&
      things.every(thing => thing.group === 'best' || isAbout(fact, thing)),
  )

const bestWords = /\b(?:prs?|pbs?|best|record|max|personal|bestleistung|rekord|bestzeit|marca)\b/

/** True if the value of a fact is the highest of its thing, or the record calls it a best. */
export function isBest(fact: Fact, quantity: Quantity | undefined, all: readonly Fact[]): boolean {
  if (bestWords.test(fact.text)) return true
  const main = fact.things.find(({ group }) => group === 'lift' || group === 'cardio')
  const dimension =
    quantity?.dimension === 'bare' ? 'mass' : (quantity?.dimension ?? (main?.group === 'cardio' ? 'length' : 'mass'))
  if (!main) return false
  const valuesOf = (facts: readonly Fact[]): number[] =>
    facts
      .filter(other => other.id !== undefined && !other.isPlanned && isAbout(other, main))
      .flatMap(({ quantities }) =>
        quantities.filter(known => known.dimension === dimension).flatMap(({ values }) => values),
      )
  const own = valuesOf([fact])
  return own.length > 0 && Math.max(...own) >= Math.max(...valuesOf(all))
}

/** True if one of the numbers of a fact bears out a claimed one. */
export const matches = (claimed: Quantity, fact: Fact): boolean =>
  fact.quantities.some(
    known =>
      isSameDimension(claimed.dimension, known.dimension) &&
      [...known.values, ...(known.upTo === undefined ? [] : [known.upTo])].some(value => isBorneBy(claimed, value)),
  )

/** Things by which facts are told apart; a session or a best is of any of them. */
export const mainOf = (things: readonly Thing[]): Thing[] =>
  things.filter(({ group }) => group !== 'best' && group !== 'session' && group !== 'area')

/** What is missing, in the words of the check. */
export const aboutWhat = ({ things, days }: { things: readonly Thing[]; days: readonly DayMark[] }): string => {
  const named = [...new Set(mainOf(things).map(({ key }) => key))].join(', ')
  return `${named === '' ? '' : ` for ${named}`}${tiesOf(days).length > 0 ? ' on the day that is said' : ''}`
}
