import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { answer, type Script, throttled } from '#test/support/bedrock.ts'
import { ask, ledgerCost, permit, readAll, reportedCost, startModel, until } from './support.ts'

/** Mulberry32: the same storm every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

t.test(
  '300 requests with faults and leaving clients: the ledger is what the model reported, to the micro-dollar',
  async t => {
    const random = seeded(7)
    const { bedrock, model, ledger } = await startModel(t, {
      drainsAtMost: 1_000,
      maxSockets: 400,
      random,
      // A busy machine must not look like a model that is away.
      connectTimeoutMs: 60_000,
      deadlines: { firstEventMs: 60_000, idleMs: 60_000, totalMs: 120_000, drainMs: 60_000 },
    })
    const pick = (most: number) => Math.floor(random() * most)
    bedrock.answerBy((): Script => {
      const usage = { input: pick(120_000), output: pick(900), cacheRead: pick(5_000), cacheWrite: pick(900) }
      const chunks = Array.from({ length: 1 + pick(12) }, () => 'more ')
      const scripts: Script[] = [
        throttled(),
        { kind: 'error', status: 503, name: 'ServiceUnavailableException' },
        { kind: 'cut' },
        answer([], { usage }),
        answer(chunks, { usage, break: { after: pick(12), by: 'cut' } }),
        answer(chunks, { usage, break: { after: pick(12), by: 'end' } }),
        answer(chunks, { usage, stop: 'refusal' }),
      ]
      return scripts[pick(21)] ?? answer(chunks, { usage, betweenMs: pick(4) })
    })
    const one = async () => {
      const gone = new AbortController()
      const request = { ...ask, signal: gone.signal }
      const timer = random() < 0.4 ? setTimeout(() => gone.abort(), pick(30)) : undefined
      if (random() < 0.3) await model.converse(permit(), request).catch(() => {})
      else await readAll(model.stream(permit(), request))
      clearTimeout(timer)
    }
    await Promise.all(Array.from({ length: 300 }, one))
    await model.close()
    await until(() => ledger.length >= bedrock.reports().length)
    t.equal(ledgerCost(ledger), reportedCost(bedrock))
    t.equal(ledger.filter(row => !row.estimated).length, bedrock.reports().length)
    t.ok(ledger.length <= bedrock.calls.length)
    t.ok(bedrock.reports().length > 200 && ledger.some(row => row.outcome === 'abandoned'), 'it was a storm')
  },
)

t.test('a process that has asked its questions ends by itself', async t => {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./leaver.ts'))], { stdio: 'inherit' })
  t.teardown(() => child.kill())
  const [code] = await once(child, 'exit')
  t.equal(code, 0)
})
