import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { startEmbeddedEngine } from '#src/table/embedded.ts'

async function folder(t: { teardown(fn: () => unknown): void }): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gym-coach-'))
  t.teardown(() => rm(dataDir, { recursive: true, force: true }))
  return dataDir
}

t.test('of many that start on one folder in one instant one gets it; when it ends, the next one does', async t => {
  const dataDir = await folder(t)
  for (let round = 0; round < 3; round += 1) {
    const started = await Promise.allSettled(Array.from({ length: 4 }, () => startEmbeddedEngine(dataDir)))
    const engines = started.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
    t.equal(engines.length, 1, `round ${round}`)
    for (const one of started) {
      if (one.status === 'rejected')
        t.match(one.reason.message, /another process holds the folder .*: stop it, or name/)
    }
    await t.rejects(startEmbeddedEngine(dataDir), { message: /another process holds/ }, 'nor does one that comes later')
    await engines[0]?.close()
  }
})

t.test('another folder is another store; without one nothing is locked', async t => {
  const engines = await Promise.all([
    startEmbeddedEngine(await folder(t)),
    startEmbeddedEngine(await folder(t)),
    startEmbeddedEngine(),
    startEmbeddedEngine(),
  ])
  t.equal(new Set(engines.map(({ endpoint }) => endpoint)).size, 4)
  for (const engine of engines) await engine.close()
})
