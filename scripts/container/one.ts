import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { build, expect, freePort, image, label, ready, type Workbench } from './workbench.ts'

export async function buildImage({ root, buildArguments, docker }: Workbench): Promise<string> {
  const start = performance.now()
  await build(root, buildArguments)
  const seconds = Math.round((performance.now() - start) / 1000)
  const size = Number(await docker('image', 'inspect', '--format', '{{.Size}}', image))
  const base = /^ARG NODE_IMAGE=(\S+)$/m.exec(await readFile(join(root, 'Dockerfile'), 'utf8'))?.[1] ?? ''
  const own = size - Number(await docker('image', 'inspect', '--format', '{{.Size}}', base))
  return `${megabytes(size)} MB, of which ${megabytes(own)} MB over ${base}; built in ${seconds} s`
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6)

export async function imageIsLean({ docker }: Workbench): Promise<string> {
  const look = async (command: string) => (await docker('run', '--rm', image, 'sh', '-c', command)).split('\n')
  const [user = ''] = await look('id -u')
  expect(/^[1-9]\d*$/.test(user), `the user is ${user}`)
  const nodes = await look("find / -xdev -type f -name node -perm -u+x -not -path '/proc/*' 2>/dev/null || true")
  expect(nodes.length === 1, `there are several: ${nodes.join(' ')}`)
  const managers = await look('command -v npm npx yarn corepack curl wget || true')
  expect(managers.join('') === '', `there is ${managers.join(' ')}`)
  const files = await look('ls -A /app')
  expect(files.join(' ') === '.compiled node_modules package.json plugins routes src', `/app has ${files.join(' ')}`)
  const writable = await look('find /app -writable -not -path "/app/.compiled*" | head -3')
  expect(writable.join('') === '', `the user may change ${writable.join(' ')}`)
  const history = await docker('history', '--no-trunc', '--format', '{{.CreatedBy}}', image)
  expect(!/SECRET=|TOKEN=|PASSWORD=|ACCESS_KEY/.test(history), 'the history names a secret')
  return `user ${user}, ${nodes[0]}`
}

/** By itself: an embedded store, nothing writable but its data, Node as process 1. */
async function runAlone({ docker }: Workbench): Promise<{ id: string; readyMs: number }> {
  const port = await freePort()
  const start = performance.now()
  const id = await docker(
    ...['run', '--detach', '--label', label, '--read-only', '--tmpfs', '/data:uid=1000,gid=1000', '--cap-drop', 'ALL'],
    ...['--security-opt', 'no-new-privileges', '--env', 'MODE=local', '--env', 'COACH=rules'],
    ...['--publish', `127.0.0.1:${port}:3000`, image],
  )
  await ready(`http://127.0.0.1:${port}`)
  return { id, readyMs: Math.round(performance.now() - start) }
}

/** Ends a container by SIGTERM as `docker stop` does; its exit code and how long it took. */
async function end({ docker }: Workbench, id: string): Promise<{ code: string; ms: number }> {
  const start = performance.now()
  await docker('stop', '-t', '35', id)
  const ms = Math.round(performance.now() - start)
  return { code: await docker('inspect', '--format', '{{.State.ExitCode}}', id), ms }
}

export async function startsAndEnds(bench: Workbench): Promise<string> {
  const startsMs: number[] = []
  const endsMs: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const { id, readyMs } = await runAlone(bench)
    const probed = await bench.docker('exec', id, 'sh', '-c', probe)
    const { code, ms } = await end(bench, id)
    await bench.docker('rm', '--volumes', id)
    expect(code === '0', `SIGTERM ended it with ${code}`)
    expect(probed === '0', `the health check ended with ${probed}`)
    startsMs.push(readyMs)
    endsMs.push(ms)
  }
  return `docker run to ready ${median(startsMs)} ms, docker stop ${median(endsMs)} ms (medians of 5)`
}

