import { parseArgs } from 'node:util'
import { signLocalToken } from './auth/signLocalToken.ts'
import { processConfig } from './config.ts'

const usage = 'usage: npm run token -- <userId> [--tier free|premium] [--scope "admin ..."] [--hours 12]\n'

/** Prints a token for local use, signed with the secret of this folder's service. */
async function main(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { tier: { type: 'string' }, scope: { type: 'string' }, hours: { type: 'string', default: '12' } },
  })
  const [userId, ...others] = positionals
  const hours = Number(values.hours)
  if (!userId || others.length > 0 || !(hours > 0)) throw new TypeError(usage)
  return signLocalToken(
    processConfig(),
    { userId, tier: values.tier, scope: values.scope, lifeS: hours * 3600 },
    Date.now(),
  )
}

try {
  process.stdout.write(`${await main()}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
