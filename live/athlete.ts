import { isDeepStrictEqual } from 'node:util'
import { defaultProfile } from '#src/api/athlete.ts'
import { defaultPreferences, type Preferences } from '#src/api/preferences.ts'
import type { Client } from './client.ts'

/** Who the requests are made for: somebody with a knee, an allergy and six weeks of squats. */
export const profile = {
  sex: 'female',
  birthDate: '1993-12-31',
  heightCm: 171,
  weightKg: 66,
  level: 'intermediate',
  activity: 'moderate',
} as const

export const smokePreferences: Preferences = {
  ...defaultPreferences,
  injuryHistory: ['bad left knee'],
  allergies: ['peanuts'],
}

const dayMs = 86_400_000
const dayBefore = (nowMs: number, days: number): string => new Date(nowMs - days * dayMs).toISOString().slice(0, 10)

/** Six weeks of squats as an export of Strong, the last one two days ago. */
export function exportOf(nowMs: number): string {
  const head = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE'
  const rows = Array.from({ length: 6 }, (_, week) => {
    const date = dayBefore(nowMs, 37 - week * 7)
    const kg = 60 + week * 2.5
    return [1, 2, 3].map(set => `${date} 18:00:00,"Legs",50m,"Squat (Barbell)",${set},${kg},5,0,0,"","",`)
  })
  return [head, ...rows.flat()].join('\n')
}

/** A fault of the set-up: nothing was measured. */
export class NotReady extends Error {
  override readonly name = 'NotReady'
}

const listOf = (body: unknown, name: string): unknown[] => {
  const found: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
  if (!Array.isArray(found)) throw new NotReady(`the service does not answer with ${name}: is the address right?`)
  return found
}

const lists = [
  ['/api/ai/conversations', 'conversations'],
  ['/api/ai/plans', 'plans'],
  ['/api/ai/athlete/workouts', 'workouts'],
  ['/api/ai/athlete/measurements', 'measurements'],
  ['/api/ai/athlete/nutrition', 'nutrition'],
] as const

/** What an account answers in which nobody ever saved them. */
const untouched = [
  ['/api/ai/athlete/profile', 'a profile', defaultProfile],
  ['/api/ai/preferences', 'preferences', defaultPreferences],
] as const

/** Writes who the athlete is. Throws `NotReady` for an account that is not empty: at the end all of it is deleted. */
export async function introduce(call: Client, nowMs: number): Promise<void> {
  const isUsed = (what: string) =>
    new NotReady(`the account has ${what}: name one of its own, all of it is deleted at the end`)
  for (const [path, name] of lists) {
    if (listOf(await kept(call, path), name).length > 0) throw isUsed(name)
  }
  for (const [path, name, ofNobody] of untouched) {
    if (!isDeepStrictEqual(await kept(call, path), ofNobody)) throw isUsed(name)
  }
  await written(call, 'PUT', '/api/ai/athlete/profile', profile)
  await written(call, 'PUT', '/api/ai/preferences', smokePreferences)
  await written(call, 'POST', '/api/ai/athlete/import?weightUnit=kg', exportOf(nowMs))
}

async function kept(call: Client, path: string): Promise<unknown> {
  const { status, body } = await call('GET', path)
  if (status !== 200) throw new NotReady(`GET ${path} answered ${status}: is the token right?`)
  return body
}

async function written(call: Client, method: string, path: string, body: object | string): Promise<void> {
  const { status, body: answer } = await call(method, path, { body })
  if (status !== 200) throw new NotReady(`${method} ${path} answered ${status} ${JSON.stringify(answer)}`)
}
