import { setTimeout as pause } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { ulid } from 'ulid'
import { createChat } from '#src/coach/chat/chat.ts'
import { createRulesCoach } from '#src/coach/chat/rules.ts'
import { createChatTools } from '#src/coach/chat/tools/index.ts'
import { createMeals } from '#src/coach/meal/meals.ts'
import { createSwaps } from '#src/coach/meal/swap.ts'
import { createMotivation } from '#src/coach/motivation/motivation.ts'
import { createProgress } from '#src/coach/progress/analyze.ts'
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
    progress: ReturnType<typeof createProgress>
    motivation: ReturnType<typeof createMotivation>
  }
}

/** What the coach can do, put together from what the other plugins hold. */
export default fp(
  async app => {
    const { config } = app
    const { plans, preferences, athleteData, meter, quota, model, now } = app
    const making = { plans, preferences, meter, quota, model, now }
    app.decorate('workouts', createWorkouts(making))
    app.decorate('meals', createMeals({ ...making, athleteData }))
    app.decorate('swaps', createSwaps({ plans, preferences, athleteData, now }))
    const speaking = { preferences, meter, quota, model, now }
    app.decorate('progress', createProgress({ ...speaking, plans, data: athleteData }))
    app.decorate('motivation', createMotivation({ ...speaking, contexts: app.contexts }))
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
        athlete: {
          contexts: app.contexts,
          data: athleteData,
          tools: createChatTools({ data: athleteData, plans, proposals: app.proposals, newId: () => ulid(now()) }),
        },
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
