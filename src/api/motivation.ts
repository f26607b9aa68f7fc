import { type Static, Type } from 'typebox'
import { strict } from './common.ts'

export const situations = ['missed_workouts', 'plateau', 'achievement', 'low_energy', 'comeback'] as const
export const Situation = Type.Enum(situations, { examples: ['comeback'] })
export type Situation = Static<typeof Situation>

export const MotivationRequest = Type.Object(
  {
    situation: Situation,
    details: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 500,
        description: 'in your own words',
        examples: ['two weeks off with a cold'],
      }),
    ),
  },
  { ...strict, title: 'MotivationRequest' },
)
export type MotivationRequest = Static<typeof MotivationRequest>

export const MotivationAnswer = Type.Object(
  {
    message: Type.String(),
    tokensUsed: Type.Integer({ minimum: 0 }),
    remainingRequests: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()]),
    source: Type.Union([
      Type.Literal('model'),
      Type.Literal('repaired'),
      Type.Literal('rules'),
      Type.Literal('safety'),
    ]),
    degraded: Type.Optional(Type.Object({ reason: Type.String() })),
    safety: Type.Optional(Type.Object({ kind: Type.String(), urgent: Type.Boolean() })),
  },
  { title: 'MotivationAnswer' },
)
export type MotivationAnswer = Static<typeof MotivationAnswer>
