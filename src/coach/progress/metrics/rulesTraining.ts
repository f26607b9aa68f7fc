import type { Metrics } from '#src/api/progress.ts'
import { mostLossShare } from '#src/coach/meal/trend.ts'
import { nameOf } from './linesLifts.ts'
import { mostCustomShare } from './missing.ts'
import { largeMuscles } from './muscles.ts'
import { type Said, say } from './said.ts'
import { counted, joined } from './wording.ts'

/** Presses to pulls that count as balanced (W11). */
const evenRatio = { min: 0.7, max: 1.4 }
/** Sets that must be there before their balance says anything. */
const leastBalanceSets = 20
const leastSideSets = 3
/** The weaker side at less than this share of the stronger one is worth a word. */
const evenSides = 0.9
/** W8: a lighter week every 4 to 8 weeks. */
const mostHeavyWeeks = 8
const enoughProteinPercent = 90
const mostNamed = 3

const onFastLoss = ({ bodyWeight, support }: Metrics): readonly Said[] => {
  const { kg, kgPerWeek } = bodyWeight ?? {}
  if (kg === undefined || kgPerWeek === undefined) return []
  if (support)
    return say(
      kgPerWeek < 0,
      'Your weight is falling. Please talk to a doctor or dietitian about it, and eat enough for your training until then.',
      'bodyWeight',
      'support',
    )
  return say(
    kgPerWeek < -mostLossShare * kg,
    'Your weight is falling by more than 1 % a week, which is too fast to keep your muscle: eat somewhat more. See a doctor if you did not mean to lose weight.',
    'bodyWeight',
  )
}

const onPlateau = ({ lifts }: Metrics): readonly Said[] =>
  lifts
    .flatMap(lift =>
      say(
        lift.plateau !== undefined,
        `${nameOf(lift)}: after ${counted(lift.plateau?.weeks ?? 0, 'week')} at the same best, take a lighter week, then work with other repetitions or a close variation for a while. Sleep and food count as well.`,
        `plateau:${lift.id}`,
      ),
    )
    .slice(0, 2)

const isKnownWell = ({ volume: { hardSets, customSets }, counted: { weeks }, sessions: { count } }: Metrics): boolean =>
  weeks >= 2 && count >= 4 && hardSets > 0 && customSets / (hardSets + customSets) <= mostCustomShare

const plain = (muscle: string): string => muscle.replaceAll('_', ' ')

const onVolume = (metrics: Metrics): readonly Said[] => {
  if (!isKnownWell(metrics)) return []
  const { byMuscle, growth } = metrics.volume
  const large: ReadonlySet<string> = new Set(largeMuscles)
  const low = byMuscle
    .filter(({ muscle, perWeek }) => large.has(muscle) && perWeek < growth.min)
    .sort((a, b) => a.perWeek - b.perWeek)
    .slice(0, mostNamed)
  const high = byMuscle.filter(({ perWeek }) => perWeek > growth.most)
  const told = (own: typeof low) => joined(own.map(({ muscle, perWeek }) => `${plain(muscle)} (${perWeek})`))
  return [
    ...say(
      high.length > 0,
      `More than ${growth.most} hard sets a week are hard to recover from: take some away from ${told(high)}.`,
      'volume',
    ),
    ...say(
      low.length > 0,
      `If you want to build muscle, add sets little by little for ${told(low)}: ${growth.min} to ${growth.max} hard sets a week are usual.`,
      'volume',
    ),
  ]
}

const onBalance = ({ balance: { pushSets, pullSets, pushToPull } }: Metrics): readonly Said[] => {
  if (pushSets + pullSets < leastBalanceSets) return []
  const counts = `${counted(pushSets, 'hard set')} of presses against ${counted(pullSets, 'hard set')} of rows and pull-downs`
  const [low, high] = [pullSets === 0 || (pushToPull ?? 0) > evenRatio.max, (pushToPull ?? 0) < evenRatio.min]
  if (low) return say(true, `You did ${counts}: add some pulling so that both come closer.`, 'balance')
  return say(high, `You did ${counts}: add some pushing so that both come closer.`, 'balance')
}

const onSides = ({ balance: { sides } }: Metrics): readonly Said[] =>
  sides.slice(0, 5).flatMap(({ id, name, left, right }) => {
    const { heaviestKg: l = 0, sets: leftSets } = left
    const { heaviestKg: r = 0, sets: rightSets } = right
    const isUneven = Math.min(l, r) > 0 && Math.min(l, r) < evenSides * Math.max(l, r)
    return say(
      isUneven && leftSets >= leastSideSets && rightSets >= leastSideSets,
      `${nameOf({ id, name })}: left ${l} kg, right ${r} kg. Begin with the ${l < r ? 'left' : 'right'} side and do the same with the other one until they are even.`,
      `sides:${id}`,
    )
  })

const onDeload = ({ heavyWeeks }: Metrics): readonly Said[] =>
  say(
    heavyWeeks >= mostHeavyWeeks,
    `The last ${counted(heavyWeeks, 'week')} had no lighter one between them: plan a week with about half the sets soon.`,
    'heavyWeeks',
  )

const onProtein = ({ intake, support }: Metrics): readonly Said[] => {
  const { meanProteinG, targetProteinG, proteinPercent } = intake ?? {}
  return say(
    !support && proteinPercent !== undefined && proteinPercent < enoughProteinPercent,
    `You ate ${meanProteinG} g of protein a day against a target of ${targetProteinG} g: put a food rich in protein into one more meal.`,
    'intake',
  )
}

/** What to do about it, the weightiest first. */
export const recommendationsOf = (metrics: Metrics): readonly Said[] => [
  ...onFastLoss(metrics),
  ...onPlateau(metrics),
  ...onDeload(metrics),
  ...onProtein(metrics),
  ...onBalance(metrics),
  ...onVolume(metrics),
  ...onSides(metrics),
]
