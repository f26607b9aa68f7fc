import type { Gate, Report } from '#src/api/plan.ts'
import type { WorkoutPlan } from '#src/api/workoutPlan.ts'
import { effort, strength } from './gates/effort.ts'
import { easyWeeks, loadSteps, nextStepRules, runs } from './gates/progress.ts'
import { allowedExercises, asAsked, withinMinutes } from './gates/structure.ts'
import { balanced, frequency, weeklyVolume } from './gates/volume.ts'
import { numbers, text } from './gates/words.ts'
import { goalNames, inWeeks, listed, onDays } from './titles.ts'
import type { Brief } from './types.ts'

/** What the triage of red flags said of the request; only its word passes W14. */
export type Triaged = { readonly redFlags?: 'none' }

const gates: readonly ((brief: Brief, plan: WorkoutPlan) => Gate)[] = [
  asAsked,
  allowedExercises,
  withinMinutes,
  weeklyVolume,
  frequency,
  strength,
  loadSteps,
  easyWeeks,
  runs,
  effort,
  balanced,
  nextStepRules,
  numbers,
]

const triage = ({ redFlags }: Triaged): Gate => {
  const passed = redFlags === 'none'
  const detail = passed ? 'no red flag in the request' : 'the request was not read for red flags'
  return { id: 'W14', kind: 'H', passed, score: passed ? 1 : 0, detail }
}

/** What the plan was built for, in words. */
function builtForOf({ goals, weeks, days, minutes, level, equipment, cautions, unread }: Brief): string[] {
  const owned = [...equipment].map(id => id.replaceAll('_', ' '))
  return [
    `Goals: ${listed([...new Set(goals)].map(goal => goalNames[goal]))}.`,
    `${inWeeks(weeks)}, ${onDays(days.length)} a week, up to ${minutes} minutes a session, level ${level}.`,
    `Equipment: ${owned.length === 0 ? 'bodyweight' : listed(owned)}.`,
    ...new Set([...cautions, ...unread]),
  ]
}

/** Every gate of a workout plan. A plan with a hard gate that does not pass is never delivered. */
export function checkPlan(brief: Brief, plan: WorkoutPlan, triaged: Triaged = {}): Report {
  const checked = [...gates.map(gate => gate(brief, plan)), triage(triaged), text(brief, plan)]
  const score = checked.reduce((sum, gate) => sum + gate.score, 0) / checked.length
  return { gates: checked, score, builtFor: builtForOf(brief) }
}
