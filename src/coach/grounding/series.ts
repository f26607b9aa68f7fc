import { type Fact, isAbout } from './facts.ts'
import { mainOf } from './match.ts'
import type { Dimension } from './quantities.ts'
import type { Thing } from './things.ts'

/** The best of a day. */
export type Point = { readonly day: number; readonly value: number; readonly fact: Fact }

/** The highest value of a thing on each day, oldest first. */
export function seriesOf(facts: readonly Fact[], dimension: Dimension): Point[] {
  const byDay = new Map<number, Point>()
  for (const fact of facts) {
    const day = fact.span?.[1]
    if (day === undefined) continue
    for (const known of fact.quantities) {
      if (known.dimension !== dimension) continue
      const value = Math.max(...known.values)
      const before = byDay.get(day)
      if (!before || value > before.value) byDay.set(day, { day, value, fact })
    }
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day)
}

/** Each thing's facts apart: a difference is one of the same thing. */
export function groupsOf(facts: readonly Fact[], things: readonly Thing[]): Fact[][] {
  const main = mainOf(things)
  if (main.length > 0) return [facts.filter(fact => main.every(thing => isAbout(fact, thing)))]
  const dated = facts.filter(({ span }) => span !== undefined)
  const byKey = Map.groupBy(dated, ({ things: own }) =>
    mainOf(own)
      .map(({ key }) => key)
      .join('+'),
  )
  return [...byKey].filter(([key]) => key !== '').map(([, own]) => own)
}

/** What a change is told in: the load before all else. */
export const metrics: readonly Dimension[] = ['mass', 'length', 'reps', 'percent', 'energy', 'rate', 'steps', 'time']
