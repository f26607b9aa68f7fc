import { type Static, Type } from 'typebox'
import { strict } from './common.ts'

export const ProgressRequest = Type.Object(
  {
    timeRange: Type.String({
      pattern: '^(?:[1-9]\\d{0,2}[dwmy]|\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2})$',
      description:
        'days, weeks, months or years up to today, or two days, both included; at most two years, not in the future',
      examples: ['30d', '12w', '6m', '1y', '2026-09-01/2026-11-22'],
    }),
  },
  { ...strict, title: 'ProgressRequest' },
)
export type ProgressRequest = Static<typeof ProgressRequest>

const LocalDay = Type.String({ format: 'date', description: 'a day of the athlete', examples: ['2026-11-20'] })
const Count = Type.Integer({ minimum: 0 })
const Kg = Type.Number({ description: 'kilograms' })

const Week = Type.Object({
  monday: LocalDay,
  whole: Type.Boolean({ description: 'all of its seven days are in the range' }),
  sessions: Count,
  hardSets: Count,
  tonnageKg: Kg,
})

const Adherence = Type.Object(
  {
    plan: Type.String({ description: 'the title of the active plan' }),
    from: LocalDay,
    to: LocalDay,
    planned: Count,
    done: Type.Integer({ minimum: 0, description: 'days trained, at most as many a week as were planned in it' }),
    percent: Type.Integer({ minimum: 0, maximum: 100 }),
  },
  { description: 'the active plan against what was logged; absent where no session was planned in the range' },
)

const Volume = Type.Object({
  hardSets: Type.Integer({
    minimum: 0,
    description: 'sets against resistance of exercises in the catalogue; no warm-ups',
  }),
  customSets: Type.Integer({ minimum: 0, description: 'sets of other exercises: their muscles are not known' }),
  byMuscle: Type.Array(
    Type.Object({
      muscle: Type.String({ examples: ['chest'] }),
      sets: Type.Number({
        description: 'a direct set counts 1, an indirect one 0.5, a set logged for one side half of that',
      }),
      perWeek: Type.Number({ description: 'to half a set' }),
    }),
  ),
  custom: Type.Array(Type.Object({ name: Type.String(), sets: Count })),
  growth: Type.Object(
    { min: Count, max: Count, most: Count },
    {
      description: 'hard sets a muscle a week that usually build muscle at this level, and more than which is too many',
    },
  ),
})

const SetDone = Type.Object({ kg: Kg, reps: Count, date: LocalDay })

const Trend = Type.Object({
  kgPerWeek: Type.Number({ description: 'Theil-Sen slope, to 0.1 kg' }),
  changeKg: Type.Number({ description: 'that slope from the first session to the last, to 0.5 kg' }),
  sessions: Count,
  days: Type.Integer({ minimum: 0, description: 'from the first session to the last' }),
})

const OneRepMax = Type.Object({
  kg: Type.Number({ description: 'the best of the range: the mean of the two formulas, to 0.5 kg' }),
  epleyKg: Kg,
  brzyckiKg: Kg,
  from: SetDone,
  latestKg: Type.Number({ description: 'the best of the last session' }),
  latestOn: LocalDay,
  trend: Type.Optional(Trend),
})

const Plateau = Type.Object({
  weeks: Type.Integer({ description: 'full weeks without a better estimated one-repetition maximum' }),
  sessions: Type.Integer({ description: 'sessions of the lift since the best one' }),
  bestKg: Kg,
  bestOn: LocalDay,
})

const Lift = Type.Object({
  id: Type.String({ description: 'of the catalogue, or custom: and its name' }),
  name: Type.String(),
  custom: Type.Boolean(),
  sessions: Type.Integer({ description: 'days on which it was done' }),
  sets: Count,
  heaviest: Type.Optional(Type.Object({ kg: Kg, reps: Type.Optional(Count), date: LocalDay })),
  mostReps: Type.Array(SetDone, {
    description:
      'the most repetitions at a weight, heaviest first; a weight with no more than a heavier one is left out',
  }),
  longest: Type.Optional(Type.Object({ seconds: Type.Number(), date: LocalDay })),
  furthest: Type.Optional(Type.Object({ metres: Type.Number(), date: LocalDay })),
  oneRepMax: Type.Optional(OneRepMax),
  plateau: Type.Optional(Plateau),
})

const PersonalRecord = Type.Object({
  id: Type.String({ description: 'of the lift' }),
  name: Type.String(),
  kind: Type.Union([
    Type.Literal('heaviest'),
    Type.Literal('oneRepMax'),
    Type.Literal('reps'),
    Type.Literal('longest'),
    Type.Literal('furthest'),
  ]),
  value: Type.Number({ description: 'kilograms, repetitions, seconds or metres' }),
  before: Type.Number({ description: 'the best of all earlier days' }),
  date: LocalDay,
})

const Side = Type.Object({ sets: Count, heaviestKg: Type.Optional(Kg) })

const Balance = Type.Object({
  pushSets: Type.Integer({ minimum: 0, description: 'hard sets of presses' }),
  pullSets: Type.Integer({ minimum: 0, description: 'hard sets of rows and pull-downs' }),
  pushToPull: Type.Optional(Type.Number({ description: 'absent where one of them was not trained' })),
  sides: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), left: Side, right: Side }), {
    description: 'exercises whose logged names say left and right',
  }),
})

