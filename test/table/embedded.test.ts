import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import t from 'tap'
import { createTableClient } from '#src/table/client.ts'
import { startEmbeddedEngine } from '#src/table/embedded.ts'
import { ensureTable } from '#src/table/table.ts'
import { until } from '#test/support/listen.ts'

async function folder(t: { teardown(fn: () => unknown): void }): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gym-coach-'))
  t.teardown(() => rm(dataDir, { recursive: true, force: true }))
  return dataDir
}

t.test(
  'of many that start on one folder within some milliseconds one gets it; when it ends, the next one does',
  async t => {
    // The engine alone lets two in, in one round of six.
    for (let round = 0; round < 12; round += 1) {
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

t.test('an engine whose disk fails ends alone, and is there again at its address when the disk is', async t => {
  const dataDir = await folder(t)
  const faults: unknown[] = []
  const engine = await startEmbeddedEngine(dataDir, error => faults.push(error))
  const client = createTableClient({ region: 'us-east-1', endpoint: engine.endpoint, timeoutMs: 1_000 })
  const put = (SK: string) =>
    client.send(new PutCommand({ TableName: 'kept', Item: { PK: 'USER', SK, text: 'x'.repeat(200_000) } }))
  await ensureTable(client, 'kept')
  await put('first')
  // Its next file cannot be made: what a full disk is to it.
  const path = join(dataDir, 'dynamodb')
  await rename(path, `${path}-away`)
  await writeFile(path, '')
  const putMany = async () => {
    for (let at = 0; at < 60; at += 1) await put(`more ${at}`)
  }
  await t.rejects(putMany(), { code: 'store_unavailable' })
  t.match(faults, [{ code: 'LEVEL_IO_ERROR' }], 'the fault was told')
  await rm(path)
  await rename(`${path}-away`, path)
  const first = () => client.send(new GetCommand({ TableName: 'kept', Key: { PK: 'USER', SK: 'first' } }))
  const found = await until(() => first().catch(() => undefined))
  t.equal(found.Item?.text.length, 200_000, 'the same address answers again, with what it had')
  client.destroy()
  await engine.close()
})
