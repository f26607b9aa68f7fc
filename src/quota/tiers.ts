export const tiers = ['free', 'premium'] as const

export type Tier = (typeof tiers)[number]

/** The tier that a token's claim names; anything else is the free tier. */
export function toTier(claim: unknown): Tier {
  return tiers.find(tier => tier === claim) ?? 'free'
}
