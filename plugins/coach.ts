import { setTimeout as pause } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { createChat } from '#src/coach/chat/chat.ts'
import { createRulesCoach } from '#src/coach/chat/rules.ts'
import { createMeals } from '#src/coach/meal/meals.ts'
import { createSwaps } from '#src/coach/meal/swap.ts'
import { createSavedPlans } from '#src/coach/savedPlans.ts'
import { createProposals } from '#src/coach/workout/adapt/proposals.ts'
import { createWorkouts } from '#src/coach/workout/workout.ts'

declare module 'fastify' {
  interface FastifyInstance {
    workouts: ReturnType<typeof createWorkouts>
    meals: ReturnType<typeof createMeals>
    swaps: ReturnType<typeof createSwaps>
    savedPlans: ReturnType<typeof createSavedPlans>
    proposals: ReturnType<typeof createProposals>
    chat: ReturnType<typeof createChat>
  }
}

/** What the coach can do, put together from what the other plugins hold. */
export default fp(
  async app => {
    const { config } = app
    const { plans, preferences, athlete, meter, quota, model, now } = app
    const making = { plans, preferences, meter, quota, model, now }
    app.decorate('workouts', createWorkouts(making))
    app.decorate('meals', createMeals({ ...making, athlete }))
    app.decorate('swaps', createSwaps({ plans, preferences, athlete, now }))
    app.decorate('savedPlans', createSavedPlans(app.plans))
    app.decorate('proposals', createProposals({ plans: app.plans, preferences: app.preferences, now: app.now }))
    app.decorate(
      'chat',
      createChat({
        conversations: app.conversations,
        messages: app.messages,
        quota: app.quota,
        claims: app.claims,
        meter: app.meter,
        model: app.model,
        rules: createRulesCoach(),
        now: app.now,
        // A wait that nobody needs any more must not keep the process.
        pause: ms => pause(ms, undefined, { ref: false }),
        limits: {
          maxTokens: config.CHAT_MAX_TOKENS,
          historyMessages: config.CHAT_HISTORY_MESSAGES,
          historyTokens: config.CHAT_HISTORY_TOKENS,
        },
      }),
    )
  },
  { name: 'coach', dependencies: ['records', 'athlete', 'model'] },
)
