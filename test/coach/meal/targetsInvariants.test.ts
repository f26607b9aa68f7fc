import fc from 'fast-check'
import t from 'tap'
import { targetsFor } from '#src/coach/meal/targets.ts'
import type { Asked, Athlete, Targets } from '#src/coach/meal/targetTypes.ts'
import { diets } from '#src/knowledge/diets/types.ts'

const dayMs = 86_400_000
const now = Date.parse('2026-06-01')
const back = (days: number): string => new Date(now - days * dayMs).toISOString().slice(0, 10)

const sex = fc.constantFrom('female' as const, 'male' as const)
const activity = fc.constantFrom(
  'sedentary' as const,
  'light' as const,
  'moderate' as const,
  'active' as const,
  'very_active' as const,
)
const tenth = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map(value => value / 10)
const people: fc.Arbitrary<Athlete> = fc.record(
  {
    sex,
    ageYears: fc.integer({ min: 13, max: 100 }),
    heightCm: fc.integer({ min: 100, max: 250 }),
    weightKg: tenth(30, 300),
    bodyFatPercent: fc.integer({ min: 3, max: 60 }),
    activity,
    pregnant: fc.boolean(),
  },
  { requiredKeys: [] },
)
/** Adults as they mostly are, so that most runs reach the planned deficits. */
const usual: fc.Arbitrary<Athlete> = fc
  .record({
    sex,
    ageYears: fc.integer({ min: 18, max: 80 }),
    heightCm: fc.integer({ min: 145, max: 205 }),
    bmi: tenth(17, 45),
    activity,
  })
  .map(({ bmi, ...rest }) => ({ ...rest, weightKg: Math.round((bmi * rest.heightCm ** 2) / 1000) / 10 }))

const still: fc.Arbitrary<Asked> = fc
  .record({
    athlete: fc.oneof(people, usual),
    direction: fc.constantFrom('lose' as const, 'maintain' as const, 'gain' as const),
    calories: fc.option(fc.integer({ min: 0, max: 9000 }), { nil: undefined, freq: 2 }),
    diets: fc.subarray([...diets], { maxLength: 3 }),
    eatingDisorderSigns: fc.integer({ min: 0, max: 9 }).map(value => value === 0),
  })
  .map(({ calories, ...rest }) => ({
    ...rest,
    ...(calories === undefined ? {} : { calories }),
    weights: [],
    intake: [],
    today: back(0),
  }))
const logged: fc.Arbitrary<Asked> = fc
  .record({
    asked: still,
    start: tenth(40, 150),
    kgPerWeek: tenth(-3, 3),
    noise: fc.array(tenth(-2, 2), { minLength: 28, maxLength: 28 }),
    kcal: fc.integer({ min: 300, max: 6000 }),
    days: fc.integer({ min: 0, max: 28 }),
  })
  .map(({ asked, start, kgPerWeek, noise, kcal, days }) => ({
    ...asked,
    weights: noise.map((kg, day) => ({ date: back(day), weightKg: start - (kgPerWeek * day) / 7 + kg })),
    intake: noise.slice(0, days).map((kg, day) => ({ date: back(day + 1), kcal: Math.round(kcal * (1 + kg / 10)) })),
  }))
const anything = fc.oneof(still, logged)

const runs = { numRuns: 3000 }
const isWhole = ({ sex, ageYears, heightCm, weightKg }: Athlete): boolean =>
  sex !== undefined && ageYears !== undefined && heightCm !== undefined && weightKg !== undefined

/** Every asked-for day that got targets; what is wrong with them is thrown. */
const holds = (asked: fc.Arbitrary<Asked>, check: (targets: Targets, asked: Asked) => void): number => {
  let seen = 0
  fc.assert(
    fc.property(asked, one => {
      const answer = targetsFor(one)
      if (answer.kind !== 'targets') return
      seen++
      check(answer.targets, one)
    }),
    runs,
  )
  return seen
}
const must = (condition: boolean, what: string): void => {
  if (!condition) throw new Error(what)
}

t.test('no target is under its floor', async t => {
  const seen = holds(anything, ({ kcal, floorKcal, restingKcal }, { athlete }) => {
    const bySex = athlete.sex === 'female' || athlete.pregnant === true ? 1200 : 1500
    must(kcal >= Math.max(800, bySex, restingKcal ?? 0), `${kcal} is under ${bySex} or ${restingKcal}`)
    must(kcal >= floorKcal, `${kcal} is under ${floorKcal}`)
  })
  t.ok(seen > 500, `${seen} targets`)
})

