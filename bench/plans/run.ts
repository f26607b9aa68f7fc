import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '#src/app.ts'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { type Config, processConfig, readConfig } from '#src/config.ts'
import { canAskModel } from '../../live/credentials.ts'
import { judge } from './judge.ts'
import { mealProfiles, type Profile, workoutProfiles } from './profiles.ts'
import { type Made, summarise, table } from './summary.ts'

/**
 * `npm run bench:plans`: wishes of more than 200 athletes, each answered over the whole service by rules, and by the model of
 * your settings where there are credentials; every plan is checked again by the published gates, from the request alone.
 */
const { values: options } = parseArgs({
  options: {
    profiles: { type: 'string', default: '220', short: 'n' },
    coach: { type: 'string', default: 'both' },
    'max-usd': { type: 'string', default: '0.50' },
    json: { type: 'boolean', default: false },
  },
})

/** Asked side by side: a model is slow, and a mean operator has a low quota of tokens. */
const atOnce = { rules: 1, bedrock: 4 } as const

/** Settings for a measurement: this machine's model, a store and limits of its own. */
function settingsFor(coach: 'rules' | 'bedrock', own: Config, dataDir: string): Config {
  return readConfig({
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, String(value)])),
    MODE: 'local',
    COACH: coach,
    DATA_DIR: dataDir,
    DYNAMODB_ENDPOINT: '',
    ATHLETE_DATA: 'table',
    LOG_LEVEL: 'silent',
    METRICS: 'off',
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    BURST_PER_MINUTE: '0',
    JWT_SECRET: '',
    JWT_JWKS_URL: '',
  })
}

async function measure(config: Config, profiles: readonly Profile[], maxMicroUsd: number): Promise<Made[]> {
  const app = await build(config)
  await app.ready()
  const today = new Date(app.now()).toISOString().slice(0, 10)
  const made: Made[] = []
  let spent = 0
  const waiting = [...profiles.entries()]

  async function one(at: number, profile: Profile): Promise<Made> {
    const userId = `plans-${at}`
    const token = await signLocalToken(config, { userId, tier: 'free', lifeS: 600 }, app.now())
    const began = performance.now()
    const answered = await app.inject({
      method: 'POST',
      url: `/api/ai/${profile.kind}-plan/generate`,
      headers: { authorization: `Bearer ${token}` },
      payload: profile.request,
    })
    const ms = performance.now() - began
    await app.ledger.settled()
    const { costMicroUsd, calls } = await app.usage.report(userId, { from: today, to: today }, app.now())
    spent += costMicroUsd
    return { profile, ms, costMicroUsd, calls, ...judge(profile, answered.statusCode, answered.json(), today) }
  }

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next && spent < maxMicroUsd; next = waiting.shift()) made.push(await one(...next))
  }

  try {
    await Promise.all(Array.from({ length: atOnce[config.COACH] }, work))
  } finally {
    await app.close()
  }
  return made
}

async function main(): Promise<number> {
  const count = Number(options.profiles)
  const maxMicroUsd = Number(options['max-usd']) * 1e6
  if (!(count >= 2 && maxMicroUsd > 0)) throw new RangeError('--profiles must be 2 or more, --max-usd more than 0')
  const profiles = [...workoutProfiles(Math.floor(count / 2)), ...mealProfiles(Math.ceil(count / 2))]
  const own = processConfig()
  const folder = await mkdtemp(join(tmpdir(), 'gym-coach-plans-'))
  const say = (line: string) => (options.json ? process.stderr : process.stdout).write(`${line}\n`)
  const rows: ReturnType<typeof summarise>[] = []
  try {
    for (const coach of ['rules', 'bedrock'] as const) {
      if (options.coach !== 'both' && options.coach !== coach) continue
      const config = settingsFor(coach, own, join(folder, coach))
      if (coach === 'bedrock' && !(await canAskModel(config))) {
        say('bedrock: SKIPPED, no credentials were found; by rules only')
        continue
      }
      const made = await measure(config, profiles, maxMicroUsd)
      if (made.length < profiles.length) say(`${coach}: stopped at the cap, ${made.length} of ${profiles.length} asked`)
      for (const kind of ['workout', 'meal'] as const) {
        rows.push(summarise(coach === 'rules' ? 'rules' : config.BEDROCK_MODEL_ID, kind, made))
      }
      for (const { profile, broken } of made) {
        for (const gate of broken) say(`BROKEN ${profile.name}: ${gate}`)
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  process.stdout.write(options.json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows))
  return rows.some(({ broken }) => broken > 0) ? 1 : 0
}

process.exitCode = await main()
