import { type Static, Type } from 'typebox'
import { Day, Instant, strict } from './common.ts'

const figures = {
  calls: Type.Integer({ minimum: 0, description: 'model calls' }),
  tokens: Type.Integer({ minimum: 0, description: 'input, output and cache tokens' }),
  costMicroUsd: Type.Integer({ minimum: 0, description: 'millionths of a US dollar' }),
}

const AbilityUsage = Type.Object({
  ability: Type.String({ description: 'what the calls were made for', examples: ['chat'] }),
  ...figures,
  inputTokens: Type.Integer(),
  outputTokens: Type.Integer(),
  cacheReadTokens: Type.Integer(),
  cacheWriteTokens: Type.Integer(),
  estimatedCalls: Type.Integer({
    description: 'calls whose tokens were counted here because the model’s figures never came',
  }),
})

export const UsageReport = Type.Object(
  {
    from: Day,
    to: Day,
    days: Type.Array(Type.Object({ day: Day, ...figures, abilities: Type.Array(AbilityUsage) })),
    ...figures,
  },
  { title: 'UsageReport' },
)
export type UsageReport = Static<typeof UsageReport>

export const UsageQuery = Type.Object(
  { from: Type.Optional(Day), to: Type.Optional(Day) },
  { ...strict, description: 'UTC days, both included, at most 92; without them the last 30 days' },
)

export const RateLimit = Type.Object(
  {
    tier: Type.Union([Type.Literal('free'), Type.Literal('premium')]),
    limit: Type.Integer({ minimum: 0 }),
    requestsUsed: Type.Integer({ minimum: 0 }),
    requestsRemaining: Type.Integer({ minimum: 0 }),
    attemptsRemaining: Type.Integer({
      minimum: 0,
      description: 'requests that are still let through today, given back or not; when none are, none remain',
    }),
    resetAt: Instant,
  },
  { title: 'RateLimit' },
)
