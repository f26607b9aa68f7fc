import type { Exercise, Pattern, Structure } from '#src/knowledge/exercises/types.ts'

/** An exercise's id, or a pattern that stands for all its exercises. */
export type ExerciseOrPattern = Exercise['id'] | Pattern

export type Injury = {
  readonly id: string
  readonly name: string
  /** Part of the body; a general entry gives way to a particular one of the same part. */
  readonly part: string
  readonly general?: boolean
  /** How people write it; * stands for any letters at an end of a word, and two words more may stand between words. */
  readonly phrases: readonly string[]
  /** Words that mean it only where nothing else was understood ("back"). */
  readonly weakPhrases?: readonly string[]
  /** Ids of entries that this one takes the place of when both are read. */
  readonly replaces?: readonly string[]
  /** Highest stress that is allowed; 0 is none at all. */
  readonly limits: Readonly<Partial<Record<Structure, 0 | 1 | 2>>>
  readonly rulesOut?: readonly ExerciseOrPattern[]
  readonly prefers: readonly ExerciseOrPattern[]
  readonly caution: string
  /** Whether a doctor's word is needed before training. */
  readonly clearance: boolean
  readonly source: string
}
