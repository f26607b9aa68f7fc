import { median } from '../support/figures.ts'
import { alternate, compare, type Part } from '../support/part.ts'
import { chatOnce, getReady } from '../support/rig.ts'

const warmChats = 15

/** From a process's start to its listening and to its readiness (the minimal server listens and is ready), and what the first chat takes beside later ones. */
export const start: Part = async (rig, { starts }) => {
  await rig.setStore({ latencyMs: 0, logged: true })
  await rig.setModel({ firstMs: 0 })
  const found = await alternate(starts, async side => {
    const server = await rig.start(side)
    try {
      const began = performance.now()
      if (side === 'service') await getReady(server.port)
      const readyMs = server.listeningMs + performance.now() - began
      const first = await chatOnce(server.port, rig.request('json')(0))
      const later: number[] = []
      for (let at = 0; at < warmChats; at += 1) later.push((await chatOnce(server.port, rig.request('json')(at))).ms)
      // The first of the later ones are still cold.
      return { listeningMs: server.listeningMs, readyMs, first: first.ms, warm: median(later.slice(5)) }
    } finally {
      await server.close()
    }
  })
  return {
    rows: [
      compare('start to listening', 'ms', found, ({ listeningMs }) => listeningMs),
      compare('start to ready', 'ms', found, ({ readyMs }) => readyMs, { of: 'ratio', atMost: 1.3 }),
      compare('first chat', 'ms', found, ({ first }) => first),
      compare('warm chat', 'ms', found, ({ warm }) => warm),
      compare('first chat as a multiple of a warm one', 'times', found, ({ first, warm }) => first / warm, {
        of: 'service',
        atMost: 3,
      }),
    ],
  }
}
