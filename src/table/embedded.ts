import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Level } from 'level'

/** A running embedded engine: its address, and how to end it. */
export type EmbeddedEngine = { endpoint: string; close(): Promise<void> }

/** What the engine does when its disk is full it does at every write: between two starts others get their turn. */
const restartPauseMs = 500

/**
 * Starts the embedded DynamoDB engine on a free port of the loopback address. Its data is kept in `dataDir` and
 * survives restarts; without a folder it lives in memory. One process at a time may hold a folder. An engine that ends by a
 * fault of its own (a full disk) is started again at its address; until then its calls are refused. `onFault` hears of it.
 */
export async function startEmbeddedEngine(
  dataDir?: string,
  onFault: (error: unknown) => void = () => {},
): Promise<EmbeddedEngine> {
  const path = dataDir === undefined ? undefined : join(dataDir, 'dynamodb')
  const lock = path === undefined ? undefined : await lockFolder(path)
  let closing = false
  let restart: NodeJS.Timeout | undefined
  let engine: Worker

  function begin(port: number): Worker {
    const worker = new Worker(new URL('./engineThread.ts', import.meta.url), { workerData: { path, port } })
    worker.on('error', error => {
      if (!closing) onFault(error)
    })
    return worker
  }

  function keepUp(worker: Worker, port: number): Worker {
    worker.once('exit', () => {
      if (closing) return
      restart = setTimeout(() => {
        engine = keepUp(begin(port), port)
      }, restartPauseMs)
    })
    return worker
  }

  const first = begin(0)
  const port = await listening(first).catch(async (error: unknown) => {
    await lock?.close()
    throw error
  })
  engine = keepUp(first, port)
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: async () => {
      closing = true
      clearTimeout(restart)
      if (engine.threadId !== -1) {
        const ended = once(engine, 'exit')
        engine.postMessage('end')
        await ended
      }
      await lock?.close()
    },
  }
}

/** The port that the engine tells; throws what it fails with instead. */
async function listening(engine: Worker): Promise<number> {
  const [port]: unknown[] = await once(engine, 'message')
  if (typeof port !== 'number') throw new TypeError('the embedded engine has no port')
  return port
}

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