t.test('no target is under the resting rate, worked out here once more', async t => {
  const seen = holds(still, ({ kcal }, { athlete }) => {
    const { sex, ageYears = 0, heightCm = 0, weightKg = 0, bodyFatPercent } = athlete
    if (!isWhole(athlete) || bodyFatPercent !== undefined || ageYears < 18) return
    must(kcal >= 10 * weightKg + 6.25 * heightCm - 5 * ageYears + (sex === 'male' ? 5 : -161), `${kcal}`)
  })
  t.ok(seen > 500, `${seen} targets`)
})

t.test('no deficit is over 750 kcal or 1 % of the body weight a week', async t => {
  let deficits = 0
  holds(anything, ({ kcal, expenditureKcal }, { athlete, weights }) => {
    const deficit = (expenditureKcal ?? 0) - kcal
    if (deficit <= 0) return
    deficits++
    must(deficit <= 750, `${deficit} kcal`)
    const heaviest = Math.max(athlete.weightKg ?? 0, ...weights.map(({ weightKg }) => weightKg))
    // The expenditure is told as a whole number: half a kcal is its rounding.
    must((deficit - 0.5) * 7 <= 0.01 * heaviest * 7700, `${deficit} kcal at ${heaviest} kg`)
  })
  t.ok(deficits > 100, `${deficits} deficits`)
})

t.test('where anything is unknown there is no deficit', async t => {
  let unknown = 0
  holds(anything, ({ kcal, expenditureKcal }, { athlete, weights, calories, direction }) => {
    const weightKg = athlete.weightKg ?? weights[0]?.weightKg
    if (isWhole({ ...athlete, ...(weightKg === undefined ? {} : { weightKg }) })) return
    unknown++
    if (expenditureKcal !== null) must(kcal >= expenditureKcal, `${kcal} is under ${expenditureKcal}`)
    else if (calories === undefined || direction === 'lose') {
      const usualKcal = athlete.sex === 'male' ? 2500 : athlete.sex === 'female' ? 2000 : 2200
      must(kcal >= usualKcal, `${kcal} is under a usual day`)
    }
  })
  t.ok(unknown > 100, `${unknown} unknown`)
})

t.test('the protected never get a deficit', async t => {
  let seen = 0
  holds(still, ({ kcal, expenditureKcal }, { athlete, direction, eatingDisorderSigns }) => {
    const { ageYears = 99, heightCm = 100, weightKg = 300, pregnant } = athlete
    if (!pregnant && ageYears >= 18 && weightKg / (heightCm / 100) ** 2 >= 18.5 && !eatingDisorderSigns) return
    seen++
    must(!eatingDisorderSigns && direction !== 'lose', 'support was due')
    must(kcal >= (expenditureKcal ?? 0), `${kcal} is under ${expenditureKcal}`)
  })
  t.ok(seen > 100, `${seen} protected`)
})

t.test('the ranges hold the aims, and the grams add up to the energy', async t => {
  const seen = holds(anything, ({ kcal, proteinG, fatG, carbsG, fibreG, ranges }, { diets }) => {
    must(kcal % 10 === 0, `${kcal} is no ten`)
    for (const grams of [proteinG, fatG, carbsG, fibreG]) must(Number.isInteger(grams) && grams >= 0, `${grams} g`)
    must(Math.abs(4 * proteinG + 9 * fatG + 4 * carbsG - kcal) <= 0.02 * kcal, '4/4/9')
    must(ranges.kcal.min >= 0.95 * kcal - 1e-9 && ranges.kcal.max <= 1.05 * kcal + 1e-9, 'range of kcal')
    must(ranges.proteinG.min === proteinG && ranges.proteinG.max <= 1.15 * proteinG + 1e-9, 'range of protein')
    must(ranges.proteinG.max > proteinG, 'room for protein')
    must(ranges.fatG.min >= (0.2 * kcal) / 9 - 1e-9 && ranges.fatG.min <= fatG && fatG <= ranges.fatG.max, 'fat')
    must(fibreG >= 0.014 * kcal - 1e-9 && ranges.fibreG.min === fibreG && carbsG >= fibreG, 'fibre')
    must(ranges.saturatedG.max * 9 <= 0.1 * kcal + 1e-9 && ranges.sodiumMg.max <= 2300, 'saturated fat, sodium')
    must(diets.includes('keto') === (ranges.netCarbsG !== undefined), 'net carbohydrate')
    if (ranges.netCarbsG) must(ranges.netCarbsG.max === 50 && carbsG - fibreG <= 50, 'net carbohydrate of the aim')
  })
  t.ok(seen > 500, `${seen} targets`)
})

