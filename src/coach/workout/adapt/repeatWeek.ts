import type { PlannedWeek, WorkoutPlan } from '#src/api/workoutPlan.ts'
import type { Brief, Draft } from '../types.ts'
import { notesOf, planTitle } from '../words.ts'

const longestPlan = 12

/**
 * The plan with some weeks done once more, because they were missed: it grows by a week for each, up to twelve weeks;
 * beyond that the last ones fall away. Week numbers and all words that name them are made anew.
 */
export function repeatWeeks(brief: Brief, draft: Draft, plan: WorkoutPlan, missed: readonly number[]): WorkoutPlan {
  if (missed.length === 0) return plan
  let weeks = plan.weeks
  for (const week of missed) weeks = [...weeks.slice(0, week), ...weeks.slice(week - 1)].slice(0, longestPlan)
  // Copies, for the gates tell sessions apart by what they are, not by what is in them.
  const renumbered = weeks.map((week, at): PlannedWeek => ({ ...structuredClone(week), week: at + 1 }))
  const longer = { ...brief, weeks: renumbered.length }
  return { ...plan, title: planTitle(longer, draft.title), weeks: renumbered, notes: notesOf(longer, renumbered) }
}
