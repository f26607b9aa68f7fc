export { checkWords, createSentenceGate } from './gate.ts'
export { repairPrompt } from './repairPrompt.ts'
export type { CheckedWords, Grounding, Removed, SentenceGate } from './types.ts'
