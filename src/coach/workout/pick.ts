import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { styleOf } from './aims.ts'
import { isLift, isRun, isSteady, weightsOf } from './kinds.ts'
import type { Place } from './split.ts'
import { staples } from './staples.ts'
import type { Brief } from './types.ts'

/** What the week holds so far. */
export type Picked = {
  readonly session: readonly Exercise[]
  /** How often each exercise is in the week, by id. */
  readonly week: ReadonlyMap<string, number>
}

const rank = { beginner: 0, intermediate: 1, advanced: 2 } as const

/** How well it stands in: 0 is not at all. */
function fit({ patterns, muscles }: Place, exercise: Exercise): number {
  const at = patterns.indexOf(exercise.pattern)
  if (at >= 0) return 100 - 15 * at
  if (exercise.pattern === 'cardio' || exercise.pattern === 'mobility' || exercise.pattern === 'jump') return 0
  const direct = muscles.findIndex(muscle => exercise.primary.includes(muscle))
  if (direct < 0) return 0
  const base = patterns.length === 0 ? 90 : 50
  return base - 5 * direct + (exercise.mechanic === 'isolation' ? 10 : 0) - (exercise.pattern === 'core' ? 10 : 0)
}

const strainOf = ({ stress }: Exercise) => 0.1 * Object.values(stress).reduce<number>((sum, level) => sum + level, 0)
const knownWell = ({ id }: Exercise) => (staples.has(id) ? 25 : 0)
/** A lift with a log starts at a known weight. */
const logged = ({ oneRepMaxKg }: Brief, { id }: Exercise) => (oneRepMaxKg.has(id) ? 6 : 0)

function suits(brief: Brief, exercise: Exercise): number {
  const above = rank[exercise.level] - rank[brief.level]
  const level = above > 0 ? -45 * above : 4 * above
  const style = styleOf(brief)
  const loads = style === 'strength' || style === 'muscle' ? 22 : 12
  const loadable = weightsOf(exercise) ? loads : exercise.equipment.includes('resistance_bands') ? 8 : 0
  const heavy = style === 'strength' && isLift(exercise) && weightsOf(exercise) ? 10 : 0
  const barbell = exercise.equipment.includes('barbell') ? (brief.level === 'beginner' ? -6 : 6) : 0
  const twoSides = exercise.unilateral && brief.minutes <= 30 ? -12 : exercise.unilateral ? -4 : 0
  return (
    knownWell(exercise) + logged(brief, exercise) + level + loadable + heavy + barbell + twoSides - strainOf(exercise)
  )
}

/** A steady pace before intervals; who has no runs behind him does not start with a long or fast one. */
function suitsAsCardio(brief: Brief, exercise: Exercise): number {
  const steady = isSteady(exercise) ? 20 : 0
  const run = !isRun(exercise) ? 0 : brief.longestRunMinutes ? 15 : /walk/.test(exercise.id) ? 0 : -30
  const above = Math.max(0, rank[exercise.level] - rank[brief.level])
  return knownWell(exercise) + steady + run - 30 * above - strainOf(exercise)
}

/** A movement that the session already has gives way to another; so does an exercise already in the week. */
function repeats({ session, week }: Picked, exercise: Exercise): number {
  const near = session.filter(
    other => other.pattern === exercise.pattern && other.primary[0] === exercise.primary[0],
  ).length
  const again = exercise.pattern === 'cardio' ? 8 : 16
  return -again * (week.get(exercise.id) ?? 0) - 10 * near
}

/** The best choice for a place; undefined: nothing can stand in. */
export function pickFor(brief: Brief, place: Place, picked: Picked): Exercise | undefined {
  let best: { exercise: Exercise; score: number } | undefined
  for (const exercise of brief.choices) {
    if (picked.session.includes(exercise)) continue
    const fits = fit(place, exercise)
    if (fits === 0) continue
    const suited = exercise.pattern === 'cardio' ? suitsAsCardio(brief, exercise) : suits(brief, exercise)
    const score = fits + suited + repeats(picked, exercise)
    if (!best || score > best.score) best = { exercise, score }
  }
  return best?.exercise
}
