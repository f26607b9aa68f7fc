import fp from 'fastify-plugin'
import { ulid } from 'ulid'
import { createRehearsal } from '#src/coach/chat/rehearse.ts'
import { createWarmUp, type WarmUp } from '#src/warmUp.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Makes the service quick; begun once, by whoever asks first. */
    warmUp: WarmUp
  }
}

export default fp(
  async app => {
    const { config, late, conversations, chatByRules, now, log } = app
    const newId = () => ulid(now())
    const rehearse = createRehearsal({ answerByRules: chatByRules.answer, conversations, newId, now, log })
    const rehearsals = Math.min(config.QUOTA_PREMIUM, config.QUOTA_ATTEMPTS)
    const closing = new AbortController()
    app.addHook('preClose', async () => closing.abort())
    app.decorate('warmUp', createWarmUp({ late, rehearse, rehearsals, closing: closing.signal, log }))
  },
  { name: 'warmUp', dependencies: ['coach'] },
)
