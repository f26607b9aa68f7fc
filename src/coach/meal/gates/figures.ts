import { isDeepStrictEqual } from 'node:util'
import type { MealPlan, Nutrition } from '#src/api/mealPlan.ts'
import type { Gate } from '#src/api/plan.ts'
import { boundedGate, type Check, hardGate, notAsked, scoredGate } from '#src/coach/gate.ts'
import { toNutrition, toTargets } from '../complete.ts'
import { brokenBy, leastFatShare, weekBand } from '../day.ts'
import { type Sums, sumOf } from '../sums.ts'
import { proteinWeightKg } from '../targetsMacros.ts'
import type { Brief } from '../types.ts'
import { daySums, platesOf } from './plate.ts'

const same = (a: Nutrition, b: Nutrition): boolean => JSON.stringify(a) === JSON.stringify(b)

/** M3: what a plan says of a meal and a day is what the table gives, and each day and the week are near their targets. */
export function addsUp(brief: Brief, plan: MealPlan): Gate {
  const plates = platesOf(plan)
  const sums = plan.days.map(({ day }) => daySums(plates, day))
  const week = sums.reduce((sum, [kcal]) => sum + kcal, 0) / Math.max(1, sums.length) / brief.targets.kcal - 1
  const checks: Check[] = [
    {
      ok: plan.days.length === 7 && plan.days.every(({ day }, at) => day === at + 1),
      fault: 'the plan has not seven days in order',
    },
    ...plan.days.flatMap(({ day, nutrition, meals }, at): Check[] => [
      {
        ok: same(nutrition, toNutrition(sums[at] ?? sumOf([]))),
        fault: `day ${day} does not say what the table gives`,
      },
      {
        ok: meals.length === brief.slots.length && meals.every(({ type }, place) => type === brief.slots[place]),
        fault: `day ${day} has not the meals that were asked for`,
      },
      ...brokenBy(sums[at] ?? sumOf([]), brief.targets).map(fault => ({ ok: false, fault: `day ${day} has ${fault}` })),
    ]),
    ...plates.map(({ at, meal, portions }) => ({
      ok: same(meal.nutrition, toNutrition(sumOf(portions))),
      fault: `${at} does not say what the table gives`,
    })),
    { ok: Math.abs(week) <= weekBand, fault: `the week is ${(week * 100).toFixed(1)} % off its calories` },
  ]
  return hardGate(
    'M3',
    checks,
    `each day within 5 % of ${brief.targets.kcal} kcal, the week within ${Math.abs(week * 100).toFixed(1)} %`,
  )
}

const energyBand = 0.12

/** The table's calories are the truth; where 4/4/9 says something much different, it is shown. */
export function energyAgrees(_: Brief, plan: MealPlan): Gate {
  const plates = platesOf(plan)
  const checks = plan.days.map(({ day }): Check => {
    const [kcal, protein, fat, carbs] = daySums(plates, day)
    const off = (protein * 4 + carbs * 4 + fat * 9) / Math.max(1, kcal) - 1
    return {
      ok: Math.abs(off) <= energyBand,
      fault: `day ${day}: 4/4/9 is ${Math.round(off * 100)} % off (fibre counts less)`,
    }
  })
  return scoredGate('M3b', checks, 'energy by 4/4/9 agrees with the table on every day')
}

const mostDeficit = 750
const kcalOfKg = 7700

/** M4: the plan says the targets that were computed; none under the floor, no deficit over 750 kcal a day or 1 % a week. */
export function aboveFloor({ targets, athlete: { weightKg } }: Brief, plan: MealPlan): Gate {
  const { kcal, floorKcal, expenditureKcal } = targets
  const deficit = expenditureKcal === null ? 0 : expenditureKcal - kcal
  const checks: Check[] = [
    { ok: plan.targets.kcal === kcal, fault: `the plan aims at ${plan.targets.kcal} kcal, computed were ${kcal}` },
    {
      ok: isDeepStrictEqual(plan.targets, toTargets({ targets })),
      fault: 'the plan states other targets than were computed',
    },
    { ok: kcal >= floorKcal && kcal >= 800, fault: `${kcal} kcal is under the floor of ${floorKcal}` },
    { ok: deficit <= mostDeficit, fault: `a deficit of ${deficit} kcal is over ${mostDeficit}` },
    {
      ok: weightKg === undefined || (deficit * 7) / kcalOfKg <= weightKg * 0.01 + 0.005,
      fault: 'the deficit is more than 1 % of the body weight a week',
    },
  ]
  return hardGate('M4', checks, `${kcal} kcal a day, never below ${floorKcal}`)
}

/** M5: protein by the weight that counts for it: 1.6 to 2.2 g/kg, to 2.4 in a deficit. */
export function proteinByWeight({ athlete, direction, targets }: Brief, plan: MealPlan): Gate {
  const weightKg = proteinWeightKg(athlete)
  if (weightKg === null) return notAsked('M5', `${targets.proteinG} g of protein a day; the body weight is not known`)
  const plates = platesOf(plan)
  const most = direction === 'lose' ? 2.4 : 2.2
  const checks = plan.days.map(({ day }): Check => {
    const perKg = daySums(plates, day)[1] / weightKg
    return { ok: perKg >= 1.55 && perKg <= most + 0.05, fault: `day ${day} has ${perKg.toFixed(1)} g of protein a kg` }
  })
  return scoredGate('M5', checks, `protein is 1.6 to ${most} g a kg on every day`)
}

/** How near to a limit a day is: 1 within it, less by what it misses. */
const nearness = (value: number, limit: number, least: boolean): number => {
  const missed = least ? 1 - value / limit : value / limit - 1
  return missed <= 0 ? 1 : Math.max(0, 1 - 2 * missed)
}

/** M6: fat never under 15 % of the energy (H); at least 20 %, fibre, saturated fat and sodium are scored. */
export function quality(_: Brief, plan: MealPlan): Gate {
  const plates = platesOf(plan)
  const bound: Check[] = []
  const scores: number[] = []
  const faults: Check[] = []
  for (const { day } of plan.days) {
    const sums = daySums(plates, day)
    const fatShare = (sums[2] * 9) / Math.max(1, sums[0])
    bound.push({ ok: fatShare >= leastFatShare, fault: `day ${day} has less than 15 % of its energy from fat` })
    for (const { name, value, limit, least } of aims(sums, fatShare)) {
      scores.push(nearness(value, limit, least))
      const shown = least ? 'under' : 'over'
      faults.push({ ok: scores.at(-1) === 1, fault: `day ${day}: ${name} ${shown} the aim` })
    }
  }
  const gate = boundedGate(
    'M6',
    bound,
    faults,
    'fat, fibre, saturated fat and sodium are within their aims on every day',
  )
  const score = scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length)
  return { ...gate, score: gate.passed ? score : 0 }
}

const aims = ([kcal, , , , fibre, saturated, sodium]: Sums, fatShare: number) => [
  { name: 'fat', value: fatShare, limit: 0.2, least: true },
  { name: 'fibre', value: fibre, limit: (14 * kcal) / 1000, least: true },
  { name: 'saturated fat', value: (saturated * 9) / Math.max(1, kcal), limit: 0.1, least: false },
  { name: 'sodium', value: sodium, limit: 2300, least: false },
]
