import { Type } from 'typebox'
import type { Violation } from '#src/coach/propose.ts'
import { shapeOf } from '#src/shape.ts'
import type { Brief, Draft } from './types.ts'

/** The full form of a draft; the tool's own schema is narrower than what a model may still send. */
const Submitted = shapeOf(
  Type.Object({
    title: Type.String({ minLength: 1, maxLength: 80 }),
    sessions: Type.Array(
      Type.Object({
        title: Type.String({ minLength: 1, maxLength: 60 }),
        exerciseIds: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { minItems: 1, maxItems: 30 }),
      }),
      { minItems: 1, maxItems: 14 },
    ),
  }),
)

/**
 * The model's tool input as a draft, or what is wrong with it. Only ids that the brief allows get through: an exercise
 * that is unknown, not owned, excluded or ruled out by an injury is a violation of W2, however it is spelt.
 */
export function readDraft(toolInput: unknown, brief: Brief): { draft: Draft } | { violations: Violation[] } {
  if (!Submitted.Check(toolInput)) {
    const [error] = Submitted.Errors(toolInput)
    const where = error?.instancePath || 'the draft'
    return { violations: [{ gate: 'form', detail: `${where} ${error?.message ?? 'has the wrong form'}` }] }
  }
  const { title, sessions } = toolInput
  const violations = [
    ...wrongCount(sessions.length, brief.days.length),
    ...[title, ...sessions.map(session => session.title)].flatMap(digitsIn),
    ...sessions.flatMap(({ exerciseIds }, at) => notAllowed(exerciseIds, at, brief)),
  ]
  if (violations.length > 0) return { violations }
  return { draft: { title, sessions: sessions.map(({ title, exerciseIds }) => ({ title, exerciseIds })) } }
}

function wrongCount(found: number, asked: number): Violation[] {
  return found === asked
    ? []
    : [{ gate: 'W1', detail: `there are ${found} sessions, the athlete trains on ${asked} days` }]
}

/** Figures are for code: a title that names one could contradict the plan. */
function digitsIn(title: string): Violation[] {
  return /\p{N}/u.test(title) ? [{ gate: 'W13', detail: `a title holds a number: "${title.slice(0, 60)}"` }] : []
}

const leastExercises = 3

function notAllowed(ids: readonly string[], at: number, { choices }: Brief): Violation[] {
  const allowed = new Set(choices.map(({ id }) => id))
  const unknown = [...new Set(ids)].filter(id => !allowed.has(id))
  const session = `session ${at + 1}`
  return [
    ...unknown.map(id => ({ gate: 'W2', detail: `${session} has "${id.slice(0, 60)}", which is not in the list` })),
    ...(new Set(ids).size < leastExercises
      ? [{ gate: 'W11', detail: `${session} has fewer than three exercises` }]
      : []),
  ]
}
