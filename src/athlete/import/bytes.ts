import type { Readable } from 'node:stream'
import { CoachError } from '#src/errors.ts'

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
