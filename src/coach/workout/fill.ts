import type { Exercise, Muscle } from '#src/knowledge/exercises/types.ts'
import { leadOf } from './aims.ts'
import type { Arranged } from './arrange.ts'
import { isCardio, isMobility, isResistance, isSteady, pullPatterns, pushPatterns } from './kinds.ts'
import { sessionSeconds, setSeconds } from './minutes.ts'
import { mainIndexes, type Scheme, schemeOf } from './schemes.ts'
import { steadySeconds } from './steady.ts'
import type { Brief } from './types.ts'
import {
  creditOf,
  groupNames,
  mostSessionSets,
  mostWeeklySets,
  setsByMuscle,
  setsOfGroup,
  volumeTarget,
} from './volume.ts'

/** An exercise with its sets; the base of every week. */
export type Work = { readonly exercise: Exercise; readonly scheme: Scheme; readonly sets: number }
export type Filled = { readonly title: string; readonly works: readonly Work[]; readonly spareSeconds: number }

type Open = { readonly title: string; readonly works: Work[]; seconds: number }

const counted = (sessions: readonly Open[]) => sessions.flatMap(({ works }) => works)

function open(brief: Brief, { title, exercises }: Arranged): Open {
  const main = mainIndexes(exercises)
  const steady = steadySeconds(brief, exercises)
  const works = exercises.map((exercise, index) => {
    const scheme = schemeOf(brief, exercise, main.has(index))
    return { exercise, scheme: isSteady(exercise) ? { ...scheme, seconds: steady } : scheme, sets: 1 }
  })
  return { title, works, seconds: secondsOf(brief, works) }
}

const secondsOf = (brief: Brief, works: readonly Work[]) =>
  sessionSeconds(
    brief,
    works.map(({ exercise, scheme, sets }) => ({ exercise, timed: { ...scheme, sets } })),
  )

const mostSetsOf = (brief: Brief, { exercise, scheme }: Work) =>
  isResistance(exercise) && brief.level === 'beginner' ? Math.min(3, scheme.mostSets) : scheme.mostSets

/**
 * Would one more set keep each muscle within what a session and a week may hold? The range is for the movers; helpers,
 * who get half of it, stop at the bound.
 */
function allowed(
  { primary, secondary }: Exercise,
  session: ReadonlyMap<Muscle, number>,
  week: ReadonlyMap<Muscle, number>,
  most: number,
) {
  const room = (muscle: Muscle, credit: number, mostWeekly: number) =>
    (session.get(muscle) ?? 0) + credit <= mostSessionSets && (week.get(muscle) ?? 0) + credit <= mostWeekly
  return primary.every(muscle => room(muscle, 1, most)) && secondary.every(muscle => room(muscle, 0.5, mostWeeklySets))
}

/** Push and pull grow together, so that their sets stay near one to one (criteria W11). */
function balance({ pattern }: Exercise, sessions: readonly Open[]): number {
  const setsOf = (patterns: ReadonlySet<string>) =>
    counted(sessions).reduce((sum, { exercise, sets }) => sum + (patterns.has(exercise.pattern) ? sets : 0), 0)
  const [pushes, pulls] = [setsOf(pushPatterns), setsOf(pullPatterns)]
  if (pushes === 0 || pulls === 0) return 1
  if (pushPatterns.has(pattern)) return pushes > pulls && (pushes + 1) / pulls > 1.4 ? 0 : pushes < pulls ? 1.5 : 1
  if (pullPatterns.has(pattern)) return pulls > pushes && pushes / (pulls + 1) < 0.7 ? 0 : pulls < pushes ? 1.5 : 1
  return 1
}

/** What one more set is worth: the share of the weekly targets that it fills; 0: nothing. */
function worth(brief: Brief, { exercise, scheme, sets }: Work, sessions: readonly Open[], target: number): number {
  if (isMobility(exercise)) return (leadOf(brief) === 'mobility' ? 1 : 0.3) / (1 + sets)
  if (isCardio(exercise)) return 1.2 / (1 + sets)
  const week = counted(sessions)
  const need = groupNames.reduce((sum, group) => {
    const credit = creditOf(exercise, group)
    if (credit === 0) return sum
    const missing = Math.max(0, target - setsOfGroup(week, group)) / target
    // Squared, so that the muscle that has least comes first.
    return sum + credit * missing ** 2
  }, 0)
  const first = sets < scheme.wantedSets ? 0.6 : 0
  return ((need + first) * balance(exercise, sessions)) / (1 + 0.2 * sets)
}

/** The most useful next set of the week, if any still fits. */
function nextSet(brief: Brief, sessions: readonly Open[], { target, most }: ReturnType<typeof volumeTarget>) {
  const week = setsByMuscle(counted(sessions))
  let best: { session: Open; index: number; gain: number; seconds: number } | undefined
  for (const session of sessions) {
    const inSession = setsByMuscle(session.works)
    for (const [index, work] of session.works.entries()) {
      const seconds = setSeconds(work.exercise, { ...work.scheme, sets: 1 }) + work.scheme.restSeconds
      if (work.sets >= mostSetsOf(brief, work) || session.seconds + seconds > brief.minutes * 60) continue
      if (isResistance(work.exercise) && !allowed(work.exercise, inSession, week, most)) continue
      const gain = worth(brief, work, sessions, target)
      if (gain > 0.02 && (!best || gain > best.gain)) best = { session, index, gain, seconds }
    }
  }
  return best
}

/** One set each, then greedily the set that fills the weekly targets most, within the minutes. */
export function fill(brief: Brief, arranged: readonly Arranged[]): readonly Filled[] {
  const sessions = arranged.map(session => open(brief, session))
  const targets = volumeTarget(brief)
  for (let next = nextSet(brief, sessions, targets); next; next = nextSet(brief, sessions, targets)) {
    const { session, index, seconds } = next
    const work = session.works[index]
    if (!work) break
    session.works[index] = { ...work, sets: work.sets + 1 }
    session.seconds += seconds
  }
  return sessions.map(({ title, works, seconds }) => ({
    title,
    works,
    spareSeconds: Math.max(0, brief.minutes * 60 - seconds),
  }))
}
