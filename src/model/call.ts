import type { CatalogueModel } from './catalogue.ts'
import type { Drains } from './drains.ts'
import type { EndedBy, Ending } from './ending.ts'
import type { Ability, CallRecord, CallTiming, ModelFailure, ModelRequest } from './port.ts'
import { type Again, ruleFor } from './retry.ts'
import { type Answer, type Reading, Tally } from './tally.ts'
import { toUpstreamError } from './toUpstreamError.ts'
import type { Upstream, UpstreamError, UpstreamEvent, UpstreamFailure } from './upstream.ts'

/** All in milliseconds. */
export type Deadlines = {
  /** Longest wait for the first event of a stream. An answer that comes whole may take this and `idleMs` together. */
  readonly firstEventMs: number
  /** Longest wait between two events. */
  readonly idleMs: number
  /** Longest time of one request: all its calls and the waits between them. */
  readonly totalMs: number
  /** Longest time that an answer is read in the background after its client has gone. */
  readonly drainMs: number
}

/** The part of a pino logger that is used. Lines hold ids, names and numbers: no prompt, no answer. */
export type Log = {
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export type CallOptions = {
  readonly how: 'converse' | 'stream'
  readonly upstream: Upstream
  readonly model: CatalogueModel
  readonly request: ModelRequest
  readonly requestId: string
  readonly callId: string
  readonly startedAt: number
  readonly deadlines: Deadlines
  readonly ending: Ending
  readonly drains: Drains
  /** Aborts when nothing may be drained any longer. */
  readonly hurry: AbortSignal
  readonly settle: (record: CallRecord, timing: CallTiming) => void
  readonly failed?: (call: { ability: Ability; model: string; failure: string }) => void
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Called when nothing of the call can cost any more: it is settled, or it never reached the model. */
  readonly over: () => void
  readonly log: Log
}

export type CallResult =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly failure: ModelFailure; readonly again: Again; readonly cause?: UpstreamError }

type Outcome = CallRecord['outcome']

/** After its last word a model only has its usage to tell; nobody should wait long for that. */
const usageWaitMs = 2_000

/** Failures that leave open whether the model worked; it is taken to have. */
const maybeWorked: readonly UpstreamFailure[] = ['timeout', 'cut', 'invalid']

/**
 * One call of a model, from its start to its settlement, which happens exactly once and only if the model was reached.
 * A stop acts at once, also while nobody reads: a deadline closes the connection, a client that has gone leaves the
 * rest to be read in the background.
 */
export class Call {
  readonly #options: CallOptions
  readonly #tally = new Tally()
  readonly #connection = new AbortController()
  readonly #events: AsyncIterator<UpstreamEvent>
  readonly #stopped = Promise.withResolvers<EndedBy>()
  #pending: Promise<IteratorResult<UpstreamEvent>> | undefined
  #open = true
  #firstEventAt: number | undefined

