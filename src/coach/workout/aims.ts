import type { Brief, Goal } from './types.ts'

/** What the sessions are built around. */
export type Lead = 'strength' | 'muscle' | 'mixed' | 'endurance' | 'mobility'

const leads: Readonly<Record<Goal, Lead>> = {
  strength: 'strength',
  muscle_gain: 'muscle',
  fat_loss: 'mixed',
  general_fitness: 'mixed',
  nutrition: 'mixed',
  endurance: 'endurance',
  cardio: 'endurance',
  flexibility: 'mobility',
}

export const leadOf = ({ goals }: Brief): Lead => leads[goals[0] ?? 'general_fitness']

export const wants = ({ goals }: Brief, ...any: readonly Goal[]) => any.some(goal => goals.includes(goal))

/** Lifting is part of what was asked, whether it leads or not. */
export const wantsLifting = (brief: Brief) =>
  wants(brief, 'strength', 'muscle_gain', 'fat_loss', 'general_fitness', 'nutrition')

/** How loads and repetitions are chosen: strength asks for heavy lifts wherever it stands in the list. */
export const styleOf = (brief: Brief): Lead =>
  wants(brief, 'strength') ? 'strength' : wants(brief, 'muscle_gain') ? 'muscle' : leadOf(brief)
