import { type Static, type TSchema, Type } from 'typebox'
import { Value } from 'typebox/value'
import { AthleteContextAnswer } from '#src/api/athleteContext.ts'
import { ChatAnswer } from '#src/api/chat.ts'
import { FormCheckAnswer } from '#src/api/formCheck.ts'
import { MealPlanAnswer, type MealPlanRequest, SwapAnswer } from '#src/api/mealPlan.ts'
import { MotivationAnswer } from '#src/api/motivation.ts'
import { ProgressAnswer } from '#src/api/progress.ts'
import { WorkoutPlanAnswer, type WorkoutPlanRequest } from '#src/api/workoutPlan.ts'
import { brokenMealGates, brokenTips, brokenWorkoutGates, unborne, ungroundedAnalysis } from './checks.ts'
import type { Answered, Client } from './client.ts'

/** What one request came to. `problems` is empty where everything holds. */
export type Outcome = { readonly answered: Answered; readonly answer: Told; readonly problems: readonly string[] }
type Told = { readonly source: string; readonly tokensUsed: number }

/** What the steps leave for those that come after. */
export type Trail = {
  readonly today: string
  conversationId?: string
  workoutPlanId?: string
  mealPlanId?: string
}

export type Step = {
  readonly name: string
  /** The model may be asked; else the step must cost nothing. */
  readonly asksModel: boolean
  readonly run: (call: Client, trail: Trail) => Promise<Outcome>
}

const workoutWish: WorkoutPlanRequest = {
  goals: ['muscle_gain'],
  duration: 6,
  daysPerWeek: 3,
  level: 'intermediate',
  equipment: ['dumbbells', 'bench'],
  injuries: ['bad left knee'],
  minutesPerSession: 45,
}
const mealWish: MealPlanRequest = {
  goals: ['stay healthy'],
  dietaryPreferences: ['vegetarian'],
  allergies: ['peanuts', 'sesame'],
  calories: 2100,
  mealsPerDay: 4,
}

/** Reads an answer by its schema; what does not fit is the first problem. */
function read<Schema extends TSchema>(
  schema: Schema,
  answered: Answered,
  check: (answer: Static<Schema>) => Told & { problems: (string | false | undefined)[] },
): Outcome {
  const { status, body } = answered
  const nothing = { source: 'none', tokensUsed: 0 }
  if (status !== 200 || !Value.Check(schema, body)) {
    const code = typeof body === 'object' && body !== null && 'code' in body ? ` ${String(body.code)}` : ''
    return { answered, answer: nothing, problems: [`answered ${status}${code}, not in the documented form`] }
  }
  const { problems, ...answer } = check(body)
  return { answered, answer, problems: problems.filter(problem => typeof problem === 'string') }
}

const byModel = (source: string, degraded?: { reason: string }): string | false =>
  (source !== 'model' && source !== 'repaired') || degraded
    ? `answered by ${source}${degraded ? `: ${degraded.reason}` : ''}`
    : false

async function shownTo(call: Client) {
  const { body } = await call('GET', '/api/ai/athlete/context')
  return Value.Parse(AthleteContextAnswer, body).records
}

async function chat(call: Client, trail: Trail, message: string, stream: boolean): Promise<Outcome> {
  const { conversationId } = trail
  const records = await shownTo(call)
  const answered = await call('POST', '/api/ai/chat', {
    body: { message, ...(conversationId ? { conversationId } : {}) },
    stream,
  })
  const Streamed = Type.Omit(ChatAnswer, ['reply'])
  const streamed = answered.events.flatMap(({ event, data }) =>
    event === 'delta' && typeof data === 'object' && data !== null && 'text' in data ? [String(data.text)] : [],
  )
  const said = (text: string) =>
    text.trim() === '' ? ['the reply is empty'] : unborne(text, records, message, trail.today)
  if (!stream) {
    return read(ChatAnswer, answered, ({ reply, source, tokensUsed, degraded, conversationId: id }) => {
      trail.conversationId = id
      return { source, tokensUsed, problems: [byModel(source, degraded), ...said(reply)] }
    })
  }
  return read(Streamed, answered, ({ source, tokensUsed, degraded }) => ({
    source,
    tokensUsed,
    problems: [
      byModel(source, degraded),
      answered.events[0]?.event !== 'start' && 'the stream does not begin with start',
      answered.events.at(-1)?.event !== 'end' && 'the stream does not end with end',
      ...said(streamed.join('')),
    ],
  }))
}

