import type { Metrics } from '#src/api/progress.ts'
import { dayText } from './days.ts'
import { rounded } from './figures.ts'
import type { DoneSet, Lift } from './log.ts'
import { isIn, type Span } from './sessions.ts'
import { estimatesOf, oneRepMaxIn, plateauIn } from './strength.ts'

type LiftFigures = Metrics['lifts'][number]
type PersonalRecord = Metrics['personalRecords'][number]
type RecordKind = PersonalRecord['kind']

const mostLifts = 40
const mostRecords = 40
const mostRepBests = 5

/** Which of two sets is the better best: by the first value, then the second; of equals the earlier one. */
const better = (values: (set: DoneSet) => readonly [number, number], a: DoneSet, b: DoneSet | undefined): boolean => {
  if (!b) return true
  const [[first, second], [otherFirst, otherSecond]] = [values(a), values(b)]
  if (first !== otherFirst) return first > otherFirst
  return second === otherSecond ? a.day < b.day : second > otherSecond
}

const bestBy = (sets: readonly DoneSet[], values: (set: DoneSet) => readonly [number, number]): DoneSet | undefined => {
  let best: DoneSet | undefined
  for (const set of sets) if (values(set)[0] > 0 && better(values, set, best)) best = set
  return best
}

/** For each weight the most repetitions, less what a heavier weight already shows. */
const mostRepsOf = (sets: readonly DoneSet[]): LiftFigures['mostReps'] => {
  const byKg = Map.groupBy(
    sets.filter(({ reps }) => reps > 0),
    ({ kg }) => kg,
  )
  let most = 0
  const kept: LiftFigures['mostReps'] = []
  for (const [kg, own] of [...byKg].sort(([a], [b]) => b - a)) {
    const best = bestBy(own, ({ reps }) => [reps, 0])
    if (!best || best.reps <= most) continue
    most = best.reps
    kept.push({ kg, reps: best.reps, date: dayText(best.day) })
  }
  return kept.slice(0, mostRepBests)
}

/** Time and distance are what counts where no repetitions are. */
const isTimed = ({ lift: { exercise }, reps }: DoneSet): boolean =>
  exercise ? exercise.measure === 'time' || exercise.measure === 'distance' : reps === 0

const bestSetsOf = (lift: Lift, sets: readonly DoneSet[]): Partial<LiftFigures> & Pick<LiftFigures, 'mostReps'> => {
  const heaviest = lift.isAssisted ? undefined : bestBy(sets, ({ kg, reps }) => [kg, reps])
  const timed = sets.filter(isTimed)
  const longest = bestBy(timed, ({ seconds, metres }) => [seconds, metres])
  const furthest = bestBy(timed, ({ seconds, metres }) => [metres, -seconds])
  return {
    ...(heaviest
      ? {
          heaviest: {
            kg: heaviest.kg,
            ...(heaviest.reps > 0 ? { reps: heaviest.reps } : {}),
            date: dayText(heaviest.day),
          },
        }
      : {}),
    mostReps: lift.isAssisted ? [] : mostRepsOf(sets),
    ...(longest ? { longest: { seconds: longest.seconds, date: dayText(longest.day) } } : {}),
    ...(furthest ? { furthest: { metres: furthest.metres, date: dayText(furthest.day) } } : {}),
  }
}

type InRange = { readonly lift: Lift; readonly own: readonly DoneSet[]; readonly days: number }

const inRangeOf = (sets: readonly DoneSet[], span: Span): InRange[] => {
  const own = sets.filter(({ day }) => isIn(span, day))
  const lift = own[0]?.lift
  return lift ? [{ lift, own, days: new Set(own.map(({ day }) => day)).size }] : []
}

const liftFigures = ({ lift, own, days }: InRange, sets: readonly DoneSet[], span: Span): LiftFigures => {
  const estimates = estimatesOf(sets)
  const oneRepMax = oneRepMaxIn(estimates, span)
  const plateau = plateauIn(estimates, span)
  return {
    id: lift.id,
    name: lift.name,
    custom: lift.exercise === undefined,
    sessions: days,
    sets: own.length,
    ...bestSetsOf(lift, own),
    ...(oneRepMax ? { oneRepMax } : {}),
    ...(plateau ? { plateau } : {}),
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** The figures of each lift of the range, the ones done on most days first. */
export const liftsOf = (byLift: ReadonlyMap<string, readonly DoneSet[]>, span: Span): LiftFigures[] =>
  [...byLift.values()]
    .flatMap(sets => inRangeOf(sets, span))
    .sort((a, b) => b.days - a.days || b.own.length - a.own.length || byText(a.lift.id, b.lift.id))
    .slice(0, mostLifts)
    .map(inRange => liftFigures(inRange, byLift.get(inRange.lift.id) ?? [], span))

/** Of a lift that needs a load, a set without one is a set whose weight was not written down. */
const isBodyAlone = ({ lift, kg }: DoneSet): boolean =>
  kg === 0 && lift.exercise?.measure !== 'load' && !lift.isAssisted

const valueBy: Readonly<Record<RecordKind, (sets: readonly DoneSet[]) => ReadonlyMap<number, number>>> = {
  heaviest: sets => byDay(sets, set => (set.lift.isAssisted ? 0 : set.kg)),
  oneRepMax: sets => new Map(estimatesOf(sets).map(({ day, value }) => [day, rounded(value, 2)])),
  reps: sets => byDay(sets, set => (isBodyAlone(set) ? set.reps : 0)),
  longest: sets => byDay(sets, set => (isTimed(set) ? set.seconds : 0)),
  furthest: sets => byDay(sets, set => (isTimed(set) ? set.metres : 0)),
}
const kinds = ['heaviest', 'oneRepMax', 'reps', 'longest', 'furthest'] as const satisfies readonly RecordKind[]

/** The most of each day on which there is anything, in the order of the sets. */
function byDay(sets: readonly DoneSet[], measure: (set: DoneSet) => number): ReadonlyMap<number, number> {
  const most = new Map<number, number>()
  for (const set of sets) {
    const value = measure(set)
    if (value > 0 && value > (most.get(set.day) ?? 0)) most.set(set.day, value)
  }
  return most
}

const recordOf = (sets: readonly DoneSet[], kind: RecordKind, span: Span): PersonalRecord | undefined => {
  const lift = sets[0]?.lift
  let best: number | undefined
  let found: PersonalRecord | undefined
  for (const [day, value] of valueBy[kind](sets)) {
    // The first time is no record: there is nothing before it to be better than.
    if (lift && best !== undefined && value > best && isIn(span, day))
      found = { id: lift.id, name: lift.name, kind, value, before: best, date: dayText(day) }
    best = Math.max(best ?? value, value)
  }
  return found
}

/**
 * For each lift and kind the newest record of the range: better than every earlier day in the data given, of which there
 * must be one. The sets of a lift must be in the order of their days.
 */
export const recordsOf = (byLift: ReadonlyMap<string, readonly DoneSet[]>, span: Span): PersonalRecord[] =>
  [...byLift.values()]
    .flatMap(sets => kinds.flatMap(kind => recordOf(sets, kind, span) ?? []))
    .sort((a, b) => byText(b.date, a.date) || byText(a.id, b.id) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .slice(0, mostRecords)
