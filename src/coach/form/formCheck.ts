import { Value } from 'typebox/value'
import { FormCheckAnswer, type FormCheckRequest } from '#src/api/formCheck.ts'
import type { Preferences } from '#src/api/preferences.ts'
import { propose } from '#src/coach/propose.ts'
import { CoachError } from '#src/errors.ts'
import type { Exercise } from '#src/knowledge/exercises/types.ts'
import type { Model } from '#src/model/port.ts'
import type { Claims, Held } from '#src/quota/claims.ts'
import type { Asked, Meter } from '#src/quota/meter.ts'
import type { Allowance, Quota } from '#src/quota/quota.ts'
import { LeftQueue } from '#src/quota/slots.ts'
import type { CachedAnswers } from '#src/table/cachedAnswers.ts'
import { chargedAnswer, describe, freeAnswer, type Given, type Question, safetyAnswer } from './answer.ts'
import { checkTips } from './check.ts'
import { questionHash, tipsPrompt } from './prompt.ts'
import { tipsByRules } from './rules.ts'
import { createSharedAnswers, type Make } from './shared.ts'
import { keptTips, readTips } from './tips.ts'
import { readWarning } from './warning.ts'

export type FormCheckInput = Asked & { body: FormCheckRequest }
export type FormCheckResult = { answer: FormCheckAnswer; allowance?: Allowance; replayed: boolean }

export type FormCheckParts = {
  cachedAnswers: CachedAnswers
  preferences: { read(userId: string): Promise<Preferences> }
  claims: Claims
  meter: Pick<Meter, 'runUnder'>
  quota: Quota
  /** Absent: the rules answer. */
  model: Model | undefined
  now: () => number
  pause: (ms: number) => Promise<void>
  /** Longest time for the model's answer, its repair included; nobody waits longer for somebody else's either. */
  totalMs: number
  /** How long a maker may take before another one may take over. */
  leaseMs: number
  log: { error(details: object, message: string): void }
}

type Fresh = Extract<Held, { replay: undefined }>
type Known = Question & { exercise: Exercise }

/** Checks of form: one model call for everybody who asks the same, and only who makes it is charged. */
export function createFormChecks(parts: FormCheckParts) {
  const { cachedAnswers: rows, claims, meter, quota, model, now, pause, totalMs, leaseMs, log } = parts
  const shared = createSharedAnswers({ rows, leaseMs, patienceMs: totalMs, now, pause, isOwnFailure, log })

  /** Answers, free of charge if the answer is kept already, is a warning, or is about no exercise of the catalogue. */
  async function check(input: FormCheckInput): Promise<FormCheckResult> {
    const { body, userId, idempotencyKey: key } = input
    const warning = readWarning([body.exercise, body.issue])
    if (warning) return freely(input, safetyAnswer(body, warning))
    const preferences = await parts.preferences.read(userId)
    if (!preferences.enabled) throw new CoachError('coach_disabled')
    // Held before anything is charged: an answer that is kept needs the key and no unit.
    const held = await claims.hold({ ...input, key, method: 'POST', nowMs: now() })
    if (held.replay !== undefined) return { answer: Value.Parse(FormCheckAnswer, held.replay), replayed: true }
    try {
      return await answerUnder(held, input, describe(body, preferences.injuryHistory))
    } catch (error) {
      const survive = (cause: unknown) =>
        input.log.error({ err: cause }, 'a key could not be released; its lease ends it')
      await held.release().catch(survive)
      throw error
    }
  }

  async function answerUnder(held: Fresh, input: FormCheckInput, question: Question): Promise<FormCheckResult> {
    const { exercise } = question
    if (!exercise) return keep(held, input, await freely(input, freeAnswer(question, { source: 'rules' })))
    const known = { ...question, exercise }
    if (!model) return charge(held, input, async () => ({ given: chargedAnswer(known), giveBack: false }))
    const made = await shared.get(questionHash(exercise.id, question.kinds), input.requestId, tell =>
      makeByModel(held, input, known, model, tell),
    )
    if (made.kind === 'own') return made.own
    const tips = made.kind === 'found' ? keptTips(made.content, exercise) : undefined
    const reason = made.kind === 'found' ? 'cached_answer_unusable' : made.reason
    const given = tips
      ? freeAnswer(known, { source: 'model', tips, cached: true })
      : freeAnswer(known, { source: 'rules', degraded: { reason } })
    return keep(held, input, await freely(input, given))
  }

  /** One answer by the model, or by the rules if it fails, under one unit of the allowance. */
  function makeByModel(
    held: Fresh,
    input: FormCheckInput,
    question: Known,
    by: Model,
    tell: Parameters<Make<FormCheckResult>>[0],
  ): Promise<FormCheckResult> {
    return charge(held, input, async permit => {
      const { exercise, kinds } = question
      const made = await propose(
        {
          // One time for both of its turns, so that no maker outlives its lease.
          ask: { ...tipsPrompt(exercise, kinds), turnStartedAt: now() },
          read: readTips,
          complete: (tips: readonly string[]) => tips,
          check: tips => ({ report: undefined, violations: checkTips(tips, exercise) }),
          byRules: tipsByRules(exercise, kinds),
        },
        { model: by, permit, onStep: async () => {} },
      )
      const reason = made.degraded?.reason
      await tell(
        reason === undefined
          ? { kind: 'found', content: { tips: made.plan, model: made.model } }
          : { kind: 'failed', reason },
      )
      return {
        given: chargedAnswer(question, {
          source: reason === undefined ? 'model' : 'rules',
          tips: made.plan,
          tokensUsed: made.tokensUsed,
          ...(reason === undefined ? {} : { degraded: { reason } }),
        }),
        // A refusal costs, as everywhere.
        giveBack: reason !== undefined && reason !== 'model_refusal',
      }
    })
  }

  /** The way of every request that costs, under a key that is held already. */
  async function charge(
    held: Fresh,
    input: FormCheckInput,
    work: (permit: Parameters<Model['converse']>[0]) => Promise<{ given: Given; giveBack: boolean }>,
  ): Promise<FormCheckResult> {
    const { answer, allowance } = await meter.runUnder(
      held,
      input,
      async () => undefined,
      async ({ permit }) => {
        const { given, giveBack } = await work(permit)
        return { answer: ({ remaining }) => ({ ...given, remainingRequests: remaining }), giveBack }
      },
    )
    return { answer, allowance, replayed: false }
  }

  /** An answer that costs nothing, with what is left if the store can say. */
  async function freely({ userId, tier }: Asked, given: Given): Promise<FormCheckResult> {
    const left = await quota.read(userId, tier, now()).catch(() => undefined)
    const answer = { ...given, remainingRequests: left?.remaining ?? null }
    return { answer, ...(left ? { allowance: left } : {}), replayed: false }
  }

  return { check }
}

/** Keeps a free answer for its key; the user has it even if that fails. */
async function keep(held: Fresh, input: Asked, result: FormCheckResult): Promise<FormCheckResult> {
  await held
    .complete(result.answer)
    .catch((error: unknown) => input.log.error({ err: error }, 'an answer could not be kept for its Idempotency-Key'))
  return result
}

/** That one athlete has nothing left, or has gone, says nothing about the next one. */
const isOwnFailure = (error: unknown): boolean =>
  error instanceof LeftQueue || (error instanceof CoachError && error.code === 'quota_exceeded')
