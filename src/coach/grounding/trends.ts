import type { Clause } from './clauses.ts'
import type { DayMark } from './days.ts'
import { type Evidence, isAbout } from './facts.ts'
import { borne, isOn, mainOf, type Verdict } from './match.ts'
import { groupsOf, metrics, seriesOf } from './series.ts'

const ups = /(?<!-)\b(?:up(?!-)|increas\w*|improv\w*|gain\w*|rose|rising|more|pr|pb|better|progress\w*)\b|\+ ?\d/
const downs = /\b(?:down|decreas\w*|dropp?\w*|lost|fell|falling|less|worse)\b|(?:^| )- ?\d/

const isOfDirection = (change: number, first: number, trend: Clause['trend']): boolean => {
  if (trend === 'flat') return Math.abs(change) <= 0.025 * first
  return trend === 'up' ? change > 0 : change < 0
}

/** True facts for a trend without a number: the last against the first of the days that are said. */
export function hasTrend(claim: Clause, marks: readonly DayMark[], { facts }: Evidence): Verdict | undefined {
  const { trend, text } = claim
  const things = mainOf(claim.things)
  const told = facts
    .filter(fact => things.every(thing => isAbout(fact, thing)) && (things.length > 0 || fact.things.length > 0))
    .filter(fact =>
      (trend === 'up' ? ups : trend === 'down' ? downs : /\b(?:stall|plateau|flat|unchanged|same)/).test(fact.text),
    )
  if (told.length > 0) return borne(told)
  const isBetter =
    /\b(?:improv\w+|better|progress\w*|faster|verbesser\w*|besser|schneller|fortschritt\w*|mejor\w*)\b/.test(text)
  for (const group of groupsOf(facts, claim.things)) {
    for (const dimension of metrics) {
      const all = seriesOf(group, dimension)
      const inside = all.filter(({ day }) => isOn([day, day], marks))
      const before = all.filter(({ day }) => day < (inside[0]?.day ?? Number.NEGATIVE_INFINITY)).at(-1)
      const points = marks.length > 0 && inside.length < 2 && before ? [before, ...inside] : inside
      const first = points[0]
      const last = points.at(-1)
      if (!first || !last || first === last) continue
      const change = last.value - first.value
      const isTime = dimension === 'time'
      if (isOfDirection(isTime && isBetter ? -change : change, first.value, trend))
        return borne([first.fact, last.fact])
      // The load decides, and repetitions only where the load stood still.
      if (change !== 0 || trend === 'flat') break
    }
  }
  return undefined
}
