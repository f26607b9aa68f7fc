import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { ulid } from 'ulid'
import type { createChat } from '#src/coach/chat/chat.ts'
import type { createMeals } from '#src/coach/meal/meals.ts'
import type { createSwaps } from '#src/coach/meal/swap.ts'
import type { createMotivation } from '#src/coach/motivation/motivation.ts'
import type { createProgress } from '#src/coach/progress/analyze.ts'
import type { createSavedPlans } from '#src/coach/savedPlans.ts'
import type { createProposals } from '#src/coach/workout/adapt/proposals.ts'
import type { createWorkouts } from '#src/coach/workout/workout.ts'
import { createMeter } from '#src/quota/meter.ts'

declare module 'fastify' {
  interface FastifyInstance {
    workouts: ReturnType<typeof createWorkouts>
    meals: ReturnType<typeof createMeals>
    swaps: ReturnType<typeof createSwaps>
    savedPlans: ReturnType<typeof createSavedPlans>
    proposals: ReturnType<typeof createProposals>
    chat: ReturnType<typeof createChat>
    /** The chat with nobody at its other end. */
    rehearsedChat: ReturnType<typeof createChat>
    progress: ReturnType<typeof createProgress>
    motivation: ReturnType<typeof createMotivation>
  }
}

/**
 * What the coach can do, put together from what the other plugins hold. Each ability is loaded when it is first used: with
 * its knowledge it takes longer than the start of the service.
 */
export default fp(
  async app => {
    decorateChat(app)
    decorateGenerators(app)
    decorateSavedPlans(app)
    decorateLookers(app)
  },
  { name: 'coach', dependencies: ['records', 'athlete', 'model'] },
)

function decorateChat(app: FastifyInstance): void {
  const { config, plans, athleteData, now } = app
  const chats = app.late.part('chat', async () => {
    const { createChat } = await import('#src/coach/chat/chat.ts')
    const { createRulesCoach } = await import('#src/coach/chat/rules.ts')
    const { createChatTools } = await import('#src/coach/chat/tools/index.ts')
    const parts = {
      conversations: app.conversations,
      messages: app.messages,
      quota: app.quota,
      claims: app.claims,
      meter: app.meter,
      model: app.model,
      athlete: {
        contexts: app.contexts,
        data: athleteData,
        profileInTable: config.ATHLETE_DATA === 'table',
        tools: createChatTools({ data: athleteData, plans, proposals: app.proposals, newId: () => ulid(now()) }),
      },
      rules: createRulesCoach(),
      now,
      // A wait that nobody needs any more must not keep the process.
      pause: (ms: number) => pause(ms, undefined, { ref: false }),
      limits: {
        maxTokens: config.CHAT_MAX_TOKENS,
        historyMessages: config.CHAT_HISTORY_MESSAGES,
        historyTokens: config.CHAT_HISTORY_TOKENS,
      },
    }
    // It asks no model, so it takes no slot from anybody who does.
    const meter = createMeter({ claims: app.claims, quota: app.quota, now })
    return { chat: createChat(parts), rehearsed: createChat({ ...parts, model: app.rehearsalModel, meter }) }
  })
  app.decorate('chat', { answer: async (...given) => (await chats()).chat.answer(...given) })
  app.decorate('rehearsedChat', { answer: async (...given) => (await chats()).rehearsed.answer(...given) })
}

function decorateGenerators(app: FastifyInstance): void {
  const { plans, preferences, athleteData, meter, quota, model, now } = app
  const making = { plans, preferences, meter, quota, model, now }
  const workouts = app.late.part('workouts', async () => {
    const { createWorkouts } = await import('#src/coach/workout/workout.ts')
    return createWorkouts(making)
  })
  app.decorate('workouts', { generate: async (...given) => (await workouts()).generate(...given) })
  const meals = app.late.part('meals', async () => {
    const { createMeals } = await import('#src/coach/meal/meals.ts')
    return createMeals({ ...making, athleteData })
  })
  app.decorate('meals', { generate: async (...given) => (await meals()).generate(...given) })
}

function decorateSavedPlans(app: FastifyInstance): void {
  const { plans, preferences, athleteData, now } = app
  const swaps = app.late.part('swaps', async () => {
    const { createSwaps } = await import('#src/coach/meal/swap.ts')
    return createSwaps({ plans, preferences, athleteData, now })
  })
  app.decorate('swaps', {
    swap: async (...given) => (await swaps()).swap(...given),
    undo: async (...given) => (await swaps()).undo(...given),
  })
  const proposals = app.late.part('proposals', async () => {
    const { createProposals } = await import('#src/coach/workout/adapt/proposals.ts')
    return createProposals({ plans, preferences, now })
  })
  app.decorate('proposals', {
    propose: async (...given) => (await proposals()).propose(...given),
    accept: async (...given) => (await proposals()).accept(...given),
    undo: async (...given) => (await proposals()).undo(...given),
  })
  const saved = app.late.part('savedPlans', async () => {
    const { createSavedPlans } = await import('#src/coach/savedPlans.ts')
    return createSavedPlans(plans)
  })
  app.decorate('savedPlans', {
    list: plans.list,
    read: async (...given) => (await saved()).read(...given),
    readWorkout: async (...given) => (await saved()).readWorkout(...given),
    readMeal: async (...given) => (await saved()).readMeal(...given),
    calendar: async (...given) => (await saved()).calendar(...given),
    shoppingList: async (...given) => (await saved()).shoppingList(...given),
    setActive: async (...given) => (await saved()).setActive(...given),
    remove: async (...given) => (await saved()).remove(...given),
  })
}

/** Those that look at what the athlete has done. */
function decorateLookers(app: FastifyInstance): void {
  const { plans, preferences, meter, quota, model, now } = app
  const speaking = { preferences, meter, quota, model, now }
  const progress = app.late.part('progress', async () => {
    const { createProgress } = await import('#src/coach/progress/analyze.ts')
    return createProgress({ ...speaking, plans, data: app.athleteData })
  })
  app.decorate('progress', { analyze: async (...given) => (await progress()).analyze(...given) })
  const motivation = app.late.part('motivation', async () => {
    const { createMotivation } = await import('#src/coach/motivation/motivation.ts')
    return createMotivation({ ...speaking, contexts: app.contexts })
  })
  app.decorate('motivation', { motivate: async (...given) => (await motivation()).motivate(...given) })
}
