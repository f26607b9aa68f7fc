import fc from 'fast-check'
import t from 'tap'
import { ConfigError, listOf, readConfig, settings } from '#src/config.ts'

const secret = 'a secret of the tests, long enough for HS256'

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env)
    return 'taken'
  } catch (error) {
    return error instanceof ConfigError ? error.message : `not a ConfigError: ${error}`
  }
}

t.test('nothing set: a local start by rules, on loopback, that spends no money', async t => {
  const config = readConfig({})
  t.match(config, {
    MODE: 'local',
    COACH: 'rules',
    HOST: '127.0.0.1',
    PORT: 3000,
    LOG_LEVEL: 'info',
    DATA_DIR: '.data',
    TABLE_NAME: 'gym-coach',
    DYNAMODB_ENDPOINT: '',
    AWS_REGION: 'us-east-1',
    JWT_SECRET: '',
    JWT_TIER_CLAIM: 'tier',
    JWT_SCOPE_CLAIM: 'scope',
    QUOTA_FREE: 10,
    QUOTA_PREMIUM: 50,
    QUOTA_ATTEMPTS: 100,
    CORS_ORIGINS: '',
    TRUSTED_PROXIES: '',
  })
  t.same(Object.keys(config).sort(), Object.keys(settings.properties).sort(), 'every setting has a value')
  const empty = Object.fromEntries(Object.keys(settings.properties).map(name => [name, '']))
  t.same(readConfig(empty), config, 'set to nothing is not set')
  t.notOk('HOME' in readConfig({ HOME: '/root' }), 'what is no setting is not taken in')
})

t.test('values are taken in the type that they have', async t => {
  t.match(readConfig({ PORT: '0', QUOTA_FREE: '0', BURST_PER_MINUTE: '0', MODE: 'local', LOG_LEVEL: 'trace' }), {
    PORT: 0,
    QUOTA_FREE: 0,
    BURST_PER_MINUTE: 0,
    LOG_LEVEL: 'trace',
  })
  t.match(readConfig({ MODE: 'cloud', JWT_JWKS_URL: 'https://issuer.example/keys' }), { MODE: 'cloud' })
  t.match(readConfig({ MODE: 'cloud', JWT_SECRET: secret }), { JWT_SECRET: secret })
  const http = { ATHLETE_DATA: 'http', WORKOUT_URL: 'https://x.example/api/v2' }
  t.match(readConfig(http), { ...http, PROFILE_URL: '', ATHLETE_TIMEOUT_MS: 2_000 })
})

