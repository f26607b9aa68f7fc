import type { Gate } from '#src/api/plan.ts'
import type { PlannedWeek, WorkoutPlan } from '#src/api/workoutPlan.ts'
import { boundedGate, type Check, notAsked, scoredGate } from '#src/coach/gate.ts'
import type { Pattern } from '#src/knowledge/exercises/types.ts'
import { wants, wantsLifting } from '../aims.ts'
import { isResistance, pullPatterns, pushPatterns } from '../kinds.ts'
import { leastExercises, mostExercises } from '../rules.ts'
import type { Brief } from '../types.ts'
import {
  creditOf,
  groupNames,
  groups,
  growthRange,
  majorGroups,
  mostSessionSets,
  mostWeeklySets,
  setsByMuscle,
  setsOfGroup,
  trainable,
} from '../volume.ts'
import { countedOf, type Entry, entriesOf, workingWeeks } from './entries.ts'

function growthChecks(brief: Brief, week: PlannedWeek): Check[] {
  const { min, max } = growthRange(brief)
  const sets = countedOf(entriesOf(brief, [week]))
  const muscles = setsByMuscle(sets)
  return trainable(brief, groupNames).map(group => {
    const done = setsOfGroup(sets, group)
    const most = Math.max(0, ...groups[group].map(muscle => muscles.get(muscle) ?? 0))
    return { ok: done >= min && most <= max, fault: `${group}: ${done} sets a week, aimed at are ${min} to ${max}` }
  })
}

/** W4: weekly sets a muscle; the range counts for muscle gain, the bound for everyone. */
export function weeklyVolume(brief: Brief, plan: WorkoutPlan): Gate {
  const bound = plan.weeks.flatMap(week =>
    [...setsByMuscle(countedOf(entriesOf(brief, [week])))].map(([muscle, sets]) => ({
      ok: sets <= mostWeeklySets,
      fault: `week ${week.week} has ${sets} sets for ${muscle}, at most ${mostWeeklySets} are allowed`,
    })),
  )
  if (!wants(brief, 'muscle_gain')) {
    return boundedGate(
      'W4',
      bound,
      [],
      `no muscle above ${mostWeeklySets} sets a week; no range is asked for without muscle gain`,
    )
  }
  const scored = workingWeeks(plan).flatMap(week => growthChecks(brief, week))
  return boundedGate('W4', bound, scored, 'every muscle gets the weekly sets that build it')
}

/** W5: each major muscle on at least two days a week (ACSM 2026). */
export function frequency(brief: Brief, plan: WorkoutPlan): Gate {
  if (brief.days.length < 2) return notAsked('W5', 'one day a week cannot train a muscle twice')
  if (!wantsLifting(brief)) return notAsked('W5', 'the goals do not ask for strength work')
  const checks = workingWeeks(plan).flatMap(week => {
    const entries = entriesOf(brief, [week])
    return trainable(brief, majorGroups).map(group => {
      const days = new Set(
        entries
          .filter(({ exercise }) => isResistance(exercise) && creditOf(exercise, group) > 0)
          .map(({ session }) => session.day),
      )
      return { ok: days.size >= 2, fault: `${group} is trained on ${days.size} days a week, not on two` }
    })
  })
  return scoredGate('W5', checks, 'each major muscle is trained on two days or more')
}

const coverage: readonly { readonly name: string; readonly patterns: readonly Pattern[] }[] = [
  { name: 'squat', patterns: ['squat', 'lunge'] },
  { name: 'hinge', patterns: ['hinge'] },
  { name: 'push', patterns: ['horizontal_push', 'vertical_push'] },
  { name: 'pull', patterns: ['horizontal_pull', 'vertical_pull'] },
  { name: 'carry or core', patterns: ['carry', 'core'] },
]

function sessionChecks(brief: Brief, week: PlannedWeek): Check[] {
  return week.sessions.flatMap((session): Check[] => {
    const entries = entriesOf(brief, [{ ...week, sessions: [session] }])
    const hard = entries.filter(({ exercise }) => isResistance(exercise))
    const most = Math.max(0, ...setsByMuscle(countedOf(hard)).values())
    const firstSmall = hard.findIndex(({ exercise }) => exercise.mechanic === 'isolation')
    const lastBig = hard.findLastIndex(({ exercise }) => exercise.mechanic === 'compound')
    const count = session.exercises.length
    const at = `day ${session.day}`
    return [
      {
        ok: count >= leastExercises && count <= mostExercises,
        fault: `${at} has ${count} exercises, not ${leastExercises} to ${mostExercises}`,
      },
      { ok: most <= mostSessionSets, fault: `${at} has ${most} sets for one muscle, more than ${mostSessionSets}` },
      { ok: firstSmall < 0 || lastBig < firstSmall, fault: `${at} has isolation before compound work` },
    ]
  })
}

/** Sets of pushing to pulling, as shoulders like it (criteria W11). */
const pushPull = { min: 0.7, max: 1.4 } as const

function weekChecks(brief: Brief, entries: readonly Entry[]): Check[] {
  const setsOf = (patterns: ReadonlySet<Pattern>) =>
    entries.reduce((sum, { exercise, planned }) => sum + (patterns.has(exercise.pattern) ? planned.sets : 0), 0)
  const has = (patterns: readonly Pattern[]) => brief.choices.some(({ pattern }) => patterns.includes(pattern))
  const [pushes, pulls] = [setsOf(pushPatterns), setsOf(pullPatterns)]
  const both = has([...pushPatterns]) && has([...pullPatterns]) && pushes + pulls > 0
  const ratio = pulls === 0 ? Number.POSITIVE_INFINITY : pushes / pulls
  return [
    {
      ok: !both || (ratio >= pushPull.min && ratio <= pushPull.max),
      fault: `${pushes} push sets to ${pulls} pull sets a week, not ${pushPull.min} to ${pushPull.max} of each other`,
    },
    ...coverage
      .filter(({ patterns }) => has(patterns))
      .map(({ name, patterns }) => ({
        ok: entries.some(({ exercise }) => patterns.includes(exercise.pattern)),
        fault: `no ${name} in the week`,
      })),
  ]
}

/** W11: sessions of a sensible size and order, a week in balance. */
export function balanced(brief: Brief, plan: WorkoutPlan): Gate {
  const checks = workingWeeks(plan).flatMap(week => [
    ...sessionChecks(brief, week),
    ...(wantsLifting(brief) ? weekChecks(brief, entriesOf(brief, [week])) : []),
  ])
  return scoredGate('W11', checks, 'sessions of a sensible size and order, the week in balance')
}
