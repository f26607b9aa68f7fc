import { type Static, Type } from 'typebox'
import { strict } from './common.ts'

const words = (description: string, examples: string[]) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
    maxItems: 50,
    description,
    examples: [examples],
    default: [],
  })

/** AI trainer preferences: how the coach speaks, and what it must respect. */
export const Preferences = Type.Object(
  {
    enabled: Type.Boolean({ default: true, description: 'false switches the coach off for this user' }),
    coachingStyle: Type.Union(
      [Type.Literal('motivational'), Type.Literal('strict'), Type.Literal('balanced'), Type.Literal('technical')],
      { default: 'balanced' },
    ),
    communicationFrequency: Type.Union([Type.Literal('daily'), Type.Literal('weekly'), Type.Literal('on-demand')], {
      default: 'on-demand',
    }),
    focusAreas: words('what the athlete wants to work on', ['back', 'endurance']),
    injuryHistory: words('injuries and conditions, in the athlete’s own words', ['bad left knee']),
    equipmentAvailable: words('what there is to train with', ['dumbbells', 'bench']),
    workoutDurationPreference: Type.Integer({ minimum: 10, maximum: 240, default: 60, description: 'minutes' }),
    workoutDaysPerWeek: Type.Integer({ minimum: 1, maximum: 7, default: 3 }),
    mealPreferences: words('diets and tastes', ['vegetarian']),
    allergies: words('allergies and intolerances, in the athlete’s own words', ['peanuts']),
    supplementPreferences: words('supplements taken or refused', ['creatine']),
  },
  { ...strict, title: 'Preferences' },
)
export type Preferences = Static<typeof Preferences>

/** The body of a PUT: the whole of the preferences; what is left out takes its default. */
export const PreferencesUpdate = Type.Partial(Preferences, { ...strict, title: 'PreferencesUpdate' })
export type PreferencesUpdate = Static<typeof PreferencesUpdate>

export const defaultPreferences: Preferences = {
  enabled: true,
  coachingStyle: 'balanced',
  communicationFrequency: 'on-demand',
  focusAreas: [],
  injuryHistory: [],
  equipmentAvailable: [],
  workoutDurationPreference: 60,
  workoutDaysPerWeek: 3,
  mealPreferences: [],
  allergies: [],
  supplementPreferences: [],
}
