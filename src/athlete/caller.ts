import type { AthleteCaller } from './port.ts'

type Request = { caller: { userId: string }; headers: { authorization?: string | undefined } }

/** Who asks, with the bearer token that this request came with: behind `authenticate` it is there and valid. */
export function toAthleteCaller({ caller: { userId }, headers: { authorization = '' } }: Request): AthleteCaller {
  return { userId, token: authorization.replace(/^bearer\s+/i, '') }
}