t.test('protein is 1.6 to 2.2 g/kg, to 2.4 in a deficit, unless the energy cannot bear it', async t => {
  const seen = holds(still, ({ kcal, proteinG, expenditureKcal, ranges }, { athlete, diets }) => {
    const share = (4 * proteinG) / kcal
    const ofPlants =
      diets.includes('vegan') ||
      (diets.includes('vegetarian') && (diets.includes('dairy_free') || diets.includes('paleo')))
    const most = diets.includes('keto') ? 0.3 : ofPlants ? 0.22 : 0.35
    must(share >= 0.1 && share <= most, `${share} of the energy`)
    const { heightCm, weightKg } = athlete
    if (weightKg === undefined) return
    const square = heightCm === undefined ? Number.POSITIVE_INFINITY : (heightCm / 100) ** 2
    const kg = weightKg / square >= 30 ? 25 * square : weightKg
    must(proteinG >= 1.6 * kg || share > most - 0.005, `${proteinG} g at ${kg} kg`)
    const mostPerKg = kcal < (expenditureKcal ?? 0) ? 2.4 : 2.2
    // A whole gram of rounding, with its 15 %.
    must(ranges.proteinG.max <= mostPerKg * kg + 1.15 || share < 0.125, `${ranges.proteinG.max} g at ${kg} kg`)
  })
  t.ok(seen > 500, `${seen} targets`)
})

t.test(
  'a wish for what is used, to the whole kcal that is told, is no deficit: a fraction under it counts for nothing',
  async t => {
    const athlete = { sex: 'female', ageYears: 29, heightCm: 192, activity: 'very_active', weightKg: 146.4 } as const
    const wish = { athlete, direction: 'lose', diets: [], eatingDisorderSigns: false, calories: 4471 } as const
    const answer = targetsFor({ ...wish, weights: [], intake: [], today: back(0) })
    t.match(answer, { kind: 'targets', targets: { kcal: 4480, expenditureKcal: 4480 } })
    if (answer.kind === 'targets') t.ok(answer.targets.ranges.proteinG.max <= 2.2 * 25 * 1.92 ** 2 + 1.15)
  },
)

t.test('an accepted wish is met, and a refused one names a number that is accepted', async t => {
  const kinds = new Set<string>()
  fc.assert(
    fc.property(anything, asked => {
      const answer = targetsFor(asked)
      kinds.add(answer.kind)
      if (answer.kind === 'support' || asked.calories === undefined) return
      if (answer.kind === 'targets') {
        const blind = asked.direction === 'lose' && answer.targets.expenditureKcal === null
        must(blind || Math.abs(answer.targets.kcal - asked.calories) < 10, `${answer.targets.kcal}`)
        return
      }
      const calories = answer.kind === 'too_low' ? answer.floorKcal : answer.ceilingKcal
      must(answer.kind === 'too_low' ? calories > asked.calories : calories < asked.calories, `${calories}`)
      must(answer.detail.includes(`${calories} kcal`), answer.detail)
      must(targetsFor({ ...asked, calories }).kind === 'targets', `${calories} is refused too`)
    }),
    runs,
  )
  t.equal(kinds.size, 4, 'every kind of answer was seen')
})

t.test('the same question has the same answer, and is left as it was', async t => {
  fc.assert(
    fc.property(anything, asked => {
      const copy = structuredClone(asked)
      const first = JSON.stringify(targetsFor(asked))
      t.same(asked, copy)
      must(first === JSON.stringify(targetsFor(copy)), 'another answer')
    }),
    { numRuns: 300 },
  )
})

t.test('every sentence is whole and its numbers are the targets', async t => {
  const seen = holds(
    anything,
    ({ formula, assumptions, kcal, proteinG, fatG, carbsG, restingKcal, expenditureKcal }) => {
      for (const sentence of [formula, ...assumptions]) {
        must(/^[A-Z][^\n]*[^.]\.$/.test(sentence), sentence)
        must(!/undefined|null|NaN|Infinity|\d\.\d{4}/.test(sentence), sentence)
      }
      for (const part of [`${kcal} kcal a day`, `protein ${proteinG} g`, `fat ${fatG} g`, `carbohydrate ${carbsG} g`])
        must(formula.includes(part), `${part}: ${formula}`)
      if (restingKcal !== null) must(formula.includes(`${restingKcal} kcal (`), formula)
      if (expenditureKcal !== null) must(formula.includes(`${expenditureKcal} kcal`), formula)
    },
  )
  t.ok(seen > 500, `${seen} targets`)
})
