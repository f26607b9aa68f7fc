import type { Preferences } from '#src/api/preferences.ts'
import type { WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { CoachError } from '#src/errors.ts'
import { readEquipment } from '#src/knowledge/equipment.ts'
import { allExercises } from '#src/knowledge/exercises/index.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { readExclusion, readGoals } from '#src/knowledge/goals.ts'
import { allowedFor, type Injury, readInjury } from '#src/knowledge/injuries/index.ts'
import type { Brief } from './types.ts'

const usualMinutes = 60
const weekdays = [1, 2, 3, 4, 5, 6, 7]

/**
 * The request and what the athlete declared, as typed constraints. Injuries of the preferences count as if they had been
 * named; what cannot be read is said and acted on, never dropped. Throws `brief_infeasible` with what to change.
 */
export function toBrief(request: WorkoutPlanRequest, preferences: Preferences): Brief {
  const { known: goals, wishes } = readGoals(request.goals)
  const equipment = readEquipment(request.equipment)
  const injuries = readInjuries([...(request.injuries ?? []), ...preferences.injuryHistory])
  const exclusions = readExclusions(request.exclude ?? [])
  const owned = allExercises.filter(exercise => exercise.equipment.every(item => equipment.known.has(item)))
  const choices = allowedFor(
    owned.filter(exercise => !exclusions.excludes(exercise)),
    injuries.known,
  )
  return {
    goals: goals.length > 0 ? goals : ['general_fitness'],
    wishes,
    weeks: request.duration,
    days: trainingDays(request.daysPerWeek, request.restDays ?? []),
    minutes: request.minutesPerSession ?? usualMinutes,
    level: request.level ?? 'beginner',
    equipment: equipment.known,
    choices,
    cautions: [...new Set(injuries.known.map(({ caution }) => caution)), ...injuries.unread],
    unread: [
      ...wishes.map(
        wish => `The goal "${wish}" is not one that the plan can be computed for; it was passed on as a wish.`,
      ),
      ...equipment.unknown.map(item => `The equipment "${item}" is not known here, so nothing that needs it was used.`),
      ...injuries.unread,
      ...exclusions.unread,
    ],
    oneRepMaxKg: new Map(),
    longestRunMinutes: undefined,
    startDate: request.startDate,
  }
}

function readInjuries(texts: readonly string[]): { known: Injury[]; unread: string[] } {
  const readings = [...new Set(texts)].map(text => ({ text, ...readInjury(text) }))
  return {
    known: readings.flatMap(({ known }) => known),
    unread: readings
      .filter(({ unread }) => unread)
      .map(
        ({ text }) =>
          `"${text}" could not be read as an injury, so the plan does not work around it: show the plan to a physiotherapist or doctor first, and stop at any pain.`,
      ),
  }
}

function readExclusions(texts: readonly string[]): { excludes: (exercise: Exercise) => boolean; unread: string[] } {
  const readings = texts.map(text => ({ text, reading: readExclusion(text) }))
  const ids = new Set(readings.flatMap(({ reading }) => reading.exerciseIds))
  const patterns = new Set(readings.flatMap(({ reading }) => reading.patterns))
  const unread = readings.filter(({ reading }) => reading.unread)
  const literal = unread.map(({ text }) => text.toLowerCase())
  return {
    excludes: ({ id, name, pattern }) =>
      ids.has(id) || patterns.has(pattern) || literal.some(text => name.toLowerCase().includes(text)),
    unread: unread.map(
      ({ text }) => `"${text}" is no exercise known here; exercises with these words in their name were left out.`,
    ),
  }
}

/** As many weekdays as asked, spread over the days that are free. Throws `brief_infeasible` if there are too few. */
export function trainingDays(count: number, restDays: readonly number[]): number[] {
  const free = weekdays.filter(day => !restDays.includes(day))
  if (free.length < count) {
    const detail = `Training on ${count} days does not fit ${restDays.length} rest days: ask for at most ${free.length} days a week, or name fewer rest days.`
    throw new CoachError('brief_infeasible', { detail, errors: [{ pointer: '#/daysPerWeek', message: detail }] })
  }
  return Array.from({ length: count }, (_, at) => free[Math.floor((at * free.length) / count)] ?? 1)
}
