import ical, { ICalCalendarMethod } from 'ical-generator'
import type { PlannedExercise, WorkoutPlan } from '#src/api/workoutPlan.ts'
import { dayMs } from '#src/table/time.ts'

/**
 * The plan as an iCalendar file: a whole-day entry for each session, week one in the week of `start` (a day,
 * YYYY-MM-DD), or in the first whole week after it where some of that week's days are over.
 */
export function toCalendar(planId: string, plan: WorkoutPlan, start: string, generatedAt: string): string {
  const monday = firstMonday(start)
  const calendar = ical({ name: plan.title, method: ICalCalendarMethod.PUBLISH, prodId: '//gym-coach//plan//EN' })
  for (const { week, sessions, focus } of plan.weeks) {
    for (const { day, title, minutes, warmUp, exercises, coolDown } of sessions) {
      const date = new Date(monday + ((week - 1) * 7 + day - 1) * dayMs)
      const lines = [`Week ${week}: ${focus}`, '', ...warmUp, '', ...exercises.map(lineOf), '', ...coolDown]
      calendar.createEvent({
        id: `${planId}-${week}-${day}@gym-coach`,
        start: date,
        allDay: true,
        timezone: 'UTC',
        stamp: new Date(generatedAt),
        summary: `${title} (${minutes} min)`,
        description: lines.join('\n'),
      })
    }
  }
  return calendar.toString()
}

/** Milliseconds since the epoch of the Monday that week one begins on. */
function firstMonday(start: string): number {
  const at = Date.parse(start)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return sinceMonday === 0 ? at : at + (7 - sinceMonday) * dayMs
}

function lineOf({ name, sets, reps, seconds, distanceM, load, rir, restSeconds }: PlannedExercise): string {
  const work = [
    reps && (reps.min === reps.max ? `${reps.min} reps` : `${reps.min} to ${reps.max} reps`),
    seconds !== undefined && `${seconds} s`,
    distanceM !== undefined && `${distanceM} m`,
  ].filter(Boolean)
  const how = [
    load?.kg !== undefined && `${load.kg} kg`,
    rir !== undefined && `${rir} in reserve`,
    restSeconds > 0 && `rest ${restSeconds} s`,
  ].filter(Boolean)
  return `${name}: ${sets} x ${work.join(', ')}${how.length > 0 ? ` (${how.join(', ')})` : ''}`
}
