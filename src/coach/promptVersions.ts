import { createHash } from 'node:crypto'
import { chatSystem } from './chat/prompt.ts'
import { system as mealSystem, submitWeek } from './meal/prompt.ts'
import { motivationSystem, submitMessage } from './motivation/prompt.ts'
import { progressSystem, submitAnalysis } from './progress/prompt.ts'
import { submitDraft, system as workoutSystem } from './workout/prompt.ts'

/** Twelve hex digits of the SHA-256: enough to tell the versions of one prompt apart, short enough to read out. */
const versionOf = (...stable: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(stable)).digest('hex').slice(0, 12)

/**
 * The version of each ability's prompt: a hash of its stable part (system text and tool), so that it changes with every
 * edit and cannot be forgotten. By the names that the ledger has for abilities.
 */
export const promptVersions = {
  chat: versionOf(chatSystem),
  workout_plan: versionOf(workoutSystem, submitDraft),
  meal_plan: versionOf(mealSystem, submitWeek),
  progress: versionOf(progressSystem, submitAnalysis),
  motivation: versionOf(motivationSystem, submitMessage),
} as const
