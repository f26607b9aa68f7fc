import { type Static, Type } from 'typebox'
import { strict, ulidPattern } from './common.ts'
import { PlanId, Report } from './plan.ts'

export const adaptReasons = ['pain', 'no_equipment', 'missed_week', 'too_easy', 'too_hard', 'no_time'] as const
export type AdaptReason = (typeof adaptReasons)[number]

export const AdaptRequest = Type.Object(
  {
    reason: Type.Union([
      Type.Literal('pain'),
      Type.Literal('no_equipment'),
      Type.Literal('missed_week'),
      Type.Literal('too_easy'),
      Type.Literal('too_hard'),
      Type.Literal('no_time'),
    ]),
    details: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description:
          'what hurts or which exercise (pain), what is there or missing (no_equipment), which week (missed_week), how many minutes there are (no_time)',
        examples: ['my left shoulder hurts when I press'],
      }),
    ),
  },
  { ...strict, title: 'AdaptRequest' },
)
export type AdaptRequest = Static<typeof AdaptRequest>

export const PlanChange = Type.Object(
  {
    week: Type.Optional(Type.Integer({ description: 'absent: the same in all weeks' })),
    day: Type.Optional(Type.Integer({ description: 'weekday, 1 Monday to 7 Sunday' })),
    change: Type.Union([
      Type.Literal('replaced'),
      Type.Literal('removed'),
      Type.Literal('added'),
      Type.Literal('changed'),
    ]),
    from: Type.Optional(Type.String()),
    to: Type.Optional(Type.String()),
  },
  { title: 'PlanChange' },
)
export type PlanChange = Static<typeof PlanChange>

const ProposalId = Type.String({ pattern: ulidPattern, description: 'id of a proposed change (ULID)' })

export const AdaptAnswer = Type.Object(
  {
    proposalId: Type.Union([ProposalId, Type.Null()], { description: 'null with the source safety' }),
    source: Type.Union([Type.Literal('rules'), Type.Literal('safety')]),
    summary: Type.Optional(Type.String({ description: 'what was done, in a sentence' })),
    diff: Type.Array(PlanChange),
    report: Type.Optional(Report),
    reply: Type.Optional(Type.String({ description: 'the safety answer' })),
    safety: Type.Optional(Type.Object({ kind: Type.String(), urgent: Type.Boolean() })),
  },
  { title: 'AdaptAnswer' },
)
export type AdaptAnswer = Static<typeof AdaptAnswer>

export const ProposalParams = Type.Object({ planId: PlanId, proposalId: ProposalId })
