import type { Metrics } from '#src/api/progress.ts'
import { type Said, say } from './said.ts'
import { size } from './wording.ts'

const leastPlanned = 6
/** Under this, fewer days a week are more likely to be kept than more resolve. This project's choice. */
const hardToKeepPercent = 60
const wellKeptPercent = 90
/** A mean that is further from its target than this is no chance of a day or two. */
const kcalBand = { min: 85, max: 115 }

type GoalRate = NonNullable<Metrics['goalRate']>

const reckonAnew = 'have a meal plan made anew, which reckons your targets from your newest weight'

const adviceFor = ({ direction, verdict, percentPerWeek }: GoalRate): string => {
  if (verdict === 'on_course') return 'The pace is inside the usual range: keep the goal as it is.'
  if (direction === 'maintain')
    return `If this change is not what you want, ${reckonAnew}; if it is, set it as your goal.`
  if (verdict === 'faster')
    return direction === 'lose'
      ? `A slower pace keeps more muscle: ${reckonAnew}, and give the goal more time.`
      : `A slower gain is more of muscle and less of fat: ${reckonAnew}.`
  if (verdict === 'away' || percentPerWeek === 0)
    return `If you still want this goal, ${reckonAnew}; to keep your weight for now is a good goal too.`
  return `That is fine if it suits you: give the goal more time, or ${reckonAnew}.`
}

const goalNames = { lose: 'losing weight', maintain: 'keeping your weight', gain: 'gaining weight' } as const

const onRate = ({ goalRate }: Metrics): readonly Said[] => {
  if (!goalRate) return []
  const { direction, percentPerWeek } = goalRate
  const moved =
    percentPerWeek === 0
      ? 'your weight is steady'
      : `your weight is ${percentPerWeek < 0 ? 'falling' : 'rising'} ${size(percentPerWeek)} % a week`
  return say(true, `Your goal is ${goalNames[direction]} and ${moved}. ${adviceFor(goalRate)}`, 'goalRate')
}

const onPlan = ({ adherence }: Metrics): readonly Said[] => {
  if (!adherence || adherence.planned < leastPlanned) return []
  const { done, planned, percent } = adherence
  const told = `${done} of ${planned} planned sessions fitted into your weeks`
  return [
    ...say(
      percent < hardToKeepPercent,
      `${told}. A plan with fewer or shorter days may suit your life better: ask for one, and build up from there.`,
      'adherence',
    ),
    ...say(percent >= wellKeptPercent, `${told}: the number of days suits you, so keep it.`, 'adherence'),
  ]
}

const onFood = ({ intake, support, goalRate }: Metrics): readonly Said[] => {
  const { meanKcal, targetKcal, kcalPercent } = intake ?? {}
  if (kcalPercent === undefined || support) return []
  const told = `You ate ${meanKcal} kcal a day against a target of ${targetKcal} kcal`
  const above =
    goalRate?.direction === 'lose'
      ? 'A higher target with a slower pace is easier to keep up'
      : 'A target closer to how you eat is easier to keep up'
  return [
    ...say(kcalPercent > kcalBand.max, `${told}. ${above}: ${reckonAnew}.`, 'intake'),
    ...say(
      kcalPercent < kcalBand.min,
      `${told}. If all of it was logged, come closer to the target, so that your body gets what it needs; if not, log the rest too.`,
      'intake',
    ),
  ]
}

/** Where a goal or a target and the athlete's weeks do not fit each other, or do. */
export const adjustmentsOf = (metrics: Metrics): readonly Said[] => [
  ...onRate(metrics),
  ...onPlan(metrics),
  ...onFood(metrics),
]
