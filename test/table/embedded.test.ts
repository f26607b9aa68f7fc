import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { startEmbeddedEngine } from '#src/table/embedded.ts'

async function folder(t: { teardown(fn: () => unknown): void }): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gym-coach-'))
  t.teardown(() => rm(dataDir, { recursive: true, force: true }))
  return dataDir
}

t.test(
  'of many that start on one folder within some milliseconds one gets it; when it ends, the next one does',
  async t => {
    // The engine alone lets two in, in one round of six.
    for (let round = 0; round < 25; round += 1) {
      const dataDir = await folder(t)
      const start = async (_: unknown, at: number) => {
        await pause(at * 2)
        return startEmbeddedEngine(dataDir)
      }
      const started = await Promise.allSettled(Array.from({ length: 6 }, start))
      const engines = started.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
      t.equal(engines.length, 1, `round ${round}`)
      for (const one of started) {
        if (one.status === 'rejected')
          t.match(one.reason.message, /another process holds the folder .*: stop it, or name/)
      }
      for (const engine of engines) await engine.close()
      await (await startEmbeddedEngine(dataDir)).close()
    }
  },
)

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
