import type { PlannedExercise, PlannedSession, PlannedWeek, WorkoutPlan } from '#src/api/workoutPlan.ts'
import { arrange } from './arrange.ts'
import { deloadOf } from './deload.ts'
import { type Filled, fill, type Work } from './fill.ts'
import { isResistance, isRun, isSteady, roundDownToWeights, weightsOf } from './kinds.ts'
import { sessionSeconds } from './minutes.ts'
import { deloadWeeks, rirOfWeek } from './periods.ts'
import { nextSteps, progressionOf } from './progression.ts'
import { createRunLimit, mostRunGrowth, type RunLimit, toHalfMinutes } from './steady.ts'
import type { Brief, Draft } from './types.ts'
import { coolDownOf, focusOf, notesOf, planTitle, sessionTitle, warmUpOf } from './words.ts'

type Week = {
  readonly brief: Brief
  readonly week: number
  readonly deload: boolean
  /** How much longer than in the first week an even bout is. */
  readonly growth: number
  readonly runs: RunLimit
}

/** Percent of the one-repetition maximum that leaves the first week's reserve at the fewest reps (Epley 1985). */
const percentFor = (reps: number, rir: number) => Math.min(90, Math.floor(100 / (1 + (reps + rir) / 30)))

/** Where the log tells: the weight to start with. It grows by the next-step rule, on success only. */
function loadOf(brief: Brief, { exercise, scheme }: Work): PlannedExercise['load'] {
  const best = brief.oneRepMaxKg.get(exercise.id)
  const weights = weightsOf(exercise)
  if (best === undefined || !weights || !scheme.reps) return undefined
  const percent1rm = percentFor(scheme.reps.min, rirOfWeek(brief.weeks, brief.level, 1))
  const kg = roundDownToWeights(weights, (best * percent1rm) / 100)
  return kg === undefined ? undefined : { percent1rm, kg }
}

/** An even bout grows with the weeks into the time that is free; a run also stays within its limit. */
function boutSeconds({ week, deload, growth, runs }: Week, work: Work, day: number, spare: number): number {
  const base = work.scheme.seconds ?? 0
  const grown = deload ? base : Math.min(base * growth, base + spare)
  if (!isRun(work.exercise)) return Math.max(30, toHalfMinutes(grown))
  const at = (week - 1) * 7 + day - 1
  const seconds = Math.max(1, toHalfMinutes(Math.min(grown, runs.mostSeconds(at))))
  runs.add(at, seconds)
  return seconds
}

function plannedOf(at: Week, work: Work, day: number, spare: number): PlannedExercise {
  const { exercise, scheme } = work
  const load = loadOf(at.brief, work)
  const seconds = isSteady(exercise) ? boutSeconds(at, work, day, spare) : scheme.seconds
  const countsReserve = scheme.reps && isResistance(exercise) && exercise.pattern !== 'jump'
  const planned = {
    exerciseId: exercise.id,
    name: exercise.name,
    equipment: [...exercise.equipment],
    sets: work.sets,
    ...(scheme.reps ? { reps: { ...scheme.reps } } : {}),
    ...(seconds === undefined ? {} : { seconds }),
    ...(scheme.distanceM === undefined ? {} : { distanceM: scheme.distanceM }),
    ...(load ? { load } : {}),
    ...(countsReserve ? { rir: rirOfWeek(at.brief.weeks, at.brief.level, at.week) } : {}),
    restSeconds: scheme.restSeconds,
    cues: exercise.cues.slice(0, 3),
  }
  return { ...planned, ...nextSteps(progressionOf(exercise, planned)) }
}

function sessionOf(at: Week, { title, works, spareSeconds }: Filled, day: number): PlannedSession {
  const bouts = works.filter(({ exercise }) => isSteady(exercise)).length
  const exercises = works.map(work => plannedOf(at, work, day, bouts === 0 ? 0 : spareSeconds / bouts))
  const timed = works.flatMap(({ exercise }, index) => {
    const planned = exercises[index]
    return planned ? [{ exercise, timed: planned }] : []
  })
  return {
    day,
    title: sessionTitle(title),
    minutes: Math.ceil(sessionSeconds(at.brief, timed) / 60),
    warmUp: warmUpOf(
      at.brief,
      works.map(({ exercise }) => exercise),
    ),
    exercises,
    coolDown: coolDownOf(at.brief),
  }
}

/** Reps in reserve over a week's hard sets, lowest and highest. */
export function rirRange(sessions: readonly PlannedSession[]) {
  const all = sessions.flatMap(({ exercises }) => exercises.flatMap(({ rir }) => (rir === undefined ? [] : [rir])))
  return all.length === 0 ? undefined : { min: Math.min(...all), max: Math.max(...all) }
}

/** What was read from the injuries, and what could not be read at all. */
export const cautionsOf = ({ cautions, unread }: Brief) => [...new Set([...cautions, ...unread])]

/** Every number of the plan, from the brief and the draft's choices: the same input gives the same plan. */
export function completePlan(brief: Brief, draft: Draft): WorkoutPlan {
  const full = fill(brief, arrange(brief, draft))
  const light = deloadOf(full)
  const deloads = deloadWeeks(brief.weeks)
  const runs = createRunLimit(brief.longestRunMinutes)
  let growth = 1
  const weeks = Array.from({ length: brief.weeks }, (_, index): PlannedWeek => {
    const week = index + 1
    const deload = deloads.includes(week)
    const at = { brief, week, deload, growth, runs }
    const sessions = (deload ? light : full).map((session, place) => sessionOf(at, session, brief.days[place] ?? 1))
    if (!deload) growth *= mostRunGrowth
    return { week, focus: focusOf(deload, rirRange(sessions)), deload, sessions }
  })
  return {
    title: planTitle(brief, draft.title),
    goals: [...brief.goals],
    weeks,
    notes: notesOf(brief, weeks),
    cautions: cautionsOf(brief),
  }
}
