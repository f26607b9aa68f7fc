import type { Readable } from 'node:stream'
import { CoachError } from '#src/errors.ts'

/** Bytes: some 400,000 rows, thirty years of daily training. */
export const mostBytes = 40 * 1024 * 1024

/** More than fit into so many bytes, if they are rows of sets; shorter ones only cost time. */
export const mostRows = 500_000

/** The 413 of a file. */
export const tooLarge = (): CoachError =>
  new CoachError('payload_too_large', {
    detail: `The file is larger than ${mostBytes / 1024 / 1024} MB, or has more than ${mostRows} rows.`,
    headers: { connection: 'close' },
  })

/**
 * A request's body as it comes, no faster than it is taken. However reading ends, the connection stays whole for the
 * answer: what is left of the body runs off unread. A body that breaks off is `invalid_request`.
 */
export async function* bytesOf(body: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      if (chunk instanceof Uint8Array) yield chunk
    }
  } catch (cause) {
    throw new CoachError('invalid_request', { detail: 'The file broke off on its way; send it again.', cause })
  } finally {
    body.resume()
  }
}
