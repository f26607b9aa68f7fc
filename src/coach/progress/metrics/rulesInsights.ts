import type { Metrics } from '#src/api/progress.ts'
import { nameOf, recordWords } from './linesLifts.ts'
import { type Said, say } from './said.ts'
import { counted, size } from './wording.ts'

/** Sessions that must have been planned before their share says anything. */
const leastPlanned = 3
const mostRising = 2

const onSessions = ({ sessions }: Metrics): readonly Said[] => {
  const { count, days, perWeek, lastOn } = sessions
  return say(
    count > 0,
    `You logged ${counted(count, 'session')} on ${counted(days, 'day')}, which is ${perWeek} a week; the last one was on ${lastOn}.`,
    'sessions',
  )
}

const onAdherence = ({ adherence }: Metrics): readonly Said[] => {
  if (!adherence || adherence.planned < leastPlanned) return []
  const { done, planned, percent } = adherence
  const praise = percent >= 80 ? ' That is steady work.' : ''
  return say(true, `You did ${done} of ${planned} planned sessions (${percent} %).${praise}`, 'adherence')
}

const changeOf = ({ oneRepMax }: Metrics['lifts'][number]): number => oneRepMax?.trend?.changeKg ?? 0
const shareOf = (lift: Metrics['lifts'][number]): number => changeOf(lift) / (lift.oneRepMax?.kg ?? 1)

const onRising = ({ lifts }: Metrics): readonly Said[] =>
  lifts
    .filter(lift => changeOf(lift) > 0 && !lift.plateau)
    .sort((a, b) => shareOf(b) - shareOf(a))
    .slice(0, mostRising)
    .flatMap(lift => {
      const days = lift.oneRepMax?.trend?.days ?? 0
      return say(
        true,
        `${nameOf(lift)}: your estimated one-repetition maximum rose by ${changeOf(lift)} kg over ${counted(days, 'day')}; the best is ${lift.oneRepMax?.kg} kg.`,
        `lift:${lift.id}`,
      )
    })

/** The newest record; of one day the largest step. */
const onRecord = ({ personalRecords }: Metrics): readonly Said[] =>
  personalRecords
    .toSorted((a, b) => (a.date === b.date ? b.value / b.before - a.value / a.before : a.date < b.date ? 1 : -1))
    .slice(0, 1)
    .flatMap(newest =>
      say(
        true,
        `New personal record on ${newest.date}, ${nameOf(newest)}: ${recordWords(newest)}. Well done.`,
        `record:${newest.kind}:${newest.id}`,
      ),
    )

const onPlateau = ({ lifts }: Metrics): readonly Said[] =>
  lifts
    .flatMap(lift => {
      const { plateau } = lift
      return say(
        plateau !== undefined,
        `${nameOf(lift)} has stayed at its best of ${plateau?.bestKg} kg, reached on ${plateau?.bestOn}, for ${counted(plateau?.weeks ?? 0, 'week')}. Such stretches are a normal part of training.`,
        `plateau:${lift.id}`,
      )
    })
    .slice(0, 1)

const onWeight = ({ bodyWeight, support }: Metrics): readonly Said[] => {
  const { kg, kgPerWeek } = bodyWeight ?? {}
  if (kg === undefined || kgPerWeek === undefined || support) return []
  const moved =
    kgPerWeek === 0 ? 'is steady' : `is ${kgPerWeek < 0 ? 'falling' : 'rising'} ${size(kgPerWeek)} kg a week`
  return say(true, `Your body weight, smoothed, is ${kg} kg and ${moved}.`, 'bodyWeight')
}

const onFood = ({ intake, support }: Metrics): readonly Said[] => {
  const { meanKcal, targetKcal, kcalPercent, fullDays = 0 } = intake ?? {}
  if (meanKcal === undefined || support) return []
  const against = kcalPercent === undefined ? '' : `, ${kcalPercent} % of your target of ${targetKcal} kcal`
  return say(true, `On ${counted(fullDays, 'full day')} of logging you ate ${meanKcal} kcal a day${against}.`, 'intake')
}

const onDeload = ({ deloads }: Metrics): readonly Said[] => {
  const last = deloads.at(-1)
  return say(
    last !== undefined,
    `The week of ${last?.monday} was a lighter one, with ${last?.lessPercent} % less hard sets than the weeks around it.`,
    'deloads',
  )
}

/** What the figures show, the weightiest first. */
export const insightsOf = (metrics: Metrics): readonly Said[] => [
  ...onSessions(metrics),
  ...onAdherence(metrics),
  ...onRecord(metrics),
  ...onRising(metrics),
  ...onPlateau(metrics),
  ...onWeight(metrics),
  ...onFood(metrics),
  ...onDeload(metrics),
]
