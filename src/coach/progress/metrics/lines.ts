import type { Metrics } from '#src/api/progress.ts'
import type { ShownRecord } from '#src/athlete/port.ts'
import { bodyLines } from './linesBody.ts'
import { liftLines, nameOf } from './linesLifts.ts'
import { counted, joined, type Line, quoted } from './wording.ts'

/** Fewer weeks on end are nothing to speak of (W8: a lighter week every 4 to 8). */
const leastHeavyWeeks = 4

export type Figures = Omit<Metrics, 'shown'>

const sessionLine = ({ range: { from, to }, counted: { from: since, weeks }, sessions }: Figures): Line[] => {
  const { count, days, perWeek, lastOn } = sessions
  if (lastOn === undefined) return []
  const reckoned = since > from ? `, reckoned from ${since}, the first log` : ''
  return [
    {
      about: 'sessions',
      text: `Training from ${from} to ${to}: ${counted(count, 'session')} on ${counted(days, 'day')}, ${perWeek} a week over ${counted(weeks, 'week')}${reckoned}; the last one on ${lastOn}.`,
    },
  ]
}

const adherenceLine = ({ adherence }: Figures): Line[] => {
  if (!adherence) return []
  const { plan, from, to, planned, done, percent } = adherence
  return [
    {
      about: 'adherence',
      text: `Active plan ${quoted(plan)}: ${done} of ${counted(planned, 'planned session')} done from ${from} to ${to} (${percent} %).`,
    },
  ]
}

const volumeLines = ({ volume, balance, counted: { weeks }, tonnageKg }: Figures): Line[] => {
  const { byMuscle, custom, growth, hardSets, customSets } = volume
  const lines: Line[] = []
  if (byMuscle.length > 0) {
    const oneSided = balance.sides.length > 0 ? 'a set of one side half of that, ' : ''
    const each = byMuscle.map(({ muscle, perWeek }) => `${muscle.replaceAll('_', ' ')} ${perWeek}`)
    lines.push({
      about: 'volume',
      text: `Hard sets a week by muscle, from ${counted(hardSets, 'hard set')} in ${counted(weeks, 'week')} (a direct set counts 1, an indirect one 0.5, ${oneSided}warm-ups do not count): ${each.join(', ')}. Usual for building muscle: ${growth.min} to ${growth.max} a week; more than ${growth.most} is too many.`,
    })
  }
  if (customSets > 0) {
    const each = custom.slice(0, 8).map(({ name, sets }) => `${quoted(name)} ${counted(sets, 'set')}`)
    lines.push({
      about: 'custom',
      text: `Exercises outside the catalogue, not counted for any muscle, ${counted(customSets, 'set')} in all: ${each.join(', ')}.`,
    })
  }
  if (tonnageKg > 0)
    lines.push({
      about: 'tonnage',
      text: `Weight moved (repetitions times kilograms as logged, without warm-ups): ${tonnageKg} kg in all.`,
    })
  return lines
}

const balanceLines = ({ balance: { pushSets, pullSets, pushToPull, sides } }: Figures): Line[] => {
  const lines: Line[] = []
  if (pushSets + pullSets > 0) {
    const ratio =
      pushToPull === undefined
        ? ''
        : `, ${pushToPull} pushing sets for each pulling set (0.7 to 1.4 counts as balanced)`
    lines.push({
      about: 'balance',
      text: `Pushing and pulling: ${counted(pushSets, 'hard set')} of presses, ${counted(pullSets, 'hard set')} of rows and pull-downs${ratio}.`,
    })
  }
  for (const { id, name, left, right } of sides.slice(0, 5)) {
    const side = ({ sets, heaviestKg }: typeof left) =>
      `${counted(sets, 'set')}${heaviestKg === undefined ? '' : `, heaviest ${heaviestKg} kg`}`
    lines.push({
      about: `sides:${id}`,
      text: `${nameOf({ id, name })} by side: left ${side(left)}; right ${side(right)}.`,
    })
  }
  return lines
}

const deloadLines = ({ deloads, heavyWeeks }: Figures): Line[] => {
  const lines: Line[] = []
  const each = deloads
    .slice(-6)
    .map(
      ({ monday, hardSets, lessPercent }) =>
        `the week of ${monday} (${counted(hardSets, 'hard set')}, ${lessPercent} % less than the weeks around it)`,
    )
  if (each.length > 0) lines.push({ about: 'deloads', text: `Lighter weeks between heavier ones: ${joined(each)}.` })
  if (heavyWeeks >= leastHeavyWeeks)
    lines.push({
      about: 'heavyWeeks',
      text: `The last ${counted(heavyWeeks, 'whole week')} were trained without a lighter one between them (one every 4 to 8 weeks is usual).`,
    })
  return lines
}

/** All that may be said of the figures, each line with every number of it, under short ids in a fixed order. */
export const shownOf = (figures: Figures): Metrics['shown'] =>
  [
    ...sessionLine(figures),
    ...adherenceLine(figures),
    ...volumeLines(figures),
    ...liftLines(figures),
    ...balanceLines(figures),
    ...deloadLines(figures),
    ...bodyLines(figures),
  ].map(({ about, text }, at) => ({ id: `x${at + 1}`, about, text }))

/** The lines as a prompt is shown them. */
export const metricRecords = ({ shown }: Metrics): ShownRecord[] => shown.map(({ id, text }) => ({ id, text }))
