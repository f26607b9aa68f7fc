import type { CoachError } from '#src/errors.ts'
import type { Claims, Held } from './claims.ts'
import type { Permit } from './permit.ts'
import { type Allowance, afterRefund, type Quota } from './quota.ts'
import type { Tier } from './tiers.ts'

/** A request that costs a unit if it delivers. */
export type Asked = {
  userId: string
  tier: Tier
  /** A ULID. */
  requestId: string
  idempotencyKey: string | undefined
  path: string
  body: object
  /** The request's own log, which carries its id. */
  log: { error(details: object, message: string): void }
}

/** A request as it is charged: under its own id, or under that of the dead holder whose key it takes over. */
export type Run = {
  requestId: string
  day: string
  startedAt: number
  /** It takes over from a holder that died: what that one did may be there already. */
  resumed: boolean
}

/** What came of it. `answer` is made of what is left once it is known whether the unit went back. */
export type Done<Answer> = {
  answer: (left: Allowance) => Answer
  giveBack: boolean
  /** Thrown after everything is kept: the client is told that its answer broke off. */
  failure?: CoachError | undefined
}

export type Outcome<Answer> =
  | { replay: NonNullable<unknown> }
  | { replay: undefined; answer: Answer; allowance: Allowance }

export type Meter = ReturnType<typeof createMeter>

/** The way of every request that costs: claimed, admitted, worked on, given back or charged, kept for its key. */
export function createMeter({ claims, quota, now }: { claims: Claims; quota: Quota; now: () => number }) {
  /**
   * Runs `work` once under a permit. `open` reads what it needs, beside the charge. Whatever throws has cost the user
   * nothing and frees the key; only an answer is kept for it.
   */
  async function run<Opened, Answer extends object>(
    asked: Asked,
    open: (run: Run) => Promise<Opened>,
    work: (run: Run & { permit: Permit; allowance: Allowance }, opened: Opened) => Promise<Done<Answer>>,
  ): Promise<Outcome<Answer>> {
    const startedAt = now()
    const held = await claims.hold({ ...asked, key: asked.idempotencyKey, method: 'POST', nowMs: startedAt })
    if (held.replay !== undefined) return { replay: held.replay }
    try {
      const { requestId, day } = held
      const started = { requestId, day, startedAt, resumed: requestId !== asked.requestId }
      const { permit, allowance, opened } = await admit(asked, started, open)
      const done = await work({ ...started, permit, allowance }, opened).catch(async (error: unknown) => {
        await quota.refund(permit)
        throw error
      })
      if (done.giveBack) await quota.refund(permit)
      if (done.failure) throw done.failure
      const left = done.giveBack ? afterRefund(allowance) : allowance
      const answer = done.answer(left)
      await complete(held, answer, asked)
      return { replay: undefined, answer, allowance: left }
    } catch (error) {
      await held
        .release()
        .catch(cause => asked.log.error({ err: cause }, 'a key could not be released; its lease ends it'))
      throw error
    }
  }

  /** The charge and all reads, side by side; whatever fails, a unit that was charged is given back. */
  async function admit<Opened>({ userId, tier }: Asked, started: Run, open: (run: Run) => Promise<Opened>) {
    const { requestId, day, startedAt: nowMs } = started
    const [admitted, opened] = await Promise.allSettled([
      quota.admit({ userId, tier, requestId, day, nowMs }),
      open(started),
    ])
    if (admitted.status === 'rejected') throw admitted.reason
    if (opened.status === 'fulfilled') return { ...admitted.value, opened: opened.value }
    await quota.refund(admitted.value.permit)
    throw opened.reason
  }

  return { run }
}

async function complete(held: Extract<Held, { replay: undefined }>, answer: object, { log }: Asked): Promise<void> {
  try {
    await held.complete(answer)
  } catch (error) {
    // The user has the answer; a repeat within the lease is told to wait, later it goes on under the same unit.
    log.error({ err: error }, 'an answer could not be kept for its Idempotency-Key')
  }
}
