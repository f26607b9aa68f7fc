import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { Value } from 'typebox/value'
import { defaultProfile, type Measurement, type NutritionEntry, type Profile } from '#src/api/athlete.ts'
import { Metrics } from '#src/api/progress.ts'
import type { LoggedExercise, LoggedSet, Workout } from '#src/api/workouts.ts'
import { metricRecords, missing, rulesInsights } from '#src/coach/progress/metrics/index.ts'
import { exerciseById } from '#src/knowledge/exercises/index.ts'
import { day, exercise, idOf, liftOf, metricsOf, planOf } from './metricsSupport.ts'

const names = [
  'Squat (Barbell)',
  'Bench Press (Barbell)',
  'Lat Pulldown (Cable)',
  'Pull Up',
  'Push-up',
  'Assisted dip',
  'Running',
  'Plank',
  'Bulgarian split squat (left)',
  'Bulgarian split squat (right)',
  'Zorbing 21s',
  'zorbing 21S',
]
const optional = <Value>(value: fc.Arbitrary<Value>, key: string) =>
  fc.option(value, { nil: undefined }).map(made => (made === undefined ? {} : { [key]: made }))
const merged = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map(made => Object.assign({}, ...made))

const anySet: fc.Arbitrary<LoggedSet> = merged(
  optional(fc.integer({ min: 0, max: 20 }), 'reps'),
  optional(
    fc.integer({ min: 0, max: 480 }).map(quarters => quarters / 4),
    'weightKg',
  ),
  optional(fc.integer({ min: 0, max: 4000 }), 'seconds'),
  optional(fc.integer({ min: 0, max: 12_000 }), 'distanceM'),
  optional(fc.constantFrom('working', 'warmup', 'drop', 'failure'), 'kind'),
)
const anyExercise: fc.Arbitrary<LoggedExercise> = fc.record({
  name: fc.constantFrom(...names),
  sets: fc.array(anySet, { minLength: 1, maxLength: 5 }),
})
const anyWorkouts: fc.Arbitrary<Workout[]> = fc
  .array(fc.tuple(fc.integer({ min: -30, max: 90 }), fc.array(anyExercise, { minLength: 1, maxLength: 4 })), {
    maxLength: 40,
  })
  .map(made => made.map(([offset, exercises], at) => ({ id: idOf(at), date: day(offset), exercises })))
const anyMeasurements: fc.Arbitrary<Measurement[]> = fc
  .array(fc.tuple(fc.integer({ min: 40, max: 85 }), fc.integer({ min: 700, max: 740 })), { maxLength: 30 })
  .map(made => made.map(([offset, tenths], at) => ({ id: idOf(at), date: day(offset), weightKg: tenths / 10 })))
const anyNutrition: fc.Arbitrary<NutritionEntry[]> = fc
  .array(fc.tuple(fc.integer({ min: -2, max: 85 }), fc.integer({ min: 0, max: 3000 }), fc.nat(150)), { maxLength: 60 })
  .map(made => made.map(([offset, kcal, proteinG], at) => ({ id: idOf(at), date: day(offset), kcal, proteinG })))
const anyProfile: fc.Arbitrary<Profile> = fc
  .constantFrom({}, { level: 'beginner' as const }, { pregnant: true }, { birthDate: '2010-01-01' }, { heightCm: 210 })
  .map(known => ({ ...defaultProfile, ...known }))
const anyAthlete = fc.record({
  workouts: anyWorkouts,
  measurements: anyMeasurements,
  nutrition: anyNutrition,
  profile: anyProfile,
  goals: fc.constantFrom(['lose fat'], ['muscle_gain'], ['lose fat', 'muscle_gain'], []),
  targets: fc.constantFrom({ kcal: 2300, proteinG: 140 }, { kcal: 900, proteinG: 40 }, {}),
  activePlan: fc.constantFrom(
    { plan: planOf(10, 1, 4), startedOn: day(3) },
    { plan: planOf(4, 2), startedOn: day(90) },
  ),
})

