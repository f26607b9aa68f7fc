import type { Gate } from '#src/api/plan.ts'
import type { PlannedWeek, WorkoutPlan } from '#src/api/workoutPlan.ts'
import { type Check, hardGate } from '#src/coach/gate.ts'
import { byId, isResistance } from '../kinds.ts'
import { sessionSeconds } from '../minutes.ts'
import type { Brief } from '../types.ts'
import { entriesOf } from './entries.ts'

function daysOf(brief: Brief, { week, sessions }: PlannedWeek): Check[] {
  const days = sessions.map(({ day }) => day)
  const asked = brief.days.join(', ')
  const easy = entriesOf(brief, [{ week, focus: '', deload: false, sessions }])
  const active = sessions.some(
    session => !easy.some(entry => entry.session === session && isResistance(entry.exercise)),
  )
  return [
    {
      ok: days.length === brief.days.length && days.every((day, index) => day === brief.days[index]),
      fault: `week ${week} trains on days ${days.join(', ')}, asked were ${asked}`,
    },
    {
      ok: new Set(days).size < 7 || active,
      fault: `week ${week} has seven sessions and none of them is active recovery (cardio and mobility only)`,
    },
    { ok: sessions.every(({ exercises }) => exercises.length > 0), fault: `week ${week} has an empty session` },
  ]
}

/** W1: weeks, sessions and free days as asked. */
export function asAsked(brief: Brief, plan: WorkoutPlan): Gate {
  const { weeks } = plan
  const checks: Check[] = [
    { ok: weeks.length === brief.weeks, fault: `the plan has ${weeks.length} weeks, asked were ${brief.weeks}` },
    {
      ok: weeks.every(({ week }, index) => week === index + 1),
      fault: 'the weeks are not numbered from 1 upwards',
    },
    ...weeks.flatMap(week => daysOf(brief, week)),
  ]
  return hardGate('W1', checks, `${brief.weeks} weeks with ${brief.days.length} sessions each, as asked`)
}

/** W2: everything is in the catalogue, at hand, wanted and not ruled out by an injury. */
export function allowedExercises(brief: Brief, plan: WorkoutPlan): Gate {
  const known = byId(brief.choices)
  const checks = plan.weeks.flatMap(({ week, sessions }) =>
    sessions.flatMap(({ day, exercises }) =>
      exercises.flatMap(({ exerciseId, name, equipment }): Check[] => {
        const exercise = known.get(exerciseId)
        const at = `week ${week}, day ${day}: ${exerciseId}`
        if (!exercise) return [{ ok: false, fault: `${at} is not among the allowed exercises` }]
        const missing = exercise.equipment.filter(item => item !== 'bodyweight' && !brief.equipment.has(item))
        return [
          { ok: missing.length === 0, fault: `${at} needs ${missing.join(', ')}, which the athlete does not have` },
          { ok: name === exercise.name, fault: `${at} is called ${name}, its name is ${exercise.name}` },
          {
            ok:
              equipment.length === exercise.equipment.length &&
              exercise.equipment.every(item => equipment.includes(item)),
            fault: `${at} names other equipment than it needs`,
          },
        ]
      }),
    ),
  )
  return hardGate('W2', checks, 'every exercise is known, at hand and allowed')
}

/** A session may take this much longer than asked (criteria W3). */
const mostOvertime = 1.1

/** W3: the time, counted again from the sets, stays within what was asked. */
export function withinMinutes(brief: Brief, plan: WorkoutPlan): Gate {
  const most = brief.minutes * mostOvertime
  const entries = entriesOf(brief, plan.weeks)
  const checks = plan.weeks.flatMap(week =>
    week.sessions.flatMap((session): Check[] => {
      const works = entries
        .filter(entry => entry.session === session)
        .map(({ exercise, planned }) => ({ exercise, timed: planned }))
      const minutes = sessionSeconds(brief, works) / 60
      const at = `week ${week.week}, day ${session.day}`
      return [
        { ok: minutes <= most, fault: `${at} takes ${Math.round(minutes)} minutes, asked were ${brief.minutes}` },
        {
          ok: Math.abs(session.minutes - minutes) <= 1,
          fault: `${at} says ${session.minutes} minutes and takes ${Math.round(minutes)}`,
        },
      ]
    }),
  )
  return hardGate('W3', checks, `every session fits into ${brief.minutes} minutes`)
}
