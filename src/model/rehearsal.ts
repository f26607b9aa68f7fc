import { setTimeout as pause } from 'node:timers/promises'
import { createModel, type ModelOptions } from './gate.ts'
import type { Model } from './port.ts'
import type { Upstream, UpstreamCall, UpstreamEvent } from './upstream.ts'

const tokens = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 }

const lines: readonly UpstreamEvent[] = [
  ...['Rest two to five minutes', ' between heavy sets. ', 'Then the next set is as good as the last one.'].map(
    text => ({
      type: 'text' as const,
      text,
    }),
  ),
  { type: 'stop', reason: 'end' },
  { type: 'usage', tokens },
]

/** Credentials that are not there are looked for at addresses that do not answer; a rehearsal does not wait for that. */
const patienceMs = 500
/** The way to the network is gone once for each of the two calls. */
const ways = 2

/**
 * A model for rehearsals: its first calls go the way of a real one through the adapter up to the network, credentials and
 * signature included, and all are answered here. No model is asked and nothing is counted or paid.
 */
export function createRehearsalModel(
  upstream: Upstream,
  options: Pick<ModelOptions, 'primary' | 'deadlines' | 'now' | 'newId' | 'random' | 'log'>,
): Model {
  let gone = 0
  async function* play(how: 'converse' | 'stream', call: UpstreamCall): AsyncGenerator<UpstreamEvent> {
    gone += 1
    if (gone <= ways) {
      await Promise.race([unsent(upstream[how]({ ...call, signal: AbortSignal.abort() })), pause(patienceMs)])
    }
    yield* lines
  }
  return createModel({
    ...options,
    upstream: {
      converse: call => play('converse', call),
      stream: call => play('stream', call),
      close: () => {},
    },
    budget: { reserve: () => ({ ok: true, release: () => {} }) },
    settle: () => {},
  })
}

/** The connection of a call that was given up before it began is never made. */
async function unsent(events: AsyncIterable<UpstreamEvent>): Promise<void> {
  try {
    for await (const _ of events) return
  } catch {
    // Given up, as it was meant to be; without credentials too the rest of the way can be rehearsed.
  }
}
