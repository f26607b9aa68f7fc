import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { build } from '#src/app.ts'
import { signLocalToken } from '#src/auth/signLocalToken.ts'
import { type Config, processConfig, readConfig } from '#src/config.ts'
import { NotReady } from './athlete.ts'
import { canAskModel } from './credentials.ts'

/** A service to be called, and the user in whose name. */
export type Target = { baseUrl: string; token: string; close(): Promise<void> }

/** A service that runs elsewhere; the token comes from the environment, so that no list of processes shows it. */
export function deployed(baseUrl: string, token: string | undefined): Target {
  if (!URL.canParse(baseUrl)) throw new NotReady(`${baseUrl} is no address`)
  if (!token) throw new NotReady('--base-url needs a token of a test user in GYM_COACH_TOKEN')
  return { baseUrl, token, close: async () => {} }
}

/** This checkout with your settings, COACH=bedrock, and a store of its own that is gone afterwards. */
export async function ownService(): Promise<Target> {
  const folder = await mkdtemp(join(tmpdir(), 'gym-coach-live-'))
  try {
    return await startOwn(folder)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function startOwn(folder: string): Promise<Target> {
  const config = settings(processConfig(), folder)
  if (!(await canAskModel(config))) {
    throw new NotReady('no credentials for Amazon Bedrock were found (environment, profile or role)')
  }
  const app = await build(config)
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
  const user = { userId: `live-${ulid()}`, tier: 'premium' as const, lifeS: 3600 }
  return {
    baseUrl,
    token: await signLocalToken(config, user, app.now()),
    close: async () => {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function settings(own: Config, folder: string): Config {
  return readConfig({
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name, String(value)])),
    MODE: 'local',
    COACH: 'bedrock',
    DATA_DIR: folder,
    DYNAMODB_ENDPOINT: '',
    ATHLETE_DATA: 'table',
    LOG_LEVEL: 'error',
    METRICS: 'off',
    // A trial is no traffic of the service that your collector watches.
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    JWT_SECRET: '',
    JWT_JWKS_URL: '',
    BURST_PER_MINUTE: '0',
  })
}
