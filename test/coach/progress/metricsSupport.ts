import type { Measurement, NutritionEntry } from '#src/api/athlete.ts'
import { defaultProfile } from '#src/api/athlete.ts'
import type { Metrics } from '#src/api/progress.ts'
import type { PlannedSession, WorkoutPlan } from '#src/api/workoutPlan.ts'
import type { LoggedExercise, LoggedSet, Workout } from '#src/api/workouts.ts'
import { computeMetrics, type MetricsInput } from '#src/coach/progress/metrics/index.ts'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID that sorts as its number does. */
export const idOf = (number: number): string => {
  let [id, rest] = ['', number]
  while (id.length < 26) {
    id = `${digits[rest % 32]}${id}`
    rest = Math.floor(rest / 32)
  }
  return id
}

const dayMs = 86_400_000
/** A Monday. */
export const first = '2026-03-02'
/** The day so many days after it. */
export const day = (offset: number): string => new Date(Date.parse(first) + offset * dayMs).toISOString().slice(0, 10)

export const squat = 'Squat (Barbell)'
export const bench = 'Bench Press (Barbell)'

export const sets = (count: number, set: LoggedSet): LoggedSet[] => Array.from({ length: count }, () => set)
export const exercise = (name: string, ...own: LoggedSet[]): LoggedExercise => ({ name, sets: own })

let made = 0
/** A workout so many days after the first Monday. */
export const workout = (offset: number, ...exercises: LoggedExercise[]): Workout => ({
  id: idOf(++made),
  date: day(offset),
  exercises,
})
export const weighed = (offset: number, weightKg: number): Measurement => ({
  id: idOf(++made),
  date: day(offset),
  weightKg,
})
export const ate = (offset: number, kcal: number, proteinG?: number): NutritionEntry => ({
  id: idOf(++made),
  date: day(offset),
  kcal,
  ...(proteinG === undefined ? {} : { proteinG }),
})

const session = (weekday: number): PlannedSession => ({
  day: weekday,
  title: 'Whole body',
  minutes: 60,
  warmUp: [],
  exercises: [],
  coolDown: [],
})

/** A plan of so many weeks with a session on each of these weekdays, 1 Monday to 7 Sunday. */
export const planOf = (weeks: number, ...weekdays: number[]): WorkoutPlan => ({
  title: 'Strong in spring',
  goals: ['muscle_gain'],
  weeks: Array.from({ length: weeks }, (_, at) => ({
    week: at + 1,
    focus: 'volume',
    deload: false,
    sessions: weekdays.map(session),
  })),
  notes: [],
  cautions: [],
})

/** The figures of twelve weeks from the first Monday, seen on their last day, with nothing logged but what is given. */
export const metricsOf = (given: Partial<MetricsInput> = {}): Metrics =>
  computeMetrics({
    workouts: [],
    measurements: [],
    nutrition: [],
    profile: defaultProfile,
    from: first,
    to: day(83),
    today: day(83),
    ...given,
  })

/** The lift of that id, which must be there. */
export const liftOf = ({ lifts }: Metrics, id: string): Metrics['lifts'][number] => {
  const found = lifts.find(lift => lift.id === id)
  if (!found) throw new Error(`no lift ${id} among ${lifts.map(lift => lift.id).join(', ')}`)
  return found
}