const probe = 'node src/healthcheck.ts "$PORT" /health/ready; echo "$?"'
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** A token as the file says: by the command in the container. */
export async function tokenFor({ compose }: Workbench, userId: string, tier = 'free'): Promise<string> {
  return compose({}, 'exec', '-T', 'coach', 'node', 'src/token.ts', userId, '--tier', tier)
}

export type Chatted = { status: number; body: Record<string, unknown>; retryAfterS: number }

export async function chat(url: string, token: string, message: string, key?: string): Promise<Chatted> {
  const answer = await fetch(`${url}/api/ai/chat`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: JSON.stringify({ message }),
  })
  const body = Object.fromEntries(Object.entries(Object(await answer.json())))
  return { status: answer.status, body, retryAfterS: Number(answer.headers.get('retry-after') ?? 0) }
}

let kept: { token: string; conversationId: string } | undefined

export async function firstChat(bench: Workbench): Promise<string> {
  const start = performance.now()
  await bench.compose({}, 'up', '--detach', '--no-build', 'coach')
  await ready(bench.url)
  const ms = Math.round(performance.now() - start)
  const token = await tokenFor(bench, 'alice', 'premium')
  const { status, body } = await chat(bench.url, token, 'How many sets a week do I need to grow my back?')
  expect(status === 200 && body.source === 'rules', `the chat was answered ${status} ${JSON.stringify(body)}`)
  kept = { token, conversationId: String(body.conversationId) }
  const rebound = await askForToken(bench.url, 'evil.example')
  expect(rebound === 403, `a name of the web got a token: ${rebound}`)
  return `up to ready ${ms} ms, answered by ${body.source}, ${body.remainingRequests} left`
}

async function askForToken(url: string, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  request(`${url}/local/token`, { method: 'POST', headers: { host, 'content-type': 'application/json' } })
    .once('response', answer => resolve(answer.resume().statusCode ?? 0))
    .once('error', reject)
    .end('{"userId":"mallory"}')
  return promise
}

export async function hardened(bench: Workbench): Promise<string> {
  for (const service of ['coach', 'dynamodb']) {
    const status = await bench.compose({}, 'exec', '-T', service, 'cat', '/proc/1/status')
    expect(/^NoNewPrivs:\t1$/m.test(status), `${service} may gain privileges`)
    const capabilities = /^CapBnd:\t0*(\w+)$/m.exec(status)?.[1]
    // Bit 2 is DAC_READ_SEARCH.
    expect(capabilities === (service === 'coach' ? '0' : '4'), `${service} has the capabilities ${capabilities}`)
    const written = await bench.compose({}, 'exec', '-T', service, 'sh', '-c', 'touch /here 2>&1 || true')
    expect(/Read-only file system/.test(written), `${service} can write to its root: ${written}`)
  }
  const id = await bench.containerOf('coach')
  const published = await bench.docker('port', id)
  expect(
    published.split('\n').every(line => line.includes('-> 127.0.0.1:')),
    `published as ${published}`,
  )
  const used = await bench.docker('stats', '--no-stream', '--format', '{{.MemUsage}}', id)
  return `read-only, no capabilities, on 127.0.0.1 only; memory ${used}`
}

export async function dataSurvives(bench: Workbench): Promise<string> {
  expect(kept !== undefined, 'there is no conversation to look for')
  const { code, ms } = await end(bench, await bench.containerOf('coach'))
  expect(code === '0', `the coach ended with ${code}`)
  await bench.compose({}, 'down', '--timeout', '35')
  await bench.compose({}, 'up', '--detach', '--no-build', 'coach')
  await ready(bench.url)
  const answer = await fetch(`${bench.url}/api/ai/conversations/${kept?.conversationId}`, {
    headers: { authorization: `Bearer ${kept?.token}` },
  })
  const text = await answer.text()
  expect(answer.status === 200 && text.includes('grow my back'), `the conversation is ${answer.status} ${text}`)
  return `ended with 0 in ${ms} ms; after down and up the old token reads the old conversation`
}
