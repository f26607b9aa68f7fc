import { type Tier, toTier } from '#src/quota/tiers.ts'

/** Who asks, as the token says. */
export type Caller = { userId: string; tier: Tier; scopes: ReadonlySet<string> }

export type ClaimRules = {
  tierClaim: string
  scopeClaim: string
  /** Longest exp - iat, seconds. */
  maxLifeS: number
  /** A token issued after this moment (seconds since the epoch) comes from a wrong clock or a forger. */
  latestIssueS: number
}

/** What user ids may look like: those of Cognito, Auth0, Firebase, Keycloak, e-mail addresses; nothing that needs escaping in a log. */
const userIdPattern = /^[A-Za-z0-9][A-Za-z0-9._@:|+=-]{0,127}$/

/** Tokens that are signed with the same key but are no access tokens. */
const otherKinds = new Set(['refresh', 'offline', 'logout', 'id'])

/**
 * The caller of a token whose signature, issuer, audience and times are verified; undefined if its claims are not
 * those of an access token: a user id of the known alphabet, an issue time, a life within the cap.
 */
export function readClaims(payload: unknown, rules: ClaimRules): Caller | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined
  const claims = new Map<string, unknown>(Object.entries(payload))
  const [userId, issuedAt, expires] = [claims.get('sub'), claims.get('iat'), claims.get('exp')]
  if (typeof userId !== 'string' || !userIdPattern.test(userId)) return undefined
  if (typeof issuedAt !== 'number' || typeof expires !== 'number') return undefined
  if (!(expires > issuedAt && expires - issuedAt <= rules.maxLifeS && issuedAt <= rules.latestIssueS)) return undefined
  if ([claims.get('token_use'), claims.get('typ')].some(isOtherKind)) return undefined
  return { userId, tier: toTier(claims.get(rules.tierClaim)), scopes: toScopes(claims.get(rules.scopeClaim)) }
}

const isOtherKind = (kind: unknown): boolean => typeof kind === 'string' && otherKinds.has(kind.toLowerCase())

function toScopes(claim: unknown): Set<string> {
  if (typeof claim === 'string') return new Set(claim.split(/\s+/).filter(Boolean))
  return new Set(Array.isArray(claim) ? claim.filter(scope => typeof scope === 'string') : [])
}
