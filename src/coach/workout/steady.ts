import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { leadOf } from './aims.ts'
import { isResistance, isSteady } from './kinds.ts'
import { sessionSeconds } from './minutes.ts'
import { schemeOf } from './schemes.ts'
import type { Brief } from './types.ts'

/** With nothing in the log, the first run is short and broken up by walking (criteria W9; Frandsen 2025). */
export const firstRunSeconds = 20 * 60
/** No run goes beyond this much of the longest of the last 30 days (Frandsen 2025). */
export const mostRunGrowth = 1.1
export const runWindowDays = 30

const firstSeconds = { beginner: 20 * 60, intermediate: 25 * 60, advanced: 30 * 60 } as const
const finisherSeconds = 10 * 60

/** How long each even bout of a session starts: a finisher after lifting, or the point of the session. */
export function steadySeconds(brief: Brief, exercises: readonly Exercise[]): number {
  const bouts = exercises.filter(isSteady).length
  if (bouts === 0) return 0
  const works = exercises.map(exercise => {
    const scheme = schemeOf(brief, exercise, false)
    return { exercise, timed: { ...scheme, sets: 1, ...(isSteady(exercise) ? { seconds: 0 } : {}) } }
  })
  const room = Math.max(0, brief.minutes * 60 - sessionSeconds(brief, works))
  const lifts = exercises.filter(isResistance).length
  const wanted =
    lifts < 2
      ? firstSeconds[brief.level]
      : leadOf(brief) === 'endurance'
        ? room * 0.6
        : Math.min(finisherSeconds, room * 0.3)
  const longest = Math.min(wanted, room, firstSeconds[brief.level])
  return Math.max(60, toHalfMinutes(longest / bouts))
}

/** Down to whole half minutes, where that leaves anything. */
export const toHalfMinutes = (seconds: number) => (seconds < 60 ? Math.floor(seconds) : Math.floor(seconds / 30) * 30)

/** Runs of a log and a plan in their order, and how long the next may be. */
export function createRunLimit(longestRunMinutes: number | undefined) {
  const runs: { day: number; seconds: number }[] = []
  const logged = longestRunMinutes ? longestRunMinutes * 60 : undefined
  return {
    /** The log says nothing of when: it counts for the first week, then the plan's own runs do. */
    mostSeconds(day: number): number {
      const recent = runs.filter(run => day - run.day <= runWindowDays).map(({ seconds }) => seconds)
      const longest = Math.max(0, ...recent, day < 7 ? (logged ?? 0) : 0)
      if (longest > 0) return longest * mostRunGrowth
      return logged === undefined ? firstRunSeconds : Math.min(firstRunSeconds, logged * mostRunGrowth)
    },
    add(day: number, seconds: number) {
      runs.push({ day, seconds })
    },
  }
}
export type RunLimit = ReturnType<typeof createRunLimit>
