import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { Ajv } from 'ajv'
import { type Static, Type } from 'typebox'

const text = (description: string, fallback = '') => Type.String({ description, default: fallback })
const whole = (description: string, fallback: number, minimum = 1, maximum = 2_147_483_647) =>
  Type.Integer({ description, default: fallback, minimum, maximum })
const amount = (description: string, fallback: number) =>
  Type.Number({ description, default: fallback, minimum: 0, maximum: 1_000_000 })

const longestMs = 600_000
/** The day's row remembers the ids of its requests, and an item holds 400 KB. */
const mostADay = 5_000
/** Most answers that are read on, for their usage, after their client has gone; each holds a connection to Bedrock. */
export const mostDrains = 32

/** Every setting: its type, default and description; the README's table is held equal to this by a test. */
export const settings = Type.Object({
  MODE: Type.Union([Type.Literal('local'), Type.Literal('cloud')], {
    default: 'local',
    description: 'local makes the table and a secret of its own; cloud checks the table and wants everything named',
  }),
  COACH: Type.Union([Type.Literal('rules'), Type.Literal('bedrock')], {
    default: 'rules',
    description: 'who answers: the rules in this repository, or a language model on Amazon Bedrock',
  }),
  HOST: text('address to listen on', '127.0.0.1'),
  PORT: whole('port to listen on; 0 takes a free one', 3000, 0, 65_535),
  LOG_LEVEL: Type.Union(
    (['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const).map(level => Type.Literal(level)),
    { default: 'info', description: 'least severe log line that is written' },
  ),
  DATA_DIR: text('folder of the embedded store and of the local secret', '.data'),
  TABLE_NAME: Type.String({
    default: 'gym-coach',
    pattern: '^[A-Za-z0-9_.-]{3,255}$',
    description: 'name of the DynamoDB table',
  }),
  DYNAMODB_ENDPOINT: text('address of DynamoDB Local; empty: the embedded engine (local) or AWS (cloud)'),
  STORE_TIMEOUT_MS: whole('longest wait for one answer of the table, before it is asked again', 5_000, 100, longestMs),
  AWS_REGION: Type.String({
    default: 'us-east-1',
    pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
    description: 'AWS region of the table and the model',
  }),
  BEDROCK_ENDPOINT: text('address of the Bedrock runtime; empty: that of the region'),
  BEDROCK_MODEL_ID: text('model or inference profile that answers', 'us.anthropic.claude-haiku-5-5'),
  BEDROCK_FALLBACK_MODEL_ID: text(
    'model that is asked when the first one fails; none: nobody is',
    'us.anthropic.claude-haiku-4-5-20251001-v1:0',
  ),
  BEDROCK_CATALOGUE_FILE: text('JSON file with more models or other prices, laid over the built-in catalogue'),
  MODEL_CONNECT_TIMEOUT_MS: whole('longest wait for a connection to Bedrock', 3_000, 1, longestMs),
  MODEL_FIRST_TOKEN_TIMEOUT_MS: whole('longest wait for the first event of an answer', 20_000, 1, longestMs),
  MODEL_IDLE_TIMEOUT_MS: whole('longest wait between two events of an answer', 15_000, 1, longestMs),
  MODEL_TOTAL_TIMEOUT_MS: whole('longest time for one answer, retries and fallback together', 60_000, 1, longestMs),
  CLOSING_MS: whole(
    'what a signal to end leaves to the answers under way; 10 s are added to keep and settle',
    20_000,
    0,
    longestMs,
  ),
  CLOSING_NOTICE_MS: whole(
    'part of CLOSING_MS in which new requests are still taken, while /health/ready says 503 already',
    0,
    0,
    longestMs,
  ),
  READER_STALL_MS: whole(
    'longest time that a streamed answer waits for a reader that takes nothing; then it is cut',
    30_000,
    100,
    longestMs,
  ),
  MODEL_MAX_SOCKETS: whole('most connections to Bedrock at a time', 400),
  MODEL_CONCURRENCY: whole('most requests of this process that may be with the model at a time', 256),
  MODEL_QUEUE: whole(
    'most requests that wait for one of those places, shared fairly between users; 0: nobody waits',
    64,
    0,
  ),
  MODEL_QUEUE_MS: whole('longest wait for such a place; then 503 with Retry-After', 2_000, 0, longestMs),
  DAILY_SPEND_LIMIT_USD: amount('US dollars a UTC day, all processes together, after which the rules answer', 15),
  TASK_ID: Type.String({
    default: '',
    pattern: '^[A-Za-z0-9_.:-]{0,100}$',
    description: 'name of this process in the rows of the spend; empty: a new one with each start',
  }),
  ATHLETE_DATA: Type.Union([Type.Literal('table'), Type.Literal('http')], {
    default: 'table',
    description: 'who holds profiles and logs: the table, or services upstream that are read over HTTP',
  }),
  PROFILE_URL: text('address of the service with profiles and measurements (ATHLETE_DATA=http); empty: there is none'),
  WORKOUT_URL: text('address of the service with workouts (ATHLETE_DATA=http); empty: there is none'),
  NUTRITION_URL: text('address of the service with what was eaten (ATHLETE_DATA=http); empty: there is none'),
  ANALYTICS_URL: text('address of the service with ready-made figures (ATHLETE_DATA=http); empty: there is none'),
  ATHLETE_TIMEOUT_MS: whole('longest wait for one answer of such a service, its repeat included', 2_000, 50, longestMs),
  CHAT_MAX_TOKENS: whole('most tokens that the model may write in one chat answer', 1_024, 16, 64_000),
  CHAT_HISTORY_MESSAGES: whole('most messages of a conversation that the model is shown', 20, 0, 200),
  CHAT_HISTORY_TOKENS: whole('most tokens of a conversation that the model is shown, counted as bytes / 4', 4_000, 0),
  JWT_SECRET: text('HS256 secret; empty in local mode: one is made and kept in DATA_DIR'),
  JWT_JWKS_URL: text('address of the JWKS that signs tokens (RS256, ES256); takes the place of JWT_SECRET'),
  JWT_ISSUER: text('iss that a token must have', 'gym-coach'),
  JWT_AUDIENCE: text('aud that a token must have', 'gym-coach'),
  JWT_TIER_CLAIM: text('claim that holds the tier (free, premium)', 'tier'),
  JWT_SCOPE_CLAIM: text('claim that holds the scopes, as a list or parted by spaces', 'scope'),
  JWT_CLOCK_TOLERANCE_S: whole('clock difference with the token issuer that is forgiven', 30, 0, 600),
  JWT_MAX_LIFE_S: whole('longest life of a token (exp - iat) that is accepted', 86_400, 60),
  QUOTA_FREE: whole('requests a day of the free tier', 10, 0, mostADay),
  QUOTA_PREMIUM: whole('requests a day of the premium tier', 50, 0, mostADay),
  QUOTA_ATTEMPTS: whole('requests a day of any user that are let through, whatever came of them', 100, 0, mostADay),
  BURST_PER_MINUTE: whole('requests a minute of one user (one address: five times that); 0: off', 60, 0),
  TRUSTED_PROXIES: text('addresses or CIDR ranges of the proxies whose X-Forwarded-For is believed, comma-separated'),
  EVENT_LOOP_LAG_MS: whole(
    'lag of the event loop from which requests get 503 until it is over; 0: never',
    1_000,
    0,
    longestMs,
  ),
  METRICS: Type.Union(
    (['off', 'prometheus', 'emf'] as const).map(kind => Type.Literal(kind)),
    {
      default: 'prometheus',
      description: 'figures for operators: at /metrics (prometheus), as CloudWatch lines in the log (emf), or off',
    },
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: text('address of an OTLP/HTTP collector that gets traces; empty: no traces'),
  OTEL_TRACES_SAMPLER_ARG: Type.Number({
    default: 1,
    minimum: 0,
    maximum: 1,
    description: 'part of the requests that are traced, from 0 to 1',
  }),
  CORS_ORIGINS: text('origins that may call from a browser, comma-separated; empty: none'),
})

export type Config = Static<typeof settings>

/** A setting that the process cannot start with; its message is the one line that the operator sees. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

// That the schema is one is not asked at every start: compiling the schema of schemas takes longer than this one.
const ajv = new Ajv({
  coerceTypes: true,
  useDefaults: 'empty',
  removeAdditional: 'all',
  meta: false,
  validateSchema: false,
})
const checkSettings = ajv.compile<Config>(settings)

/** Reads the settings from an environment; throws `ConfigError` naming the first wrong one. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const values: Record<string, unknown> = {}
  for (const name of Object.keys(settings.properties)) values[name] = env[name]
  if (!checkSettings(values)) {
    const error = checkSettings.errors?.[0]
    const name = error?.instancePath.slice(1) ?? ''
    const allowed = allowedValues(name)
    throw new ConfigError(`${name}=${JSON.stringify(env[name] ?? '')} is wrong: ${allowed ?? error?.message}`)
  }
  refuseContradictions(values)
  return values
}

function allowedValues(name: string): string | undefined {
  const schema = Object.entries(settings.properties).find(([key]) => key === name)?.[1]
  if (!schema || !('anyOf' in schema)) return undefined
  return `it must be one of ${schema.anyOf.map(option => option.const).join(', ')}`
}

function refuseContradictions(config: Config): void {
  for (const [name, value] of Object.entries(config)) {
    // The check of the schema lets infinity through.
    if (typeof value === 'number' && !Number.isFinite(value)) throw new ConfigError(`${name} is wrong: must be finite`)
  }
  for (const name of [
    'DYNAMODB_ENDPOINT',
    'BEDROCK_ENDPOINT',
    'JWT_JWKS_URL',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
  ] as const) {
    if (config[name] && !/^https?:$/.test(URL.parse(config[name])?.protocol ?? '')) {
      throw new ConfigError(`${name}=${JSON.stringify(config[name])} is wrong: it must be an http or https URL`)
    }
  }
  refuseUpstreams(config)
  refuseUnevenLoad(config)
  for (const name of ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_TIER_CLAIM', 'JWT_SCOPE_CLAIM', 'BEDROCK_MODEL_ID'] as const) {
    if (!config[name].trim()) throw new ConfigError(`${name} is wrong: it must not be blank`)
  }
  const proxy = listOf(config.TRUSTED_PROXIES).find(part => !isAddressRange(part))
  if (proxy !== undefined) {
    throw new ConfigError(`TRUSTED_PROXIES is wrong: ${JSON.stringify(proxy)} is no address or CIDR range`)
  }
  const origin = listOf(config.CORS_ORIGINS).find(part => URL.parse(part)?.origin !== part)
  if (origin !== undefined) {
    throw new ConfigError(`CORS_ORIGINS is wrong: ${JSON.stringify(origin)} is no origin like https://app.example`)
  }
  if (config.JWT_SECRET && config.JWT_JWKS_URL) {
    throw new ConfigError('JWT_SECRET and JWT_JWKS_URL are both set: name the one that signs your tokens')
  }
  if (config.MODE === 'local') return
  if (!config.JWT_SECRET && !config.JWT_JWKS_URL) {
    throw new ConfigError('MODE=cloud needs JWT_JWKS_URL (or JWT_SECRET): without it nobody could be told from anybody')
  }
  if (config.JWT_SECRET && Buffer.byteLength(config.JWT_SECRET) < 32) {
    throw new ConfigError('JWT_SECRET is too short: HS256 wants at least 32 bytes')
  }
}

/** Limits that would not hold because another one stands before them. */
function refuseUnevenLoad(config: Config): void {
  const { CLOSING_NOTICE_MS: noticeMs, CLOSING_MS: closingMs, MODEL_MAX_SOCKETS: sockets } = config
  if (noticeMs > closingMs) {
    throw new ConfigError(`CLOSING_NOTICE_MS=${noticeMs} is wrong: it is a part of CLOSING_MS, which is ${closingMs}`)
  }
  // A turn has one call at a time; one that its client left is read on while its slot serves the next turn.
  const needed = config.MODEL_CONCURRENCY + mostDrains
  if (config.COACH === 'bedrock' && sockets < needed) {
    throw new ConfigError(
      `MODEL_MAX_SOCKETS=${sockets} is wrong: MODEL_CONCURRENCY and ${mostDrains} answers that are read on need ${needed}`,
    )
  }
}

/** Addresses of the services that hold athletes' data: a path is put behind them, and a user's token is sent there. */
function refuseUpstreams(config: Config): void {
  const names = ['PROFILE_URL', 'WORKOUT_URL', 'NUTRITION_URL', 'ANALYTICS_URL'] as const
  for (const name of names) {
    const url = URL.parse(config[name])
    if (
      config[name] &&
      (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    ) {
      // Not the value: a password may be in it.
      throw new ConfigError(`${name} is wrong: it must be an http or https URL without user, query and fragment`)
    }
  }
  if (config.ATHLETE_DATA === 'http' && names.every(name => !config[name])) {
    throw new ConfigError(`ATHLETE_DATA=http needs at least one of ${names.join(', ')}`)
  }
}

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

/** The parts of a comma-separated setting, without blanks. */
export function listOf(value: string): string[] {
  return value
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
}

/** The settings of this process, a file `.env` beside it included: the only place that reads `process.env`. */
export function processConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return readConfig(process.env)
}
