import { readFile } from 'node:fs/promises'
import root from 'tap'
import { createTableClient, type TableClient } from '#src/table/client.ts'
import { startEmbeddedEngine } from '#src/table/embedded.ts'
import { ensureTable } from '#src/table/table.ts'
import { storeFile } from './storeFile.ts'

type Teardown = { teardown(fn: () => unknown): void }

export const testTable = 'gym-coach-test'

let ownEngine: ReturnType<typeof startEmbeddedEngine> | undefined

/** The engine of a test file that runs by itself: one for the whole file. */
function engineOfThisFile() {
  if (ownEngine === undefined) {
    ownEngine = startEmbeddedEngine()
    root.teardown(async () => (await ownEngine)?.close())
  }
  return ownEngine
}

/** Address of the store of this run, with the table made; a test that runs alone gets an embedded engine of its own. */
export async function useStore(t: Teardown): Promise<{ endpoint: string; client: TableClient; tableName: string }> {
  const found = await readFile(storeFile, 'utf8').catch(() => undefined)
  return openStore(t, found === undefined ? (await engineOfThisFile()).endpoint : JSON.parse(found).endpoint)
}

/** A store of the test's own, in memory. */
export async function useEmbeddedStore(t: Teardown) {
  const engine = await startEmbeddedEngine()
  const store = await openStore(t, engine.endpoint)
  t.teardown(() => engine.close())
  return store
}

async function openStore(t: Teardown, endpoint: string) {
  const client = createTableClient({ region: 'us-east-1', endpoint, timeoutMs: 20_000 })
  await ensureTable(client, testTable)
  t.teardown(() => client.destroy())
  return { endpoint, client, tableName: testTable }
}
