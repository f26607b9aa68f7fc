import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startBedrock } from '#test/support/bedrock.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')

export const image = 'gym-coach:local'
/** Apart from the project that somebody may have running from this folder. */
export const project = 'gym-coach-check'
/** On containers that are started without compose. */
export const label = 'gym-coach-check'

/** What the checks work with: the engine, compose, and a Bedrock on this machine that containers can reach. */
export type Workbench = Awaited<ReturnType<typeof openWorkbench>>

export async function openWorkbench(buildArguments: string[]) {
  await run('docker', ['info']).catch(() => {
    throw new Error('no Docker engine answers')
  })
  const folder = await mkdtemp(join(tmpdir(), 'gym-coach-check-'))
  const [port, proxyPort, modelPort] = [await freePort(), await freePort(), await freePort()]
  const bedrock = await startBedrock()
  const forwarder = await forward(modelPort, Number(new URL(bedrock.endpoint).port))
  const composeCommand = await findCompose()
  const override = join(folder, 'override.json')
  const reachesHost = { extra_hosts: ['host.docker.internal:host-gateway'] }
  await writeFile(override, JSON.stringify({ services: { 'replica-1': reachesHost, 'replica-2': reachesHost } }))
  const [compose = '', ...composeFirst] = composeCommand
  const files = ['--project-name', project, '--file', join(root, 'docker-compose.yml'), '--file', override]

  const docker = async (...args: string[]): Promise<string> => (await run('docker', args)).stdout.trim()

  /** Compose with all profiles; `env` are settings of this call. */
  async function composeWith(env: Record<string, string>, ...args: string[]): Promise<string> {
    const { stdout } = await run(compose, [...composeFirst, ...files, '--profile', 'replicas', ...args], {
      env: { ...process.env, PORT: String(port), PROXY_PORT: String(proxyPort), ...env },
    })
    return stdout.trim()
  }

  return {
    root,
    buildArguments,
    bedrock,
    docker,
    compose: composeWith,
    url: `http://127.0.0.1:${port}`,
    proxyUrl: `http://127.0.0.1:${proxyPort}`,
    bedrockFromContainers: `http://host.docker.internal:${modelPort}`,
    containerOf: async (service: string): Promise<string> => composeWith({}, 'ps', '--quiet', service),
    async close(): Promise<void> {
      await composeWith({}, 'down', '--volumes', '--timeout', '35')
      const left = await docker('ps', '--all', '--quiet', '--filter', `label=${label}`)
      if (left) await docker('rm', '--force', '--volumes', ...left.split('\n'))
      await Promise.all([forwarder.close(), bedrock.close(), rm(folder, { recursive: true })])
    },
  }
}

/** A build prints for minutes: its lines go to standard error as they come. */
export async function build(folder: string, args: string[]): Promise<void> {
  const child = spawn('docker', ['build', '--tag', image, ...args, folder], { stdio: ['ignore', 2, 2] })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`docker build ended with ${code}`)
}

/** Asks until `/health/ready` answers 200; the milliseconds that it took, 90 s at most. */
export async function ready(url: string): Promise<number> {
  const start = performance.now()
  while (performance.now() - start < 90_000) {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return Math.round(performance.now() - start)
    await pause(50)
  }
  throw new Error(`${url} is not ready after 90 s`)
}

export function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}

async function findCompose(): Promise<string[]> {
  for (const [command = '', ...first] of [['docker', 'compose'], ['docker-compose']]) {
    const there = await run(command, [...first, 'version']).then(
      () => true,
      () => false,
    )
    if (there) return [command, ...first]
  }
  throw new Error('neither `docker compose` nor `docker-compose` is here')
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return address.port
}

/** Containers reach this machine by another address than the loopback one, at which the stand-in listens. */
async function forward(port: number, to: number): Promise<{ close(): Promise<void> }> {
  const open = new Set<{ destroy(): unknown }>()
  const server = createServer(near => {
    const far = connect(to, '127.0.0.1')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket)
      socket.on('error', () => other.destroy()).on('close', () => other.destroy())
      socket.on('close', () => open.delete(socket))
      socket.pipe(other)
    }
  }).listen(port, '0.0.0.0')
  await once(server, 'listening')
  return {
    close: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
