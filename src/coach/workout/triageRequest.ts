import type { WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { readInjury } from '#src/knowledge/injuries/index.ts'
import { type RedFlag, triage, triageAll } from '#src/knowledge/redFlags/index.ts'

/** Words of something that has just happened; a diagnosis that one lives with has none of them. */
const acute =
  /\b(pop(ped|ping)?|snap(ped)?|crack(ed)?|swollen|swelling|bleed\w*|deformed|out of shape|numb|can'?t|cannot|unable|just|today|now|yesterday|hours? ago|tonight|this morning)\b/i

/**
 * The red flag in any free text of a request. In chat "torn ACL" may be a cry for help; in the list of injuries it is
 * what the plan is to work around, unless the text tells of something acute.
 */
export function triageRequest({ goals, equipment, injuries = [], exclude = [] }: WorkoutPlanRequest): RedFlag | null {
  return triageAll([...goals, ...equipment, ...exclude, ...injuries.filter(text => !isDeclared(text))])
}

const isDeclared = (text: string): boolean =>
  triage(text)?.kind === 'injury' && !readInjury(text).unread && !acute.test(text)
