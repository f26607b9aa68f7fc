import { Type } from 'typebox'
import type { Violation } from '#src/coach/propose.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { shapeOf } from '#src/shape.ts'
import { checkTips } from './check.ts'

/** The full form; the tool's own schema is narrower than what a model may still send. */
const Submitted = shapeOf(
  Type.Object({ tips: Type.Array(Type.String({ minLength: 1, maxLength: 1_000 }), { minItems: 1, maxItems: 20 }) }),
)

/** The model's tool input as tips with tidy blanks, or what is wrong with its form. */
export function readTips(toolInput: unknown): { draft: readonly string[] } | { violations: Violation[] } {
  if (Submitted.Check(toolInput)) return { draft: toolInput.tips.map(tip => tip.trim().replaceAll(/\s+/g, ' ')) }
  const [error] = Submitted.Errors(toolInput)
  const where = error?.instancePath || 'the draft'
  return { violations: [{ gate: 'form', detail: `${where} ${error?.message ?? 'has the wrong form'}` }] }
}

const Kept = shapeOf(Type.Object({ tips: Type.Array(Type.String()) }))

/** Tips as they were kept, if they still pass every check of today. */
export function keptTips(content: unknown, exercise: Exercise): readonly string[] | undefined {
  if (!Kept.Check(content)) return undefined
  return checkTips(content.tips, exercise).length === 0 ? content.tips : undefined
}