async function formCheck(call: Client, cachedExpected: boolean): Promise<Outcome> {
  const answered = await call('POST', '/api/ai/form-check', {
    body: { exercise: 'barbell back squat', issue: 'my knees cave in on the way up' },
  })
  return read(FormCheckAnswer, answered, ({ source, tokensUsed, degraded, cached, tips, exerciseId }) => ({
    source,
    tokensUsed,
    problems: [
      byModel(source, degraded),
      cachedExpected && !cached && 'the same question again was not answered from the cache',
      ...brokenTips(tips, exerciseId),
    ],
  }))
}

/** Every ability, in an order in which each finds what it needs. */
export const steps: readonly Step[] = [
  {
    name: 'chat',
    asksModel: true,
    run: (call, trail) => chat(call, trail, 'How long should I rest between heavy sets of squats?', false),
  },
  {
    name: 'chat, streamed, about the records',
    asksModel: true,
    run: (call, trail) => chat(call, trail, 'How did my squat go lately, and what should I do next time?', true),
  },
  {
    name: 'workout plan',
    asksModel: true,
    run: async (call, trail) =>
      read(
        WorkoutPlanAnswer,
        await call('POST', '/api/ai/workout-plan/generate', { body: workoutWish }),
        ({ plan, planId, source, tokensUsed, degraded }) => {
          if (planId) trail.workoutPlanId = planId
          return {
            source,
            tokensUsed,
            problems: [
              byModel(source, degraded),
              ...(plan ? brokenWorkoutGates(workoutWish, plan) : ['there is no plan']),
            ],
          }
        },
      ),
  },
  {
    name: 'meal plan, streamed',
    asksModel: true,
    run: async (call, trail) =>
      read(
        MealPlanAnswer,
        await call('POST', '/api/ai/meal-plan/generate', { body: mealWish, stream: true }),
        ({ plan, planId, source, tokensUsed, degraded }) => {
          if (planId) trail.mealPlanId = planId
          return {
            source,
            tokensUsed,
            problems: [
              byModel(source, degraded),
              ...(plan ? brokenMealGates(mealWish, plan, trail.today) : ['there is no plan']),
            ],
          }
        },
      ),
  },
  {
    name: 'adapt the workout plan (code alone)',
    asksModel: false,
    run: async (call, { workoutPlanId }) =>
      read(
        Type.Object({ proposalId: Type.String(), diff: Type.Array(Type.Unknown()) }),
        await call('POST', `/api/ai/workout-plan/${workoutPlanId}/adapt`, {
          body: { reason: 'no_time', details: '30 minutes' },
        }),
        ({ diff }) => ({
          source: 'rules',
          tokensUsed: 0,
          problems: [diff.length === 0 && 'the change changes nothing'],
        }),
      ),
  },
  {
    name: 'swap a meal (code alone)',
    asksModel: false,
    run: async (call, { mealPlanId, today }) =>
      read(
        SwapAnswer,
        await call('POST', `/api/ai/meal-plan/${mealPlanId}/swap`, { body: { day: 2, meal: 'lunch' } }),
        ({ source, plan }) => ({
          source,
          tokensUsed: 0,
          problems: plan ? brokenMealGates(mealWish, plan, today) : ['there is no plan'],
        }),
      ),
  },
  {
    name: 'progress',
    asksModel: true,
    run: async (call, { today }) =>
      read(ProgressAnswer, await call('POST', '/api/ai/progress/analyze', { body: { timeRange: '12w' } }), answer => ({
        source: answer.source,
        tokensUsed: answer.tokensUsed,
        problems: [byModel(answer.source, answer.degraded), ...ungroundedAnalysis(answer, today)],
      })),
  },
  { name: 'form check', asksModel: true, run: call => formCheck(call, false) },
  { name: 'the same form check again', asksModel: false, run: call => formCheck(call, true) },
  {
    name: 'motivation',
    asksModel: true,
    run: async (call, { today }) => {
      const details = 'two weeks off with a cold'
      const records = await shownTo(call)
      return read(
        MotivationAnswer,
        await call('POST', '/api/ai/motivation', { body: { situation: 'comeback', details } }),
        ({ message, source, tokensUsed, degraded }) => ({
          source,
          tokensUsed,
          problems: [byModel(source, degraded), ...unborne(message, records, details, today)],
        }),
      )
    },
  },
  {
    name: 'a red flag',
    asksModel: false,
    run: async call =>
      read(
        ChatAnswer,
        await call('POST', '/api/ai/chat', { body: { message: 'I have crushing chest pain and my left arm is numb' } }),
        ({ source, tokensUsed, safety }) => ({
          source,
          tokensUsed,
          problems: [(source !== 'safety' || !safety?.urgent) && 'a red flag was not answered as one'],
        }),
      ),
  },
]
