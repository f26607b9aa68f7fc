import { type Static, Type } from 'typebox'
import { Day, strict } from './common.ts'
import { PlanId, PlanSummary, planCharge, planTexts, Report } from './plan.ts'

export const Level = Type.Union([Type.Literal('beginner'), Type.Literal('intermediate'), Type.Literal('advanced')])
export type Level = Static<typeof Level>

export const WorkoutPlanRequest = Type.Object(
  {
    goals: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
      minItems: 1,
      maxItems: 8,
      description:
        'in your own words or strength, muscle_gain, fat_loss, endurance, cardio, flexibility, general_fitness; the first one leads',
      examples: [['muscle_gain']],
    }),
    duration: Type.Integer({ minimum: 4, maximum: 12, description: 'weeks', examples: [8] }),
    daysPerWeek: Type.Integer({ minimum: 1, maximum: 7, examples: [3] }),
    equipment: planTexts(40, 'what there is to train with; your body is always there', ['dumbbells', 'bench']),
    minutesPerSession: Type.Optional(Type.Integer({ minimum: 15, maximum: 180, description: '60 if left out' })),
    level: Type.Optional(Level),
    injuries: Type.Optional(planTexts(20, 'injuries and conditions, in your own words', ['bad left knee'])),
    exclude: Type.Optional(planTexts(40, 'exercises that you do not want', ['burpees'])),
    restDays: Type.Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), {
        uniqueItems: true,
        maxItems: 7,
        description: 'weekdays that stay free, 1 Monday to 7 Sunday',
        examples: [[6, 7]],
      }),
    ),
    startDate: Type.Optional(Day),
  },
  { ...strict, title: 'WorkoutPlanRequest' },
)
export type WorkoutPlanRequest = Static<typeof WorkoutPlanRequest>

const Range = Type.Object({ min: Type.Integer(), max: Type.Integer() })

export const PlannedExercise = Type.Object({
  exerciseId: Type.String(),
  name: Type.String(),
  equipment: Type.Array(Type.String()),
  sets: Type.Integer({ minimum: 1 }),
  reps: Type.Optional(Range),
  seconds: Type.Optional(Type.Integer()),
  distanceM: Type.Optional(Type.Integer()),
  load: Type.Optional(
    Type.Object({
      percent1rm: Type.Optional(Type.Number({ description: 'percent of the one-repetition maximum' })),
      kg: Type.Optional(Type.Number()),
    }),
  ),
  rir: Type.Optional(Type.Integer({ minimum: 0, maximum: 5, description: 'repetitions left in reserve' })),
  restSeconds: Type.Integer(),
  cues: Type.Array(Type.String()),
  onSuccess: Type.String({ description: 'what to do next time if it went as planned' }),
  onFailure: Type.String({ description: 'and if it did not' }),
})
export type PlannedExercise = Static<typeof PlannedExercise>

export const PlannedSession = Type.Object({
  day: Type.Integer({ minimum: 1, maximum: 7, description: 'weekday, 1 Monday to 7 Sunday' }),
  title: Type.String(),
  minutes: Type.Integer({ description: 'estimated, warm-up and rests counted' }),
  warmUp: Type.Array(Type.String()),
  exercises: Type.Array(PlannedExercise),
  coolDown: Type.Array(Type.String()),
})
export type PlannedSession = Static<typeof PlannedSession>

export const PlannedWeek = Type.Object({
  week: Type.Integer({ minimum: 1 }),
  focus: Type.String(),
  deload: Type.Boolean(),
  sessions: Type.Array(PlannedSession),
})
export type PlannedWeek = Static<typeof PlannedWeek>

export const WorkoutPlan = Type.Object(
  {
    title: Type.String(),
    goals: Type.Array(Type.String()),
    weeks: Type.Array(PlannedWeek),
    notes: Type.Array(Type.String()),
    cautions: Type.Array(Type.String()),
  },
  { title: 'WorkoutPlan' },
)
export type WorkoutPlan = Static<typeof WorkoutPlan>

export const WorkoutPlanAnswer = Type.Object(
  {
    planId: Type.Union([PlanId, Type.Null()], { description: 'null with the source safety' }),
    plan: Type.Union([WorkoutPlan, Type.Null()]),
    ...planCharge,
  },
  { title: 'WorkoutPlanAnswer' },
)
export type WorkoutPlanAnswer = Static<typeof WorkoutPlanAnswer>

export const SavedWorkoutPlan = Type.Object(
  {
    ...PlanSummary.properties,
    planType: Type.Literal('workout'),
    request: WorkoutPlanRequest,
    plan: WorkoutPlan,
    report: Report,
  },
  { title: 'SavedWorkoutPlan' },
)
export type SavedWorkoutPlan = Static<typeof SavedWorkoutPlan>
