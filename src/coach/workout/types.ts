import type { Level } from '#src/api/workoutPlan.ts'
import type { EquipmentId, Exercise } from '#src/knowledge/exercises/types.ts'
import type { Goal } from '#src/knowledge/goals.ts'

export type { Goal }

/** What is asked, as typed constraints: the only thing that a plan is built from and checked against. */
export type Brief = {
  /** The first one leads. Never empty: what could not be read counts as general_fitness. */
  readonly goals: readonly Goal[]
  /** Goals that no list knows, for the model's words alone. */
  readonly wishes: readonly string[]
  readonly weeks: number
  /** Training weekdays, 1 Monday to 7 Sunday, in order; as many as were asked. */
  readonly days: readonly number[]
  readonly minutes: number
  readonly level: Level
  readonly equipment: ReadonlySet<EquipmentId>
  /** What may be used: equipment owned, nothing excluded, nothing ruled out by an injury. */
  readonly choices: readonly Exercise[]
  /** One sentence each, from the injuries that were read. */
  readonly cautions: readonly string[]
  /** What was asked and could not be read, and what was done about it: shown in the report. */
  readonly unread: readonly string[]
  /** Estimated one-repetition maximum in kg by exercise id, where the athlete's log gives one. */
  readonly oneRepMaxKg: ReadonlyMap<string, number>
  /** Longest run of the last 30 days in minutes; undefined: no log. */
  readonly longestRunMinutes: number | undefined
  /** Date of the first Monday-based week, YYYY-MM-DD, if the athlete named one. */
  readonly startDate: string | undefined
}

/** What the model (or the rules) choose: which exercises on which day, in words without figures. */
export type Draft = {
  readonly title: string
  /** One for each training day of the week, in order. */
  readonly sessions: readonly { readonly title: string; readonly exerciseIds: readonly string[] }[]
}

export type { Violation } from '#src/coach/propose.ts'
