import { defaultProfile } from '#src/api/athlete.ts'
import type { MealPlan, MealPlanRequest } from '#src/api/mealPlan.ts'
import type { Gate } from '#src/api/plan.ts'
import type { ProgressAnswer } from '#src/api/progress.ts'
import type { WorkoutPlan, WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import type { ShownRecord } from '#src/athlete/port.ts'
import { checkTips } from '#src/coach/form/check.ts'
import { checkWords } from '#src/coach/grounding/index.ts'
import { toBrief as toMealBrief } from '#src/coach/meal/brief.ts'
import { checkPlan as checkMeals } from '#src/coach/meal/check.ts'
import { toAthlete } from '#src/coach/meal/known.ts'
import { analysisViolations } from '#src/coach/progress/draft.ts'
import { toBrief as toWorkoutBrief } from '#src/coach/workout/brief.ts'
import { checkPlan as checkWorkout } from '#src/coach/workout/check.ts'
import { exerciseById } from '#src/knowledge/exercises/index.ts'
import { profile, smokePreferences } from './athlete.ts'

const broken = (gates: readonly Gate[]): string[] =>
  gates.filter(({ kind, passed }) => kind === 'H' && !passed).map(({ id, detail }) => `${id}: ${detail}`)

/** Hard gates that a delivered workout plan breaks, read from the request and the preferences alone. */
export const brokenWorkoutGates = (request: WorkoutPlanRequest, plan: WorkoutPlan): string[] =>
  broken(checkWorkout(toWorkoutBrief(request, smokePreferences), plan, { redFlags: 'none' }).gates)

/** The same of a meal plan. */
export function brokenMealGates(request: MealPlanRequest, plan: MealPlan, today: string): string[] {
  const known = {
    preferences: smokePreferences,
    athlete: toAthlete({ ...defaultProfile, ...profile }, today),
    weights: [],
    intake: [],
    today,
  }
  const reading = toMealBrief(request, known)
  if (reading.kind !== 'brief') return [`a plan was delivered where support is due: ${reading.reason}`]
  return broken(checkMeals(reading.brief, plan, { guarded: 'none' }).gates)
}

/** C1: sentences that neither the records nor the user's own words bear out. */
export const unborne = (text: string, records: readonly ShownRecord[], said: string, today: string): string[] =>
  checkWords(text, { records, said: [said], confirmed: [], today }).removed.map(
    ({ sentence, reason }) => `C1: "${sentence.slice(0, 80)}": ${reason}`,
  )

/** C1 of an analysis: each item rests on the figures that the answer itself shows. */
export function ungroundedAnalysis(answer: ProgressAnswer, today: string): string[] {
  const records = answer.metrics?.shown ?? []
  return analysisViolations(answer, records, today).map(({ gate, detail }) => `${gate}: ${detail}`)
}

/** What is wrong with tips, by the gate that they passed. */
export function brokenTips(tips: readonly string[], exerciseId: string | null): string[] {
  const exercise = exerciseId === null ? undefined : exerciseById(exerciseId)
  if (!exercise) return ['the exercise was not known']
  return checkTips(tips, exercise).map(({ gate, detail }) => `${gate}: ${detail}`)
}
