import { type Config, ConfigError } from '#src/config.ts'
import { tiers } from '#src/quota/tiers.ts'
import { readClaims } from './claims.ts'
import { localSecret } from './localSecret.ts'

export type TokenWish = {
  userId: string
  tier?: string | undefined
  scope?: string | undefined
  /** Seconds. */
  lifeS: number
}

/**
 * A token of the local mode. Throws `ConfigError` outside of it and for what the service would not accept: a token
 * that is printed works.
 */
export async function signLocalToken(config: Config, wish: TokenWish, nowMs: number): Promise<string> {
  if (config.MODE !== 'local' || config.JWT_JWKS_URL) {
    throw new ConfigError('tokens are made here in local mode only, with the local secret')
  }
  if (wish.tier !== undefined && !tiers.some(tier => tier === wish.tier)) {
    throw new ConfigError(`the tier ${JSON.stringify(wish.tier)} is not one of ${tiers.join(', ')}`)
  }
  const iat = Math.floor(nowMs / 1000)
  const claims = {
    sub: wish.userId,
    iss: config.JWT_ISSUER,
    aud: config.JWT_AUDIENCE,
    iat,
    exp: iat + Math.floor(wish.lifeS),
    [config.JWT_TIER_CLAIM]: wish.tier ?? 'free',
    ...(wish.scope === undefined ? {} : { [config.JWT_SCOPE_CLAIM]: wish.scope }),
  }
  const rules = {
    tierClaim: config.JWT_TIER_CLAIM,
    scopeClaim: config.JWT_SCOPE_CLAIM,
    maxLifeS: config.JWT_MAX_LIFE_S,
    latestIssueS: iat,
  }
  if (!readClaims(claims, rules)) {
    throw new ConfigError(
      `such a token would be refused: a user id has letters, digits and . _ @ : | + = - (at most 128), a life is at most ${config.JWT_MAX_LIFE_S} s`,
    )
  }
  const secret = config.JWT_SECRET || (await localSecret(config.DATA_DIR))
  // Most starts sign nothing.
  const { SignJWT } = await import('jose')
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(Buffer.from(secret))
}
