import { setTimeout as pause } from 'node:timers/promises'
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
    const { config, late, conversations, rehearsedChat, now, log } = app
    const newId = () => ulid(now())
    const rehearse = createRehearsal({ answer: rehearsedChat.answer, conversations, newId, now, log })
    const rehearsals = Math.min(config.QUOTA_PREMIUM, config.QUOTA_ATTEMPTS)
    const closing = new AbortController()
    app.addHook('preClose', async () => closing.abort())
    // A wait that nobody needs any more must not keep the process.
    const later = (ms: number) => pause(ms, undefined, { ref: false })
    app.decorate('warmUp', createWarmUp({ late, rehearse, rehearsals, pause: later, closing: closing.signal, log }))
  },
  { name: 'warmUp', dependencies: ['coach'] },
)
