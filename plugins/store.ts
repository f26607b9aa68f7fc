import type { FastifyBaseLogger } from 'fastify'
import fp from 'fastify-plugin'
import { type Config, ConfigError } from '#src/config.ts'
import { createTableClient } from '#src/table/client.ts'
import { checkTable, ensureTable, pingTable } from '#src/table/table.ts'
import { traceStore } from '#src/telemetry/traceStore.ts'

declare module 'fastify' {
  interface FastifyInstance {
    store: Store
  }
}

type Store = Awaited<ReturnType<typeof openStore>>

/** The table: an engine of its own in local mode, DynamoDB Local by address, or AWS. */
export default fp(
  async app => {
    const store = await openStore(app.config, app.log)
    if (app.tracing) traceStore(store.client, store.tableName, app.tracing)
    app.decorate('store', store)
    app.addHook('onClose', () => store.close())
  },
  { name: 'store', dependencies: ['tracing'] },
)

/** Only who runs the embedded engine loads it. */
async function startEngine(dataDir: string, log: FastifyBaseLogger) {
  const { startEmbeddedEngine } = await import('#src/table/embedded.ts')
  return startEmbeddedEngine(dataDir, err => log.error({ err }, 'the embedded engine ended, and is started again'))
}

async function openStore(config: Config, log: FastifyBaseLogger) {
  const embedded = config.MODE === 'local' && !config.DYNAMODB_ENDPOINT
  const engine = embedded ? await startEngine(config.DATA_DIR, log).catch(refuse) : undefined
  const endpoint = engine?.endpoint ?? config.DYNAMODB_ENDPOINT
  const client = createTableClient({
    region: config.AWS_REGION,
    timeoutMs: config.STORE_TIMEOUT_MS,
    ...(endpoint ? { endpoint } : {}),
  })
  const { TABLE_NAME: tableName } = config
  const close = async () => {
    client.destroy()
    await engine?.close()
  }
  try {
    await (config.MODE === 'local' ? ensureTable(client, tableName) : checkTable(client, tableName))
  } catch (error) {
    await close()
    return refuse(error)
  }
  return {
    client,
    tableName,
    /** For people: which store this is and why. */
    description: engine
      ? `embedded DynamoDB engine, data in ${config.DATA_DIR}/dynamodb (DYNAMODB_ENDPOINT is empty)`
      : `DynamoDB ${endpoint ? `at ${endpoint}` : `of AWS in ${config.AWS_REGION}`}, table ${tableName}`,
    ping: sharedFor(1_000, () => pingTable(client, tableName)),
    close,
  }
}

/** Calls `work` at most once in so many milliseconds; who asks meanwhile gets the same outcome. */
function sharedFor(ms: number, work: () => Promise<void>): () => Promise<void> {
  let last: { at: number; outcome: Promise<void> } | undefined
  return () => {
    const at = performance.now()
    if (!last || at - last.at >= ms) last = { at, outcome: work() }
    return last.outcome
  }
}

function refuse(error: unknown): never {
  throw new ConfigError(`the store cannot be used: ${reasonOf(error)}`, { cause: error })
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  // What a client is told of a store that is away does not help who starts it; the cause does.
  return error.cause instanceof Error ? `${error.cause.name}: ${error.cause.message}` : error.message
}
