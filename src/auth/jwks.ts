import { KeyObject } from 'node:crypto'
import { createRemoteJWKSet, errors } from 'jose'
import { CoachError } from '#src/errors.ts'

/**
 * Looks up the public keys of a JWKS address, as PEM. Keys are cached; an unknown key id asks the address again at most
 * once in 30 s, so that made-up ids cannot turn the service against its key server.
 */
export function createJwks(url: string): (header: { kid?: string; alg: string }) => Promise<string> {
  const find = createRemoteJWKSet(new URL(url), { timeoutDuration: 5_000, cooldownDuration: 30_000 })
  return async header => {
    try {
      const key = await find(header)
      return KeyObject.from(key).export({ type: 'spki', format: 'pem' }).toString()
    } catch (error) {
      const unknownKey =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported
      throw new CoachError(unknownKey ? 'unauthorized' : 'auth_unavailable', {
        cause: error,
        ...(unknownKey ? {} : { retryAfterS: 5 }),
      })
    }
  }
}
