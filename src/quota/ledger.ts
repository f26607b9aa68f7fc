import type { CallRecord } from '#src/model/port.ts'
import type { LedgerRows } from '#src/table/ledger.ts'
import type { Permit } from './permit.ts'

type Dependencies = {
  rows: Pick<LedgerRows, 'put'>
  pause: (ms: number) => Promise<void>
  log: { error(details: object, message: string): void }
  /** Told of each row that was given up. */
  lost?: () => void
}

const retryPausesMs = [100, 400, 1_500, 5_000, 15_000]

export type Ledger = ReturnType<typeof createLedger>

/**
 * Writes a row for each model call, off the request's way. A row that the store does not take is tried again; if it
 * never does, the log has its figures, so that the bill can still be explained.
 */
export function createLedger({ rows, pause, log, lost }: Dependencies) {
  const writing = new Set<Promise<void>>()

  function settle(permit: Permit, record: CallRecord): void {
    const work = write(permit, record).finally(() => writing.delete(work))
    writing.add(work)
  }

  async function write({ userId, requestId }: Permit, { tokens, ...record }: CallRecord): Promise<void> {
    const entry = {
      ...record,
      requestId,
      inputTokens: tokens.input,
      outputTokens: tokens.output,
      cacheReadTokens: tokens.cacheRead,
      cacheWriteTokens: tokens.cacheWrite,
    }
    for (const pauseMs of [0, ...retryPausesMs]) {
      if (pauseMs > 0) await pause(pauseMs)
      try {
        return await rows.put(userId, entry)
      } catch (error) {
        if (pauseMs !== retryPausesMs.at(-1)) continue
        log.error({ reqId: requestId, err: error, ledgerRow: entry }, 'a ledger row could not be written')
        lost?.()
      }
    }
  }

  /** Resolves when every row is written or given up. */
  async function settled(): Promise<void> {
    while (writing.size > 0) await Promise.all(writing)
  }

  return { settle, settled }
}
