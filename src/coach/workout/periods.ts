import type { Level } from '#src/api/workoutPlan.ts'

/**
 * Weeks of less work. Coaches place them every 4 to 6 weeks (Rogerson 2024: practice, not proof);
 * under 6 weeks a plan ends before one is due.
 */
export function deloadWeeks(weeks: number): readonly number[] {
  if (weeks < 6) return []
  if (weeks < 8) return [4]
  return weeks < 10 ? [5] : [4, 8]
}

/** Effort is 1 to 3 repetitions in reserve (ACSM 2009; criteria W10); a week of less work stays well clear. */
export const deloadRir = 4

/** Repetitions in reserve: a wave that comes closer to the limit up to each deload and to the end. */
export function rirOfWeek(weeks: number, level: Level, week: number): number {
  const deloads = deloadWeeks(weeks)
  if (deloads.includes(week)) return deloadRir
  const end = deloads.find(deload => deload > week) ?? weeks + 1
  const left = end - 1 - week
  return level === 'beginner' ? (left < 2 ? 2 : 3) : Math.min(3, 1 + left)
}
