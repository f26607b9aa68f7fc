import { type Static, Type } from 'typebox'
import { AnswerSource } from './chat.ts'
import { strict } from './common.ts'

export const FormCheckRequest = Type.Object(
  {
    exercise: Type.String({
      minLength: 1,
      maxLength: 120,
      description: 'the exercise, as people call it',
      examples: ['back squat'],
    }),
    issue: Type.String({
      minLength: 1,
      maxLength: 500,
      description: 'what does not feel or look right, in your own words; several things may be named',
      examples: ['my knees cave in and my heels come up'],
    }),
  },
  { ...strict, title: 'FormCheckRequest' },
)
export type FormCheckRequest = Static<typeof FormCheckRequest>

export const FormCheckAnswer = Type.Object(
  {
    exercise: Type.String({ description: 'the exercise that the tips are for; your own words where it is not known' }),
    exerciseId: Type.Union([Type.String(), Type.Null()], { description: 'null: not in the catalogue' }),
    issues: Type.Array(Type.String(), {
      description:
        'what was understood of the issue, as kinds (knees_cave, heels_rise, …); other: nothing in particular',
    }),
    tips: Type.Array(Type.String(), { description: 'what to do, three to six; none with the source safety' }),
    cautions: Type.Array(Type.String(), {
      description: 'where an injury of your preferences speaks against the exercise',
    }),
    seeAProfessional: Type.Boolean(),
    cached: Type.Boolean({ description: 'true: somebody had asked the same before; not charged' }),
    tokensUsed: Type.Integer({
      minimum: 0,
      description: 'input, output and cache tokens of all model calls of this request',
    }),
    remainingRequests: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
      description: 'requests left today; null if the store could not say',
    }),
    source: AnswerSource,
    degraded: Type.Optional(
      Type.Object({ reason: Type.String() }, { description: 'the model could not answer, the rules did' }),
    ),
    reply: Type.Optional(Type.String({ description: 'the safety answer, or that the exercise is not known' })),
    safety: Type.Optional(
      Type.Object({ kind: Type.String(), urgent: Type.Boolean() }, { description: 'which warning sign was read' }),
    ),
  },
  {
    title: 'FormCheckAnswer',
    examples: [
      {
        exercise: 'Barbell back squat',
        exerciseId: 'barbell_back_squat',
        issues: ['knees_cave'],
        tips: [
          'Push your knees out so that they follow the middle toes.',
          'Press heel, big toe and little toe into the floor on every rep.',
          'Take a lighter load until the knees stay in line all the way.',
        ],
        cautions: [],
        seeAProfessional: false,
        cached: false,
        tokensUsed: 512,
        remainingRequests: 9,
        source: 'model',
      },
    ],
  },
)
export type FormCheckAnswer = Static<typeof FormCheckAnswer>
