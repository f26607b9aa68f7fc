import { drive } from '../support/load.ts'
import { alternate, compare, latency, type Part } from '../support/part.ts'

const modelMs = 200
const storeMs = 5

/** What a chat takes beyond the model's own time, with a model that takes 200 ms and a store that takes 5 ms a call. */
export const added: Part = async (rig, { rounds, requests }) => {
  await rig.setStore({ latencyMs: storeMs, logged: true })
  await rig.setModel({ firstMs: modelMs })
  const request = rig.request('json')
  const measure = (concurrency: number, total: number) =>
    alternate(Math.min(rounds, 3), side => drive({ port: rig.servers[side].port, concurrency, total, request }))
  const few = await measure(5, Math.ceil(requests / 10))
  const many = await measure(50, requests)
  const beyond = (part: number) => (driven: Parameters<typeof latency>[0]) => latency(driven, part) - modelMs
  return {
    rows: [
      compare('added p50, 5 at a time', 'ms', few, beyond(0.5)),
      compare('added p50, 50 at a time', 'ms', many, beyond(0.5), { of: 'ratio', atMost: 1 }),
      compare('added p99, 50 at a time', 'ms', many, beyond(0.99)),
    ],
    notes: [`the store takes ${storeMs} ms a call, the model ${modelMs} ms`],
  }
}
