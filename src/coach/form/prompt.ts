import { createHash } from 'node:crypto'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import type { ModelRequest } from '#src/model/port.ts'
import { cuesOf } from './cues.ts'
import { type IssueKind, issues } from './kinds.ts'

/** Part of the key of every kept answer: to be changed with anything below, or with what a tip may say. */
const promptVersion = 1

const system = `You are the coach of a gym app. You are given an exercise with its cues and common mistakes, and what goes wrong in it. You write short tips that put it right. Your tips are kept and shown to everybody who asks the same, so they speak to nobody in particular.

How to write them
- Three to six tips, the most useful first. Each is one plain English instruction of ten to two hundred characters that begins with a verb.
- Build on the given cues and mistakes and shape them to what goes wrong. Add what a good coach would say: set-up, the moment of the fault, one cue to think of, a lighter load or a pause to practise it.
- Stay with this exercise and its own equipment. Name no other exercise and nothing else to use.
- No numbers, in digits or words, but those that stand in the given cues.
- No causes in the body, no diagnosis, nothing about pain, injuries, doctors, food, drinks or supplements.
- Say nothing about the reader: not what was done, seen or recorded, not what is weak or tight. No "I", no "we", no questions, no markup.

Answer only by calling the tool.`

const submitTips = {
  name: 'submit_tips',
  description: 'Submits the tips.',
  inputSchema: {
    type: 'object',
    additionalProperties: false,
    required: ['tips'],
    properties: {
      tips: { type: 'array', minItems: 1, items: { type: 'string' }, description: 'three to six instructions' },
    },
  },
} as const

/** Room for six tips of two hundred characters, and no more. */
const tipsTokens = 600

/**
 * The request for tips: the exercise of the catalogue and the kinds of issue alone. Nothing that a user wrote is in it, for
 * the answer is shared by all.
 */
export function tipsPrompt(exercise: Exercise, kinds: readonly IssueKind[]): Omit<ModelRequest, 'signal'> {
  const { name, equipment, pattern, primary, mistakes } = exercise
  const asked = {
    exercise: name,
    equipment,
    pattern,
    muscles: primary,
    cues: cuesOf(exercise),
    mistakes,
    goesWrong: kinds.map(kind => issues[kind].label),
  }
  return {
    ability: 'form_check',
    system,
    messages: [{ role: 'user', text: JSON.stringify(asked) }],
    tool: submitTips,
    maxTokens: tipsTokens,
  }
}

/** What makes two questions the same: exercise, kinds whatever their order, prompt version and language. SHA-256. */
export function questionHash(exerciseId: string, kinds: readonly IssueKind[]): string {
  return createHash('sha256')
    .update(JSON.stringify([exerciseId, kinds.toSorted(), promptVersion, 'en']))
    .digest('base64url')
}
