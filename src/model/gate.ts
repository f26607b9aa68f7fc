import { setTimeout as pause } from 'node:timers/promises'
import type { Permit } from '#src/quota/permit.ts'
import { type Budget, mostCostMicroUsd } from './budget.ts'
import { Call, type CallResult, type Deadlines, type Log } from './call.ts'
import type { CatalogueModel } from './catalogue.ts'
import { createDrains } from './drains.ts'
import { type Ending, startEnding } from './ending.ts'
import {
  type Ability,
  type CallRecord,
  type CallTiming,
  type Model,
  ModelError,
  type ModelReply,
  type ModelRequest,
} from './port.ts'
import { backoffMs, nextTry, planTries } from './retry.ts'
import { addTokens, noTokens } from './tally.ts'
import type { Upstream } from './upstream.ts'

export type ModelOptions = {
  readonly upstream: Upstream
  readonly primary: CatalogueModel
  /** Asked when the primary has failed; absent: nobody is. */
  readonly fallback?: CatalogueModel
  readonly deadlines: Deadlines
  readonly budget: Budget
  /** Most answers that are read in the background at a time; 32 when absent. */
  readonly drainsAtMost?: number
  /** Called once for each call that reached a model, failed and abandoned ones too (those may come after the answer). */
  readonly settle: (permit: Permit, record: CallRecord, timing: CallTiming) => void
  /** Called for each call that came to nothing, those too that never reached a model. */
  readonly failed?: (call: { ability: Ability; model: string; failure: string }) => void
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** A new ULID. */
  readonly newId: () => string
  /** From 0 to below 1. */
  readonly random: () => number
  readonly log: Log
}

type How = 'converse' | 'stream'

/** The one gate to the model: deadlines, retries, fallback and the settlement of every call. See `Model` for its promises. */
export function createModel(options: ModelOptions): Model {
  const drains = createDrains(options.drainsAtMost ?? 32)
  const tries = planTries(options.primary, options.fallback)
  let closing = false
  const live = new Set<Ending>()
  /** Aborts the drains too, when there is no more time. */
  const hurry = new AbortController()

  async function* answer(
    how: How,
    permit: Permit,
    request: ModelRequest,
  ): AsyncGenerator<string, ModelReply, undefined> {
    assertLive(permit)
    if (closing) throw new ModelError('unavailable', options.primary.id, noTokens)
    const left = timeLeft(options, request)
    const ending = startEnding(left, request.signal)
    live.add(ending)
    // A process that is going has cut what was alive: a turn that was between two requests ends with them.
    if ((left === 0 || hurry.signal.aborted) && !ending.by()) ending.cut()
    let tokens = noTokens
    const settle = (record: CallRecord, timing: CallTiming) => {
      tokens = addTokens(tokens, record.tokens)
      settleSafely(options, permit, record, timing)
    }
    const start = (model: CatalogueModel) => {
      const ids = { requestId: permit.requestId, callId: options.newId(), startedAt: options.now() }
      const money = options.budget.reserve(mostCostMicroUsd(model, request), ids.startedAt)
      if (!money.ok) throw new ModelError('spend_limit_reached', model.id, tokens, undefined, money.retryAfterS)
      const over = money.release
      return new Call({ ...options, ...ids, how, model, request, ending, drains, hurry: hurry.signal, settle, over })
    }
    try {
      let invalid = 0
      for (let tried = 0; ; ) {
        const model = tries[tried] ?? options.primary
        const by = ending.by()
        if (by) throw new ModelError(by, model.id, tokens)
        assertLive(permit)
        const call = start(model)
        const result = yield* call.read()
        if (result.ok) return { ...result.answer, model: model.id, tokens }
        const failed = () => new ModelError(result.failure, model.id, tokens, result.cause)
        if (result.failure === 'invalid_output') invalid += 1
        const hopeless = (how === 'stream' && call.shown) || invalid > 1
        const next = hopeless ? undefined : nextTry(tries, tried, result.again)
        if (next === undefined) throw failed()
        const endedBy = await waitBefore(next, tried, result, ending)
        if (endedBy) throw endedBy === 'abandoned' ? new ModelError(endedBy, model.id, tokens) : failed()
        tried = next
      }
    } finally {
      live.delete(ending)
      ending.stop()
    }
  }

  /** Gives why the request ended, if it did before the wait was over. Another model has limits of its own: no wait. */
  async function waitBefore(next: number, tried: number, result: CallResult & { ok: false }, ending: Ending) {
    if (tries[next] !== tries[tried] || result.failure === 'invalid_output') return ending.by()
    await pause(backoffMs(tried, options.random()), undefined, { signal: ending.signal }).catch(() => {})
    return ending.by()
  }

  return {
    stream: (permit, request) => answer('stream', permit, request),
    async converse(permit, request) {
      const steps = answer('converse', permit, request)
      for (;;) {
        const step = await steps.next()
        if (step.done) return step.value
      }
    },
    endWithin(ms) {
      const timer = setTimeout(() => {
        for (const ending of [...live]) ending.cut()
        hurry.abort()
      }, ms)
      timer.unref()
    },
    async close() {
      closing = true
      await drains.ended()
      options.upstream.close()
    },
  }
}

/** Milliseconds that are left for a request: all of the longest time, or what its turn has not used yet. */
function timeLeft({ deadlines, now }: ModelOptions, { turnStartedAt }: ModelRequest): number {
  return turnStartedAt === undefined ? deadlines.totalMs : Math.max(0, deadlines.totalMs - (now() - turnStartedAt))
}

function assertLive(permit: Permit): void {
  if (!permit.live) throw new TypeError('the permit was given back: it calls no model')
}

/** A ledger that fails must not take the answer with it. */
function settleSafely({ settle, log }: ModelOptions, permit: Permit, record: CallRecord, timing: CallTiming): void {
  try {
    settle(permit, record, timing)
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error
    log.error({ reqId: permit.requestId, callId: record.callId, name }, 'a model call was not settled')
  }
}
