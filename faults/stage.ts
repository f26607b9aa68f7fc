import { Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { ulid } from 'ulid'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { readConfig } from '#src/config.ts'
import { createTableClient } from '#src/table/client.ts'
import { startEmbeddedEngine } from '#src/table/embedded.ts'
import { type Bedrock, startBedrock } from '#test/support/bedrock.ts'
import { type Fate, startStoreProxy } from '#test/support/storeProxy.ts'
import { startUpstreams } from '#test/support/upstreams.ts'
import { dropTable, readItems } from './books.ts'
import type { Cleanup } from './cleanup.ts'
import { type Door, startDoor } from './door.ts'
import { type Clock, makeClock, type Replica, startReplica } from './replica.ts'
import type { Scenario } from './scenario.ts'
import { type Asked, createUser, type Patience, type World } from './users.ts'

/** Units a day of those who ask for more than they have. */
export const freeUnits = 5
const premiumUnits = 500

/** The service's own deadlines, short enough for a rehearsal; what is longer than they are is a fault of the service. */
const settings = {
  PORT: '0',
  COACH: 'bedrock',
  JWT_SECRET: 'a secret of the fault rehearsals, for HS256',
  MODEL_FIRST_TOKEN_TIMEOUT_MS: '1500',
  MODEL_IDLE_TIMEOUT_MS: '1000',
  MODEL_TOTAL_TIMEOUT_MS: '5000',
  STORE_TIMEOUT_MS: '1000',
  CLOSING_MS: '5000',
  CLOSING_NOTICE_MS: '0',
  QUOTA_FREE: String(freeUnits),
  QUOTA_PREMIUM: String(premiumUnits),
  QUOTA_ATTEMPTS: '5000',
  BURST_PER_MINUTE: '0',
}

export const ordinaryPatience: Patience = { attemptMs: 30_000, wholeMs: 90_000, impatient: false }

/** All that stands around the service in a rehearsal, and the switches of its faults. */
export type Stage = {
  bedrock: Bedrock
  /** The way to the model, which can be shut. */
  door: Door
  /** What becomes of the store's calls from now on. */
  storeDoes: (fate: (operation: string) => Fate) => void
  upstreams: Awaited<ReturnType<typeof startUpstreams>> | undefined
  replicas: Replica[]
  tableName: string
  world: World
  asked: Asked[]
  /** Addresses of processes that were killed. */
  killed: string[]
  /** The last log line of each process that died by itself. */
  died: string[]
  /** How processes ended that were told to. */
  exits: (string | number)[]
  /** What was seen beside the users' answers, for the table. */
  also: Map<string, number>
  /** Units that clients may have spent whose answers nobody reads, by user. */
  unread: Map<string, number>
  newUser: (more?: { tier?: 'free' | 'premium'; issuedAtMs?: number }) => Promise<ReturnType<typeof createUser>>
  tokenOf: (userId: string, issuedAtMs?: number) => Promise<string>
  /** Starts one more process of the service. */
  addReplica: (more?: Record<string, string>) => Promise<Replica>
  /** The time as the issuer of tokens has it. */
  clockMs: () => number
  /** Puts the clocks of the issuer and of all processes to this time. */
  setClocks: (toMs: number) => Promise<void>
  teardown: Cleanup['teardown']
  /** What is in the table, read past all faults; in an embedded store only once the service has ended. */
  items: () => Promise<Record<string, unknown>[]>
  limitOf: (userId: string) => number
}

/** Sets the stage; everything on it is taken down by `t`. */
export async function setStage(t: Cleanup, scenario: Scenario, storeEndpoint: string): Promise<Stage> {
  const bedrock = await startBedrock(t)
  const door = await startDoor(t, bedrock.endpoint)
  let fate: (operation: string) => Fate = () => 'pass'
  const proxy = await startStoreProxy(t, storeEndpoint, operation => fate(operation))
  const upstreams = scenario.upstreams ? await startUpstreams(t) : undefined
  const tableName = `faults-${scenario.name}-${ulid()}`
  const client = createTableClient({ region: 'us-east-1', endpoint: storeEndpoint, timeoutMs: 20_000 })
  t.teardown(() => client.destroy())
  const own = {
    ...settings,
    TABLE_NAME: tableName,
    BEDROCK_ENDPOINT: door.endpoint,
    ...(scenario.embeddedIn ? { DATA_DIR: scenario.embeddedIn } : { DYNAMODB_ENDPOINT: proxy.endpoint }),
    ...upstreams?.settings,
    ...scenario.settings,
  }
  if (!scenario.embeddedIn) t.teardown(() => dropTable(client, tableName))
  const replicas: Replica[] = []
  const asked: Asked[] = []
  const limits = new Map<string, number>()
  const unread = new Map<string, number>()
  const agent = new Agent({ keepAlive: true, maxSockets: 512 })
  t.teardown(() => agent.destroy())
  const alive = () => replicas.filter(replica => replica.alive()).map(({ url }) => url)
  const world: World = { agent, urls: alive, patience: ordinaryPatience }
  const config = readConfig({ ...own, DYNAMODB_ENDPOINT: '' })
  let shiftMs = scenario.clockShiftMs?.() ?? 0
  const clocks: Clock[] = []
  const clockMs = () => Date.now() + shiftMs
  const tokenOf = async (userId: string, issuedAtMs = clockMs()) =>
    signLocalToken(
      config,
      { userId, tier: limits.get(userId) === freeUnits ? 'free' : 'premium', lifeS: 3_600 },
      issuedAtMs,
    )
  return {
    bedrock,
    door,
    storeDoes: next => {
      fate = next
    },
    upstreams,
    replicas,
    tableName,
    world,
    asked,
    killed: [],
    died: [],
    exits: [],
    also: new Map(),
    unread,
    tokenOf,
    newUser: async ({ tier = 'premium', issuedAtMs = clockMs() } = {}) => {
      const userId = `${tier === 'free' ? 'greedy' : 'user'}-${limits.size}`
      limits.set(userId, tier === 'free' ? freeUnits : premiumUnits)
      return createUser(world, asked, { userId, token: await tokenOf(userId, issuedAtMs) })
    },
    clockMs,
    setClocks: async toMs => {
      shiftMs = toMs - Date.now()
      await Promise.all(clocks.map(clock => clock.set(shiftMs)))
      // The processes look at their clocks every 0.1 s.
      await pause(500)
    },
    teardown: t.teardown,
    addReplica: async (more = {}) => {
      const offMs = shiftMs + (scenario.replicaClockShiftMs?.[replicas.length] ?? 0)
      const clock = offMs === 0 ? undefined : await makeClock(t, offMs)
      if (clock) clocks.push(clock)
      const replica = await startReplica(t, { ...own, ...more }, clock)
      replicas.push(replica)
      return replica
    },
    items: () => (scenario.embeddedIn ? readEmbedded(scenario.embeddedIn, tableName) : readItems(client, tableName)),
    limitOf: userId => limits.get(userId) ?? unread.get(userId) ?? 0,
  }
}

/** What a service left in its own folder. */
async function readEmbedded(folder: string, tableName: string): Promise<Record<string, unknown>[]> {
  const engine = await startEmbeddedEngine(folder)
  const client = createTableClient({ region: 'us-east-1', endpoint: engine.endpoint, timeoutMs: 20_000 })
  try {
    return await readItems(client, tableName)
  } finally {
    client.destroy()
    await engine.close()
  }
}
