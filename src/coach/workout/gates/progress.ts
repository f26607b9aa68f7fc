import type { Gate } from '#src/api/plan.ts'
import type { PlannedWeek, WorkoutPlan } from '#src/api/workoutPlan.ts'
import { boundedGate, type Check, hardGate, notAsked, scoredGate } from '#src/coach/gate.ts'
import { deloadCut } from '../deload.ts'
import { isCardio, isResistance, isRun } from '../kinds.ts'
import { deloadWeeks } from '../periods.ts'
import { leastLoadStep, mostLoadStep, nextSteps, progressionOf } from '../progression.ts'
import { simulate, successRate } from '../simulate.ts'
import { createRunLimit } from '../steady.ts'
import type { Brief } from '../types.ts'
import { setsByMuscle } from '../volume.ts'
import { countedOf, type Entry, entriesOf, workingWeeks } from './entries.ts'

/** A step in words: "add 2.5 kg". */
const addedKg = /\badd (\d+(?:\.\d+)?) kg\b/i
const raises = /\b(add|heavier|increase|raise|go up|thicker|harder|longer|faster)\b/i
const bounded = `more than ${mostLoadStep * 100} %`

function stepChecks({ planned, at }: Entry): Check[] {
  const kg = planned.load?.kg
  const added = Number(addedKg.exec(planned.onSuccess)?.[1] ?? Number.NaN)
  const share = kg ? added / kg : Number.NaN
  const within = Number.isNaN(added) ? true : share >= leastLoadStep - 1e-9 && share <= mostLoadStep + 1e-9
  const heavier = /heavier|next weight/i.test(planned.onSuccess)
  return [
    { ok: within, fault: `${at}: a step of ${added} kg on ${kg ?? 'an unknown load'} is not 2 to 10 %` },
    { ok: !heavier || planned.onSuccess.includes(bounded), fault: `${at}: the next weight has no limit of 10 %` },
    { ok: !raises.test(planned.onFailure), fault: `${at}: gets harder after a failure` },
  ]
}

/** Planned loads of the same exercise on the same day, from one working week to the next. */
function plannedLoads(brief: Brief, plan: WorkoutPlan): Check[] {
  const before = new Map<string, number>()
  return entriesOf(brief, workingWeeks(plan)).flatMap(({ planned, session, at }) => {
    const kg = planned.load?.kg
    if (kg === undefined) return []
    const key = `${session.day} ${planned.exerciseId}`
    const last = before.get(key)
    before.set(key, kg)
    // A load that the calendar raises is raised without a success to show for it.
    return last === undefined
      ? []
      : [{ ok: kg <= last, fault: `${at}: goes from ${last} to ${kg} kg without a success` }]
  })
}

/** Weekly sets of a muscle may grow this much at a time (criteria W7). */
const mostSetGrowth = 1.2

function setGrowth(brief: Brief, plan: WorkoutPlan): Check[] {
  const weeks = workingWeeks(plan)
  return weeks.slice(1).flatMap((week, index) => {
    const last = weeks[index]
    const before = setsByMuscle(countedOf(entriesOf(brief, last ? [last] : [])))
    return [...setsByMuscle(countedOf(entriesOf(brief, [week])))].map(([muscle, sets]) => ({
      ok: sets <= (before.get(muscle) ?? 0) * mostSetGrowth + 1e-9,
      fault: `week ${week.week}: sets for ${muscle} grow from ${before.get(muscle) ?? 0} to ${sets}`,
    }))
  })
}

/** W7: loads grow by 2 to 10 %, on success only, with the weights that exist (ACSM 2009). */
export function loadSteps(brief: Brief, plan: WorkoutPlan): Gate {
  const bound = [...entriesOf(brief, plan.weeks).flatMap(stepChecks), ...plannedLoads(brief, plan)]
  return boundedGate('W7', bound, setGrowth(brief, plan), 'steps of 2 to 10 % on success only, sets grow slowly')
}

