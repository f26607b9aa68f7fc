import { Value } from 'typebox/value'
import { MotivationAnswer, type MotivationRequest } from '#src/api/motivation.ts'
import type { Preferences } from '#src/api/preferences.ts'
import type { Contexts } from '#src/athlete/context.ts'
import type { AthleteCaller } from '#src/athlete/port.ts'
import { propose } from '#src/coach/propose.ts'
import { CoachError } from '#src/errors.ts'
import { triageAll } from '#src/knowledge/redFlags/index.ts'
import type { Model } from '#src/model/port.ts'
import type { Asked, Meter } from '#src/quota/meter.ts'
import type { Allowance, Quota } from '#src/quota/quota.ts'
import { utcDay } from '#src/table/time.ts'
import { messageViolations, readMessage } from './check.ts'
import { motivationPrompt } from './prompt.ts'
import { motivationByRules } from './rules.ts'

export type MotivationInput = Asked & { body: MotivationRequest; caller: AthleteCaller }

export type MotivationParts = {
  contexts: Contexts
  preferences: { read(userId: string): Promise<Preferences> }
  meter: Meter
  quota: Quota
  /** Absent: the rules speak. */
  model: Model | undefined
  now: () => number
}

export type MotivationResult = { answer: MotivationAnswer; allowance?: Allowance; replayed: boolean }

/** A few words from the athlete's real situation. */
export function createMotivation(parts: MotivationParts) {
  /** A red flag in the details gets the safety answer, free of charge. Throws `coach_disabled`. */
  async function motivate(input: MotivationInput): Promise<MotivationResult> {
    const { body, userId, tier, caller } = input
    const redFlag = triageAll([body.details ?? ''])
    if (redFlag) {
      const allowance = await parts.quota.read(userId, tier, parts.now()).catch(() => undefined)
      const { reply, kind, urgent } = redFlag
      const left = allowance?.remaining ?? null
      const safety = { kind, urgent }
      const answer: MotivationAnswer = {
        message: reply,
        tokensUsed: 0,
        remainingRequests: left,
        source: 'safety',
        safety,
      }
      return { answer, ...(allowance ? { allowance } : {}), replayed: false }
    }
    const outcome = await parts.meter.run(
      input,
      async () => {
        const [preferences, context] = await Promise.all([parts.preferences.read(userId), parts.contexts.read(caller)])
        if (!preferences.enabled) throw new CoachError('coach_disabled')
        return { preferences, context }
      },
      async ({ permit }, { preferences: { coachingStyle }, context }) => {
        const byRules = motivationByRules(body.situation, coachingStyle)
        const said = body.details === undefined ? [] : [body.details]
        const grounding = { records: context.records, said, confirmed: [], today: utcDay(parts.now()) }
        const {
          plan: message,
          source,
          tokensUsed,
          degraded,
        } = await propose(
          {
            // One time for both of its turns: the lease of its key and the connection wait for one.
            ask: { ...motivationPrompt(body, context, coachingStyle), turnStartedAt: parts.now() },
            read: readMessage,
            complete: (words: string) => words,
            check: words => ({
              report: null,
              violations: words === byRules ? [] : messageViolations(words, grounding),
            }),
            byRules,
          },
          { model: parts.model, permit, onStep: async () => undefined },
        )
        return {
          answer: left => ({
            message,
            tokensUsed,
            remainingRequests: left.remaining,
            source,
            ...(degraded ? { degraded } : {}),
          }),
          giveBack: degraded !== undefined && degraded.reason !== 'model_refusal',
        }
      },
    )
    if (outcome.replay === undefined) return { ...outcome, replayed: false }
    return { answer: Value.Parse(MotivationAnswer, outcome.replay), replayed: true }
  }

  return { motivate }
}
