import type { FastifyInstance } from 'fastify'
import { dayMs, utcDay } from '#src/table/time.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'
import { countRows } from '#test/support/turns.ts'

/** The clock of the services here stands still, so that no test runs over midnight. */
export const noon = Date.parse('2040-03-10T12:00:00Z')
/** The day so many days after its today. */
export const day = (after: number) => utcDay(noon + after * dayMs)
export const start = (t: Parameters<typeof startApp>[0]) => startApp(t, {}, () => noon)

export const profileUrl = '/api/ai/athlete/profile'
/** The two logs, and what they take. */
export const logs = [
  {
    url: '/api/ai/athlete/measurements',
    list: 'measurements',
    least: { weightKg: 72.4 },
    other: { weightKg: 73.1 },
    whole: { weightKg: 72.4, bodyFatPercent: 22.5, waistCm: 80, hipCm: 99.5, chestCm: 95, armCm: 31, thighCm: 56 },
  },
  {
    url: '/api/ai/athlete/nutrition',
    list: 'nutrition',
    least: { kcal: 640 },
    other: { kcal: 0 },
    whole: { kcal: 640.5, proteinG: 30, carbsG: 80.2, fatG: 0, meal: 'lunch', note: 'lentil soup' },
  },
] as const

export type User = Awaited<ReturnType<typeof newUser>>
export const post = (user: User, url: string, payload: object | string) => user.call('POST', url, { payload })

/** Sends what is wrong, and sees that each answer names the field and that nothing came to be. */
export async function expectRefused(
  t: Parameters<typeof startApp>[0] & Parameters<typeof expectProblem>[0],
  app: FastifyInstance,
  send: (user: User, payload: object) => ReturnType<User['call']>,
  wrong: readonly [object, string][],
) {
  const anna = await newUser(app)
  for (const [payload, pointer] of wrong) {
    const name = JSON.stringify(payload).slice(0, 80)
    const { errors = [] } = expectProblem(t, fromInject(await send(anna, payload)), 'invalid_request', name)
    const pointers = errors.map(error => error.pointer)
    t.equal(pointers.includes(pointer), true, `${name} names ${pointer}, found ${pointers}`)
  }
  t.equal(await countRows(app, anna.userId), 0, 'nothing is stored')
}

/** The ids of a listed page. */
export const idsOf = (answered: { json(): Record<string, { id: string }[]> }, list: string): string[] =>
  (answered.json()[list] ?? []).map(({ id }) => id)
