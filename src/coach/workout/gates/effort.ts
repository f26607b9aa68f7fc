import type { Gate } from '#src/api/plan.ts'
import type { WorkoutPlan } from '#src/api/workoutPlan.ts'
import { type Check, notAsked, scoredGate } from '#src/coach/gate.ts'
import { wants } from '../aims.ts'
import { isLift, isResistance } from '../kinds.ts'
import { leastRestSeconds } from '../schemes.ts'
import type { Brief } from '../types.ts'
import { type Entry, entriesOf, workingWeeks } from './entries.ts'

/** Heavy enough for strength: 80 % of the maximum, or so few reps that it must be (ACSM 2026). */
const heavy = { percent1rm: 80, reps: 6, sets: 2 } as const

const isHeavy = ({ planned }: Entry) =>
  (planned.load?.percent1rm ?? 0) >= heavy.percent1rm || (planned.reps?.max ?? Number.POSITIVE_INFINITY) <= heavy.reps

/** W6: for strength, the session starts with a heavy main lift of two sets or more. */
export function strength(brief: Brief, plan: WorkoutPlan): Gate {
  if (!wants(brief, 'strength')) return notAsked('W6', 'strength is not among the goals')
  const checks = workingWeeks(plan).flatMap(week =>
    week.sessions.flatMap((session): Check[] => {
      const hard = entriesOf(brief, [{ ...week, sessions: [session] }]).filter(({ exercise }) => isResistance(exercise))
      if (!hard.some(({ exercise }) => isLift(exercise))) return []
      const first = hard.find(({ exercise }) => exercise.pattern !== 'jump')
      const at = `week ${week.week}, day ${session.day}`
      return [
        { ok: first !== undefined && isLift(first.exercise), fault: `${at} does not start with a main lift` },
        { ok: first !== undefined && isHeavy(first), fault: `${at} starts with a lift that is not heavy` },
        {
          ok: (first?.planned.sets ?? 0) >= heavy.sets,
          fault: `${at} has ${first?.planned.sets ?? 0} set of its main lift, not two or more`,
        },
      ]
    }),
  )
  return scoredGate('W6', checks, 'each strength session starts with a heavy main lift')
}

/** Repetitions in reserve that train without wearing out; closer to the limit on isolation only (ACSM 2009). */
const reserve = { min: 1, max: 3 } as const

function effortChecks({ exercise, planned, week, at }: Entry): Check[] {
  const { rir, restSeconds } = planned
  const least = leastRestSeconds(exercise)
  const rest = { ok: restSeconds >= least, fault: `${at}: ${restSeconds} s of rest, not ${least} or more` }
  if (week.deload || !planned.reps || exercise.pattern === 'jump') return [rest]
  const lowest = exercise.mechanic === 'isolation' ? 0 : reserve.min
  return [
    rest,
    {
      ok: rir !== undefined && rir >= lowest && rir <= reserve.max,
      fault: `${at}: ${rir ?? 'no'} reps in reserve, not ${lowest} to ${reserve.max}`,
    },
  ]
}

/** W10: effort and rest of the strength work. */
export function effort(brief: Brief, plan: WorkoutPlan): Gate {
  const checks = entriesOf(brief, plan.weeks)
    .filter(({ exercise }) => isResistance(exercise))
    .flatMap(effortChecks)
  return scoredGate('W10', checks, 'effort and rest are as they should be')
}
