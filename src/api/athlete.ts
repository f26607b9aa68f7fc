import { type Static, Type } from 'typebox'
import { Cursor, PageLimit, strict, ulidPattern } from './common.ts'

const Weight = Type.Number({ minimum: 30, maximum: 300, description: 'kilograms', examples: [72.4] })
const BodyFat = Type.Number({ minimum: 3, maximum: 60, description: 'percent of the body weight', examples: [22] })

/** Who is coached: what body-related reckoning rests on. Always metric; what is absent is unknown. */
export const Profile = Type.Object(
  {
    sex: Type.Optional(
      Type.Union([Type.Literal('female'), Type.Literal('male')], {
        description: 'which formula for energy use fits the body',
        examples: ['female'],
      }),
    ),
    birthDate: Type.Optional(
      Type.String({
        format: 'date',
        pattern: '^(19|20)\\d{2}-',
        description: 'YYYY-MM-DD; the athlete must be 13 to 100 years old',
        examples: ['1994-03-21'],
      }),
    ),
    heightCm: Type.Optional(Type.Number({ minimum: 100, maximum: 250, description: 'centimetres', examples: [171] })),
    weightKg: Type.Optional(Weight),
    bodyFatPercent: Type.Optional(BodyFat),
    level: Type.Optional(
      Type.Union([Type.Literal('beginner'), Type.Literal('intermediate'), Type.Literal('advanced')], {
        description: 'training experience',
        examples: ['intermediate'],
      }),
    ),
    activity: Type.Optional(
      Type.Union(
        [
          Type.Literal('sedentary'),
          Type.Literal('light'),
          Type.Literal('moderate'),
          Type.Literal('active'),
          Type.Literal('very_active'),
        ],
        { description: 'how much of an ordinary day is spent moving, training included', examples: ['moderate'] },
      ),
    ),
    pregnant: Type.Optional(Type.Boolean({ description: 'true: no plan that loses weight', examples: [false] })),
    units: Type.Union([Type.Literal('metric'), Type.Literal('imperial')], {
      default: 'metric',
      description: 'what clients show; on the wire everything is metric',
      examples: ['metric'],
    }),
    timeZone: Type.String({
      // Node reads offsets such as +02:00 too, but they know nothing of summer time.
      pattern: '^[A-Za-z][A-Za-z0-9_+/-]*$',
      maxLength: 64,
      default: 'UTC',
      description: 'IANA time zone',
      examples: ['Europe/Berlin'],
    }),
  },
  { ...strict, title: 'Profile' },
)
export type Profile = Static<typeof Profile>

/** The body of a PUT: the whole of the profile; what is left out is unknown again, or takes its default. */
export const ProfileUpdate = Type.Partial(Profile, { ...strict, title: 'ProfileUpdate' })
export type ProfileUpdate = Static<typeof ProfileUpdate>

export const defaultProfile: Profile = { units: 'metric', timeZone: 'UTC' }

const EntryId = Type.String({
  pattern: ulidPattern,
  description: 'id of an entry (ULID)',
  examples: ['01JD8X3W2N5Q7R9T1V3X5Z7B9D'],
})

const OwnEntryId = Type.String({
  pattern: ulidPattern,
  description:
    'A ULID of the client’s making, so that a POST can be repeated without a second entry: an id that is known already replaces its entry. Left out, the service makes one.',
  examples: ['01JD8X3W2N5Q7R9T1V3X5Z7B9D'],
})

const LogDay = Type.String({
  format: 'date',
  pattern: '^2\\d{3}-',
  description: 'the athlete’s own day, YYYY-MM-DD; at most a day after today in UTC',
  examples: ['2026-11-22'],
})

const girth = (of: string, maximum: number) =>
  Type.Optional(Type.Number({ minimum: 10, maximum, description: `girth of the ${of}, centimetres`, examples: [38] }))

const measured = {
  date: LogDay,
  weightKg: Type.Optional(Weight),
  bodyFatPercent: Type.Optional(BodyFat),
  waistCm: girth('waist', 250),
  hipCm: girth('hip', 250),
  chestCm: girth('chest', 250),
  armCm: girth('upper arm', 100),
  thighCm: girth('thigh', 150),
}

/** The body measured once. */
export const Measurement = Type.Object({ id: EntryId, ...measured }, { ...strict, title: 'Measurement' })
export type Measurement = Static<typeof Measurement>

export const NewMeasurement = Type.Object(
  { id: Type.Optional(OwnEntryId), ...measured },
  { ...strict, title: 'NewMeasurement', description: 'a day and at least one figure' },
)
export type NewMeasurement = Static<typeof NewMeasurement>

const grams = (of: string) =>
  Type.Optional(Type.Number({ minimum: 0, maximum: 2_000, description: `grams of ${of}`, examples: [30] }))

const eaten = {
  date: LogDay,
  kcal: Type.Number({ minimum: 0, maximum: 20_000, description: 'kilocalories', examples: [640] }),
  proteinG: grams('protein'),
  carbsG: grams('carbohydrate'),
  fatG: grams('fat'),
  meal: Type.Optional(
    Type.Union([Type.Literal('breakfast'), Type.Literal('lunch'), Type.Literal('dinner'), Type.Literal('snack')], {
      examples: ['lunch'],
    }),
  ),
  note: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'in the athlete’s own words',
      examples: ['lentil soup, two slices of bread'],
    }),
  ),
}

/** Something eaten: a meal, or a whole day in one entry. */
export const NutritionEntry = Type.Object({ id: EntryId, ...eaten }, { ...strict, title: 'NutritionEntry' })
export type NutritionEntry = Static<typeof NutritionEntry>

export const NewNutritionEntry = Type.Object(
  { id: Type.Optional(OwnEntryId), ...eaten },
  { ...strict, title: 'NewNutritionEntry' },
)
export type NewNutritionEntry = Static<typeof NewNutritionEntry>

export const LogParams = Type.Object({ id: EntryId })

export const LogQuery = Type.Object(
  { from: Type.Optional(LogDay), to: Type.Optional(LogDay), limit: PageLimit, cursor: Type.Optional(Cursor) },
  { ...strict, description: 'days, both included, at most 400 apart; without them the last 90' },
)
export type LogQuery = Static<typeof LogQuery>

export const MeasurementPage = Type.Object({
  measurements: Type.Array(Measurement),
  nextCursor: Type.Optional(Cursor),
})

export const NutritionPage = Type.Object({
  nutrition: Type.Array(NutritionEntry),
  nextCursor: Type.Optional(Cursor),
})
