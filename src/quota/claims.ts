import { createHash } from 'node:crypto'
import { CoachError } from '#src/errors.ts'
import type { IdempotencyRows } from '#src/table/idempotency.ts'
import { utcDay } from '#src/table/time.ts'

export type ClaimInput = {
  userId: string
  /** The Idempotency-Key; without one every request is its own. */
  key: string | undefined
  method: string
  path: string
  body: object
  requestId: string
  nowMs: number
}

/**
 * A request that may go on, under the id and day that it is charged to (those of the first try, if this one takes
 * over from a process that died), or the stored answer of the first one.
 */
export type Held =
  | { replay: NonNullable<unknown> }
  | {
      replay: undefined
      requestId: string
      day: string
      /** Keeps the answer for 24 h. */
      complete(answer: object): Promise<void>
      /** Frees the key after a failure that cost nothing. */
      release(): Promise<void>
    }

export type Claims = ReturnType<typeof createClaims>

/** The Idempotency-Keys: one model call, one charge and one answer for a key, however often it is sent. */
export function createClaims({ rows, leaseMs }: { rows: IdempotencyRows; leaseMs: number }) {
  /** Throws `idempotency_key_reused` for another request, `idempotency_in_flight` while the first one runs. */
  async function hold(input: ClaimInput): Promise<Held> {
    const { userId, key, requestId, nowMs } = input
    const day = utcDay(nowMs)
    if (key === undefined)
      return { replay: undefined, requestId, day, complete: async () => {}, release: async () => {} }
    const claim = await rows
      .claim({ userId, key, fingerprint: fingerprintOf(input), requestId, day, leaseMs, nowMs })
      .catch((error: unknown) => {
        // The claim may be there although its answer was lost; if it cannot be freed either, its lease ends it.
        rows.release(userId, key, { holder: requestId, requestId, day }).catch(() => {})
        throw error
      })
    switch (claim.kind) {
      case 'mismatch':
        throw new CoachError('idempotency_key_reused')
      case 'running':
        throw new CoachError('idempotency_in_flight', {
          retryAfterS: Math.max(1, Math.ceil((claim.leaseUntilMs - nowMs) / 1000)),
        })
      case 'done':
        return { replay: claim.answer }
      case 'claimed':
        return {
          replay: undefined,
          requestId: claim.requestId,
          day: claim.day,
          complete: answer => rows.complete(userId, key, claim, answer),
          release: () => rows.release(userId, key, claim),
        }
    }
  }

  return { hold }
}

/** SHA-256 of what makes two requests the same: method, path, and body whatever the order of its fields. */
export function fingerprintOf({ method, path, body }: { method: string; path: string; body: object }): string {
  const fields = Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([method, path, fields]))
    .digest('base64url')
}
