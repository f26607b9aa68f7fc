import type { Filled, Work } from './fill.ts'
import { isResistance, isSteady } from './kinds.ts'
import { leastExercises } from './rules.ts'
import { toHalfMinutes } from './steady.ts'

/** A week of less work has 40 to 60 % fewer sets (criteria W8). */
export const deloadCut = { least: 0.4, most: 0.6 } as const

const hardSets = (sessions: readonly Filled[]) =>
  sessions.reduce(
    (sum, { works }) => sum + works.reduce((inner, work) => inner + (isResistance(work.exercise) ? work.sets : 0), 0),
    0,
  )

const lighter = (work: Work): Work => {
  const { exercise, scheme, sets } = work
  if (isSteady(exercise)) return { ...work, scheme: { ...scheme, seconds: toHalfMinutes((scheme.seconds ?? 0) * 0.6) } }
  return { ...work, sets: Math.max(1, Math.floor(sets / 2)) }
}

/** Drops strength exercises from the end of the fullest sessions until the week is light enough. */
function withFewer(sessions: readonly Filled[], mostSets: number): readonly Filled[] {
  let rest = sessions
  while (hardSets(rest) > mostSets) {
    const open = rest.filter(
      ({ works }) => works.length > leastExercises && works.some(work => isResistance(work.exercise)),
    )
    const fullest = open.toSorted((a, b) => b.works.length - a.works.length)[0]
    if (!fullest) return rest
    const last = fullest.works.findLastIndex(work => isResistance(work.exercise))
    rest = rest.map(session =>
      session === fullest ? { ...session, works: session.works.filter((_, index) => index !== last) } : session,
    )
  }
  return rest
}

/** Gives back sets where halving odd numbers took too many. */
function withMore(sessions: readonly Filled[], full: readonly Filled[], leastSets: number): readonly Filled[] {
  let missing = leastSets - hardSets(sessions)
  return sessions.map((session, index) => ({
    ...session,
    works: session.works.map(work => {
      const before = full[index]?.works.find(other => other.exercise === work.exercise)?.sets ?? 0
      if (missing <= 0 || !isResistance(work.exercise) || work.sets + 1 >= before) return work
      missing -= 1
      return { ...work, sets: work.sets + 1 }
    }),
  }))
}

/** The same week with about half the sets. */
export function deloadOf(sessions: readonly Filled[]): readonly Filled[] {
  const total = hardSets(sessions)
  const halved = sessions.map(session => ({ ...session, works: session.works.map(lighter) }))
  const fewer = withFewer(halved, total * (1 - deloadCut.least))
  return withMore(fewer, sessions, total * (1 - deloadCut.most))
}
