import { CoachError } from '#src/errors.ts'
import type { Claims, Held } from './claims.ts'
import type { Permit } from './permit.ts'
import { type Allowance, afterRefund, type Quota } from './quota.ts'
import type { Slots } from './slots.ts'
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
  /** Aborts when the client has gone. */
  gone?: AbortSignal
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

type Parts = {
  claims: Claims
  quota: Quota
  /** Bounds the work with the model; absent where no model is asked. */
  slots?: Pick<Slots, 'take'> | undefined
  /** True once the day's money is spent: the gate lets nobody through, so nobody needs a slot to be told so. */
  spent?: () => boolean
  now: () => number
}

type Fresh = Extract<Held, { replay: undefined }>
type Open<Opened> = (run: Run) => Promise<Opened>
type Work<Opened, Answer> = (
  run: Run & { permit: Permit; allowance: Allowance },
  opened: Opened,
) => Promise<Done<Answer>>

/** The way of every request that costs: claimed, admitted, worked on, given back or charged, kept for its key. */
export function createMeter({ claims, quota, slots, spent, now }: Parts) {
  const running = new Set<Promise<unknown>>()

  /**
   * Runs `work` once under a permit. `open` reads what it needs, beside the charge. Whatever throws has cost the user
   * nothing and frees the key; only an answer is kept for it.
   */
  function run<Opened, Answer extends object>(asked: Asked, open: Open<Opened>, work: Work<Opened, Answer>) {
    return tracked(claimAndRun(asked, open, work))
  }

  async function claimAndRun<Opened, Answer extends object>(
    asked: Asked,
    open: Open<Opened>,
    work: Work<Opened, Answer>,
  ): Promise<Outcome<Answer>> {
    const startedAt = now()
    const held = await claims.hold({ ...asked, key: asked.idempotencyKey, method: 'POST', nowMs: startedAt })
    if (held.replay !== undefined) return { replay: held.replay }
    return { replay: undefined, ...(await runUnder(held, asked, open, work, startedAt)) }
  }

  /** The same under a key that is held already. */
  async function runUnder<Opened, Answer extends object>(
    held: Fresh,
    asked: Asked,
    open: Open<Opened>,
    work: Work<Opened, Answer>,
    startedAt = now(),
  ): Promise<{ answer: Answer; allowance: Allowance }> {
    try {
      const { requestId, day } = held
      const started = { requestId, day, startedAt, resumed: requestId !== asked.requestId }
      const { permit, allowance, done } = await inSlot(asked, () => admitAndWork(asked, started, open, work))
      if (done.giveBack) await quota.refund(permit)
      if (done.failure) throw done.failure
      const left = done.giveBack ? afterRefund(allowance) : allowance
      const answer = done.answer(left)
      await complete(held, answer, asked)
      return { answer, allowance: left }
    } catch (error) {
      await held
        .release()
        .catch(cause => asked.log.error({ err: cause }, 'a key could not be released; its lease ends it'))
      throw error
    }
  }

  /** One slot for the whole turn, taken before anything is charged: who gets none has lost nothing. */
  async function inSlot<Result>(asked: Asked, turn: () => Promise<Result>): Promise<Result> {
    if (!slots || spent?.()) return turn()
    const { userId, tier, idempotencyKey, gone } = asked
    // Who sent a key means to come back for the answer, so the request is finished without its client too.
    const release = await slots
      .take(userId, idempotencyKey === undefined ? gone : undefined)
      .catch(async (error: unknown) => {
        // Who has nothing left today is told that, and not to come back in a moment.
        if (error instanceof CoachError) await quota.refuseIfSpent({ userId, tier, nowMs: now() })
        throw error
      })
    try {
      return await turn()
    } finally {
      release()
    }
  }

  async function admitAndWork<Opened, Answer>(
    asked: Asked,
    started: Run,
    open: Open<Opened>,
    work: Work<Opened, Answer>,
  ) {
    const { permit, allowance, opened } = await admit(asked, started, open)
    const done = await work({ ...started, permit, allowance }, opened).catch(async (error: unknown) => {
      await quota.refund(permit)
      throw error
    })
    return { permit, allowance, done }
  }

  /** The charge and all reads, side by side; whatever fails, a unit that was charged is given back. */
  async function admit<Opened>({ userId, tier }: Asked, started: Run, open: Open<Opened>) {
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

  function tracked<Result>(work: Promise<Result>): Promise<Result> {
    const over = () => running.delete(work)
    running.add(work)
    work.then(over, over)
    return work
  }

  /** Resolves when no request runs any more, those without a client included. */
  async function settled(): Promise<void> {
    while (running.size > 0) await Promise.allSettled(running)
  }

  return {
    run,
    runUnder: <Opened, Answer extends object>(
      held: Fresh,
      asked: Asked,
      open: Open<Opened>,
      work: Work<Opened, Answer>,
    ) => tracked(runUnder(held, asked, open, work)),
    settled,
  }
}

async function complete(held: Fresh, answer: object, { log }: Asked): Promise<void> {
  try {
    await held.complete(answer)
  } catch (error) {
    // The user has the answer; a repeat within the lease is told to wait, later it goes on under the same unit.
    log.error({ err: error }, 'an answer could not be kept for its Idempotency-Key')
  }
}
