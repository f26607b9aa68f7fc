import { sum } from '../support/figures.ts'
import type { Part } from '../support/part.ts'
import { chatOnce, type Rig, type Side } from '../support/rig.ts'

/** How far the sizes of the two requests to the model may be apart. */
const sizeTolerance = 0.01

/** The ledger's row is written off the way of the answer. */
const settleMs = 200

/** The store calls of one chat by kind, and the size of its request to the model. */
export async function ioOf(rig: Rig, side: Side, form: 'json' | 'stream') {
  await rig.takeCounts()
  await rig.takeSeen()
  await chatOnce(rig.servers[side].port, rig.request(form)(0))
  await new Promise(resolve => setTimeout(resolve, settleMs))
  const [counts, { requests, bytes }] = [await rig.takeCounts(), await rig.takeSeen()]
  const own = Object.entries(counts).filter(([kind]) => !/ (?:other|TASK)$/.test(kind))
  return { calls: Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1))), requests, bytes }
}

/** Throws unless both do the same I/O for a chat: the figures that follow compare nothing otherwise. */
export const same: Part = async rig => {
  const notes: string[] = []
  for (const form of ['json', 'stream'] as const) {
    const service = await ioOf(rig, 'service', form)
    const minimal = await ioOf(rig, 'minimal', form)
    const shown = [service, minimal].map(({ calls, requests }) => JSON.stringify({ ...calls, model: requests }))
    if (shown[0] !== shown[1]) throw new Error(`not the same calls for a chat (${form}): ${shown.join(' and ')}`)
    if (Math.abs(service.bytes / minimal.bytes - 1) > sizeTolerance) {
      throw new Error(`not the same request to the model (${form}): ${service.bytes} and ${minimal.bytes} bytes`)
    }
    const calls = sum(Object.values(service.calls))
    notes.push(
      `${form}: ${calls} store calls and 1 model call a chat, ${service.bytes} and ${minimal.bytes} bytes sent`,
    )
  }
  return { rows: [], notes }
}
