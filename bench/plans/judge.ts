import { Value } from 'typebox/value'
import { MealPlanAnswer } from '#src/api/mealPlan.ts'
import type { Gate } from '#src/api/plan.ts'
import { defaultPreferences } from '#src/api/preferences.ts'
import { WorkoutPlanAnswer } from '#src/api/workoutPlan.ts'
import { toBrief as toMealBrief } from '#src/coach/meal/brief.ts'
import { checkPlan as checkMeals } from '#src/coach/meal/check.ts'
import { toBrief as toWorkoutBrief } from '#src/coach/workout/brief.ts'
import { checkPlan as checkWorkout } from '#src/coach/workout/check.ts'
import type { Profile } from './profiles.ts'

/** What an answer to a profile was worth. */
export type Verdict = {
  /** Who chose, or why there is no plan: the problem's code, or `support`. */
  readonly source: string
  /** Undefined where there is no plan. */
  readonly score: number | undefined
  /** Hard gates that the delivered plan breaks by a check of its own: none, or the service lied. */
  readonly broken: readonly string[]
  readonly tokens: number
}

/** Reads an answer, and checks its plan again with the published gates, from the request alone. */
export function judge(profile: Profile, status: number, body: unknown, today: string): Verdict {
  if (status === 422) {
    const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : 'unprocessable'
    return { source: code, score: undefined, broken: [], tokens: 0 }
  }
  if (status !== 200) throw new Error(`${profile.name}: the service answered ${status} ${JSON.stringify(body)}`)
  const { source, tokensUsed, gates } =
    profile.kind === 'workout' ? workout(profile, body) : meals(profile, body, today)
  if (gates === undefined) return { source: 'support', score: undefined, broken: [], tokens: tokensUsed }
  return {
    source,
    score: gates.reduce((sum, { score }) => sum + score, 0) / gates.length,
    broken: gates.filter(({ kind, passed }) => kind === 'H' && !passed).map(({ id, detail }) => `${id}: ${detail}`),
    tokens: tokensUsed,
  }
}

type Judged = { source: string; tokensUsed: number; gates: readonly Gate[] | undefined }

function workout({ request }: Extract<Profile, { kind: 'workout' }>, body: unknown): Judged {
  const { plan, source, tokensUsed } = Value.Parse(WorkoutPlanAnswer, body)
  const brief = toWorkoutBrief(request, defaultPreferences)
  return { source, tokensUsed, gates: plan ? checkWorkout(brief, plan, { redFlags: 'none' }).gates : undefined }
}

function meals({ request }: Extract<Profile, { kind: 'meal' }>, body: unknown, today: string): Judged {
  const { plan, source, tokensUsed } = Value.Parse(MealPlanAnswer, body)
  if (!plan) return { source, tokensUsed, gates: undefined }
  const known = { preferences: defaultPreferences, athlete: {}, weights: [], intake: [], today }
  const reading = toMealBrief(request, known)
  if (reading.kind !== 'brief') throw new Error(`a plan was delivered where support is due: ${reading.reason}`)
  return { source, tokensUsed, gates: checkMeals(reading.brief, plan, { guarded: 'none' }).gates }
}
