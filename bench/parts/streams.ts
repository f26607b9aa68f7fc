import { drive } from '../support/load.ts'
import { alternate, compare, lateness, type Part } from '../support/part.ts'
import type { Rig, Side } from '../support/rig.ts'

const firstMs = 200
const pieces = 100

/** CPU of a streamed answer of 100 pieces, 20 at a time; where records were shown, the words are checked sentence by sentence. */
export const streamCpu: Part = async (rig, { rounds, quick }) => {
  const total = quick ? 20 : 80
  await rig.setModel({ firstMs: 50, betweenMs: 8, pieces, stamped: false })
  const measure = async (logged: boolean) => {
    await rig.setStore({ latencyMs: 0, logged })
    const stream = (side: Side) => {
      const server = rig.servers[side]
      const load = { port: server.port, concurrency: 20, total, request: rig.request('stream') }
      return rig.cpuOf(side, logged ? 'checked-stream' : 'stream', () => drive(load))
    }
    for (const side of ['service', 'minimal'] as const) await stream(side)
    return alternate(Math.min(rounds, 3), stream)
  }
  const plain = await measure(false)
  const checked = await measure(true)
  const ofOne = ({ cpuMs }: { cpuMs: number }) => cpuMs / total
  return {
    rows: [
      compare('CPU of a stream', 'ms', plain, ofOne, { of: 'ratio', atMost: 1.2 }),
      compare('CPU of a stream checked against records', 'ms', checked, ofOne),
    ],
  }
}

/** How much later than the model wrote it the first text arrives, with 1, 20 and 200 streams open. */
export const firstToken: Part = async (rig, { quick }) => {
  await rig.setStore({ latencyMs: 5, logged: false })
  const measure = (concurrency: number, turns: number, betweenMs: number) => async (side: Side) => {
    await rig.setModel({ firstMs, betweenMs, pieces, stamped: true })
    const rampMs = concurrency === 1 ? 0 : firstMs + betweenMs * pieces
    const { port } = rig.servers[side]
    const load = { port, concurrency, total: concurrency * turns, request: rig.request('stream'), rampMs }
    const { replies, elapsedMs } = await drive(load)
    // The first ones came while there were fewer.
    return { elapsedMs, replies: turns === 1 ? replies : replies.slice(concurrency) }
  }
  const one = await alternate(1, measure(1, quick ? 5 : 15, 2))
  const some = await alternate(1, measure(20, quick ? 2 : 6, 10))
  // Five seconds a stream: faster ones would ask for more chats a second than one process answers.
  const many = quick ? undefined : await alternate(1, measure(200, 2, 50))
  const p50 = (driven: Parameters<typeof lateness>[0]) => lateness(driven, 0.5)
  const p99 = (driven: Parameters<typeof lateness>[0]) => lateness(driven, 0.99)
  return {
    rows: [
      compare('first text late, 1 stream, p50', 'ms', one, p50),
      compare('first text late, 20 streams, p50', 'ms', some, p50, { of: 'service', atMost: 1.5 }),
      compare('first text late, 20 streams, p99', 'ms', some, p99),
      ...(many
        ? [
            compare('first text late, 200 streams, p50', 'ms', many, p50, { of: 'service', atMost: 2.5 }),
            compare('first text late, 200 streams, p99', 'ms', many, p99, { of: 'service', atMost: 40 }),
          ]
        : []),
    ],
  }
}

const burst = 200

/** 200 streams that begin in one moment: how many reach the model at a time, over how many connections. */
export const atOnce: Part = async rig => {
  await rig.setStore({ latencyMs: 5, logged: false })
  await rig.setModel({ firstMs, betweenMs: 100, pieces: 40, stamped: true })
  const found = await alternate(1, async side => {
    // Connections that are idle from before would hide what this one opens, so it gets a process of its own.
    const server = await rig.start(side)
    try {
      await rig.takeSeen()
      const load = { concurrency: burst, total: burst, request: rig.request('stream') }
      const driven = await drive({ port: server.port, ...load })
      return { driven, seen: await rig.takeSeen() }
    } finally {
      await server.close()
    }
  })
  return {
    rows: [
      compare('200 streams at once: with the model at a time', 'streams', found, ({ seen }) => seen.peak, {
        of: 'service',
        atLeast: burst,
      }),
      compare('  connections to the model beyond that', 'connections', found, spare, { of: 'service', atMost: 2 }),
      compare('  first text late, p50', 'ms', found, ({ driven }) => lateness(driven, 0.5)),
    ],
  }
}

const spare = ({ seen }: { seen: Awaited<ReturnType<Rig['takeSeen']>> }): number => seen.connections - seen.peak

/** Resident memory of the servers as they are after all that. */
export const memory: Part = async rig => {
  const mb = async (side: Side) => (await rig.servers[side].usage()).rssBytes / 1_000_000
  const found = await alternate(1, mb)
  return { rows: [compare('memory after all this load', 'MB', found, value => value, { of: 'service', atMost: 210 })] }
}
