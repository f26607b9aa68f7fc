import type { Gate } from '#src/api/plan.ts'
import type { PlannedExercise, PlannedSession, PlannedWeek, WorkoutPlan } from '#src/api/workoutPlan.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { byId } from '../kinds.ts'
import type { Brief } from '../types.ts'

/** An exercise of a plan with what the catalogue knows of it. */
export type Entry = {
  readonly week: PlannedWeek
  readonly session: PlannedSession
  readonly planned: PlannedExercise
  readonly exercise: Exercise
  /** Where it stands, in words. */
  readonly at: string
}

/** The sessions of a week; exercises that are not among the choices are W2's affair and left out. */
export function entriesOf({ choices }: Brief, weeks: readonly PlannedWeek[]): readonly Entry[] {
  const known = byId(choices)
  return weeks.flatMap(week =>
    week.sessions.flatMap(session =>
      session.exercises.flatMap(planned => {
        const exercise = known.get(planned.exerciseId)
        const at = `week ${week.week}, day ${session.day}, ${planned.name}`
        return exercise ? [{ week, session, planned, exercise, at }] : []
      }),
    ),
  )
}

export const countedOf = (entries: readonly Entry[]) =>
  entries.map(({ exercise, planned }) => ({ exercise, sets: planned.sets }))

export const workingWeeks = ({ weeks }: WorkoutPlan) => weeks.filter(({ deload }) => !deload)

/** One thing that a gate looks at. */
export type Check = { readonly ok: boolean; readonly fault: string }

const mostFaults = 5

function told(checks: readonly Check[], well: string): string {
  const faults = [...new Set(checks.filter(({ ok }) => !ok).map(({ fault }) => fault))]
  if (faults.length === 0) return well
  const rest = faults.length - mostFaults
  return `${faults.slice(0, mostFaults).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}

export const shareOf = (checks: readonly Check[]) =>
  checks.length === 0 ? 1 : checks.filter(({ ok }) => ok).length / checks.length

/** A gate that must hold: one fault breaks it. */
export function hardGate(id: string, checks: readonly Check[], well: string): Gate {
  const passed = checks.every(({ ok }) => ok)
  return { id, kind: 'H', passed, score: passed ? 1 : 0, detail: told(checks, well) }
}

/** A gate with a bound that must hold and a score within it. */
export function boundedGate(id: string, bound: readonly Check[], scored: readonly Check[], well: string): Gate {
  const passed = bound.every(({ ok }) => ok)
  const faults = passed ? scored : bound
  return { id, kind: 'H', passed, score: passed ? shareOf(scored) : 0, detail: told(faults, well) }
}

/** The share from which a scored gate counts as held. */
const enough = 0.8

export function scoredGate(id: string, checks: readonly Check[], well: string): Gate {
  const score = shareOf(checks)
  return { id, kind: 'S', passed: score >= enough, score, detail: told(checks, well) }
}

/** A score that the goal does not ask for. */
export const notAsked = (id: string, why: string): Gate => ({ id, kind: 'S', passed: true, score: 1, detail: why })
