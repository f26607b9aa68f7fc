import type { MealPlan } from '#src/api/mealPlan.ts'
import type { PlannedExercise, PlannedSession, WorkoutPlan } from '#src/api/workoutPlan.ts'
import { toMealContent } from '#src/coach/meal/content.ts'
import { dayNumber, dayText, mondayFrom } from '#src/coach/progress/metrics/days.ts'
import { toContent } from '#src/coach/workout/content.ts'
import type { Plans } from '#src/table/plans.ts'
import { figure, oneLine } from './contextWords.ts'
import { dayInWords } from './contextWorkouts.ts'

export type PlanReads = Pick<Plans, 'readActive' | 'read' | 'readContent'>

/** The plans that are followed now. */
export type ActivePlans = {
  /** `startedOn` is a day; week one begins on the first Monday from it, as in the plan's calendar. */
  readonly workout?: { readonly plan: WorkoutPlan; readonly startedOn: string }
  readonly meal?: { readonly plan: MealPlan; readonly generatedOn: string }
}

/** Reads the active plan of each type; one that is deleted meanwhile, or cannot be read any more, is none. */
export async function readActivePlans(plans: PlanReads, userId: string): Promise<ActivePlans> {
  const ids = await plans.readActive(userId)
  const found = await Promise.all([...ids].map(planId => readPlan(plans, userId, planId)))
  return Object.assign({}, ...found)
}

async function readPlan(plans: PlanReads, userId: string, planId: string): Promise<ActivePlans> {
  const header = await plans.read(userId, planId)
  if (!header) return {}
  const kept = await plans.readContent(userId, planId, header.version)
  const generatedOn = header.generatedAt.slice(0, 10)
  if (header.planType === 'meal') {
    const content = toMealContent(kept)
    return content ? { meal: { plan: content.plan, generatedOn } } : {}
  }
  const content = toContent(kept)
  return content ? { workout: { plan: content.plan, startedOn: content.request.startDate ?? generatedOn } } : {}
}

/** The active plans, a line each: where in it the athlete is, and what comes next. `trained` are days with a workout. */
export function planLines({ workout, meal }: ActivePlans, today: string, trained: ReadonlySet<string>): string[] {
  return [
    ...(workout ? [workoutPlanLine(workout.plan, workout.startedOn, today, trained)] : []),
    ...(meal ? [mealPlanLine(meal.plan, meal.generatedOn)] : []),
  ]
}

function workoutPlanLine(plan: WorkoutPlan, startedOn: string, today: string, trained: ReadonlySet<string>): string {
  const monday = mondayFrom(dayNumber(startedOn))
  const now = dayNumber(today)
  const at = Math.floor((now - monday) / 7)
  const week = plan.weeks[at]
  const named = `Active workout plan "${oneLine(plan.title, 80)}", ${plan.weeks.length} weeks from ${dayText(monday)}`
  if (at >= plan.weeks.length) return `${named}: it ended on ${dayText(monday + plan.weeks.length * 7 - 1)}.`
  const where = week
    ? `now in week ${at + 1} (${oneLine(week.focus, 80)}${week.deload ? ', a deload' : ''})`
    : 'it has not begun yet'
  const next = plan.weeks
    .flatMap(({ week: number, sessions }) =>
      sessions.map(session => ({ session, day: monday + (number - 1) * 7 + session.day - 1 })),
    )
    .filter(({ day }) => day > now || (day === now && !trained.has(today)))
    .toSorted((a, b) => a.day - b.day)[0]
  return `${named}: ${where}.${next ? ` Next session: ${sessionWords(next.session, dayText(next.day))}.` : ' No session is left.'}`
}

const sessionWords = ({ title, minutes, exercises }: PlannedSession, date: string): string =>
  `${dayInWords(date)} "${oneLine(title, 80)}", about ${minutes} minutes: ${exercises.map(exerciseWords).join('; ')}`

function exerciseWords({ name, sets, reps, seconds, distanceM, load }: PlannedExercise): string {
  const range = reps && (reps.min === reps.max ? `${reps.min} reps` : `${reps.min} to ${reps.max} reps`)
  const work = range ?? (seconds === undefined ? undefined : `${seconds} s`)
  const done = work ?? (distanceM === undefined ? undefined : `${distanceM} m`)
  const kg = load?.kg === undefined ? '' : ` at ${figure(load.kg)} kg`
  return `${name} ${sets} x ${done ?? 'as planned'}${kg}`
}

function mealPlanLine({ title, targets, days }: MealPlan, generatedOn: string): string {
  const { kcal, proteinG, carbsG, fatG } = targets
  return `Active meal plan "${oneLine(title, 80)}" of ${generatedOn}, ${days.length} days: ${kcal} kcal, ${proteinG} g protein, ${carbsG} g carbohydrate and ${fatG} g fat a day.`
}
