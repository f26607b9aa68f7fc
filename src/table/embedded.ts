import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
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
  if (path !== undefined) {
    await mkdir(path, { recursive: true })
    await refuseFolderInUse(path)
  }
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
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

/** The engine itself would start on a folder that it cannot open, and end the process at its first call. */
async function refuseFolderInUse(path: string): Promise<void> {
  const data = new Level(path)
  try {
    await data.open()
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED')) throw error
    throw new Error(`another process holds the folder ${path}: stop it, or name another folder in DATA_DIR`)
  }
  await data.close()
}