/** What a week asks: strength sets, or where there are none, seconds of cardio. */
function workOf(brief: Brief, week: PlannedWeek): { sets: number; seconds: number } {
  const entries = entriesOf(brief, [week])
  const sum = (some: readonly Entry[], each: (entry: Entry) => number) =>
    some.reduce((all, entry) => all + each(entry), 0)
  return {
    sets: sum(entries, ({ exercise, planned }) => (isResistance(exercise) ? planned.sets : 0)),
    seconds: sum(entries, ({ exercise, planned }) => (isCardio(exercise) ? planned.sets * (planned.seconds ?? 0) : 0)),
  }
}

function lightEnough(brief: Brief, week: PlannedWeek, full: PlannedWeek | undefined): boolean {
  if (!full) return false
  const [now, usual] = [workOf(brief, week), workOf(brief, full)]
  if (usual.sets + usual.seconds === 0) return true
  const share = usual.sets > 0 ? 1 - now.sets / usual.sets : 1 - now.seconds / usual.seconds
  return share >= deloadCut.least - 1e-9 && share <= deloadCut.most + 1e-9
}

/** Longest stretch of full weeks that a plan may ask for (Rogerson 2024). */
const mostFullWeeks = 8

/** W8: easy weeks in plans that are long enough to need them, or a rule for when to take one. */
export function easyWeeks(brief: Brief, plan: WorkoutPlan): Gate {
  if (deloadWeeks(brief.weeks).length === 0) return notAsked('W8', 'a plan of under six weeks needs no easy week')
  const reactive = plan.notes.some(note => /worn out/i.test(note) && /easy week/i.test(note))
  const easy = plan.weeks.filter(({ deload }) => deload)
  const ends = [0, ...easy.map(({ week }) => week), plan.weeks.length + 1]
  const often = ends.slice(1).every((end, index) => end - (ends[index] ?? 0) <= mostFullWeeks)
  const full = plan.weeks.find(({ deload }) => !deload)
  const checks = [
    {
      ok: reactive || (easy.length > 0 && often),
      fault: `no easy week in ${mostFullWeeks} weeks, and no rule for when to take one`,
    },
    ...easy.map(week => ({
      ok: lightEnough(brief, week, full),
      fault: `week ${week.week} is called easy and its sets are not 40 to 60 % fewer`,
    })),
  ]
  return scoredGate('W8', checks, 'easy weeks are placed and light')
}

/** W9: no run longer than 110 % of the longest of the last 30 days (Frandsen 2025). */
export function runs(brief: Brief, plan: WorkoutPlan): Gate {
  const limit = createRunLimit(brief.longestRunMinutes)
  const bouts = entriesOf(brief, plan.weeks).filter(({ exercise }) => isRun(exercise))
  const checks = bouts.map(({ week, session, planned, at }) => {
    const day = (week.week - 1) * 7 + session.day - 1
    const seconds = planned.sets * (planned.seconds ?? Number.POSITIVE_INFINITY)
    const most = limit.mostSeconds(day)
    limit.add(day, seconds)
    return {
      ok: seconds <= most + 1e-6,
      fault: `${at}: a run of ${Math.ceil(seconds / 60)} minutes, at most ${Math.floor(most / 60)} are safe`,
    }
  })
  return hardGate('W9', checks, bouts.length === 0 ? 'there is no running' : 'runs grow by 10 % or less')
}

function ruleChecks({ exercise, planned, at }: Entry): Check[] {
  const { onSuccess, onFailure } = nextSteps(progressionOf(exercise, planned))
  return [
    { ok: planned.onSuccess === onSuccess, fault: `${at}: what to do after a success is not the computed rule` },
    { ok: planned.onFailure === onFailure, fault: `${at}: what to do after a failure is not the computed rule` },
  ]
}

/** Shares of success that a plan must bear: always, mostly, never. */
const rates = [1, 0.7, 0] as const

/** W12: a rule for success and failure everywhere, and a run of the plan by these rules stays within bounds. */
export function nextStepRules(brief: Brief, plan: WorkoutPlan): Gate {
  const faults = rates.flatMap(rate =>
    simulate(brief, plan, successRate(rate)).map(fault => `at ${rate * 100} % success ${fault}`),
  )
  const checks = [...entriesOf(brief, plan.weeks).flatMap(ruleChecks), ...faults.map(fault => ({ ok: false, fault }))]
  return hardGate('W12', checks, 'every exercise has its next-step rules, and they stay within bounds')
}