const Deload = Type.Object({
  monday: LocalDay,
  hardSets: Count,
  lessPercent: Type.Integer({ description: 'less than the mean of the weeks around it' }),
})

const BodyWeight = Type.Object({
  kg: Type.Number({ description: 'smoothed, of the last 28 days of the range' }),
  lastOn: LocalDay,
  daysWeighed: Count,
  kgPerWeek: Type.Optional(Type.Number({ description: 'absent with too few days' })),
  percentPerWeek: Type.Optional(Type.Number({ description: 'of the body weight, to 0.1' })),
})

const Intake = Type.Object({
  daysLogged: Type.Integer({ minimum: 0, description: 'days with food logged, today left out' }),
  partDays: Type.Integer({
    minimum: 0,
    description: 'of these, under half of the mean: most likely not logged in full',
  }),
  fullDays: Count,
  meanKcal: Type.Optional(Type.Integer({ description: 'of the full days; absent with fewer than 7' })),
  proteinDays: Type.Integer({ minimum: 0, description: 'full days with protein in every entry' }),
  meanProteinG: Type.Optional(Type.Integer({ description: 'of these; absent with fewer than 7' })),
  targetKcal: Type.Optional(Type.Integer()),
  targetProteinG: Type.Optional(Type.Integer()),
  kcalPercent: Type.Optional(Type.Integer({ description: 'of the target' })),
  proteinPercent: Type.Optional(Type.Integer({ description: 'of the target' })),
})

const GoalRate = Type.Object({
  direction: Type.Union([Type.Literal('lose'), Type.Literal('maintain'), Type.Literal('gain')]),
  percentPerWeek: Type.Number({ description: 'negative for a loss' }),
  minPercent: Type.Number({ description: 'the usual range for that goal, signed' }),
  maxPercent: Type.Number(),
  verdict: Type.Union([
    Type.Literal('on_course'),
    Type.Literal('slower'),
    Type.Literal('faster'),
    Type.Literal('away'),
  ]),
})

const ShownFigure = Type.Object({
  id: Type.String({ description: 'what insights and recommendations refer to', examples: ['x1'] }),
  about: Type.String({ examples: ['sessions', 'lift:barbell_back_squat'] }),
  text: Type.String(),
})

/** The figures of a time range, all computed by code: kilograms, metres, days. */
export const Metrics = Type.Object(
  {
    range: Type.Object({ from: LocalDay, to: LocalDay, days: Count }),
    counted: Type.Object(
      { from: LocalDay, weeks: Type.Number() },
      { description: 'what "a week" is reckoned over: from the first log, if that is in the range; at least one week' },
    ),
    sessions: Type.Object({
      count: Count,
      days: Type.Integer({ minimum: 0, description: 'days trained' }),
      perWeek: Type.Number(),
      lastOn: Type.Optional(LocalDay),
    }),
    weeks: Type.Array(Week),
    adherence: Type.Optional(Adherence),
    volume: Volume,
    tonnageKg: Type.Number({ description: 'repetitions times kilograms as logged; no warm-ups' }),
    lifts: Type.Array(Lift, { description: 'the 40 done most often' }),
    personalRecords: Type.Array(PersonalRecord, { description: 'the 40 newest' }),
    balance: Balance,
    deloads: Type.Array(Deload),
    heavyWeeks: Type.Integer({
      minimum: 0,
      description: 'whole weeks on end, up to the last whole one, trained without a lighter one between them',
    }),
    bodyWeight: Type.Optional(BodyWeight),
    intake: Type.Optional(Intake),
    goalRate: Type.Optional(GoalRate),
    support: Type.Optional(
      Type.Union([Type.Literal('pregnant'), Type.Literal('under_18'), Type.Literal('underweight')], {
        description: 'why no pace of losing or gaining weight is judged',
      }),
    ),
    shown: Type.Array(ShownFigure, { description: 'every figure that may be spoken of, in words' }),
  },
  { title: 'ProgressMetrics' },
)
export type Metrics = Static<typeof Metrics>

export const ProgressItem = Type.Object({
  text: Type.String(),
  records: Type.Array(Type.String(), { description: 'ids of the lines in metrics.shown that it rests on' }),
})
export type ProgressItem = Static<typeof ProgressItem>

export const ProgressAnswer = Type.Object(
  {
    insights: Type.Array(ProgressItem),
    recommendations: Type.Array(ProgressItem),
    goalAdjustments: Type.Array(ProgressItem),
    metrics: Type.Union([Metrics, Type.Null()], { description: 'null with the source safety' }),
    tokensUsed: Type.Integer({ minimum: 0 }),
    remainingRequests: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()]),
    source: Type.Union([
      Type.Literal('model'),
      Type.Literal('repaired'),
      Type.Literal('rules'),
      Type.Literal('safety'),
    ]),
    missing: Type.Array(Type.String(), { description: 'what too little is known of to say anything, and what to log' }),
    degraded: Type.Optional(Type.Object({ reason: Type.String() })),
    reply: Type.Optional(Type.String({ description: 'the safety answer' })),
    safety: Type.Optional(Type.Object({ kind: Type.String(), urgent: Type.Boolean() })),
  },
  { title: 'ProgressAnswer' },
)
export type ProgressAnswer = Static<typeof ProgressAnswer>
