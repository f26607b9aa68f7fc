import { Type } from 'typebox'
import { Instant } from './common.ts'

/** What the coach is shown of an athlete: nothing of the athlete's data reaches a model's prompt but what is here. */
export const AthleteContextAnswer = Type.Object(
  {
    asOf: Instant,
    records: Type.Array(
      Type.Object({
        id: Type.String({ description: 'short, and stable within one context', examples: ['w1'] }),
        text: Type.String({
          examples: ['2026-11-20 (Friday) "Push day": Bench Press 4 sets, heaviest 80 kg x 5 reps.'],
        }),
      }),
      { description: 'p profile, q preferences, a active plans, m measured, n eaten, f figures, w workouts' },
    ),
    unseen: Type.Array(Type.String(), { description: 'what could not be seen or had no room, in sentences' }),
    text: Type.String({ description: 'the same, exactly as a prompt has it' }),
  },
  { title: 'AthleteContext' },
)
