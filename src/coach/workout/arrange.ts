import type { Exercise, Muscle } from '#src/knowledge/exercises/types.ts'
import { leadOf, wants } from './aims.ts'
import { byId, isCardio, isLift, isMobility, isResistance, isSteady } from './kinds.ts'
import { sessionSeconds } from './minutes.ts'
import { draftByRules, isInfeasible, leastExercises, mostExercises } from './rules.ts'
import { schemeOf } from './schemes.ts'
import type { Brief, Draft } from './types.ts'
import { mostSessionSets, setsByMuscle } from './volume.ts'

/** A session as exercises in the order they are done. */
export type Arranged = { readonly title: string; readonly exercises: readonly Exercise[] }

/** Each set of a week's first pass must leave room below the bound for the second set of the others. */
const mostInFirstPass = 18

type Wanted = { readonly title: string; readonly exercises: readonly Exercise[] }

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

/** The draft's exercises, known and once each; what is missing comes from the rules, then from what is allowed. */
function wantedSessions(brief: Brief, draft: Draft): readonly Wanted[] {
  const known = byId(brief.choices)
  let rules: Draft['sessions'] | undefined
  const own = () => {
    const drafted = rules ? undefined : draftByRules(brief)
    if (drafted) rules = isInfeasible(drafted) ? [] : drafted.sessions
    return rules ?? []
  }
  const exercisesOf = (ids: readonly string[]) => ids.flatMap(id => known.get(id) ?? [])
  const wanted = brief.days.map((_, index) => {
    const proposed = draft.sessions[index] ?? own()[index]
    const exercises = unique(exercisesOf(proposed?.exerciseIds ?? []))
    const missing = exercises.length < leastExercises
    const filler = missing ? [...exercisesOf(own()[index]?.exerciseIds ?? []), ...brief.choices] : []
    const few = unique([...exercises, ...filler]).slice(0, leastExercises)
    return { title: proposed?.title ?? '', exercises: missing ? few : exercises }
  })
  return brief.days.length === 7
    ? withRecovery(brief, wanted, () => exercisesOf(own().at(-1)?.exerciseIds ?? []))
    : wanted
}

/** Seven days a week: one of them must be easy (criteria W1). */
function withRecovery(brief: Brief, wanted: readonly Wanted[], easy: () => readonly Exercise[]): readonly Wanted[] {
  if (wanted.some(({ exercises }) => !exercises.some(isResistance))) return wanted
  const last = wanted.at(-1)
  const exercises = unique([...(last?.exercises ?? []), ...easy(), ...brief.choices]).filter(
    exercise => !isResistance(exercise),
  )
  return [...wanted.slice(0, -1), { title: 'Active recovery: move easily', exercises: exercises.slice(0, 4) }]
}

/** What the first three of each session and the rest that fit come to, at one set each. */
function withinBounds(brief: Brief, wanted: readonly Wanted[]): readonly Wanted[] {
  const kept = wanted.map(({ title, exercises }) => ({ title, exercises: exercises.slice(0, leastExercises) }))
  const weekOf = () => setsByMuscle(kept.flatMap(({ exercises }) => exercises.map(exercise => ({ exercise, sets: 1 }))))
  for (const [index, session] of kept.entries()) {
    for (const exercise of wanted[index]?.exercises.slice(leastExercises) ?? []) {
      const exercises = [...session.exercises, exercise]
      if (exercises.length > mostExercises) break
      if (!bounded(exercise, weekOf(), mostInFirstPass)) continue
      if (
        !bounded(
          exercise,
          setsByMuscle(session.exercises.map(other => ({ exercise: other, sets: 1 }))),
          mostSessionSets,
        )
      )
        continue
      if (exercises.filter(isSteady).length > 2 || !fits(brief, exercises)) continue
      session.exercises = exercises
    }
  }
  return kept
}

function bounded(exercise: Exercise, sums: ReadonlyMap<Muscle, number>, most: number): boolean {
  return (
    !isResistance(exercise) ||
    [...exercise.primary, ...exercise.secondary].every(muscle => (sums.get(muscle) ?? 0) < most)
  )
}

/** Room for two sets of everything; in short sessions one set must do. */
function fits(brief: Brief, exercises: readonly Exercise[]): boolean {
  const works = exercises.map(exercise => {
    const sets = isResistance(exercise) && brief.minutes > 20 ? 2 : 1
    return { exercise, timed: { ...schemeOf(brief, exercise, false), sets } }
  })
  return sessionSeconds(brief, works) <= brief.minutes * 60
}

/** Power while fresh, lifts, other compound work, isolation, then cardio and mobility (ACSM 2009). */
function rankOf(brief: Brief, exercise: Exercise, cardioFirst: boolean): number {
  if (isCardio(exercise)) return cardioFirst && !wants(brief, 'strength') ? -1 : 4
  if (isMobility(exercise)) return 5
  if (exercise.pattern === 'jump') return 0
  if (isLift(exercise)) return 1
  return exercise.mechanic === 'compound' ? 2 : 3
}

function inOrder(brief: Brief, exercises: readonly Exercise[]): readonly Exercise[] {
  const first = exercises[0]
  const cardioFirst = leadOf(brief) === 'endurance' && first !== undefined && isCardio(first)
  return exercises.toSorted((a, b) => rankOf(brief, a, cardioFirst) - rankOf(brief, b, cardioFirst))
}

/** The sessions of a week: what the draft wants, as far as time and muscles allow. */
export const arrange = (brief: Brief, draft: Draft): readonly Arranged[] =>
  withinBounds(brief, wantedSessions(brief, draft)).map(({ title, exercises }) => ({
    title,
    exercises: inOrder(brief, exercises),
  }))
