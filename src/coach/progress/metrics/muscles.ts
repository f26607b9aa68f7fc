import type { Metrics } from '#src/api/progress.ts'
import type { Level } from '#src/api/workoutPlan.ts'
import { pullPatterns, pushPatterns } from '#src/coach/workout/kinds.ts'
import { type CountedSets, mostWeeklySets, setsByMuscle } from '#src/coach/workout/volume.ts'
import { type Muscle, muscles, type Pattern } from '#src/knowledge/exercises/types.ts'
import { greatest, rounded, sumOf } from './figures.ts'
import { type DoneSet, isHard, type Lift, type Sided } from './log.ts'

const mostCustom = 20

/** The large muscles of a body, which are counted even with no set at all. */
export const largeMuscles: readonly Muscle[] = ['chest', 'lats', 'upper_back', 'quads', 'hamstrings', 'glutes']

/** Weekly sets a muscle that build muscle (W4: ACSM 2026, Baz-Valle 2022); beginners need less. */
const growthOf = (level: Level | undefined) => (level === 'beginner' ? { min: 6, max: 12 } : { min: 10, max: 20 })

/** Elsewhere one logged set trains both sides; one that is logged for a side alone is half of that. */
const partOf = ({ side }: DoneSet): number => (side === undefined ? 1 : 0.5)

/**
 * Hard sets of the range by muscle: a direct set counts 1, an indirect one 0.5 (W4: Pelland 2025), of one side the half. Exercises that are
 * not in the catalogue are counted apart, because nothing says which muscles they train.
 */
export const volumeOf = (sets: readonly DoneSet[], weeks: number, level: Level | undefined): Metrics['volume'] => {
  const hard = sets.filter(isHard)
  const byLift = [...Map.groupBy(hard, ({ lift }) => lift.id).values()]
  const known = byLift.flatMap((own): CountedSets[] => {
    const exercise = own[0]?.lift.exercise
    return exercise ? [{ exercise, sets: sumOf(own.map(partOf)) }] : []
  })
  const custom = byLift.flatMap(own => {
    const lift = own[0]?.lift
    return lift && !lift.exercise ? [{ name: lift.name, sets: own.length }] : []
  })
  const bySets = setsByMuscle(known)
  const customSets = custom.reduce((sum, own) => sum + own.sets, 0)
  return {
    hardSets: hard.length - customSets,
    customSets,
    byMuscle: muscles.flatMap(muscle => {
      const own = bySets.get(muscle) ?? 0
      const isTold = own > 0 || (known.length > 0 && largeMuscles.includes(muscle))
      return isTold ? [{ muscle, sets: own, perWeek: rounded(own / weeks, 2) }] : []
    }),
    custom: custom.sort((a, b) => b.sets - a.sets || (a.name < b.name ? -1 : 1)).slice(0, mostCustom),
    growth: { ...growthOf(level), most: mostWeeklySets },
  }
}

const setsOf = (sets: readonly DoneSet[], patterns: ReadonlySet<Pattern>): number =>
  sets.filter(({ lift: { exercise } }) => exercise && patterns.has(exercise.pattern)).length

const sideFigures = (lift: Lift, sets: readonly DoneSet[], side: Sided) => {
  const own = sets.filter(set => set.side === side)
  const heaviestKg = lift.isAssisted ? 0 : (greatest(own.map(({ kg }) => kg)) ?? 0)
  return { sets: own.length, ...(heaviestKg > 0 ? { heaviestKg } : {}) }
}

const sidesOf = (sets: readonly DoneSet[]): Metrics['balance']['sides'] =>
  [
    ...Map.groupBy(
      sets.filter(({ side }) => side),
      ({ lift }) => lift.id,
    ).values(),
  ]
    .flatMap(own => {
      const lift = own[0]?.lift
      if (!lift) return []
      const [left, right] = [sideFigures(lift, own, 'left'), sideFigures(lift, own, 'right')]
      return [{ id: lift.id, name: lift.name, left, right }]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))

/** Presses against rows and pull-downs, and left against right where the logged names tell them apart. */
export const balanceOf = (sets: readonly DoneSet[]): Metrics['balance'] => {
  const [pushSets, pullSets] = [setsOf(sets, pushPatterns), setsOf(sets, pullPatterns)]
  return {
    pushSets,
    pullSets,
    ...(pushSets > 0 && pullSets > 0 ? { pushToPull: rounded(pushSets / pullSets, 100) } : {}),
    sides: sidesOf(sets),
  }
}
