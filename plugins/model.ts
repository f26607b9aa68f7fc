import { readFile } from 'node:fs/promises'
import fp from 'fastify-plugin'
import { ulid } from 'ulid'
import { type Config, ConfigError, mostDrains } from '#src/config.ts'
import type { Model } from '#src/model/port.ts'
import { traceModel } from '#src/telemetry/traceModel.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The gate to the model; undefined where the rules answer. */
    model: Model | undefined
    /** The same gate without a model behind it, for rehearsals. */
    rehearsalModel: Model | undefined
    /** For people: who answers and why. */
    coachDescription: string
  }
}

/** How long an answer is read on for its usage after its client has gone. */
const drainMs = 30_000

export default fp(
  async app => {
    const { config } = app
    if (config.COACH === 'rules') {
      app.decorate('model', undefined)
      app.decorate('rehearsalModel', undefined)
      app.decorate('coachDescription', 'the rules of this repository, no language model (COACH=rules)')
      return
    }
    const { createBedrock } = await import('#src/model/bedrock.ts')
    const { loadCatalogue } = await import('#src/model/catalogue.ts')
    const { createModel } = await import('#src/model/gate.ts')
    const { createRehearsalModel } = await import('#src/model/rehearsal.ts')
    const catalogue = loadCatalogue(await readOverrides(config))
    const { BEDROCK_FALLBACK_MODEL_ID: fallback } = config
    const bedrock = createBedrock({
      region: config.AWS_REGION,
      endpoint: config.BEDROCK_ENDPOINT,
      maxSockets: config.MODEL_MAX_SOCKETS,
      connectTimeoutMs: config.MODEL_CONNECT_TIMEOUT_MS,
      requestTimeoutMs: config.MODEL_TOTAL_TIMEOUT_MS,
    })
    const gate = {
      primary: catalogue.requireModel(config.BEDROCK_MODEL_ID, 'BEDROCK_MODEL_ID'),
      deadlines: {
        firstEventMs: config.MODEL_FIRST_TOKEN_TIMEOUT_MS,
        idleMs: config.MODEL_IDLE_TIMEOUT_MS,
        totalMs: config.MODEL_TOTAL_TIMEOUT_MS,
        drainMs,
      },
      now: app.now,
      newId: ulid,
      random: Math.random,
      log: app.log,
    }
    const model = createModel({
      ...gate,
      upstream: app.tracing ? traceModel(bedrock, app.tracing, app.now) : bedrock,
      ...(fallback === 'none' ? {} : { fallback: catalogue.requireModel(fallback, 'BEDROCK_FALLBACK_MODEL_ID') }),
      drainsAtMost: mostDrains,
      budget: app.spend.budget,
      settle: (permit, record, timing) => {
        app.metrics.modelCallSettled(record, timing)
        app.ledger.settle(permit, record)
        app.spend.count(permit, record)
      },
      failed: app.metrics.modelCallFailed,
    })
    await app.spend.start()
    app.decorate('model', model)
    app.decorate('rehearsalModel', createRehearsalModel(bedrock, gate))
    const where = config.BEDROCK_ENDPOINT || `Amazon Bedrock in ${config.AWS_REGION}`
    app.decorate('coachDescription', `${config.BEDROCK_MODEL_ID} by ${where} (COACH=bedrock)`)
    app.addHook('preClose', async () => model.endWithin(config.CLOSING_MS - config.CLOSING_NOTICE_MS))
    app.addHook('onClose', () => model.close())
  },
  { name: 'model', dependencies: ['records', 'spend', 'metrics'] },
)

async function readOverrides(config: Config): Promise<unknown> {
  if (!config.BEDROCK_CATALOGUE_FILE) return undefined
  try {
    return JSON.parse(await readFile(config.BEDROCK_CATALOGUE_FILE, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable'
    throw new ConfigError(`BEDROCK_CATALOGUE_FILE cannot be read: ${reason}`)
  }
}
