import type { Metrics } from '#src/api/progress.ts'
import type { Figures } from './lines.ts'
import { counted, type Line, size } from './wording.ts'

const weightLine = ({ bodyWeight }: Figures): Line[] => {
  if (!bodyWeight) return []
  const { kg, lastOn, daysWeighed, kgPerWeek, percentPerWeek } = bodyWeight
  const level = `Body weight ${kg} kg, smoothed over ${counted(daysWeighed, 'day')} weighed up to ${lastOn}`
  if (kgPerWeek === undefined || percentPerWeek === undefined) return [{ about: 'bodyWeight', text: `${level}.` }]
  const moved =
    kgPerWeek === 0
      ? 'steady'
      : `${kgPerWeek < 0 ? 'falling' : 'rising'} ${size(kgPerWeek)} kg a week, ${size(percentPerWeek)} % of body weight a week`
  return [{ about: 'bodyWeight', text: `${level}, ${moved} (a loss of more than 1 % a week is too fast).` }]
}

const goalWords = { lose: 'losing weight', maintain: 'keeping the weight', gain: 'gaining weight' } as const

const verdictWords = {
  on_course: 'inside the usual range',
  slower: 'slower than usual for this goal',
  faster: 'faster than usual for this goal',
  away: 'away from this goal',
} as const

const rangeWords = ({ direction, minPercent, maxPercent }: NonNullable<Metrics['goalRate']>): string => {
  if (direction === 'lose') return `a loss of ${size(maxPercent)} to ${size(minPercent)} %`
  if (direction === 'gain') return `a gain of ${minPercent} to ${maxPercent} %`
  return `less than ${maxPercent} % up or down`
}

const rateLine = ({ goalRate }: Figures): Line[] => {
  if (!goalRate) return []
  const { direction, percentPerWeek, verdict } = goalRate
  const change =
    percentPerWeek === 0
      ? 'the weight is steady'
      : `the weight is ${percentPerWeek < 0 ? 'falling' : 'rising'} ${size(percentPerWeek)} % a week`
  return [
    {
      about: 'goalRate',
      text: `Goal of ${goalWords[direction]}: ${change}; ${rangeWords(goalRate)} a week is usual, so this is ${verdictWords[verdict]}.`,
    },
  ]
}

const compared = (mean: string, target: string, percent: number | undefined): string =>
  percent === undefined ? mean : `${mean} against a target of ${target} (${percent} %)`

const intakeLine = ({ intake }: Figures): Line[] => {
  if (!intake) return []
  const { daysLogged, partDays, fullDays, meanKcal, targetKcal, kcalPercent } = intake
  const { meanProteinG, targetProteinG, proteinPercent, proteinDays } = intake
  const part = partDays > 0 ? `, ${partDays} of them under half of the mean and left out as not logged in full` : ''
  const parts = [`Food logged on ${counted(daysLogged, 'day')}${part}`]
  if (meanKcal !== undefined)
    parts.push(
      `mean of ${counted(fullDays, 'full day')} ${compared(`${meanKcal} kcal a day`, `${targetKcal} kcal`, kcalPercent)}`,
    )
  if (meanProteinG !== undefined)
    parts.push(
      `protein ${compared(`${meanProteinG} g a day`, `${targetProteinG} g`, proteinPercent)}, from ${counted(proteinDays, 'day')}`,
    )
  return [{ about: 'intake', text: `${parts.join('; ')}.` }]
}

const supportWords = {
  pregnant: 'in pregnancy',
  under_18: 'under the age of 18',
  underweight: 'with a body weight that is low for the height',
} as const

const supportLine = ({ support }: Figures): Line[] =>
  support
    ? [
        {
          about: 'support',
          text: `No pace of losing or gaining weight is judged here, and no less food is advised, ${supportWords[support]}: that belongs with a doctor or dietitian.`,
        },
      ]
    : []

/** Body weight, its pace against the goal, and food. */
export const bodyLines = (figures: Figures): Line[] => [
  ...weightLine(figures),
  ...rateLine(figures),
  ...supportLine(figures),
  ...intakeLine(figures),
]
