import t from 'tap'
import { ulid } from 'ulid'
import type { Measurement, NutritionEntry, Profile } from '#src/api/athlete.ts'
import type { Workout } from '#src/api/workouts.ts'
import { fromServices } from '#src/athlete/fromServices/index.ts'
import { fromTable } from '#src/athlete/fromTable.ts'
import type { AthleteCaller, AthleteData } from '#src/athlete/port.ts'
import { newUser, startApp } from '#test/support/app.ts'
import { json, startUpstream, status } from '#test/support/upstreams.ts'
import { day, noon } from './support.ts'

type Held = {
  profile?: Profile
  workouts?: readonly Workout[]
  measurements?: readonly Measurement[]
  nutrition?: readonly NutritionEntry[]
}
type Test = Parameters<typeof startApp>[0]
/** A port, and a way to have it hold something of a new user. */
type Adapter = { data: AthleteData; hold(held: Held): Promise<AthleteCaller> }

async function overTable(t: Test): Promise<Adapter> {
  const app = await startApp(t, {}, () => noon)
  const { profile, records } = app.athlete
  return {
    data: fromTable(records, profile),
    hold: async held => {
      const caller = await newUser(app)
      if (held.profile) await profile.replace(caller.userId, held.profile, noon)
      for (const entry of held.workouts ?? []) await records.workouts.add(caller.userId, entry, noon)
      for (const entry of held.measurements ?? []) await records.measurements.add(caller.userId, entry, noon)
      for (const entry of held.nutrition ?? []) await records.nutrition.add(caller.userId, entry, noon)
      return caller
    },
  }
}

/** One stand-in for all services, which gives everything it holds of a token's user, whatever the days. */
async function overServices(t: Test): Promise<Adapter> {
  const users = new Map<string, Held>()
  const upstream = await startUpstream(t)
  const tell = (held: Held) => {
    upstream.answer('/profile', held.profile ? json(held.profile) : status(404))
    upstream.answer('/workouts', json({ workouts: held.workouts ?? [] }))
    upstream.answer('/measurements', json({ measurements: held.measurements ?? [] }))
    upstream.answer('/nutrition', json({ nutrition: held.nutrition ?? [] }))
  }
  const { url } = upstream
  const data = fromServices({
    urls: { profile: url, workouts: url, nutrition: url, analytics: '' },
    timeoutMs: 5_000,
    fetch: (input, init) => {
      const token = new Headers(init?.headers).get('authorization')?.slice('Bearer '.length) ?? ''
      tell(users.get(token) ?? {})
      return fetch(input, init)
    },
    now: () => noon,
    log: {
      warn: (facts: object) => {
        throw new Error(JSON.stringify(facts))
      },
    },
  })
  return {
    data,
    hold: async held => {
      const token = ulid()
      users.set(token, held)
      return { userId: token, token }
    },
  }
}

const id = (at: number) => ulid(noon + at)
const days = { from: day(-41), to: day(1) }
const seen = (value: unknown) => ({ seen: true, value })
const squat = (kg: number) => [{ name: 'Some squat of mine', sets: [{ reps: 5, weightKg: kg }, { reps: 3 }] }]

for (const [name, start] of [
  ['the table', overTable],
  ['services upstream', overServices],
] as const) {
  t.test(`${name}: of a user of whom nothing is known, nothing`, async t => {
    const { data, hold } = await start(t)
    const caller = await hold({})
    t.same(await data.profile(caller), seen({ units: 'metric', timeZone: 'UTC' }))
    t.same(await data.workouts(caller, days), seen([]))
    t.same(await data.measurements(caller, days), seen([]))
    t.same(await data.nutrition(caller, days), seen([]))
    t.same(await data.figures(caller, days), seen([]))
  })

  t.test(`${name}: whole entries of the days that are asked for, newest last; each user sees their own`, async t => {
    const { data, hold } = await start(t)
    const profile: Profile = { sex: 'male', heightCm: 180, birthDate: '2001-02-28', units: 'imperial', timeZone: 'UTC' }
    const workouts: Workout[] = [-41, -42, 1, -3, -3].map((after, at) => ({
      id: id(at),
      date: day(after),
      title: `W${at}`,
      minutes: 45.5,
      exercises: squat(80 + at),
      note: 'fine',
    }))
    const measurements = [0, -41, -60].map((after, at) => ({
      id: id(at),
      date: day(after),
      weightKg: 80 - at,
      waistCm: 90,
    }))
    const nutrition = [-1, 0, -1].map((after, at) => ({
      id: id(at),
      date: day(after),
      kcal: 500 + at,
      proteinG: 30,
      meal: 'lunch' as const,
    }))
    const [anna, ben] = [await hold({ profile, workouts, measurements, nutrition }), await hold({})]
    t.same(await data.profile(anna), seen(profile))
    t.same(await data.workouts(anna, days), seen([0, 3, 4, 2].map(at => workouts[at])))
    t.same(await data.measurements(anna, days), seen([measurements[1], measurements[0]]))
    t.same(await data.nutrition(anna, days), seen([nutrition[0], nutrition[2], nutrition[1]]))
    t.same(await data.nutrition(anna, { from: day(0), to: day(0) }), seen([nutrition[1]]))
    t.same(await data.nutrition(anna, { from: day(1), to: day(0) }), seen([]), 'no days, no entries')
    t.same(await data.workouts(ben, days), seen([]))
    t.match(await data.profile(ben), seen({ units: 'metric' }))
  })

  t.test(`${name}: years of logs are asked for at once`, async t => {
    const { data, hold } = await start(t)
    const measurements = [-900, -800, -400, -399, -1].map((after, at) => ({
      id: id(at),
      date: day(after),
      weightKg: 70 + at,
    }))
    const caller = await hold({ measurements })
    t.same(await data.measurements(caller, { from: day(-900), to: day(0) }), seen(measurements))
    t.same(await data.measurements(caller, { from: day(-899), to: day(-399) }), seen(measurements.slice(1, 4)))
  })
}

t.test('services upstream: of more than 1,000 entries the newest, without the day that would be cut', async t => {
  const { data, hold } = await overServices(t)
  const nutrition = Array.from({ length: 1_100 }, (_, at) => ({
    id: id(at),
    date: day(-Math.floor(at / 110)),
    kcal: at,
  }))
  const caller = await hold({ nutrition: nutrition.toReversed() })
  const answered = await data.nutrition(caller, days)
  const value = answered.seen ? answered.value : []
  t.equal(value.length, 990)
  t.equal(value[0]?.date, day(-8))
  t.equal(value.at(-1)?.date, day(0))
})