  constructor(options: CallOptions) {
    this.#options = options
    const { how, upstream, model, request, requestId, ending } = options
    const call = { model, request, requestId, signal: this.#connection.signal }
    this.#events = (how === 'stream' ? upstream.stream(call) : upstream.converse(call))[Symbol.asyncIterator]()
    ending.signal.addEventListener('abort', this.#onEnding)
  }

  /** Text was handed on. */
  get shown(): boolean {
    return this.#tally.shown
  }

  /** The text as it comes, then what the call came to. Leaving early, also by an error of the reader's, is the client going. */
  async *read(): AsyncGenerator<string, CallResult, undefined> {
    try {
      for (;;) {
        const step = await this.#take()
        if (typeof step !== 'string') return step
        if (step) yield step
      }
    } finally {
      this.#stop('abandoned')
    }
  }

  /** The text of the next event, empty if it has none to show, or what the call came to. */
  async #take(): Promise<string | CallResult> {
    try {
      const step = await this.#next()
      if (typeof step === 'string') return this.#resultOfStop(step)
      if (step.done) return this.#conclude()
      this.#firstEventAt ??= this.#options.now()
      return this.#tally.add(step.value)
    } catch (error) {
      return this.#fail(toUpstreamError(error))
    }
  }

  async #next(): Promise<IteratorResult<UpstreamEvent> | EndedBy> {
    if (!this.#open) return this.#stopped.promise
    const pending = this.#events.next()
    this.#pending = pending
    // A stop leaves it behind; its failure is then nobody's.
    pending.catch(() => {})
    const timer = setTimeout(() => this.#stop('timeout'), this.#patienceMs())
    try {
      const step = await Promise.race([pending, this.#stopped.promise])
      // Stopped in the same moment: the event belongs to the drain, not to be counted twice.
      if (!this.#open) return await this.#stopped.promise
      this.#pending = undefined
      return step
    } finally {
      clearTimeout(timer)
    }
  }

  #patienceMs(): number {
    const { how, deadlines } = this.#options
    if (this.#tally.complete) return Math.min(usageWaitMs, deadlines.idleMs)
    if (this.#tally.begun) return deadlines.idleMs
    return how === 'stream' ? deadlines.firstEventMs : deadlines.firstEventMs + deadlines.idleMs
  }

  readonly #onEnding = () => {
    const by = this.#options.ending.by()
    if (by) this.#stop(by)
  }

  #stop(by: EndedBy): void {
    if (!this.#open) return
    this.#close()
    this.#stopped.resolve(by)
    if (by === 'abandoned' && this.#options.drains.start(() => this.#drain().finally(this.#options.over))) return
    this.#connection.abort()
    this.#settle(by === 'timeout' && this.#tally.complete ? this.#reading().outcome : by)
  }

  #resultOfStop(by: EndedBy): CallResult {
    if (by === 'abandoned') return { ok: false, failure: by, again: 'never' }
    // All has been said and only the usage did not come: that is an answer.
    if (this.#tally.complete) return this.#resultOf(this.#reading())
    this.#warn({ failure: 'timeout', code: this.#tally.begun ? 'Idle' : 'NoFirstEvent' })
    return { ok: false, failure: 'timeout', again: 'same' }
  }

  #conclude(): CallResult {
    this.#close()
    const reading = this.#reading()
    this.#settle(reading.outcome)
    return this.#resultOf(reading)
  }

  #resultOf(reading: Reading): CallResult {
    if ('answer' in reading) return { ok: true, answer: reading.answer }
    this.#warn({ failure: reading.outcome })
    // What ran out of tokens once will do so again.
    if (reading.outcome === 'max_tokens') return { ok: false, failure: 'invalid_output', again: 'never' }
    return { ok: false, ...ruleFor(reading.outcome === 'cut' ? 'cut' : 'invalid') }
  }

  #fail(error: UpstreamError): CallResult {
    if (this.#tally.complete) return this.#conclude()
    this.#close()
    // Where the answer itself was at fault, its connection is still open.
    this.#connection.abort()
    const { failure, code, status, awsRequestId, hint } = error
    if (this.#reached(failure)) this.#settle(failure === 'timeout' || failure === 'cut' ? failure : 'failed')
    else this.#options.over()
    this.#warn({ failure, code, status, awsRequestId, hint })
    return { ok: false, ...ruleFor(failure), cause: error }
  }

  async #drain(): Promise<void> {
    const { hurry, deadlines } = this.#options
    const abort = () => this.#connection.abort()
    const timer = setTimeout(abort, deadlines.drainMs)
    hurry.addEventListener('abort', abort)
    if (hurry.aborted) abort()
    try {
      for (;;) {
        const step = await (this.#pending ?? this.#events.next())
        this.#pending = undefined
        if (step.done) break
        this.#tally.add(step.value)
      }
    } catch (error) {
      const overdue = this.#connection.signal.aborted
      if (!overdue && !this.#reached(toUpstreamError(error).failure)) return
    } finally {
      clearTimeout(timer)
      hurry.removeEventListener('abort', abort)
    }
    this.#settle('abandoned')
  }

  #reading(): Reading {
    return this.#tally.read(this.#options.request)
  }

  #reached(failure: UpstreamFailure): boolean {
    return this.#tally.worked || maybeWorked.includes(failure)
  }

  #close(): void {
    this.#open = false
    this.#options.ending.signal.removeEventListener('abort', this.#onEnding)
  }

  #settle(outcome: Outcome): void {
    const { callId, startedAt, model, request, how, settle } = this.#options
    const bill = this.#tally.bill(model, request, how)
    settle({ callId, startedAt, ability: request.ability, model: model.id, outcome, ...bill }, this.#timing())
    this.#options.over()
  }

  #timing(): CallTiming {
    const { startedAt, now } = this.#options
    const durationMs = Math.max(0, now() - startedAt)
    if (this.#firstEventAt === undefined) return { durationMs }
    return { durationMs, firstEventMs: Math.max(0, this.#firstEventAt - startedAt) }
  }

  #warn(what: { failure: string; [field: string]: unknown }): void {
    const { log, requestId, callId, model, request, failed } = this.#options
    failed?.({ ability: request.ability, model: model.id, failure: what.failure })
    const fields = { reqId: requestId, callId, model: model.id, ability: request.ability, ...what }
    if (what.failure !== 'refused') log.warn(fields, 'model call failed')
    else log.error(fields, 'Bedrock refused the call: check the credentials, the access to the model and its id')
  }
}
