import { CoachError } from '#src/errors.ts'
import type { Guard } from './guarded.ts'

/**
 * Makes a write drop what is kept of its user's context, after it is done: written first, then dropped, so that a context
 * that is put together from then on has seen the write. A write that failed on our side may still have been done; one that
 * was refused was not. The drop that fails is an error of the write: who repeats it drops again.
 */
export const droppingAfter =
  (drop: (userId: string) => Promise<void>): Guard =>
  write =>
  async (userId, ...rest) => {
    const outcome = await write(userId, ...rest).catch(async (error: unknown) => {
      if (!wasRefused(error)) await drop(userId).catch(() => undefined)
      throw error
    })
    await drop(userId)
    return outcome
  }

const wasRefused = (error: unknown): boolean => error instanceof CoachError && error.status < 500
