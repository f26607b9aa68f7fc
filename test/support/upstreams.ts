import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

type Test = { teardown(close: () => Promise<void>): void }

/** A body as the contract has it, or one of the ways in which a service goes wrong. */
export type UpstreamScript =
  | { kind: 'json'; body: unknown; contentType?: string }
  | { kind: 'status'; status: number; body?: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'text'; text: string; contentType: string }
  /** Never says a word. */
  | { kind: 'hang' }
  /** Says its head and half of its body, then nothing. */
  | { kind: 'slow_body' }
  /** Breaks off in the middle of the body, or before the head. */
  | { kind: 'cut' }
  | { kind: 'reset' }
  /** Larger than is taken: with its length declared, in pieces, or only once it is unpacked. */
  | { kind: 'huge'; as: 'declared' | 'pieces' | 'gzip' }

export type UpstreamCall = { path: string; query: Record<string, string>; authorization: string; accept: string }

const mostBytes = 2 * 1024 * 1024

/** A service on 127.0.0.1 that answers its paths by scripts, and lists what came. An unknown path is a 404. */
export async function startUpstream(t: Test, initial: Record<string, UpstreamScript> = {}) {
  const scripts = new Map(Object.entries(initial))
  const queued: UpstreamScript[] = []
  const calls: UpstreamCall[] = []
  let connections = 0
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x')
    calls.push({
      path: pathname,
      query: Object.fromEntries(searchParams),
      authorization: request.headers.authorization ?? '',
      accept: request.headers.accept ?? '',
    })
    play(queued.shift() ?? scripts.get(pathname) ?? { kind: 'status', status: 404 }, request, response)
  })
  server.on('connection', () => {
    connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = async () => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  t.teardown(close)
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    connections: () => connections,
    /** How a path is answered from now on. */
    answer: (path: string, script: UpstreamScript) => void scripts.set(path, script),
    /** How all paths are answered from now on. */
    answerAll: (script: UpstreamScript) => {
      for (const path of scripts.keys()) scripts.set(path, script)
    },
    /** Scripts for the next calls, whatever their path. */
    enqueue: (...next: UpstreamScript[]) => void queued.push(...next),
    close,
  }
}

export type Upstream = Awaited<ReturnType<typeof startUpstream>>

export const json = (body: unknown): UpstreamScript => ({ kind: 'json', body })
export const status = (code: number, body?: string): UpstreamScript => ({
  kind: 'status',
  status: code,
  ...(body === undefined ? {} : { body }),
})

/** A stand-in for each service, which all know nothing of the user yet, and the settings that lead to them. */
export async function startUpstreams(t: Test) {
  const profile = await startUpstream(t, { '/profile': json({}), '/measurements': json({ measurements: [] }) })
  const workouts = await startUpstream(t, { '/workouts': json({ workouts: [] }) })
  const nutrition = await startUpstream(t, { '/nutrition': json({ nutrition: [] }) })
  const analytics = await startUpstream(t, { '/summary': json({ figures: [] }) })
  const all = [profile, workouts, nutrition, analytics]
  return {
    profile,
    workouts,
    nutrition,
    analytics,
    all,
    calls: () => all.flatMap(upstream => upstream.calls),
    urls: { profile: profile.url, workouts: workouts.url, nutrition: nutrition.url, analytics: analytics.url },
    settings: {
      ATHLETE_DATA: 'http',
      PROFILE_URL: profile.url,
      WORKOUT_URL: workouts.url,
      NUTRITION_URL: nutrition.url,
      ANALYTICS_URL: analytics.url,
      ATHLETE_TIMEOUT_MS: '10000',
    },
  }
}

type Media = { schema: { $ref: string }; examples: Record<string, { value: unknown }> }
export type Contract = {
  openapi: string
  paths: Record<string, { get: { responses: Record<string, { content?: Record<string, Media> }> } }>
  components: { schemas: Record<string, object> }
}

/** The contract that stands in the repository. */
export async function readContract(): Promise<Contract> {
  const file = join(import.meta.dirname, '../../src/athlete/fromServices/contract.openapi.json')
  return JSON.parse(await readFile(file, 'utf8'))
}

function play(script: UpstreamScript, request: IncomingMessage, response: ServerResponse): unknown {
  switch (script.kind) {
    case 'json':
      return send(response, 200, script.contentType ?? 'application/json; charset=utf-8', JSON.stringify(script.body))
    case 'text':
      return send(response, 200, script.contentType, script.text)
    case 'status':
      return send(response, script.status, 'application/json', script.body ?? '{"secret": "of the upstream"}')
    case 'redirect':
      return response.writeHead(302, { location: script.to }).end()
    case 'hang':
      return undefined
    case 'reset':
      return request.socket.destroy()
    case 'slow_body':
      return response.writeHead(200, { 'content-type': 'application/json' }).write('{"workouts": [')
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"workouts": [')
      // What was written must be out first, else the reset could overtake it.
      return setTimeout(() => response.destroy(), 20)
    case 'huge':
      return sendHuge(script.as, response)
  }
}

function send(response: ServerResponse, code: number, contentType: string, body: string): void {
  response.writeHead(code, { 'content-type': contentType }).end(body)
}

function sendHuge(as: 'declared' | 'pieces' | 'gzip', response: ServerResponse): void {
  const body = JSON.stringify({ padding: 'x'.repeat(mostBytes) })
  const packed = as === 'gzip' ? gzipSync(body) : Buffer.from(body)
  response.writeHead(200, {
    'content-type': 'application/json',
    ...(as === 'gzip' ? { 'content-encoding': 'gzip' } : {}),
    ...(as === 'declared' ? { 'content-length': String(packed.length) } : {}),
  })
  response.end(packed)
}
