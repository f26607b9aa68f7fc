import type { Brief, Goal } from './types.ts'

export const goalNames: Readonly<Record<Goal, string>> = {
  strength: 'strength',
  cardio: 'cardio fitness',
  flexibility: 'flexibility',
  nutrition: 'healthy habits',
  muscle_gain: 'muscle gain',
  fat_loss: 'fat loss',
  endurance: 'endurance',
  general_fitness: 'general fitness',
}

const times = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

export const listed = (items: readonly (string | number)[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

export const inWeeks = (count: number) => times(count, 'week')
export const onDays = (count: number) => times(count, 'day')

/** The plan's title by code: what it is for, how long, how often. */
export function titleOf({ goals, weeks, days }: Brief): string {
  const names = listed([...new Set(goals)].map(goal => goalNames[goal]))
  return `${names.charAt(0).toUpperCase()}${names.slice(1)}: ${inWeeks(weeks)}, ${onDays(days.length)} a week`
}
