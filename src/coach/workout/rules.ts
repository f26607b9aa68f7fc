import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { leadOf } from './aims.ts'
import { isCardio, isMobility, isResistance } from './kinds.ts'
import { pickFor } from './pick.ts'
import { splitWeek, type Template } from './split.ts'
import { titleOf } from './titles.ts'
import type { Brief, Draft } from './types.ts'

/** No valid plan exists: why, and what to change. */
export type Infeasible = { readonly infeasible: string; readonly relax: readonly string[] }

export const isInfeasible = (draft: Draft | Infeasible): draft is Infeasible => 'infeasible' in draft

/** A session of fewer is no session (criteria W11). */
export const leastExercises = 3
export const mostExercises = 8

const relaxChoices = [
  'Exclude fewer exercises.',
  'Name more equipment, such as resistance bands or dumbbells.',
  'Describe your injuries more closely, or ask a doctor or physical therapist what you may train.',
]

/** Undefined: a valid plan exists. */
export function whyInfeasible(brief: Brief): Infeasible | undefined {
  const { choices } = brief
  if (choices.length < leastExercises) {
    return { infeasible: 'Fewer than three exercises are allowed, too few for a session.', relax: relaxChoices }
  }
  const lead = leadOf(brief)
  if (lead === 'endurance' && !choices.some(isCardio)) {
    return { infeasible: 'No cardio exercise is allowed, and the first goal needs one.', relax: relaxChoices }
  }
  if (lead === 'mobility' && !choices.some(isMobility)) {
    return { infeasible: 'No mobility exercise is allowed, and the first goal needs one.', relax: relaxChoices }
  }
  if (lead !== 'endurance' && lead !== 'mobility' && !choices.some(isResistance)) {
    return { infeasible: 'No strength exercise is allowed, and the first goal needs one.', relax: relaxChoices }
  }
  if (brief.days.length === 7 && choices.filter(choice => !isResistance(choice)).length < leastExercises) {
    return {
      infeasible: 'Seven days need an easy one, and too few easy exercises are allowed for it.',
      relax: ['Train on six days.', ...relaxChoices],
    }
  }
  return undefined
}

/** How many exercises the minutes hold with two sets or more each. */
const roomFor = ({ minutes }: Brief) => Math.min(mostExercises, Math.max(leastExercises, Math.round(minutes / 8.5)))

function choose(brief: Brief, { places, kind }: Template, week: Map<string, number>): readonly Exercise[] {
  const room = kind === 'lifting' || kind === 'both' ? roomFor(brief) : Math.max(4, roomFor(brief))
  const session: Exercise[] = []
  const take = (exercise: Exercise | undefined) => {
    if (!exercise || session.length >= room) return
    session.push(exercise)
    week.set(exercise.id, (week.get(exercise.id) ?? 0) + 1)
  }
  for (const place of places) take(pickFor(brief, place, { session, week }))
  const easy = kind === 'recovery'
  for (const exercise of brief.choices) {
    if (session.length >= leastExercises) break
    if (!session.includes(exercise) && !(easy && isResistance(exercise))) take(exercise)
  }
  return session
}

/** The plan's choices without a model: the same brief gives the same draft. */
export function draftByRules(brief: Brief): Draft | Infeasible {
  const why = whyInfeasible(brief)
  if (why) return why
  const week = new Map<string, number>()
  const sessions = splitWeek(brief).map(template => ({
    title: template.title,
    exerciseIds: choose(brief, template, week).map(({ id }) => id),
  }))
  return { title: titleOf(brief), sessions }
}
