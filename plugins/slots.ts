import fp from 'fastify-plugin'
import { createSlots, type SlotClock, type Slots } from '#src/quota/slots.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The slots for work with the model; undefined where the rules answer. */
    slots: Slots | undefined
  }
}

/** How much work with the model this process takes on at a time. */
export default fp(
  async app => {
    const { config, metrics } = app
    if (config.COACH === 'rules') {
      app.decorate('slots', undefined)
      return
    }
    const limits = {
      atMost: config.MODEL_CONCURRENCY,
      waiting: config.MODEL_QUEUE,
      longestWaitMs: config.MODEL_QUEUE_MS,
    }
    const slots = createSlots(limits, clock)
    app.decorate('slots', slots)
    metrics.watch('modelSlotsHeld', slots.held)
    metrics.watch('modelSlotsWaiting', slots.waiting)
  },
  { name: 'slots', dependencies: ['metrics'] },
)

const clock: SlotClock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
