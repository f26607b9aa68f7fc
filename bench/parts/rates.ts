import { median } from '../support/figures.ts'
import { drive } from '../support/load.ts'
import { alternate, compare, latency, type Part } from '../support/part.ts'

/** Enough to keep the only thread of a server busy all the time. */
const saturating = 32

/** Chats answered whole, as many as a server can, with a store and a model that answer at once: all that counts is its CPU. */
export const rates: Part = async (rig, { rounds, requests }) => {
  await rig.setStore({ latencyMs: 0, logged: true })
  await rig.setModel({ firstMs: 0 })
  const request = rig.request('json')
  for (const { port } of Object.values(rig.servers)) await drive({ port, concurrency: 8, total: requests, request })
  const others: number[] = []
  const found = await alternate(rounds, async side => {
    const server = rig.servers[side]
    const before = await Promise.all([rig.store.usage(), rig.model.usage()])
    const { outcome, cpuMs } = await rig.cpuOf(side, 'chat', () =>
      drive({ port: server.port, concurrency: saturating, total: requests, request }),
    )
    const after = await Promise.all([rig.store.usage(), rig.model.usage()])
    const beside = after.reduce((total, { cpuUs }, at) => total + cpuUs - (before[at]?.cpuUs ?? 0), 0)
    others.push(beside / 1000 / outcome.elapsedMs)
    return { driven: outcome, cpuMs: cpuMs / requests, perSecond: (requests / outcome.elapsedMs) * 1000 }
  })
  return {
    rows: [
      compare('throughput', 'chats/s', found, ({ perSecond }) => perSecond, { of: 'ratio', atLeast: 0.9 }),
      compare('CPU of a chat', 'ms', found, ({ cpuMs }) => cpuMs),
      compare(`p50 at ${saturating} connections`, 'ms', found, ({ driven }) => latency(driven, 0.5)),
      compare(`p99 at ${saturating} connections`, 'ms', found, ({ driven }) => latency(driven, 0.99)),
    ],
    notes: [
      `store and model together took ${median(others).toFixed(2)} of a core; the limit is the server's one thread`,
    ],
  }
}
