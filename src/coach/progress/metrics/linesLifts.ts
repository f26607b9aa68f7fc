import type { Metrics } from '#src/api/progress.ts'
import { rounded } from './figures.ts'
import type { Figures } from './lines.ts'
import { counted, joined, type Line, quoted, size } from './wording.ts'

type Lift = Metrics['lifts'][number]
type PersonalRecord = Metrics['personalRecords'][number]

const mostLiftLines = 12
const mostRecordLines = 12
const mostRepsShown = 3

/** The athlete's own names between quotes, the catalogue's as they are. */
export const nameOf = ({ name, id }: { readonly name: string; readonly id: string }): string =>
  id.startsWith('custom:') ? quoted(name) : name

const timeOf = (seconds: number): string => {
  const whole = rounded(seconds)
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  if (minutes === 0) return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
}

const trendWords = (trend: NonNullable<Lift['oneRepMax']>['trend']): string => {
  if (!trend) return ''
  const { kgPerWeek, changeKg, sessions, days } = trend
  const over = `over ${counted(days, 'day')} and ${counted(sessions, 'session')}`
  if (changeKg === 0) return `, no clear change ${over}`
  return `, ${size(changeKg)} kg ${changeKg > 0 ? 'more' : 'less'} ${over}, ${size(kgPerWeek)} kg a week`
}

const oneRepMaxWords = ({ oneRepMax }: Lift): string[] => {
  if (!oneRepMax) return []
  const { kg, epleyKg, brzyckiKg, from, latestKg, latestOn, trend } = oneRepMax
  return [
    `estimated one-repetition maximum ${kg} kg (mean of Epley ${epleyKg} kg and Brzycki ${brzyckiKg} kg, from ${counted(from.reps, 'repetition')} with ${from.kg} kg on ${from.date})${trendWords(trend)}; ${latestKg} kg in the last session, on ${latestOn}`,
  ]
}

const bestWords = ({ heaviest, mostReps, longest, furthest }: Lift): string[] => {
  const words: string[] = []
  if (heaviest) {
    const times = heaviest.reps === undefined ? '' : ` for ${counted(heaviest.reps, 'repetition')}`
    words.push(`heaviest set ${heaviest.kg} kg${times} on ${heaviest.date}`)
  }
  const most = mostReps
    .slice(0, mostRepsShown)
    .map(({ kg, reps, date }) => `${reps} ${kg > 0 ? `with ${kg} kg` : 'with no weight logged'} on ${date}`)
  if (most.length > 0) words.push(`most repetitions ${joined(most)}`)
  if (longest) words.push(`longest ${timeOf(longest.seconds)} on ${longest.date}`)
  if (furthest) words.push(`furthest ${furthest.metres} m on ${furthest.date}`)
  return words
}

const liftLine = (lift: Lift): Line => ({
  about: `lift:${lift.id}`,
  text: `${nameOf(lift)}: ${[
    ...oneRepMaxWords(lift),
    ...bestWords(lift),
    `${counted(lift.sets, 'set')} on ${counted(lift.sessions, 'day')}`,
  ].join('; ')}.`,
})

const plateauLines = (lifts: readonly Lift[]): Line[] =>
  lifts.flatMap(lift => {
    if (!lift.plateau) return []
    const { weeks, sessions, bestKg, bestOn } = lift.plateau
    return [
      {
        about: `plateau:${lift.id}`,
        text: `${nameOf(lift)}: the estimated one-repetition maximum of ${bestKg} kg from ${bestOn} has not been bettered for ${counted(weeks, 'week')} and ${counted(sessions, 'session')}.`,
      },
    ]
  })

/** What a record is, with what was before it. */
export const recordWords = ({ kind, value, before }: PersonalRecord): string => {
  switch (kind) {
    case 'heaviest':
      return `heaviest set ${value} kg, before it ${before} kg`
    case 'oneRepMax':
      return `estimated one-repetition maximum ${value} kg, before it ${before} kg`
    case 'reps':
      return `${counted(value, 'repetition')} in a set with no weight added, before it ${before}`
    case 'longest':
      return `longest ${timeOf(value)}, before it ${timeOf(before)}`
    case 'furthest':
      return `furthest ${value} m, before it ${before} m`
  }
}

const recordLine = (record: PersonalRecord): Line => ({
  about: `record:${record.kind}:${record.id}`,
  text: `Personal record on ${record.date}, ${nameOf(record)}: ${recordWords(record)}.`,
})

/** The lifts done most often, all plateaus among them, and the newest personal records. */
export const liftLines = ({ lifts, personalRecords }: Figures): Line[] => {
  const shown = lifts.slice(0, mostLiftLines)
  return [...shown.map(liftLine), ...plateauLines(shown), ...personalRecords.slice(0, mostRecordLines).map(recordLine)]
}
