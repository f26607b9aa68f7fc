import type { User } from './support.ts'

export const importUrl = '/api/ai/athlete/import'
export const strongHeader =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE'
export const hevyHeader = (weight = 'weight_kg', distance = 'distance_km') =>
  `"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","${weight}","reps","${distance}","duration_seconds","rpe"`

/** Sends a file as it is. */
export const send = (user: User, payload: string, query = '', type = 'text/csv') =>
  user.call('POST', `${importUrl}${query}`, { payload, headers: { 'content-type': type } })
/** A file of Strong with these rows. */
export const strong = (...rows: string[]) => [strongHeader, ...rows, ''].join('\n')

/** The workouts that came of it. */
export async function workoutsOf(user: User, query = 'from=2040-01-01') {
  return (await user.get(`/api/ai/athlete/workouts?limit=100&${query}`)).json().workouts
}