t.test('a wrong value stops the start with one line that names it', async t => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{ PORT: 'abc' }, /^PORT="abc" is wrong: must be integer$/],
    [{ PORT: '70000' }, /^PORT="70000" is wrong: must be <= 65535$/],
    [{ PORT: '-1' }, /^PORT="-1" is wrong/],
    [{ COACH: 'bedrock', MODEL_MAX_SOCKETS: '287' }, /^MODEL_MAX_SOCKETS=287 is wrong: .* need 288$/],
    [{ COACH: 'bedrock', MODEL_CONCURRENCY: '369' }, /^MODEL_MAX_SOCKETS=400 is wrong: .* need 401$/],
    [
      { CLOSING_NOTICE_MS: '5001', CLOSING_MS: '5000' },
      /^CLOSING_NOTICE_MS=5001 is wrong: .* CLOSING_MS, which is 5000$/,
    ],
    [{ PORT: '3000.5' }, /^PORT="3000.5" is wrong/],
    [{ PORT: '3000 ; rm' }, /^PORT=/],
    [{ MODE: 'Cloud' }, /^MODE="Cloud" is wrong: it must be one of local, cloud$/],
    [{ COACH: 'gpt' }, /^COACH="gpt" is wrong: it must be one of rules, bedrock$/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL="loud" is wrong: it must be one of fatal, error, warn/],
    [{ TABLE_NAME: 'a b' }, /^TABLE_NAME="a b" is wrong/],
    [{ TABLE_NAME: 'ab' }, /^TABLE_NAME="ab" is wrong/],
    [{ QUOTA_FREE: '-1' }, /^QUOTA_FREE="-1" is wrong/],
    [{ QUOTA_ATTEMPTS: 'many' }, /^QUOTA_ATTEMPTS="many" is wrong/],
    [{ JWT_CLOCK_TOLERANCE_S: '601' }, /^JWT_CLOCK_TOLERANCE_S=/],
    [{ JWT_MAX_LIFE_S: '59' }, /^JWT_MAX_LIFE_S=/],
    [{ CHAT_MAX_TOKENS: '0' }, /^CHAT_MAX_TOKENS=/],
    [{ DYNAMODB_ENDPOINT: 'localhost:8000' }, /^DYNAMODB_ENDPOINT="localhost:8000" is wrong: .* http or https URL$/],
    [{ BEDROCK_ENDPOINT: 'ftp://x' }, /^BEDROCK_ENDPOINT="ftp:\/\/x" is wrong/],
    [{ JWT_JWKS_URL: 'keys.json' }, /^JWT_JWKS_URL="keys.json" is wrong/],
    [{ ATHLETE_DATA: 'soap' }, /^ATHLETE_DATA="soap" is wrong: it must be one of table, http$/],
    [{ ATHLETE_DATA: 'http' }, /^ATHLETE_DATA=http needs at least one of PROFILE_URL, WORKOUT_URL, /],
    [{ PROFILE_URL: 'profiles.example' }, /^PROFILE_URL is wrong: it must be an http or https URL without user, /],
    [{ WORKOUT_URL: 'https://coach:hunter2@x' }, /^WORKOUT_URL is wrong: [^2]+$/],
    [{ NUTRITION_URL: 'https://x/food?key=1' }, /^NUTRITION_URL is wrong/],
    [{ ANALYTICS_URL: 'file:///etc/passwd' }, /^ANALYTICS_URL is wrong/],
    [{ ATHLETE_TIMEOUT_MS: '0' }, /^ATHLETE_TIMEOUT_MS="0" is wrong/],
    [{ JWT_ISSUER: '  ' }, /^JWT_ISSUER is wrong: it must not be blank$/],
    [{ JWT_AUDIENCE: ' ' }, /^JWT_AUDIENCE is wrong/],
    [{ JWT_TIER_CLAIM: '\t' }, /^JWT_TIER_CLAIM is wrong/],
    [{ BEDROCK_MODEL_ID: ' ' }, /^BEDROCK_MODEL_ID is wrong/],
    [{ JWT_SECRET: secret, JWT_JWKS_URL: 'https://x/keys' }, /^JWT_SECRET and JWT_JWKS_URL are both set/],
    [{ MODE: 'cloud' }, /^MODE=cloud needs JWT_JWKS_URL \(or JWT_SECRET\)/],
    [{ MODE: 'cloud', JWT_SECRET: 'short' }, /^JWT_SECRET is too short: HS256 wants at least 32 bytes$/],
  ]
  for (const [env, sentence] of wrong) t.match(refusal(env), sentence, JSON.stringify(env))
})

t.test('whatever the values: a whole configuration or one line, and never a secret in it', async t => {
  const names = Object.keys(settings.properties)
  const env = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.integer().map(String)), { maxKeys: 5 })
  fc.assert(
    fc.property(env, values => {
      const said = refusal({ ...values, JWT_SECRET: 'hunter2-hunter2' })
      return said === 'taken' || (!said.includes('\n') && !said.includes('hunter2') && !said.startsWith('not a'))
    }),
    { numRuns: 300 },
  )
  t.notMatch(refusal({ MODE: 'cloud', JWT_SECRET: 'hunter2' }), /hunter2/)
  t.notMatch(refusal({ JWT_SECRET: 'hunter2', JWT_JWKS_URL: 'http://x' }), /hunter2/)
})

t.test('lists', async t => {
  t.same(listOf(''), [])
  t.same(listOf(' a, ,b ,'), ['a', 'b'])
})
