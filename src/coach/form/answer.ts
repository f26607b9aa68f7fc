import type { FormCheckAnswer, FormCheckRequest } from '#src/api/formCheck.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import { injuriesAgainst, readInjury } from '#src/knowledge/injuries/index.ts'
import { namedExercise } from './exercise.ts'
import type { IssueKind } from './kinds.ts'
import { readIssues } from './readIssues.ts'
import { tipsByRules, tipsForUnknown } from './rules.ts'
import type { Warning } from './warning.ts'

/** A request as it was understood, with what belongs to this athlete alone and is added by code. */
export type Question = {
  asked: string
  exercise: Exercise | undefined
  kinds: readonly IssueKind[]
  cautions: string[]
  seeAProfessional: boolean
}

/** An answer but for what is left of the allowance. */
export type Given = Omit<FormCheckAnswer, 'remainingRequests'>

type Told = {
  source: 'model' | 'rules'
  tips?: readonly string[]
  tokensUsed?: number
  cached?: boolean
  degraded?: { reason: string }
}

/** Reads a request; declared injuries that speak against the exercise bring their caution along. */
export function describe({ exercise: asked, issue }: FormCheckRequest, injuryHistory: readonly string[]): Question {
  const exercise = namedExercise(asked)
  const declared = [...new Set(injuryHistory.flatMap(text => readInjury(text).known))]
  const against = exercise ? injuriesAgainst(exercise, declared) : []
  return {
    asked,
    exercise,
    kinds: readIssues(issue),
    cautions: against.map(({ name, caution }) => `Your preferences name an injury (${name.toLowerCase()}): ${caution}`),
    seeAProfessional: against.some(({ clearance }) => clearance),
  }
}

function given({ asked, exercise, kinds, cautions, seeAProfessional }: Question, told: Told): Given {
  const tips = told.tips ?? (exercise ? tipsByRules(exercise, kinds) : tipsForUnknown(kinds))
  return {
    exercise: exercise?.name ?? asked,
    exerciseId: exercise?.id ?? null,
    issues: [...kinds],
    tips: [...tips],
    cautions,
    seeAProfessional,
    cached: told.cached ?? false,
    tokensUsed: told.tokensUsed ?? 0,
    source: told.source,
    ...(told.degraded ? { degraded: told.degraded } : {}),
  }
}

/** The answer of the one who is charged; by rules if nothing else is told. */
export const chargedAnswer = (question: Question & { exercise: Exercise }, told: Told = { source: 'rules' }): Given =>
  given(question, told)

/** An answer that costs nothing; where the exercise is not known it says so. */
export function freeAnswer(question: Question, told: Told): Given {
  const answer = given(question, told)
  if (question.exercise) return answer
  const reply = `I do not know an exercise called "${question.asked}", so these tips are general ones. Check the spelling or give its usual name for tips that fit it.`
  return { ...answer, reply }
}

/** The fixed answer in place of tips. */
export function safetyAnswer({ exercise }: FormCheckRequest, { kind, urgent, reply }: Warning): Given {
  const known = namedExercise(exercise)
  return {
    exercise: known?.name ?? exercise,
    exerciseId: known?.id ?? null,
    issues: [],
    tips: [],
    cautions: [],
    seeAProfessional: true,
    cached: false,
    tokensUsed: 0,
    source: 'safety',
    reply,
    safety: { kind, urgent },
  }
}
