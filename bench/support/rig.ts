import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { cannedConversation, question } from '../cannedItems.ts'
import type { ModelSettings, Seen } from '../cannedModel.ts'
import type { StoreSettings } from '../cannedStore.ts'
import { type Child, startChild } from './child.ts'
import { openLine, postOf } from './load.ts'

const secret = 'a secret of the bench, long enough for HS256'
const tableName = 'gym-coach-bench'
const path = '/api/ai/chat'
const users = 50

/** One of the two that are compared. */
export type Side = 'service' | 'minimal'
export const sides: readonly Side[] = ['service', 'minimal']

export type Rig = Awaited<ReturnType<typeof openRig>>

/** Loaded before both servers, with the same flags. */
const serverFlags = ['--import', join(import.meta.dirname, 'probe.ts')]

type Options = {
  /** CPU profiles of both servers, of what is measured alone, go to this folder, which must be there. */
  profileFolder?: string | undefined
}

/**
 * The service and the minimal server as processes of their own, on one canned store and one canned model, which are
 * processes too. The minimal server gets the fixed parts of its prompt from a request that the service has made.
 */
export async function openRig({ profileFolder }: Options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'gym-coach-bench-'))
  const started: Child[] = []
  const close = async () => {
    // The servers first: what they still write has somewhere to go.
    for (const child of started.reverse()) await child.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    return { ...(await startAll(folder, started, profileFolder)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function startAll(folder: string, started: Child[], profileFolder: string | undefined) {
  const keep = (child: Child): Child => {
    started.push(child)
    return child
  }
  const store = keep(await startChild({ file: 'cannedStore.ts', env: { TABLE_NAME: tableName } }))
  const model = keep(await startChild({ file: 'cannedModel.ts', env: {} }))
  const promptFile = join(folder, 'prompt.json')
  const env = {
    MODE: 'cloud',
    COACH: 'bedrock',
    HOST: '127.0.0.1',
    PORT: '0',
    JWT_SECRET: secret,
    TABLE_NAME: tableName,
    DYNAMODB_ENDPOINT: `http://127.0.0.1:${store.port}`,
    BEDROCK_ENDPOINT: `http://127.0.0.1:${model.port}`,
    // The limits count as always, but let this many through.
    BURST_PER_MINUTE: '1000000',
    DAILY_SPEND_LIMIT_USD: '1000000',
    DATA_DIR: folder,
    // Nobody routes requests to these, so nobody has to be told that they are closing.
    CLOSING_NOTICE_MS: '0',
  }
  const start = (side: Side) =>
    startChild({
      file: side === 'service' ? '../src/server.ts' : 'minimal/server.ts',
      env: { ...env, PROMPT_FILE: promptFile },
      flags: serverFlags,
    })
  const tokens = await Promise.all(Array.from({ length: users }, (_, at) => signToken(`bench-${at}`)))
  const post = (streamed: boolean) =>
    tokens.map(token =>
      postOf(
        path,
        token,
        { message: question, conversationId: cannedConversation },
        streamed ? 'text/event-stream' : 'application/json',
      ),
    )
  const bytes = { json: post(false), stream: post(true) }
  const request = (form: 'json' | 'stream') => (at: number) => bytes[form][at % users] ?? Buffer.alloc(0)
  const service = keep(await start('service'))
  await getReady(service.port)
  const { body } = await chatOnce(service.port, request('json')(0))
  await writeFile(promptFile, String(await model.ask('lastBody')))
  const minimal = keep(await start('minimal'))
  return {
    servers: { service, minimal },
    /** CPU time in milliseconds that a side spends while `work` runs; `what` names its profile. */
    cpuOf: async <Outcome>(side: Side, what: string, work: () => Promise<Outcome>) => {
      const server = { service, minimal }[side]
      if (profileFolder !== undefined) await server.ask('startProfile')
      const before = await server.usage()
      const outcome = await work()
      const after = await server.usage()
      if (profileFolder !== undefined) {
        await server.ask('stopProfile', join(profileFolder, `${side}-${what}.cpuprofile`))
      }
      return { outcome, cpuMs: (after.cpuUs - before.cpuUs) / 1000 }
    },
    store,
    model,
    request,
    start,
    /** What the service answered to the first chat. */
    firstAnswer: body,
    setStore: (settings: Partial<StoreSettings>) => store.ask('set', settings),
    setModel: (settings: Partial<ModelSettings>) => model.ask('set', settings),
    takeCounts: async (): Promise<Record<string, number>> => Object(await store.ask('takeCounts')),
    takeSeen: async (): Promise<Seen> => {
      const seen: Partial<Seen> = Object(await model.ask('takeSeen'))
      return { requests: 0, peak: 0, connections: 0, bytes: 0, ...seen }
    },
  }
}

/** Waits until the service says that it is ready: it warms up behind its listening. */
export async function getReady(port: number): Promise<void> {
  const line = await openLine(port)
  try {
    const answer = await line.body(Buffer.from('GET /health/ready HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'))
    if (!answer.startsWith('HTTP/1.1 200 ')) throw new Error(answer)
  } finally {
    line.close()
  }
}

/** Sends one chat on a connection of its own. Throws for an answer that is no 200. */
export async function chatOnce(port: number, request: Buffer): Promise<{ body: string; ms: number }> {
  const line = await openLine(port)
  try {
    const began = performance.now()
    const answer = await line.body(request)
    const ms = performance.now() - began
    if (!answer.startsWith('HTTP/1.1 200 ')) throw new Error(answer)
    return { body: answer.slice(answer.indexOf('\r\n\r\n') + 4), ms }
  } finally {
    line.close()
  }
}

function signToken(userId: string): Promise<string> {
  return new SignJWT({ tier: 'premium' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(userId)
    .setIssuer('gym-coach')
    .setAudience('gym-coach')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(Buffer.from(secret))
}
