import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join } from 'node:path'
import dynalite from 'dynalite'
import { Level } from 'level'

/** A running embedded engine: its address, and how to end it. */
export type EmbeddedEngine = { endpoint: string; close(): Promise<void> }

/**
 * Starts the embedded DynamoDB engine on a free port of the loopback address. Its data is kept in `dataDir` and
 * survives restarts; without a folder it lives in memory. One process at a time may hold a folder.
 */
export async function startEmbeddedEngine(dataDir?: string): Promise<EmbeddedEngine> {
  const path = dataDir === undefined ? undefined : join(dataDir, 'dynamodb')
  const lock = path === undefined ? undefined : await lockFolder(path)
  const server = dynalite({ ...(path === undefined ? {} : { path }), createTableMs: 0, deleteTableMs: 0 })
  server.on('request', request => {
    // The engine throws what a caller that breaks off causes, and the throw would end the whole process.
    request.removeAllListeners('error').on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('the embedded engine has no port')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    close: async () => {
      await closeServer(server)
      await lock?.close()
    },
  }
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })

/**
 * Makes the folder and holds it. The engine itself opens it only at its first call, would start on one that another
 * process has, and end this process then: so a small database beside it is held for as long as the engine runs. The
 * system lets go of it whatever the process's end.
 */
async function lockFolder(path: string): Promise<{ close(): Promise<void> }> {
  await mkdir(path, { recursive: true })
  const lock = await openAlone(`${path}-lock`, path)
  try {
    // Who does not know the lock may hold the data itself.
    const data = await openAlone(path, path)
    await data.close()
  } catch (error) {
    await lock.close()
    throw error
  }
  return lock
}

async function openAlone(folder: string, named: string): Promise<Level> {
  const database = new Level(folder)
  try {
    await database.open()
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED')) throw error
    throw new Error(`another process holds the folder ${named}: stop it, or name another folder in DATA_DIR`)
  }
  return database
}