t.test('the order of the logs does not matter, nor does what is logged after the range', async () => {
  fc.assert(
    fc.property(anyAthlete, fc.infiniteStream(fc.nat()), (athlete, keys) => {
      const shuffled = <Entry>(entries: readonly Entry[]): Entry[] =>
        entries
          .map(entry => ({ entry, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry)
      const mixed = {
        ...athlete,
        workouts: shuffled(athlete.workouts),
        measurements: shuffled(athlete.measurements),
        nutrition: shuffled(athlete.nutrition),
      }
      const inTime = { ...athlete, workouts: athlete.workouts.filter(({ date }) => date <= day(83)) }
      const metrics = metricsOf(athlete)
      return isDeepStrictEqual(metricsOf(mixed), metrics) && isDeepStrictEqual(metricsOf(inTime), metrics)
    }),
  )
})

t.test('warm-ups never count', async () => {
  fc.assert(
    fc.property(anyWorkouts, anySet, (workouts, set) => {
      const warm = { ...set, reps: 3, weightKg: 500, kind: 'warmup' as const }
      const warmed = workouts.map(({ exercises, ...session }) => ({
        ...session,
        exercises: exercises.map(({ sets, name }) => ({ name, sets: [warm, ...sets, warm] })),
      }))
      return isDeepStrictEqual(metricsOf({ workouts: warmed }), metricsOf({ workouts }))
    }),
  )
})

t.test('a heavier set never lowers a best', async () => {
  fc.assert(
    fc.property(anyWorkouts, fc.integer({ min: 0, max: 83 }), fc.integer({ min: 1, max: 15 }), (logged, at, reps) => {
      const squat = { reps: 5, weightKg: 60 }
      const workouts = [...logged, { id: idOf(900), date: day(10), exercises: [exercise('Squat (Barbell)', squat)] }]
      const before = liftOf(metricsOf({ workouts }), 'barbell_back_squat')
      const weightKg = (before.heaviest?.kg ?? 0) + 2.5
      const heavier = { id: idOf(901), date: day(at), exercises: [exercise('Squat (Barbell)', { reps, weightKg })] }
      const after = liftOf(metricsOf({ workouts: [...workouts, heavier] }), 'barbell_back_squat')
      const most = (lift: typeof after): number => Math.max(...lift.mostReps.map(best => best.reps))
      return (
        after.heaviest?.kg === weightKg &&
        (after.oneRepMax?.kg ?? 0) >= (before.oneRepMax?.kg ?? 0) &&
        (after.mostReps.length === 5 || most(after) >= most(before))
      )
    }),
  )
})

t.test('volume by muscle sums to the sets', async () => {
  // Of one side a set is half a set of each muscle; the run and the plank are what they are in the catalogue.
  const ids: Record<string, [id: string, part: number]> = {
    'Squat (Barbell)': ['barbell_back_squat', 1],
    'Bench Press (Barbell)': ['barbell_bench_press', 1],
    'Lat Pulldown (Cable)': ['lat_pulldown', 1],
    'Pull Up': ['pull_up', 1],
    'Push-up': ['push_up', 1],
    'Assisted dip': ['assisted_dip', 1],
    Plank: ['plank', 1],
    'Bulgarian split squat (left)': ['bulgarian_split_squat', 0.5],
    'Bulgarian split squat (right)': ['bulgarian_split_squat', 0.5],
  }
  fc.assert(
    fc.property(anyWorkouts, workouts => {
      let [expected, hard] = [0, 0]
      for (const { date, exercises } of workouts) {
        if (date < day(0) || date > day(83)) continue
        for (const { name, sets } of exercises) {
          const [id, part] = ids[name] ?? ['', 0]
          const found = exerciseById(id)
          const done = sets.filter(
            ({ kind, reps = 0, seconds = 0, distanceM = 0 }) => kind !== 'warmup' && reps + seconds + distanceM > 0,
          ).length
          if (!found) continue
          hard += done
          expected += done * part * (found.primary.length + found.secondary.length / 2)
        }
      }
      const { byMuscle, hardSets } = metricsOf({ workouts }).volume
      const sum = byMuscle.reduce((total, { sets }) => total + sets, 0)
      return hardSets === hard && Math.abs(sum - expected) < 1e-6
    }),
  )
})

const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? []

t.test(
  'every number of the words is in the records they rest on, and the figures have their documented form',
  async () => {
    let items = 0
    fc.assert(
      fc.property(anyAthlete, athlete => {
        const metrics = metricsOf(athlete)
        if (!Value.Check(Metrics, metrics)) throw new Error(JSON.stringify([...Value.Errors(Metrics, metrics)][0]))
        const records = metricRecords(metrics)
        const { insights, recommendations, goalAdjustments } = rulesInsights(metrics, records)
        for (const list of [insights, recommendations, goalAdjustments]) {
          if (list.length > 6) return false
          for (const { text, records: cited } of list) {
            items++
            const told = records.filter(({ id }) => cited.includes(id)).flatMap(record => numbersIn(record.text))
            if (cited.length === 0 || !numbersIn(text).every(number => told.includes(number)))
              throw new Error(`${text} | ${cited}`)
          }
        }
        return missing(metrics).every(sentence => /^[A-Z0-9].*\.$/.test(sentence))
      }),
      { numRuns: 400 },
    )
    if (items < 500) throw new Error(`${items} items are too few to have tried anything`)
  },
)

t.test('the lines have ids of their own and only finite figures', async () => {
  fc.assert(
    fc.property(anyAthlete, athlete => {
      const { shown } = metricsOf(athlete)
      const ids = shown.map(({ id }) => id)
      const keys = shown.map(({ about }) => about)
      const isPlain = ({ text }: { text: string }) =>
        !/undefined|NaN|Infinity|null|-\d*\.?\d+ kg|\d{7}|\.\d{3}/.test(text)
      return (
        isDeepStrictEqual(
          ids,
          ids.map((_, at) => `x${at + 1}`),
        ) &&
        new Set(keys).size === keys.length &&
        shown.every(isPlain)
      )
    }),
  )
})
